# autotangent-cache 1
# function: tests.programs.call_nested:scaled   variant: tangent   wrt: x   defines:
#     scaled_jvp
# source: ../call_nested.py   5d9463dcb01f3238
# generated: 396c68b98c08f92e   gen: 1.0.0
# kinds: x float, s float
# result: float
# resolved: softplus -> tests.programs.call_nested:softplus
# deps: tests.programs.call_nested:softplus=82338e2861117889
# pin: no

from autotangent.runtime import tangent

softplus_jvp = tangent(softplus, "x", "x float")


def scaled_jvp(x, s, *, x_dot):
    """Value and tangent of scaled along x_dot."""
    t_1, t_1_dot = softplus_jvp(x / s, x_dot=x_dot / s)
    return s * t_1, s * t_1_dot
