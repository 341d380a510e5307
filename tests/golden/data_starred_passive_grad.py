from autotangent.runtime import add_at, pair, unbroadcast, zeros

early_fwd, early_rev = pair(early, "x", "x float")
spread_fwd, spread_rev = pair(spread, "x", "x float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1, saved = early_fwd(x)
    a, b, c = t_1
    t_2, saved_1 = spread_fwd(y)
    d, e, f = t_2
    t_3, saved_2 = early_fwd(-y)
    g, h, _ = t_3

    # return a * b + c * d * e + f * a + g * h
    t_4 = a * b
    t_5 = c * d
    t_6 = t_5 * e
    t_7 = t_4 + t_6
    t_8 = f * a
    t_9_bar = unbroadcast(1, t_7 + t_8)
    t_7_bar = unbroadcast(t_9_bar, t_7)
    t_4_bar = unbroadcast(t_7_bar, t_4)
    b_bar = unbroadcast(a * t_4_bar, b)
    t_6_bar = unbroadcast(t_7_bar, t_6)
    t_5_bar = unbroadcast(e * t_6_bar, t_5)
    c_bar = unbroadcast(d * t_5_bar, c)
    d_bar = unbroadcast(c * t_5_bar, d)
    e_bar = unbroadcast(t_5 * t_6_bar, e)
    t_8_bar = unbroadcast(t_9_bar, t_8)
    f_bar = unbroadcast(a * t_8_bar, f)
    a_bar = unbroadcast(b * t_4_bar, a) + unbroadcast(f * t_8_bar, a)
    t_10_bar = unbroadcast(1, g * h)
    g_bar = unbroadcast(h * t_10_bar, g)
    h_bar = unbroadcast(g * t_10_bar, h)
    # g, h, _ = early(-y)
    t_3_bar = zeros(t_3)
    add_at(t_3_bar, 0, g_bar)
    add_at(t_3_bar, 1, h_bar)
    y_bar = -early_rev(saved_2, t_3_bar)
    # d, e, f = spread(y)
    t_2_bar = zeros(t_2)
    add_at(t_2_bar, 0, d_bar)
    add_at(t_2_bar, 1, e_bar)
    add_at(t_2_bar, 2, f_bar)
    y_bar += spread_rev(saved_1, t_2_bar)
    # a, b, c = early(x)
    t_1_bar = zeros(t_1)
    add_at(t_1_bar, 0, a_bar)
    add_at(t_1_bar, 1, b_bar)
    add_at(t_1_bar, 2, c_bar)
    x_bar = early_rev(saved, t_1_bar)
    return x_bar, y_bar
