import numpy as np
from autotangent.runtime import pair, taken_last, unbroadcast

soften_fwd, soften_rev = pair(soften, "a s", "a array(f; n), s float")
soften_1_fwd, soften_1_rev = pair(soften, "a", "a array(f; n), s float")
scale_fwd, scale_rev = pair(scale, "a s", "a array(f; ?), s float")


def primal_grad(x, u, m):
    """Gradient of primal with respect to (x, u, m)."""
    z = x + 1j * u
    q, r = z.imag, np.real(z)
    q_1s = []
    z_1s = []
    r_1s = []
    for k in range(1, 3):
        q_1 = q[k]
        q_1s.append(q_1)
        q[k] += r[k - 1] * q[k - 1]
        z_1 = z[k]
        z_1s.append(z_1)
        z[k] *= 1j
        r_1 = r[k]
        r_1s.append(r_1)
        r[k] = q[k] ** 2
    z_2 = z.real[1:].copy()
    _, saved = scale_fwd(z.real[1:], x[0])
    total_1 = z.imag
    _, saved_1 = soften_fwd(total_1, x[1])
    total_2 = q[::-1]
    _, saved_2 = soften_1_fwd(total_2, 0.5)
    imag = z.imag
    imag_5 = imag.copy()
    imag[...] = u * z.real
    t_3 = z.real
    t_3_1 = t_3.copy()
    np.multiply(x, u, out=t_3)
    imag_1 = z.imag
    imag_1_1 = x[1:] * u[1:]
    imag_1_2 = imag_1[[0, 2]]
    imag_1[[0, 2]] = imag_1_1
    t_4 = z.imag
    t_4_1 = t_4[[0, 0]]
    np.add.at(t_4, [0, 0], u[:2])
    w = m * (1 + 2j)
    row_1s = []
    for row in w.imag:
        row_1 = row.copy()
        row_1s.append(row_1)
        row -= row.mean()
    imag_2 = w.T.imag
    imag_2_1 = np.imag(w)[0, 0]
    imag_2_2 = imag_2[1, 0]
    imag_2[1, 0] = x[0] * imag_2_1
    y = np.empty(3, complex)
    t_1 = x
    t_2 = u
    real = y.real
    real[...] = t_1
    imag_3 = y.imag
    imag_3[...] = t_2
    square = y * y
    imag_4 = square.imag
    imag_4_1 = imag_4.copy()
    imag_4[...] = square.imag * square.real
    t_5 = np.abs(z)
    t_6 = np.abs(w)

    # return total + np.sum(square.real * x + square.imag) + np.sum(np.abs(z) ** 2)  ...
    total_bar = 1.0
    x_bar = square.real.copy()
    square_bar = x - 1j * 1.0
    z_bar = 2 * np.conj(np.sign(z)) * t_5
    w_bar = np.conj(np.sign(w)) * m
    m_bar = t_6
    imag_4[...] = imag_4_1
    # square.imag = square.imag * square.real
    imag_4_2_bar = square_bar.imag.copy()
    square_bar.imag = 0.0
    square_bar += 1j * (square.real * imag_4_2_bar) - square.imag * imag_4_2_bar
    # square = y * y
    y_bar = 2 * y * square_bar
    # imag_3[...] = t_2
    t_2_bar = -y_bar.imag
    y_bar.imag = 0.0
    # real[...] = t_1
    t_1_bar = y_bar.real.copy()
    y_bar.real = 0.0
    # t_2 = u
    u_bar = t_2_bar
    # t_1 = x
    x_bar += t_1_bar
    for i in range(len(w.imag[1]) - 1, -1, -1):
        v = w.imag[1][i]
        # total += v * v
        v_bar = 2 * v
        w_bar.imag[1][i] -= v_bar
    imag_2[1, 0] = imag_2_2
    # w.T.imag[1, 0] = x[0] * np.imag(w)[0, 0]
    imag_2_3_bar = w_bar.T.imag[1, 0]
    w_bar.T.imag[1, 0] = 0.0
    x_bar[0] -= imag_2_1 * imag_2_3_bar
    w_bar.imag[0, 0] += x[0] * imag_2_3_bar
    for j in range(len(w.imag) - 1, -1, -1):
        row = w.imag[j]
        row_1 = row_1s.pop()
        row[...] = row_1
        # row -= row.mean()
        row_2_bar = w_bar.imag[j].copy()
        w_bar.imag[j] -= np.sum(row_2_bar) / len(row)
    # w = m * (1 + 2j)
    m_bar = m_bar + ((1 + 2j) * w_bar).real
    t_4[[0, 0]] = t_4_1
    # t_4[[0, 0]] += u[:2]
    u_bar[:2] -= unbroadcast(z_bar.imag[[0, 0]], u[:2])
    imag_1[[0, 2]] = imag_1_2
    # z.imag[[0, 2]] = x[1:] * u[1:]
    imag_1_3_bar = taken_last(z_bar.imag, [0, 2])
    z_bar.imag[[0, 2]] = 0.0
    imag_1_1_bar = -unbroadcast(imag_1_3_bar, imag_1_1)
    x_bar[1:] += unbroadcast(
        np.broadcast_to(u[1:] * imag_1_1_bar, np.shape(imag_1_1)), x[1:]
    )
    u_bar[1:] += unbroadcast(
        np.broadcast_to(x[1:] * imag_1_1_bar, np.shape(imag_1_1)), u[1:]
    )
    t_3[...] = t_3_1
    # t_3[...] = np.multiply(x, u)
    x_bar += u * z_bar.real
    u_bar += x * z_bar.real
    z_bar.real = 0.0
    imag[...] = imag_5
    # z.imag = u * z.real
    imag_6_bar = z_bar.imag.copy()
    z_bar.imag = 0.0
    u_bar -= z.real * imag_6_bar
    z_bar -= u * imag_6_bar
    # total = soften(z.imag, x[1]) + soften(q[::-1], 0.5)
    total_1_bar = np.zeros_like(total_1)
    x_bar[1] += soften_rev(saved_1, total_bar, total_1_bar)
    total_2_bar = np.zeros_like(total_2)
    soften_1_rev(saved_2, total_bar, total_2_bar)
    z_bar.imag[::-1] -= total_2_bar
    z_bar -= 1j * total_1_bar
    # scale(z.real[1:], x[0])
    s_1_bar = scale_rev(saved, z_bar.real[1:])
    z.real[1:][...] = z_2
    x_bar[0] += s_1_bar
    for k in range(2, 0, -1):
        r_1 = r_1s.pop()
        r[k] = r_1
        # r[k] = q[k] ** 2
        r_2_bar = z_bar.real[k]
        z_bar.real[k] = 0.0
        z_bar.imag[k] -= 2 * q[k] * r_2_bar
        z_1 = z_1s.pop()
        z[k] = z_1
        # z[k] *= 1j
        z_bar[k] = 1j * z_bar[k]
        q_1 = q_1s.pop()
        q[k] = q_1
        # q[k] += r[k - 1] * q[k - 1]
        q_2_bar = z_bar.imag[k]
        z_bar.real[k - 1] -= q[k - 1] * q_2_bar
        z_bar.imag[k - 1] += r[k - 1] * q_2_bar
    # z = x + 1j * u
    x_bar += z_bar.real
    u_bar += (1j * z_bar).real
    return x_bar, u_bar, m_bar
