# autotangent-cache 1
# function: tests.programs.object_attribute_later:by_two_names   variant: tangent   wrt:
#     x y   defines: by_two_names_jvp
# source: ../object_attribute_later.py   caf1d6d36e39197d
# generated: c4e16f509436a089   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.object_attribute_later:Cell; math -> math
# deps:
# pin: no

import math

from autotangent.runtime import namespace


def by_two_names_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of by_two_names along (x_dot, y_dot)."""
    cell = Cell(x)
    cell_dot = namespace(level=x_dot)
    cells = [cell]
    cells_dot = [cell_dot]
    cells_dot[0].flow = math.cos(y) * y_dot
    cells[0].flow = math.sin(y)
    before = math.sin(cell.flow * x)
    before_dot = math.cos(cell.flow * x) * (x * cell_dot.flow + cell.flow * x_dot)
    cell_1 = math.sin(x)
    cell_dot.flow = cell_1 * before_dot + before * math.cos(x) * x_dot
    cell.flow = before * cell_1
    return (
        cell.flow * y + cells[0].flow * before,
        (
            y * cell_dot.flow
            + cell.flow * y_dot
            + before * cells_dot[0].flow
            + cells[0].flow * before_dot
        ),
    )
