from autotangent.runtime import pair, put_back, snapshot, zeros

nested_fwd, nested_rev = pair(nested, "x a", "x float, a float")
root_fwd, root_rev = pair(root, "v", "v float")
walked_fwd, walked_rev = pair(
    walked,
    "x table",
    "x float, steps list(float), table dict(0: float, 1: float, 2: float)",
)


def attempts_grad(x, steps, a):
    """Gradient of attempts with respect to (x, a)."""
    table = {0: x, 1: 2.0, 2: x * x}
    table_1 = snapshot(table)
    t_1, saved = walked_fwd(x, steps, table)
    y = t_1 + table[0] * table[1] - table[2]
    try:
        y_1 = y * 1.5
        failed = False
    except ValueError:
        failed = True
    failed_1 = failed
    if not failed:
        y = y_1
        try:
            y_2_1, saved_1 = root_fwd(a - x)
            y_2 = y + y_2_1
            failed = False
        except ValueError:
            failed = True
    t_2, saved_2 = nested_fwd(x, a)

    # return y + nested(x, a)
    y_bar = 1.0
    x_bar, a_bar = nested_rev(saved_2, 1.0)
    if not failed_1:
        if not failed:
            # y = y_2
            y_2_bar = y_bar
            # y = y + root(a - x)
            y_bar = y_2_bar
            y_2_2_bar = root_rev(saved_1, y_2_bar)
            a_bar += y_2_2_bar
            x_bar -= y_2_2_bar
        # y = y_1
        y_1_bar = y_bar
        # y = y * 1.5
        y_bar = 1.5 * y_1_bar
    # y = t_1 + table[0] * table[1] - table[2]
    t_1_bar = y_bar
    table_bar = zeros(table)
    table_bar[0] += table[1] * y_bar
    table_bar[1] += table[0] * y_bar
    table_bar[2] -= y_bar
    # t_1 = walked(x, steps, table)
    x_1_bar = walked_rev(saved, t_1_bar, table_bar)
    put_back(table, table_1)
    x_bar += x_1_bar
    # table = {0: x, 1: 2.0, 2: x * x}
    x_bar += table_bar[0] + 2 * x * table_bar[2]
    return x_bar, a_bar
