# autotangent-cache 1
# function: tests.programs.data_sorted_insertion:put   variant: shadow   wrt: items new
#     shadows: items new   defines: put_fwd put_rev
# source: ../data_sorted_insertion.py   8ae51a350207b8bf
# generated: 28c2d67de01ee47d   gen: 1.0.0
# kinds: items list(tuple(float, int)), new tuple(float, int)
# result: any
# resolved: len -> builtins:len
# deps:
# pin: no

from autotangent.runtime import inserted_at


def put_fwd(items, new, *, items_bar, new_bar):
    """Value of put and what put_rev needs."""
    place = 0
    while place < len(items) and items[place][0] > new[0]:
        place += 1
    items_bar.insert(place, new_bar)
    items.insert(place, new)
    return None, (items_bar, place)


def put_rev(saved):
    """Adjoint of put: adds into items_bar, new_bar."""
    items_bar, place = saved
    items_bar.pop(inserted_at(items_bar, place))
