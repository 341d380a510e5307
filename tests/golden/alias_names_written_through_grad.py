import numpy as np


def primal_grad(u, v):
    """Gradient of primal with respect to (u, v)."""
    first = np.tanh(v)
    first_shadow = np.zeros_like(first)
    second_bar = first_shadow
    second = first
    before = first[:].copy()
    first_1 = first[:].copy()
    first[:] = np.tanh(second)
    first_2 = first
    first = u * 1.0
    total_1 = first + second
    row = np.sin(v)
    row_shadow = np.zeros_like(row)
    same_bar = row_shadow
    same = row
    held = row[:].copy()
    row[:] = np.tanh(same)
    row_1 = row
    row = u * 2.0
    same_bar_1 = same_bar
    same_bar = same_bar
    same = same
    t_1 = row + same

    # return total + np.sum(np.sin(row + same) * held)
    total_bar = 1.0
    t_1_bar = held * np.cos(t_1)
    row_bar = t_1_bar
    same_bar += t_1_bar
    held_bar = np.sin(t_1)
    # row = u * 2.0
    u_bar = 2 * row_bar
    # row[:] = np.tanh(same)
    row_2_bar = row_shadow.copy()
    row_shadow[:] = 0.0
    same_bar_1 += (1 - row_1[:] ** 2) * row_2_bar
    # held = row[:].copy()
    row_shadow[:] += held_bar
    # row = np.sin(v)
    v_bar = np.cos(v) * row_shadow
    # total = np.sum(np.sin(first + second) * before)
    total_1_bar = before * np.cos(total_1)
    first_bar = total_1_bar
    second_bar += total_1_bar
    before_bar = total_bar * np.sin(total_1)
    # first = u * 1.0
    u_bar += first_bar
    first_3 = first_2[:].copy()
    first_2[:] = first_1
    # first[:] = np.tanh(second)
    first_4_bar = first_shadow.copy()
    first_shadow[:] = 0.0
    second_bar += (1 - first_3**2) * first_4_bar
    # before = first[:].copy()
    first_shadow[:] += before_bar
    # first = np.tanh(v)
    v_bar += (1 - first_2**2) * first_shadow
    return u_bar, v_bar
