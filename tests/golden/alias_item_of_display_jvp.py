import numpy as np
from autotangent.runtime import own


def primal_jvp(x, s, *, x_dot, s_dot):
    """Value and tangent of primal along (x_dot, s_dot)."""
    x = own(x)
    x_dot = x_dot.copy()
    a_dot, b_dot, sums_dot, rest_dot = (
        s * x_dot + s_dot * x,
        2 * x * x_dot,
        [s_dot, 2 * s_dot],
        [0.0, s_dot],
    )
    a, b, sums, rest = x * s, x**2, [s, 2 * s], [1.0, s]
    for k in range(3):
        row = (a, b)[k % 2]
        row_dot = (a_dot, b_dot)[k % 2]
        row_dot[k] = (x[k] + s) * row_dot[k] + row[k] * (x_dot[k] + s_dot)
        row[k] *= x[k] + s
        other = [b, x, a][k]
        other_dot = [b_dot, x_dot, a_dot][k]
        other_dot[1:] = s * other_dot[1:] + s_dot * other[1:]
        other[1:] *= s
        counted = (sums, rest)[k // 2]
        counted_dot = (sums_dot, rest_dot)[k // 2]
        counted_dot[0] += row_dot[k]
        counted[0] += row[k]
    return (
        np.sum(a * b) + sums[0] * sums[1] * rest[0],
        (
            np.sum(b * a_dot + a * b_dot)
            + rest[0] * (sums[1] * sums_dot[0] + sums[0] * sums_dot[1])
            + sums[0] * sums[1] * rest_dot[0]
        ),
    )
