import numpy as np


def f_jvp(x, u, *, x_dot, u_dot):
    """Value and tangent of f along (x_dot, u_dot)."""
    z = u * (1 + 2j)
    z_dot = (1 + 2j) * u_dot
    real = z.real
    real_dot = z_dot.real
    real_dot[0] = u[1] * x_dot + x * u_dot[1]
    real[0] = x * u[1]
    for k in range(1, 3):
        real_1 = z.real
        real_1_dot = z_dot.real
        real_1_dot[k] += z[k - 1].real * x_dot + x * z_dot[k - 1].real
        real_1[k] += x * z[k - 1].real
    real_2 = z.real
    real_2_dot = z_dot.real
    real_2_dot[1:] = x * z_dot.real[1:] + x_dot * z.real[1:]
    real_2[1:] = z.real[1:] * x
    real_3 = z.real
    real_3_dot = z_dot.real
    real_3_dot += x * u_dot + x_dot * u
    real_3[...] += u * x
    t_1 = np.abs(z)
    return (
        np.sum(t_1**2) + z[0].imag * x,
        (
            2 * np.sum(t_1 * np.real(np.conj(np.sign(z)) * z_dot))
            + x * z_dot[0].imag
            + z[0].imag * x_dot
        ),
    )
