"""|=, +=, *= and the like of sets, counters, dicts and lists without active values, under names and in slots."""
import types
from collections import Counter

import numpy as np


def scored(x, rates):
    seen = {1, 2}
    counts = Counter("aab")
    store = types.SimpleNamespace(keys=[1, 2, 3], rate=x)
    tables = {"seen": {1, 2}, "names": {"a": 1}, "keys": [4]}
    same = store.keys
    names = tables["names"]
    total = x * len(seen) * int(counts["a"]) * store.keys[-1] * len(tables["seen"]) * len(names)
    seen |= {3}
    counts += Counter("a")
    store.keys += [4]
    tables["seen"] |= {5}
    tables["names"] |= {"b": 2}
    tables["keys"] += [6, 7]
    total *= x + len(seen) * int(counts["a"]) * same[-1] * len(tables["seen"]) * int(names["b"]) * tables["keys"][-1]
    seen -= {1, 2}
    store.keys *= 2
    tables["keys"] *= 2
    total *= x * len(seen) + len(same) * len(tables["keys"])
    pair = {"n": (rates[0], rates[1]), "a": rates * 2}
    part = {"n": pair["n"][:1], "a": pair["a"]}
    first = part["a"]
    part["a"] = first[::-1]
    first[0] = rates[1]
    numbers = [x, x * x, 2.0]
    rest = numbers[1:]
    again = rest
    again[0] = 3 * x
    return total * store.rate + np.sum(part["a"]) * part["n"][0] + rest[0] * numbers[1]


example = dict(x=0.7, rates=(2,))
wrt = ("x", "rates")
milestone = 3
