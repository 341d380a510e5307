import numpy as np
from autotangent.runtime import unbroadcast


def assemble_grad(k, f):
    """Gradient of assemble with respect to (k, f)."""
    K = np.zeros((3, 3))
    K_1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    K_2 = k[0] * K_1
    K[:2, :2] += K_2
    K_3 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    K_4 = k[1] * K_3
    K[1:, 1:] += K_4
    K[0, 0] += k[2]
    K[2, :] -= k[1] * f
    K_5 = K[:, 1].copy()
    K[:, 1] *= f[1]
    K_6 = K[1, 1]
    K[1, 1] /= k[2]
    t_1 = f @ K

    # return f @ K @ f
    K_bar = np.outer(f, f)
    f_bar = K @ f + t_1
    K_7 = K[1, 1]
    K[1, 1] = K_6
    # K[1, 1] /= k[2]
    K_8_bar = K_bar[1, 1] / k[2]
    k_bar = np.zeros_like(k)
    k_bar[2] = -K_7 * K_8_bar
    K_bar[1, 1] = K_8_bar
    K[:, 1] = K_5
    # K[:, 1] *= f[1]
    f_bar[1] += K[:, 1] @ K_bar[:, 1]
    K_bar[:, 1] = f[1] * K_bar[:, 1]
    # K[2, :] -= k[1] * f
    k_bar[1] -= f @ K_bar[2, :]
    f_bar -= k[1] * K_bar[2, :]
    # K[0, 0] += k[2]
    k_bar[2] += K_bar[0, 0]
    # K[1:, 1:] += k[1] * np.array([[1.0, -1.0], [-1.0, 1.0]])
    k_bar[1] += np.sum(K_3 * unbroadcast(K_bar[1:, 1:], K_4))
    # K[:2, :2] += k[0] * np.array([[1.0, -1.0], [-1.0, 1.0]])
    k_bar[0] += np.sum(K_1 * unbroadcast(K_bar[:2, :2], K_2))
    return k_bar, f_bar
