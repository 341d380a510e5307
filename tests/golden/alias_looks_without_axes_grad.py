from autotangent.runtime import pair, shadowed_pair

stacked_fwd, stacked_rev = pair(stacked, "v w", "v float, w float")
growing_fwd, growing_rev = pair(growing, "v", "v float")
started_fwd, started_rev = shadowed_pair(started, "v", "v float")


def f_grad(x, y):
    """Gradient of f with respect to (x, y)."""
    (t_1, t_1_bar), saved = started_fwd(x)
    s_bar, t_bar = t_1_bar
    s, t = t_1
    t_2 = t[0]
    t[0] *= y
    t_3, saved_1 = stacked_fwd(x, y)
    t_4, saved_2 = growing_fwd(y)

    # return s * x + t[0] + stacked(x, y) + growing(y)
    s_bar += x
    t_bar[0] += 1
    v_1_bar, y_bar = stacked_rev(saved_1, 1.0)
    x_bar = s + v_1_bar
    y_bar += growing_rev(saved_2, 1.0)
    t[0] = t_2
    # t[0] *= y
    y_bar += t[0] * t_bar[0]
    t_bar[0] = y * t_bar[0]
    # t_1, t_1_bar = started(x)
    x_bar += started_rev(saved)
    return x_bar, y_bar
