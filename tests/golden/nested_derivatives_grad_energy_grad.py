# autotangent-cache 1
# function: tests.programs.nested_derivatives:energy_grad   variant: pair   wrt: x k
#     defines: energy_grad_fwd energy_grad_rev
# source: ../<autotangent tests.programs.nested_derivatives:energy grad dec06f>
#     ff3e4d17271ef715
# generated: 89880b7e9d44b97b   gen: 1.0.0
# kinds: x float, k float
# result: float
# resolved:
# deps:
# pin: no

def energy_grad_fwd(x, k):
    """Value of energy_grad and what energy_grad_rev needs."""
    # return k * x**4 / 4 + x**2 / 2 - x
    x_bar = k * x**3 + x - 1
    return x_bar, (k, x)


def energy_grad_rev(saved, y_bar):
    """Adjoint of energy_grad: returns x_bar, k_bar."""
    k, x = saved
    # return x_bar
    x_bar_bar = y_bar
    # x_bar = k * x**3 + x - 1
    k_bar = x**3 * x_bar_bar
    x_bar2 = (3 * k * x**2 + 1) * x_bar_bar
    return x_bar2, k_bar
