# autotangent-cache 1
# function: autotangent.runtime.heaps:_sink   variant: tangent   wrt: heap   defines:
#     _sink_jvp
# source: ../heaps.py   156fa8ef65838f45
# generated: b473f2464233a157   gen: 1.0.0
# kinds: heap list(tuple(float, str)), position int
# result: any
# resolved: _rise -> autotangent.runtime.heaps:_rise; len -> builtins:len
# deps: autotangent.runtime.heaps:_rise=485a5cdcdb7ac3c8
# pin: no

from autotangent.runtime import tangent

_rise_jvp = tangent(
    _rise,
    "heap",
    "heap list(tuple(float, str)), start int, position int",
)


def _sink_jvp(heap, position, *, heap_dot):
    """Value and tangent of _sink along heap_dot."""
    start, end = position, len(heap)
    item = heap[position]
    item_dot = heap_dot[position]
    child = 2 * position + 1
    trips = 0
    while child < end:
        trips = trips + 1
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap_dot[position] = heap_dot[child]
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap_dot[position] = item_dot
    heap[position] = item
    t_1, t_1_dot = _rise_jvp(heap, start, position, heap_dot=heap_dot)
    return None, None
