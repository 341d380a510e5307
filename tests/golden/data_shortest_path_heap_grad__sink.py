# autotangent-cache 1
# function: autotangent.runtime.heaps:_sink   variant: shadow   wrt: heap   shadows:
#     heap   defines: _sink_fwd _sink_rev
# source: ../heaps.py   156fa8ef65838f45
# generated: 4b168ea6746c6b8d   gen: 1.0.0
# kinds: heap list(tuple(float, int)), position int
# result: any
# resolved: _rise -> autotangent.runtime.heaps:_rise; len -> builtins:len
# deps: autotangent.runtime.heaps:_rise=485a5cdcdb7ac3c8
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

_rise_fwd, _rise_rev = shadowed_pair(
    _rise,
    "heap",
    "heap list(tuple(float, int)), start int, position int",
)


def _sink_fwd(heap, position, *, heap_bar):
    """Value of _sink and what _sink_rev needs."""
    start, end = position, len(heap)
    item_bar = heap_bar[position]
    item = heap[position]
    child = 2 * position + 1
    trips = 0
    positions = []
    heap_bar_1s = []
    while child < end:
        trips = trips + 1
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap_bar_1 = heap_bar[position]
        heap_bar_1s.append(heap_bar_1)
        heap_bar[position] = heap_bar[child]
        heap[position] = heap[child]
        positions.append(position)
        position = child
        child = 2 * position + 1
    heap_bar_2 = heap_bar[position]
    heap_bar[position] = item_bar
    heap[position] = item
    heap_1 = snapshot(heap)
    _, saved = _rise_fwd(heap, start, position, heap_bar=heap_bar)
    return (
        None,
        (
            heap,
            heap_1,
            heap_bar,
            heap_bar_1s,
            heap_bar_2,
            position,
            positions,
            saved,
            trips,
        ),
    )


def _sink_rev(saved):
    """Adjoint of _sink: adds into heap_bar."""
    heap, heap_1, heap_bar, heap_bar_1s, heap_bar_2, position, positions, saved, trips = saved
    # _rise(heap, start, position)
    _rise_rev(saved)
    put_back(heap, heap_1)
    heap_bar[position] = heap_bar_2
    for _ in range(trips):
        heap_bar_1 = heap_bar_1s.pop()
        position = positions.pop()
        heap_bar[position] = heap_bar_1
