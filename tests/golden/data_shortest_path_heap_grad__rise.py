# autotangent-cache 1
# function: autotangent.runtime.heaps:_rise   variant: shadow   wrt: heap   shadows:
#     heap   defines: _rise_fwd _rise_rev
# source: ../heaps.py   485a5cdcdb7ac3c8
# generated: 07cbb518c6055519   gen: 1.0.0
# kinds: heap list(tuple(float, int)), start int, position int
# result: any
# resolved:
# deps:
# pin: no

def _rise_fwd(heap, start, position, *, heap_bar):
    """Value of _rise and what _rise_rev needs."""
    item_bar = heap_bar[position]
    item = heap[position]
    trips = 0
    positions = []
    t_1s = []
    heap_bar_1s = []
    while position > start:
        positions.append(position)
        trips = trips + 1
        above = (position - 1) >> 1
        t_1 = not item < heap[above]
        t_1s.append(t_1)
        if t_1:
            break
        else:
            heap_bar_1 = heap_bar[position]
            heap_bar_1s.append(heap_bar_1)
            heap_bar[position] = heap_bar[above]
            heap[position] = heap[above]
            position = above
    heap_bar_2 = heap_bar[position]
    heap_bar[position] = item_bar
    heap[position] = item
    return None, (heap_bar, heap_bar_1s, heap_bar_2, position, positions, t_1s, trips)


def _rise_rev(saved):
    """Adjoint of _rise: adds into heap_bar."""
    heap_bar, heap_bar_1s, heap_bar_2, position, positions, t_1s, trips = saved
    heap_bar[position] = heap_bar_2
    for _ in range(trips):
        t_1 = t_1s.pop()
        position = positions.pop()
        if not t_1:
            heap_bar_1 = heap_bar_1s.pop()
            heap_bar[position] = heap_bar_1
