# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_objects   variant: tangent   wrt:
#     x y   defines: of_objects_jvp
# source: ../alias_slices_of_objects.py   79817d1c44d0c257
# generated: e6eff3c108af6e77   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.alias_slices_of_objects:Cell; each ->
#     tests.programs.alias_slices_of_objects:each; enumerate -> builtins:enumerate; zip
#     -> builtins:zip
# deps: tests.programs.alias_slices_of_objects:Cell.__init__=db9903d598e68462,
#     tests.programs.alias_slices_of_objects:Cell.add=22d1eec9a6dab18a,
#     tests.programs.alias_slices_of_objects:each=9decbe93595bd223
# pin: no

from autotangent.runtime import constructor, tangent, zeros

new_Cell = constructor(Cell)
new_Cell_jvp = tangent(new_Cell, "level", "level float")
each_jvp = tangent(
    each,
    "cells z",
    "cells list(tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(), peer: None, count: int}), z float",
)
add_jvp = tangent(
    Cell.add,
    "self z",
    "self tests.programs.alias_slices_of_objects:Cell{level: float, slots: list(optional(float)), log: list(), peer: None, count: int}, z float",
)


def of_objects_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of of_objects along (x_dot, y_dot)."""
    cells_1 = Cell()
    cells_2, cells_2_dot = new_Cell_jvp(x, level_dot=x_dot)
    cells_3, cells_3_dot = new_Cell_jvp(y, level_dot=y_dot)
    cells = [cells_1, cells_2, cells_3]
    cells_dot = [zeros(cells_1), cells_2_dot, cells_3_dot]
    t_1, t_1_dot = each_jvp(cells[1:], y, cells_dot=cells_dot[1:], z_dot=y_dot)
    for cell, cell_dot in zip(cells[1:], cells_dot[1:]):
        cell_dot.level = y * cell_dot.level + cell.level * y_dot
        cell.level *= y
    for k, (cell, cell_dot) in enumerate(zip(cells[::-1], cells_dot[::-1])):
        t_2, t_2_dot = add_jvp(cell, x * k, self_dot=cell_dot, z_dot=k * x_dot)
    for cell, cell_dot, other, other_dot in zip(cells, cells_dot, cells[1:], cells_dot[1:]):
        cell_dot.level += 2 * other.level * other_dot.level
        cell.level += other.level * other.level
    part = cells[1:]
    part_dot = cells_dot[1:]
    part_dot[0].level += x * y_dot + y * x_dot
    part[0].level += y * x
    part_dot[0].slots[0] = y_dot
    part[0].slots[0] = y
    return (
        cells[1].level * cells[0].level * cells[2].level * cells[1].slots[0],
        (
            cells[1].slots[0] * (
                cells[2].level * (
                    cells[0].level * cells_dot[1].level
                    + cells[1].level * cells_dot[0].level
                )
                + cells[1].level * cells[0].level * cells_dot[2].level
            )
            + cells[2].level * cells[1].level * cells[0].level * cells_dot[1].slots[0]
        ),
    )
