import numpy as np


def tridiagonal_jvp(main, off, x, *, main_dot, off_dot, x_dot):
    """Value and tangent of tridiagonal along (main_dot, off_dot, x_dot)."""
    A = np.diag(main) + np.diag(off, 1) + np.diag(off, -1)
    A_dot = np.diag(main_dot) + np.diag(off_dot, 1) + np.diag(off_dot, -1)
    t_1 = x @ A
    t_2 = t_1 @ A
    t_3 = np.diag(A @ A)
    t_4 = np.diagonal(A, offset=1)
    return (
        t_2 @ x + np.sum(t_3**2) + np.sum(t_4**3),
        (
            ((x_dot @ A + x @ A_dot) @ A + t_1 @ A_dot) @ x
            + t_2 @ x_dot
            + 2 * np.sum(t_3 * np.diag(A_dot @ A + A @ A_dot))
            + 3 * np.sum(t_4**2 * np.diagonal(A_dot, offset=1))
        ),
    )
