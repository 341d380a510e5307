def seen_fwd(closure, i, y, *, closure_bar, y_bar):
    """Value of seen and what seen_rev needs."""
    y_bar_ = y_bar
    starts_bar = closure_bar.starts
    starts = closure.starts
    starts_bar.append(0.0)
    starts.append(y[0] * y[1])
    return i >= 2, (starts, starts_bar, y, y_bar_)


def seen_rev(saved):
    """Adjoint of seen: adds into closure_bar, y_bar_."""
    starts, starts_bar, y, y_bar_ = saved
    # starts.append(y[0] * y[1])
    t_1_bar = starts_bar.pop()
    starts.pop()
    y_bar_[0] += y[1] * t_1_bar
    y_bar_[1] += y[0] * t_1_bar
