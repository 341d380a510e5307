import numpy as np
from autotangent.runtime import add_into, zeros


def woven_grad(x, y):
    """Gradient of woven with respect to (x, y)."""
    a, b = [x], [y * y]
    a_1 = a
    b_1 = b
    a, b = b, [a[0] * y]
    v, w = np.array([x, y]), y * x
    v_1 = v
    w_1 = w
    v, w = w * v, v[0] * w
    d, e = {"k": x}, {"k": y}
    d_1 = d
    e_1 = e
    d, e = e, {"k": d["k"] * e["k"]}
    p, q = [x, y], [y, x]
    q_1 = q
    p, q = q, q

    # return a[0] * b[0] + v[1] * w + d["k"] * e["k"] ** 2 + p[0] * q[1]
    a_bar = zeros(a)
    a_bar[0] += b[0]
    b_bar = zeros(b)
    b_bar[0] += a[0]
    v_bar = np.zeros_like(v)
    v_bar[1] = w
    w_bar = v[1]
    d_bar = zeros(d)
    d_bar['k'] += e['k'] ** 2
    e_bar = zeros(e)
    e_bar['k'] += 2 * e['k'] * d['k']
    p_bar = zeros(p)
    p_bar[0] += q[1]
    q_bar = zeros(q)
    q_bar[1] += p[0]
    # p, q = q, q
    p_1_bar = p_bar
    q_2_bar = q_bar
    q_bar = zeros(q_1)
    add_into(q_bar, p_1_bar)
    add_into(q_bar, q_2_bar)
    # p, q = [x, y], [y, x]
    y_bar = q_bar[0]
    x_bar = q_bar[1]
    # d, e = e, {"k": d["k"] * e["k"]}
    d_2_bar = d_bar
    e_2_bar = e_bar
    e_bar = zeros(e_1)
    add_into(e_bar, d_2_bar)
    d_bar = zeros(d_1)
    d_bar['k'] += e_1['k'] * e_2_bar['k']
    e_bar['k'] += d_1['k'] * e_2_bar['k']
    # d, e = {"k": x}, {"k": y}
    x_bar += d_bar['k']
    y_bar += e_bar['k']
    # v, w = w * v, v[0] * w
    v_2_bar = v_bar
    w_2_bar = w_bar
    v_bar = w_1 * v_2_bar
    v_bar[0] += w_1 * w_2_bar
    w_bar = v_1 @ v_2_bar + v_1[0] * w_2_bar
    # v, w = np.array([x, y]), y * x
    t_1_bars = v_bar
    y_bar += t_1_bars[1] + x * w_bar
    x_bar += t_1_bars[0] + y * w_bar
    # a, b = b, [a[0] * y]
    a_2_bar = a_bar
    b_2_bar = b_bar
    b_bar = zeros(b_1)
    add_into(b_bar, a_2_bar)
    a_bar = zeros(a_1)
    a_bar[0] += y * b_2_bar[0]
    y_bar += a_1[0] * b_2_bar[0]
    # a, b = [x], [y * y]
    x_bar += a_bar[0]
    y_bar += 2 * y * b_bar[0]
    return x_bar, y_bar
