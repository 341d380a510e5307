from autotangent.runtime import power_by_base, power_by_exponent, product


def power_mean_jvp(p, values, *, scale=1.0, p_dot, values_dot, scale_dot):
    """Value and tangent of power_mean along (p_dot, values_dot, scale_dot)."""
    if not values:
        result = scale
        result_dot = scale_dot
    else:
        t_1 = []
        t_1_dot = []
        for v, v_dot in zip(values, values_dot):
            t_1_dot.append(
                (
                    product(v_dot, power_by_base(v, p))
                    + product(p_dot, power_by_exponent(v, p, v**p))
                ),
            )
            t_1.append(v ** p)
        result_1 = sum(t_1)
        result = scale * result_1 / len(values)
        result_dot = (result_1 * scale_dot + scale * sum(t_1_dot)) / len(values)
    return result, result_dot
