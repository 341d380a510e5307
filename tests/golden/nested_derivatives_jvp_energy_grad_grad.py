# autotangent-cache 1
# function: tests.programs.nested_derivatives:energy_grad_grad   variant: tangent   wrt:
#     x k   defines: energy_grad_grad_jvp
# source: ../<autotangent tests.programs.nested_derivatives:energy_grad grad c3c1c9>
#     731c37a1b0e3e069
# generated: 869291c22fa96ec9   gen: 1.0.0
# kinds: x float, k float
# result: float
# resolved:
# deps:
# pin: no

def energy_grad_grad_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of energy_grad_grad along (x_dot, k_dot)."""
    # x_bar = k * x**3 + x - 1
    x_bar2 = 3 * k * x**2 + 1
    x_bar2_dot = 3 * x**2 * k_dot + 6 * k * x * x_dot
    return x_bar2, x_bar2_dot
