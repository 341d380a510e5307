from autotangent.runtime import power_by_base


def g_jvp(k, t, power=2, *, k_dot, t_dot):
    """Value and tangent of g along (k_dot, t_dot)."""
    return k * t**power, t**power * k_dot + k * power_by_base(t, power) * t_dot
