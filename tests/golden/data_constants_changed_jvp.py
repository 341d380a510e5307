import types

import numpy as np
from autotangent.runtime import namespace, zeros


def scored_jvp(x, rates, *, x_dot, rates_dot):
    """Value and tangent of scored along (x_dot, rates_dot)."""
    seen = {1, 2}
    counts = Counter("aab")
    store = types.SimpleNamespace(keys=[1, 2, 3], rate=x)
    store_dot = namespace(keys=zeros([1, 2, 3]), rate=x_dot)
    tables = {"seen": {1, 2}, "names": {"a": 1}, "keys": [4]}
    same = store.keys
    names = tables["names"]
    t_1 = x * len(seen) * int(counts['a']) * store.keys[-1] * len(tables['seen'])
    t_1_dot = (
        store.keys[-1] * len(seen) * int(counts['a']) * len(tables['seen']) * x_dot
    )
    t_2 = len(names)
    total = t_1 * t_2
    total_dot = t_2 * t_1_dot
    seen |= {3}
    counts += Counter("a")
    store.keys.extend([4])
    tables["seen"] |= {5}
    tables["names"] |= {"b": 2}
    tables["keys"] += [6, 7]
    total_1 = (
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
    total_dot = total_1 * total_dot + total * x_dot
    total *= total_1
    seen -= {1, 2}
    keys = store.keys
    keys[:] = keys * 2
    tables["keys"] *= 2
    total_2 = x * len(seen) + len(same) * len(tables['keys'])
    total_dot = total_2 * total_dot + total * len(seen) * x_dot
    total *= total_2
    pair = {"n": (rates[0], rates[1]), "a": rates * 2}
    pair_dot = {'n': (rates_dot[0], rates_dot[1]), 'a': 2 * rates_dot}
    part = {"n": pair["n"][:1], "a": pair["a"]}
    part_dot = {'n': pair_dot['n'][:1], 'a': pair_dot['a']}
    first = part["a"]
    first_dot = part_dot['a']
    part_dot['a'] = first_dot[::-1]
    part["a"] = first[::-1]
    first_dot[0] = rates_dot[1]
    first[0] = rates[1]
    numbers = [x, x * x, 2.0]
    numbers_dot = [x_dot, 2 * x * x_dot, 0.0]
    rest = numbers[1:]
    rest_dot = numbers_dot[1:]
    again = rest
    again_dot = rest_dot
    again_dot[0] = 3 * x_dot
    again[0] = 3 * x
    t_3 = np.sum(part['a'])
    return (
        total * store.rate + t_3 * part['n'][0] + rest[0] * numbers[1],
        (
            store.rate * total_dot
            + total * store_dot.rate
            + part['n'][0] * np.sum(part_dot['a'])
            + t_3 * part_dot['n'][0]
            + numbers[1] * rest_dot[0]
            + rest[0] * numbers_dot[1]
        ),
    )
