from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "x v", "x float, v float")


def euler_fwd(x, closure, y):
    """Value of euler and what euler_rev needs."""
    h = closure.h
    t_1, saved = f_fwd(x, y)
    return y + h * t_1, (h, saved, t_1)


def euler_rev(saved, y_bar, closure_bar):
    """Adjoint of euler: adds into closure_bar, returns x_bar, y_bar."""
    h, saved, t_1 = saved
    # return y + h * f(y)
    h_bar = t_1 * y_bar
    x_bar, v_1_bar = f_rev(saved, h * y_bar)
    y_bar_ = y_bar + v_1_bar
    # h = closure.h
    closure_bar.h += h_bar
    return x_bar, y_bar_
