import numpy as np


def named_grad(x, w):
    """Gradient of named with respect to (x, w)."""
    row = x * w
    other = x * x
    if w > 0.0:
        row[1] = other[0]
    part = row
    if w > 0.0:
        part = part
    else:
        part = other
    tail = row[1:]
    tail = tail
    for _ in range(2):
        tail = tail
    t_1 = np.sum(tail**2)

    # return np.sum(other * part) + np.sum(tail**2) * w
    other_bar = part.copy()
    part_bar = other.copy()
    tail_bar = 2 * w * tail
    w_bar = t_1
    # tail = tail
    row_bar = np.zeros_like(row)
    row_bar[1:] = tail_bar
    if w > 0.0:
        # part = part
        row_bar += part_bar
    else:
        # part = other
        other_bar += part_bar
    if w > 0.0:
        # row[1] = other[0]
        row_1_bar = row_bar[1]
        row_bar[1] = 0.0
        other_bar[0] += row_1_bar
    # other = x * x
    x_bar = 2 * x * other_bar
    # row = x * w
    x_bar += w * row_bar
    w_bar += x @ row_bar
    return x_bar, w_bar
