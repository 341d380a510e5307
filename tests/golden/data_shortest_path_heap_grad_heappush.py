# autotangent-cache 1
# function: autotangent.runtime.heaps:heappush   variant: shadow   wrt: heap item
#     shadows: heap item   defines: heappush_fwd heappush_rev
# source: ../heaps.py   d2bb08f518693e37
# generated: 9e8800017d65dd72   gen: 1.0.0
# kinds: heap list(tuple(float, int)), item tuple(float, int)
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


def heappush_fwd(heap, item, *, heap_bar, item_bar):
    """Value of heappush and what heappush_rev needs."""
    heap_bar.append(item_bar)
    heap.append(item)
    heap_1 = snapshot(heap)
    _, saved = _rise_fwd(heap, 0, len(heap) - 1, heap_bar=heap_bar)
    return None, (heap, heap_1, heap_bar, saved)


def heappush_rev(saved):
    """Adjoint of heappush: adds into heap_bar, item_bar."""
    heap, heap_1, heap_bar, saved = saved
    # _rise(heap, 0, len(heap) - 1)
    _rise_rev(saved)
    put_back(heap, heap_1)
    heap_bar.pop()
