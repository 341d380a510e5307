import math

import numpy as np
from autotangent.runtime import inner, own, tangent, zeros

matrix_power = inner(data_memos, "matrix_power")
power_jvp = tangent(power, "known x", "known mapping(int: float), n int, x float")
matrix_power_jvp = tangent(
    matrix_power,
    "powers m",
    "powers dict(1: array(f; n n)), m array(f; n n), n int",
)


def data_memos_jvp(x, m, *, x_dot, m_dot):
    """Value and tangent of data_memos along (x_dot, m_dot)."""
    m = own(m)
    m_dot = m_dot.copy()
    t_4 = {}
    t_5 = {}
    known_dot, waves_dot = zeros(t_4), zeros(t_5)
    known, waves = t_4, t_5
    t_1_1, t_1_1_dot = power_jvp(known, 4, x, known_dot=known_dot, x_dot=x_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    total_1, total_1_dot = power_jvp(known, 6, x, known_dot=known_dot, x_dot=x_dot)
    total = t_1 + total_1
    total_dot = t_1_dot + total_1_dot
    for k in (1, 2, 1, 3, 2):
        if k not in waves:
            waves_dot[k] = k * math.cos(k * x) * x_dot
            waves[k] = math.sin(k * x)
        total += waves[k] ** 2 * k
        total_dot = total_dot + 2.0 * k * waves[k] * waves_dot[k]
    powers = {1: m}
    powers_dot = {1: m_dot}
    kept = {}
    kept_dot = {}
    first_1, first_1_dot = power_jvp(kept, 3, x, known_dot=kept_dot, x_dot=x_dot)
    first = first_1
    first_dot = first_1_dot
    kept_dot[2] = x * kept_dot[2] + kept[2] * x_dot
    kept[2] = kept[2] * x
    t_2_1, t_2_1_dot = power_jvp(kept, 4, x, known_dot=kept_dot, x_dot=x_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    total = total + (first * t_2 + kept[2])
    total_dot = total_dot + t_2 * first_dot + first * t_2_dot + kept_dot[2]
    t_3_1, t_3_1_dot = matrix_power_jvp(
        powers, m, 7, powers_dot=powers_dot, m_dot=m_dot
    )
    t_3 = t_3_1
    t_3_dot = t_3_1_dot
    return (
        total + np.sum(t_3) + np.sum(powers[3]),
        total_dot + np.sum(t_3_dot) + np.sum(powers_dot[3]),
    )
