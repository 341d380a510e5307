import numpy as np
from autotangent.runtime import pair, split_like

getitem_fwd, getitem_rev = pair(
    Table.__getitem__,
    "place",
    "self tests.programs.array_beside:Table{values: list(float)}, place float",
)


def design_grad(times, load, at):
    """Gradient of design with respect to (times, load, at)."""
    padded_1 = times * load
    padded = np.r_[load, padded_1, 1.0]
    columns_1 = np.ones(3)
    columns_2 = times**2
    columns = np.c_[columns_1, times, columns_2]
    weights = np.r_[times,]
    t_1, saved = getitem_fwd(HEIGHTS, at)

    # return np.sum(padded[1:] * padded[:-1]) + np.sum(columns @ columns.T) + np.sum ...
    padded_bar = np.zeros_like(padded)
    padded_bar[1:] = padded[:-1]
    padded_bar[:-1] += padded[1:]
    columns_bar = np.full((3, 3), 1.0) @ columns + (columns.T @ np.full((3, 3), 1.0)).T
    weights_bar = 3 * t_1 * weights**2
    at_bar = getitem_rev(saved, np.sum(weights**3))
    # weights = np.r_[times]
    weights_1_bars = split_like(weights_bar, (times,), 0)
    times_bar = weights_1_bars[0].copy()
    # columns = np.c_[np.ones(3), times, times**2]
    columns_3_bars = split_like(columns_bar, (columns_1, times, columns_2), -1)
    times_bar += columns_3_bars[1] + 2 * times * columns_3_bars[2]
    # padded = np.r_[load, times * load, 1.0]
    padded_2_bars = split_like(padded_bar, (load, padded_1, 1.0), 0)
    times_bar += load * padded_2_bars[1]
    load_bar = padded_2_bars[0] + np.sum(times * padded_2_bars[1])
    return times_bar, load_bar, at_bar
