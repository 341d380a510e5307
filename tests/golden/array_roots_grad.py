import numpy as np
from autotangent.runtime import eig_adjoint, interp_adjoint, interp_slope, qr_adjoint, roots_slope, share


def poles_grad(x, damping):
    """Gradient of poles with respect to (x, damping)."""
    roots_1 = np.stack([x[0], damping, x[1]])
    roots = np.roots(roots_1)
    t_1 = np.linalg.eig(np.array([[x[2], 2.0], [-3.0, damping]]))
    modes, shapes = t_1
    spectrum = np.fft.fft([x[1], damping, 2.0])
    t_2 = np.outer(x, x) + np.diag(x)
    t_3 = np.linalg.qr(t_2, mode='complete')
    q, r = t_3

    # return slowest + np.sum(np.abs(shapes)) + np.abs(spectrum[1]) + np.interp(0.5, ...
    t_4 = [0.0, damping]
    slowest_bar = 1.0
    shapes_bar = np.conj(np.sign(shapes))
    spectrum_bar = np.zeros(spectrum.shape, complex)
    spectrum_bar[1] = np.conj(np.sign(spectrum[1]))
    t_5_bars = interp_adjoint(-interp_slope(0.5, t_4, x[:2]), 0.5, t_4, t_4)
    damping_bar = t_5_bars[1]
    x_bar = np.zeros_like(x)
    x_bar[:2] = interp_adjoint(1.0, 0.5, t_4, x[:2], None, None)
    r_bar = np.zeros_like(r)
    r_bar[0, 0] = 1
    # q, r = np.linalg.qr(np.outer(x, x) + np.diag(x), mode="complete")
    t_2_bar = qr_adjoint((np.zeros_like(q), r_bar), t_3, t_2)
    x_bar += t_2_bar @ x + x @ t_2_bar + np.diag(t_2_bar, 0)
    # slowest = np.max(roots.real) + modes[0].imag ** 2
    roots_bar = (slowest_bar * share(roots.real, np.max(roots.real))).astype(complex)
    modes_bar = np.zeros(modes.shape, complex)
    modes_bar[0] = -2 * 1j * modes[0].imag
    # spectrum = np.fft.fft([x[1], damping, 2.0])
    spectrum_1_bars = np.fft.fft(spectrum_bar)
    x_bar[1] += spectrum_1_bars[0].real
    damping_bar += spectrum_1_bars[1].real
    # modes, shapes = np.linalg.eig(np.array([[x[2], 2.0], [-3.0, damping]]))
    t_6_bars = eig_adjoint((modes_bar, shapes_bar), t_1)
    x_bar[2] += t_6_bars[0][0].real
    damping_bar += t_6_bars[1][1].real
    # roots = np.roots(np.stack([x[0], damping, x[1]]))
    roots_2_bars = roots_bar @ roots_slope(roots, roots_1)
    x_bar[0] += roots_2_bars[0].real
    damping_bar += roots_2_bars[1].real
    x_bar[1] += roots_2_bars[2].real
    return x_bar, damping_bar
