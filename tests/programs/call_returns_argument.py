"""Recursive functions that return their argument where nothing is to be done: merge sort, Fourier transform."""

import math


def merged(xs):
    if len(xs) < 2:
        return xs
    middle = len(xs) // 2
    low, high = merged(xs[:middle]), merged(xs[middle:])
    out = []
    while low and high:
        out.append(low.pop(0) if low[0] < high[0] else high.pop(0))
    return out + low + high


def fourier(a):
    n = len(a)
    if n == 1:
        return a
    even, odd = fourier(a[::2]), fourier(a[1::2])
    turned = [complex(math.cos(2 * math.pi * k / n), -math.sin(2 * math.pi * k / n)) * z for k, z in enumerate(odd)]
    return [e + o for e, o in zip(even, turned)] + [e - o for e, o in zip(even, turned)]


def doubled(a, n):
    if n < 2:
        return a
    b = [2 * v for v in a]
    b[0] = a[1] * a[1]
    return b


def primal(x, y):
    ordered = merged([3 * x, y, x * y + 5, 2.0, 0.1 * x])
    spectrum = fourier([complex(x), complex(y), 1 + 0j, 0.5j])
    kept, new = doubled(ordered, 1), doubled(ordered, 2)
    kept[0] = x * y
    powers = [abs(z) ** 2 * (k + 1) for k, z in enumerate(spectrum)]
    return sum((k + 1) * v for k, v in enumerate(ordered)) + sum(powers) + new[0] * kept[2]


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
