import numpy as np


def chosen_jvp(x, c, k, *, x_dot, c_dot):
    """Value and tangent of chosen along (x_dot, c_dot)."""
    rows, columns = x[:, 0] > 0, x[0] > -5
    a = x[rows, None] * 2
    a_dot = 2 * x_dot[rows, None]
    b = x[rows, 1:] + x[rows, k][:, None]
    b_dot = x_dot[rows, 1:] + x_dot[rows, k][:, None]
    d_1 = x[k, columns]
    d_2 = x[..., columns]
    d = d_1 * d_2[k]
    d_dot = d_2[k] * x_dot[k, columns] + d_1 * x_dot[..., columns][k]
    e = c[k, :, columns] + c[:, k, columns].T
    e_dot = c_dot[k, :, columns] + c_dot[:, k, columns].T
    f_1 = x[rows]
    f_2 = c[0][[0, 2, 2]][1:, 1]
    f_3 = f_1[0, 1:] * f_2 + x[rows].T[0][0] + x[columns][rows][:, 0][1]
    f = f_3
    f_dot = np.broadcast_to(
        (
            f_2 * x_dot[rows][0, 1:]
            + f_1[0, 1:] * c_dot[0][[0, 2, 2]][1:, 1]
            + x_dot[rows].T[0][0]
            + x_dot[columns][rows][:, 0][1]
        ),
        np.shape(f_3),
    )
    return (
        (
            np.sum(f**2)
            + np.sum(a**2)
            + np.sum(b**3)
            + np.sum(d)
            + np.sum(np.sin(e))
            + np.sum(x[None, rows])
        ),
        (
            2 * np.sum(f * f_dot)
            + 2 * np.sum(a * a_dot)
            + np.sum(3 * b**2 * b_dot)
            + np.sum(d_dot)
            + np.sum(np.cos(e) * e_dot)
            + np.sum(x_dot[None, rows])
        ),
    )
