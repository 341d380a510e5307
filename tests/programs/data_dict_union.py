"""Unions and copies of dictionaries, and a loop over the values of one that is left early."""


def merged(rates, extra, x):
    both = rates | extra
    more = {**rates, "n": x}
    other = dict(extra, k=both["a"] * x)
    total = 0.0
    for amount in more.values():
        if amount > 1.2:
            break
        total += amount * x
    return total * both["c"] + other["k"] * other["c"] + more["n"] * rates.copy()["b"]


example = dict(rates={"a": 0.7, "b": 1.3, "c": 0.4}, extra={"c": 1.2, "f": 0.9}, x=1.1)
also = (dict(rates={"a": 0.7, "b": 0.8, "c": 0.4}),)
wrt = ("rates", "extra", "x")
milestone = 3
