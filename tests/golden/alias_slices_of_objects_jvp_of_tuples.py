# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_tuples   variant: tangent   wrt: x
#     y   defines: of_tuples_jvp
# source: ../alias_slices_of_objects.py   01b230f93fbde125
# generated: e7fd4fecfda37da6   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; each ->
#     tests.programs.alias_slices_of_objects:each; math -> math; sum -> builtins:sum
# deps: tests.programs.alias_slices_of_objects:Cell.__init__=db9903d598e68462,
#     tests.programs.alias_slices_of_objects:each=9decbe93595bd223
# pin: no

import math

from autotangent.runtime import constructor, tangent, zeros

new_Cell = constructor(Cell)
new_Cell_jvp = tangent(new_Cell, "level", "level float")
each_jvp = tangent(
    each,
    "cells z",
    "cells tuple(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}), z float",
)
each_1_jvp = tangent(
    each,
    "cells z",
    "cells tuple(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}, tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}), z float",
)


def of_tuples_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of of_tuples along (x_dot, y_dot)."""
    cells_1 = Cell()
    cells_2, cells_2_dot = new_Cell_jvp(x, level_dot=x_dot)
    cells = (cells_1, cells_2)
    cells_dot = (zeros(cells_1), cells_2_dot)
    t_2, t_2_dot = each_jvp(
        cells[:1], math.sin(y), cells_dot=cells_dot[:1], z_dot=math.cos(y) * y_dot
    )
    three_1, three_1_dot = new_Cell_jvp(y, level_dot=y_dot)
    three = (cells[0], cells[1], three_1)
    three_dot = (cells_dot[0], cells_dot[1], three_1_dot)
    t_3, t_3_dot = each_1_jvp(three[1:], y, cells_dot=three_dot[1:], z_dot=y_dot)
    t_1 = []
    t_1_dot = []
    for cell, cell_dot in zip(cells, cells_dot):
        t_1_dot.append(cell_dot.level)
        t_1.append(cell.level)
    t_4 = sum(t_1)
    return (
        t_4 * three[2].level,
        three[2].level * sum(t_1_dot) + t_4 * three_dot[2].level,
    )
