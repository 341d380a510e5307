import numpy as np


def layered_jvp(x, w, pairs, *, x_dot, w_dot, pairs_dot):
    """Value and tangent of layered along (x_dot, w_dot, pairs_dot)."""
    out = []
    out_dot = []
    t_1 = [w, w * 2]
    t_1_dot = [w_dot, 2 * w_dot]
    t_2 = {'q': w}
    t_2_dot = {'q': w_dot}
    v = x
    v_dot = x_dot
    out_dot.append(np.sum(v_dot))
    out.append(np.sum(v))
    v = t_1
    v_dot = t_1_dot
    out_dot.append(v[1] * v_dot[0] + v[0] * v_dot[1])
    out.append(v[0] * v[1])
    v = t_2
    v_dot = t_2_dot
    out_dot.append(v_dot['q'])
    out.append(v["q"])
    s = out[0] * out[1] + out[2]
    s_dot = out[1] * out_dot[0] + out[0] * out_dot[1] + out_dot[2]
    name = 'sin'
    scale = 0.5
    s = s + np.sum(scale * np.sin(x))
    s_dot = s_dot + np.sum(scale * np.cos(x) * x_dot)
    name = 'tanh'
    scale = w
    scale_dot = w_dot
    s_1 = np.tanh(x)
    s += np.sum(scale * s_1)
    s_dot = s_dot + np.sum(scale_dot * s_1 + scale * (1 - s_1**2) * x_dot)
    name = 'exp'
    scale = 0.1
    s_2 = np.exp(x)
    s += np.sum(scale * s_2)
    s_dot = s_dot + np.sum(scale * s_2 * x_dot)
    product = 1.0
    product_dot = 0.0
    k = 0
    v = pairs[3]
    v_dot = pairs_dot[3]
    for u, u_dot in zip(v, v_dot):
        product_dot = u * product_dot + product * u_dot
        product *= u
    k = 1
    v = pairs[2]
    k = 2
    v = pairs[1]
    v_dot = pairs_dot[1]
    for u, u_dot in zip(v, v_dot):
        product_dot = u * product_dot + product * u_dot
        product *= u
    k = 3
    v = pairs[0]
    v_dot = pairs_dot[0]
    product += (k + 1) * v
    product_dot = product_dot + (k + 1) * v_dot
    return s * product, product * s_dot + s * product_dot
