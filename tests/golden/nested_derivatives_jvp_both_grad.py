# autotangent-cache 1
# function: tests.programs.nested_derivatives:both_grad   variant: tangent   wrt: y x
#     defines: both_grad_jvp
# source: ../<autotangent tests.programs.nested_derivatives:both grad d30a7d>
#     143134af248b56f4
# generated: 936a7f1c355ede75   gen: 1.0.0
# kinds: y float, x float
# result: float
# resolved:
# deps:
# pin: no

def both_grad_jvp(y, x, *, y_dot, x_dot):
    """Value and tangent of both_grad along (y_dot, x_dot)."""
    # return x * y**2 + y
    y_bar = 2 * y * x + 1
    y_bar_dot = 2 * x * y_dot + 2 * y * x_dot
    return y_bar, y_bar_dot
