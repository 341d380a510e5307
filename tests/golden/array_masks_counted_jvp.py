import numpy as np
from autotangent.runtime import quotient


def counted_jvp(x, w, table, *, x_dot, w_dot, table_dot):
    """Value and tangent of counted along (x_dot, w_dot, table_dot)."""
    near = (x > 0.5) & ~(w > 2)
    total_1 = x[near]
    total_2 = w[near]
    total_3 = x[near]
    total_4 = 1 + total_3**2
    total_5 = total_1 * total_2 / total_4
    total = np.sum(total_5)
    total_dot = np.sum(
        (
            (total_2 - 2 * total_5 * total_3) * x_dot[near] + total_1 * w_dot[near]
        ) / total_4,
    )
    rows = table[near]
    rows_dot = table_dot[near]
    total_6 = w[near, None]
    total += np.sum(rows * total_6)
    total_dot = total_dot + np.sum(total_6 * rows_dot + rows * w_dot[near, None])
    for k in range(2):
        far = x > 0.5 * k
        y_1 = w[far]
        y_2 = x[far]
        y = y_1 * y_2
        y_dot = y_2 * w_dot[far] + y_1 * x_dot[far]
        if np.any(far):
            total_7 = np.sqrt(x[far])
            total += np.sum(y * total_7) / np.sum(far)
            total_dot = (
                total_dot
                + (
                    np.sum(total_7 * y_dot + y * quotient(x_dot[far], total_7) / 2)
                    / np.sum(far)
                )
            )
    left = x > 1.5
    first = x[left]
    first_dot = x_dot[left]
    left |= x > 0.5
    total_8 = w[left]
    total_9 = first * total_8
    total += np.sum(total_9)
    total_dot = (
        total_dot
        + np.sum(
            np.broadcast_to(
                total_8 * first_dot + first * w_dot[left], np.shape(total_9)
            ),
        )
    )
    right = x > 1.5
    both = [right]
    first = x[right]
    first_dot = x_dot[right]
    both[0][0] = True
    t_1 = w[right]
    t_2 = first * t_1
    return (
        total + np.sum(t_2),
        (
            total_dot
            + np.sum(
                np.broadcast_to(t_1 * first_dot + first * w_dot[right], np.shape(t_2))
            )
        ),
    )
