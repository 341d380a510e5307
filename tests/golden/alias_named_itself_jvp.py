import numpy as np


def named_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of named along (x_dot, w_dot)."""
    row = x * w
    row_dot = w * x_dot + w_dot * x
    other = x * x
    other_dot = 2 * x * x_dot
    if w > 0.0:
        row_dot[1] = other_dot[0]
        row[1] = other[0]
    part = row
    part_dot = row_dot
    if w > 0.0:
        part = part
    else:
        part = other
        part_dot = other_dot
    tail = row[1:]
    tail_dot = row_dot[1:]
    tail = tail
    for _ in range(2):
        tail = tail
    t_1 = np.sum(tail**2)
    return (
        np.sum(other * part) + t_1 * w,
        (
            np.sum(part * other_dot + other * part_dot)
            + 2 * w * np.sum(tail * tail_dot)
            + t_1 * w_dot
        ),
    )
