import numpy as np
from autotangent.runtime import applied, inner, pair

rhs = inner(driven, "rhs")
rk4_rhs = applied(rk4, f=rhs)
rk4_rhs_fwd, rk4_rhs_rev = pair(
    rk4_rhs,
    "A force y",
    "A array(f; n n), force float, y array(f; n), t float, h float",
)


def driven_grad(A, force, y, n):
    """Gradient of driven with respect to (A, force, y)."""
    saveds = []
    for i in range(n):
        y, saved = rk4_rhs_fwd(A, force, y, 0.1 * i, h=0.1)
        saveds.append(saved)

    # return np.sum(y**2)
    y_bar = 2 * y
    A_bar = np.zeros_like(A)
    force_bar = 0.0
    for i in range(n - 1, -1, -1):
        saved = saveds.pop()
        # y = rk4(rhs, y, 0.1 * i, h=0.1)
        y_1_bar = y_bar
        y_bar = np.zeros_like(y)
        force_bar += rk4_rhs_rev(saved, y_1_bar, A_bar, y_bar)
    return A_bar, force_bar, y_bar
