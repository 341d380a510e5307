"""Libraries that are imported in the body of a function, also for a function inside of it."""


def wave(t):
    from math import cos as c
    from math import pi, sin

    return sin(pi * t) + c(t)


def energy(x, y):
    import math as m

    import numpy as np

    def damped(t):
        return m.exp(-y * t) * wave(t)

    a = np.array([x, y])
    return damped(x) + m.log(y) * np.sum(a * np.sin(a))


example = dict(x=0.4, y=1.2)
wrt = ("x", "y")
milestone = 3
