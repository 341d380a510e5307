# autotangent-cache 1
# function: tests.programs.nested_derivatives:energy   variant: tangent   wrt: x k
#     defines: energy_jvp
# source: ../nested_derivatives.py   c0a27eabe5a1fd2c
# generated: 06a175a1e0ff7585   gen: 1.0.0
# kinds: x float, k float
# result: float
# resolved:
# deps:
# pin: no

def energy_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of energy along (x_dot, k_dot)."""
    return k * x**4 / 4 + x**2 / 2 - x, x**4 * k_dot / 4 + (k * x**3 + x - 1) * x_dot
