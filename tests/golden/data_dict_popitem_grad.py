import bisect

from autotangent.runtime import add_into, inserted_at, pair, put_back, shadows, snapshot, spread_over, zeros

between_fwd, between_rev = pair(
    between,
    "values x",
    "knots list(float), values list(float), x float",
)
spent_fwd, spent_rev = pair(spent, "weights", "weights mapping(int: float)")


def total_grad(x, rate):
    """Gradient of total with respect to (x, rate)."""
    t_5 = {}
    for k_2 in range(4):
        t_5[k_2] = x * k_2 + rate
    t_5_1 = snapshot(t_5)
    y, saved = spent_fwd(t_5)
    held = OrderedDict()
    held_bar = shadows(held)
    held_bar['a'] = 0.0
    held['a'] = x
    held_bar['b'] = 0.0
    held['b'] = x * rate
    held_bar['c'] = 0.0
    held['c'] = rate
    held.move_to_end("a")
    if not held:
        raise KeyError('dictionary is empty')
    first = next(iter(held))
    held_bar.pop(first)
    v = held.pop(first)
    if not held:
        raise KeyError('popitem(): dictionary is empty')
    key_1 = next(reversed(held))
    held_bar.pop(key_1)
    t_2 = held.pop(key_1)
    t_1 = (key_1, t_2)
    y += v * len(first) + t_1[1] * 2
    same_bar = held_bar
    same = held
    try:
        if not held:
            raise KeyError('popitem(): dictionary is empty')
        key_2 = next(reversed(held))
        held_bar.pop(key_2)
        t_3 = held.pop(key_2)
        failed = False
    except KeyError:
        failed = True
    failed_1 = failed
    if not failed:
        try:
            if not held:
                raise KeyError('popitem(): dictionary is empty')
            key_3 = next(reversed(held))
            held_bar.pop(key_3)
            t_4 = held.pop(key_3)
            failed = False
        except KeyError:
            failed = True
    y_1 = y
    if failed:
        y = y * x
    y_2 = y
    held_bar['d'] = 0.0
    held["d"] = y
    t_6 = list(held)
    for key in t_6:
        held_bar.pop(key)
        held.pop(key)
    same_bar['e'] = 0.0
    same["e"] = y * rate
    t_7_bar = [0.0]
    t_7 = [x]
    t_8_bar = [0.0, 0.0]
    t_8 = [x, rate]
    rows_bar = {'p': t_7_bar, 'q': t_8_bar}
    rows = {'p': t_7, 'q': t_8}
    if not rows:
        raise KeyError('popitem(): dictionary is empty')
    _ = next(reversed(rows))
    row_bar = rows_bar.pop(_)
    row = rows.pop(_)
    row_bar.append(0.0)
    row.append(x * rate)
    k_1 = bisect.bisect(row, 0.9)
    row_bar.insert(k_1, 0.0)
    row.insert(k_1, 0.5 * y)
    t_9 = list(rows)
    for k in reversed(t_9):
        y += rows[k][0]
    t_10, saved_1 = between_fwd([0.0, 0.5, 1.5], [x, y, rate], x)

    # return y * held["e"] * len(same) + sum(row) + between([0.0, 0.5, 1.5], [x, y,  ...
    t_11_bar = len(same)
    y_bar = held['e'] * t_11_bar
    held_bar['e'] += y * t_11_bar
    add_into(row_bar, spread_over(1.0, row))
    t_12_bar = zeros([x, y, rate])
    x_bar = between_rev(saved_1, 1.0, t_12_bar)
    x_bar += t_12_bar[0]
    y_bar += t_12_bar[1]
    rate_bar = t_12_bar[2]
    for i in range(len(t_9)):
        k = t_9[i]
        # y += rows[k][0]
        rows_bar[k][0] += y_bar
    # row.insert(bisect.bisect(row, 0.9), 0.5 * y)
    t_13_bar = row_bar.pop(inserted_at(row_bar, k_1))
    y_bar += 0.5 * t_13_bar
    # row.append(x * rate)
    t_14_bar = row_bar.pop()
    x_bar += rate * t_14_bar
    rate_bar += x * t_14_bar
    rows_bar[_] = row_bar
    # t_7 = [x, rate]
    x_bar += t_8_bar[0]
    rate_bar += t_8_bar[1]
    # t_6 = [x]
    x_bar += t_7_bar[0]
    # same["e"] = y * rate
    y_bar += rate * same_bar['e']
    rate_bar += y_2 * same_bar['e']
    same_bar['e'] = 0.0
    for j in range(len(t_6) - 1, -1, -1):
        key = t_6[j]
        # held.pop(key)
        held_bar[key] = 0.0
    # held["d"] = y
    y_bar += held_bar['d']
    held_bar['d'] = 0.0
    if failed:
        # y = y * x
        x_bar += y_1 * y_bar
        y_bar = x * y_bar
    if not failed_1:
        if not failed:
            # held.popitem()
            held_bar[key_3] = 0.0
        # held.popitem()
        held_bar[key_2] = 0.0
    # y += v * len(first) + held.popitem()[1] * 2
    v_bar = len(first) * y_bar
    t_1_bar = zeros(t_1)
    t_1_bar[1] += 2 * y_bar
    t_2_bar = t_1_bar[1]
    held_bar[key_1] = t_2_bar
    # first, v = held.popitem(last=False)
    held_bar[first] = v_bar
    # held = OrderedDict([("a", x), ("b", x * rate), ("c", rate)])
    rate_bar += held_bar['c']
    held_bar['c'] = 0.0
    x_bar += rate * held_bar['b']
    rate_bar += x * held_bar['b']
    held_bar['b'] = 0.0
    x_bar += held_bar['a']
    held_bar['a'] = 0.0
    # y = spent(t_5)
    t_5_bar = zeros(t_5)
    spent_rev(saved, y_bar, t_5_bar)
    put_back(t_5, t_5_1)
    for k_2 in range(3, -1, -1):
        # t_5[k_2] = x * k_2 + rate
        x_bar += k_2 * t_5_bar[k_2]
        rate_bar += t_5_bar[k_2]
        t_5_bar[k_2] = 0.0
    return x_bar, rate_bar
