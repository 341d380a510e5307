import numpy as np
from autotangent.runtime import tangent

substituted_jvp = tangent(substituted, "a b", "a array(f; n n), b array(f; n)")
through_jvp = tangent(through, "a b", "a array(f; n n), b array(f; n)")
differences_jvp = tangent(differences, "b", "b array(f; n), n int")


def fitted_jvp(a, b, c, *, a_dot, b_dot, c_dot):
    """Value and tangent of fitted along (a_dot, b_dot, c_dot)."""
    x_1, x_1_dot = substituted_jvp(a, b, a_dot=a_dot, b_dot=b_dot)
    x = x_1
    x_dot = x_1_dot
    y_1, y_1_dot = through_jvp(a, x, a_dot=a_dot, b_dot=x_dot)
    y = y_1
    y_dot = y_1_dot
    both_1, both_1_dot = differences_jvp(b, 1, b_dot=b_dot)
    both_2, both_2_dot = differences_jvp(b, 2, b_dot=b_dot)
    both_3, both_3_dot = substituted_jvp(a, b, a_dot=a_dot, b_dot=b_dot)
    both_4, both_4_dot = substituted_jvp(a, y, a_dot=a_dot, b_dot=y_dot)
    both = np.dot(both_1, both_2) + np.sum(both_3 * both_4)
    both_dot = (
        np.dot(both_1_dot, both_2)
        + np.dot(both_1, both_2_dot)
        + np.sum(both_4 * both_3_dot + both_3 * both_4_dot)
    )
    t_1, t_1_dot = substituted_jvp(a, c, a_dot=a_dot, b_dot=c_dot)
    return (
        c @ y + 0.1 * np.sum(x**2) + np.sum(t_1 * b) + both,
        (
            c_dot @ y
            + c @ y_dot
            + 0.2 * np.sum(x * x_dot)
            + np.sum(b * t_1_dot + t_1 * b_dot)
            + both_dot
        ),
    )
