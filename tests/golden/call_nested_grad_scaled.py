# autotangent-cache 1
# function: tests.programs.call_nested:scaled   variant: pair   wrt: x   defines:
#     scaled_fwd scaled_rev
# source: ../call_nested.py   5d9463dcb01f3238
# generated: 33e65c415f14f0e4   gen: 1.0.0
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
    return s * t_1, (s, saved)


def scaled_rev(saved, y_bar):
    """Adjoint of scaled: returns x_bar."""
    s, saved = saved
    # return s * softplus(x / s)
    x_bar = softplus_rev(saved, s * y_bar) / s
    return x_bar
