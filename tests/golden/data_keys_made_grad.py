from autotangent.runtime import add_into, held_at, hold_at, power_by_base, spread_over, zeros


def keys_made_grad(x, y):
    """Gradient of keys_made with respect to (x, y)."""
    found, kept, pairs = {}, {"a0": x, "b": 2.0}, {}
    t_10s = []
    t_9_1s = []
    found_1s = []
    key_1s = []
    t_11s = []
    t_1s = []
    found_2s = []
    key_2s = []
    t_12s = []
    t_3s = []
    kept_1s = []
    t_13s = []
    t_8_1s = []
    t_8_2s = []
    kept_2s = []
    kept_3s = []
    t_14s = []
    t_7_1s = []
    t_7s = []
    pairs_1s = []
    for i in range(3):
        for j in range(2):
            t_10 = f'{i}-{0}' in found
            t_10s.append(t_10)
            if t_10:
                t_9_1 = f'{i}-{0}'
                t_9_1s.append(t_9_1)
                t_9 = found[t_9_1]
            else:
                t_9 = 0.0
            found_1 = f'{i}-{j}'
            found_1s.append(found_1)
            found[found_1] = t_9 + x ** (i + j)
        key_1 = f'{i}+'
        key_1s.append(key_1)
        t_11 = key_1 not in found
        t_11s.append(t_11)
        if t_11:
            found[key_1] = y
        t_1 = found[key_1]
        t_1s.append(t_1)
        found_2 = f'{i}'
        found_2s.append(found_2)
        found[found_2] = t_1 * x
        t_2 = kept['b'] * x
        key_2 = f'a{i}'
        key_2s.append(key_2)
        t_12 = key_2 in kept
        t_12s.append(t_12)
        if t_12:
            t_3 = kept.pop(key_2)
            t_3s.append(t_3)
        else:
            t_3 = 0.5 * y
        kept_1 = held_at(kept, 'b')
        kept_1s.append(kept_1)
        kept['b'] = t_2 + t_3
        t_13 = f'{i % 2}' not in kept
        t_13s.append(t_13)
        if t_13:
            t_8 = y * i
        else:
            t_8_2 = f'{i % 2}'
            t_8_2s.append(t_8_2)
            t_8_1 = kept[t_8_2]
            t_8_1s.append(t_8_1)
            t_8 = t_8_1 * x
        kept_3 = f'{i % 2}'
        kept_3s.append(kept_3)
        kept_2 = held_at(kept, kept_3)
        kept_2s.append(kept_2)
        kept[kept_3] = t_8
        t_14 = (i - 1, f'{i - 1}') in pairs
        t_14s.append(t_14)
        if t_14:
            t_7_1 = f'{i - 1}'
            t_7_1s.append(t_7_1)
            t_7 = pairs[i - 1, t_7_1]
        else:
            t_7 = y
        t_7s.append(t_7)
        pairs_1 = f'{i}'
        pairs_1s.append(pairs_1)
        pairs[i, pairs_1] = (x + i) * t_7
    t_15 = list('ab')
    t_16s = []
    t_5_1s = []
    t_5s = []
    t_17s = []
    t_6_1s = []
    t_6s = []
    for n in t_15:
        t_16 = f'{n}'
        t_16s.append(t_16)
        if t_16 in kept:
            t_5_1 = f'{n}'
            t_5_1s.append(t_5_1)
            t_5 = kept[t_5_1]
        else:
            t_5 = x
        t_5s.append(t_5)
        t_17 = n + 'x'
        t_17s.append(t_17)
        if t_17 in kept:
            t_6_1 = n + 'x'
            t_6_1s.append(t_6_1)
            t_6 = kept[t_6_1]
        else:
            t_6 = x * x
        t_6s.append(t_6)
    t_4 = []
    t_18 = list(found)
    t_19s = []
    for k in t_18:
        v = found[k]
        t_19 = k.endswith('1')
        t_19s.append(t_19)
        if t_19:
            t_4.append(v)
    total_1 = sum(t_4)

    # return total + kept["0"] * kept["1"] + pairs[(2, "2")] + found["1"]
    kept_bar = zeros(kept)
    kept_bar['0'] += kept['1']
    kept_bar['1'] += kept['0']
    pairs_bar = zeros(pairs)
    pairs_bar[2, '2'] += 1
    found_bar = zeros(found)
    found_bar['1'] += 1
    # total = total + sum(t_4) * found['2-0']
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, spread_over(found['2-0'], t_4))
    found_bar['2-0'] += total_1
    for m in range(len(t_18) - 1, -1, -1):
        k = t_18[m]
        v_bar = 0.0
        t_19 = t_19s.pop()
        if t_19:
            # t_4.append(v)
            t_20_bar = t_4_bar.pop()
            v_bar += t_20_bar
        # v = found[k]
        found_bar[k] += v_bar
    x_bar = 0.0
    for i_ in range(len(t_15) - 1, -1, -1):
        n = t_15[i_]
        t_6 = t_6s.pop()
        t_5 = t_5s.pop()
        # total += kept.get(f"{n}", x) * kept.get(n + "x", x * x)
        t_5_bar = t_6
        t_6_bar = t_5
        t_17 = t_17s.pop()
        if t_17 in kept:
            t_6_1 = t_6_1s.pop()
            # t_6 = kept[n + 'x']
            kept_bar[t_6_1] += t_6_bar
        else:
            # t_6 = x * x
            x_bar += 2 * x * t_6_bar
        t_16 = t_16s.pop()
        if t_16 in kept:
            t_5_1 = t_5_1s.pop()
            # t_5 = kept[f'{n}']
            kept_bar[t_5_1] += t_5_bar
        else:
            # t_5 = x
            x_bar += t_5_bar
    y_bar = 0.0
    for i in range(2, -1, -1):
        pairs_1 = pairs_1s.pop()
        t_7 = t_7s.pop()
        # pairs[(i, f"{i}")] = (x + i) * pairs.get((i - 1, f"{i - 1}"), y)
        x_bar += t_7 * pairs_bar[i, pairs_1]
        t_7_bar = (x + i) * pairs_bar[i, pairs_1]
        pairs_bar[i, pairs_1] = 0.0
        t_14 = t_14s.pop()
        if t_14:
            t_7_1 = t_7_1s.pop()
            # t_7 = pairs[i - 1, f'{i - 1}']
            pairs_bar[i - 1, t_7_1] += t_7_bar
        else:
            # t_7 = y
            y_bar += t_7_bar
        kept_3 = kept_3s.pop()
        kept_2 = kept_2s.pop()
        hold_at(kept, kept_3, kept_2)
        # kept[f'{i % 2}'] = t_8
        t_8_bar = kept_bar[kept_3]
        kept_bar[kept_3] = 0.0
        t_13 = t_13s.pop()
        if t_13:
            # t_8 = y * i
            y_bar += i * t_8_bar
        else:
            t_8_1 = t_8_1s.pop()
            t_8_2 = t_8_2s.pop()
            # t_8 = kept[f'{i % 2}'] * x
            kept_bar[t_8_2] += x * t_8_bar
            x_bar += t_8_1 * t_8_bar
        kept_1 = kept_1s.pop()
        hold_at(kept, 'b', kept_1)
        # kept["b"] = kept["b"] * x + kept.pop(f"a{i}", 0.5 * y)
        t_2_bar = kept_bar['b']
        t_3_bar = kept_bar['b']
        kept_bar['b'] = 0.0
        t_12 = t_12s.pop()
        key_2 = key_2s.pop()
        if t_12:
            t_3 = t_3s.pop()
            # kept["b"] = kept["b"] * x + kept.pop(f"a{i}", 0.5 * y)
            kept_bar[key_2] = t_3_bar
            kept[key_2] = t_3
        else:
            # kept["b"] = kept["b"] * x + kept.pop(f"a{i}", 0.5 * y)
            y_bar += 0.5 * t_3_bar
        # kept["b"] = kept["b"] * x + kept.pop(f"a{i}", 0.5 * y)
        kept_bar['b'] += x * t_2_bar
        x_bar += kept['b'] * t_2_bar
        found_2 = found_2s.pop()
        t_1 = t_1s.pop()
        # found[f"{i}"] = found.setdefault(f"{i}+", y) * x
        t_1_bar = x * found_bar[found_2]
        x_bar += t_1 * found_bar[found_2]
        found_bar[found_2] = 0.0
        key_1 = key_1s.pop()
        found_bar[key_1] += t_1_bar
        t_11 = t_11s.pop()
        if t_11:
            # found[f"{i}"] = found.setdefault(f"{i}+", y) * x
            y_bar += found_bar[key_1]
            found_bar[key_1] = 0.0
        for j in range(1, -1, -1):
            found_1 = found_1s.pop()
            # found[f"{i}-{j}"] = found.get(f"{i}-{0}", 0.0) + x ** (i + j)
            t_9_bar = found_bar[found_1]
            x_bar += power_by_base(x, i + j) * found_bar[found_1]
            found_bar[found_1] = 0.0
            t_10 = t_10s.pop()
            if t_10:
                t_9_1 = t_9_1s.pop()
                # t_9 = found[f'{i}-{0}']
                found_bar[t_9_1] += t_9_bar
    # found, kept, pairs = {}, {"a0": x, "b": 2.0}, {}
    x_bar += kept_bar['a0']
    return x_bar, y_bar
