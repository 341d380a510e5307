from autotangent.runtime import pair

even_fwd, even_rev = pair(
    even,
    "even_known x odd_known gap",
    "even_known mapping(int: float), x float, odd_known mapping(int: float), gap float, n int",
)


def odd_fwd(odd_known, gap, even_known, x, n):
    """Value of odd and what odd_rev needs."""
    saved = None
    saved_1 = None
    t_1_1 = None
    t_2 = None
    t_3 = n in odd_known
    if t_3:
        result = odd_known[n]
    else:
        if n <= 0:
            t_1 = gap
        else:
            t_2, saved = even_fwd(even_known, x, odd_known, gap, n - 1)
            t_1_1, saved_1 = odd_fwd(odd_known, gap, even_known, x, n - 2)
            t_1 = t_2 * t_1_1
        assert n not in odd_known, 'odd_known[n] was stored while it was computed'
        odd_known[n] = t_1
        result = odd_known[n]
    return result, (n, saved, saved_1, t_1_1, t_2, t_3)


def odd_rev(saved, y_bar, odd_known_bar, even_known_bar):
    """Adjoint of odd: adds into odd_known_bar, even_known_bar, returns gap_bar, x_bar."""
    n, saved, saved_1, t_1_1, t_2, t_3 = saved
    # return result
    result_bar = y_bar
    x_bar = 0.0
    gap_bar = 0.0
    if t_3:
        # result = odd_known[n]
        odd_known_bar[n] += result_bar
    else:
        # result = odd_known[n]
        odd_known_bar[n] += result_bar
        # return gap if n <= 0 else even(n - 1) * odd(n - 2)
        t_1_bar = odd_known_bar[n]
        odd_known_bar[n] = 0.0
        if n <= 0:
            # t_1 = gap
            gap_bar += t_1_bar
        else:
            # t_1 = t_2 * odd(odd_known, gap, even_known, x, n - 2)
            t_2_bar = t_1_1 * t_1_bar
            gap_1_bar, x_1_bar = odd_rev(
                saved_1, t_2 * t_1_bar, odd_known_bar, even_known_bar
            )
            gap_bar += gap_1_bar
            x_bar += x_1_bar
            # t_2 = even(even_known, x, odd_known, gap, n - 1)
            x_2_bar, gap_2_bar = even_rev(saved, t_2_bar, even_known_bar, odd_known_bar)
            x_bar += x_2_bar
            gap_bar += gap_2_bar
    return gap_bar, x_bar
