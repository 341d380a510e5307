from autotangent.runtime import pair, unbroadcast

by_two_names_fwd, by_two_names_rev = pair(by_two_names, "x y", "x float, y float")
in_turns_fwd, in_turns_rev = pair(in_turns, "x y", "x float, y float")
in_order_fwd, in_order_rev = pair(in_order, "x y", "x float, y float")


def levels_grad(x, y):
    """Gradient of levels with respect to (x, y)."""
    t_1, saved = by_two_names_fwd(x, y)
    t_2, saved_1 = in_turns_fwd(x, y)
    t_3, saved_2 = in_order_fwd(x, y)

    # return by_two_names(x, y) + in_turns(x, y) + in_order(x, y)
    x_bar, y_bar = by_two_names_rev(saved, unbroadcast(1, t_1))
    x_1_bar, y_1_bar = in_turns_rev(saved_1, 1.0)
    x_2_bar, y_2_bar = in_order_rev(saved_2, unbroadcast(1, t_3))
    x_bar += x_1_bar + x_2_bar
    y_bar += y_1_bar + y_2_bar
    return x_bar, y_bar
