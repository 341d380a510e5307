import numpy as np


def counted_grad(x, w, n, ks):
    """Gradient of counted with respect to (x, w)."""
    u = x * x
    s = u
    all_s = []
    for u in range(n):
        all_s.append(s)
        s = s * x + u
    v = w[0] * u
    all_s_ = []
    for v, f in enumerate(w):
        all_s_.append(s)
        s = s * f
        v = v * s
    s += v
    x_1 = x
    for x in ks:
        s = s * x + w[1]

    # return s * u * x
    s_bar = u * x
    u_bar = s * x
    x_bar = s * u
    w_bar = np.zeros_like(w)
    for i in range(len(ks) - 1, -1, -1):
        x = ks[i]
        # s = s * x + w[1]
        w_bar[1] += s_bar
        s_bar = x * s_bar
        x_bar = 0.0
    # s += v
    v_bar = s_bar
    for v in range(len(w) - 1, -1, -1):
        f = w[v]
        # v = v * s
        s_bar = s_bar + v * v_bar
        s_1 = all_s_.pop()
        # s = s * f
        f_bar = s_1 * s_bar
        s_bar = f * s_bar
        w_bar[v] += f_bar
        v_bar = 0.0
    # v = w[0] * u
    w_bar[0] += u * v_bar
    u_bar += w[0] * v_bar
    for u in range(n - 1, -1, -1):
        s = all_s.pop()
        # s = s * x + u
        x_bar += s * s_bar
        s_bar = x_1 * s_bar
        u_bar = 0.0
    # s = u
    u_bar += s_bar
    # u = x * x
    x_bar += 2 * x_1 * u_bar
    return x_bar, w_bar
