import numpy as np
from autotangent.runtime import inside, tangent

add_up_jvp = tangent(add_up, "h values", "h array(f; n), values array(f; n)")


def smoothed_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of smoothed along (x_dot, w_dot)."""
    rows = np.zeros((2, 5))
    rows_dot = np.zeros_like(rows)
    weights = np.arange(5.0)
    total = np.sum(x * weights)
    total_dot = np.sum(weights * x_dot)
    np.put(weights, [1, 2], 3.0)
    weights[1:].sort()
    rows_dot[0] = weights * x_dot
    np.multiply(x, weights, out=rows[0])
    t_1 = rows[0]
    t_1_dot = rows_dot[0]
    rows_dot[0] = np.cos(t_1) * t_1_dot
    np.sin(t_1, out=rows[0])
    t_2 = rows[0]
    t_2_dot = rows_dot[0]
    total = total + np.sum(t_2)
    total_dot = total_dot + np.sum(t_2_dot)
    for k in range(3):
        rows_1 = np.exp(-rows[0])
        np.add.at(rows_dot[1], BINS, rows_1 * w_dot - w * rows_1 * rows_dot[0])
        np.add.at(rows[1], BINS, rows_1 * w)
        np.add.at(rows_dot, (k % 2, k), x_dot[k])
        np.add.at(rows, (k % 2, k), x[k])
        rows_dot[0] = np.cumsum(rows_dot[1], 0, None)
        np.cumsum(rows[1], 0, None, rows[0])
        rows_dot[0] = inside(rows[0], -2, 2) * rows_dot[0]
        rows[0].clip(-2, 2, out=rows[0])
    kept = x * w
    kept_dot = w * x_dot + x * w_dot
    kept_dot[:2] = rows_dot[0, :2]
    np.copyto(kept[:2], rows[0, :2])
    kept_dot[2:4] = w_dot[0]
    kept[2:4].fill(w[0])
    weights.fill(2.0)
    t_3, t_3_dot = add_up_jvp(kept, rows[1], h_dot=kept_dot, values_dot=rows_dot[1])
    return (
        total + np.sum(t_3**2 * weights) + np.sum(rows**2),
        total_dot + 2 * np.sum(weights * t_3 * t_3_dot) + 2 * np.sum(rows * rows_dot),
    )
