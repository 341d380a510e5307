from autotangent.runtime import power_by_base


def power_mean_jvp(p, values, *, scale=1.0, values_dot):
    """Value and tangent of power_mean along values_dot."""
    if not values:
        result = scale
        result_dot = 0.0
    else:
        t_1 = []
        t_1_dot = []
        for v, v_dot in zip(values, values_dot):
            t_1_dot.append(power_by_base(v, p) * v_dot)
            t_1.append(v ** p)
        result = scale * sum(t_1) / len(values)
        result_dot = scale * sum(t_1_dot) / len(values)
    return result, result_dot
