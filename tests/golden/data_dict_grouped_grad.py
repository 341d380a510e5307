from autotangent.runtime import add_into, held_at, hold_at, spread_over, zeros


def group_grad(values, x):
    """Gradient of group with respect to (values, x)."""
    groups_bar = {}
    groups = {}
    t_5s = []
    groups_bar_1s = []
    t_1_bars = []
    t_6s = []
    t_7_bars = []
    groups_bar_2s = []
    last_bars = []
    for i, v in enumerate(values):
        key_1 = i % 2
        t_5 = key_1 not in groups
        t_5s.append(t_5)
        if t_5:
            t_8_bar = []
            t_8 = []
            groups_bar_1 = held_at(groups_bar, key_1)
            groups_bar_1s.append(groups_bar_1)
            groups_bar[key_1] = t_8_bar
            groups[key_1] = t_8
        t_1_bar = groups_bar[key_1]
        t_1_bars.append(t_1_bar)
        t_1 = groups[key_1]
        t_1_bar.append(0.0)
        t_1.append(v * x)
        if i == 2:
            t_6 = 'last' not in groups
            t_6s.append(t_6)
            if t_6:
                t_7_bar = [0.0]
                t_7_bars.append(t_7_bar)
                t_7 = [x]
                groups_bar_2 = held_at(groups_bar, 'last')
                groups_bar_2s.append(groups_bar_2)
                groups_bar['last'] = t_7_bar
                groups['last'] = t_7
            last_bar = groups_bar['last']
            last_bars.append(last_bar)
            last = groups['last']
            last_bar.append(0.0)
            last.append(v)
    same_bar = groups_bar
    same = groups
    t_9 = 'more' not in same
    if t_9:
        t_10_bar = []
        t_10 = []
        same_bar_1 = held_at(same_bar, 'more')
        same_bar['more'] = t_10_bar
        same['more'] = t_10
    t_2_bar = same_bar['more']
    t_2 = same['more']
    t_4 = values[0]
    t_2_bar.append(0.0)
    t_2.append(x)
    t_2_bar.append(0.0)
    t_2.append(t_4)
    nested_bar = {}
    nested = {}
    t_11 = 'start' not in nested
    if t_11:
        t_12_bar = {'value': 0.0}
        t_12 = {'value': x * x}
        nested_bar_1 = held_at(nested_bar, 'start')
        nested_bar['start'] = t_12_bar
        nested['start'] = t_12
    best_bar = nested_bar['start']
    best = nested['start']
    t_13 = 'start' not in nested
    if t_13:
        nested_bar_2 = held_at(nested_bar, 'start')
        nested_bar['start'] = best_bar
        nested['start'] = best
    t_3_bar = nested_bar['start']
    t_3 = nested['start']
    total = t_3['value'] * x
    best_1 = best['value']
    best["value"] *= 2.0
    part_bars = []
    parts = []
    total_1s = []
    for name in (0, 1, 'last', 'more'):
        part_bar = groups_bar[name]
        part_bars.append(part_bar)
        part = groups[name]
        parts.append(part)
        total_1 = sum(part)
        total_1s.append(total_1)
        total = total + total_1 * part[0] / len(part)

    # return total * best["value"] * len(groups)
    t_14_bar = len(groups)
    total_bar = best['value'] * t_14_bar
    best_bar['value'] += total * t_14_bar
    for j in range(len((0, 1, 'last', 'more')) - 1, -1, -1):
        name = (0, 1, 'last', 'more')[j]
        total_1 = total_1s.pop()
        part = parts.pop()
        part_bar = part_bars.pop()
        # total = total + sum(part) * part[0] / len(part)
        total_2_bar = total_bar / len(part)
        add_into(part_bar, spread_over(part[0] * total_2_bar, part))
        part_bar[0] += total_1 * total_2_bar
    best['value'] = best_1
    # best["value"] *= 2.0
    best_bar['value'] = 2 * best_bar['value']
    # total = nested.setdefault("start", best)["value"] * x
    t_3_bar['value'] += x * total_bar
    x_bar = t_3['value'] * total_bar
    if t_13:
        hold_at(nested_bar, 'start', nested_bar_2)
    if t_11:
        hold_at(nested_bar, 'start', nested_bar_1)
        # t_8 = {'value': x * x}
        x_bar += 2 * x * t_12_bar['value']
    # same.setdefault("more", []).extend([x, values[0]])
    t_15_bar = t_2_bar.pop()
    t_4_bar = t_15_bar
    t_16_bar = t_2_bar.pop()
    x_bar += t_16_bar
    values_bar = zeros(values)
    values_bar[0] += t_4_bar
    if t_9:
        hold_at(same_bar, 'more', same_bar_1)
    for i in range(len(values) - 1, -1, -1):
        v = values[i]
        v_bar = 0.0
        if i == 2:
            last_bar = last_bars.pop()
            # last.append(v)
            t_17_bar = last_bar.pop()
            v_bar += t_17_bar
            t_6 = t_6s.pop()
            if t_6:
                groups_bar_2 = groups_bar_2s.pop()
                hold_at(groups_bar, 'last', groups_bar_2)
                t_7_bar = t_7_bars.pop()
                # t_6 = [x]
                x_bar += t_7_bar[0]
        t_1_bar = t_1_bars.pop()
        # groups.setdefault(i % 2, []).append(v * x)
        t_18_bar = t_1_bar.pop()
        v_bar += x * t_18_bar
        x_bar += v * t_18_bar
        t_5 = t_5s.pop()
        key_1 = i % 2
        if t_5:
            groups_bar_1 = groups_bar_1s.pop()
            hold_at(groups_bar, key_1, groups_bar_1)
        values_bar[i] += v_bar
    return values_bar, x_bar
