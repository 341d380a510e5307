import numpy as np
from autotangent.runtime import eig_tangent, interp_slope, interp_tangent, qr_tangent, roots_slope, share


def poles_jvp(x, damping, *, x_dot, damping_dot):
    """Value and tangent of poles along (x_dot, damping_dot)."""
    roots_1 = np.stack([x[0], damping, x[1]])
    roots = np.roots(roots_1)
    roots_dot = (
        roots_slope(roots, roots_1) @ np.stack([x_dot[0], damping_dot, x_dot[1]])
    )
    t_1 = np.linalg.eig(np.array([[x[2], 2.0], [-3.0, damping]]))
    modes_dot, shapes_dot = eig_tangent(
        np.array([[x_dot[2], 0.0], [0.0, damping_dot]]), t_1
    )
    modes, shapes = t_1
    spectrum = np.fft.fft([x[1], damping, 2.0])
    spectrum_dot = np.fft.fft([x_dot[1], damping_dot, 0.0])
    slowest_1 = np.max(roots.real)
    slowest = slowest_1 + modes[0].imag ** 2
    slowest_dot = (
        np.sum(share(roots.real, slowest_1) * roots_dot.real)
        + 2 * modes[0].imag * modes_dot[0].imag
    )
    t_2 = np.outer(x, x) + np.diag(x)
    t_3 = np.linalg.qr(t_2, mode='complete')
    q_dot, r_dot = qr_tangent(
        np.outer(x_dot, x) + np.outer(x, x_dot) + np.diag(x_dot), t_3, t_2
    )
    q, r = t_3
    t_4 = [0.0, damping]
    return (
        (
            slowest
            + np.sum(np.abs(shapes))
            + np.abs(spectrum[1])
            + np.interp(0.5, t_4, x[:2])
            + r[0, 0]
        ),
        (
            slowest_dot
            + np.sum(np.real(np.conj(np.sign(shapes)) * shapes_dot))
            + np.real(np.conj(np.sign(spectrum[1])) * spectrum_dot[1])
            + interp_tangent(x_dot[:2], 0.5, t_4, None, None)
            + r_dot[0, 0]
            - (
                interp_slope(0.5, t_4, x[:2])
                * interp_tangent([0.0, damping_dot], 0.5, t_4)
            )
        ),
    )
