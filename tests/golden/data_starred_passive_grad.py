from autotangent.runtime import pair

early_fwd, early_rev = pair(early, "x", "x float")
spread_fwd, spread_rev = pair(spread, "x", "x float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    (a, b, c), saved = early_fwd(x)
    (d, e, f), saved_1 = spread_fwd(y)
    (g, h, _), saved_2 = early_fwd(-y)

    # return a * b + c * d * e + f * a + g * h
    b_bar = a
    c_bar = d * e
    d_bar = c * e
    e_bar = c * d
    f_bar = a
    a_bar = b + f
    g_bar = h
    h_bar = g
    # g, h, _ = early(-y)
    y_bar = -early_rev(saved_2, (g_bar, h_bar, 0.0))
    # d, e, f = spread(y)
    y_bar += spread_rev(saved_1, (d_bar, e_bar, f_bar))
    # a, b, c = early(x)
    x_bar = early_rev(saved, (a_bar, b_bar, c_bar))
    return x_bar, y_bar
