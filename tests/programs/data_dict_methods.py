"""A dictionary that is filled by a comprehension, by get and setdefault, updated with another and iterated in order."""


def ledger(rates, extra, x):
    grown = {name: x * rate for name, rate in rates.items() if name != "b"}
    for name in ("a", "d", "a"):
        grown[name] = grown.get(name, x) * x
    first = grown.setdefault("e", rates.get("a", 1.0) * x)
    grown.update(extra)
    total = first
    for i, (name, amount) in enumerate(sorted(grown.items())):
        total = total * x + i * amount * amount
    return total + sum(extra.values()) * max(rates.values())


example = dict(rates={"a": 0.7, "b": 1.3, "c": 0.4}, extra={"c": 1.2, "f": 0.9}, x=1.1)
wrt = ("rates", "extra", "x")
milestone = 3
