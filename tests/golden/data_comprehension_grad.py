import numpy as np
from autotangent.runtime import add_into, zeros


def features_grad(x, w):
    """Gradient of features with respect to (x, w)."""
    squares = []
    for v in x:
        squares.append(v * v)
    kept = []
    for s in squares:
        if s > 0.3:
            kept.append(s * w)
    table = []
    t_1s = []
    for i in range(len(x)):
        t_1 = []
        t_1s.append(t_1)
        for j in range(i):
            t_1.append(x[i] * x[j])
        table.append(t_1)

    # return np.sum(np.array(squares)) + len(kept) * kept[0] + table[2][1] * table[3][0]
    squares_bar = zeros(squares)
    add_into(squares_bar, 1)
    kept_bar = zeros(kept)
    kept_bar[0] += len(kept)
    table_bar = zeros(table)
    table_bar[2][1] += table[3][0]
    table_bar[3][0] += table[2][1]
    x_bar = np.zeros_like(x)
    for i in range(len(x) - 1, -1, -1):
        t_1 = t_1s.pop()
        # table.append(t_1)
        t_2_bar = table_bar.pop()
        table.pop()
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, t_2_bar)
        for j in range(i - 1, -1, -1):
            # t_1.append(x[i] * x[j])
            t_3_bar = t_1_bar.pop()
            t_1.pop()
            x_bar[i] += x[j] * t_3_bar
            x_bar[j] += x[i] * t_3_bar
    w_bar = 0.0
    for k in range(len(squares) - 1, -1, -1):
        s = squares[k]
        s_bar = 0.0
        if s > 0.3:
            # kept.append(s * w)
            t_4_bar = kept_bar.pop()
            s_bar += w * t_4_bar
            w_bar += s * t_4_bar
        squares_bar[k] += s_bar
    for m in range(len(x) - 1, -1, -1):
        v = x[m]
        # squares.append(v * v)
        t_5_bar = squares_bar.pop()
        squares.pop()
        v_bar = 2 * v * t_5_bar
        x_bar[m] += v_bar
    return x_bar, w_bar
