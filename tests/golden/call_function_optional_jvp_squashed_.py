from autotangent.runtime import tangent

act_1_jvp = tangent(act_1, "t", "t float")


def squashed_jvp(x, times=1, *, x_dot):
    """Value and tangent of squashed along x_dot."""
    act = act_1
    for _ in range(times):
        x_1, x_1_dot = act_1_jvp(x, t_dot=x_dot)
        x = x_1
        x_dot = x_1_dot
    return x, x_dot
