from autotangent.runtime import tangent

act_1_jvp = tangent(act_1, "w t", "w float, t float")


def squashed_jvp(w, x, times=1, *, w_dot, x_dot):
    """Value and tangent of squashed along (w_dot, x_dot)."""
    act = act_1
    for _ in range(times):
        x_1, x_1_dot = act_1_jvp(w, x, w_dot=w_dot, t_dot=x_dot)
        x = x_1
        x_dot = x_1_dot
    return x, x_dot
