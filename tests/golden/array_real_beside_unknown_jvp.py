import numpy as np


def met_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of met along (x_dot, y_dot)."""
    a = x * 0.9
    a_dot = 0.9 * x_dot
    b = np.cos(y)
    b_dot = -np.sin(y) * y_dot
    c = np.abs(x)
    c_dot = np.sign(x) * x_dot
    d_1 = x * y
    d = np.abs(d_1)
    d_dot = np.sign(d_1) * (x_dot * y + x * y_dot)
    for _ in range(len(y) - 2):
        a_dot, b_dot = b_dot, a_dot + b_dot
        a, b = b, a + b
        c_dot, d_dot = d_dot, c_dot + d_dot
        c, d = d, c + d
    r_1 = x * y
    r = np.abs(r_1)
    r_dot = np.sign(r_1) * (x_dot * y + x * y_dot)
    z = x + 1j * y
    z_dot = x_dot + 1j * y_dot
    both = np.stack([r, b])
    both_dot = np.stack([r_dot, b_dot])
    return (
        np.sum(r * b) + r @ b + c @ b + np.sum(both**2) + np.sum(z.real**2),
        (
            np.sum(b * r_dot + r * b_dot)
            + r_dot @ b
            + r @ b_dot
            + c_dot @ b
            + c @ b_dot
            + 2 * np.sum(both * both_dot)
            + 2 * np.sum(z.real * z_dot.real)
        ),
    )
