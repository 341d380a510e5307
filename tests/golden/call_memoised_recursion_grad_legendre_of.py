def legendre_of_fwd(legendre_known, x, n):
    """Value of legendre_of and what legendre_of_rev needs."""
    saved = None
    saved_1 = None
    t_1 = None
    t_3 = n in legendre_known
    if t_3:
        result = legendre_known[n]
    elif n == 0:
        legendre_known[n] = 1.0
        result = legendre_known[n]
    elif n == 1:
        legendre_known[n] = x
        result = legendre_known[n]
    else:
        t_1, saved = legendre_of_fwd(legendre_known, x, n - 1)
        t_2, saved_1 = legendre_of_fwd(legendre_known, x, n - 2)
        assert n not in legendre_known, 'legendre_known[n] was stored while it was computed'
        legendre_known[n] = ((2 * n - 1) * x * t_1 - (n - 1) * t_2) / n
        result = legendre_known[n]
    return result, (n, saved, saved_1, t_1, t_3, x)


def legendre_of_rev(saved, y_bar, legendre_known_bar):
    """Adjoint of legendre_of: adds into legendre_known_bar, returns x_bar."""
    n, saved, saved_1, t_1, t_3, x = saved
    # return result
    result_bar = y_bar
    x_bar = 0.0
    if t_3:
        # result = legendre_known[n]
        legendre_known_bar[n] += result_bar
    elif n == 0:
        # result = legendre_known[n]
        legendre_known_bar[n] += result_bar
        # return 1.0
        legendre_known_bar[n] = 0.0
    elif n == 1:
        # result = legendre_known[n]
        legendre_known_bar[n] += result_bar
        # return x
        x_bar += legendre_known_bar[n]
        legendre_known_bar[n] = 0.0
    else:
        # result = legendre_known[n]
        legendre_known_bar[n] += result_bar
        # return ((2 * n - 1) * x * legendre(n - 1, x) - (n - 1) * legendre(n - 2, x ...
        x_bar += t_1 * (2 * n - 1) * legendre_known_bar[n] / n
        t_1_bar = x * (2 * n - 1) * legendre_known_bar[n] / n
        t_2_bar = -(n - 1) * legendre_known_bar[n] / n
        legendre_known_bar[n] = 0.0
        # t_2 = legendre_of(legendre_known, x, n - 2)
        x_1_bar = legendre_of_rev(saved_1, t_2_bar, legendre_known_bar)
        x_bar += x_1_bar
        # t_1 = legendre_of(legendre_known, x, n - 1)
        x_2_bar = legendre_of_rev(saved, t_1_bar, legendre_known_bar)
        x_bar += x_2_bar
    return x_bar
