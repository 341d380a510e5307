from autotangent.runtime import pair

of_objects_fwd, of_objects_rev = pair(of_objects, "x w", "x float, w float")
of_lists_fwd, of_lists_rev = pair(of_lists, "x w", "x float, w float, k int")


def primal_grad(x, w):
    """Gradient of primal with respect to (x, w)."""
    t_1, saved = of_objects_fwd(x, w)
    t_2, saved_1 = of_lists_fwd(x, w)

    # return of_objects(x, w) + w * of_lists(x, w)
    x_bar, w_bar = of_objects_rev(saved, 1.0)
    x_1_bar, w_1_bar = of_lists_rev(saved_1, w)
    x_bar += x_1_bar
    w_bar += t_2 + w_1_bar
    return x_bar, w_bar
