import numpy as np


def patch_energy_jvp(image, weights, *, image_dot, weights_dot):
    """Value and tangent of patch_energy along (image_dot, weights_dot)."""
    patches = image.reshape(2, 2, 2, 3)
    patches_dot = image_dot.reshape(2, 2, 2, 3)
    rows = np.reshape(patches, (4, -1))
    rows_dot = np.reshape(patches_dot, (4, -1))
    t_1 = rows @ weights
    t_2 = image.reshape((-1,))[::5]
    return (
        np.sum(t_1**2) + np.sum(t_2**3),
        (
            2 * np.sum(t_1 * (rows_dot @ weights + rows @ weights_dot))
            + 3 * np.sum(t_2**2 * image_dot.reshape((-1,))[::5])
        ),
    )
