import numpy as np
from autotangent.runtime import namespace, tangent

pairs_jvp = tangent(pairs, "x", "x float")


def ordered_jvp(x, v, *, x_dot, v_dot):
    """Value and tangent of ordered along (x_dot, v_dot)."""
    t_11 = np.zeros(4)
    out_dot = np.zeros_like(t_11)
    out, k = t_11, 0
    for u, u_dot in zip(v, v_dot):
        t_1 = u * x
        t_1_dot = x * u_dot + u * x_dot
        k_1 = k + 1
        u = 2.0 * u
        u_dot = 2 * u_dot
        out_dot[k] = t_1_dot
        out[k] = t_1
        k = k_1
        out_dot[k] += u_dot
        out[k] += u
    held_dot, i_dot = [x_dot, 2 * x * x_dot, 3 * x_dot], 0.0
    held, i = [x, x * x, 3.0 * x], 0
    t_2 = (x * 2.0, 2)
    t_2_dot = (2 * x_dot, 0.0)
    t_4 = x * 5.0
    t_4_dot = 5 * x_dot
    i = 1
    t_3_dot, i_1_dot = t_2_dot
    t_3, i_1 = t_2
    held_dot[i] = t_3_dot
    held[i] = t_3
    i = i_1
    held_dot[i] = t_4_dot
    held[i] = t_4
    t_12, t_12_dot = pairs_jvp(x, x_dot=x_dot)
    t_5_dot, c_dot = t_12_dot
    t_5, c = t_12
    a_dot, t_6_dot = t_5_dot
    a, t_6 = t_5
    a_dot, b_dot = t_6_dot
    a, b = t_6
    t_7 = (c, b)
    t_7_dot = (c_dot, b_dot)
    b_1 = a
    b_1_dot = a_dot
    b_dot, c_dot = t_7_dot
    b, c = t_7
    b = b_1
    b_dot = b_1_dot
    d_1 = x
    d_1_dot = x_dot
    d_2 = x * c
    d_2_dot = c * x_dot + x * c_dot
    d = d_1
    d_dot = d_1_dot
    d = d_2
    d_dot = d_2_dot
    for (t_8, i_2, i_3), (t_8_dot, i_2_dot, i_3_dot) in zip([(x, 2, 0), (d, 0, 1)], [(x_dot, 0.0, 0.0), (d_dot, 0.0, 0.0)]):
        held_dot[i] = t_8_dot
        held[i] = t_8
        i = i_3
        c = c + held[1] * i
        c_dot = c_dot + i * held_dot[1]
    for (__1, u, _), (__1_dot, u_dot, __dot) in zip([(x, 2.0, x * x), (1.0, x, 3.0)], [(x_dot, 0.0, 2 * x * x_dot), (0.0, x_dot, 0.0)]):
        c = c + u * _
        c_dot = c_dot + _ * u_dot + u * __dot
    first = Node(x)
    first_dot = namespace(value=x_dot, next=None)
    last = first
    last_dot = first_dot
    for u, u_dot in zip(v, v_dot):
        t_9 = Node(u * x)
        t_9_dot = namespace(value=x * u_dot + u * x_dot, next=None)
        last_1 = Node(u)
        last_1_dot = namespace(value=u_dot, next=None)
        last_dot.next = t_9_dot
        last.next = t_9
        last = last_1
        last_dot = last_1_dot
    t_10 = []
    t_10_dot = []
    for (p_1, p), (p_1_dot, p_dot) in zip([(x, d), (a, 2.0)], [(x_dot, d_dot), (a_dot, 0.0)]):
        t_10_dot.append(x * p_dot + p * x_dot)
        t_10.append(p * x)
    rest = sum(t_10)
    rest_dot = sum(t_10_dot)
    return (
        (
            np.sum(out**2) * k
            + held[0] * held[1] * held[2]
            + b * c
            + rest * first.next.value * last.value
        ),
        (
            2 * k * np.sum(out * out_dot)
            + held[2] * (held[1] * held_dot[0] + held[0] * held_dot[1])
            + held[0] * held[1] * held_dot[2]
            + c * b_dot
            + b * c_dot
            + last.value * (first.next.value * rest_dot + rest * first_dot.next.value)
            + rest * first.next.value * last_dot.value
        ),
    )
