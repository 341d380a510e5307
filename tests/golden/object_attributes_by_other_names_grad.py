from autotangent.runtime import pair

by_second_name_fwd, by_second_name_rev = pair(by_second_name, "x y", "x float, y float")
later_fwd, later_rev = pair(later, "x y", "x float, y float")
in_containers_fwd, in_containers_rev = pair(in_containers, "x y", "x float, y float")
turned_fwd, turned_rev = pair(turned, "x y", "x float, y float")
sums_by_one_name_fwd, sums_by_one_name_rev = pair(
    sums_by_one_name,
    "x y",
    "x float, y float",
)


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1, saved = by_second_name_fwd(x, y)
    t_2, saved_1 = later_fwd(x, y)
    t_3, saved_2 = in_containers_fwd(x, y)
    t_4, saved_3 = turned_fwd(x, y)
    t_5, saved_4 = sums_by_one_name_fwd(x, y)

    # return by_second_name(x, y) * later(x, y) + in_containers(x, y) * turned(x, y) ...
    x_bar, y_bar = by_second_name_rev(saved, t_2)
    x_1_bar, y_1_bar = later_rev(saved_1, t_1)
    x_2_bar, y_2_bar = in_containers_rev(saved_2, t_4)
    x_3_bar, y_3_bar = turned_rev(saved_3, t_3)
    x_4_bar, y_4_bar = sums_by_one_name_rev(saved_4, 1.0)
    x_bar += x_1_bar + x_2_bar + x_3_bar + x_4_bar
    y_bar += y_1_bar + y_2_bar + y_3_bar + y_4_bar
    return x_bar, y_bar
