import numpy as np
from autotangent.runtime import share, strided_positions


def smoothness_jvp(signal, image, *, signal_dot, image_dot):
    """Value and tangent of smoothness along (signal_dot, image_dot)."""
    windows = sliding_window_view(signal, 3)
    windows_dot = sliding_window_view(signal_dot, 3)
    middle = windows[:, 1] - windows.mean(axis=1)
    middle_dot = windows_dot[:, 1] - windows_dot.mean(axis=1)
    step = signal.strides[0]
    lagged_1 = 2 * step
    lagged = as_strided(signal, (4, 3), (step, lagged_1))
    lagged_dot = np.take(
        signal_dot, strided_positions(signal, (4, 3), (step, lagged_1))
    )
    patches = sliding_window_view(image, (2, 2))
    patches_dot = sliding_window_view(image_dot, (2, 2))
    t_1 = lagged[:, 2] ** 2
    t_2 = patches.max(axis=(2, 3))
    return (
        np.sum(middle**2) + np.sum(lagged[:, 0] * t_1) + np.sum(t_2**2),
        (
            2 * np.sum(middle * middle_dot)
            + np.sum(
                (
                    t_1 * lagged_dot[:, 0]
                    + 2 * lagged[:, 0] * lagged[:, 2] * lagged_dot[:, 2]
                ),
            )
            + (
                2
                * np.sum(
                    (
                        t_2
                        * np.sum(
                            share(patches, t_2, axis=(2, 3)) * patches_dot, axis=(2, 3)
                        )
                    ),
                )
            )
        ),
    )
