import numpy as np
from autotangent.runtime import quotient, unbroadcast


def primal_grad(x, a):
    """Gradient of primal with respect to (x, a)."""
    b = np.full(4, x)
    positive = a > 0
    mask = np.broadcast_to(positive, np.shape(b))
    b_1 = np.broadcast_to(a, np.shape(b))
    b_2 = b_1[mask]
    b_3 = np.log(b_2)
    b[mask] = b_3
    t_1s = []
    mask_1s = []
    b_4s = []
    b_5s = []
    b_6s = []
    b_7s = []
    mask_2s = []
    b_8s = []
    b_9s = []
    b_10s = []
    b_11s = []
    for k in range(2):
        t_1 = a + k
        t_1s.append(t_1)
        t_2 = np.array([True, False, True, True])
        mask_1 = np.broadcast_to(t_2, np.shape(b))
        mask_1s.append(mask_1)
        b_7 = b[mask_1]
        b_7s.append(b_7)
        b_6 = np.broadcast_to(t_1, np.shape(b))
        b_6s.append(b_6)
        b_5 = b_6[mask_1]
        b_5s.append(b_5)
        b_4 = np.multiply(b_7, b_5)
        b_4s.append(b_4)
        b[mask_1] = b_4
        t_3 = np.abs(a) > 1
        mask_2 = np.broadcast_to(t_3, np.shape(b))
        mask_2s.append(mask_2)
        b_11 = b[mask_2]
        b_11s.append(b_11)
        b_10 = np.broadcast_to(a, np.shape(b))
        b_10s.append(b_10)
        b_9 = b_10[mask_2]
        b_9s.append(b_9)
        b_8 = np.divide(b_11, b_9)
        b_8s.append(b_8)
        b[mask_2] = b_8
    table = np.outer(a, b)
    mask_3 = np.broadcast_to(positive, np.shape(table))
    table_1 = table[mask_3]
    table_2 = np.broadcast_to(b, np.shape(table))
    table_3 = table_2[mask_3]
    table_4 = np.add(table_1, table_3)
    table[mask_3] = table_4
    t_4 = -x
    mask_4 = np.broadcast_to(positive, np.shape(table[0]))
    table_5 = np.exp(t_4)
    table[0][mask_4] = table_5

    # return np.sum(table * table) + np.sum(b)
    table_bar = 2 * table
    b_bar = np.ones_like(b)
    # table[0][mask_4] = np.exp(t_4)
    t_4_bar = table_5 * np.sum(table_bar[0][mask_4])
    table_bar[0][mask_4] = 0.0
    # t_4 = -x
    x_bar = -t_4_bar
    # np.add(table, b, out=table, where=positive)
    table_4_bar = unbroadcast(table_bar[mask_3], table_4).copy()
    table_2_bar = np.zeros_like(table_2)
    table_2_bar[mask_3] = unbroadcast(table_4_bar, table_3)
    table_bar[mask_3] = unbroadcast(table_4_bar, table_1)
    b_bar += unbroadcast(table_2_bar, b)
    # table = np.outer(a, b)
    a_bar = table_bar @ b
    b_bar += a @ table_bar
    for k in range(1, -1, -1):
        b_8 = b_8s.pop()
        b_9 = b_9s.pop()
        b_10 = b_10s.pop()
        b_11 = b_11s.pop()
        mask_2 = mask_2s.pop()
        # b[mask_2] = np.divide(b[mask_2], np.broadcast_to(a, np.shape(b))[mask_2])
        b_8_bar = unbroadcast(b_bar[mask_2], b_8).copy()
        b_10_bar = np.zeros_like(b_10)
        b_10_bar[mask_2] = -unbroadcast(np.broadcast_to(b_8 * b_8_bar / b_9, np.shape(b_8)), b_9)
        b_bar[mask_2] = unbroadcast(np.broadcast_to(b_8_bar / b_9, np.shape(b_8)), b_11)
        a_bar += unbroadcast(b_10_bar, a)
        b_4 = b_4s.pop()
        b_5 = b_5s.pop()
        b_6 = b_6s.pop()
        b_7 = b_7s.pop()
        mask_1 = mask_1s.pop()
        t_1 = t_1s.pop()
        # b[mask_1] = np.multiply(b[mask_1], np.broadcast_to(t_1, np.shape(b))[mask_1])
        b_4_bar = unbroadcast(b_bar[mask_1], b_4).copy()
        b_6_bar = np.zeros_like(b_6)
        b_6_bar[mask_1] = unbroadcast(
            np.broadcast_to(b_7 * b_4_bar, np.shape(b_4)), b_5
        )
        b_bar[mask_1] = unbroadcast(np.broadcast_to(b_5 * b_4_bar, np.shape(b_4)), b_7)
        t_1_bar = unbroadcast(b_6_bar, t_1)
        # t_1 = a + k
        a_bar += t_1_bar
    # np.log(a, out=b, where=positive)
    b_1_bar = np.zeros_like(b_1)
    b_1_bar[mask] = quotient(unbroadcast(b_bar[mask], b_3), b_2)
    b_bar[mask] = 0.0
    a_bar += unbroadcast(b_1_bar, a)
    # b = np.full(4, x)
    x_bar += unbroadcast(b_bar, x)
    return x_bar, a_bar
