def binomial_of_jvp(binomial_known, p, n, k, *, binomial_known_dot, p_dot):
    """Value and tangent of binomial_of along (binomial_known_dot, p_dot)."""
    if (n, k) in binomial_known:
        result = binomial_known[n, k]
        result_dot = binomial_known_dot[n, k]
    elif k < 0 or k > n:
        binomial_known_dot[n, k] = 0.0
        binomial_known[n, k] = 0.0
        result = binomial_known[n, k]
        result_dot = binomial_known_dot[n, k]
    elif n == 0:
        binomial_known_dot[n, k] = 0.0
        binomial_known[n, k] = 1.0
        result = binomial_known[n, k]
        result_dot = binomial_known_dot[n, k]
    else:
        t_1_1, t_1_1_dot = binomial_of_jvp(
            binomial_known,
            p,
            n - 1,
            k - 1,
            binomial_known_dot=binomial_known_dot,
            p_dot=p_dot,
        )
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
        t_2_1, t_2_1_dot = binomial_of_jvp(
            binomial_known,
            p,
            n - 1,
            k,
            binomial_known_dot=binomial_known_dot,
            p_dot=p_dot,
        )
        t_2 = t_2_1
        t_2_dot = t_2_1_dot
        assert (n, k) not in binomial_known, 'binomial_known[n, k] was stored while it was computed'
        binomial_known_dot[n, k] = (t_1 - t_2) * p_dot + p * t_1_dot + (1 - p) * t_2_dot
        binomial_known[n, k] = p * t_1 + (1 - p) * t_2
        result = binomial_known[n, k]
        result_dot = binomial_known_dot[n, k]
    return result, result_dot
