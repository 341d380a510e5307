import numpy as np
from autotangent.runtime import quotient


def primal_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of primal along (x_dot, a_dot)."""
    b = np.full(4, x)
    b_dot = np.full(4, x_dot)
    positive = a > 0
    mask = np.broadcast_to(positive, np.shape(b))
    b_1 = np.shape(b)
    b_2 = np.broadcast_to(a, b_1)[mask]
    b_dot[mask] = quotient(np.broadcast_to(a_dot, b_1)[mask], b_2)
    b[mask] = np.log(b_2)
    for k in range(2):
        t_1 = a + k
        t_1_dot = a_dot
        t_2 = np.array([True, False, True, True])
        mask_1 = np.broadcast_to(t_2, np.shape(b))
        b_3 = b[mask_1]
        b_4 = np.shape(b)
        b_5 = np.broadcast_to(t_1, b_4)[mask_1]
        b_6 = np.multiply(b_3, b_5)
        b_dot[mask_1] = np.broadcast_to(
            b_5 * b_dot[mask_1] + b_3 * np.broadcast_to(t_1_dot, b_4)[mask_1],
            np.shape(b_6),
        )
        b[mask_1] = b_6
        t_3 = np.abs(a) > 1
        mask_2 = np.broadcast_to(t_3, np.shape(b))
        b_7 = np.shape(b)
        b_8 = np.broadcast_to(a, b_7)[mask_2]
        b_9 = np.divide(b[mask_2], b_8)
        b_dot[mask_2] = np.broadcast_to(
            (b_dot[mask_2] - b_9 * np.broadcast_to(a_dot, b_7)[mask_2]) / b_8,
            np.shape(b_9),
        )
        b[mask_2] = b_9
    table = np.outer(a, b)
    table_dot = np.outer(a_dot, b) + np.outer(a, b_dot)
    mask_3 = np.broadcast_to(positive, np.shape(table))
    table_1 = np.shape(table)
    table_2 = np.add(table[mask_3], np.broadcast_to(b, table_1)[mask_3])
    table_dot[mask_3] = np.broadcast_to(
        table_dot[mask_3] + np.broadcast_to(b_dot, table_1)[mask_3], np.shape(table_2)
    )
    table[mask_3] = table_2
    t_4 = -x
    t_4_dot = -x_dot
    mask_4 = np.broadcast_to(positive, np.shape(table[0]))
    table_3 = np.exp(t_4)
    table_dot[0][mask_4] = table_3 * t_4_dot
    table[0][mask_4] = table_3
    return (
        np.sum(table * table) + np.sum(b),
        np.sum(2 * table * table_dot) + np.sum(b_dot),
    )
