def legendre_of_jvp(legendre_known, x, n, *, legendre_known_dot, x_dot):
    """Value and tangent of legendre_of along (legendre_known_dot, x_dot)."""
    if n in legendre_known:
        result = legendre_known[n]
        result_dot = legendre_known_dot[n]
    elif n == 0:
        legendre_known_dot[n] = 0.0
        legendre_known[n] = 1.0
        result = legendre_known[n]
        result_dot = legendre_known_dot[n]
    elif n == 1:
        legendre_known_dot[n] = x_dot
        legendre_known[n] = x
        result = legendre_known[n]
        result_dot = legendre_known_dot[n]
    else:
        t_1_1, t_1_1_dot = legendre_of_jvp(
            legendre_known, x, n - 1, legendre_known_dot=legendre_known_dot, x_dot=x_dot
        )
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
        t_2_1, t_2_1_dot = legendre_of_jvp(
            legendre_known, x, n - 2, legendre_known_dot=legendre_known_dot, x_dot=x_dot
        )
        t_2 = t_2_1
        t_2_dot = t_2_1_dot
        assert n not in legendre_known, 'legendre_known[n] was stored while it was computed'
        legendre_known_dot[n] = (
            (2 * n - 1) * (t_1 * x_dot + x * t_1_dot) - (n - 1) * t_2_dot
        ) / n
        legendre_known[n] = ((2 * n - 1) * x * t_1 - (n - 1) * t_2) / n
        result = legendre_known[n]
        result_dot = legendre_known_dot[n]
    return result, result_dot
