# autotangent-cache 1
# function: autotangent.runtime.heaps:heapify   variant: tangent   wrt: heap   defines:
#     heapify_jvp
# source: ../heaps.py   c7ece2456799bf1b
# generated: 06684135350a941d   gen: 1.0.0
# kinds: heap list(tuple(float, str))
# result: any
# resolved: _sink -> autotangent.runtime.heaps:_sink; len -> builtins:len; range ->
#     builtins:range; reversed -> builtins:reversed
# deps: autotangent.runtime.heaps:_sink=156fa8ef65838f45
# pin: no

from autotangent.runtime import tangent

_sink_jvp = tangent(_sink, "heap", "heap list(tuple(float, str)), position int")


def heapify_jvp(heap, *, heap_dot):
    """Value and tangent of heapify along heap_dot."""
    for k in reversed(range(len(heap) // 2)):
        t_1, t_1_dot = _sink_jvp(heap, k, heap_dot=heap_dot)
    return None, None
