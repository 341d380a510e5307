import numpy as np
from autotangent.runtime import quotient


def channel_statistics_jvp(images, gain, *, images_dot, gain_dot):
    """Value and tangent of channel_statistics along (images_dot, gain_dot)."""
    mean = np.mean(images, axis=(0, -1))
    mean_dot = np.mean(images_dot, axis=(0, -1))
    power = np.sum(images**2, axis=(1, 2))
    power_dot = 2 * np.sum(images * images_dot, axis=(1, 2))
    t_1 = mean**2
    t_2 = np.sqrt(power)
    return (
        np.sum(gain * t_1) + np.sum(t_2) + np.sum(images, axis=()).sum(),
        (
            np.sum(t_1 * gain_dot + 2 * gain * mean * mean_dot)
            + np.sum(quotient(power_dot, t_2)) / 2
            + np.sum(images_dot, axis=()).sum()
        ),
    )
