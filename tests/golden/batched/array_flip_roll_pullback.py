import numpy as np


def advection_rev_batched(saved, y_bar):
    """advection_rev for many directions: axis 0 of y_bar counts them."""
    directions = len(y_bar)
    gradient, kernel, mirrored, mirrored_1, mirrored_2, rolled_1, rolled_2, rolled_3, t_1, t_2, u = saved
    # return np.sum(gradient**2 * kernel) + np.sum(mirrored * np.fliplr(gradient)) + ...
    kernel_bar = np.sum(y_bar[:, None, None] * t_1, axis=1)
    mirrored_bar = y_bar[:, None, None] * t_2
    gradient_bar = (
        (2 * y_bar)[:, None, None] * gradient * kernel
        + np.flip(y_bar[:, None, None] * mirrored, axis=2)
    )
    rolled_bar = np.full((directions, *u.shape), y_bar[:, None, None], u.dtype)
    # rolled = np.roll(u, 2) ** 3 * np.flip(u)
    u_bar = (
        3 * np.stack([np.roll(u_, -2) for u_ in rolled_3 * rolled_1**2 * rolled_bar])
        + np.flip(rolled_2 * rolled_bar, axis=(1, 2))
    )
    # mirrored = np.flip(u, axis=1) * np.flipud(u)
    u_bar += (
        np.flip(mirrored_2 * mirrored_bar, axis=2)
        + np.flip(mirrored_1 * mirrored_bar, axis=1)
    )
    # gradient = (np.roll(u, -1, axis=0) - np.roll(u, 1, axis=0)) / 2
    gradient_1_bar = gradient_bar / 2
    u_bar += np.roll(gradient_1_bar, 1, axis=1) - np.roll(gradient_1_bar, -1, axis=1)
    return u_bar, kernel_bar
