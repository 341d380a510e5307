from autotangent.runtime import tangent

put_jvp = tangent(put, "u q", "u array(f; n), q float")


def both_jvp(u, a, q, *, u_dot, a_dot, q_dot):
    """Value and tangent of both along (u_dot, a_dot, q_dot)."""
    t_1, t_1_dot = put_jvp(u, q, u_dot=u_dot, q_dot=q_dot)
    a_dot[1] = a[0] * a_dot[1] + a[1] * a_dot[0]
    a[1] *= a[0]
    return a[0] * 2 + u[1], 2 * a_dot[0] + u_dot[1]
