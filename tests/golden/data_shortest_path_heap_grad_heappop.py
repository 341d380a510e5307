# autotangent-cache 1
# function: autotangent.runtime.heaps:heappop   variant: shadow   wrt: heap   shadows:
#     heap   defines: heappop_fwd heappop_rev
# source: ../heaps.py   bf486fa069ca7b61
# generated: 1e4f852675b5ef91   gen: 1.0.0
# kinds: heap list(tuple(float, int))
# result: tuple(float, int)
# resolved: _sink -> autotangent.runtime.heaps:_sink
# deps: autotangent.runtime.heaps:_sink=156fa8ef65838f45
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

_sink_fwd, _sink_rev = shadowed_pair(
    _sink,
    "heap",
    "heap list(tuple(float, int)), position int",
)


def heappop_fwd(heap, *, heap_bar):
    """Value of heappop and what heappop_rev needs."""
    heap_1 = None
    heap_2 = None
    heap_bar_1 = None
    saved = None
    last_bar = heap_bar.pop()
    last = heap.pop()
    t_1 = heap
    if t_1:
        first_bar = heap_bar[0]
        first = heap[0]
        heap_bar_1 = heap_bar[0]
        heap_bar[0] = last_bar
        heap_1 = heap[0]
        heap[0] = last
        heap_2 = snapshot(heap)
        _, saved = _sink_fwd(heap, 0, heap_bar=heap_bar)
        result_shadow = first_bar
        result = first
    else:
        result_shadow = last_bar
        result = last
    return (
        (result, result_shadow),
        (heap, heap_1, heap_2, heap_bar, heap_bar_1, last_bar, saved, t_1),
    )


def heappop_rev(saved):
    """Adjoint of heappop: adds into heap_bar."""
    heap, heap_1, heap_2, heap_bar, heap_bar_1, last_bar, saved, t_1 = saved
    if t_1:
        # _sink(heap, 0)
        _sink_rev(saved)
        put_back(heap, heap_2)
        heap[0] = heap_1
        heap_bar[0] = heap_bar_1
    heap_bar.append(last_bar)
