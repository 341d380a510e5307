from autotangent.runtime import power_by_base, zeros


def chain_jvp(values, x, *, values_dot, x_dot):
    """Value and tangent of chain along (values_dot, x_dot)."""
    known = {'a': x, 'b': 2.0}
    known_dot = {'a': x_dot, 'b': 0.0}
    listed = {}
    listed_dot = {}
    for key, value_1, value_1_dot in zip(['p', 'q', 'r'], values, values_dot):
        listed_dot[key] = value_1_dot
        listed[key] = value_1
    state = {}
    state_dot = {}
    for key_1, value_2, value_2_dot in zip(NAMES, (x * x, known['b']), (2 * x * x_dot, known_dot['b'])):
        state_dot[key_1] = value_2_dot
        state[key_1] = value_2
    pairs = [("u", x)]
    pairs_dot = [(zeros('u'), x_dot)]
    for k, v, v_dot in zip(('v', 'w'), values, values_dot):
        pairs_dot.append((zeros(k), known['a'] * v_dot + v * known_dot['a']))
        pairs.append((k, v * known["a"]))
    table = {}
    table_dot = {}
    for (key_2, value_3), (key_2_dot, value_3_dot) in zip(pairs, pairs_dot):
        table_dot[key_2] = value_3_dot
        table[key_2] = value_3
    table_dot['t'] = 0.0
    table['t'] = 3.0
    powers = {}
    powers_dot = {}
    for n in range(3):
        powers_dot[n] = power_by_base(x, n) * x_dot
        powers[n] = x ** n
    start = {'u': x, 'v': x}
    start_dot = {'u': x_dot, 'v': x_dot}
    for name in list(dict.fromkeys('uvu')):
        start_dot[name] = table[name] * start_dot[name] + start[name] * table_dot[name]
        start[name] *= table[name]
    both = {}
    both_dot = {}
    for key_ in list(start):
        both_dot[key_] = start_dot[key_]
        both[key_] = start[key_]
    for key__ in list(listed):
        both_dot[key__] = listed_dot[key__]
        both[key__] = listed[key__]
    both_dot['u'] = state_dot['mass']
    both['u'] = state['mass']
    more = {}
    more_dot = {}
    for key___ in list(both):
        more_dot[key___] = both_dot[key___]
        more[key___] = both[key___]
    more_dot['z'] = powers_dot[2]
    more['z'] = powers[2]
    total_1 = {'one': x, 'two': 2 * x}['two']
    total = total_1 * state['charge']
    total_dot = (
        state['charge'] * {'one': x_dot, 'two': 2 * x_dot}['two']
        + total_1 * state_dot['charge']
    )
    for i, name in enumerate(list(more)):
        value = more[name]
        value_dot = more_dot[name]
        if name != 'q':
            total = total * 0.5 + value * (i + 1)
            total_dot = 0.5 * total_dot + (i + 1) * value_dot
    t_1 = total * table['t']
    t_1_dot = table['t'] * total_dot + total * table_dot['t']
    t_2 = []
    t_2_dot = []
    for key____ in list(table):
        v_1 = table[key____]
        v_1_dot = table_dot[key____]
        t_2_dot.append(2 * v_1 * v_1_dot)
        t_2.append(v_1 * v_1)
    t_3 = sum(t_2)
    return (
        t_1 + t_3 * powers[1],
        t_1_dot + powers[1] * sum(t_2_dot) + t_3 * powers_dot[1],
    )
