from autotangent.runtime import pair

of_names_fwd, of_names_rev = pair(of_names, "x y", "x float, y float")
of_objects_fwd, of_objects_rev = pair(of_objects, "x y", "x float, y float")
of_tuples_fwd, of_tuples_rev = pair(of_tuples, "x y", "x float, y float")
of_arrays_fwd, of_arrays_rev = pair(of_arrays, "x y", "x float, y float")
in_turn_fwd, in_turn_rev = pair(in_turn, "x y", "x float, y float")
tested_fwd, tested_rev = pair(tested, "x y", "x float, y float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1, saved = of_names_fwd(x, y)
    t_2, saved_1 = of_objects_fwd(x, y)
    t_3, saved_2 = of_tuples_fwd(x, y)
    t_4, saved_3 = of_arrays_fwd(x, y)
    t_5, saved_4 = in_turn_fwd(x, y)
    t_6, saved_5 = tested_fwd(x, y)

    # return of_names(x, y) + of_objects(x, y) + of_tuples(x, y) * of_arrays(x, y) + ...
    x_bar, y_bar = of_names_rev(saved, 1.0)
    x_1_bar, y_1_bar = of_objects_rev(saved_1, 1.0)
    x_2_bar, y_2_bar = of_tuples_rev(saved_2, t_4)
    x_3_bar, y_3_bar = of_arrays_rev(saved_3, t_3)
    x_4_bar, y_4_bar = in_turn_rev(saved_4, t_6)
    x_5_bar, y_5_bar = tested_rev(saved_5, t_5)
    x_bar += x_1_bar + x_2_bar + x_3_bar + x_4_bar + x_5_bar
    y_bar += y_1_bar + y_2_bar + y_3_bar + y_4_bar + y_5_bar
    return x_bar, y_bar
