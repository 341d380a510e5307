import numpy as np
from autotangent.runtime import quotient, unbroadcast


def counted_grad(x, w, table):
    """Gradient of counted with respect to (x, w, table)."""
    near = (x > 0.5) & ~(w > 2)
    rows = table[near]
    left = x > 1.5
    first = x[left]
    left_1 = left.copy()
    left |= x > 0.5
    total_1 = w[left]
    right = x > 1.5
    both = [right]
    first_1 = first
    first = x[right]
    both_1 = both[0][0]
    both[0][0] = True
    t_1 = w[right]

    # return total + np.sum(first * w[right])
    t_2 = first * t_1
    total_bar = 1.0
    first_bar = unbroadcast(np.broadcast_to(t_1, np.shape(t_2)), first)
    w_bar = np.zeros_like(w)
    w_bar[right] = unbroadcast(np.broadcast_to(first, np.shape(t_2)), t_1)
    both[0][0] = both_1
    # first = x[right]
    x_bar = np.zeros_like(x)
    x_bar[right] = first_bar
    # total += np.sum(first * w[left])
    total_2 = first_1 * total_1
    first_bar = unbroadcast(
        np.broadcast_to(total_bar * total_1, np.shape(total_2)), first_1
    )
    w_bar[left] += unbroadcast(
        np.broadcast_to(total_bar * first_1, np.shape(total_2)), total_1
    )
    left[...] = left_1
    # first = x[left]
    x_bar[left] += first_bar
    for k in range(1, -1, -1):
        far = x > 0.5 * k
        y_1 = x[far]
        y_2 = w[far]
        y = y_2 * y_1
        y_bar = np.zeros_like(y)
        if np.any(far):
            # total += np.sum(y * np.sqrt(x[far])) / np.sum(far)
            total_3 = np.sqrt(x[far])
            total_4_bar = total_bar / np.sum(far)
            y_bar += total_4_bar * total_3
            x_bar[far] += quotient(total_4_bar * y, total_3) / 2
        # y = w[far] * x[far]
        w_bar[far] += y_1 * y_bar
        x_bar[far] += y_2 * y_bar
    # total += np.sum(rows * w[near, None])
    rows_bar = np.broadcast_to(total_bar * w[near, None], rows.shape)
    w_bar[near, None] += np.sum(total_bar * rows, axis=1)[:, None]
    # rows = table[near]
    table_bar = np.zeros_like(table)
    table_bar[near] = rows_bar
    # total = np.sum(x[near] * w[near] / (1 + x[near] ** 2))
    total_5 = x[near]
    total_6 = w[near]
    total_7 = x[near]
    total_8 = 1 + total_7**2
    total_9_bar = total_bar / total_8
    w_bar[near] += total_5 * total_9_bar
    x_bar[near] += (total_6 - 2 * total_7 * (total_5 * total_6 / total_8)) * total_9_bar
    return x_bar, w_bar, table_bar
