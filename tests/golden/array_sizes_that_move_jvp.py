import numpy as np


def pyramid_jvp(x, rows, *, x_dot, rows_dot):
    """Value and tangent of pyramid along (x_dot, rows_dot)."""
    total_1 = rows[0][1:] * rows[1][1:]
    total = np.sum(total_1)
    total_dot = np.sum(
        np.broadcast_to(
            rows[1][1:] * rows_dot[0][1:] + rows[0][1:] * rows_dot[1][1:],
            np.shape(total_1),
        ),
    )
    for a, a_dot, b, b_dot in zip(rows, rows_dot, rows[1:], rows_dot[1:]):
        total_2 = np.sin(a[1:])
        total_3 = total_2 * b[:-1]
        total += np.sum(total_3)
        total_dot = (
            total_dot
            + np.sum(
                np.broadcast_to(
                    b[:-1] * np.cos(a[1:]) * a_dot[1:] + total_2 * b_dot[:-1],
                    np.shape(total_3),
                ),
            )
        )
    u = x * x
    u_dot = 2 * x * x_dot
    t = np.zeros(len(x) - 1)
    t_dot = np.zeros_like(t)
    trips = 0
    for _ in range(4):
        trips = trips + 1
        left_dot, right_dot = u_dot[:-1], u_dot[1:]
        left, right = u[:-1], u[1:]
        if len(left) == 1:
            total_4 = t[:] * left
            total += np.sum(total_4)
            total_dot = (
                total_dot
                + np.sum(
                    np.broadcast_to(left * t_dot + t[:] * left_dot, np.shape(total_4))
                )
            )
            break
        else:
            t = left + right
            t_dot = left_dot + right_dot
            u = t
            u_dot = t_dot
    for _ in range(3):
        total_5 = np.mean(x)
        total_dot = total_5 * total_dot + total * np.mean(x_dot) + np.sum(x_dot)
        total = total * total_5 + np.sum(x)
        x = np.append(x[1:], [0.5, 1.5])[:4]
        x_dot = np.append(x_dot[1:], [0.0, 0.0])[:4]
    return total, total_dot
