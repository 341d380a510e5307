# autotangent-cache 1
# function: tests.programs.call_helper:gaussian   variant: tangent   wrt: x mu sigma
#     defines: gaussian_jvp
# source: ../call_helper.py   58b3af98d6532da2
# generated: 2c5761b92f797cd1   gen: 1.0.0
# kinds: x float, mu float, sigma float
# result: float
# resolved: math -> math
# deps:
# pin: no

def gaussian_jvp(x, mu, sigma, *, x_dot, mu_dot, sigma_dot):
    """Value and tangent of gaussian along (x_dot, mu_dot, sigma_dot)."""
    z = (x - mu) / sigma
    z_dot = (x_dot - mu_dot - z * sigma_dot) / sigma
    t_1 = math.exp(-0.5 * z * z)
    t_2 = t_1 / sigma
    return t_2, -(t_1 * z * z_dot + t_2 * sigma_dot) / sigma
