import numpy as np


def lambda_2_fwd(drag, v):
    """Value of lambda_2 and what lambda_2_rev needs."""
    t_1 = abs(v)
    return -drag * v * t_1, (drag, t_1, v)


def lambda_2_rev(saved, y_bar):
    """Adjoint of lambda_2: returns drag_bar, v_bar."""
    drag, t_1, v = saved
    # return -drag * v * abs(v)
    drag_bar = -v * t_1 * y_bar
    v_bar = (-drag * t_1 - v * drag * np.sign(v)) * y_bar
    return drag_bar, v_bar
