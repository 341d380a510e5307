from autotangent.runtime import tangent

even_jvp = tangent(
    even,
    "even_known x odd_known gap",
    "even_known mapping(int: float), x float, odd_known mapping(int: float), gap float, n int",
)


def odd_jvp(
    odd_known,
    gap,
    even_known,
    x,
    n,
    *,
    odd_known_dot,
    gap_dot,
    even_known_dot,
    x_dot,
):
    """Value and tangent of odd along (odd_known_dot, gap_dot, even_known_dot, x_dot)."""
    if n in odd_known:
        result = odd_known[n]
        result_dot = odd_known_dot[n]
    else:
        if n <= 0:
            t_1 = gap
            t_1_dot = gap_dot
        else:
            t_2_1, t_2_1_dot = even_jvp(
                even_known,
                x,
                odd_known,
                gap,
                n - 1,
                even_known_dot=even_known_dot,
                x_dot=x_dot,
                odd_known_dot=odd_known_dot,
                gap_dot=gap_dot,
            )
            t_2 = t_2_1
            t_2_dot = t_2_1_dot
            t_1_1, t_1_1_dot = odd_jvp(
                odd_known,
                gap,
                even_known,
                x,
                n - 2,
                odd_known_dot=odd_known_dot,
                gap_dot=gap_dot,
                even_known_dot=even_known_dot,
                x_dot=x_dot,
            )
            t_1 = t_2 * t_1_1
            t_1_dot = t_1_1 * t_2_dot + t_2 * t_1_1_dot
        assert n not in odd_known, 'odd_known[n] was stored while it was computed'
        odd_known_dot[n] = t_1_dot
        odd_known[n] = t_1
        result = odd_known[n]
        result_dot = odd_known_dot[n]
    return result, result_dot
