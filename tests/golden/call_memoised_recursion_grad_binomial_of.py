def binomial_of_fwd(binomial_known, p, n, k):
    """Value of binomial_of and what binomial_of_rev needs."""
    saved = None
    saved_1 = None
    t_1 = None
    t_2 = None
    t_3 = (n, k) in binomial_known
    if t_3:
        result = binomial_known[n, k]
    elif k < 0 or k > n:
        binomial_known[n, k] = 0.0
        result = binomial_known[n, k]
    elif n == 0:
        binomial_known[n, k] = 1.0
        result = binomial_known[n, k]
    else:
        t_1, saved = binomial_of_fwd(binomial_known, p, n - 1, k - 1)
        t_2, saved_1 = binomial_of_fwd(binomial_known, p, n - 1, k)
        assert (n, k) not in binomial_known, 'binomial_known[n, k] was stored while it was computed'
        binomial_known[n, k] = p * t_1 + (1 - p) * t_2
        result = binomial_known[n, k]
    return result, (k, n, p, saved, saved_1, t_1, t_2, t_3)


def binomial_of_rev(saved, y_bar, binomial_known_bar):
    """Adjoint of binomial_of: adds into binomial_known_bar, returns p_bar."""
    k, n, p, saved, saved_1, t_1, t_2, t_3 = saved
    # return result
    result_bar = y_bar
    p_bar = 0.0
    if t_3:
        # result = binomial_known[n, k]
        binomial_known_bar[n, k] += result_bar
    elif k < 0 or k > n:
        # result = binomial_known[n, k]
        binomial_known_bar[n, k] += result_bar
        # return 0.0
        binomial_known_bar[n, k] = 0.0
    elif n == 0:
        # result = binomial_known[n, k]
        binomial_known_bar[n, k] += result_bar
        # return 1.0
        binomial_known_bar[n, k] = 0.0
    else:
        # result = binomial_known[n, k]
        binomial_known_bar[n, k] += result_bar
        # return p * binomial(n - 1, k - 1, p) + (1 - p) * binomial(n - 1, k, p)
        t_1_bar = p * binomial_known_bar[n, k]
        p_bar += (t_1 - t_2) * binomial_known_bar[n, k]
        t_2_bar = (1 - p) * binomial_known_bar[n, k]
        binomial_known_bar[n, k] = 0.0
        # t_2 = binomial_of(binomial_known, p, n - 1, k)
        p_1_bar = binomial_of_rev(saved_1, t_2_bar, binomial_known_bar)
        p_bar += p_1_bar
        # t_1 = binomial_of(binomial_known, p, n - 1, k - 1)
        p_2_bar = binomial_of_rev(saved, t_1_bar, binomial_known_bar)
        p_bar += p_2_bar
    return p_bar
