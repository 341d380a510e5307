"""Functions that a function makes, in comprehensions, lists and dicts, and as keys; of modules in dicts and objects."""


class Settings:
    def __init__(self, power, name):
        self.power, self.shown = power, lambda t: name + str(t)


SETTINGS = Settings(3, "x")


def scaled(rate):
    def apply(t):
        return t * rate

    return apply


def shifted(by):
    return lambda t: t + by


def raised(x, settings):
    return x**settings.power


def made(x, y):
    rules = [scaled(x * k) for k in (1.0, 2.0, y)]
    total = sum(rule(y) for rule in rules)
    steps = {name: shifted(x * len(name)) for name in ("a", "bc")}
    later = []
    for k in (0.5, 1.5):
        later.append(scaled(k + x))
    first = scaled(y)
    held = [first, shifted(x)]
    names = {first: 2.0}
    total += steps["a"](y) * steps["bc"](x) + later[0](later[1](y))
    return total * held[0](x) + held[1](total) * names[first] + raised(y, SETTINGS)


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
