import numpy as np
from autotangent.runtime import dot_left, dot_right, pair

substituted_fwd, substituted_rev = pair(
    substituted,
    "a b",
    "a array(f; n n), b array(f; n)",
)
differences_fwd, differences_rev = pair(differences, "b", "b array(f; n), n int")
through_fwd, through_rev = pair(through, "a b", "a array(f; n n), b array(f; n)")


def fitted_grad(a, b, c):
    """Gradient of fitted with respect to (a, b, c)."""
    x, saved = substituted_fwd(a, b)
    y, saved_1 = through_fwd(a, x)
    both_1, saved_2 = differences_fwd(b, 1)
    both_2, saved_3 = differences_fwd(b, 2)
    both_3, saved_4 = substituted_fwd(a, b)
    both_4, saved_5 = substituted_fwd(a, y)
    t_1, saved_6 = substituted_fwd(a, c)

    # return c @ y + 0.1 * np.sum(x**2) + np.sum(substituted(a, c) * b) + both
    c_bar = y.copy()
    y_bar = c
    x_bar = 0.2 * x
    a_bar = np.zeros_like(a)
    b_bar = t_1.copy()
    substituted_rev(saved_6, b, a_bar, c_bar)
    both_bar = 1.0
    # both = np.dot(differences(b, 1), differences(b, 2)) + np.sum(substituted(a, b) ...
    both_5 = both_1.copy()
    differences_rev(saved_2, dot_left(both_bar, both_1, both_2), b_bar)
    differences_rev(saved_3, dot_right(both_bar, both_5, both_2), b_bar)
    both_6 = both_3.copy()
    substituted_rev(saved_4, both_bar * both_4, a_bar, b_bar)
    y_bar = y_bar.copy()
    substituted_rev(saved_5, both_bar * both_6, a_bar, y_bar)
    # y = through(a, x)
    through_rev(saved_1, y_bar, a_bar, x_bar)
    # x = substituted(a, b)
    substituted_rev(saved, x_bar, a_bar, b_bar)
    return a_bar, b_bar, c_bar
