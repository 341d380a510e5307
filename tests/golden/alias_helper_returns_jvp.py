import numpy as np
from autotangent.runtime import tangent

row_jvp = tangent(row, "A", "A array(f; n n), i int")
normalised_jvp = tangent(normalised, "v", "v array(f; n)")
tail_jvp = tangent(tail, "v", "v array(f; n), k int")


def scaled_jvp(A, x, w, *, A_dot, x_dot, w_dot):
    """Value and tangent of scaled along (A_dot, x_dot, w_dot)."""
    B = A * w
    B_dot = w * A_dot + w_dot * A
    for i in range(3):
        r_1, r_1_dot = row_jvp(B, i, A_dot=B_dot)
        r = r_1
        r_dot = r_1_dot
        r_dot[...] = w * r_dot + w_dot * r
        r *= w
        r_dot[0] += B_dot[0, 1]
        r[0] += B[0, 1]
    y = x * 2
    y_dot = 2 * x_dot
    y_1, y_1_dot = normalised_jvp(y, v_dot=y_dot)
    y = y_1
    y_dot = y_1_dot
    y[0] += 1
    rest_1, rest_1_dot = tail_jvp(y, 1, v_dot=y_dot)
    rest = rest_1
    rest_dot = rest_1_dot
    rest_dot[...] = w * rest_dot + w_dot * rest
    rest *= w
    y_2, y_2_dot = normalised_jvp(y, v_dot=y_dot)
    y = y_2
    y_dot = y_2_dot
    t_1, t_1_dot = tail_jvp(y, 2, v_dot=y_dot)
    t_2 = t_1 * rest[1:]
    return (
        np.sum(B**2) + np.sum(y**3) + np.sum(t_2),
        (
            2 * np.sum(B * B_dot)
            + 3 * np.sum(y**2 * y_dot)
            + np.sum(
                np.broadcast_to(rest[1:] * t_1_dot + t_1 * rest_dot[1:], np.shape(t_2))
            )
        ),
    )
