import numpy as np
from autotangent.runtime import convolve_adjoint, polyval_adjoint, polyval_slope, tensordot_left, tensordot_right


def shifted_grad(s, v):
    """Gradient of shifted with respect to (s, v)."""
    smooth_1 = KERNEL + s
    smooth = np.convolve(smooth_1, v)
    x_1 = A + 2 * s
    x = np.linalg.solve(x_1, v)
    y_1 = A - s
    y_2 = A * v
    y_3 = KERNEL[:2] - s
    y = y_1 @ v + np.tensordot(y_2, y_3, 1)
    z_1 = KERNEL * s
    z_2 = 3 * v
    z = np.convolve(z_1, z_2)

    # return np.sum(smooth**2) + x @ y + np.polyval(KERNEL + s, v[0]) + np.sum(z**3)
    t_1 = KERNEL + s
    smooth_bar = 2 * smooth
    x_bar = y
    y_bar = x
    s_bar = np.sum(polyval_adjoint(1.0, t_1, v[0]))
    v_bar = np.zeros_like(v)
    v_bar[0] = polyval_slope(t_1, v[0])
    z_bar = 3 * z**2
    # z = np.convolve(KERNEL * s, 3 * v)
    s_bar += KERNEL @ convolve_adjoint(z_bar, z_1, z_2, 'full')
    v_bar += 3 * convolve_adjoint(z_bar, z_2, z_1, 'full')
    # y = (A - s) @ v + np.tensordot(A * v, KERNEL[:2] - s, 1)
    v_bar += y_1.T @ y_bar + np.sum(A * tensordot_left(y_bar, y_2, y_3, 1), axis=0)
    s_bar -= np.sum(np.outer(y_bar, v)) + np.sum(tensordot_right(y_bar, y_2, y_3, 1))
    # x = np.linalg.solve(A + 2 * s, v)
    x_2_bar = np.linalg.solve(x_1.T, x_bar)
    s_bar -= 2 * np.sum(np.outer(x_2_bar, x))
    v_bar += x_2_bar
    # smooth = np.convolve(KERNEL + s, v)
    s_bar += np.sum(convolve_adjoint(smooth_bar, smooth_1, v, 'full'))
    v_bar += convolve_adjoint(smooth_bar, v, smooth_1, 'full')
    return s_bar, v_bar
