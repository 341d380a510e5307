# autotangent-cache 1
# function: autotangent.runtime.heaps:heappushpop   variant: tangent   wrt: heap item
#     defines: heappushpop_jvp
# source: ../heaps.py   6e9bcd0568f12e70
# generated: a9088e1b491ce70e   gen: 1.0.0
# kinds: heap list(tuple(float, str)), item tuple(float, str)
# result: tuple(float, str)
# resolved: _sink -> autotangent.runtime.heaps:_sink; bool -> builtins:bool
# deps: autotangent.runtime.heaps:_sink=156fa8ef65838f45
# pin: no

from autotangent.runtime import tangent

_sink_jvp = tangent(_sink, "heap", "heap list(tuple(float, str)), position int")


def heappushpop_jvp(heap, item, *, heap_dot, item_dot):
    """Value and tangent of heappushpop along (heap_dot, item_dot)."""
    t_1 = bool(heap)
    if t_1:
        t_1 = heap[0] < item
    if t_1:
        first = heap[0]
        first_dot = heap_dot[0]
        heap_dot[0] = item_dot
        heap[0] = item
        t_2, t_2_dot = _sink_jvp(heap, 0, heap_dot=heap_dot)
        result = first
        result_dot = first_dot
    else:
        result = item
        result_dot = item_dot
    return result, result_dot
