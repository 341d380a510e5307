# autotangent-cache 1
# function: tests.programs.nested_derivatives:energy_grad_grad   variant: pair   wrt: x
#     k   defines: energy_grad_grad_fwd energy_grad_grad_rev
# source: ../<autotangent tests.programs.nested_derivatives:energy_grad grad c3c1c9>
#     731c37a1b0e3e069
# generated: c5091beaad2fdc54   gen: 1.0.0
# kinds: x float, k float
# result: float
# resolved:
# deps:
# pin: no

def energy_grad_grad_fwd(x, k):
    """Value of energy_grad_grad and what energy_grad_grad_rev needs."""
    # x_bar = k * x**3 + x - 1
    x_bar2 = 3 * k * x**2 + 1
    return x_bar2, (k, x)


def energy_grad_grad_rev(saved, y_bar):
    """Adjoint of energy_grad_grad: returns x_bar, k_bar."""
    k, x = saved
    # return x_bar2
    x_bar2_bar = y_bar
    # x_bar2 = 3 * k * x**2 + 1
    k_bar = 3 * x**2 * x_bar2_bar
    x_bar = 6 * x * k * x_bar2_bar
    return x_bar, k_bar
