import math

from autotangent.runtime import add_into, inner, pair, spread_over, zeros

weight = inner(moments, "weight")
weight_fwd, weight_rev = pair(weight, "rate v", "rate float, v float")


def moments_grad(xs, ys, rate):
    """Gradient of moments with respect to (xs, ys, rate)."""
    total = 0.0
    t_4 = []
    saveds = []
    for v_1 in xs:
        t_5, saved = weight_fwd(rate, v_1)
        saveds.append(saved)
        t_4.append(t_5)
    for k, w in enumerate(t_4):
        total += k * w
    products = []
    for a, b in zip(xs, ys):
        products.append(a * b * rate)
    t_3 = products[0]
    t_3s = []
    for i_1 in range(1, len(products)):
        t_3s.append(t_3)
        t_3 = t_3 * rate + products[i_1]
    peak = t_3
    t_1 = []
    t_2 = []
    for v in ys:
        if v > 0:
            t_2.append(v)
    for v_2 in t_2:
        t_1.append(math.sin(v_2))

    # return total * peak + sum(map(math.sin, filter(lambda v: v > 0, ys)))
    total_bar = peak
    peak_bar = total
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    t_2_bar = zeros(t_2)
    for i in range(len(t_2) - 1, -1, -1):
        v_2 = t_2[i]
        # t_1.append(math.sin(v_2))
        t_6_bar = t_1_bar.pop()
        v_2_bar = math.cos(v_2) * t_6_bar
        t_2_bar[i] += v_2_bar
    ys_bar = zeros(ys)
    for j in range(len(ys) - 1, -1, -1):
        v = ys[j]
        v_bar = 0.0
        if v > 0:
            # t_2.append(v)
            t_7_bar = t_2_bar.pop()
            t_2.pop()
            v_bar += t_7_bar
        ys_bar[j] += v_bar
    # peak = t_3
    t_3_bar = peak_bar
    rate_bar = 0.0
    products_bar = zeros(products)
    for i_1 in range(len(products) - 1, 0, -1):
        t_3 = t_3s.pop()
        # t_3 = t_3 * rate + products[i_1]
        rate_bar += t_3 * t_3_bar
        products_bar[i_1] += t_3_bar
        t_3_bar = rate * t_3_bar
    # t_3 = products[0]
    products_bar[0] += t_3_bar
    xs_bar = zeros(xs)
    for m in range(min(len(xs), len(ys)) - 1, -1, -1):
        a = xs[m]
        b = ys[m]
        # products.append(a * b * rate)
        t_8_bar = products_bar.pop()
        products.pop()
        a_bar = b * rate * t_8_bar
        b_bar = a * rate * t_8_bar
        rate_bar += a * b * t_8_bar
        xs_bar[m] += a_bar
        ys_bar[m] += b_bar
    t_4_bar = zeros(t_4)
    for k in range(len(t_4) - 1, -1, -1):
        w = t_4[k]
        # total += k * w
        w_bar = k * total_bar
        t_4_bar[k] += w_bar
    for n in range(len(xs) - 1, -1, -1):
        v_1 = xs[n]
        saved = saveds.pop()
        # t_4.append(weight(rate, v_1))
        t_9_bar = t_4_bar.pop()
        t_4.pop()
        rate_1_bar, v_1_bar = weight_rev(saved, t_9_bar)
        rate_bar += rate_1_bar
        xs_bar[n] += v_1_bar
    return xs_bar, ys_bar, rate_bar
