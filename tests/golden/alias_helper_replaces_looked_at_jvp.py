import numpy as np
from autotangent.runtime import laid_out, put_back, snapshot, tangent

step_jvp = tangent(step, "table w", "table dict(a: array(f; n)), w float")
step_1_jvp = tangent(
    step,
    "table w",
    "table dict(a: array(f; n), b: array(f; n)), w float",
)
weighted_jvp = tangent(
    weighted,
    "table w",
    "table dict(a: array(f; n), b: array(f; n)), w float",
)


def primal_jvp(given, x, w, *, given_dot, x_dot, w_dot):
    """Value and tangent of primal along (given_dot, x_dot, w_dot)."""
    given_1 = snapshot(given, x)
    try:
        given_dot = laid_out(given_dot, given)
        a = x * 1.0
        a_dot = x_dot.copy()
        own = {"a": a}
        own_dot = {'a': a_dot}
        t_2, t_2_dot = step_jvp(own, w, table_dot=own_dot, w_dot=w_dot)
        row = given["a"]
        row_dot = given_dot['a']
        t_3, t_3_dot = step_1_jvp(given, w, table_dot=given_dot, w_dot=w_dot)
        total = np.sum(a * own["a"]) + np.sum(row * given["a"])
        total_dot = (
            np.sum(own['a'] * a_dot + a * own_dot['a'])
            + np.sum(given['a'] * row_dot + row * given_dot['a'])
        )
        t_1_1, t_1_1_dot = weighted_jvp(given, w, table_dot=given_dot, w_dot=w_dot)
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
        return (
            total * t_1 + np.sum(given['a'] * given['b']),
            (
                t_1 * total_dot
                + total * t_1_dot
                + np.sum(given['b'] * given_dot['a'] + given['a'] * given_dot['b'])
            ),
        )
    finally:
        put_back(given, given_1)
