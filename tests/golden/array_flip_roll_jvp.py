import numpy as np


def advection_jvp(u, kernel, *, u_dot, kernel_dot):
    """Value and tangent of advection along (u_dot, kernel_dot)."""
    gradient = (np.roll(u, -1, axis=0) - np.roll(u, 1, axis=0)) / 2
    gradient_dot = (np.roll(u_dot, -1, axis=0) - np.roll(u_dot, 1, axis=0)) / 2
    mirrored_1 = np.flip(u, axis=1)
    mirrored_2 = np.flipud(u)
    mirrored = mirrored_1 * mirrored_2
    mirrored_dot = mirrored_2 * np.flip(u_dot, axis=1) + mirrored_1 * np.flipud(u_dot)
    rolled_1 = np.roll(u, 2)
    rolled_2 = rolled_1**3
    rolled_3 = np.flip(u)
    rolled = rolled_2 * rolled_3
    rolled_dot = (
        3 * rolled_3 * rolled_1**2 * np.roll(u_dot, 2) + rolled_2 * np.flip(u_dot)
    )
    t_1 = gradient**2
    t_2 = np.fliplr(gradient)
    return (
        np.sum(t_1 * kernel) + np.sum(mirrored * t_2) + np.sum(rolled),
        (
            np.sum(2 * kernel * gradient * gradient_dot + t_1 * kernel_dot)
            + np.sum(t_2 * mirrored_dot + mirrored * np.fliplr(gradient_dot))
            + np.sum(rolled_dot)
        ),
    )
