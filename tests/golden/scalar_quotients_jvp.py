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
    apparent = k_m * (1 + inhibitor / k_i)
    apparent_dot = (
        (1 + inhibitor / k_i) * k_m_dot
        + k_m * (inhibitor_dot - inhibitor * k_i_dot / k_i) / k_i
    )
    return (
        v_max * s / (apparent + s),
        (
            s * (v_max_dot - v_max * (apparent_dot + s_dot) / (apparent + s))
            + v_max * s_dot
        ) / (apparent + s),
    )
