from autotangent.runtime import pair

optimised_fwd, optimised_rev = pair(optimised, "x y", "x float, y float")
under_two_names_fwd, under_two_names_rev = pair(
    under_two_names,
    "x y",
    "x float, y float",
)
in_rows_fwd, in_rows_rev = pair(in_rows, "x y", "x float, y float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1, saved = optimised_fwd(x, y)
    t_2, saved_1 = under_two_names_fwd(x, y)
    t_3, saved_2 = in_rows_fwd(x, y)

    # return optimised(x, y) + under_two_names(x, y) * in_rows(x, y)
    x_bar, y_bar = optimised_rev(saved, 1.0)
    x_1_bar, y_1_bar = under_two_names_rev(saved_1, t_3)
    x_2_bar, y_2_bar = in_rows_rev(saved_2, t_2)
    x_bar += x_1_bar + x_2_bar
    y_bar += y_1_bar + y_2_bar
    return x_bar, y_bar
