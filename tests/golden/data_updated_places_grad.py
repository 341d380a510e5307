from autotangent.runtime import constructor, held_at, hold_at, pair, put_back, shadowed_pair, shadows, snapshot

new_Rates = constructor(Rates)
total_fwd, total_rev = shadowed_pair(
    Rates.total,
    "self",
    "self tests.programs.data_updated_places:Rates{known: dict(a: float), new: dict(b: float, a: float)}",
)
new_Rates_fwd, new_Rates_rev = pair(new_Rates, "x", "x float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    rates, saved_2 = new_Rates_fwd(x)
    rates_bar = shadows(rates)
    t_1_bar = rates_bar.new
    t_1 = rates.new
    t_9 = list(t_1)
    rates_3s = []
    for key in t_9:
        rates_bar.known[key] = 0.0
        rates_3 = held_at(rates.known, key)
        rates_3s.append(rates_3)
        rates.known[key] = t_1[key]
    rates_bar.known['c'] = 0.0
    rates_2 = held_at(rates.known, 'c')
    rates.known['c'] = y
    total = 0.0
    t_8 = list(rates.known)
    for k in t_8:
        total = total + rates.known[k] ** 2
    t_3_bar = {'a': 0.0}
    t_3 = {'a': x}
    t_4_bar = {'b': 0.0}
    t_4 = {'b': x * y}
    tables_bar = [t_3_bar, t_4_bar]
    tables = [t_3, t_4]
    t_2_bar = tables_bar[1]
    t_2 = tables[1]
    t_7 = list(t_2)
    for key_ in t_7:
        tables_bar[0][key_] = 0.0
        tables[0][key_] = t_2[key_]
    t_5, saved_1 = new_Rates_fwd(y)
    t_5_bar = shadows(t_5)
    t_5_1 = snapshot(t_5)
    t_6, saved = total_fwd(t_5, self_bar=t_5_bar)

    # return total * tables[0]["a"] * tables[0]["b"] + Rates(y).total()
    total_bar = tables[0]['a'] * tables[0]['b']
    tables_bar[0]['a'] += total * tables[0]['b']
    tables_bar[0]['b'] += total * tables[0]['a']
    t_6_bar = 1.0
    # t_6 = t_5.total(self_bar=t_5_bar)
    total_rev(saved, t_6_bar)
    put_back(t_5, t_5_1)
    # t_5 = new_Rates(y)
    y_bar = new_Rates_rev(saved_1, t_5_bar)
    for i in range(len(t_7) - 1, -1, -1):
        key_ = t_7[i]
        # tables[0].update(tables[1])
        tables_1_bar = tables_bar[0][key_]
        tables_bar[0][key_] = 0.0
        t_2_bar[key_] += tables_1_bar
    # t_4 = {'b': x * y}
    x_bar = y * t_4_bar['b']
    y_bar += x * t_4_bar['b']
    # t_3 = {'a': x}
    x_bar += t_3_bar['a']
    for j in range(len(t_8) - 1, -1, -1):
        k = t_8[j]
        # total = total + rates.known[k] ** 2
        rates_bar.known[k] += 2 * rates.known[k] * total_bar
    hold_at(rates.known, 'c', rates_2)
    # rates.known.update(rates.new, c=y)
    y_bar += rates_bar.known['c']
    rates_bar.known['c'] = 0.0
    for m in range(len(t_9) - 1, -1, -1):
        key = t_9[m]
        rates_3 = rates_3s.pop()
        hold_at(rates.known, key, rates_3)
        # rates.known.update(rates.new, c=y)
        rates_1_bar = rates_bar.known[key]
        rates_bar.known[key] = 0.0
        t_1_bar[key] += rates_1_bar
    # rates = Rates(x)
    x_bar += new_Rates_rev(saved_2, rates_bar)
    return x_bar, y_bar
