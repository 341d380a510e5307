from autotangent.runtime import tangent

lambda__jvp = tangent(f, "v", "v float")


def twice_jvp(v, *, v_dot):
    """Value and tangent of twice along v_dot."""
    t_1, t_1_dot = lambda__jvp(v, v_dot=v_dot)
    t_2, t_2_dot = lambda__jvp(t_1, v_dot=t_1_dot)
    return t_2, t_2_dot
