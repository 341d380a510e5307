"""Lists of numbers and lists, whose parts get names, and chains of lists of an unknown length."""


def chained(x, y, count=3):
    pair = [x, [x * y, 3.0]]
    inner = pair[1]
    total = pair[0] * inner[0]
    for k in range(count):
        part = pair[1]
        total = total + part[0] * y * k
    stack = []
    for k in range(count):
        stack = [x**k, stack]
    while stack:
        total = total * y + stack[0]
        stack = stack[1]
    return total


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
