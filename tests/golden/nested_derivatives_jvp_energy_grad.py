# autotangent-cache 1
# function: tests.programs.nested_derivatives:energy_grad   variant: tangent   wrt: x k
#     defines: energy_grad_jvp
# source: ../<autotangent tests.programs.nested_derivatives:energy grad dec06f>
#     ff3e4d17271ef715
# generated: 41cf674e3336c07a   gen: 1.0.0
# kinds: x float, k float
# result: float
# resolved:
# deps:
# pin: no

def energy_grad_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of energy_grad along (x_dot, k_dot)."""
    # return k * x**4 / 4 + x**2 / 2 - x
    x_bar = k * x**3 + x - 1
    x_bar_dot = x**3 * k_dot + (3 * k * x**2 + 1) * x_dot
    return x_bar, x_bar_dot
