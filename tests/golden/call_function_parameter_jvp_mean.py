from autotangent.runtime import tangent

bump_jvp = tangent(f, "x", "x float")


def mean_jvp(a, b, *, a_dot):
    """Value and tangent of mean along a_dot."""
    t_1, t_1_dot = bump_jvp(a, x_dot=a_dot)
    return 0.5 * (t_1 + f(b)), 0.5 * t_1_dot
