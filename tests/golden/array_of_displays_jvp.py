import numpy as np


def features_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of features along (x_dot, w_dot)."""
    a_1 = np.negative([x[0], w])
    a = a_1
    a_dot = np.broadcast_to(-np.asarray([x_dot[0], w_dot]), np.shape(a_1))
    b_1 = np.exp([x[1], 0.3])
    b = b_1
    b_dot = np.broadcast_to(b * np.asarray([x_dot[1], 0.0]), np.shape(b_1))
    c = np.subtract(1.0, (x[0] * w, x[2]))
    c_dot = -np.asarray((w * x_dot[0] + x[0] * w_dot, x_dot[2]))
    d_1 = [[x[0], w], [x[2], 1.0]]
    d_2 = np.sin(d_1)
    d = d_2
    d_dot = np.broadcast_to(
        np.cos(np.asarray(d_1)) * np.asarray([[x_dot[0], w_dot], [x_dot[2], 0.0]]),
        np.shape(d_2),
    )
    e = np.where([True, False], [x[0], x[1]], 2 * x[2])
    e_dot = np.where([True, False], [x_dot[0], x_dot[1]], 2 * x_dot[2])
    f_1 = [x[1], 0.5, w * x[3]]
    f_2 = np.cos(f_1)
    f_3 = f_2**2
    f = np.sum(f_3)
    f_dot = np.sum(
        np.broadcast_to(
            (
                -2
                * f_2
                * np.sin(np.asarray(f_1))
                * np.asarray([x_dot[1], 0.0, x[3] * w_dot + w * x_dot[3]])
            ),
            np.shape(f_3),
        ),
    )
    t_1 = d @ c
    t_2 = t_1 * e
    t_3 = np.sum(t_2)
    return (
        a @ b * f + t_3 * a[0],
        (
            f * (a_dot @ b + a @ b_dot)
            + a @ b * f_dot
            + (
                a[0]
                * np.sum(
                    np.broadcast_to(
                        e * (d_dot @ c + d @ c_dot) + t_1 * e_dot, np.shape(t_2)
                    ),
                )
            )
            + t_3 * a_dot[0]
        ),
    )
