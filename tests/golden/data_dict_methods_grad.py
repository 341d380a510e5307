from autotangent.runtime import add_into, first_largest, held_at, hold_at, only_at, spread_over, zeros


def ledger_grad(rates, extra, x):
    """Gradient of ledger with respect to (rates, extra, x)."""
    grown = {}
    t_5 = list(rates)
    grown_1s = []
    for name_1 in t_5:
        rate = rates[name_1]
        if name_1 != 'b':
            grown_1 = held_at(grown, name_1)
            grown_1s.append(grown_1)
            grown[name_1] = x * rate
    t_6s = []
    t_4s = []
    grown_2s = []
    for name in ('a', 'd', 'a'):
        t_6 = name in grown
        t_6s.append(t_6)
        if t_6:
            t_4 = grown[name]
        else:
            t_4 = x
        t_4s.append(t_4)
        grown_2 = held_at(grown, name)
        grown_2s.append(grown_2)
        grown[name] = t_4 * x
    t_7 = 'e' not in grown
    if t_7:
        grown_3 = held_at(grown, 'e')
        grown['e'] = rates['a'] * x
    first = grown['e']
    t_8 = list(extra)
    grown_4s = []
    for key_ in t_8:
        grown_4 = held_at(grown, key_)
        grown_4s.append(grown_4)
        grown[key_] = extra[key_]
    total = first
    t_9 = sorted(list(grown))
    totals = []
    amounts = []
    for i, name in enumerate(t_9):
        amount = grown[name]
        amounts.append(amount)
        totals.append(total)
        total = total * x + i * amount * amount
    t_1 = []
    t_10 = list(extra)
    for key in t_10:
        t_1.append(extra[key])
    t_2 = sum(t_1)
    t_3 = []
    t_11 = list(rates)
    for key in t_11:
        t_3.append(rates[key])
    t_12 = max(t_3)

    # return total + sum(extra.values()) * max(rates.values())
    total_bar = 1.0
    t_2_bar = t_12
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, only_at(t_2, first_largest(t_3), len(t_3)))
    rates_bar = zeros(rates)
    for j in range(len(t_11) - 1, -1, -1):
        key = t_11[j]
        # t_3.append(rates[key])
        t_13_bar = t_3_bar.pop()
        rates_bar[key] += t_13_bar
    # t_2 = sum(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(t_2_bar, t_1))
    extra_bar = zeros(extra)
    for k in range(len(t_10) - 1, -1, -1):
        key = t_10[k]
        # t_1.append(extra[key])
        t_14_bar = t_1_bar.pop()
        extra_bar[key] += t_14_bar
    x_bar = 0.0
    grown_bar = zeros(grown)
    for i in range(len(t_9) - 1, -1, -1):
        name = t_9[i]
        amount = amounts.pop()
        total = totals.pop()
        # total = total * x + i * amount * amount
        x_bar += total * total_bar
        amount_bar = 2 * i * amount * total_bar
        total_bar = x * total_bar
        # amount = grown[name]
        grown_bar[name] += amount_bar
    # total = first
    first_bar = total_bar
    for m in range(len(t_8) - 1, -1, -1):
        key_ = t_8[m]
        grown_4 = grown_4s.pop()
        hold_at(grown, key_, grown_4)
        # grown.update(extra)
        extra_bar[key_] += grown_bar[key_]
        grown_bar[key_] = 0.0
    # first = grown.setdefault("e", rates.get("a", 1.0) * x)
    grown_bar['e'] += first_bar
    if t_7:
        hold_at(grown, 'e', grown_3)
        # first = grown.setdefault("e", rates.get("a", 1.0) * x)
        rates_bar['a'] += x * grown_bar['e']
        x_bar += rates['a'] * grown_bar['e']
        grown_bar['e'] = 0.0
    for n in range(len(('a', 'd', 'a')) - 1, -1, -1):
        name = ('a', 'd', 'a')[n]
        grown_2 = grown_2s.pop()
        t_4 = t_4s.pop()
        hold_at(grown, name, grown_2)
        # grown[name] = grown.get(name, x) * x
        t_4_bar = x * grown_bar[name]
        x_bar += t_4 * grown_bar[name]
        grown_bar[name] = 0.0
        t_6 = t_6s.pop()
        if t_6:
            # t_4 = grown[name]
            grown_bar[name] += t_4_bar
        else:
            # t_4 = x
            x_bar += t_4_bar
    for i_ in range(len(t_5) - 1, -1, -1):
        name_1 = t_5[i_]
        rate_bar = 0.0
        rate = rates[name_1]
        if name_1 != 'b':
            grown_1 = grown_1s.pop()
            hold_at(grown, name_1, grown_1)
            # grown[name_1] = x * rate
            x_bar += rate * grown_bar[name_1]
            rate_bar += x * grown_bar[name_1]
            grown_bar[name_1] = 0.0
        # rate = rates[name_1]
        rates_bar[name_1] += rate_bar
    return rates_bar, extra_bar, x_bar
