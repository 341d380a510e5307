import numpy as np
from autotangent.runtime import quotient


def refraction_jvp(angle, index, *, angle_dot, index_dot):
    """Value and tangent of refraction along (angle_dot, index_dot)."""
    inner_1 = np.sin(angle) / index
    inner = np.arcsin(inner_1)
    inner_dot = quotient(
        (np.cos(angle) * angle_dot - inner_1 * index_dot) / index,
        np.sqrt(1 - inner_1**2),
    )
    s_1 = np.tan(angle - inner)
    s_2 = np.cos(angle)
    s = s_1 / s_2
    s_dot = (
        (1 + s_1**2) * (angle_dot - inner_dot) + s * np.sin(angle) * angle_dot
    ) / s_2
    t_1 = np.arctan2(inner, index)
    t_2 = np.sin(inner) * 0.5
    t_3 = np.arccos(t_2)
    return (
        np.sum(s**2 + t_1 * t_3 + np.arctan(s)),
        np.sum(
            (
                (2 * s + 1 / (1 + s**2)) * s_dot
                + t_3 * (
                    quotient(index, index**2 + inner**2) * inner_dot
                    - quotient(inner, index**2 + inner**2) * index_dot
                )
                - 0.5 * t_1 * quotient(np.cos(inner) * inner_dot, np.sqrt(1 - t_2**2))
            ),
        ),
    )
