import numpy as np
from autotangent.runtime import share


def total_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of total along (x_dot, y_dot)."""
    z = []
    z_dot = []
    for v, v_dot in zip(x, x_dot):
        z_dot.append(y * v_dot + v * y_dot)
        z.append(v * y)
    doubled_1 = np.multiply(x, 2)
    doubled_2 = np.multiply(z, 3.0)
    doubled_3 = np.max(doubled_2)
    doubled_4 = np.sum(3 * np.array(x))
    doubled = np.sum(doubled_1) + doubled_3 + doubled_4 * y
    doubled_dot = (
        np.sum(np.broadcast_to(2 * np.asarray(x_dot), np.shape(doubled_1)))
        + 3 * np.sum(share(doubled_2, doubled_3) * np.asarray(z_dot))
        + 3 * y * np.sum(np.array(x_dot))
        + doubled_4 * y_dot
    )
    mixed_1 = np.add(z, x)
    mixed_2 = np.square(z)
    mixed_3 = mixed_1 * mixed_2
    mixed = np.sum(mixed_3) - np.sum(z) / 2
    mixed_dot = (
        np.sum(
            np.broadcast_to(
                (
                    mixed_2 * (np.asarray(z_dot) + np.asarray(x_dot))
                    + 2 * mixed_1 * np.asarray(z) * np.asarray(z_dot)
                ),
                np.shape(mixed_3),
            ),
        )
        - np.sum(z_dot) / 2
    )
    t_1 = np.divide(z, 2) - np.power(x, 2)
    t_2 = np.max(t_1)
    t_3 = np.sum(np.cumsum(x))
    t_4 = np.negative(z)
    t_5 = t_4[1]
    return (
        doubled * mixed + t_2 + t_3 * t_5,
        (
            mixed * doubled_dot
            + doubled * mixed_dot
            + np.sum(
                share(t_1, t_2) * (
                    np.asarray(z_dot) / 2 - 2 * np.asarray(x) * np.asarray(x_dot)
                ),
            )
            + t_5 * np.sum(np.cumsum(x_dot))
            + t_3 * np.broadcast_to(-np.asarray(z_dot), np.shape(t_4))[1]
        ),
    )
