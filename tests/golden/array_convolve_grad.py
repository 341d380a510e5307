import numpy as np
from autotangent.runtime import convolve_adjoint, unbroadcast


def blur_grad(signal, kernel, observed):
    """Gradient of blur with respect to (signal, kernel, observed)."""
    error_1 = np.convolve(signal, kernel, mode='same')
    error = error_1 - observed

    # return np.sum(error**2) + np.sum(np.convolve(signal, kernel) ** 3) + np.sum(np ...
    t_1 = np.convolve(signal, kernel, 'valid')
    error_bar = 2 * error
    t_2_bar = 3 * np.convolve(signal, kernel) ** 2
    signal_bar = (
        convolve_adjoint(t_2_bar, signal, kernel, 'full')
        + convolve_adjoint(np.full(np.shape(t_1), 1.0), signal, kernel, 'valid')
    )
    kernel_bar = (
        convolve_adjoint(t_2_bar, kernel, signal, 'full')
        + convolve_adjoint(np.full(np.shape(t_1), 1.0), kernel, signal, 'valid')
    )
    # error = np.convolve(signal, kernel, mode="same") - observed
    error_1_bar = unbroadcast(error_bar, error_1).copy()
    signal_bar += convolve_adjoint(error_1_bar, signal, kernel, 'same')
    kernel_bar += convolve_adjoint(error_1_bar, kernel, signal, 'same')
    observed_bar = -error_bar
    return signal_bar, kernel_bar, observed_bar
