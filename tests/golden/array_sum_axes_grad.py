import numpy as np
from autotangent.runtime import quotient


def channel_statistics_grad(images, gain):
    """Gradient of channel_statistics with respect to (images, gain)."""
    mean = np.mean(images, axis=(0, -1))
    power = np.sum(images**2, axis=(1, 2))

    # return np.sum(gain * mean**2) + np.sum(np.sqrt(power)) + np.sum(images, axis=( ...
    gain_bar = mean**2
    mean_bar = 2 * mean * gain
    power_bar = quotient(1, np.sqrt(power)) / 2
    images_bar = np.ones_like(images)
    # power = np.sum(images**2, axis=(1, 2))
    images_bar += 2 * images * power_bar[:, None, None]
    # mean = np.mean(images, axis=(0, -1))
    images_bar += mean_bar[None, :, None] / (len(images) * images.shape[2])
    return images_bar, gain_bar.copy()
