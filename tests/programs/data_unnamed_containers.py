"""Methods of lists and dicts that have no name: what a function returns, displays, conditionals."""


def table(x):
    return {"a": x, "b": x * x}


def powers(x):
    return [x, x * x]


def f(x, y):
    last = powers(x).pop()
    first = sorted(powers(y)).pop(0)
    both = sum((table(x) | {"c": y}).values())
    other = table(y).get("b", 1.0) if x > 0 else sum(table(x).values())
    return last * first + both * other


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
