import numpy as np
from autotangent.runtime import tangent

both_jvp = tangent(both, "v", "v array(f; n)")
pressed_jvp = tangent(pressed, "u", "u array(f; n)")


def scaled_jvp(a, n, *, a_dot):
    """Value and tangent of scaled along a_dot."""
    t_1, t_1_dot = both_jvp(a, v_dot=a_dot)
    squares_dot, whole_dot = t_1_dot
    squares, whole = t_1
    b = a * 1.0
    b_dot = a_dot.copy()
    b_dot[0] = b[2] * b_dot[1] + b[1] * b_dot[2]
    b[0] = b[1] * b[2]
    chosen_1 = b > 0.0
    chosen = np.sum(np.where(chosen_1, b, 0.0))
    chosen_dot = np.sum(np.where(chosen_1, b_dot, 0.0))
    t_2, t_2_dot = pressed_jvp(a, u_dot=a_dot)
    return (
        chosen * n + np.sum(t_2) * n + np.sum(squares) * n + whole * n,
        n * (chosen_dot + np.sum(t_2_dot) + np.sum(squares_dot) + whole_dot),
    )
