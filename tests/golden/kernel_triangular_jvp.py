import numpy as np


def triangular_jvp(L, b, *, L_dot, b_dot):
    """Value and tangent of triangular along (L_dot, b_dot)."""
    L = np.tril(L) + 4.0 * np.eye(len(b))
    L_dot = np.tril(L_dot)
    x = b.copy()
    x_dot = b_dot.copy()
    for i in range(len(x)):
        x_dot[i] = (x_dot[i] - x[i] * L_dot[i, i] / L[i, i]) / L[i, i]
        x[i] /= L[i, i]
        x_dot[i + 1:] -= x[i] * L_dot[i + 1:, i] + x_dot[i] * L[i + 1:, i]
        x[i + 1 :] -= L[i + 1 :, i] * x[i]
    B = np.outer(x, b)
    B_dot = np.outer(x_dot, b) + np.outer(x, b_dot)
    for i in range(len(b)):
        for j in range(len(b)):
            for k in range(i + 1, len(b)):
                B_dot[i, j] += B[k, j] * L_dot[k, i] + L[k, i] * B_dot[k, j]
                B[i, j] += L[k, i] * B[k, j]
    return np.sum(B**2), 2 * np.sum(B * B_dot)
