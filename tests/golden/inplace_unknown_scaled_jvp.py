import numpy as np
from autotangent.runtime import own


def primal_jvp(x, k=0, *, x_dot):
    """Value and tangent of primal along x_dot."""
    rows = [x * 2, x[0]]
    rows_dot = [2 * x_dot, x_dot[0]]
    v = rows[k] * 1
    v_dot = own(rows_dot[k])
    kept = [v, -(-rows[k])]
    kept_dot = [v_dot, own(rows_dot[k])]
    v_dot[0] = x_dot[1]
    v[0] = x[1]
    kept_dot[1][1] = x_dot[0]
    kept[1][1] = x[0]
    t_1 = np.sum(kept[1])
    return (
        np.sum(kept[0] * x) + rows[1] * t_1 + rows[0][0] ** 2,
        (
            np.sum(x * kept_dot[0] + kept[0] * x_dot)
            + t_1 * rows_dot[1]
            + rows[1] * np.sum(kept_dot[1])
            + 2 * rows[0][0] * rows_dot[0][0]
        ),
    )
