from autotangent.runtime import first_largest, picked


def ledger_jvp(rates, extra, x, *, rates_dot, extra_dot, x_dot):
    """Value and tangent of ledger along (rates_dot, extra_dot, x_dot)."""
    grown = {}
    grown_dot = {}
    for name_1 in list(rates):
        rate = rates[name_1]
        rate_dot = rates_dot[name_1]
        if name_1 != 'b':
            grown_dot[name_1] = rate * x_dot + x * rate_dot
            grown[name_1] = x * rate
    for name in ('a', 'd', 'a'):
        if name in grown:
            t_4 = grown[name]
            t_4_dot = grown_dot[name]
        else:
            t_4 = x
            t_4_dot = x_dot
        grown_dot[name] = x * t_4_dot + t_4 * x_dot
        grown[name] = t_4 * x
    if 'e' not in grown:
        grown_dot['e'] = x * rates_dot['a'] + rates['a'] * x_dot
        grown['e'] = rates['a'] * x
    first = grown['e']
    first_dot = grown_dot['e']
    for key_ in list(extra):
        grown_dot[key_] = extra_dot[key_]
        grown[key_] = extra[key_]
    total = first
    total_dot = first_dot
    for i, name in enumerate(sorted(list(grown))):
        amount = grown[name]
        amount_dot = grown_dot[name]
        total_dot = x * total_dot + total * x_dot + 2 * amount * i * amount_dot
        total = total * x + i * amount * amount
    t_1 = []
    t_1_dot = []
    for key in list(extra):
        t_1_dot.append(extra_dot[key])
        t_1.append(extra[key])
    t_2 = sum(t_1)
    t_2_dot = sum(t_1_dot)
    t_3 = []
    t_3_dot = []
    for key in list(rates):
        t_3_dot.append(rates_dot[key])
        t_3.append(rates[key])
    t_5 = max(t_3)
    return (
        total + t_2 * t_5,
        total_dot + t_5 * t_2_dot + t_2 * picked(t_3_dot, first_largest(t_3)),
    )
