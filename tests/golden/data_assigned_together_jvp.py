import numpy as np


def woven_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of woven along (x_dot, y_dot)."""
    a_dot, b_dot = [x_dot], [2 * y * y_dot]
    a, b = [x], [y * y]
    a_dot, b_dot = b_dot, [y * a_dot[0] + a[0] * y_dot]
    a, b = b, [a[0] * y]
    v_dot, w_dot = np.array([x_dot, y_dot]), x * y_dot + y * x_dot
    v, w = np.array([x, y]), y * x
    v_dot, w_dot = w_dot * v + w * v_dot, w * v_dot[0] + v[0] * w_dot
    v, w = w * v, v[0] * w
    d_dot, e_dot = {'k': x_dot}, {'k': y_dot}
    d, e = {"k": x}, {"k": y}
    d_dot, e_dot = e_dot, {'k': e['k'] * d_dot['k'] + d['k'] * e_dot['k']}
    d, e = e, {"k": d["k"] * e["k"]}
    p_dot, q_dot = [x_dot, y_dot], [y_dot, x_dot]
    p, q = [x, y], [y, x]
    p_dot, q_dot = q_dot, q_dot
    p, q = q, q
    return (
        a[0] * b[0] + v[1] * w + d['k'] * e['k'] ** 2 + p[0] * q[1],
        (
            b[0] * a_dot[0]
            + a[0] * b_dot[0]
            + w * v_dot[1]
            + v[1] * w_dot
            + e['k'] ** 2 * d_dot['k']
            + 2 * d['k'] * e['k'] * e_dot['k']
            + q[1] * p_dot[0]
            + p[0] * q_dot[1]
        ),
    )
