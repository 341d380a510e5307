import numpy as np
from autotangent.runtime import laid_out, tangent

chain_jvp = tangent(chain, "a d", "a array(f; n n), d array(f; ?)")
roll_jvp = tangent(roll, "a b", "a array(f; n), b array(f; ?)")
roll_1_jvp = tangent(roll, "a b", "a array(f; n), b array(f; n)")
turn_jvp = tangent(turn, "z q", "z array(c; n), q array(f; n)")


def primal_jvp(a, x, *, a_dot, x_dot):
    """Value and tangent of primal along (a_dot, x_dot)."""
    b = a * 1.5
    b_dot = 1.5 * a_dot
    t_1, t_1_dot = chain_jvp(b, np.diag(b), a_dot=b_dot, d_dot=np.diag(b_dot))
    d = np.diagonal(b)
    d_dot = np.diagonal(b_dot)
    t_2, t_2_dot = chain_jvp(b, d, a_dot=b_dot, d_dot=d_dot)
    c = a + 1
    c_dot = laid_out(a_dot, c)
    t_3, t_3_dot = roll_jvp(
        c[0], c.ravel()[:3], a_dot=c_dot[0], b_dot=c_dot.ravel()[:3]
    )
    t_4, t_4_dot = roll_1_jvp(
        c[1],
        np.swapaxes(c, 0, 1)[:, 1],
        a_dot=c_dot[1],
        b_dot=np.swapaxes(c_dot, 0, 1)[:, 1],
    )
    t_5, t_5_dot = roll_1_jvp(
        c[1], c.reshape(9)[2:5], a_dot=c_dot[1], b_dot=c_dot.reshape(9)[2:5]
    )
    z = np.exp(1j * x)
    z_dot = 1j * z * x_dot
    t_6, t_6_dot = turn_jvp(z, z.real, z_dot=z_dot, q_dot=z_dot.real)
    r = np.real(z)
    r_dot = np.real(z_dot)
    t_7, t_7_dot = turn_jvp(z, r, z_dot=z_dot, q_dot=r_dot)
    return (
        np.sum(b**2) + np.sum(c * a) + np.sum(np.abs(z)),
        (
            2 * np.sum(b * b_dot)
            + np.sum(a * c_dot + c * a_dot)
            + np.sum(np.real(np.conj(np.sign(z)) * z_dot))
        ),
    )
