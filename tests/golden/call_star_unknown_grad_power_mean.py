from autotangent.runtime import add_into, power_by_base, power_by_exponent, product, spread_over, zeros


def power_mean_fwd(p, values, *, scale=1.0):
    """Value of power_mean and what power_mean_rev needs."""
    result_1 = None
    t_1 = None
    if not values:
        result = scale
    else:
        t_1 = []
        for v in values:
            t_1.append(v**p)
        result_1 = sum(t_1)
        result = scale * result_1 / len(values)
    return result, (p, result_1, scale, t_1, values)


def power_mean_rev(saved, y_bar, values_bar):
    """Adjoint of power_mean: adds into values_bar, returns p_bar, scale_bar."""
    p, result_1, scale, t_1, values = saved
    # return result
    result_bar = y_bar
    p_bar = 0.0
    if not values:
        # result = scale
        scale_bar = result_bar
    else:
        # result = scale * sum(t_1) / len(values)
        result_2_bar = result_bar / len(values)
        scale_bar = result_1 * result_2_bar
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, spread_over(scale * result_2_bar, t_1))
        for i in range(len(values) - 1, -1, -1):
            v = values[i]
            # t_1.append(v ** p)
            t_2_bar = t_1_bar.pop()
            v_bar = product(t_2_bar, power_by_base(v, p))
            p_bar += product(t_2_bar, power_by_exponent(v, p, v**p))
            values_bar[i] += v_bar
    return p_bar, scale_bar
