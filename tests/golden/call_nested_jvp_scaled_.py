# autotangent-cache 1
# function: tests.programs.call_nested:scaled   variant: tangent   wrt: x s   defines:
#     scaled_jvp
# source: ../call_nested.py   5d9463dcb01f3238
# generated: 5397108152bdb2c0   gen: 1.0.0
# kinds: x float, s float
# result: float
# resolved: softplus -> tests.programs.call_nested:softplus
# deps: tests.programs.call_nested:softplus=82338e2861117889
# pin: no

from autotangent.runtime import tangent

softplus_jvp = tangent(softplus, "x", "x float")


def scaled_jvp(x, s, *, x_dot, s_dot):
    """Value and tangent of scaled along (x_dot, s_dot)."""
    t_1, t_1_dot = softplus_jvp(x / s, x_dot=(x_dot - x * s_dot / s) / s)
    return s * t_1, t_1 * s_dot + s * t_1_dot
