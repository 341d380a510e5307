from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "x v", "x float, v float")


def midpoint_fwd(x, closure, y):
    """Value of midpoint and what midpoint_rev needs."""
    h = closure.h
    t_1, saved = f_fwd(x, y)
    t_2, saved_1 = f_fwd(x, y + 0.5 * h * t_1)
    return y + h * t_2, (h, saved, saved_1, t_1, t_2)


def midpoint_rev(saved, y_bar, closure_bar):
    """Adjoint of midpoint: adds into closure_bar, returns x_bar, y_bar."""
    h, saved, saved_1, t_1, t_2 = saved
    # return y + h * f(y + 0.5 * h * f(y))
    x_bar, v_1_bar = f_rev(saved_1, h * y_bar)
    h_bar = t_2 * y_bar + 0.5 * t_1 * v_1_bar
    x_1_bar, v_2_bar = f_rev(saved, 0.5 * h * v_1_bar)
    x_bar += x_1_bar
    y_bar_ = y_bar + v_1_bar + v_2_bar
    # h = closure.h
    closure_bar.h += h_bar
    return x_bar, y_bar_
