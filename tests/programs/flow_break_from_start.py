"""Loops with a start, a step or backwards that are left early: the turns begun are run back, last first."""


def scanned(x, level):
    y = x[0]
    for i in range(1, len(x)):
        y = y * x[i] + level
        if y > 2.0:
            break
    z = level
    for i in range(len(x) - 1, 0, -2):
        z = z * x[i] - y
        if z < -3.0:
            break
    for i in reversed(range(1, 5)):
        z = z + x[i] * y * z
        if z < -4.0:
            break
    return y * z


example = dict(x=(6,), level=0.5)
positive = ("x",)
also = [dict(level=2.5), dict(level=-1.0)]
wrt = ("x", "level")
milestone = 3
