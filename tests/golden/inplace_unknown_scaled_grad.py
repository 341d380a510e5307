from autotangent.runtime import add_at, no_row, spread, unbroadcast, zeros


def primal_grad(x, k=0):
    """Gradient of primal with respect to x."""
    rows = [x * 2, x[0]]
    v = rows[k] * 1
    kept_1 = --rows[k]
    kept = [v, kept_1]
    no_row(v, 0, 'v[0]')
    v[0] = x[1]
    no_row(kept[1], 1, 'kept[1][1]')
    kept[1][1] = x[0]
    t_1 = kept[0] * x
    t_2 = np.sum(kept[1])

    # return np.sum(kept[0] * x) + rows[1] * np.sum(kept[1]) + rows[0][0] ** 2
    t_3 = np.sum(t_1)
    t_4_bar = unbroadcast(1, t_3 + rows[1] * t_2)
    t_1_bar = spread(unbroadcast(t_4_bar, t_3), t_1, None, False)
    v_bar = zeros(v)
    kept_1_bar = zeros(kept_1)
    kept_bar = [v_bar, kept_1_bar]
    kept_bar[0] += unbroadcast(x * t_1_bar, kept[0])
    x_bar = unbroadcast(kept[0] * t_1_bar, x)
    rows_bar = zeros(rows)
    rows_bar[1] += t_2 * t_4_bar
    kept_bar[1] += spread(unbroadcast(rows[1] * t_4_bar, t_2), kept[1], None, False)
    rows_bar[0][0] += 2 * rows[0][0] * unbroadcast(1, rows[0][0] ** 2)
    # kept[1][1] = x[0]
    x_bar = x_bar.copy()
    x_bar[0] += kept_bar[1][1]
    kept_bar[1][1] = 0.0
    # v[0] = x[1]
    x_bar[1] += v_bar[0]
    v_bar[0] = 0.0
    # kept = [v, -(-rows[k])]
    add_at(rows_bar, k, kept_1_bar)
    # v = rows[k] * 1
    add_at(rows_bar, k, v_bar)
    # rows = [x * 2, x[0]]
    x_bar += 2 * rows_bar[0]
    x_bar[0] += rows_bar[1]
    return x_bar
