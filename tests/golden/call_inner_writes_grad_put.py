def put_fwd(table, gain, history, x, i, value):
    """Value of put and what put_rev needs."""
    table[i] = gain * value
    history.append(value * x[0])
    return None, (gain, i, value, x)


def put_rev(saved, table_bar, history_bar, x_bar):
    """Adjoint of put: adds into table_bar, history_bar, x_bar, returns gain_bar, value_bar."""
    gain, i, value, x = saved
    # history.append(value * x[0])
    t_1_bar = history_bar.pop()
    value_bar = x[0] * t_1_bar
    x_bar[0] += value * t_1_bar
    # table[i] = gain * value
    gain_bar = value * table_bar[i]
    value_bar += gain * table_bar[i]
    table_bar[i] = 0.0
    return gain_bar, value_bar
