import numpy as np
from autotangent.runtime import applied, inner, tangent

rhs = inner(driven, "rhs")
rk4_rhs = applied(rk4, f=rhs)
rk4_rhs_jvp = tangent(
    rk4_rhs,
    "A force y",
    "A array(f; n n), force float, y array(f; n), t float, h float",
)


def driven_jvp(A, force, y, n, *, A_dot, force_dot, y_dot):
    """Value and tangent of driven along (A_dot, force_dot, y_dot)."""
    for i in range(n):
        y_1, y_1_dot = rk4_rhs_jvp(
            A, force, y, 0.1 * i, h=0.1, A_dot=A_dot, force_dot=force_dot, y_dot=y_dot
        )
        y = y_1
        y_dot = y_1_dot
    return np.sum(y**2), 2 * np.sum(y * y_dot)
