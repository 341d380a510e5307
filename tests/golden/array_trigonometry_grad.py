import numpy as np
from autotangent.runtime import quotient


def refraction_grad(angle, index):
    """Gradient of refraction with respect to (angle, index)."""
    inner_1 = np.sin(angle) / index
    inner = np.arcsin(inner_1)
    s_1 = np.tan(angle - inner)
    s_2 = np.cos(angle)
    s = s_1 / s_2

    # return np.sum(s**2 + np.arctan2(inner, index) * np.arccos(np.sin(inner) * 0.5) ...
    t_1 = np.sin(inner) * 0.5
    t_2 = np.arccos(t_1)
    index_bar = -t_2 * quotient(inner, index**2 + inner**2)
    inner_bar = (
        t_2 * quotient(index, index**2 + inner**2)
        - 0.5 * np.cos(inner) * quotient(np.arctan2(inner, index), np.sqrt(1 - t_1**2))
    )
    s_bar = 2 * s + 1 / (1 + s**2)
    # s = np.tan(angle - inner) / np.cos(angle)
    s_3_bar = s_bar / s_2
    s_4_bar = (1 + s_1**2) * s_3_bar
    inner_bar -= s_4_bar
    angle_bar = s_4_bar + s * np.sin(angle) * s_3_bar
    # inner = np.arcsin(np.sin(angle) / index)
    inner_1_bar = quotient(inner_bar, np.sqrt(1 - inner_1**2))
    inner_1_bar = inner_1_bar / index
    angle_bar += np.cos(angle) * inner_1_bar
    index_bar -= inner_1 * inner_1_bar
    return angle_bar, index_bar
