import numpy as np


def margins_jvp(A, y, *, A_dot, y_dot):
    """Value and tangent of margins along (A_dot, y_dot)."""
    table = np.outer(y, y)
    table_dot = np.outer(y_dot, y) + np.outer(y, y_dot)
    table_dot[1] = np.sum(A_dot, axis=0)
    table[1] = np.sum(A, axis=0)
    table_dot[:, 0] = table[1] * y_dot + y * table_dot[1]
    table[:, 0] = y * table[1]
    totals = y * y
    totals_dot = 2 * y * y_dot
    totals_dot[...] = A_dot.sum(axis=0)
    totals[...] = A.sum(axis=0)
    both = np.concatenate([y, y])
    both_dot = np.concatenate([y_dot, y_dot])
    both_dot[2:5] = np.add.reduce(A_dot)
    both[2:5] = np.add.reduce(A)
    both_dot[0] += both[3] * both_dot[4] + both[4] * both_dot[3]
    both[0] += both[4] * both[3]
    t_1 = np.arange(6.0)
    return (
        np.sum(table * table) + totals @ y + both @ t_1,
        (
            np.sum(2 * table * table_dot)
            + totals_dot @ y
            + totals @ y_dot
            + both_dot @ t_1
        ),
    )
