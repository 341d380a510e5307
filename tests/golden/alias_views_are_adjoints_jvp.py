import numpy as np


def traced_jvp(x, c, w, *, x_dot, c_dot, w_dot):
    """Value and tangent of traced along (x_dot, c_dot, w_dot)."""
    A = np.outer(x, x)
    A_dot = np.outer(x_dot, x) + np.outer(x, x_dot)
    for k in range(1, len(x)):
        A_dot[k, k] -= (
            x[0] * (A[k - 1, k - 1] * A_dot[k, k] + A[k, k] * A_dot[k - 1, k - 1])
            + A[k, k] * A[k - 1, k - 1] * x_dot[0]
        )
        A[k, k] -= A[k, k] * A[k - 1, k - 1] * x[0]
        A_1 = A[k, k] / A[k, k - 1]
        A_dot[k, k] = (A_dot[k, k] - A_1 * A_dot[k, k - 1]) / A[k, k - 1]
        A[k, k] = A_1
    t_1 = np.diag(A)
    t_2 = np.split(A, 3)[1]
    return (
        c @ t_1 + np.sum(t_2 * w),
        (
            c_dot @ t_1
            + c @ np.diag(A_dot)
            + np.sum(w * np.split(A_dot, 3)[1] + t_2 * w_dot)
        ),
    )
