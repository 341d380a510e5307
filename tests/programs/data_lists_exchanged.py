"""Lists exchanged in one statement, once and in turns of a loop."""


def exchanged(x, y):
    a, b, c = [x, x * x], [y, 1.0 + y * y], [x * y]
    a, b = b, a
    for _ in range(2):
        a, b, c = c, a, b
    return a[0] * b[0] + a[1] ** 2 + c[-1] * x


example = dict(x=0.3, y=1.4)
wrt = ("x", "y")
milestone = 3
