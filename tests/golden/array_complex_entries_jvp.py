import numpy as np


def modulated_jvp(x, phase, *, x_dot, phase_dot):
    """Value and tangent of modulated along (x_dot, phase_dot)."""
    z_1 = np.exp(1j * phase)
    z = x[0] * z_1 + x[1:] * (2 - 1j)
    z_dot = z_1 * (x_dot[0] + x[0] * 1j * phase_dot) + (2 - 1j) * x_dot[1:]
    w = z[0] * x[2]
    w_dot = x[2] * z_dot[0] + z[0] * x_dot[2]
    t_1 = np.conj(z)
    t_2 = np.imag(w)
    return (
        np.sum(np.real(z * t_1)) + t_2 * phase,
        (
            np.sum(np.real(t_1 * z_dot + z * np.conj(z_dot)))
            + phase * np.imag(w_dot)
            + t_2 * phase_dot
        ),
    )
