# autotangent-cache 1
# function: tests.programs.nested_derivatives:both_grad   variant: pair   wrt: y x
#     defines: both_grad_fwd both_grad_rev
# source: ../<autotangent tests.programs.nested_derivatives:both grad d30a7d>
#     143134af248b56f4
# generated: a0198f735ab625cf   gen: 1.0.0
# kinds: y float, x float
# result: float
# resolved:
# deps:
# pin: no

def both_grad_fwd(y, x):
    """Value of both_grad and what both_grad_rev needs."""
    # return x * y**2 + y
    y_bar = 2 * y * x + 1
    return y_bar, (x, y)


def both_grad_rev(saved, y_bar2):
    """Adjoint of both_grad: returns y_bar, x_bar."""
    x, y = saved
    # return y_bar
    y_bar_bar = y_bar2
    # y_bar = 2 * y * x + 1
    y_bar3 = 2 * x * y_bar_bar
    x_bar = 2 * y * y_bar_bar
    return y_bar3, x_bar
