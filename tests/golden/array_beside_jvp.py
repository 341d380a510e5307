import numpy as np
from autotangent.runtime import tangent

getitem_jvp = tangent(
    Table.__getitem__,
    "place",
    "self tests.programs.array_beside:Table{values: list(float)}, place float",
)


def design_jvp(times, load, at, *, times_dot, load_dot, at_dot):
    """Value and tangent of design along (times_dot, load_dot, at_dot)."""
    padded = np.r_[load, times * load, 1.0]
    padded_dot = np.r_[load_dot, load * times_dot + load_dot * times, 0.0]
    columns_1 = np.ones(3)
    columns = np.c_[columns_1, times, times**2]
    columns_dot = np.c_[np.zeros_like(columns_1), times_dot, 2 * times * times_dot]
    weights = np.r_[times,]
    weights_dot = np.r_[times_dot,]
    t_1 = np.sum(weights**3)
    t_2, t_2_dot = getitem_jvp(HEIGHTS, at, place_dot=at_dot)
    return (
        np.sum(padded[1:] * padded[:-1]) + np.sum(columns @ columns.T) + t_1 * t_2,
        (
            np.sum(padded[:-1] * padded_dot[1:] + padded[1:] * padded_dot[:-1])
            + np.sum(columns_dot @ columns.T + columns @ columns_dot.T)
            + 3 * t_2 * np.sum(weights**2 * weights_dot)
            + t_1 * t_2_dot
        ),
    )
