# autotangent-cache 1
# function: tests.programs.object_attribute_later:in_order   variant: tangent   wrt: x y
#     defines: in_order_jvp
# source: ../object_attribute_later.py   422d43152840de15
# generated: 008ec2c8fb76f025   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: Cell -> tests.programs.object_attribute_later:Cell; math -> math
# deps:
# pin: no

import math

from autotangent.runtime import namespace


def in_order_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of in_order along (x_dot, y_dot)."""
    cell = Cell(x)
    cell_dot = namespace(level=x_dot)
    same = cell
    same_dot = cell_dot
    same_dot.flow = y * x_dot + x * y_dot
    same.flow = x * y
    first = math.sin(same.flow)
    first_dot = math.cos(same.flow) * same_dot.flow
    cell_dot.flow = y * first_dot + first * y_dot
    cell.flow = first * y
    return same.flow * first, first * same_dot.flow + same.flow * first_dot
