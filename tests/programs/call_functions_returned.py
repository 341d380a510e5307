"""Several functions that come back together: in a tuple, in a dict, with a list that they write."""
import math


def both(a):
    def scale(t):
        return a * t

    def shift(t):
        return t + a * a

    return scale, shift


def counter(start, rate):
    total = start

    def add(v):
        nonlocal total
        total = total + v * rate
        return total

    def get():
        return total

    return add, get


def remembered(a):
    known = {}

    def power(n):
        if n not in known:
            known[n] = a**n
        return known[n]

    return power, known


def methods(h):
    def euler(f, y):
        return y + h * f(y)

    def midpoint(f, y):
        return y + h * f(y + 0.5 * h * f(y))

    return {"euler": euler, "midpoint": midpoint}


def trajectory(x, rate):
    scale, shift = both(x)
    add, get = counter(x, rate)
    add(x)
    add(scale(2.0))
    middle = get()
    power, known = remembered(rate)
    y = power(2) * power(2) + power(3) + known[3]
    steps = methods(0.1 * rate)
    for name in ("euler", "midpoint", "euler"):
        y = steps[name](lambda v: -x * v, y)
    return shift(y) * get() + middle * add(1.0) + math.sin(get())


example = dict(x=0.6, rate=1.1)
wrt = ("x", "rate")
milestone = 3
