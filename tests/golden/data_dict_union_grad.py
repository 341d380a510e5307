from autotangent.runtime import zeros


def merged_grad(rates, extra, x):
    """Gradient of merged with respect to (rates, extra, x)."""
    both = {'a': rates['a'], 'b': rates['b'], 'c': extra['c'], 'f': extra['f']}
    more = {'a': rates['a'], 'b': rates['b'], 'c': rates['c'], 'n': x}
    other = {'c': extra['c'], 'f': extra['f'], 'k': both['a'] * x}
    total = 0.0
    trips = 0
    t_1 = list(more)
    for key in t_1:
        amount = more[key]
        trips = trips + 1
        if amount > 1.2:
            break
        else:
            total += amount * x

    # return total * both["c"] + other["k"] * other["c"] + more["n"] * rates.copy()["b"]
    t_2 = {'a': rates['a'], 'b': rates['b'], 'c': rates['c']}
    total_bar = both['c']
    both_bar = zeros(both)
    both_bar['c'] += total
    other_bar = zeros(other)
    other_bar['k'] += other['c']
    other_bar['c'] += other['k']
    more_bar = zeros(more)
    more_bar['n'] += t_2['b']
    t_2_bar = zeros(t_2)
    t_2_bar['b'] += more['n']
    rates_bar = zeros(rates)
    rates_bar['a'] += t_2_bar['a']
    rates_bar['b'] += t_2_bar['b']
    rates_bar['c'] += t_2_bar['c']
    x_bar = 0.0
    for i in range(trips - 1, -1, -1):
        key = t_1[i]
        amount_bar = 0.0
        amount = more[key]
        if not amount > 1.2:
            # total += amount * x
            amount_bar += x * total_bar
            x_bar += amount * total_bar
        # amount = more[key]
        more_bar[key] += amount_bar
    # other = dict(extra, k=both["a"] * x)
    extra_bar = zeros(extra)
    extra_bar['c'] += other_bar['c']
    extra_bar['f'] += other_bar['f']
    both_bar['a'] += x * other_bar['k']
    x_bar += both['a'] * other_bar['k']
    # more = {**rates, "n": x}
    rates_bar['a'] += more_bar['a']
    rates_bar['b'] += more_bar['b']
    rates_bar['c'] += more_bar['c']
    x_bar += more_bar['n']
    # both = rates | extra
    rates_bar['a'] += both_bar['a']
    rates_bar['b'] += both_bar['b']
    extra_bar['c'] += both_bar['c']
    extra_bar['f'] += both_bar['f']
    return rates_bar, extra_bar, x_bar
