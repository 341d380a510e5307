def infected_total_jvp(
    s,
    i,
    beta,
    gamma,
    lockdown,
    *,
    s_dot,
    i_dot,
    beta_dot,
    gamma_dot,
    lockdown_dot,
):
    """Value and tangent of infected_total along (s_dot, i_dot, beta_dot, gamma_dot, lockdown_dot)."""
    r = 0.0
    r_dot = 0.0
    burden = 0.0
    burden_dot = 0.0
    for day in range(12):
        if day >= 5:
            contact = beta * lockdown
            contact_dot = lockdown * beta_dot + beta * lockdown_dot
        else:
            contact = beta
            contact_dot = beta_dot
        new = contact * s * i
        new_dot = i * (s * contact_dot + contact * s_dot) + contact * s * i_dot
        recovered = gamma * i
        recovered_dot = i * gamma_dot + gamma * i_dot
        s_dot, i_dot, r_dot = (
            s_dot - new_dot,
            i_dot + new_dot - recovered_dot,
            r_dot + recovered_dot,
        )
        s, i, r = s - new, i + new - recovered, r + recovered
        burden += i**2
        burden_dot = burden_dot + 2 * i * i_dot
    return burden + r, burden_dot + r_dot
