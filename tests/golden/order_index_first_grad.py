import numpy as np
from autotangent.runtime import own, pair

scale_fwd, scale_rev = pair(scale, "p w", "p float, w array(f; n), q float")
scale_1_fwd, scale_1_rev = pair(scale, "p w q", "p float, w array(f; n), q float")
mixed_fwd, mixed_rev = pair(mixed, "a b c", "a float, b float, c float")


def order_index_first_grad(u, v, x):
    """Gradient of order_index_first with respect to (u, v, x)."""
    u, v = own(u, v)
    t_10 = u > 1.25
    t_11 = v[t_10]
    u_1 = u.copy()
    t_12, saved = scale_1_fwd(u[0], u, x)
    t_25 = u[0] < x
    if t_25:
        t_13 = x
    else:
        t_13 = u[1]
    v_1 = math.tanh(t_12 * t_13)
    v[t_10] = t_11 * v_1
    t_6 = int(u[1] > 0.5)
    t_7 = v[t_6:]
    u_2 = u.copy()
    t_8, saved_1 = scale_1_fwd(u[0], u, x)
    t_26 = u[0] < x
    if t_26:
        t_9 = x
    else:
        t_9 = u[1]
    v[t_6:] = t_7 + t_8 * t_9
    t_14 = 1 + int(u[0] > 0)
    t_15 = v[:t_14]
    u_3 = u.copy()
    t_16, saved_2 = scale_1_fwd(u[2], u, x)
    v_2 = v[:t_14].copy()
    v[:t_14] = t_15 * (2 + t_16)
    t_3 = np.sum(u)
    u_4 = u.copy()
    t_4, saved_3 = scale_1_fwd(x, u, v[0])
    if v[0] < 5:
        t_5 = x
    else:
        t_5 = v[2]
    total, saved_4 = mixed_fwd(t_3, t_4, t_5)
    t_17 = np.sum(u)
    u_5 = u.copy()
    t_18, saved_5 = scale_1_fwd(x, u, v[1])
    t_1 = t_17 * t_18
    if v[0] < 5:
        t_2 = x
    else:
        t_2 = v[2]
    w = u * x + v
    t_19 = w < 5.0
    t_20 = w[t_19]
    t_21 = w[3] * 3
    w_1 = w.copy()
    t_22, saved_6 = scale_fwd(x, w, 0.2)
    w_2 = w.copy()
    t_23, saved_7 = scale_1_fwd(t_21, w, t_22)
    w_3 = w.copy()
    t_24, saved_8 = scale_fwd(x, w, 0.1)
    w_4 = w[t_19]
    w[t_19] = t_20 * (t_23 + t_24)

    # return total + np.sum(v * v) + np.sum(u) + np.sum(w * w)
    total_bar = 1.0
    v_bar = 2 * v
    u_bar = np.ones_like(u)
    w_bar = 2 * w
    w[t_19] = w_4
    # w[t_19] = t_20 * (t_23 + t_24)
    w_5_bar = w_bar[t_19]
    t_20_bar = (t_23 + t_24) * w_5_bar
    t_23_bar = t_20 @ w_5_bar
    t_24_bar = t_23_bar
    w_bar[t_19] = 0.0
    # t_24 = scale(x, w, 0.1)
    x_bar = scale_rev(saved_8, t_24_bar, w_bar)
    w[...] = w_3
    # t_23 = scale(t_21, w, t_22)
    t_21_bar, t_22_bar = scale_1_rev(saved_7, t_23_bar, w_bar)
    w[...] = w_2
    # t_22 = scale(x, w, 0.2)
    p_1_bar = scale_rev(saved_6, t_22_bar, w_bar)
    w[...] = w_1
    x_bar += p_1_bar
    # t_21 = w[3] * 3
    w_bar[3] += 3 * t_21_bar
    # t_20 = w[t_19]
    w_bar[t_19] += t_20_bar
    # w = u * x + v
    u_bar += x * w_bar
    x_bar += u @ w_bar
    v_bar += w_bar
    # total = total + t_1 * t_2
    t_1_bar = t_2
    t_2_bar = t_1
    if v[0] < 5:
        # t_2 = x
        x_bar += t_2_bar
    else:
        # t_2 = v[2]
        v_bar[2] += t_2_bar
    # t_1 = t_17 * t_18
    t_17_bar = t_18 * t_1_bar
    t_18_bar = t_17 * t_1_bar
    # t_18 = scale(x, u, v[1])
    p_2_bar, q_1_bar = scale_1_rev(saved_5, t_18_bar, u_bar)
    u[...] = u_5
    x_bar += p_2_bar
    v_bar[1] += q_1_bar
    # t_17 = np.sum(u)
    u_bar += t_17_bar
    # total = mixed(t_3, t_4, t_5)
    t_3_bar, t_4_bar, t_5_bar = mixed_rev(saved_4, total_bar)
    if v[0] < 5:
        # t_5 = x
        x_bar += t_5_bar
    else:
        # t_5 = v[2]
        v_bar[2] += t_5_bar
    # t_4 = scale(x, u, v[0])
    p_3_bar, q_2_bar = scale_1_rev(saved_3, t_4_bar, u_bar)
    u[...] = u_4
    x_bar += p_3_bar
    v_bar[0] += q_2_bar
    # t_3 = np.sum(u)
    u_bar += t_3_bar
    v[:t_14] = v_2
    # v[:t_14] = t_15 * (2 + t_16)
    t_16_bar = t_15 @ v_bar[:t_14]
    v_bar[:t_14] = (2 + t_16) * v_bar[:t_14]
    # t_16 = scale(u[2], u, x)
    p_4_bar, q_3_bar = scale_1_rev(saved_2, t_16_bar, u_bar)
    u[...] = u_3
    u_bar[2] += p_4_bar
    x_bar += q_3_bar
    # v[t_6:] = t_7 + t_8 * t_9
    v_3_bar = np.sum(v_bar[t_6:])
    t_8_bar = t_9 * v_3_bar
    t_9_bar = t_8 * v_3_bar
    if t_26:
        # t_9 = x
        x_bar += t_9_bar
    else:
        # t_9 = u[1]
        u_bar[1] += t_9_bar
    # t_8 = scale(u[0], u, x)
    p_5_bar, q_4_bar = scale_1_rev(saved_1, t_8_bar, u_bar)
    u[...] = u_2
    u_bar[0] += p_5_bar
    x_bar += q_4_bar
    # v[t_10] = t_11 * math.tanh(t_12 * t_13)
    v_4_bar = v_bar[t_10]
    t_11_bar = v_1 * v_4_bar
    v_5_bar = (1 - v_1**2) * (t_11 @ v_4_bar)
    t_12_bar = t_13 * v_5_bar
    t_13_bar = t_12 * v_5_bar
    v_bar[t_10] = 0.0
    if t_25:
        # t_13 = x
        x_bar += t_13_bar
    else:
        # t_13 = u[1]
        u_bar[1] += t_13_bar
    # t_12 = scale(u[0], u, x)
    p_6_bar, q_5_bar = scale_1_rev(saved, t_12_bar, u_bar)
    u[...] = u_1
    u_bar[0] += p_6_bar
    x_bar += q_5_bar
    # t_11 = v[t_10]
    v_bar[t_10] += t_11_bar
    return u_bar, v_bar, x_bar
