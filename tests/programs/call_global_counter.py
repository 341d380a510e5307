"""Counters that functions declare global: counted once, and what is read of them in between is kept."""

ORDER = 2
CALLS = 0
SCALE = 1.5


def restart():
    global ORDER, CALLS
    ORDER, CALLS = 2, 0


def raise_order():
    global ORDER
    ORDER += 1


def power(x):
    return x**ORDER


def counted(x):
    global CALLS
    CALLS += 1
    return SCALE * x * CALLS


def f(x):
    global CALLS, SCALE
    restart()
    total = 0.0
    for _ in range(3):
        total += power(x) * counted(x)
        raise_order()
    CALLS = CALLS + 2
    calls = CALLS
    if calls > 4:
        total = total * x
    y = x * ORDER
    restart()
    return total * y + SCALE * power(x)


example = dict(x=0.8)
wrt = ("x",)
milestone = 3
