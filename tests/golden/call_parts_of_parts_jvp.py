import numpy as np
from autotangent.runtime import tangent

outer_jvp = tangent(outer, "v first", "v array(f; n), first float, n int")


def primal_jvp(x, *, x_dot):
    """Value and tangent of primal along x_dot."""
    t_1, t_1_dot = outer_jvp(x, x[0], 3, v_dot=x_dot, first_dot=x_dot[0])
    parts_dot, squares_dot = t_1_dot
    parts, squares = t_1
    inner_dot, more_dot = parts_dot
    inner, more = parts
    left_dot, right_dot = inner_dot
    left, right = inner
    total_1 = np.sum(left)
    total_2 = np.sum(more)
    total = total_1 * right[0] + total_2 * squares[1]
    total_dot = (
        right[0] * np.sum(left_dot)
        + total_1 * right_dot[0]
        + squares[1] * np.sum(more_dot)
        + total_2 * squares_dot[1]
    )
    for n in range(3):
        t_2, t_2_dot = outer_jvp(x, x[0], n, v_dot=x_dot, first_dot=x_dot[0])
        _, last_dot = t_2_dot
        _, last = t_2
        total += np.sum(last)
        total_dot = total_dot + np.sum(last_dot)
    return total, total_dot
