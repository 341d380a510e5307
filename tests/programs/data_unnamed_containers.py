"""Methods of lists and dicts that have no name: what a function returns, displays, comprehensions, conditionals."""


def table(x):
    return {"a": x, "b": x * x}


def powers(x):
    return [x, x * x]


def f(x, y):
    total = powers(x).pop() * y
    total += table(y).pop("a") * table(x).get("b", 1.0)
    total += {"r": y}.get("q", x) if x > 0 else sum(table(x).values())
    total += sum({k: z * x for k, z in enumerate([x, y])}.values())
    total += sum(sum(table(v).values()) for v in powers(y))
    total += sorted(powers(x)).pop(0) * sum((table(x) | {"c": y}).values())
    for key, value in table(total).items():
        total += value * y if key == "a" else 0.5 * value
    return total


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
