import numpy as np
from autotangent.runtime import first_largest, picked, tangent, zeros

heads_jvp = tangent(heads, "a", "a array(f; n n)")
softmax_jvp = tangent(softmax, "a", "a array(f; n n n)")


def looks_at_several_jvp(x, m, *, x_dot, m_dot):
    """Value and tangent of looks_at_several along (x_dot, m_dot)."""
    t_10 = []
    t_10_dot = []
    for c_1, c_1_dot in zip((1.0, x, 2.0), (0.0, x_dot, 0.0)):
        t_10_dot.append(c_1 * m_dot + c_1_dot * m)
        t_10.append(m * c_1)
    q_dot, k_dot, v_dot = t_10_dot
    q, k, v = t_10
    t_9 = []
    t_9_dot = []
    for v_1, v_1_dot in zip((q, k, v), (q_dot, k_dot, v_dot)):
        t_11, t_11_dot = heads_jvp(v_1, a_dot=v_1_dot)
        t_9_dot.append(t_11_dot)
        t_9.append(t_11)
    q_dot, k_dot, v_dot = t_9_dot
    q, k, v = t_9
    total_1 = k.swapaxes(-1, -2)
    total_2, total_2_dot = softmax_jvp(
        q @ total_1, a_dot=q_dot @ total_1 + q @ k_dot.swapaxes(-1, -2)
    )
    total = np.sum(total_2 @ v)
    total_dot = np.sum(total_2_dot @ v + total_2 @ v_dot)
    t_8 = []
    t_8_dot = []
    for a_1, a_1_dot in zip((m * x, m + x), (x * m_dot + x_dot * m, m_dot + x_dot)):
        t_8_dot.append(a_1_dot.reshape(-1))
        t_8.append(a_1.reshape(-1))
    p_dot, r_dot = t_8_dot
    p, r = t_8
    p_dot[1] = x * r_dot[0] + r[0] * x_dot
    p[1] = r[0] * x
    total += p @ r
    total_dot = total_dot + p_dot @ r + p @ r_dot
    t_12 = collections.deque(maxlen=2)
    t_13 = collections.deque(maxlen=2)
    steps_dot, slopes_dot = zeros(t_12), zeros(t_13)
    steps, slopes = t_12, t_13
    for turn in range(3):
        t_2 = m[0] * x + turn
        t_2_dot = x * m_dot[0] + x_dot * m[0]
        if len(steps) == steps.maxlen:
            steps_dot.popleft()
            steps.popleft()
        steps_dot.append(t_2_dot)
        steps.append(t_2)
        t_3 = m[1] + x * turn
        t_3_dot = m_dot[1] + turn * x_dot
        if len(slopes) == slopes.maxlen:
            slopes_dot.popleft()
            slopes.popleft()
        slopes_dot.append(t_3_dot)
        slopes.append(t_3)
    t_6 = []
    t_6_dot = []
    for item, item_dot in reversed(list(zip(steps, steps_dot))):
        t_6_dot.append(item_dot)
        t_6.append(item)
    t_7 = []
    t_7_dot = []
    for item_1, item_1_dot in reversed(list(zip(slopes, slopes_dot))):
        t_7_dot.append(item_1_dot)
        t_7.append(item_1)
    for s, s_dot, y, y_dot in zip(t_6, t_6_dot, t_7, t_7_dot):
        total += (s @ y) ** 2 / 100
        total_dot = total_dot + s @ y * (s_dot @ y + s @ y_dot) / 50
    values_dot, weights_dot, signs_dot = (
        [x_dot, 2 * x_dot],
        [2 * x * x_dot, 0.0],
        [0.0, x_dot, 0.0],
    )
    values, weights, signs = [x, 2 * x], [x * x, 1.0], [1.0, x, 3.0]
    for i, (a, a_dot, b, b_dot, c, c_dot) in enumerate(zip(values, values_dot, weights, weights_dot, signs, signs_dot)):
        total += i * a * b * c
        total_dot = total_dot + i * (c * (b * a_dot + a * b_dot) + b * a * c_dot)
    t_4 = []
    t_4_dot = []
    for item_1_1, item_1_1_dot, item_2, item_2_dot in zip(values, values_dot, weights, weights_dot):
        t_4_dot.append((item_1_1_dot, item_2_dot))
        t_4.append((item_1_1, item_2))
    t_5 = []
    t_5_dot = []
    for item_3, item_3_dot in reversed(list(zip(signs, signs_dot))):
        t_5_dot.append(item_3_dot)
        t_5.append(item_3)
    for pair, pair_dot, c, c_dot in zip(t_4, t_4_dot, t_5, t_5_dot):
        total += pair[0] * pair[1] * c
        total_dot = (
            total_dot
            + c * (pair[1] * pair_dot[0] + pair[0] * pair_dot[1])
            + pair[0] * pair[1] * c_dot
        )
    t_1 = np.linspace(-0.5, 0.5, 3)
    for a in np.linspace(-0.5, 0.5, 3):
        for b in t_1:
            d = np.array([a, b, x])
            d_dot = np.array([0.0, 0.0, x_dot])
            total_3 = d @ d * x - 0.2
            total += max(0.0, total_3)
            total_dot = (
                total_dot
                + picked(
                    (0.0, x * (d_dot @ d + d @ d_dot) + d @ d * x_dot),
                    first_largest((0.0, total_3)),
                )
            )
    return total, total_dot
