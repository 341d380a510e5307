# autotangent-cache 1
# function: autotangent.runtime.heaps:heappush   variant: tangent   wrt: heap item
#     defines: heappush_jvp
# source: ../heaps.py   d2bb08f518693e37
# generated: 9c0b3b272c9c57c5   gen: 1.0.0
# kinds: heap list(tuple(float, int)), item tuple(float, int)
# result: any
# resolved: _rise -> autotangent.runtime.heaps:_rise; len -> builtins:len
# deps: autotangent.runtime.heaps:_rise=485a5cdcdb7ac3c8
# pin: no

from autotangent.runtime import tangent

_rise_jvp = tangent(
    _rise,
    "heap",
    "heap list(tuple(float, int)), start int, position int",
)


def heappush_jvp(heap, item, *, heap_dot, item_dot):
    """Value and tangent of heappush along (heap_dot, item_dot)."""
    heap_dot.append(item_dot)
    heap.append(item)
    t_1, t_1_dot = _rise_jvp(heap, 0, len(heap) - 1, heap_dot=heap_dot)
    return None, None
