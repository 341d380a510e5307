import numpy as np
from autotangent.runtime import quotient


def primal_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of primal along (x_dot, a_dot)."""
    b = np.full(4, x)
    b_dot = np.full(4, x_dot)
    positive = a > 0
    b_1 = a[positive]
    b_dot[positive] = quotient(a_dot[positive], b_1)
    b[positive] = np.log(b_1)
    for k in range(2):
        t_1 = a + k
        t_1_dot = a_dot
        t_2 = np.array([True, False, True, True])
        mask = np.broadcast_to(t_2, np.shape(b))
        b_2 = b[mask]
        b_3 = t_1[mask]
        b_4 = np.multiply(b_2, b_3)
        b_dot[mask] = np.broadcast_to(
            b_3 * b_dot[mask] + b_2 * t_1_dot[mask], np.shape(b_4)
        )
        b[mask] = b_4
        t_3 = np.abs(a) > 1
        b_5 = a[t_3]
        b_6 = np.divide(b[t_3], b_5)
        b_dot[t_3] = (b_dot[t_3] - b_6 * a_dot[t_3]) / b_5
        b[t_3] = b_6
    table = np.outer(a, b)
    table_dot = np.outer(a_dot, b) + np.outer(a, b_dot)
    mask_1 = np.broadcast_to(positive, np.shape(table))
    table_1 = np.shape(table)
    table_dot[mask_1] = table_dot[mask_1] + np.broadcast_to(b_dot, table_1)[mask_1]
    table[mask_1] = np.add(table[mask_1], np.broadcast_to(b, table_1)[mask_1])
    t_4 = -x
    t_4_dot = -x_dot
    table_2 = np.exp(t_4)
    table_dot[0][positive] = table_2 * t_4_dot
    table[0][positive] = table_2
    return (
        np.sum(table * table) + np.sum(b),
        np.sum(2 * table * table_dot) + np.sum(b_dot),
    )
