# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_tuples   variant: pair   wrt: x y
#     defines: of_tuples_fwd of_tuples_rev
# source: ../alias_slices_of_objects.py   01b230f93fbde125
# generated: 1b41649eddfe386d   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; each ->
#     tests.programs.alias_slices_of_objects:each; math -> math; sum -> builtins:sum
# deps: tests.programs.alias_slices_of_objects:Cell.__init__=db9903d598e68462,
#     tests.programs.alias_slices_of_objects:each=9decbe93595bd223
# pin: no

import math

from autotangent.runtime import add_into, constructor, pair, put_back, shadows, snapshot, spread_over, zeros

new_Cell = constructor(Cell)
each_fwd, each_rev = pair(
    each,
    "cells z",
    "cells tuple(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}, tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}), z float",
)
new_Cell_fwd, new_Cell_rev = pair(new_Cell, "level", "level float")
each_1_fwd, each_1_rev = pair(
    each,
    "cells z",
    "cells tuple(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}), z float",
)


def of_tuples_fwd(x, y):
    """Value of of_tuples and what of_tuples_rev needs."""
    t_2 = Cell()
    t_2_bar = shadows(t_2)
    t_3, saved = new_Cell_fwd(x)
    t_3_bar = shadows(t_3)
    cells_bar = [t_2_bar, t_3_bar]
    cells = (t_2, t_3)
    cells_1 = snapshot(cells[:1])
    _, saved_1 = each_1_fwd(cells[:1], math.sin(y))
    t_4, saved_2 = new_Cell_fwd(y)
    t_4_bar = shadows(t_4)
    three_bar = [cells_bar[0], cells_bar[1], t_4_bar]
    three = (cells[0], cells[1], t_4)
    three_1 = snapshot(three[1:])
    _, saved_3 = each_fwd(three[1:], y)
    t_1 = []
    for cell, cell_bar in zip(cells, cells_bar):
        t_1.append(cell.level)
    t_5 = sum(t_1)
    return (
        t_5 * three[2].level,
        (
            cells,
            cells_1,
            cells_bar,
            saved,
            saved_1,
            saved_2,
            saved_3,
            t_1,
            t_3_bar,
            t_4_bar,
            t_5,
            three,
            three_1,
            three_bar,
            y,
        ),
    )


def of_tuples_rev(saved, y_bar):
    """Adjoint of of_tuples: returns x_bar, y_bar."""
    cells, cells_1, cells_bar, saved, saved_1, saved_2, saved_3, t_1, t_3_bar, t_4_bar, t_5, three, three_1, three_bar, y = saved
    # return sum(t_1) * three[2].level
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(three[2].level * y_bar, t_1))
    three_bar[2].level += t_5 * y_bar
    for i in range(min(len(cells), len(cells_bar)) - 1, -1, -1):
        cell = cells[i]
        cell_bar = cells_bar[i]
        # t_1.append(cell.level)
        t_6_bar = t_1_bar.pop()
        cell_bar.level += t_6_bar
    # each(three[1:], y)
    y_bar_ = each_rev(saved_3, three_bar[1:])
    put_back(three[1:], three_1)
    # t_4 = new_Cell(y)
    y_bar_ += new_Cell_rev(saved_2, t_4_bar)
    # each(cells[:1], math.sin(y))
    z_1_bar = each_1_rev(saved_1, cells_bar[:1])
    put_back(cells[:1], cells_1)
    y_bar_ += math.cos(y) * z_1_bar
    # t_3 = new_Cell(x)
    x_bar = new_Cell_rev(saved, t_3_bar)
    return x_bar, y_bar_
