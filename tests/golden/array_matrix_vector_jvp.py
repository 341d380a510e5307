import numpy as np


def energy_jvp(A, x, b, *, A_dot, x_dot, b_dot):
    """Value and tangent of energy along (A_dot, x_dot, b_dot)."""
    t_1 = x @ A
    t_2 = A @ x
    return (
        0.5 * (t_1 @ x) - b @ x + np.sum(b @ A) + np.sum(np.sin(t_2)),
        (
            0.5 * ((x_dot @ A + x @ A_dot) @ x)
            + 0.5 * (t_1 @ x_dot)
            + np.sum(b_dot @ A + b @ A_dot)
            + np.sum(np.cos(t_2) * (A_dot @ x + A @ x_dot))
            - b_dot @ x
            - b @ x_dot
        ),
    )
