import numpy as np
from autotangent.runtime import share


def dynamic_range_jvp(signal, floor, *, signal_dot, floor_dot):
    """Value and tangent of dynamic_range along (signal_dot, floor_dot)."""
    peak = np.max(signal, axis=0)
    peak_dot = np.sum(share(signal, peak, axis=0) * signal_dot, axis=0)
    trough = np.min(signal, axis=0)
    trough_dot = np.sum(share(signal, trough, axis=0) * signal_dot, axis=0)
    t_1 = peak - trough
    t_2 = np.max(signal)
    t_3 = np.amin(signal, axis=1, keepdims=True)
    return (
        np.sum(t_1**2) + t_2 * floor + np.sum(t_3**3),
        (
            2 * np.sum(t_1 * (peak_dot - trough_dot))
            + floor * np.sum(share(signal, t_2) * signal_dot)
            + t_2 * floor_dot
            + (
                3
                * np.sum(
                    (
                        t_3**2
                        * np.sum(
                            share(signal, t_3, axis=1, keepdims=True) * signal_dot,
                            axis=1,
                            keepdims=True,
                        )
                    ),
                )
            )
        ),
    )
