import numpy as np


def advection_grad(u, kernel):
    """Gradient of advection with respect to (u, kernel)."""
    gradient = (np.roll(u, -1, axis=0) - np.roll(u, 1, axis=0)) / 2
    mirrored_1 = np.flip(u, axis=1)
    mirrored_2 = np.flipud(u)
    mirrored = mirrored_1 * mirrored_2

    # return np.sum(gradient**2 * kernel) + np.sum(mirrored * np.fliplr(gradient)) + ...
    kernel_bar = (gradient**2).sum(axis=0)
    mirrored_bar = np.fliplr(gradient)
    gradient_bar = 2 * gradient * kernel + np.fliplr(mirrored)
    rolled_bar = np.ones_like(u)
    # rolled = np.roll(u, 2) ** 3 * np.flip(u)
    rolled_1 = np.roll(u, 2)
    u_bar = (
        3 * np.roll(np.flip(u) * rolled_1**2 * rolled_bar, -2)
        + np.flip(rolled_1**3 * rolled_bar)
    )
    # mirrored = np.flip(u, axis=1) * np.flipud(u)
    u_bar += (
        np.flip(mirrored_2 * mirrored_bar, axis=1)
        + np.flipud(mirrored_1 * mirrored_bar)
    )
    # gradient = (np.roll(u, -1, axis=0) - np.roll(u, 1, axis=0)) / 2
    gradient_1_bar = gradient_bar / 2
    u_bar += np.roll(gradient_1_bar, 1, axis=0) - np.roll(gradient_1_bar, -1, axis=0)
    return u_bar, kernel_bar
