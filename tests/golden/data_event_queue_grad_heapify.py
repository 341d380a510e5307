# autotangent-cache 1
# function: autotangent.runtime.heaps:heapify   variant: shadow   wrt: heap   shadows:
#     heap   defines: heapify_fwd heapify_rev
# source: ../heaps.py   c7ece2456799bf1b
# generated: 07b3abb02160f076   gen: 1.0.0
# kinds: heap list(tuple(float, str))
# result: any
# resolved: _sink -> autotangent.runtime.heaps:_sink; len -> builtins:len; range ->
#     builtins:range; reversed -> builtins:reversed
# deps: autotangent.runtime.heaps:_sink=156fa8ef65838f45
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

_sink_fwd, _sink_rev = shadowed_pair(
    _sink,
    "heap",
    "heap list(tuple(float, str)), position int",
)


def heapify_fwd(heap, *, heap_bar):
    """Value of heapify and what heapify_rev needs."""
    t_1 = len(heap) // 2
    saveds = []
    heap_1s = []
    for k in reversed(range(t_1)):
        heap_1 = snapshot(heap)
        heap_1s.append(heap_1)
        _, saved = _sink_fwd(heap, k, heap_bar=heap_bar)
        saveds.append(saved)
    return None, (heap, heap_1s, saveds, t_1)


def heapify_rev(saved):
    """Adjoint of heapify: adds into heap_bar."""
    heap, heap_1s, saveds, t_1 = saved
    for k in range(t_1):
        saved = saveds.pop()
        heap_1 = heap_1s.pop()
        # _sink(heap, k)
        _sink_rev(saved)
        put_back(heap, heap_1)
