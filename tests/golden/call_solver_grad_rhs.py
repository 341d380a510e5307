import numpy as np


def rhs_fwd(A, force, y, t):
    """Value of rhs and what rhs_rev needs."""
    t_1 = np.sin(3 * t)
    return A @ y + force * t_1, (A, t_1, y)


def rhs_rev(saved, y_bar, A_bar, y_bar_):
    """Adjoint of rhs: adds into A_bar, y_bar_, returns force_bar."""
    A, t_1, y = saved
    # return A @ y + force * np.sin(3 * t)
    A_bar += np.outer(y_bar, y)
    y_bar_ += A.T @ y_bar
    force_bar = t_1 * np.sum(y_bar)
    return force_bar
