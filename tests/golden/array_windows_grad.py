import numpy as np
from autotangent.runtime import share, strided_positions, untake, unwindowed


def smoothness_grad(signal, image):
    """Gradient of smoothness with respect to (signal, image)."""
    windows = sliding_window_view(signal, 3)
    middle = windows[:, 1] - windows.mean(axis=1)
    step = signal.strides[0]
    lagged_1 = 2 * step
    lagged = as_strided(signal, (4, 3), (step, lagged_1))
    patches = sliding_window_view(image, (2, 2))

    # return np.sum(middle**2) + np.sum(lagged[:, 0] * lagged[:, 2] ** 2) + np.sum(p ...
    t_1 = patches.max(axis=(2, 3))
    middle_bar = 2 * middle
    lagged_bar = np.zeros_like(lagged)
    lagged_bar[:, 0] = lagged[:, 2] ** 2
    lagged_bar[:, 2] += 2 * lagged[:, 2] * lagged[:, 0]
    patches_bar = 2 * share(patches, t_1, axis=(2, 3)) * t_1[:, :, None, None]
    # patches = sliding_window_view(image, (2, 2))
    image_bar = unwindowed(patches_bar, image, (2, 2))
    # lagged = as_strided(signal, (4, 3), (step, 2 * step))
    signal_bar = untake(
        lagged_bar, signal, strided_positions(signal, (4, 3), (step, lagged_1))
    )
    # middle = windows[:, 1] - windows.mean(axis=1)
    windows_bar = np.zeros_like(windows)
    windows_bar[:, 1] = middle_bar
    windows_bar -= middle_bar[:, None] / windows.shape[1]
    # windows = sliding_window_view(signal, 3)
    signal_bar = signal_bar + unwindowed(windows_bar, signal, 3)
    return signal_bar, image_bar
