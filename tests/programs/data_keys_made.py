"""Keys that are made where they are used: f-strings, texts, tuples; in get, setdefault, pop, tests and stores."""


def keys_made(x, y):
    found, kept, pairs = {}, {"a0": x, "b": 2.0}, {}
    total = 0.0
    for i in range(3):
        for j in range(2):
            found[f"{i}-{j}"] = found.get(f"{i}-{0}", 0.0) + x ** (i + j)
        found[f"{i}"] = found.setdefault(f"{i}+", y) * x
        kept["b"] = kept["b"] * x + kept.pop(f"a{i}", 0.5 * y)
        kept[f"{i % 2}"] = y * i if f"{i % 2}" not in kept else kept[f"{i % 2}"] * x
        pairs[(i, f"{i}")] = (x + i) * pairs.get((i - 1, f"{i - 1}"), y)
    for n in "ab":
        total += kept.get(f"{n}", x) * kept.get(n + "x", x * x)
    total += sum(v for k, v in found.items() if k.endswith("1")) * found["2-0"]
    return total + kept["0"] * kept["1"] + pairs[(2, "2")] + found["1"]


primal = keys_made
example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
