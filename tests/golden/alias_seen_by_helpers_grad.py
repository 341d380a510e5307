import numpy as np
from autotangent.runtime import diagonal_view, overlapping_pair

turn_fwd, turn_rev = overlapping_pair(turn, "z q", "z array(c; n), q array(f; n)")
roll_fwd, roll_rev = overlapping_pair(roll, "a b", "a array(f; n), b array(f; n)")
roll_1_fwd, roll_1_rev = overlapping_pair(roll, "a b", "a array(f; n), b array(f; ?)")
chain_fwd, chain_rev = overlapping_pair(chain, "a d", "a array(f; n n), d array(f; ?)")


def primal_grad(a, x):
    """Gradient of primal with respect to (a, x)."""
    b = a * 1.5
    b_bar = np.zeros_like(b)
    t_1_bar = diagonal_view(b_bar)
    t_1 = np.diag(b)
    b_2 = b.copy()
    _, saved_6 = chain_fwd(b, t_1)
    d_bar = diagonal_view(b_bar)
    d = np.diagonal(b)
    b_1 = b.copy()
    _, saved_5 = chain_fwd(b, d)
    c = a + 1
    c_bar = np.zeros_like(c)
    t_2_bar = c_bar.ravel()[:3]
    t_2_1 = c.ravel()
    t_2 = t_2_1[:3]
    c_3 = c[0].copy()
    _, saved_4 = roll_1_fwd(c[0], t_2)
    t_3_bar = np.swapaxes(c_bar, 0, 1)[:, 1]
    t_3 = np.swapaxes(c, 0, 1)[:, 1]
    c_2 = c[1].copy()
    _, saved_3 = roll_fwd(c[1], t_3)
    t_4_bar = c_bar.reshape(9)[2:5]
    t_4_1 = c.reshape(9)
    t_4 = t_4_1[2:5]
    c_1 = c[1].copy()
    _, saved_2 = roll_fwd(c[1], t_4)
    z = np.exp(1j * x)
    z_2 = z.copy()
    _, saved_1 = turn_fwd(z, z.real)
    r = np.real(z)
    z_1 = z.copy()
    _, saved = turn_fwd(z, r)

    # return np.sum(b**2) + np.sum(c * a) + np.sum(np.abs(z))
    b_bar += 2 * b
    c_bar += a
    a_bar = c.copy()
    z_bar = np.conj(np.sign(z))
    # turn(z, r)
    z_bar = z_bar.copy()
    turn_rev(saved, z_bar, z_bar.real)
    z[...] = z_1
    # turn(z, z.real)
    turn_rev(saved_1, z_bar, z_bar.real)
    z[...] = z_2
    # z = np.exp(1j * x)
    x_bar = (1j * z * z_bar).real.copy()
    # roll(c[1], c.reshape(9)[2:5])
    roll_rev(saved_2, c_bar[1], t_4_bar)
    c[1][...] = c_1
    # t_4 = c.reshape(9)[2:5]
    if not np.may_share_memory(t_4_bar, c_bar):
        t_4_1_bar = np.zeros_like(t_4_1)
        t_4_1_bar[2:5] = t_4_bar
        c_bar += np.reshape(t_4_1_bar, np.shape(c))
    # roll(c[1], np.swapaxes(c, 0, 1)[:, 1])
    roll_rev(saved_3, c_bar[1], t_3_bar)
    c[1][...] = c_2
    # roll(c[0], c.ravel()[:3])
    roll_1_rev(saved_4, c_bar[0], t_2_bar)
    c[0][...] = c_3
    # t_2 = c.ravel()[:3]
    if not np.may_share_memory(t_2_bar, c_bar):
        t_2_1_bar = np.zeros_like(t_2_1)
        t_2_1_bar[:3] = t_2_bar
        c_bar += np.reshape(t_2_1_bar, np.shape(c))
    # c = a + 1
    a_bar += c_bar
    # chain(b, d)
    chain_rev(saved_5, b_bar, d_bar)
    b[...] = b_1
    # chain(b, np.diag(b))
    chain_rev(saved_6, b_bar, t_1_bar)
    b[...] = b_2
    # b = a * 1.5
    a_bar += 1.5 * b_bar
    return a_bar, x_bar
