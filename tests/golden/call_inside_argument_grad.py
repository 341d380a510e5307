from autotangent.runtime import pair

damped_fwd, damped_rev = pair(damped, "a b", "a float, b float")
squared_fwd, squared_rev = pair(squared, "a b", "a float, b float")


def f_grad(x, y):
    """Gradient of f with respect to (x, y)."""
    outer_1, saved = damped_fwd(x, y)
    outer, saved_1 = squared_fwd(outer_1, y)
    t_1, saved_2 = squared_fwd(y, x)
    t_2, saved_3 = damped_fwd(t_1, x)

    # return outer - damped(squared(y, x), x)
    outer_bar = 1.0
    a_1_bar, x_bar = damped_rev(saved_3, -1)
    y_bar, b_1_bar = squared_rev(saved_2, a_1_bar)
    x_bar += b_1_bar
    # outer = squared(damped(x, y), y)
    a_2_bar, b_2_bar = squared_rev(saved_1, outer_bar)
    a_3_bar, b_3_bar = damped_rev(saved, a_2_bar)
    x_bar += a_3_bar
    y_bar += b_3_bar + b_2_bar
    return x_bar, y_bar
