import numpy as np


def features_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of features along (x_dot, w_dot)."""
    squares = []
    squares_dot = []
    for v, v_dot in zip(x, x_dot):
        squares_dot.append(2 * v * v_dot)
        squares.append(v * v)
    kept = []
    kept_dot = []
    for s, s_dot in zip(squares, squares_dot):
        if s > 0.3:
            kept_dot.append(w * s_dot + s * w_dot)
            kept.append(s * w)
    table = []
    table_dot = []
    for i in range(len(x)):
        t_1 = []
        t_1_dot = []
        for j in range(i):
            t_1_dot.append(x[j] * x_dot[i] + x[i] * x_dot[j])
            t_1.append(x[i] * x[j])
        table_dot.append(t_1_dot)
        table.append(t_1)
    return (
        np.sum(np.array(squares)) + len(kept) * kept[0] + table[2][1] * table[3][0],
        (
            np.sum(np.array(squares_dot))
            + len(kept) * kept_dot[0]
            + table[3][0] * table_dot[2][1]
            + table[2][1] * table_dot[3][0]
        ),
    )
