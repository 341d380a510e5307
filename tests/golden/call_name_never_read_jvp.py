import numpy as np
from autotangent.runtime import applied, inner, tangent

multiply = inner(f, "multiply")
solve_multiply = applied(solve, multiply=multiply)
solve_multiply_jvp = tangent(
    solve_multiply,
    "a b",
    "a array(f; n n), b array(f; n), tol float",
)


def f_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of f along (a_dot, b_dot)."""
    t_1, t_1_dot = solve_multiply_jvp(a, b, a_dot=a_dot, b_dot=b_dot)
    x_dot, _ = t_1_dot
    x, _ = t_1
    t_2, t_2_dot = solve_multiply_jvp(a, x, a_dot=a_dot, b_dot=x_dot)
    y_dot, steps_dot = t_2_dot
    y, steps = t_2
    return np.sum(y * b) * (steps + 1), (steps + 1) * np.sum(b * y_dot + y * b_dot)
