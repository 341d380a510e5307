# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_names   variant: tangent   wrt: x
#     y   defines: of_names_jvp
# source: ../alias_slices_of_objects.py   bff1bee5f7551cf5
# generated: adf619be1a143340   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; each ->
#     tests.programs.alias_slices_of_objects:each
# deps: tests.programs.alias_slices_of_objects:Cell.__init__=db9903d598e68462,
#     tests.programs.alias_slices_of_objects:each=9decbe93595bd223
# pin: no

from autotangent.runtime import constructor, tangent, zeros

new_Cell = constructor(Cell)
new_Cell_jvp = tangent(new_Cell, "level", "level float")
each_jvp = tangent(
    each,
    "cells z",
    "cells tuple(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}, tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(int)), log: list(), peer: None, count: int}), z float",
)


def of_names_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of of_names along (x_dot, y_dot)."""
    t_1, t_1_dot = new_Cell_jvp(x, level_dot=x_dot)
    t_2 = Cell()
    one_dot, other_dot = t_1_dot, zeros(t_2)
    one, other = t_1, t_2
    both = (one, other)
    both_dot = (one_dot, other_dot)
    t_3, t_3_dot = each_jvp(both, y, cells_dot=both_dot, z_dot=y_dot)
    return (
        one.level * other.level,
        other.level * one_dot.level + one.level * other_dot.level,
    )
