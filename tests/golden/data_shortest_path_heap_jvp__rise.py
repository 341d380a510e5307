# autotangent-cache 1
# function: autotangent.runtime.heaps:_rise   variant: tangent   wrt: heap   defines:
#     _rise_jvp
# source: ../heaps.py   485a5cdcdb7ac3c8
# generated: d86bf160c5ac05e9   gen: 1.0.0
# kinds: heap list(tuple(float, int)), start int, position int
# result: any
# resolved:
# deps:
# pin: no

def _rise_jvp(heap, start, position, *, heap_dot):
    """Value and tangent of _rise along heap_dot."""
    item = heap[position]
    item_dot = heap_dot[position]
    trips = 0
    while position > start:
        trips = trips + 1
        above = (position - 1) >> 1
        if not item < heap[above]:
            break
        else:
            heap_dot[position] = heap_dot[above]
            heap[position] = heap[above]
            position = above
    heap_dot[position] = item_dot
    heap[position] = item
    return None, None
