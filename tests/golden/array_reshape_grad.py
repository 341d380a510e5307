import numpy as np


def patch_energy_grad(image, weights):
    """Gradient of patch_energy with respect to (image, weights)."""
    patches = image.reshape(2, 2, 2, 3)
    rows = np.reshape(patches, (4, -1))

    # return np.sum((rows @ weights) ** 2) + np.sum(image.reshape((-1,))[::5] ** 3)
    t_1 = image.reshape((-1,))
    t_2_bar = 2 * (rows @ weights)
    rows_bar = np.outer(t_2_bar, weights)
    weights_bar = rows.T @ t_2_bar
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[::5] = 3 * t_1[::5] ** 2
    image_bar = np.reshape(t_1_bar, np.shape(image))
    # rows = np.reshape(patches, (4, -1))
    patches_bar = np.reshape(rows_bar, np.shape(patches))
    # patches = image.reshape(2, 2, 2, 3)
    image_bar = image_bar + np.reshape(patches_bar, np.shape(image))
    return image_bar, weights_bar
