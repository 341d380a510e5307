from autotangent.runtime import tangent

lambda_1_jvp = tangent(key, "p", "p tuple(float, float)")


def insort_right_jvp(a, x, lo=0, hi=None, *, a_dot, x_dot):
    """Value and tangent of insort_right along (a_dot, x_dot)."""
    wanted_1, wanted_1_dot = lambda_1_jvp(x, p_dot=x_dot)
    wanted = wanted_1
    wanted_dot = wanted_1_dot
    end = len(a) if hi is None else hi
    trips = 0
    while lo < end:
        trips = trips + 1
        middle = (lo + end) // 2
        t_1_1, t_1_1_dot = lambda_1_jvp(a[middle], p_dot=a_dot[middle])
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
        if wanted < t_1:
            end = middle
        else:
            lo = middle + 1
    a_dot.insert(lo, x_dot)
    a.insert(lo, x)
    return None, None
