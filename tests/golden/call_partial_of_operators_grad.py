import operator

from autotangent.runtime import add_into, power_by_base, spread as spread_, spread_over, zeros


def portfolio_grad(growth, w):
    """Gradient of portfolio with respect to (growth, w)."""
    t_1 = 0
    values = []
    t_3 = [w[0], w[1], 2.0]
    for v_1 in t_3:
        values.append(operator.mul(growth, v_1))
    t_2 = []
    for v_2 in range(3):
        t_2.append(pow(growth, v_2))
    for power in t_2:
        values.append(power * operator.mul(growth, w[2]))
    spread_1 = np.outer(w, w)
    spread = np.sum(spread_1, axis=t_1)

    # return total(values) + spread @ w
    values_bar = zeros(values)
    add_into(values_bar, spread_over(1.0, values))
    growth_bar = 1.0
    spread_bar = w
    w_bar = spread
    # spread = columns(np.outer(w, w))
    spread_1_bar = spread_(spread_bar, spread_1, t_1, False).copy()
    w_bar = w_bar + (spread_1_bar @ w + w @ spread_1_bar)
    t_2_bar = zeros(t_2)
    for i in range(len(t_2) - 1, -1, -1):
        power = t_2[i]
        # values.append(power * grown(w[2]))
        t_4_bar = values_bar.pop()
        power_bar = operator.mul(growth, w[2]) * t_4_bar
        growth_bar += w[2] * power * t_4_bar
        w_bar[2] += growth * power * t_4_bar
        t_2_bar[i] += power_bar
    for v_2 in range(2, -1, -1):
        # t_2.append(pow(growth, v_2))
        t_5_bar = t_2_bar.pop()
        t_2.pop()
        growth_bar += power_by_base(growth, v_2) * t_5_bar
    t_3_bar = zeros(t_3)
    for j in range(len(t_3) - 1, -1, -1):
        v_1 = t_3[j]
        # values.append(operator.mul(growth, v_1))
        t_6_bar = values_bar.pop()
        growth_bar += v_1 * t_6_bar
        v_1_bar = growth * t_6_bar
        t_3_bar[j] += v_1_bar
    # for v_1 in [w[0], w[1], 2.0]:
    w_bar[0] += t_3_bar[0]
    w_bar[1] += t_3_bar[1]
    return growth_bar, w_bar
