import numpy as np
from autotangent.runtime import add_into, zeros


def layered_grad(x, w, pairs):
    """Gradient of layered with respect to (x, w, pairs)."""
    out = []
    t_1 = [w, w * 2]
    t_2 = {'q': w}
    v = x
    out.append(np.sum(v))
    v = t_1
    out.append(v[0] * v[1])
    v_1 = v
    v = t_2
    out.append(v["q"])
    s = out[0] * out[1] + out[2]
    scale = 0.5
    s += np.sum(scale * np.sin(x))
    scale_1 = scale
    scale = w
    s_1 = np.tanh(x)
    s += np.sum(scale * s_1)
    scale_2 = scale
    scale = 0.1
    s_2 = np.exp(x)
    s += np.sum(scale * s_2)
    product = 1.0
    v_2 = v
    v = pairs[3]
    products = []
    for u in v:
        products.append(product)
        product *= u
    v_3 = v
    v = pairs[2]
    v = pairs[1]
    products_ = []
    for u in v:
        products_.append(product)
        product *= u
    k = 3
    v_4 = v
    v = pairs[0]
    product += (k + 1) * v

    # return s * product
    s_bar = product
    product_bar = s
    # product += (k + 1) * v
    v_bar = (k + 1) * product_bar
    # v = pairs[0]
    pairs_bar = zeros(pairs)
    pairs_bar[0] += v_bar
    v_bar = zeros(v_4)
    for i in range(len(v_4) - 1, -1, -1):
        u = v_4[i]
        product_1 = products_.pop()
        # product *= u
        u_bar = product_1 * product_bar
        product_bar = u * product_bar
        v_bar[i] += u_bar
    # v = pairs[1]
    add_into(pairs_bar[1], v_bar)
    v_bar = zeros(v_3)
    for j in range(len(v_3) - 1, -1, -1):
        u = v_3[j]
        product = products.pop()
        # product *= u
        u_bar = product * product_bar
        product_bar = u * product_bar
        v_bar[j] += u_bar
    # v = pairs[3]
    add_into(pairs_bar[3], v_bar)
    # s += np.sum(scale * getattr(np, name)(x))
    x_bar = scale * s_bar * s_2
    scale_bar = np.sum(s_bar * s_1)
    x_bar += scale_2 * s_bar * (1 - s_1**2)
    # scale = w
    w_bar = scale_bar
    # s += np.sum(scale * getattr(np, name)(x))
    x_bar += scale_1 * s_bar * np.cos(x)
    # s = out[0] * out[1] + out[2]
    out_bar = zeros(out)
    out_bar[0] += out[1] * s_bar
    out_bar[1] += out[0] * s_bar
    out_bar[2] += s_bar
    # out.append(v["q"])
    t_3_bar = out_bar.pop()
    v_bar = zeros(v_2)
    v_bar['q'] += t_3_bar
    # v = t_2
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, v_bar)
    # out.append(v[0] * v[1])
    t_4_bar = out_bar.pop()
    v_bar = zeros(v_1)
    v_bar[0] += v_1[1] * t_4_bar
    v_bar[1] += v_1[0] * t_4_bar
    # v = t_1
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, v_bar)
    # out.append(np.sum(v))
    t_5_bar = out_bar.pop()
    v_bar = np.full_like(x, t_5_bar)
    # v = x
    x_bar += v_bar
    # t_2 = {'q': w}
    w_bar += t_2_bar['q']
    # t_1 = [w, w * 2]
    w_bar += t_1_bar[0] + 2 * t_1_bar[1]
    return x_bar, w_bar, pairs_bar
