from autotangent.runtime import inner, pair

tip = inner("tip")
tip_fwd, tip_rev = pair(tip, "w t", "w float, k int, t float")
grow_fwd, grow_rev = pair(grow, "x w", "x float, w float, k int, scale float")


def branch_fwd(w, x, k):
    """Value of branch and what branch_rev needs."""
    t_1, saved = tip_fwd(w, k, x)
    t_2, saved_1 = grow_fwd(x, w, k - 1)
    t_3, saved_2 = tip_fwd(w, k, t_2)
    return t_1 * t_3, (saved, saved_1, saved_2, t_1, t_3)


def branch_rev(saved, y_bar):
    """Adjoint of branch: returns w_bar, x_bar."""
    saved, saved_1, saved_2, t_1, t_3 = saved
    # return tip(x) * tip(grow(k - 1))
    w_bar, x_bar = tip_rev(saved, t_3 * y_bar)
    w_1_bar, t_4_bar = tip_rev(saved_2, t_1 * y_bar)
    x_1_bar, w_2_bar = grow_rev(saved_1, t_4_bar)
    x_bar += x_1_bar
    w_bar += w_1_bar + w_2_bar
    return w_bar, x_bar
