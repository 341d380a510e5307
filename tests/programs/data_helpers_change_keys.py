"""Dicts whose keys helpers add, add by way of others, and take away, looked at by their keys after that."""


def note(table, x):
    table["b"] = x * x


def noted(table, x):
    note(table, x)
    table["a"] *= x


def dropped(table):
    del table["a"]


def looked_at(table, x):
    y = 1.0
    if "b" in table:
        y = 3.0 * x
    for k in table:
        y = 2.0 * y + table[k]
    return y * len(table)


def primal(x):
    first, second, third = {"a": 2.0 * x}, {"a": x}, {"a": x, "b": 1.5}
    note(first, x)
    noted(second, 0.5 * x)
    dropped(third)
    y = 1.0
    if "b" in first:
        y = 3.0 * x
    for k in first:
        y = 2.0 * y + first[k]
    if "a" not in third:
        y = y * y
    for k in second:
        y += x * second[k]
    return y * len(first) + len(third) * x + looked_at(second, x)


example = dict(x=0.7)
wrt = ("x",)
milestone = 3
