from autotangent.runtime import tangent

damp_jvp = tangent(damp, "rate x", "rate float, x float")


def chained_jvp(values, rate, *, values_dot, rate_dot):
    """Value and tangent of chained along (values_dot, rate_dot)."""
    damped = []
    damped_dot = []
    for v_1, v_1_dot in zip(values, values_dot):
        t_2, t_2_dot = damp_jvp(rate, v_1, rate_dot=rate_dot, x_dot=v_1_dot)
        damped_dot.append(t_2_dot)
        damped.append(t_2)
    positive = []
    positive_dot = []
    for v, v_dot in zip(damped, damped_dot):
        if v > 0:
            positive_dot.append(v_dot)
            positive.append(v)
    t_1 = rate
    t_1_dot = rate_dot
    for v_2, v_2_dot in zip(positive, positive_dot):
        t_1 = t_1 * 0.5 + v_2
        t_1_dot = 0.5 * t_1_dot + v_2_dot
    return t_1, t_1_dot
