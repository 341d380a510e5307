import numpy as np


def interference_grad(x, y, w):
    """Gradient of interference with respect to (x, y, w)."""
    z = x + 1j * y
    z_1 = np.exp(0.3j)
    z_2 = z.copy()
    z[...] = z * z_1
    z_3 = z[0]
    z[0] = z[1] * w[0]
    M = np.outer(x, z)
    M[0] = 0.0
    M[:, -1] += y
    total_1 = np.abs(M)
    phase = 0.0
    phases = []
    for v in z:
        phases.append(phase)
        phase = phase * w[1] + v

    # return total + phase.real * phase.imag
    total_bar = 1.0
    phase_bar = phase.imag - 1j * phase.real
    w_bar = np.zeros_like(w)
    z_bar = np.zeros(z.shape, complex)
    for i in range(len(z) - 1, -1, -1):
        v = z[i]
        phase = phases.pop()
        # phase = phase * w[1] + v
        w_bar[1] += (phase * phase_bar).real
        v_bar = phase_bar
        phase_bar = w[1] * phase_bar
        z_bar[i] += v_bar
    # total = np.sum(z.real * z.imag) + np.sum(np.abs(M) ** 2)
    z_bar += total_bar * z.imag - 1j * (total_bar * z.real)
    M_bar = 2 * np.conj(np.sign(M)) * (total_bar * total_1)
    # M[:, -1] += y
    y_bar = M_bar[:, -1].real.copy()
    # M[0] = 0.0
    M_bar[0] = 0.0
    # M = np.outer(x, z)
    x_bar = (M_bar @ z).real.copy()
    z_bar += x @ M_bar
    z[0] = z_3
    # z[0] = z[1] * w[0]
    z_bar[1] += w[0] * z_bar[0]
    w_bar[0] += (z[1] * z_bar[0]).real
    z_bar[0] = 0.0
    z[...] = z_2
    # z *= np.exp(0.3j)
    z_bar *= z_1
    # z = x + 1j * y
    x_bar += z_bar.real
    y_bar += (1j * z_bar).real
    return x_bar, y_bar, w_bar
