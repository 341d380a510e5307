# autotangent-cache 1
# function: tests.programs.object_attribute_later:in_turns   variant: tangent   wrt: x y
#     defines: in_turns_jvp
# source: ../object_attribute_later.py   a955eff9cb4d9b62
# generated: ef85500a2b41862d   gen: 1.0.0
# kinds: x float, y float
# result: any
# resolved: Cell -> tests.programs.object_attribute_later:Cell; math -> math; range ->
#     builtins:range
# deps:
# pin: no

import math

from autotangent.runtime import namespace


def in_turns_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_turns along (x_dot, y_dot)."""
    total_dot, cell_dot, previous_dot = (
        0.0,
        namespace(level=x_dot),
        namespace(level=y_dot),
    )
    total, cell, previous = 0.0, Cell(x), Cell(y)
    previous_dot.flow = x_dot
    previous.flow = x
    for k in range(3):
        other = Cell(x * k + total)
        other_dot = namespace(level=k * x_dot + total_dot)
        if k > 0:
            y_1 = cell.flow * y
            y_dot = y_dot + math.cos(y_1) * (y * cell_dot.flow + cell.flow * y_dot)
            y += math.sin(y_1)
        total += previous.flow * other.level
        total_dot = (
            total_dot
            + other.level * previous_dot.flow
            + previous.flow * other_dot.level
        )
        cell_1 = math.sin(y)
        cell_dot.flow = cell_1 * x_dot + x * math.cos(y) * y_dot
        cell.flow = x * cell_1
        other_dot.flow = math.cos(total + y) * (total_dot + y_dot)
        other.flow = math.sin(total + y)
        previous = other
        previous_dot = other_dot
    return total + cell.flow, total_dot + cell_dot.flow
