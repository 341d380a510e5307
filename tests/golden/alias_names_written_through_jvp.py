import numpy as np


def primal_jvp(u, v, *, u_dot, v_dot):
    """Value and tangent of primal along (u_dot, v_dot)."""
    first = np.tanh(v)
    first_dot = (1 - first**2) * v_dot
    second = first
    second_dot = first_dot
    before = first[:].copy()
    before_dot = first_dot.copy()
    first_1 = np.tanh(second)
    first_dot[:] = (1 - first_1**2) * second_dot
    first[:] = first_1
    first = u * 1.0
    first_dot = u_dot
    total_1 = first + second
    total_2 = np.sin(total_1)
    total = np.sum(total_2 * before)
    total_dot = np.sum(
        before * np.cos(total_1) * (first_dot + second_dot) + total_2 * before_dot
    )
    row = np.sin(v)
    row_dot = np.cos(v) * v_dot
    same = row
    same_dot = row_dot
    held = row[:].copy()
    held_dot = row_dot.copy()
    row_1 = np.tanh(same)
    row_dot[:] = (1 - row_1**2) * same_dot
    row[:] = row_1
    row = u * 2.0
    row_dot = 2 * u_dot
    same = same
    t_1 = row + same
    t_2 = np.sin(t_1)
    return (
        total + np.sum(t_2 * held),
        total_dot + np.sum(held * np.cos(t_1) * (row_dot + same_dot) + t_2 * held_dot),
    )
