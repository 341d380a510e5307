def clamped_ends_grad(u, gain):
    """Gradient of clamped_ends with respect to (u, gain)."""
    v = u * gain
    v[0] = 1.0
    v[-1] = v[0]
    v[2:4] = 2.0

    # return np.sum(v * u) + gain * v[2]
    v_bar = u
    u_bar = v.copy()
    gain_bar = v[2]
    v_bar = v_bar.copy()
    v_bar[2] += gain
    # v[2:4] = 2.0
    v_bar[2:4] = 0.0
    # v[-1] = v[0]
    v_1_bar = v_bar[-1]
    v_bar[-1] = 0.0
    v_bar[0] += v_1_bar
    # v[0] = 1.0
    v_bar[0] = 0.0
    # v = u * gain
    u_bar += gain * v_bar
    gain_bar += u @ v_bar
    return u_bar, gain_bar
