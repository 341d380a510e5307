def merged_jvp(rates, extra, x, *, rates_dot, extra_dot, x_dot):
    """Value and tangent of merged along (rates_dot, extra_dot, x_dot)."""
    both = {'a': rates['a'], 'b': rates['b'], 'c': extra['c'], 'f': extra['f']}
    both_dot = {'a': rates_dot['a'], 'b': rates_dot['b'], 'c': extra_dot['c'], 'f': extra_dot['f']}
    more = {'a': rates['a'], 'b': rates['b'], 'c': rates['c'], 'n': x}
    more_dot = {'a': rates_dot['a'], 'b': rates_dot['b'], 'c': rates_dot['c'], 'n': x_dot}
    other = {'c': extra['c'], 'f': extra['f'], 'k': both['a'] * x}
    other_dot = {'c': extra_dot['c'], 'f': extra_dot['f'], 'k': x * both_dot['a'] + both['a'] * x_dot}
    total = 0.0
    total_dot = 0.0
    trips = 0
    for key in list(more):
        amount = more[key]
        amount_dot = more_dot[key]
        trips = trips + 1
        if amount > 1.2:
            break
        else:
            total += amount * x
            total_dot = total_dot + x * amount_dot + amount * x_dot
    t_1 = {'a': rates['a'], 'b': rates['b'], 'c': rates['c']}['b']
    return (
        total * both['c'] + other['k'] * other['c'] + more['n'] * t_1,
        (
            both['c'] * total_dot
            + total * both_dot['c']
            + other['c'] * other_dot['k']
            + other['k'] * other_dot['c']
            + t_1 * more_dot['n']
            + (
                more['n']
                * {'a': rates_dot['a'], 'b': rates_dot['b'], 'c': rates_dot['c']}['b']
            )
        ),
    )
