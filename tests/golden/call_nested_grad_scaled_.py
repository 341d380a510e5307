# autotangent-cache 1
# function: tests.programs.call_nested:scaled   variant: pair   wrt: x s   defines:
#     scaled_fwd scaled_rev
# source: ../call_nested.py   5d9463dcb01f3238
# generated: 454a8283b4d8f8f2   gen: 1.0.0
# kinds: x float, s float
# result: float
# resolved: softplus -> tests.programs.call_nested:softplus
# deps: tests.programs.call_nested:softplus=82338e2861117889
# pin: no

from autotangent.runtime import pair

softplus_fwd, softplus_rev = pair(softplus, "x", "x float")


def scaled_fwd(x, s):
    """Value of scaled and what scaled_rev needs."""
    t_1, saved = softplus_fwd(x / s)
    return s * t_1, (s, saved, t_1, x)


def scaled_rev(saved, y_bar):
    """Adjoint of scaled: returns x_bar, s_bar."""
    s, saved, t_1, x = saved
    # return s * softplus(x / s)
    t_2_bar = softplus_rev(saved, s * y_bar)
    x_bar = t_2_bar / s
    s_bar = t_1 * y_bar - x * t_2_bar / (s * s)
    return x_bar, s_bar
