def rate_grad(s, inhibitor, v_max, k_m, k_i):
    """Gradient of rate with respect to (s, inhibitor, v_max, k_m, k_i)."""
    apparent = k_m * (1 + inhibitor / k_i)

    # return v_max * s / (apparent + s)
    t_1_bar = 1 / (apparent + s)
    v_max_bar = s * t_1_bar
    apparent_bar = -v_max * s / ((apparent + s) * (apparent + s))
    s_bar = v_max * t_1_bar + apparent_bar
    # apparent = k_m * (1 + inhibitor / k_i)
    k_m_bar = (1 + inhibitor / k_i) * apparent_bar
    inhibitor_bar = k_m * apparent_bar / k_i
    k_i_bar = -inhibitor * k_m * apparent_bar / (k_i * k_i)
    return s_bar, inhibitor_bar, v_max_bar, k_m_bar, k_i_bar
