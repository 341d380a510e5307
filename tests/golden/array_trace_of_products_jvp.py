import numpy as np


def turned_jvp(a, b, M, row, *, a_dot, b_dot, M_dot, row_dot):
    """Value and tangent of turned along (a_dot, b_dot, M_dot, row_dot)."""
    rotations = []
    rotations_dot = []
    for t, t_dot in zip((a, b, a * b), (a_dot, b_dot, b * a_dot + a * b_dot)):
        rotations_dot.append(
            np.array(
                [
                    [-np.sin(t) * t_dot, -np.cos(t) * t_dot],
                    [np.cos(t) * t_dot, -np.sin(t) * t_dot],
                ],
            ),
        )
        rotations.append(np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]]))
    t_1 = rotations[0]
    t_1_dot = rotations_dot[0]
    for i_1 in range(1, len(rotations)):
        t_1_dot = t_1_dot @ rotations[i_1] + t_1 @ rotations_dot[i_1]
        t_1 = np.matmul(t_1, rotations[i_1])
    R = t_1
    R_dot = t_1_dot
    s = a * b
    s_dot = b * a_dot + a * b_dot
    t_2 = np.trace(s * M)
    t_3 = np.trace(M * row)
    return (
        np.trace(np.multiply(a, R)) + t_2 * t_3 + np.trace(M + row[:, None] * a),
        (
            np.trace(a_dot * R + a * R_dot)
            + t_3 * np.trace(s_dot * M + s * M_dot)
            + t_2 * np.trace(row * M_dot + M * row_dot)
            + np.trace(M_dot + a * row_dot[:, None] + a_dot * row[:, None])
        ),
    )
