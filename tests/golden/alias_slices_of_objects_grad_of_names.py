# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_names   variant: pair   wrt: x y
#     defines: of_names_fwd of_names_rev
# source: ../alias_slices_of_objects.py   bff1bee5f7551cf5
# generated: 354a7a4b4aa36535   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; each ->
#     tests.programs.alias_slices_of_objects:each
# deps: tests.programs.alias_slices_of_objects:Cell.__init__=db9903d598e68462,
#     tests.programs.alias_slices_of_objects:each=9decbe93595bd223
# pin: no

from autotangent.runtime import constructor, pair, put_back, shadows, snapshot

new_Cell = constructor(Cell)
each_fwd, each_rev = pair(
    each,
    "cells z",
    "cells tuple(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}, tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}), z float",
)
new_Cell_fwd, new_Cell_rev = pair(new_Cell, "level", "level float")


def of_names_fwd(x, y):
    """Value of of_names and what of_names_rev needs."""
    t_1, saved = new_Cell_fwd(x)
    one, other = t_1, Cell()
    both = (one, other)
    both_1 = snapshot(both)
    _, saved_1 = each_fwd(both, y)
    return one.level * other.level, (both, both_1, one, other, saved, saved_1)


def of_names_rev(saved, y_bar):
    """Adjoint of of_names: returns x_bar, y_bar."""
    both, both_1, one, other, saved, saved_1 = saved
    # return one.level * other.level
    one_bar = shadows(one)
    one_bar.level += other.level * y_bar
    other_bar = shadows(other)
    other_bar.level += one.level * y_bar
    # each(both, y)
    both_bar = [one_bar, other_bar]
    y_bar_ = each_rev(saved_1, both_bar)
    put_back(both, both_1)
    # one, other = Cell(x), Cell()
    x_bar = new_Cell_rev(saved, one_bar)
    return x_bar, y_bar_
