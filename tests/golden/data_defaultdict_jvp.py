import collections

import numpy as np
from autotangent.runtime import shadows, tangent, zeros

deposit_jvp = tangent(
    deposit,
    "book amount",
    "book mapping(str: float), name str, amount float",
)


def tally_jvp(amounts, x, *, amounts_dot, x_dot):
    """Value and tangent of tally along (amounts_dot, x_dot)."""
    totals = defaultdict(float)
    totals_dot = zeros(totals)
    groups = defaultdict(list)
    groups_dot = shadows(groups)
    table = defaultdict(lambda: defaultdict(float))
    table_dot = shadows(table)
    weights = collections.defaultdict(lambda: 1.0)
    weights_dot = zeros(weights)
    fields = defaultdict(lambda: np.zeros(2))
    fields_dot = shadows(fields)
    visits = defaultdict(int)
    total = 0.0
    total_dot = 0.0
    for i, ((name, amount), (name_dot, amount_dot)) in enumerate(zip(amounts, amounts_dot)):
        totals_dot[name] += x * amount_dot + amount * x_dot
        totals[name] += amount * x
        items = groups[i % 2]
        items_dot = groups_dot[i % 2]
        items_dot.append(amount_dot)
        items.append(amount)
        table_dot[name][i] += 2 * amount * amount_dot
        table[name][i] += amount**2
        weights_dot[name] = x * weights_dot[name] + weights[name] * x_dot
        weights[name] *= x
        fields_dot[i % 2][...] += np.array([amount_dot, x_dot])
        fields[i % 2] += np.array([amount, x])
        visits[name] += 1
        t_7 = len(totals)
        total = total + t_7 * visits[name] * x * x
        total_dot = total_dot + 2 * x * t_7 * visits[name] * x_dot
    same = totals
    same_dot = totals_dot
    t_8, t_8_dot = deposit_jvp(same, 'a', x, book_dot=same_dot, amount_dot=x_dot)
    t_9, t_9_dot = deposit_jvp(
        totals, 'z', total, book_dot=totals_dot, amount_dot=total_dot
    )
    t_5 = total + totals['new'] * x
    t_5_dot = total_dot + x * totals_dot['new'] + totals['new'] * x_dot
    t_6 = len(totals)
    total = t_5 + t_6 * x
    total_dot = t_5_dot + t_6 * x_dot
    same_dot.pop('b')
    same.pop('b')
    t_1_dot = same_dot.pop('a')
    t_1 = same.pop('a')
    total_dot = t_1 * total_dot + total * t_1_dot + same_dot['b']
    total = total * t_1 + same['b']
    for k in list(groups):
        part = groups[k]
        part_dot = groups_dot[k]
        total_1 = sum(part) * (k + 1)
        total = total + total_1 * part[-1]
        total_dot = (
            total_dot + part[-1] * (k + 1) * sum(part_dot) + total_1 * part_dot[-1]
        )
    for name in list(table):
        row = table[name]
        row_dot = table_dot[name]
        t_4 = []
        t_4_dot = []
        for key in list(row):
            t_4_dot.append(row_dot[key])
            t_4.append(row[key])
        total_2 = sum(t_4)
        total = total + total_2 * weights[name]
        total_dot = (
            total_dot + weights[name] * sum(t_4_dot) + total_2 * weights_dot[name]
        )
    t_2 = total * weights['none'] + float(fields[0] @ fields[1])
    t_2_dot = (
        weights['none'] * total_dot
        + total * weights_dot['none']
        + float(fields_dot[0] @ fields[1] + fields[0] @ fields_dot[1])
    )
    t_3 = []
    t_3_dot = []
    for key in list(totals):
        t_3_dot.append(totals_dot[key])
        t_3.append(totals[key])
    t_10 = len(visits)
    return t_2 + sum(t_3) * t_10, t_2_dot + t_10 * sum(t_3_dot)
