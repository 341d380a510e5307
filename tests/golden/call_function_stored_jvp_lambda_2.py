import numpy as np


def lambda_2_jvp(drag, v, *, drag_dot, v_dot):
    """Value and tangent of lambda_2 along (drag_dot, v_dot)."""
    t_1 = abs(v)
    return (
        -drag * v * t_1,
        (-t_1 * drag - v * drag * np.sign(v)) * v_dot - t_1 * v * drag_dot,
    )
