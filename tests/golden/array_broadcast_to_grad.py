import numpy as np
from autotangent.runtime import unbroadcast


def background_grad(profile, level):
    """Gradient of background with respect to (profile, level)."""
    image = np.broadcast_to(profile, (3, 4)) + np.full((3, 4), level)
    mask = np.zeros_like(image) + 0.5

    # return np.sum(image**2 * mask) + np.sum(np.broadcast_to(profile[:, None], (4,  ...
    image_bar = 2 * image * mask
    profile_bar = np.zeros_like(profile)
    profile_bar[:, None] = (
        3
        * unbroadcast(np.broadcast_to(profile[:, None], (4, 2)) ** 2, profile[:, None])
    )
    # image = np.broadcast_to(profile, (3, 4)) + np.full((3, 4), level)
    profile_bar += unbroadcast(image_bar, profile)
    level_bar = unbroadcast(image_bar, level)
    return profile_bar, level_bar
