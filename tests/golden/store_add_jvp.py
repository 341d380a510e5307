import numpy as np


def assemble_jvp(k, f, *, k_dot, f_dot):
    """Value and tangent of assemble along (k_dot, f_dot)."""
    K = np.zeros((3, 3))
    K_dot = np.zeros_like(K)
    K_1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    K_dot[:2, :2] += k_dot[0] * K_1
    K[:2, :2] += k[0] * K_1
    K_2 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    K_dot[1:, 1:] += k_dot[1] * K_2
    K[1:, 1:] += k[1] * K_2
    K_dot[0, 0] += k_dot[2]
    K[0, 0] += k[2]
    K_dot[2, :] -= k_dot[1] * f + k[1] * f_dot
    K[2, :] -= k[1] * f
    K_dot[:, 1] = f[1] * K_dot[:, 1] + f_dot[1] * K[:, 1]
    K[:, 1] *= f[1]
    K_dot[1, 1] = (K_dot[1, 1] - K[1, 1] * k_dot[2] / k[2]) / k[2]
    K[1, 1] /= k[2]
    t_1 = f @ K
    return t_1 @ f, (f_dot @ K + f @ K_dot) @ f + t_1 @ f_dot
