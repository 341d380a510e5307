import types

import numpy as np
from autotangent.runtime import add_into, namespace, put_back, shadows, snapshot, unspliced, zeros


def scored_grad(x, rates):
    """Gradient of scored with respect to (x, rates)."""
    seen = {1, 2}
    counts = Counter("aab")
    t_3_bar = [0.0, 0.0, 0.0]
    t_3 = [1, 2, 3]
    store_bar = namespace(keys=t_3_bar, rate=0.0)
    store = types.SimpleNamespace(keys=t_3, rate=x)
    tables = {"seen": {1, 2}, "names": {"a": 1}, "keys": [4]}
    same = store.keys
    names = tables["names"]
    t_1 = x * len(seen) * int(counts['a']) * store.keys[-1] * len(tables['seen'])
    t_2 = len(names)
    total = t_1 * t_2
    seen_1 = seen
    seen_2 = snapshot(seen)
    seen |= {3}
    counts_1 = counts
    counts_2 = snapshot(counts)
    counts += Counter("a")
    store_1 = snapshot(store.keys)
    store.keys.extend([4])
    tables_1 = snapshot(tables)
    tables["seen"] |= {5}
    tables_2 = snapshot(tables)
    tables["names"] |= {"b": 2}
    tables_3 = snapshot(tables)
    tables["keys"] += [6, 7]
    total_1 = total
    total_2 = (
        x
        + (
            len(seen)
            * int(counts['a'])
            * same[-1]
            * len(tables['seen'])
            * int(names['b'])
            * tables['keys'][-1]
        )
    )
    total *= total_2
    seen_3 = seen
    seen_4 = snapshot(seen)
    seen -= {1, 2}
    keys_bar = store_bar.keys
    keys = store.keys
    keys_bar[:] = [0.0] * len(keys * 2)
    keys_1 = keys * 2
    keys_2 = keys[:]
    keys[:] = keys_1
    tables_4 = snapshot(tables)
    tables["keys"] *= 2
    total_3 = total
    total *= x * len(seen) + len(same) * len(tables["keys"])
    t_4_bar = [0.0, 0.0]
    t_4 = (rates[0], rates[1])
    t_5 = rates * 2
    t_5_bar = np.zeros_like(t_5)
    pair_bar = {'n': t_4_bar, 'a': t_5_bar}
    pair = {'n': t_4, 'a': t_5}
    t_6 = pair['n'][:1]
    t_6_bar = shadows(t_6)
    part_bar = {'n': t_6_bar, 'a': pair_bar['a']}
    part = {'n': t_6, 'a': pair['a']}
    first_bar = part_bar['a']
    first = part["a"]
    part_bar_1 = part_bar['a']
    part_bar['a'] = first_bar[::-1]
    part["a"] = first[::-1]
    first[0] = rates[1]
    numbers = [x, x * x, 2.0]
    rest = numbers[1:]
    rest_bar = shadows(rest)
    again_bar = rest_bar
    again = rest
    again[0] = 3 * x
    t_7 = np.sum(part['a'])

    # return total * store.rate + np.sum(part["a"]) * part["n"][0] + rest[0] * numbe ...
    total_bar = store.rate
    store_bar.rate += total
    part_bar['a'] += part['n'][0]
    part_bar['n'][0] += t_7
    rest_bar[0] += numbers[1]
    numbers_bar = zeros(numbers)
    numbers_bar[1] += rest[0]
    # again[0] = 3 * x
    x_bar = 3 * again_bar[0]
    again_bar[0] = 0.0
    # rest = numbers[1:]
    add_into(numbers_bar, rest_bar, slice(1, None, None))
    # numbers = [x, x * x, 2.0]
    x_bar += numbers_bar[0] + 2 * x * numbers_bar[1]
    # first[0] = rates[1]
    rates_bar = np.zeros_like(rates)
    rates_bar[1] = first_bar[0]
    first_bar[0] = 0.0
    part_bar['a'] = part_bar_1
    # t_6 = pair['n'][:1]
    add_into(pair_bar['n'], t_6_bar, slice(None, 1, None))
    # t_5 = rates * 2
    rates_bar += 2 * t_5_bar
    # t_4 = (rates[0], rates[1])
    rates_bar[0] += t_4_bar[0]
    rates_bar[1] += t_4_bar[1]
    # total *= x * len(seen) + len(same) * len(tables["keys"])
    x_bar += total_3 * len(seen) * total_bar
    total_bar = (x * len(seen) + len(same) * len(tables['keys'])) * total_bar
    put_back(tables, tables_4)
    # store.keys *= 2
    unspliced(keys_bar, slice(None), zeros(keys_2), len(keys_1))
    unspliced(keys, slice(None), keys_2, len(keys_1))
    put_back(seen_3, seen_4)
    # total *= x + len(seen) * int(counts["a"]) * same[-1] * len(tables["seen"]) * i ...
    x_bar += total_1 * total_bar
    total_bar = total_2 * total_bar
    put_back(tables, tables_3)
    put_back(tables, tables_2)
    put_back(tables, tables_1)
    put_back(store.keys, store_1)
    put_back(counts_1, counts_2)
    put_back(seen_1, seen_2)
    # total = t_1 * t_2
    t_1_bar = t_2 * total_bar
    # t_1 = x * len(seen) * int(counts['a']) * store.keys[-1] * len(tables['seen'])
    x_bar += (
        store.keys[-1]
        * len(tables['seen'])
        * int(counts_1['a'])
        * len(seen_1)
        * t_1_bar
    )
    # store = types.SimpleNamespace(keys=[1, 2, 3], rate=x)
    x_bar += store_bar.rate
    return x_bar, rates_bar
