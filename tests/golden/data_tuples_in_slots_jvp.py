import numpy as np
from autotangent.runtime import zeros


def tables_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of tables along (x_dot, w_dot)."""
    cache = {}
    cache_dot = {}
    rows = [None] * 3
    rows_dot = zeros(rows)
    for i in range(3):
        cache_dot[i] = (i * x_dot, i * w_dot)
        cache[i] = (x * i, w * i)
        rows_dot[i] = (i * w_dot, (x_dot, w_dot))
        rows[i] = (w * i, (x + i, w))
    total = 0.0
    total_dot = 0.0
    for i in range(3):
        a_dot, b_dot = cache_dot[2 - i]
        a, b = cache[2 - i]
        c_dot, t_1_dot = rows_dot[i]
        c, t_1 = rows[i]
        d_dot, e_dot = t_1_dot
        d, e = t_1
        total_1 = a * b
        total_2 = np.sum(total_1 * d)
        total += total_2 * e + c
        total_dot = (
            total_dot
            + e * np.sum(d * (b * a_dot + b_dot * a) + total_1 * d_dot)
            + total_2 * e_dot
            + c_dot
        )
    t_2_dot, last_dot = cache_dot[1]
    t_2, last = cache[1]
    first_dot, second_dot = t_2_dot
    first, second = t_2
    return (
        total * first * second + last,
        (
            second * (first * total_dot + total * first_dot)
            + total * first * second_dot
            + last_dot
        ),
    )
