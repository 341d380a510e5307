import math as m

from autotangent.runtime import pair

wave_fwd, wave_rev = pair(wave, "t", "t float")


def damped_fwd(y, t):
    """Value of damped and what damped_rev needs."""
    t_1 = m.exp(-y * t)
    t_2, saved = wave_fwd(t)
    return t_1 * t_2, (saved, t, t_1, t_2, y)


def damped_rev(saved, y_bar):
    """Adjoint of damped: returns y_bar, t_bar."""
    saved, t, t_1, t_2, y = saved
    # return m.exp(-y * t) * wave(t)
    y_bar_ = -t * t_1 * t_2 * y_bar
    t_bar = wave_rev(saved, t_1 * y_bar) - y * t_1 * t_2 * y_bar
    return y_bar_, t_bar
