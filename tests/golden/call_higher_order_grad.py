from autotangent.runtime import pair, zeros

damp_fwd, damp_rev = pair(damp, "rate x", "rate float, x float")


def chained_grad(values, rate):
    """Gradient of chained with respect to (values, rate)."""
    damped = []
    saveds = []
    for v_1 in values:
        t_2, saved = damp_fwd(rate, v_1)
        saveds.append(saved)
        damped.append(t_2)
    positive = []
    for v in damped:
        if v > 0:
            positive.append(v)

    # return t_1
    t_1_bar = 1.0
    positive_bar = zeros(positive)
    for i in range(len(positive) - 1, -1, -1):
        v_2 = positive[i]
        # t_1 = t_1 * 0.5 + v_2
        v_2_bar = t_1_bar
        t_1_bar = 0.5 * t_1_bar
        positive_bar[i] += v_2_bar
    # t_1 = rate
    rate_bar = t_1_bar
    damped_bar = zeros(damped)
    for j in range(len(damped) - 1, -1, -1):
        v = damped[j]
        v_bar = 0.0
        if v > 0:
            # positive.append(v)
            t_3_bar = positive_bar.pop()
            positive.pop()
            v_bar += t_3_bar
        damped_bar[j] += v_bar
    values_bar = zeros(values)
    for k in range(len(values) - 1, -1, -1):
        v_1 = values[k]
        saved = saveds.pop()
        # damped.append(damp(rate, v_1))
        t_4_bar = damped_bar.pop()
        damped.pop()
        rate_1_bar, v_1_bar = damp_rev(saved, t_4_bar)
        rate_bar = rate_bar + rate_1_bar
        values_bar[k] += v_1_bar
    return values_bar, rate_bar
