# autotangent-cache 1
# function: autotangent.runtime.heaps:heappop   variant: tangent   wrt: heap   defines:
#     heappop_jvp
# source: ../heaps.py   bf486fa069ca7b61
# generated: 659c8a42baa7a50a   gen: 1.0.0
# kinds: heap list(tuple(float, int))
# result: tuple(float, int)
# resolved: _sink -> autotangent.runtime.heaps:_sink
# deps: autotangent.runtime.heaps:_sink=156fa8ef65838f45
# pin: no

from autotangent.runtime import tangent

_sink_jvp = tangent(_sink, "heap", "heap list(tuple(float, int)), position int")


def heappop_jvp(heap, *, heap_dot):
    """Value and tangent of heappop along heap_dot."""
    last_dot = heap_dot.pop()
    last = heap.pop()
    if heap:
        first = heap[0]
        first_dot = heap_dot[0]
        heap_dot[0] = last_dot
        heap[0] = last
        t_1, t_1_dot = _sink_jvp(heap, 0, heap_dot=heap_dot)
        result = first
        result_dot = first_dot
    else:
        result = last
        result_dot = last_dot
    return result, result_dot
