import numpy as np
from autotangent.runtime import pair

substituted_fwd, substituted_rev = pair(
    substituted,
    "a b",
    "a array(f; n n), b array(f; n)",
)
through_fwd, through_rev = pair(through, "a b", "a array(f; n n), b array(f; n)")


def fitted_grad(a, b, c):
    """Gradient of fitted with respect to (a, b, c)."""
    x, saved = substituted_fwd(a, b)
    y, saved_1 = through_fwd(a, x)
    t_1, saved_2 = substituted_fwd(a, c)

    # return c @ y + 0.1 * np.sum(x**2) + np.sum(substituted(a, c) * b)
    c_bar = y.copy()
    y_bar = c
    x_bar = 0.2 * x
    a_bar = np.zeros_like(a)
    b_bar = t_1.copy()
    substituted_rev(saved_2, b, a_bar, c_bar)
    # y = through(a, x)
    through_rev(saved_1, y_bar, a_bar, x_bar)
    # x = substituted(a, b)
    substituted_rev(saved, x_bar, a_bar, b_bar)
    return a_bar, b_bar, c_bar
