import numpy as np


def background_jvp(profile, level, *, profile_dot, level_dot):
    """Value and tangent of background along (profile_dot, level_dot)."""
    image = np.broadcast_to(profile, (3, 4)) + np.full((3, 4), level)
    image_dot = np.broadcast_to(profile_dot, (3, 4)) + np.full((3, 4), level_dot)
    mask = np.zeros_like(image) + 0.5
    t_1 = np.broadcast_to(profile[:, None], (4, 2))
    return (
        np.sum(image**2 * mask) + np.sum(t_1**3),
        (
            2 * np.sum(mask * image * image_dot)
            + 3 * np.sum(t_1**2 * np.broadcast_to(profile_dot[:, None], (4, 2)))
        ),
    )
