"""A dict filled in a loop with keys that are computed, which the sum over its items reads."""


def energy(x, y):
    powers = {}
    for k in range(1, 4):
        powers[k * k] = x**k + y
    total = 0.0
    for k, value in powers.items():
        total += k * value
    names = {}
    for k in (1, 2):
        names[f"n{k}"] = total * y**k
    for name, value in names.items():
        total += len(name) * value
    pairs = {i + 0.5: x * i for i in range(3)}
    for half, value in pairs.items():
        total += half * value * y
    for item in powers.items():
        total += item[0] * item[1] * x
    return total


example = dict(x=0.4, y=1.2)
wrt = ("x", "y")
milestone = 3
