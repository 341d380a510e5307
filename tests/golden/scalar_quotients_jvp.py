def rate_jvp(
    s,
    inhibitor,
    v_max,
    k_m,
    k_i,
    *,
    s_dot,
    inhibitor_dot,
    v_max_dot,
    k_m_dot,
    k_i_dot,
):
    """Value and tangent of rate along (s_dot, inhibitor_dot, v_max_dot, k_m_dot, k_i_dot)."""
    apparent_1 = 1 + inhibitor / k_i
    apparent = k_m * apparent_1
    apparent_dot = (
        apparent_1 * k_m_dot + k_m * (inhibitor_dot - inhibitor * k_i_dot / k_i) / k_i
    )
    t_1 = v_max * s / (apparent + s)
    return (
        t_1,
        (s * v_max_dot + (v_max - t_1) * s_dot - t_1 * apparent_dot) / (apparent + s),
    )
