import numpy as np
from autotangent.runtime import add_into, namespace, pair, spread_over, zeros

pairs_fwd, pairs_rev = pair(pairs, "x", "x float")


def ordered_grad(x, v):
    """Gradient of ordered with respect to (x, v)."""
    out, k = np.zeros(4), 0
    ks = []
    for u in v:
        t_1 = u * x
        k_1 = k + 1
        u = 2.0 * u
        out[k] = t_1
        ks.append(k)
        k = k_1
        out[k] += u
    held, i = [x, x * x, 3.0 * x], 0
    t_2 = (x * 2.0, 2)
    t_4 = x * 5.0
    i = 1
    t_3, i_1 = t_2
    held[i] = t_3
    i_4 = i
    i = i_1
    held[i] = t_4
    (t_5, c), saved = pairs_fwd(x)
    a, t_6 = t_5
    a, b = t_6
    t_7 = (c, b)
    b_1 = a
    b, c = t_7
    b = b_1
    d_2 = x * c
    d = d_2
    i_5 = i
    c_1 = c
    t_11 = [(x, 2, 0), (d, 0, 1)]
    is_ = []
    for t_8, i_2, i_3 in t_11:
        held[i] = t_8
        is_.append(i)
        i = i_3
        c = c + held[1] * i
    t_12 = [(x, 2.0, x * x), (1.0, x, 3.0)]
    for __1, u, _ in t_12:
        c = c + u * _
    first_bar = namespace(value=0.0, next=None)
    first = Node(x)
    last_bar = first_bar
    last = first
    last_bars = []
    t_9_bars = []
    last_1_bars = []
    last_bar_1s = []
    for u in v:
        t_9_bar = namespace(value=0.0, next=None)
        t_9_bars.append(t_9_bar)
        t_9 = Node(u * x)
        last_1_bar = namespace(value=0.0, next=None)
        last_1_bars.append(last_1_bar)
        last_1 = Node(u)
        last_bar_1 = last_bar.next
        last_bar_1s.append(last_bar_1)
        last_bar.next = t_9_bar
        last.next = t_9
        last_bars.append(last_bar)
        last_bar = last_1_bar
        last = last_1
    t_10 = []
    t_13 = [(x, d), (a, 2.0)]
    for p_1, p in t_13:
        t_10.append(p * x)
    rest = sum(t_10)

    # return np.sum(out**2) * k + held[0] * held[1] * held[2] + b * c + rest * first ...
    out_bar = 2 * k * out
    held_bar = zeros(held)
    held_bar[0] += held[1] * held[2]
    held_bar[1] += held[0] * held[2]
    held_bar[2] += held[0] * held[1]
    b_bar = c
    c_bar = b
    rest_bar = first.next.value * last.value
    first_bar.next.value += rest * last.value
    last_bar.value += rest * first.next.value
    # rest = sum(t_10)
    t_10_bar = zeros(t_10)
    add_into(t_10_bar, spread_over(rest_bar, t_10))
    x_bar = 0.0
    t_13_bar = zeros(t_13)
    for j in range(len(t_13) - 1, -1, -1):
        p_1, p = t_13[j]
        # t_10.append(p * x)
        t_14_bar = t_10_bar.pop()
        p_bar = x * t_14_bar
        x_bar += p * t_14_bar
        t_13_bar[j][1] += p_bar
    # for (p_1, p) in [(x, d), (a, 2.0)]:
    x_bar += t_13_bar[0][0]
    d_bar = t_13_bar[0][1]
    a_bar = t_13_bar[1][0]
    v_bar = np.zeros_like(v)
    for m in range(len(v) - 1, -1, -1):
        u = v[m]
        last_bar_1 = last_bar_1s.pop()
        last_bar = last_bars.pop()
        last_bar.next = last_bar_1
        last_1_bar = last_1_bars.pop()
        # last_1 = Node(u)
        u_bar = last_1_bar.value
        t_9_bar = t_9_bars.pop()
        # t_9 = Node(u * x)
        u_bar += x * t_9_bar.value
        x_bar += u * t_9_bar.value
        v_bar[m] += u_bar
    # first = Node(x)
    x_bar += first_bar.value
    t_12_bar = zeros(t_12)
    for n in range(len(t_12) - 1, -1, -1):
        __1, u, _ = t_12[n]
        # c = c + u * _
        u_bar = _ * c_bar
        __bar = u * c_bar
        t_12_bar[n][1] += u_bar
        t_12_bar[n][2] += __bar
    # for (__1, u, _) in [(x, 2.0, x * x), (1.0, x, 3.0)]:
    x_bar += t_12_bar[0][0] + 2 * x * t_12_bar[0][2] + t_12_bar[1][1]
    t_11_bar = zeros(t_11)
    for i_ in range(len(t_11) - 1, -1, -1):
        t_8, i_2, i_3 = t_11[i_]
        # c = c + held[1] * i
        i_6 = i_3
        held_bar[1] += i_6 * c_bar
        i = is_.pop()
        # held[i] = t_8
        t_8_bar = held_bar[i]
        held_bar[i] = 0.0
        t_11_bar[i_][0] += t_8_bar
    # for (t_8, i_2, i_3) in [(x, 2, 0), (d, 0, 1)]:
    x_bar += t_11_bar[0][0]
    d_bar += t_11_bar[1][0]
    # d = d_2
    d_2_bar = d_bar
    # d_2 = x * c
    x_bar += c_1 * d_2_bar
    c_bar += x * d_2_bar
    # b = b_1
    b_1_bar = b_bar
    # b, c = t_7
    t_7_bar = zeros(t_7)
    t_7_bar[1] += c_bar
    # b_1 = a
    a_bar += b_1_bar
    # t_7 = (c, b)
    c_bar = t_7_bar[0]
    b_bar = t_7_bar[1]
    # a, b = t_6
    t_6_bar = zeros(t_6)
    t_6_bar[0] += a_bar
    t_6_bar[1] += b_bar
    # a, t_6 = t_5
    t_5_bar = zeros(t_5)
    add_into(t_5_bar[1], t_6_bar)
    # t_5, c = pairs(x)
    x_bar += pairs_rev(saved, (t_5_bar, c_bar))
    # held[i] = t_4
    t_4_bar = held_bar[i_5]
    held_bar[i_5] = 0.0
    # held[i] = t_3
    t_3_bar = held_bar[i_4]
    held_bar[i_4] = 0.0
    # t_3, i_1 = t_2
    t_2_bar = zeros(t_2)
    t_2_bar[0] += t_3_bar
    # t_4 = x * 5.0
    x_bar += 5 * t_4_bar
    # t_2 = (x * 2.0, 2)
    x_bar += 2 * t_2_bar[0]
    # held, i = [x, x * x, 3.0 * x], 0
    x_bar += held_bar[0] + 2 * x * held_bar[1] + 3 * held_bar[2]
    for i__ in range(len(v) - 1, -1, -1):
        u = v[i__]
        k = ks.pop()
        # out[k] += u
        k_1 = k + 1
        k_2 = k_1
        u_bar = out_bar[k_2]
        # out[k] = t_1
        t_1_bar = out_bar[k]
        out_bar[k] = 0.0
        # u = 2.0 * u
        u_bar = 2 * u_bar
        # t_1 = u * x
        u_bar += x * t_1_bar
        x_bar += u * t_1_bar
        v_bar[i__] += u_bar
    return x_bar, v_bar
