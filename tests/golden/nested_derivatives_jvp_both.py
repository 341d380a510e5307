# autotangent-cache 1
# function: tests.programs.nested_derivatives:both   variant: tangent   wrt: y x
#     defines: both_jvp
# source: ../nested_derivatives.py   afcf7333c4f62fb7
# generated: 50652ebbc14d8edc   gen: 1.0.0
# kinds: y float, x float
# result: float
# resolved:
# deps:
# pin: no

def both_jvp(y, x, *, y_dot, x_dot):
    """Value and tangent of both along (y_dot, x_dot)."""
    return x * y**2 + y, y**2 * x_dot + (2 * x * y + 1) * y_dot
