import math

from autotangent.runtime import pair

g_fwd, g_rev = pair(g, "slope offset v", "slope float, offset float, v float")


def lambda_1_fwd(slope, offset, v):
    """Value of lambda_1 and what lambda_1_rev needs."""
    t_1, saved = g_fwd(slope, offset, v)
    return f(t_1), (saved, t_1)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns slope_bar, offset_bar, v_bar."""
    saved, t_1 = saved
    # return f(g(slope, offset, v))
    slope_bar, offset_bar, v_bar = g_rev(saved, math.cos(t_1) * y_bar)
    return slope_bar, offset_bar, v_bar
