import math as m

from autotangent.runtime import tangent

wave_jvp = tangent(wave, "t", "t float")


def damped_jvp(y, t, *, y_dot, t_dot):
    """Value and tangent of damped along (y_dot, t_dot)."""
    t_1 = m.exp(-y * t)
    t_2, t_2_dot = wave_jvp(t, t_dot=t_dot)
    return t_1 * t_2, t_1 * (t_2_dot - t_2 * (t * y_dot + y * t_dot))
