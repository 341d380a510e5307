"""Values are grouped under keys: setdefault(key, []).append(value), with a second name, computed keys and a default."""


def group(values, x):
    groups = {}
    for i, v in enumerate(values):
        groups.setdefault(i % 2, []).append(v * x)
        if i == 2:
            last = groups.setdefault("last", [x])
            last.append(v)
    same = groups
    same.setdefault("more", []).extend([x, values[0]])
    nested = {}
    best = nested.setdefault("start", {"value": x * x})
    total = nested.setdefault("start", best)["value"] * x
    best["value"] *= 2.0
    for name in (0, 1, "last", "more"):
        part = groups[name]
        total = total + sum(part) * part[0] / len(part)
    return total * best["value"] * len(groups)


example = dict(values=[0.7, 1.3, 0.4, 0.9], x=1.1)
wrt = ("values", "x")
milestone = 3
