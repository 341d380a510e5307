import collections

import numpy as np
from autotangent.runtime import add_into, first_largest, matmul_left, matmul_right, only_at, pair as pair_, shadowed_pair, shadows, zeros

softmax_fwd, softmax_rev = pair_(softmax, "a", "a array(f; n n n)")
heads_fwd, heads_rev = shadowed_pair(heads, "a", "a array(f; n n)")


def looks_at_several_grad(x, m):
    """Gradient of looks_at_several with respect to (x, m)."""
    t_10_bar = []
    t_10 = []
    t_11 = (1.0, x, 2.0)
    t_12_bars = []
    for c_1 in t_11:
        t_12 = m * c_1
        t_12_bar = np.zeros_like(t_12)
        t_12_bars.append(t_12_bar)
        t_10_bar.append(t_12_bar)
        t_10.append(t_12)
    q_bar, k_bar, v_bar = t_10_bar
    q, k, v = t_10
    t_9_bar = []
    t_9 = []
    t_13 = [q_bar, k_bar, v_bar]
    saveds = []
    for v_1, v_1_bar in zip((q, k, v), t_13):
        (t_14, t_14_bar), saved = heads_fwd(v_1, a_bar=v_1_bar)
        saveds.append(saved)
        t_9_bar.append(t_14_bar)
        t_9.append(t_14)
    q_bar, k_bar, v_bar = t_9_bar
    q_1 = q
    k_1 = k
    v_2 = v
    q, k, v = t_9
    total_1 = q @ k.swapaxes(-1, -2)
    total_2, saved_1 = softmax_fwd(total_1)
    t_8_bar = []
    t_8 = []
    t_15 = m * x
    t_15_bar = np.zeros_like(t_15)
    t_16 = m + x
    t_16_bar = np.zeros_like(t_16)
    t_17 = [t_15_bar, t_16_bar]
    t_18_bars = []
    for a_1, a_1_bar in zip((t_15, t_16), t_17):
        t_18_bar = a_1_bar.reshape(-1)
        t_18_bars.append(t_18_bar)
        t_18 = a_1.reshape(-1)
        t_8_bar.append(t_18_bar)
        t_8.append(t_18)
    p_bar, r_bar = t_8_bar
    p, r = t_8
    p_1 = p[1]
    p[1] = r[0] * x
    t_19 = collections.deque(maxlen=2)
    t_19_bar = shadows(t_19)
    t_20 = collections.deque(maxlen=2)
    t_20_bar = shadows(t_20)
    steps_bar, slopes_bar = t_19_bar, t_20_bar
    steps, slopes = t_19, t_20
    t_2_bars = []
    t_21s = []
    t_22s = []
    t_23s = []
    t_3_bars = []
    t_24s = []
    t_25s = []
    t_26s = []
    for turn in range(3):
        t_2 = m[0] * x + turn
        t_2_bar = np.zeros_like(t_2)
        t_2_bars.append(t_2_bar)
        t_21 = len(steps) == steps.maxlen
        t_21s.append(t_21)
        if t_21:
            t_22 = steps_bar.popleft()
            t_22s.append(t_22)
            t_23 = steps.popleft()
            t_23s.append(t_23)
        steps_bar.append(t_2_bar)
        steps.append(t_2)
        t_3 = m[1] + x * turn
        t_3_bar = np.zeros_like(t_3)
        t_3_bars.append(t_3_bar)
        t_24 = len(slopes) == slopes.maxlen
        t_24s.append(t_24)
        if t_24:
            t_25 = slopes_bar.popleft()
            t_25s.append(t_25)
            t_26 = slopes.popleft()
            t_26s.append(t_26)
        slopes_bar.append(t_3_bar)
        slopes.append(t_3)
    t_6_bar = []
    t_6 = []
    t_27 = list(reversed(steps))
    t_28 = list(reversed(steps_bar))
    for item, item_bar in zip(t_27, t_28):
        t_6_bar.append(item_bar)
        t_6.append(item)
    t_7_bar = []
    t_7 = []
    t_29 = list(reversed(slopes))
    t_30 = list(reversed(slopes_bar))
    for item_1, item_1_bar in zip(t_29, t_30):
        t_7_bar.append(item_1_bar)
        t_7.append(item_1)
    values, weights, signs = [x, 2 * x], [x * x, 1.0], [1.0, x, 3.0]
    t_4 = []
    for item_1_1, item_2 in zip(values, weights):
        t_4.append((item_1_1, item_2))
    t_5 = []
    for item_3 in reversed(signs):
        t_5.append(item_3)
    t_1 = np.linspace(-0.5, 0.5, 3)

    # return total
    total_bar = 1.0
    x_bar = 0.0
    t_31 = np.linspace(-0.5, 0.5, 3)
    for n in range(len(t_31) - 1, -1, -1):
        a = t_31[n]
        for j in range(len(t_1) - 1, -1, -1):
            b = t_1[j]
            # total += max(0.0, d @ d * x - 0.2)
            d = np.array([a, b, x])
            total_3_bars = only_at(
                total_bar,
                first_largest((0.0, d @ d * x - 0.2)),
                len((0.0, d @ d * x - 0.2)),
            )
            d_bar = 2 * x * total_3_bars[1] * d
            x_bar += d @ d * total_3_bars[1]
            # d = np.array([a, b, x])
            d_1_bars = d_bar
            x_bar += d_1_bars[2]
    t_4_bar = zeros(t_4)
    t_5_bar = zeros(t_5)
    for i_ in range(min(len(t_4), len(t_5)) - 1, -1, -1):
        pair = t_4[i_]
        c = t_5[i_]
        # total += pair[0] * pair[1] * c
        pair_bar = zeros(pair)
        pair_bar[0] += pair[1] * c
        pair_bar[1] += pair[0] * c
        c_bar = pair[0] * pair[1]
        add_into(t_4_bar[i_], pair_bar)
        t_5_bar[i_] += c_bar
    signs_bar = zeros(signs)
    for i__ in range(len(signs)):
        item_3 = signs[i__]
        # t_5.append(item_3)
        t_32_bar = t_5_bar.pop()
        t_5.pop()
        item_3_bar = t_32_bar
        signs_bar[i__] += item_3_bar
    values_bar = zeros(values)
    weights_bar = zeros(weights)
    for i___ in range(min(len(values), len(weights)) - 1, -1, -1):
        item_1_1 = values[i___]
        item_2 = weights[i___]
        # t_4.append((item_1_1, item_2))
        t_33_bar = t_4_bar.pop()
        t_4.pop()
        item_1_1_bar = t_33_bar[0]
        item_2_bar = t_33_bar[1]
        values_bar[i___] += item_1_1_bar
        weights_bar[i___] += item_2_bar
    for i in range(min(len(values), len(weights), len(signs)) - 1, -1, -1):
        a = values[i]
        b = weights[i]
        c = signs[i]
        # total += i * a * b * c
        a_bar = i * b * c
        b_bar = i * a * c
        c_bar = b * i * a
        values_bar[i] += a_bar
        weights_bar[i] += b_bar
        signs_bar[i] += c_bar
    # values, weights, signs = [x, 2 * x], [x * x, 1.0], [1.0, x, 3.0]
    x_bar += values_bar[0] + 2 * values_bar[1] + 2 * x * weights_bar[0] + signs_bar[1]
    for i____ in range(min(len(t_6), len(t_6_bar), len(t_7), len(t_7_bar)) - 1, -1, -1):
        s = t_6[i____]
        s_bar = t_6_bar[i____]
        y = t_7[i____]
        y_bar = t_7_bar[i____]
        # total += (s @ y) ** 2 / 100
        total_4_bar = s @ y / 50
        s_bar += total_4_bar * y
        y_bar += total_4_bar * s
    for i_____ in range(min(len(t_29), len(t_30)) - 1, -1, -1):
        item_1 = t_29[i_____]
        item_1_bar = t_30[i_____]
        t_7.pop()
        t_7_bar.pop()
    for i______ in range(min(len(t_27), len(t_28)) - 1, -1, -1):
        item = t_27[i______]
        item_bar = t_28[i______]
        t_6.pop()
        t_6_bar.pop()
    m_bar = np.zeros_like(m)
    for turn in range(2, -1, -1):
        slopes.pop()
        slopes_bar.pop()
        t_24 = t_24s.pop()
        if t_24:
            t_26 = t_26s.pop()
            slopes.appendleft(t_26)
            t_25 = t_25s.pop()
            slopes_bar.appendleft(t_25)
        t_3_bar = t_3_bars.pop()
        # slopes.append(m[1] + x * turn)
        m_bar[1] += t_3_bar
        x_bar += turn * np.sum(t_3_bar)
        steps.pop()
        steps_bar.pop()
        t_21 = t_21s.pop()
        if t_21:
            t_23 = t_23s.pop()
            steps.appendleft(t_23)
            t_22 = t_22s.pop()
            steps_bar.appendleft(t_22)
        t_2_bar = t_2_bars.pop()
        # steps.append(m[0] * x + turn)
        m_bar[0] += x * t_2_bar
        x_bar += m[0] @ t_2_bar
    # total += p @ r
    p_bar += total_bar * r
    r_bar += total_bar * p
    p[1] = p_1
    # p[1] = r[0] * x
    p_2_bar = p_bar[1]
    p_bar[1] = 0.0
    r_bar[0] += x * p_2_bar
    x_bar += r[0] * p_2_bar
    for i_______ in range(min(len((t_15, t_16)), len(t_17)) - 1, -1, -1):
        a_1 = (t_15, t_16)[i_______]
        a_1_bar = t_17[i_______]
        t_8.pop()
        t_8_bar.pop()
        t_18_bar = t_18_bars.pop()
        # t_15 = a_1.reshape(-1)
        if not np.may_share_memory(t_18_bar, a_1_bar):
            a_1_bar += np.reshape(t_18_bar, np.shape(a_1))
    # t_14 = m + x
    m_bar += t_16_bar
    x_bar += np.sum(t_16_bar)
    # t_13 = m * x
    m_bar += x * t_15_bar
    x_bar += np.sum(m * t_15_bar)
    # total = np.sum(softmax(q @ k.swapaxes(-1, -2)) @ v)
    total_5 = k.swapaxes(-1, -2)
    total_1_bar = np.zeros_like(total_1)
    softmax_rev(
        saved_1, matmul_left(np.full(v.shape, total_bar), total_2, v), total_1_bar
    )
    v_bar += matmul_right(np.full(v.shape, total_bar), total_2, v)
    q_bar += matmul_left(total_1_bar, q, total_5)
    k_bar += np.swapaxes(matmul_right(total_1_bar, q, total_5), -1, -2)
    for i________ in range(min(len((q_1, k_1, v_2)), len(t_13)) - 1, -1, -1):
        v_1 = (q_1, k_1, v_2)[i________]
        v_1_bar = t_13[i________]
        t_9.pop()
        t_9_bar.pop()
        saved = saveds.pop()
        # t_12, t_12_bar = heads(v_1, a_bar=v_1_bar)
        heads_rev(saved)
    t_11_bar = zeros(t_11)
    for i_________ in range(len(t_11) - 1, -1, -1):
        c_1 = t_11[i_________]
        t_10.pop()
        t_10_bar.pop()
        t_12_bar = t_12_bars.pop()
        # t_11 = m * c_1
        m_bar += c_1 * t_12_bar
        c_1_bar = np.sum(m * t_12_bar)
        t_11_bar[i_________] += c_1_bar
    # for c_1 in (1.0, x, 2.0):
    x_bar += t_11_bar[1]
    return x_bar, m_bar
