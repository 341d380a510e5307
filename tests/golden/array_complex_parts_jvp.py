import numpy as np


def interference_jvp(x, y, w, *, x_dot, y_dot, w_dot):
    """Value and tangent of interference along (x_dot, y_dot, w_dot)."""
    z = x + 1j * y
    z_dot = x_dot + 1j * y_dot
    z_1 = np.exp(0.3j)
    z_dot[...] = z_1 * z_dot
    z[...] = z * z_1
    z_dot[0] = w[0] * z_dot[1] + z[1] * w_dot[0]
    z[0] = z[1] * w[0]
    M = np.outer(x, z)
    M_dot = np.outer(x_dot, z) + np.outer(x, z_dot)
    M_dot[0] = 0.0
    M[0] = 0.0
    M_dot[:, -1] += y_dot
    M[:, -1] += y
    total_1 = np.abs(M)
    total = np.sum(z.real * z.imag) + np.sum(total_1**2)
    total_dot = (
        np.sum(z.imag * z_dot.real + z.real * z_dot.imag)
        + 2 * np.sum(total_1 * np.real(np.conj(np.sign(M)) * M_dot))
    )
    phase = 0.0
    phase_dot = 0.0
    for v, v_dot in zip(z, z_dot):
        phase_dot = w[1] * phase_dot + phase * w_dot[1] + v_dot
        phase = phase * w[1] + v
    return (
        total + phase.real * phase.imag,
        total_dot + phase.imag * phase_dot.real + phase.real * phase_dot.imag,
    )
