# autotangent-cache 1
# function: autotangent.runtime.heaps:heappushpop   variant: shadow   wrt: heap item
#     shadows: heap item   defines: heappushpop_fwd heappushpop_rev
# source: ../heaps.py   6e9bcd0568f12e70
# generated: 2e81f81bb1b7e4af   gen: 1.0.0
# kinds: heap list(tuple(float, str)), item tuple(float, str)
# result: tuple(float, str)
# resolved: _sink -> autotangent.runtime.heaps:_sink; bool -> builtins:bool
# deps: autotangent.runtime.heaps:_sink=156fa8ef65838f45
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

_sink_fwd, _sink_rev = shadowed_pair(
    _sink,
    "heap",
    "heap list(tuple(float, str)), position int",
)


def heappushpop_fwd(heap, item, *, heap_bar, item_bar):
    """Value of heappushpop and what heappushpop_rev needs."""
    heap_1 = None
    heap_bar_1 = None
    saved = None
    t_1 = bool(heap)
    if t_1:
        t_1 = heap[0] < item
    if t_1:
        first_bar = heap_bar[0]
        first = heap[0]
        heap_bar_1 = heap_bar[0]
        heap_bar[0] = item_bar
        heap[0] = item
        heap_1 = snapshot(heap)
        _, saved = _sink_fwd(heap, 0, heap_bar=heap_bar)
        result_shadow = first_bar
        result = first
    else:
        result_shadow = item_bar
        result = item
    return (result, result_shadow), (heap, heap_1, heap_bar, heap_bar_1, saved, t_1)


def heappushpop_rev(saved):
    """Adjoint of heappushpop: adds into heap_bar, item_bar."""
    heap, heap_1, heap_bar, heap_bar_1, saved, t_1 = saved
    if t_1:
        # _sink(heap, 0)
        _sink_rev(saved)
        put_back(heap, heap_1)
        heap_bar[0] = heap_bar_1
