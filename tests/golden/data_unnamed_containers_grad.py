from autotangent.runtime import add_into, pair, spread_over, unordered_like, zeros

table_fwd, table_rev = pair(table, "x", "x float")
powers_fwd, powers_rev = pair(powers, "x", "x float")


def f_grad(x, y):
    """Gradient of f with respect to (x, y)."""
    t_1, saved = powers_fwd(x)
    last = t_1.pop()
    t_2_1, saved_1 = powers_fwd(y)
    t_2 = sorted(t_2_1)
    first = t_2.pop(0)
    t_3, saved_2 = table_fwd(x)
    t_4 = {'a': t_3['a'], 'b': t_3['b'], 'c': y}
    t_8 = []
    for key in t_4:
        t_8.append(t_4[key])
    both = sum(t_8)
    if x > 0:
        t_5, saved_3 = table_fwd(y)
        other = t_5['b']
    else:
        t_6, saved_4 = table_fwd(x)
        t_7 = []
        for key in t_6:
            t_7.append(t_6[key])
        other = sum(t_7)

    # return last * first + both * other
    last_bar = first
    first_bar = last
    both_bar = other
    other_bar = both
    y_bar = 0.0
    x_bar = 0.0
    if x > 0:
        # other = t_5['b']
        t_5_bar = zeros(t_5)
        t_5_bar['b'] += other_bar
        # t_5 = table(y)
        y_bar += table_rev(saved_3, t_5_bar)
    else:
        # other = sum(t_7)
        t_7_bar = zeros(t_7)
        add_into(t_7_bar, spread_over(other_bar, t_7))
        t_6_bar = zeros(t_6)
        for key in reversed(t_6):
            # t_7.append(t_6[key])
            t_9_bar = t_7_bar.pop()
            t_6_bar[key] += t_9_bar
        # t_6 = table(x)
        x_bar += table_rev(saved_4, t_6_bar)
    # both = sum(t_8)
    t_8_bar = zeros(t_8)
    add_into(t_8_bar, spread_over(both_bar, t_8))
    t_4_bar = zeros(t_4)
    for key in reversed(t_4):
        # t_8.append(t_4[key])
        t_10_bar = t_8_bar.pop()
        t_4_bar[key] += t_10_bar
    # t_4 = {'a': t_3['a'], 'b': t_3['b'], 'c': y}
    t_3_bar = zeros(t_3)
    t_3_bar['a'] += t_4_bar['a']
    t_3_bar['b'] += t_4_bar['b']
    y_bar += t_4_bar['c']
    # t_3 = table(x)
    x_bar += table_rev(saved_2, t_3_bar)
    # first = t_2.pop(0)
    t_2_bar = zeros(t_2)
    t_2_bar.insert(0, first_bar)
    # t_2 = sorted(powers(y))
    y_bar += powers_rev(saved_1, unordered_like(t_2_bar, t_2_1, None, False))
    # last = t_1.pop()
    t_1_bar = zeros(t_1)
    t_1_bar.append(last_bar)
    t_1.append(last)
    # t_1 = powers(x)
    x_bar += powers_rev(saved, t_1_bar)
    return x_bar, y_bar
