def put_jvp(
    table,
    gain,
    history,
    x,
    i,
    value,
    *,
    table_dot,
    gain_dot,
    history_dot,
    x_dot,
    value_dot,
):
    """Value and tangent of put along (table_dot, gain_dot, history_dot, x_dot, value_dot)."""
    table_dot[i] = value * gain_dot + gain * value_dot
    table[i] = gain * value
    history_dot.append(x[0] * value_dot + value * x_dot[0])
    history.append(value * x[0])
    return None, None
