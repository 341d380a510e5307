from autotangent.runtime import unspliced


def primal_grad(x, w):
    """Gradient of primal with respect to (x, w)."""
    t_2_bar = [0.0, 0.0]
    t_2 = [0, 0]
    t_3_bar = [0.0, 0.0]
    t_3 = [1, 1]
    rows_bar = [t_2_bar, t_3_bar]
    rows = [t_2, t_3]
    t_4_bar = [0.0, 0.0]
    t_4 = [2, 2]
    table_bar = [t_4_bar]
    table = [t_4]
    table_bar[0:1] = rows_bar
    table[0:1] = rows
    table[0][1] = x * w
    t_1_bar = rows_bar[:1]
    t_1 = rows[:1]
    table_bar_1 = len(t_1_bar)
    table_bar_2 = table_bar[1:]
    table_bar[1:] = t_1_bar
    table[1:] = t_1
    table[1][0] = w

    # return rows[0][1] * x + rows[0][0] * table[0][1] + rows[1][0]
    rows_bar[0][1] += x
    x_bar = rows[0][1]
    rows_bar[0][0] += table[0][1]
    table_bar[0][1] += rows[0][0]
    rows_bar[1][0] += 1
    # table[1][0] = w
    w_bar = table_bar[1][0]
    table_bar[1][0] = 0.0
    unspliced(table_bar, slice(1, None, None), table_bar_2, table_bar_1)
    # table[0][1] = x * w
    x_bar += w * table_bar[0][1]
    w_bar += x * table_bar[0][1]
    table_bar[0][1] = 0.0
    return x_bar, w_bar
