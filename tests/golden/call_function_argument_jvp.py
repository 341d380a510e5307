from autotangent.runtime import applied, tangent

trapezoid_bump = applied(trapezoid, f=bump)
trapezoid_sin = applied(trapezoid, f=math.sin)
trapezoid_bump_jvp = tangent(trapezoid_bump, "a b", "a float, b float, n int")
trapezoid_sin_jvp = tangent(trapezoid_sin, "a b", "a float, b float, n int")


def ratio_jvp(a, b, smooth, *, a_dot, b_dot):
    """Value and tangent of ratio along (a_dot, b_dot)."""
    t_1_1, t_1_1_dot = trapezoid_bump_jvp(a, b, 4, a_dot=a_dot, b_dot=b_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    if smooth:
        t_2_1, t_2_1_dot = trapezoid_sin_jvp(a, b, 3, a_dot=a_dot, b_dot=b_dot)
        t_2 = t_2_1
        t_2_dot = t_2_1_dot
    else:
        t_2_2, t_2_2_dot = trapezoid_bump_jvp(a, b, 3, a_dot=a_dot, b_dot=b_dot)
        t_2 = t_2_2
        t_2_dot = t_2_2_dot
    return t_1 / t_2, (t_1_dot - t_1 * t_2_dot / t_2) / t_2
