import numpy as np


def blur_jvp(signal, kernel, observed, *, signal_dot, kernel_dot, observed_dot):
    """Value and tangent of blur along (signal_dot, kernel_dot, observed_dot)."""
    error = np.convolve(signal, kernel, mode="same") - observed
    error_dot = (
        np.convolve(signal_dot, kernel, 'same')
        + np.convolve(signal, kernel_dot, 'same')
        - observed_dot
    )
    t_1 = np.convolve(signal, kernel)
    t_2 = t_1**3
    t_3 = np.convolve(signal, kernel, 'valid')
    return (
        np.sum(error**2) + np.sum(t_2) + np.sum(t_3),
        (
            2 * np.sum(error * error_dot)
            + np.sum(
                np.broadcast_to(
                    3 * t_1**2 * (
                        np.convolve(signal_dot, kernel, 'full')
                        + np.convolve(signal, kernel_dot, 'full')
                    ),
                    np.shape(t_2),
                ),
            )
            + np.sum(
                np.broadcast_to(
                    (
                        np.convolve(signal_dot, kernel, 'valid')
                        + np.convolve(signal, kernel_dot, 'valid')
                    ),
                    np.shape(t_3),
                ),
            )
        ),
    )
