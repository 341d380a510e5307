# autotangent-cache 1
# function: tests.programs.nested_derivatives:energy   variant: pair   wrt: x k
#     defines: energy_fwd energy_rev
# source: ../nested_derivatives.py   c0a27eabe5a1fd2c
# generated: 2dac2e8075293cab   gen: 1.0.0
# kinds: x float, k float
# result: float
# resolved:
# deps:
# pin: no

def energy_fwd(x, k):
    """Value of energy and what energy_rev needs."""
    return k * x**4 / 4 + x**2 / 2 - x, (k, x)


def energy_rev(saved, y_bar):
    """Adjoint of energy: returns x_bar, k_bar."""
    k, x = saved
    # return k * x**4 / 4 + x**2 / 2 - x
    k_bar = x**4 * y_bar / 4
    x_bar = (k * x**3 + x - 1) * y_bar
    return x_bar, k_bar
