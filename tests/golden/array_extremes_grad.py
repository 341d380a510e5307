import numpy as np
from autotangent.runtime import share


def dynamic_range_grad(signal, floor):
    """Gradient of dynamic_range with respect to (signal, floor)."""
    peak = np.max(signal, axis=0)
    trough = np.min(signal, axis=0)

    # return np.sum((peak - trough) ** 2) + np.max(signal) * floor + np.sum(np.amin( ...
    t_1 = np.max(signal)
    t_2 = np.amin(signal, axis=1, keepdims=True)
    peak_bar = 2 * (peak - trough)
    trough_bar = -peak_bar
    floor_bar = t_1
    signal_bar = (
        floor * share(signal, t_1)
        + 3 * t_2**2 * share(signal, t_2, axis=1, keepdims=True)
    )
    # trough = np.min(signal, axis=0)
    signal_bar += share(signal, trough, axis=0) * trough_bar
    # peak = np.max(signal, axis=0)
    signal_bar += share(signal, peak, axis=0) * peak_bar
    return signal_bar, floor_bar
