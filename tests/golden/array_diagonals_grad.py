import numpy as np
from autotangent.runtime import unbroadcast, undiag, undiagonal


def tridiagonal_grad(main, off, x):
    """Gradient of tridiagonal with respect to (main, off, x)."""
    A_1 = np.diag(off, 1)
    A_2 = np.diag(off, -1)
    A = np.diag(main) + A_1 + A_2

    # return x @ A @ A @ x + np.sum(np.diag(A @ A) ** 2) + np.sum(np.diagonal(A, off ...
    t_1 = x @ A
    t_2 = A @ A
    t_3_bar = A @ x
    x_bar = A @ t_3_bar + t_1 @ A
    t_2_bar = 2 * undiag(np.diag(t_2), t_2, 0)
    A_bar = (
        np.outer(x, t_3_bar)
        + np.outer(t_1, x)
        + t_2_bar @ A.T
        + A.T @ t_2_bar
        + 3 * undiagonal(np.diagonal(A, offset=1) ** 2, A, 1, 0, 1)
    )
    # A = np.diag(main) + np.diag(off, 1) + np.diag(off, -1)
    main_bar = np.diag(A_bar, 0)
    off_bar = np.diag(unbroadcast(A_bar, A_1), 1) + np.diag(unbroadcast(A_bar, A_2), -1)
    return main_bar.copy(), off_bar, x_bar
