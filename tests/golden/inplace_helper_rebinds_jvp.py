import numpy as np
from autotangent.runtime import own, tangent

blend_jvp = tangent(blend, "p w", "p float, w array(f; n)")
grow_jvp = tangent(grow, "p w", "p float, w array(f; n)")


def both_jvp(x, u, *, x_dot, u_dot):
    """Value and tangent of both along (x_dot, u_dot)."""
    u = own(u)
    u_dot = u_dot.copy()
    t_1_1, t_1_1_dot = blend_jvp(x, u, p_dot=x_dot, w_dot=u_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    total_1, total_1_dot = blend_jvp(0.1 * x, u, p_dot=0.1 * x_dot, w_dot=u_dot)
    total = t_1 * x + total_1
    total_dot = x * t_1_dot + t_1 * x_dot + total_1_dot
    t_2_1, t_2_1_dot = grow_jvp(x, u, p_dot=x_dot, w_dot=u_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    t_3_1, t_3_1_dot = grow_jvp(2 * x, u, p_dot=2 * x_dot, w_dot=u_dot)
    t_3 = t_3_1
    t_3_dot = t_3_1_dot
    return (
        total + t_2 + t_3 + np.sum(u * u),
        total_dot + t_2_dot + t_3_dot + np.sum(2 * u * u_dot),
    )
