import numpy as np


def lambda__fwd(v):
    """Value of lambda_ and what lambda__rev needs."""
    t_1 = v > 0
    return np.where(t_1, v, 0.1 * v), (t_1,)


def lambda__rev(saved, y_bar, v_bar):
    """Adjoint of lambda_: adds into v_bar."""
    t_1, = saved
    # return np.where(v > 0, v, 0.1 * v)
    v_bar += np.where(t_1, y_bar, 0) + 0.1 * np.where(t_1, 0, y_bar)
