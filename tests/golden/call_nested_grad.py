from autotangent.runtime import pair

scaled_fwd, scaled_rev = pair(scaled, "x s", "x float, s float")
softplus_fwd, softplus_rev = pair(softplus, "x", "x float")
scaled_1_fwd, scaled_1_rev = pair(scaled, "x", "x float, s float")


def two_layers_grad(x, s):
    """Gradient of two_layers with respect to (x, s)."""
    t_1, saved = scaled_fwd(x, s)
    t_2, saved_1 = softplus_fwd(s)
    t_3, saved_2 = scaled_fwd(t_1 - 1.0, t_2)
    t_4, saved_3 = scaled_1_fwd(x, 2.0)
    t_5, saved_4 = softplus_fwd(t_4)

    # return scaled(scaled(x, s) - 1.0, softplus(s)) + softplus(scaled(x, 2.0))
    x_1_bar, s_1_bar = scaled_rev(saved_2, 1.0)
    x_bar, s_bar = scaled_rev(saved, x_1_bar)
    s_bar += softplus_rev(saved_1, s_1_bar)
    x_bar += scaled_1_rev(saved_3, softplus_rev(saved_4, 1.0))
    return x_bar, s_bar
