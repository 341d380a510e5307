import numpy as np
from autotangent.runtime import products_of_others, share, tangent

pressed_jvp = tangent(pressed, "u", "u array(f; n)")
grown_jvp = tangent(grown, "u", "u array(f; n), n int")
stretched_jvp = tangent(stretched, "u", "u array(f; n), n int")


def factors_jvp(a, n, flag, *, a_dot):
    """Value and tangent of factors along a_dot."""
    total = 0
    total_dot = 0.0
    for k in range(3):
        total_1, total_1_dot = pressed_jvp(a, u_dot=a_dot)
        total = total + np.sum(total_1) * k * n
        total_dot = total_dot + n * k * np.sum(total_1_dot)
        total_2, total_2_dot = grown_jvp(a, k, u_dot=a_dot)
        total = total + np.sum(total_2) * n
        total_dot = total_dot + n * np.sum(total_2_dot)
    b = a * 1.0
    b_dot = a_dot.copy()
    b_dot[0] = b[2] * b_dot[1] + b[1] * b_dot[2]
    b[0] = b[1] * b[2]
    parts_1, parts_1_dot = stretched_jvp(b[::-1], n, u_dot=b_dot[::-1])
    parts = parts_1
    parts_dot = parts_1_dot
    whole = np.sum(parts[0]) * flag
    whole_dot = flag * np.sum(parts_dot[0])
    t_1, t_1_dot = pressed_jvp(a, u_dot=a_dot)
    t_2 = np.max(t_1)
    t_3, t_3_dot = pressed_jvp(b, u_dot=b_dot)
    return (
        total + whole + parts[1][0] * n + t_2 * n + np.prod(t_3) * n,
        (
            total_dot
            + whole_dot
            + n * (
                parts_dot[1][0]
                + np.sum(share(t_1, t_2) * t_1_dot)
                + np.sum(products_of_others(t_3) * t_3_dot)
            )
        ),
    )
