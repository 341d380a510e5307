"""Pairs on a stack: what is popped is unpacked in the same statement, in a loop that pushes more."""


def energy(x, y):
    stack = [(x, 0), (x * y, 1)]
    total = 0.0
    while stack:
        value, depth = stack.pop()
        total += depth * value**2
        if depth < 3:
            stack.append((value * y, depth + 1))
            stack.append((value + x, depth + 2))
    rest = [(y, (x, total))]
    a, (b, c) = rest.pop(0)
    return a * b**2 + c


example = dict(x=0.4, y=1.2)
wrt = ("x", "y")
milestone = 3
