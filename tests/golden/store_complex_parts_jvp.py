import numpy as np
from autotangent.runtime import laid_out, tangent

scale_jvp = tangent(scale, "a s", "a array(f; ?), s float")
soften_jvp = tangent(soften, "a s", "a array(f; n), s float")
soften_1_jvp = tangent(soften, "a", "a array(f; n), s float")


def primal_jvp(x, u, m, *, x_dot, u_dot, m_dot):
    """Value and tangent of primal along (x_dot, u_dot, m_dot)."""
    z = x + 1j * u
    z_dot = x_dot + 1j * u_dot
    q_dot, r_dot = z_dot.imag, np.real(z_dot)
    q, r = z.imag, np.real(z)
    for k in range(1, 3):
        q_dot[k] += q[k - 1] * r_dot[k - 1] + r[k - 1] * q_dot[k - 1]
        q[k] += r[k - 1] * q[k - 1]
        z_dot[k] = 1j * z_dot[k]
        z[k] *= 1j
        r_dot[k] = 2 * q[k] * q_dot[k]
        r[k] = q[k] ** 2
    t_5, t_5_dot = scale_jvp(z.real[1:], x[0], a_dot=z_dot.real[1:], s_dot=x_dot[0])
    total_1, total_1_dot = soften_jvp(z.imag, x[1], a_dot=z_dot.imag, s_dot=x_dot[1])
    total_2, total_2_dot = soften_1_jvp(q[::-1], 0.5, a_dot=q_dot[::-1])
    total = total_1 + total_2
    total_dot = total_1_dot + total_2_dot
    imag = z.imag
    imag_dot = z_dot.imag
    imag_dot[...] = z.real * u_dot + u * z_dot.real
    imag[...] = u * z.real
    t_3 = z.real
    t_3_dot = z_dot.real
    t_3_dot[...] = u * x_dot + x * u_dot
    np.multiply(x, u, out=t_3)
    imag_1 = z.imag
    imag_1_dot = z_dot.imag
    imag_1_1 = x[1:] * u[1:]
    imag_1_dot[[0, 2]] = np.broadcast_to(
        u[1:] * x_dot[1:] + x[1:] * u_dot[1:], np.shape(imag_1_1)
    )
    imag_1[[0, 2]] = imag_1_1
    t_4 = z.imag
    t_4_dot = z_dot.imag
    np.add.at(t_4_dot, [0, 0], u_dot[:2])
    np.add.at(t_4, [0, 0], u[:2])
    w = m * (1 + 2j)
    w_dot = laid_out((1 + 2j) * m_dot, w)
    for row, row_dot in zip(w.imag, w_dot.imag):
        row_dot -= row_dot.mean()
        row -= row.mean()
    imag_2 = w.T.imag
    imag_2_dot = w_dot.T.imag
    imag_2_1 = np.imag(w)[0, 0]
    imag_2_dot[1, 0] = imag_2_1 * x_dot[0] + x[0] * np.imag(w_dot)[0, 0]
    imag_2[1, 0] = x[0] * imag_2_1
    for v, v_dot in zip(w.imag[1], w_dot.imag[1]):
        total += v * v
        total_dot = total_dot + 2 * v * v_dot
    y = np.empty(3, complex)
    y_dot = np.zeros(y.shape, complex)
    t_1 = x
    t_1_dot = x_dot
    t_2 = u
    t_2_dot = u_dot
    real = y.real
    real_dot = y_dot.real
    real_dot[...] = t_1_dot
    real[...] = t_1
    imag_3 = y.imag
    imag_3_dot = y_dot.imag
    imag_3_dot[...] = t_2_dot
    imag_3[...] = t_2
    square = y * y
    square_dot = 2 * y * y_dot
    imag_4 = square.imag
    imag_4_dot = square_dot.imag
    imag_4_dot[...] = square.real * square_dot.imag + square.imag * square_dot.real
    imag_4[...] = square.imag * square.real
    t_6 = np.abs(z)
    t_7 = np.abs(w)
    return (
        (
            total
            + np.sum(square.real * x + square.imag)
            + np.sum(t_6**2)
            + np.sum(t_7 * m)
        ),
        (
            total_dot
            + np.sum(x * square_dot.real + square.real * x_dot + square_dot.imag)
            + 2 * np.sum(t_6 * np.real(np.conj(np.sign(z)) * z_dot))
            + np.sum(m * np.real(np.conj(np.sign(w)) * w_dot) + t_7 * m_dot)
        ),
    )
