"""Lists of unknown length given with a star: to functions, methods and classes that take *args, to max and min."""


class Chain:
    def __init__(self, first, *links):
        self.first, self.links = first, list(links)

    def pull(self, *forces):
        return self.first * sum(forces) + sum(self.links)


def weighted(*terms):
    total = 0.0
    for k, t in enumerate(terms):
        total += k * t
    return total


def power_mean(p, *values, scale=1.0):
    if not values:
        return scale
    return scale * sum(v**p for v in values) / len(values)


def product(*factors):
    if not factors:
        return 1.0
    return factors[0] * product(*factors[1:])


def f(x, data, n):
    terms = [x * d for d in data]
    result = weighted(*terms) + weighted(x, *terms, 2.0) * weighted(*terms, x)
    for k in range(n):
        terms.append(x + k)
        result += power_mean(*terms, scale=x) * power_mean(2, *terms)
    chain = Chain(*terms)
    first, *rest = terms
    largest = max(*rest)
    result += chain.pull(*rest) * first + product(*[x + d for d in data])
    return result + largest * min(*data, 0.1 * first) + power_mean(x)


example = dict(x=1.3, data=[0.7, 1.1, 0.4], n=2)
wrt = ("x", "data")
milestone = 3
