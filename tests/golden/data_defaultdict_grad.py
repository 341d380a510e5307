import collections

import numpy as np
from autotangent.runtime import add_into, held_at, hold_at, pair, put_back, shadows, snapshot, spread_over, unbroadcast, zeros

deposit_fwd, deposit_rev = pair(
    deposit,
    "book amount",
    "book mapping(str: float), name str, amount float",
)


def tally_grad(amounts, x):
    """Gradient of tally with respect to (amounts, x)."""
    totals = defaultdict(float)
    totals_bar = shadows(totals)
    groups = defaultdict(list)
    groups_bar = shadows(groups)
    table = defaultdict(lambda: defaultdict(float))
    weights = collections.defaultdict(lambda: 1.0)
    fields = defaultdict(lambda: np.zeros(2))
    visits = defaultdict(int)
    total = 0.0
    items_bars = []
    table_1s = []
    table_2s = []
    weights_1s = []
    fields_1s = []
    visits_1s = []
    t_7s = []
    for i, (name, amount) in enumerate(amounts):
        totals[name] += amount * x
        items_bar = groups_bar[i % 2]
        items_bars.append(items_bar)
        items = groups[i % 2]
        items_bar.append(0.0)
        items.append(amount)
        table_2 = table[name]
        table_2s.append(table_2)
        table_1 = table_2[i]
        table_1s.append(table_1)
        table_2[i] += amount**2
        weights_1 = held_at(weights, name)
        weights_1s.append(weights_1)
        weights[name] *= x
        fields_1 = np.array([amount, x])
        fields_1s.append(fields_1)
        fields[i % 2][...] += fields_1
        visits_1 = visits[name]
        visits_1s.append(visits_1)
        visits[name] += 1
        t_7 = len(totals)
        t_7s.append(t_7)
        total = total + t_7 * visits[name] * x * x
    same_bar = totals_bar
    same = totals
    same_1 = snapshot(same)
    _, saved = deposit_fwd(same, 'a', x)
    totals_1 = snapshot(totals)
    _, saved_1 = deposit_fwd(totals, 'z', total)
    t_5 = total + totals['new'] * x
    t_6 = len(totals)
    total = t_5 + t_6 * x
    same_bar.pop('b', None)
    t_8 = same.pop('b')
    same_bar.pop('a', None)
    t_1 = same.pop('a')
    total_1 = total
    total = total * t_1 + same['b']
    t_9 = list(groups)
    part_bars = []
    parts = []
    total_2s = []
    for k in t_9:
        part_bar = groups_bar[k]
        part_bars.append(part_bar)
        part = groups[k]
        parts.append(part)
        total_2 = sum(part) * (k + 1)
        total_2s.append(total_2)
        total = total + total_2 * part[-1]
    t_10 = list(table)
    t_4s = []
    t_11s = []
    total_3s = []
    for name in t_10:
        row = table[name]
        t_4 = []
        t_4s.append(t_4)
        t_11 = list(row)
        t_11s.append(t_11)
        for key in t_11:
            t_4.append(row[key])
        total_3 = sum(t_4)
        total_3s.append(total_3)
        total = total + total_3 * weights[name]
    t_2 = total * weights['none'] + float(fields[0] @ fields[1])
    t_3 = []
    t_12 = list(totals)
    for key in t_12:
        t_3.append(totals[key])
    t_13 = len(visits)

    # return total * weights["none"] + float(fields[0] @ fields[1]) + sum(totals.val ...
    t_2_bar = 1.0
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, spread_over(1.0 * t_13, t_3))
    for j in range(len(t_12) - 1, -1, -1):
        key = t_12[j]
        # t_3.append(totals[key])
        t_14_bar = t_3_bar.pop()
        totals_bar[key] += t_14_bar
    # t_2 = total * weights['none'] + float(fields[0] @ fields[1])
    total_bar = weights['none']
    weights_bar = zeros(weights)
    weights_bar['none'] += total
    fields_bar = shadows(fields)
    fields_bar[0] += t_2_bar * fields[1]
    fields_bar[1] += t_2_bar * fields[0]
    table_bar = shadows(table)
    for n in range(len(t_10) - 1, -1, -1):
        name = t_10[n]
        total_3 = total_3s.pop()
        t_4 = t_4s.pop()
        # total = total + sum(row.values()) * weights[name]
        t_4_bar = zeros(t_4)
        add_into(t_4_bar, spread_over(weights[name] * total_bar, t_4))
        weights_bar[name] += total_3 * total_bar
        t_11 = t_11s.pop()
        for m in range(len(t_11) - 1, -1, -1):
            key = t_11[m]
            # t_4.append(row[key])
            t_15_bar = t_4_bar.pop()
            t_4.pop()
            table_bar[name][key] += t_15_bar
    for i_ in range(len(t_9) - 1, -1, -1):
        k = t_9[i_]
        total_2 = total_2s.pop()
        part = parts.pop()
        part_bar = part_bars.pop()
        # total = total + sum(part) * (k + 1) * part[-1]
        add_into(part_bar, spread_over(part[-1] * (k + 1) * total_bar, part))
        part_bar[-1] += total_2 * total_bar
    # total = total * same.pop("a") + same["b"]
    t_1_bar = total_1 * total_bar
    same_bar['b'] += total_bar
    total_bar = t_1 * total_bar
    same_bar['a'] = t_1_bar
    same['a'] = t_1
    # del same["b"]
    same_bar['b'] = 0.0
    same['b'] = t_8
    # total = t_5 + t_6 * x
    t_5_bar = total_bar
    x_bar = t_6 * total_bar
    # t_5 = total + totals['new'] * x
    total_bar = t_5_bar
    totals_bar['new'] += x * t_5_bar
    x_bar += totals['new'] * t_5_bar
    # deposit(totals, "z", total)
    amount_1_bar = deposit_rev(saved_1, totals_bar)
    put_back(totals, totals_1)
    total_bar += amount_1_bar
    # deposit(same, "a", x)
    amount_2_bar = deposit_rev(saved, same_bar)
    put_back(same, same_1)
    x_bar += amount_2_bar
    amounts_bar = zeros(amounts)
    for i in range(len(amounts) - 1, -1, -1):
        name, amount = amounts[i]
        t_7 = t_7s.pop()
        # total = total + t_7 * visits[name] * x * x
        x_bar += 2 * t_7 * visits[name] * x * total_bar
        visits_1 = visits_1s.pop()
        visits[name] = visits_1
        fields_1 = fields_1s.pop()
        # fields[i % 2] += np.array([amount, x])
        fields_2_bars = unbroadcast(fields_bar[i % 2][...], fields_1)
        amount_bar = fields_2_bars[0]
        x_bar += fields_2_bars[1]
        weights_1 = weights_1s.pop()
        hold_at(weights, name, weights_1)
        # weights[name] *= x
        x_bar += weights[name] * weights_bar[name]
        weights_bar[name] = x * weights_bar[name]
        table_2 = table_2s.pop()
        table_1 = table_1s.pop()
        table_2[i] = table_1
        # table[name][i] += amount**2
        amount_bar += 2 * amount * table_bar[name][i]
        items_bar = items_bars.pop()
        # groups[i % 2].append(amount)
        t_16_bar = items_bar.pop()
        amount_bar += t_16_bar
        # totals[name] += amount * x
        amount_bar += x * totals_bar[name]
        x_bar += amount * totals_bar[name]
        amounts_bar[i][1] += amount_bar
    return amounts_bar, x_bar
