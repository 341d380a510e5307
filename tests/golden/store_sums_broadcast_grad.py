import numpy as np
from autotangent.runtime import split_like, unbroadcast


def margins_grad(A, y):
    """Gradient of margins with respect to (A, y)."""
    table = np.outer(y, y)
    table[1] = np.sum(A, axis=0)
    table_1 = table[:, 0].copy()
    table[:, 0] = y * table[1]
    totals = y * y
    totals[...] = A.sum(axis=0)
    both_1 = [y, y]
    both = np.concatenate(both_1)
    both_2 = np.add.reduce(A)
    both[2:5] = both_2
    both[0] += both[4] * both[3]

    # return np.sum(table * table) + totals @ y + both @ np.arange(6.0)
    table_bar = 2 * table
    totals_bar = y
    y_bar = totals.copy()
    both_bar = np.broadcast_to(np.arange(6.0), both.shape)
    # both[0] += both[4] * both[3]
    both_bar = both_bar.copy()
    both_bar[4] += both[3] * both_bar[0]
    both_bar[3] += both[4] * both_bar[0]
    # both[2:5] = np.add.reduce(A)
    A_bar = np.broadcast_to(unbroadcast(both_bar[2:5], both_2), A.shape).copy()
    both_bar[2:5] = 0.0
    # both = np.concatenate([y, y])
    both_3_bars = split_like(both_bar, both_1, 0)
    y_bar += both_3_bars[0] + both_3_bars[1]
    # totals[...] = A.sum(axis=0)
    totals_bar = totals_bar.copy()
    A_bar += totals_bar
    totals_bar[...] = 0.0
    # totals = y * y
    y_bar += 2 * y * totals_bar
    table[:, 0] = table_1
    # table[:, 0] = y * table[1]
    table_2_bar = table_bar[:, 0].copy()
    table_bar[:, 0] = 0.0
    y_bar += table[1] * table_2_bar
    table_bar[1] += y * table_2_bar
    # table[1] = np.sum(A, axis=0)
    A_bar += table_bar[1]
    table_bar[1] = 0.0
    # table = np.outer(y, y)
    y_bar += table_bar @ y + y @ table_bar
    return A_bar, y_bar
