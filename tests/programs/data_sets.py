"""Sets of what carries no derivative: comprehensions, operators, sorted or as a list in loops."""


def chosen(x, keys):
    wanted = {k for k in keys if k > 1} | {len(w) for w in ["a", "bbbb"]}
    total = x * len(wanted)
    for k in sorted(wanted):
        total = total + x * x * k
    held = {"a": x, "b": x * x}
    for name in list({n for n in held if n != "b"}):
        total = total * held[name]
    above = {i for i, v in enumerate([x, 2.0 * x]) if v > 1.0}
    return total * x if 1 in above else total


example = dict(x=0.7, keys=[1, 2, 3])
wrt = ("x",)
milestone = 3
