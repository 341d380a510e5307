from autotangent.runtime import power_by_base


def g_fwd(k, t, power=2):
    """Value of g and what g_rev needs."""
    return k * t**power, (k, power, t)


def g_rev(saved, y_bar):
    """Adjoint of g: returns k_bar, t_bar."""
    k, power, t = saved
    # return k * t**power
    k_bar = t**power * y_bar
    t_bar = k * power_by_base(t, power) * y_bar
    return k_bar, t_bar
