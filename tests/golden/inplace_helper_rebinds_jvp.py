import numpy as np
from autotangent.runtime import own, tangent

blend_jvp = tangent(blend, "p w", "p float, w array(f; n)")
grow_jvp = tangent(grow, "p w", "p float, w array(f; n)")


def both_jvp(x, u, *, x_dot, u_dot):
    """Value and tangent of both along (x_dot, u_dot)."""
    u = own(u)
    u_dot = u_dot.copy()
    total_1, total_1_dot = blend_jvp(x, u, p_dot=x_dot, w_dot=u_dot)
    total = total_1
    total_dot = total_1_dot
    other_1, other_1_dot = blend_jvp(0.1 * x, u, p_dot=0.1 * x_dot, w_dot=u_dot)
    other = other_1
    other_dot = other_1_dot
    low_1, low_1_dot = grow_jvp(x, u, p_dot=x_dot, w_dot=u_dot)
    low = low_1
    low_dot = low_1_dot
    high_1, high_1_dot = grow_jvp(2 * x, u, p_dot=2 * x_dot, w_dot=u_dot)
    high = high_1
    high_dot = high_1_dot
    return (
        total * x + other + low + high + np.sum(u * u),
        (
            x * total_dot
            + total * x_dot
            + other_dot
            + low_dot
            + high_dot
            + np.sum(2 * u * u_dot)
        ),
    )
