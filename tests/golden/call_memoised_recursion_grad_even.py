import math

from autotangent.runtime import pair

odd_fwd, odd_rev = pair(
    odd,
    "odd_known gap even_known x",
    "odd_known mapping(int: float), gap float, even_known mapping(int: float), x float, n int",
)


def even_fwd(even_known, x, odd_known, gap, n):
    """Value of even and what even_rev needs."""
    saved = None
    t_1_1 = None
    t_2 = n in even_known
    if t_2:
        result = even_known[n]
    else:
        if n <= 0:
            t_1 = x
        else:
            t_1_1, saved = odd_fwd(odd_known, gap, even_known, x, n - 1)
            t_1 = math.sin(t_1_1) + x
        assert n not in even_known, 'even_known[n] was stored while it was computed'
        even_known[n] = t_1
        result = even_known[n]
    return result, (n, saved, t_1_1, t_2)


def even_rev(saved, y_bar, even_known_bar, odd_known_bar):
    """Adjoint of even: adds into even_known_bar, odd_known_bar, returns x_bar, gap_bar."""
    n, saved, t_1_1, t_2 = saved
    # return result
    result_bar = y_bar
    gap_bar = 0.0
    x_bar = 0.0
    if t_2:
        # result = even_known[n]
        even_known_bar[n] += result_bar
    else:
        # result = even_known[n]
        even_known_bar[n] += result_bar
        # return x if n <= 0 else math.sin(odd(n - 1)) + x
        t_1_bar = even_known_bar[n]
        even_known_bar[n] = 0.0
        if n <= 0:
            # t_1 = x
            x_bar += t_1_bar
        else:
            # t_1 = math.sin(odd(odd_known, gap, even_known, x, n - 1)) + x
            gap_1_bar, x_1_bar = odd_rev(
                saved, math.cos(t_1_1) * t_1_bar, odd_known_bar, even_known_bar
            )
            gap_bar += gap_1_bar
            x_bar += x_1_bar + t_1_bar
    return x_bar, gap_bar
