import math

from autotangent.runtime import tangent

odd_jvp = tangent(
    odd,
    "odd_known gap even_known x",
    "odd_known mapping(int: float), gap float, even_known mapping(int: float), x float, n int",
)


def even_jvp(
    even_known,
    x,
    odd_known,
    gap,
    n,
    *,
    even_known_dot,
    x_dot,
    odd_known_dot,
    gap_dot,
):
    """Value and tangent of even along (even_known_dot, x_dot, odd_known_dot, gap_dot)."""
    if n in even_known:
        result = even_known[n]
        result_dot = even_known_dot[n]
    else:
        if n <= 0:
            t_1 = x
            t_1_dot = x_dot
        else:
            t_1_1, t_1_1_dot = odd_jvp(
                odd_known,
                gap,
                even_known,
                x,
                n - 1,
                odd_known_dot=odd_known_dot,
                gap_dot=gap_dot,
                even_known_dot=even_known_dot,
                x_dot=x_dot,
            )
            t_1 = math.sin(t_1_1) + x
            t_1_dot = math.cos(t_1_1) * t_1_1_dot + x_dot
        assert n not in even_known, 'even_known[n] was stored while it was computed'
        even_known_dot[n] = t_1_dot
        even_known[n] = t_1
        result = even_known[n]
        result_dot = even_known_dot[n]
    return result, result_dot
