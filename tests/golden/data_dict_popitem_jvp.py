import bisect

from autotangent.runtime import tangent, zeros

spent_jvp = tangent(spent, "weights", "weights mapping(int: float)")
between_jvp = tangent(
    between,
    "values x",
    "knots list(float), values list(float), x float",
)


def total_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of total along (x_dot, rate_dot)."""
    t_5 = {}
    t_5_dot = {}
    for k_2 in range(4):
        t_5_dot[k_2] = k_2 * x_dot + rate_dot
        t_5[k_2] = x * k_2 + rate
    y_1, y_1_dot = spent_jvp(t_5, weights_dot=t_5_dot)
    y = y_1
    y_dot = y_1_dot
    held = OrderedDict()
    held_dot = zeros(held)
    held_dot['a'] = x_dot
    held['a'] = x
    held_dot['b'] = rate * x_dot + x * rate_dot
    held['b'] = x * rate
    held_dot['c'] = rate_dot
    held['c'] = rate
    held.move_to_end("a")
    if not held:
        raise KeyError('dictionary is empty')
    first = next(iter(held))
    v_dot = held_dot.pop(first)
    v = held.pop(first)
    if not held:
        raise KeyError('popitem(): dictionary is empty')
    key_1 = next(reversed(held))
    t_2_dot = held_dot.pop(key_1)
    t_2 = held.pop(key_1)
    t_1 = (key_1, t_2)
    t_1_dot = (zeros(key_1), t_2_dot)
    y = y + (v * len(first) + t_1[1] * 2)
    y_dot = y_dot + len(first) * v_dot + 2 * t_1_dot[1]
    same = held
    same_dot = held_dot
    failed = False
    try:
        if not held:
            raise KeyError('popitem(): dictionary is empty')
        key_2 = next(reversed(held))
        t_3 = held.pop(key_2)
        failed = False
    except KeyError:
        failed = True
    if not failed:
        t_3_dot = held_dot.pop(key_2)
        try:
            if not held:
                raise KeyError('popitem(): dictionary is empty')
            key_3 = next(reversed(held))
            t_4 = held.pop(key_3)
            failed = False
        except KeyError:
            failed = True
        if not failed:
            t_4_dot = held_dot.pop(key_3)
    if failed:
        y_dot = x * y_dot + y * x_dot
        y = y * x
    held_dot['d'] = y_dot
    held["d"] = y
    for key in list(held):
        held_dot.pop(key)
        held.pop(key)
    same_dot['e'] = rate * y_dot + y * rate_dot
    same["e"] = y * rate
    rows = {"p": [x], "q": [x, rate]}
    rows_dot = {'p': [x_dot], 'q': [x_dot, rate_dot]}
    if not rows:
        raise KeyError('popitem(): dictionary is empty')
    _ = next(reversed(rows))
    row_dot = rows_dot.pop(_)
    row = rows.pop(_)
    row_dot.append(rate * x_dot + x * rate_dot)
    row.append(x * rate)
    k_1 = bisect.bisect(row, 0.9)
    row_dot.insert(k_1, 0.5 * y_dot)
    row.insert(k_1, 0.5 * y)
    for k in reversed(list(rows)):
        y += rows[k][0]
        y_dot = y_dot + rows_dot[k][0]
    t_6, t_6_dot = between_jvp(
        [0.0, 0.5, 1.5],
        [x, y, rate],
        x,
        values_dot=[x_dot, y_dot, rate_dot],
        x_dot=x_dot,
    )
    return (
        y * held['e'] * len(same) + sum(row) + t_6,
        len(same) * (held['e'] * y_dot + y * held_dot['e']) + sum(row_dot) + t_6_dot,
    )
