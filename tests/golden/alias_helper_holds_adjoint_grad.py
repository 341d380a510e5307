import numpy as np
from autotangent.runtime import put_back, shadowed_pair, snapshot

replaced_fwd, replaced_rev = shadowed_pair(
    replaced,
    "table row",
    "table dict(row: array(f; n)), row array(f; n)",
)
kept_fwd, kept_rev = shadowed_pair(
    kept,
    "rows row",
    "rows list(array(f; ?)), row array(f; n)",
)


def primal_grad(x):
    """Gradient of primal with respect to x."""
    a = x * 1.0
    a_bar = np.zeros_like(a)
    rows_bar = []
    rows = []
    before = a[0] * x[1]
    rows_1 = snapshot(rows)
    held, saved = kept_fwd(rows, a, rows_bar=rows_bar, row_bar=a_bar)
    a_1 = a[0]
    a[0] = x[2] * held
    rows_2 = rows[0][1]
    rows[0][1] *= 2.0
    b = x * 3.0
    b_bar = np.zeros_like(b)
    t_1 = x * 2.0
    t_1_bar = np.zeros_like(t_1)
    table_bar = {'row': t_1_bar}
    table = {'row': t_1}
    second = b[0] * before
    table_1 = snapshot(table)
    t_2, saved_1 = replaced_fwd(table, b, table_bar=table_bar, row_bar=b_bar)
    held_1 = held
    held *= t_2
    b_1 = b[0]
    b[0] = x[2] * held
    table_2 = table['row'][1]
    table["row"][1] = second
    t_3 = np.sum(a)
    t_4 = np.sum(b)

    # return np.sum(a) * before + np.sum(b) * second
    a_bar += before
    before_bar = t_3
    b_bar += second
    second_bar = t_4
    table['row'][1] = table_2
    # table["row"][1] = second
    second_bar += table_bar['row'][1]
    table_bar['row'][1] = 0.0
    b[0] = b_1
    # b[0] = x[2] * held
    x_bar = np.zeros_like(x)
    x_bar[2] = held * b_bar[0]
    held_bar = x[2] * b_bar[0]
    b_bar[0] = 0.0
    # held *= replaced(table, b)
    t_2_bar = held_1 * held_bar
    held_bar = t_2 * held_bar
    # t_2 = replaced(table, b, table_bar=table_bar, row_bar=b_bar)
    replaced_rev(saved_1, t_2_bar)
    put_back(table, table_1)
    # second = b[0] * before
    b_bar[0] += before * second_bar
    before_bar += b[0] * second_bar
    # t_1 = x * 2.0
    x_bar += 2 * t_1_bar
    # b = x * 3.0
    x_bar += 3 * b_bar
    rows[0][1] = rows_2
    # rows[0][1] *= 2.0
    rows_bar[0][1] = 2 * rows_bar[0][1]
    a[0] = a_1
    # a[0] = x[2] * held
    x_bar[2] += held_1 * a_bar[0]
    held_bar += x[2] * a_bar[0]
    a_bar[0] = 0.0
    # held = kept(rows, a)
    kept_rev(saved, held_bar)
    put_back(rows, rows_1)
    # before = a[0] * x[1]
    a_bar[0] += x[1] * before_bar
    x_bar[1] += a[0] * before_bar
    # a = x * 1.0
    x_bar += a_bar
    return x_bar
