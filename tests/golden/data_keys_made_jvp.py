from autotangent.runtime import power_by_base, zeros


def keys_made_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of keys_made along (x_dot, y_dot)."""
    t_10 = {}
    t_11 = {}
    found_dot, kept_dot, pairs_dot = zeros(t_10), {'a0': x_dot, 'b': 0.0}, zeros(t_11)
    found, kept, pairs = t_10, {'a0': x, 'b': 2.0}, t_11
    total = 0.0
    total_dot = 0.0
    for i in range(3):
        for j in range(2):
            if f'{i}-{0}' in found:
                t_9_1 = f'{i}-{0}'
                t_9 = found[t_9_1]
                t_9_dot = found_dot[t_9_1]
            else:
                t_9 = 0.0
                t_9_dot = 0.0
            found_1 = f'{i}-{j}'
            found_dot[found_1] = t_9_dot + power_by_base(x, i + j) * x_dot
            found[found_1] = t_9 + x ** (i + j)
        key_1 = f'{i}+'
        if key_1 not in found:
            found_dot[key_1] = y_dot
            found[key_1] = y
        t_1 = found[key_1]
        t_1_dot = found_dot[key_1]
        found_2 = f'{i}'
        found_dot[found_2] = x * t_1_dot + t_1 * x_dot
        found[found_2] = t_1 * x
        t_2 = kept['b'] * x
        t_2_dot = x * kept_dot['b'] + kept['b'] * x_dot
        key_2 = f'a{i}'
        if key_2 in kept:
            t_3_dot = kept_dot.pop(key_2)
            t_3 = kept.pop(key_2)
        else:
            t_3 = 0.5 * y
            t_3_dot = 0.5 * y_dot
        kept_dot['b'] = t_2_dot + t_3_dot
        kept['b'] = t_2 + t_3
        if f'{i % 2}' not in kept:
            t_8 = y * i
            t_8_dot = i * y_dot
        else:
            t_8_1 = f'{i % 2}'
            t_8_2 = kept[t_8_1]
            t_8 = t_8_2 * x
            t_8_dot = x * kept_dot[t_8_1] + t_8_2 * x_dot
        kept_1 = f'{i % 2}'
        kept_dot[kept_1] = t_8_dot
        kept[kept_1] = t_8
        if (i - 1, f'{i - 1}') in pairs:
            t_7_1 = f'{i - 1}'
            t_7 = pairs[i - 1, t_7_1]
            t_7_dot = pairs_dot[i - 1, t_7_1]
        else:
            t_7 = y
            t_7_dot = y_dot
        pairs_1 = f'{i}'
        pairs_dot[i, pairs_1] = t_7 * x_dot + (x + i) * t_7_dot
        pairs[i, pairs_1] = (x + i) * t_7
    for n in list('ab'):
        if f'{n}' in kept:
            t_5_1 = f'{n}'
            t_5 = kept[t_5_1]
            t_5_dot = kept_dot[t_5_1]
        else:
            t_5 = x
            t_5_dot = x_dot
        if n + 'x' in kept:
            t_6_1 = n + 'x'
            t_6 = kept[t_6_1]
            t_6_dot = kept_dot[t_6_1]
        else:
            t_6 = x * x
            t_6_dot = 2 * x * x_dot
        total = total + t_5 * t_6
        total_dot = total_dot + t_6 * t_5_dot + t_5 * t_6_dot
    t_4 = []
    t_4_dot = []
    for k in list(found):
        v = found[k]
        v_dot = found_dot[k]
        if k.endswith('1'):
            t_4_dot.append(v_dot)
            t_4.append(v)
    total_1 = sum(t_4)
    total += total_1 * found['2-0']
    total_dot = total_dot + found['2-0'] * sum(t_4_dot) + total_1 * found_dot['2-0']
    return (
        total + kept['0'] * kept['1'] + pairs[2, '2'] + found['1'],
        (
            total_dot
            + kept['1'] * kept_dot['0']
            + kept['0'] * kept_dot['1']
            + pairs_dot[2, '2']
            + found_dot['1']
        ),
    )
