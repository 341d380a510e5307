import numpy as np
from autotangent.runtime import own, tangent

limit_jvp = tangent(limit, "p w", "p float, w array(f; n)")


def primal_jvp(x, u, *, x_dot, u_dot):
    """Value and tangent of primal along (x_dot, u_dot)."""
    u = own(u)
    u_dot = u_dot.copy()
    sides = [x]
    sides_dot = [x_dot]
    t_1_1, t_1_1_dot = limit_jvp(x, u, p_dot=x_dot, w_dot=u_dot)
    t_1 = t_1_1
    sides_dot.append(t_1 * x_dot)
    sides.append(x * t_1)
    table = {"low": x}
    table_dot = {'low': x_dot}
    t_2_1, t_2_1_dot = limit_jvp(x * x, u, p_dot=2 * x * x_dot, w_dot=u_dot)
    t_2 = t_2_1
    table_dot['low'] = 0.0
    table['low'] = t_2
    t_3 = np.sum(u * u)
    return (
        t_3 * sides[1] + table['low'] * x,
        (
            sides[1] * np.sum(2 * u * u_dot)
            + t_3 * sides_dot[1]
            + x * table_dot['low']
            + table['low'] * x_dot
        ),
    )
