from autotangent.runtime import add_into, held_at, hold_at, power_by_base, spread_over, zeros


def chain_grad(values, x):
    """Gradient of chain with respect to (values, x)."""
    known = {'a': x, 'b': 2.0}
    listed = {}
    t_3 = ['p', 'q', 'r']
    listed_1s = []
    for key, value_1 in zip(t_3, values):
        listed_1 = held_at(listed, key)
        listed_1s.append(listed_1)
        listed[key] = value_1
    state = {}
    t_4 = (x * x, known['b'])
    for key_1, value_2 in zip(NAMES, t_4):
        state[key_1] = value_2
    pairs = [("u", x)]
    for k, v in zip(("v", "w"), values):
        pairs.append((k, v * known["a"]))
    table = {}
    table_1s = []
    for key_2, value_3 in pairs:
        table_1 = held_at(table, key_2)
        table_1s.append(table_1)
        table[key_2] = value_3
    table_2 = held_at(table, 't')
    table['t'] = 3.0
    powers = {}
    for n in range(3):
        powers[n] = x**n
    start = {'u': x, 'v': x}
    t_5 = list(dict.fromkeys('uvu'))
    start_1s = []
    for name in t_5:
        start_1 = start[name]
        start_1s.append(start_1)
        start[name] *= table[name]
    both = {}
    t_6 = list(start)
    both_1s = []
    for key_ in t_6:
        both_1 = held_at(both, key_)
        both_1s.append(both_1)
        both[key_] = start[key_]
    t_7 = list(listed)
    both_2s = []
    for key__ in t_7:
        both_2 = held_at(both, key__)
        both_2s.append(both_2)
        both[key__] = listed[key__]
    both_3 = held_at(both, 'u')
    both['u'] = state['mass']
    more = {}
    t_8 = list(both)
    more_1s = []
    for key___ in t_8:
        more_1 = held_at(more, key___)
        more_1s.append(more_1)
        more[key___] = both[key___]
    more_2 = held_at(more, 'z')
    more['z'] = powers[2]
    total_1 = {'one': x, 'two': 2 * x}
    total_2 = total_1['two']
    total = total_2 * state['charge']
    t_9 = list(more)
    for i, name in enumerate(t_9):
        value = more[name]
        if name != "q":
            total = total * 0.5 + value * (i + 1)
    t_2 = []
    t_10 = list(table)
    v_1s = []
    for key____ in t_10:
        v_1 = table[key____]
        v_1s.append(v_1)
        t_2.append(v_1 * v_1)
    t_11 = sum(t_2)

    # return t_1 + sum(t_2) * powers[1]
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, spread_over(powers[1], t_2))
    powers_bar = zeros(powers)
    powers_bar[1] += t_11
    table_bar = zeros(table)
    for j in range(len(t_10) - 1, -1, -1):
        key____ = t_10[j]
        v_1 = v_1s.pop()
        # t_2.append(v_1 * v_1)
        t_12_bar = t_2_bar.pop()
        v_1_bar = 2 * v_1 * t_12_bar
        # v_1 = table[key____]
        table_bar[key____] += v_1_bar
    # t_1 = total * table['t']
    total_bar = table['t']
    table_bar['t'] += total
    more_bar = zeros(more)
    for i in range(len(t_9) - 1, -1, -1):
        name = t_9[i]
        value_bar = 0.0
        if name != 'q':
            # total = total * 0.5 + value * (i + 1)
            value_bar += (i + 1) * total_bar
            total_bar = 0.5 * total_bar
        # value = more[name]
        more_bar[name] += value_bar
    # total = dict([("one", x), ("two", 2 * x)])["two"] * state["charge"]
    total_1_bar = zeros(total_1)
    total_1_bar['two'] += state['charge'] * total_bar
    state_bar = zeros(state)
    state_bar['charge'] += total_2 * total_bar
    x_bar = total_1_bar['one'] + 2 * total_1_bar['two']
    hold_at(more, 'z', more_2)
    # more = both | {"z": powers[2]}
    powers_bar[2] += more_bar['z']
    more_bar['z'] = 0.0
    both_bar = zeros(both)
    for m in range(len(t_8) - 1, -1, -1):
        key___ = t_8[m]
        more_1 = more_1s.pop()
        hold_at(more, key___, more_1)
        # more = both | {"z": powers[2]}
        both_bar[key___] += more_bar[key___]
        more_bar[key___] = 0.0
    hold_at(both, 'u', both_3)
    # both = {**start, **listed, "u": state["mass"]}
    state_bar['mass'] += both_bar['u']
    both_bar['u'] = 0.0
    listed_bar = zeros(listed)
    for i_ in range(len(t_7) - 1, -1, -1):
        key__ = t_7[i_]
        both_2 = both_2s.pop()
        hold_at(both, key__, both_2)
        # both = {**start, **listed, "u": state["mass"]}
        listed_bar[key__] += both_bar[key__]
        both_bar[key__] = 0.0
    start_bar = zeros(start)
    for i__ in range(len(t_6) - 1, -1, -1):
        key_ = t_6[i__]
        both_1 = both_1s.pop()
        hold_at(both, key_, both_1)
        # both = {**start, **listed, "u": state["mass"]}
        start_bar[key_] += both_bar[key_]
        both_bar[key_] = 0.0
    for i___ in range(len(t_5) - 1, -1, -1):
        name = t_5[i___]
        start_1 = start_1s.pop()
        start[name] = start_1
        # start[name] *= table[name]
        table_bar[name] += start[name] * start_bar[name]
        start_bar[name] = table[name] * start_bar[name]
    # start = dict.fromkeys(["u", "v"], x)
    x_bar += start_bar['u'] + start_bar['v']
    for n in range(2, -1, -1):
        # powers[n] = x ** n
        x_bar += power_by_base(x, n) * powers_bar[n]
    hold_at(table, 't', table_2)
    # table = dict(pairs, t=3.0)
    table_bar['t'] = 0.0
    pairs_bar = zeros(pairs)
    for i____ in range(len(pairs) - 1, -1, -1):
        key_2, value_3 = pairs[i____]
        table_1 = table_1s.pop()
        hold_at(table, key_2, table_1)
        # table[key_2] = value_3
        value_3_bar = table_bar[key_2]
        table_bar[key_2] = 0.0
        pairs_bar[i____][1] += value_3_bar
    values_bar = zeros(values)
    known_bar = zeros(known)
    for i_____ in range(min(len(('v', 'w')), len(values)) - 1, -1, -1):
        k = ('v', 'w')[i_____]
        v = values[i_____]
        # pairs.append((k, v * known["a"]))
        t_13_bar = pairs_bar.pop()
        pairs.pop()
        v_bar = known['a'] * t_13_bar[1]
        known_bar['a'] += v * t_13_bar[1]
        values_bar[i_____] += v_bar
    # pairs = [("u", x)]
    x_bar += pairs_bar[0][1]
    t_4_bar = zeros(t_4)
    for i______ in range(min(len(NAMES), len(t_4)) - 1, -1, -1):
        key_1 = NAMES[i______]
        value_2 = t_4[i______]
        # state[key_1] = value_2
        value_2_bar = state_bar[key_1]
        state_bar[key_1] = 0.0
        t_4_bar[i______] += value_2_bar
    # for (key_1, value_2) in zip(NAMES, (x * x, known["b"])):
    x_bar += 2 * x * t_4_bar[0]
    known_bar['b'] += t_4_bar[1]
    for i_______ in range(min(len(t_3), len(values)) - 1, -1, -1):
        key = t_3[i_______]
        value_1 = values[i_______]
        listed_1 = listed_1s.pop()
        hold_at(listed, key, listed_1)
        # listed[key] = value_1
        value_1_bar = listed_bar[key]
        listed_bar[key] = 0.0
        values_bar[i_______] += value_1_bar
    # known = dict(zip(("a", "b"), (x, 2.0)))
    x_bar += known_bar['a']
    return values_bar, x_bar
