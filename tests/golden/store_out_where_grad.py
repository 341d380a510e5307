import numpy as np
from autotangent.runtime import quotient, unbroadcast


def primal_grad(x, a):
    """Gradient of primal with respect to (x, a)."""
    b = np.full(4, x)
    positive = a > 0
    b_1 = a[positive]
    b[positive] = np.log(b_1)
    masks = []
    b_2s = []
    b_3s = []
    b_4s = []
    t_3s = []
    b_5s = []
    b_6s = []
    for k in range(2):
        t_1 = a + k
        t_2 = np.array([True, False, True, True])
        mask = np.broadcast_to(t_2, np.shape(b))
        masks.append(mask)
        b_4 = b[mask]
        b_4s.append(b_4)
        b_3 = t_1[mask]
        b_3s.append(b_3)
        b_2 = np.multiply(b_4, b_3)
        b_2s.append(b_2)
        b[mask] = b_2
        t_3 = np.abs(a) > 1
        t_3s.append(t_3)
        b_6 = a[t_3]
        b_6s.append(b_6)
        b_5 = np.divide(b[t_3], b_6)
        b_5s.append(b_5)
        b[t_3] = b_5
    table = np.outer(a, b)
    mask_1 = np.broadcast_to(positive, np.shape(table))
    table_1 = np.broadcast_to(b, np.shape(table))
    table[mask_1] = np.add(table[mask_1], table_1[mask_1])
    t_4 = -x
    table_2 = np.exp(t_4)
    table[0][positive] = table_2

    # return np.sum(table * table) + np.sum(b)
    table_bar = 2 * table
    b_bar = np.ones_like(b)
    # table[0][positive] = np.exp(t_4)
    t_4_bar = table_2 * np.sum(table_bar[0][positive])
    table_bar[0][positive] = 0.0
    # t_4 = -x
    x_bar = -t_4_bar
    # np.add(table, b, out=table, where=positive)
    table_3_bar = table_bar[mask_1]
    table_1_bar = np.zeros_like(table_1)
    table_1_bar[mask_1] = table_3_bar
    table_bar[mask_1] = table_3_bar
    b_bar += unbroadcast(table_1_bar, b)
    # table = np.outer(a, b)
    a_bar = table_bar @ b
    b_bar += a @ table_bar
    for k in range(1, -1, -1):
        b_5 = b_5s.pop()
        b_6 = b_6s.pop()
        t_3 = t_3s.pop()
        # b[t_3] = np.divide(b[t_3], a[t_3])
        b_5_bar = b_bar[t_3]
        b_5_bar = b_5_bar / b_6
        a_bar[t_3] -= b_5 * b_5_bar
        b_bar[t_3] = b_5_bar
        b_2 = b_2s.pop()
        b_3 = b_3s.pop()
        b_4 = b_4s.pop()
        mask = masks.pop()
        # b[mask] = np.multiply(b[mask], t_1[mask])
        b_2_bar = unbroadcast(b_bar[mask], b_2).copy()
        t_1_bar = np.zeros_like(t_1)
        t_1_bar[mask] = unbroadcast(np.broadcast_to(b_4 * b_2_bar, np.shape(b_2)), b_3)
        b_bar[mask] = unbroadcast(np.broadcast_to(b_3 * b_2_bar, np.shape(b_2)), b_4)
        # t_1 = a + k
        a_bar += t_1_bar
    # np.log(a, out=b, where=positive)
    a_bar[positive] += quotient(b_bar[positive], b_1)
    b_bar[positive] = 0.0
    # b = np.full(4, x)
    x_bar += unbroadcast(b_bar, x)
    return x_bar, a_bar
