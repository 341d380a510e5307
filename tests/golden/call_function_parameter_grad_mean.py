from autotangent.runtime import pair

bump_fwd, bump_rev = pair(f, "x", "x float")


def mean_fwd(a, b):
    """Value of mean and what mean_rev needs."""
    t_1, saved = bump_fwd(a)
    return 0.5 * (t_1 + f(b)), (saved,)


def mean_rev(saved, y_bar):
    """Adjoint of mean: returns a_bar."""
    saved, = saved
    # return 0.5 * (f(a) + f(b))
    a_bar = bump_rev(saved, 0.5 * y_bar)
    return a_bar
