import math

from autotangent.runtime import inner, tangent

weight = inner(moments, "weight")
weight_jvp = tangent(weight, "rate v", "rate float, v float")


def moments_jvp(xs, ys, rate, *, xs_dot, ys_dot, rate_dot):
    """Value and tangent of moments along (xs_dot, ys_dot, rate_dot)."""
    total = 0.0
    total_dot = 0.0
    t_4 = []
    t_4_dot = []
    for v_1, v_1_dot in zip(xs, xs_dot):
        t_5, t_5_dot = weight_jvp(rate, v_1, rate_dot=rate_dot, v_dot=v_1_dot)
        t_4_dot.append(t_5_dot)
        t_4.append(t_5)
    for k, (w, w_dot) in enumerate(zip(t_4, t_4_dot)):
        total += k * w
        total_dot = total_dot + k * w_dot
    products = []
    products_dot = []
    for a, a_dot, b, b_dot in zip(xs, xs_dot, ys, ys_dot):
        products_dot.append(rate * (b * a_dot + a * b_dot) + a * b * rate_dot)
        products.append(a * b * rate)
    t_3 = products[0]
    t_3_dot = products_dot[0]
    for i_1 in range(1, len(products)):
        t_3_dot = rate * t_3_dot + t_3 * rate_dot + products_dot[i_1]
        t_3 = t_3 * rate + products[i_1]
    peak = t_3
    peak_dot = t_3_dot
    t_1 = []
    t_1_dot = []
    t_2 = []
    t_2_dot = []
    for v, v_dot in zip(ys, ys_dot):
        if v > 0:
            t_2_dot.append(v_dot)
            t_2.append(v)
    for v_2, v_2_dot in zip(t_2, t_2_dot):
        t_1_dot.append(math.cos(v_2) * v_2_dot)
        t_1.append(math.sin(v_2))
    return total * peak + sum(t_1), peak * total_dot + total * peak_dot + sum(t_1_dot)
