from autotangent.runtime import pair

act_1_fwd, act_1_rev = pair(act_1, "w t", "w float, t float")


def squashed_fwd(w, x, times=1):
    """Value of squashed and what squashed_rev needs."""
    saveds = []
    for _ in range(times):
        x, saved = act_1_fwd(w, x)
        saveds.append(saved)
    return x, (saveds, times)


def squashed_rev(saved, y_bar):
    """Adjoint of squashed: returns w_bar, x_bar."""
    saveds, times = saved
    # return x
    x_bar = y_bar
    w_bar = 0.0
    for _ in range(times):
        saved = saveds.pop()
        # x = act(x)
        w_1_bar, t_1_bar = act_1_rev(saved, x_bar)
        w_bar += w_1_bar
        x_bar = t_1_bar
    return w_bar, x_bar
