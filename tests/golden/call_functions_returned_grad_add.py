def add_fwd(closure, v, *, closure_bar):
    """Value of add and what add_rev needs."""
    total_bar = closure_bar.total
    total = closure.total
    rate = closure.rate
    total[0] = total[0] + v * rate
    return total[0], (closure_bar, rate, total_bar, v)


def add_rev(saved, y_bar):
    """Adjoint of add: adds into closure_bar, returns v_bar."""
    closure_bar, rate, total_bar, v = saved
    # return total
    total_bar[0] += y_bar
    # total = total + v * rate
    v_bar = rate * total_bar[0]
    rate_bar = v * total_bar[0]
    # rate = closure.rate
    closure_bar.rate += rate_bar
    return v_bar
