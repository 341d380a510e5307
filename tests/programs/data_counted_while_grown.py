"""The lengths, keys and items of lists and dicts that change later: what was read before is read as it was."""


def weigh(rates, x):
    seen = []
    order = [3, 1, 2]
    totals = {}
    weight = order[0] * x * x
    order.sort()
    for name, rate in rates.items():
        if rate > 1.0 and len(seen) > 0:
            order.remove(3)
        seen.append(name)
        weight = weight + len(seen) * rate * x * x
        totals[name] = weight * rate
        weight = weight + len(totals) * x * order[0] * order[-1]
    last = seen
    last.insert(-1, "total")
    for k in order:
        weight = weight * (k + 0.1 * x)
    order.clear()
    totals["total"] = weight
    return sum(totals.values()) + len(seen) * x * x + ("a" in totals) * x * len(order)


example = dict(rates={"a": 0.7, "b": 1.3, "c": 0.4}, x=1.1)
wrt = ("rates", "x")
milestone = 3
