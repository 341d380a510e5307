import numpy as np
from autotangent.runtime import quotient, tangent

ratio_jvp = tangent(ratio, "a b", "a array(f; n), b array(f; n)")


def primal_jvp(x, a, s, *, x_dot, a_dot, s_dot):
    """Value and tangent of primal along (x_dot, a_dot, s_dot)."""
    t_1 = np.ones_like(x)
    t_1_dot = np.zeros_like(t_1)
    t_6 = a > 0
    t_1_1 = a[t_6]
    t_1_2 = np.divide(x[t_6], t_1_1)
    t_1_dot[t_6] = (x_dot[t_6] - t_1_2 * a_dot[t_6]) / t_1_1
    t_1[t_6] = t_1_2
    y = t_1
    y_dot = t_1_dot
    rows = np.outer(a, x)
    rows_dot = np.outer(a_dot, x) + np.outer(a, x_dot)
    size = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    size_dot = quotient(np.sum(rows * rows_dot, axis=1, keepdims=True), size)
    t_2 = np.zeros_like(rows)
    t_2_dot = np.zeros_like(rows)
    t_7 = size > 1
    mask = np.broadcast_to(t_7, np.shape(t_2))
    t_2_1 = np.shape(t_2)
    t_2_2 = np.broadcast_to(size, t_2_1)[mask]
    t_2_3 = np.divide(rows[mask], t_2_2)
    t_2_dot[mask] = (
        rows_dot[mask] - t_2_3 * np.broadcast_to(size_dot, t_2_1)[mask]
    ) / t_2_2
    t_2[mask] = t_2_3
    rows = t_2
    rows_dot = t_2_dot
    t_3_1, t_3_1_dot = ratio_jvp(y, x, a_dot=y_dot, b_dot=x_dot)
    t_3 = t_3_1[0]
    t_3_dot = t_3_1_dot[0]
    t_5 = np.full(4, s)
    t_5_dot = np.full(4, s_dot)
    t_8 = x > s
    t_5_1 = x[t_8]
    t_5_dot[t_8] = quotient(x_dot[t_8], t_5_1)
    t_5[t_8] = np.log(t_5_1)
    t_4 = t_5
    t_4_dot = t_5_dot
    total_1 = np.sum(t_4)
    total = t_3 * total_1
    total_dot = total_1 * t_3_dot + t_3 * np.sum(t_4_dot)
    for k in range(2):
        t_9 = x + k
        t_9_dot = x_dot
        t_10 = x > k
        y_1 = y[t_10]
        y_2 = t_9[t_10]
        y_dot[t_10] = y_2 * y_dot[t_10] + y_1 * t_9_dot[t_10]
        y[t_10] = np.multiply(y_1, y_2)
        kept = y
        kept_dot = y_dot
        kept_dot[0] = s * kept_dot[0] + kept[0] * s_dot
        kept[0] *= s
        total += kept @ y
        total_dot = total_dot + kept_dot @ y + kept @ y_dot
    return (
        total + np.sum(rows[0] * x),
        total_dot + np.sum(x * rows_dot[0] + rows[0] * x_dot),
    )
