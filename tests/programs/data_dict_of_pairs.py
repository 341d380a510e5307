"""Dicts of two sequences, of pairs and of keys: dict(zip(...)), dict(pairs), dict.fromkeys; unions of such dicts."""

NAMES = ("mass", "charge")


def chain(values, x):
    known = dict(zip(("a", "b"), (x, 2.0)))
    listed = dict(zip(["p", "q", "r"], values))
    state = dict(zip(NAMES, (x * x, known["b"])))
    pairs = [("u", x)]
    for k, v in zip(("v", "w"), values):
        pairs.append((k, v * known["a"]))
    table = dict(pairs, t=3.0)
    powers = dict((n, x**n) for n in range(3))
    start = dict.fromkeys(["u", "v"], x)
    for name in dict.fromkeys("uvu"):
        start[name] *= table[name]
    both = {**start, **listed, "u": state["mass"]}
    more = both | {"z": powers[2]}
    total = dict([("one", x), ("two", 2 * x)])["two"] * state["charge"]
    for i, (name, value) in enumerate(more.items()):
        if name != "q":
            total = total * 0.5 + value * (i + 1)
    return total * table["t"] + sum(v * v for v in table.values()) * powers[1]


example = dict(values=[0.7, 1.3, 0.4], x=1.1)
wrt = ("values", "x")
milestone = 3
