import numpy as np


def boundary_flux_jvp(field, h, *, field_dot, h_dot):
    """Value and tangent of boundary_flux along (field_dot, h_dot)."""
    top = field[0]
    top_dot = field_dot[0]
    inner = field[1:-1, 2]
    inner_dot = field_dot[1:-1, 2]
    corner = field[-1, -2]
    corner_dot = field_dot[-1, -2]
    t_1 = top[1:] - top[:-1]
    t_2 = np.sum(t_1**2) / h
    t_3 = inner * field[1:3, 0]
    t_4 = t_2 + np.sum(t_3)
    return (
        t_4 * corner + np.sum(field[::2, 1::2]),
        (
            corner * (
                (2 * np.sum(t_1 * (top_dot[1:] - top_dot[:-1])) - t_2 * h_dot) / h
                + np.sum(
                    np.broadcast_to(
                        field[1:3, 0] * inner_dot + inner * field_dot[1:3, 0],
                        np.shape(t_3),
                    ),
                )
            )
            + t_4 * corner_dot
            + np.sum(field_dot[::2, 1::2])
        ),
    )
