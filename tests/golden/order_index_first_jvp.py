import numpy as np
from autotangent.runtime import own, tangent

scale_jvp = tangent(scale, "p w q", "p float, w array(f; n), q float")
mixed_jvp = tangent(mixed, "a b c", "a float, b float, c float")
scale_1_jvp = tangent(scale, "p w", "p float, w array(f; n), q float")


def order_index_first_jvp(u, v, x, *, u_dot, v_dot, x_dot):
    """Value and tangent of order_index_first along (u_dot, v_dot, x_dot)."""
    u, v = own(u, v)
    u_dot = u_dot.copy()
    v_dot = v_dot.copy()
    t_10 = u > 1.25
    t_11 = v[t_10]
    t_11_dot = v_dot[t_10]
    t_12_1, t_12_1_dot = scale_jvp(u[0], u, x, p_dot=u_dot[0], w_dot=u_dot, q_dot=x_dot)
    t_12 = t_12_1
    t_12_dot = t_12_1_dot
    if u[0] < x:
        t_13 = x
        t_13_dot = x_dot
    else:
        t_13 = u[1]
        t_13_dot = u_dot[1]
    v_1 = math.tanh(t_12 * t_13)
    v_dot[t_10] = (
        v_1 * t_11_dot + (1 - v_1**2) * (t_13 * t_12_dot + t_12 * t_13_dot) * t_11
    )
    v[t_10] = t_11 * v_1
    t_6 = int(u[1] > 0.5)
    t_7 = v[t_6:]
    t_7_dot = v_dot[t_6:]
    t_8_1, t_8_1_dot = scale_jvp(u[0], u, x, p_dot=u_dot[0], w_dot=u_dot, q_dot=x_dot)
    t_8 = t_8_1
    t_8_dot = t_8_1_dot
    if u[0] < x:
        t_9 = x
        t_9_dot = x_dot
    else:
        t_9 = u[1]
        t_9_dot = u_dot[1]
    v_dot[t_6:] = t_7_dot + t_9 * t_8_dot + t_8 * t_9_dot
    v[t_6:] = t_7 + t_8 * t_9
    t_14 = 1 + int(u[0] > 0)
    t_15 = v[:t_14]
    t_15_dot = v_dot[:t_14]
    t_16_1, t_16_1_dot = scale_jvp(u[2], u, x, p_dot=u_dot[2], w_dot=u_dot, q_dot=x_dot)
    t_16 = t_16_1
    t_16_dot = t_16_1_dot
    v_dot[:t_14] = (2 + t_16) * t_15_dot + t_16_dot * t_15
    v[:t_14] = t_15 * (2 + t_16)
    t_3 = np.sum(u)
    t_3_dot = np.sum(u_dot)
    t_4_1, t_4_1_dot = scale_jvp(x, u, v[0], p_dot=x_dot, w_dot=u_dot, q_dot=v_dot[0])
    t_4 = t_4_1
    t_4_dot = t_4_1_dot
    if v[0] < 5:
        t_5 = x
        t_5_dot = x_dot
    else:
        t_5 = v[2]
        t_5_dot = v_dot[2]
    total_1, total_1_dot = mixed_jvp(
        t_3, t_4, t_5, a_dot=t_3_dot, b_dot=t_4_dot, c_dot=t_5_dot
    )
    total = total_1
    total_dot = total_1_dot
    t_17 = np.sum(u)
    t_17_dot = np.sum(u_dot)
    t_18_1, t_18_1_dot = scale_jvp(x, u, v[1], p_dot=x_dot, w_dot=u_dot, q_dot=v_dot[1])
    t_18 = t_18_1
    t_18_dot = t_18_1_dot
    t_1 = t_17 * t_18
    t_1_dot = t_18 * t_17_dot + t_17 * t_18_dot
    if v[0] < 5:
        t_2 = x
        t_2_dot = x_dot
    else:
        t_2 = v[2]
        t_2_dot = v_dot[2]
    total = total + t_1 * t_2
    total_dot = total_dot + t_2 * t_1_dot + t_1 * t_2_dot
    w = u * x + v
    w_dot = x * u_dot + x_dot * u + v_dot
    t_19 = w < 5.0
    t_20 = w[t_19]
    t_20_dot = w_dot[t_19]
    t_21 = w[3] * 3
    t_21_dot = 3 * w_dot[3]
    t_22_1, t_22_1_dot = scale_1_jvp(x, w, 0.2, p_dot=x_dot, w_dot=w_dot)
    t_22 = t_22_1
    t_22_dot = t_22_1_dot
    t_23_1, t_23_1_dot = scale_jvp(
        t_21, w, t_22, p_dot=t_21_dot, w_dot=w_dot, q_dot=t_22_dot
    )
    t_23 = t_23_1
    t_23_dot = t_23_1_dot
    t_24_1, t_24_1_dot = scale_1_jvp(x, w, 0.1, p_dot=x_dot, w_dot=w_dot)
    t_24 = t_24_1
    t_24_dot = t_24_1_dot
    w_dot[t_19] = (t_23 + t_24) * t_20_dot + (t_23_dot + t_24_dot) * t_20
    w[t_19] = t_20 * (t_23 + t_24)
    return (
        total + np.sum(v * v) + np.sum(u) + np.sum(w * w),
        total_dot + np.sum(2 * v * v_dot) + np.sum(u_dot) + np.sum(2 * w * w_dot),
    )
