"""Inner functions that assign variables of the function around them by nonlocal."""
import math

import numpy as np


def counted(f):
    calls = 0

    def value(v):
        nonlocal calls
        calls += 1
        return f(v) * calls

    return value


def accumulator():
    total = 0.0

    def add(v):
        nonlocal total
        total += v * v
        return total

    return add


def integrate(x, k, steps):
    work, best = 0.0, 0.0
    state = np.array([x, 1.0])
    visits = 0

    def visit(v):
        nonlocal best, visits
        visits += 1
        if v > best:
            best = v

    def step(h):
        nonlocal state, work
        force = -k * state[0]
        state = state + h * np.array([state[1], force])
        work += force * state[1] * h
        visit(state[1] * k)

    def other_best(v):
        best = 9.0 * v * k
        return best * best

    def scale(factor):
        nonlocal k
        k = k * factor

    bonus = other_best(x)
    for _ in range(steps):
        step(0.1)
        scale(0.9)
    add = accumulator()
    other = 1.0
    sine = counted(math.sin)
    add(work)
    other += sine(x) + sine(k)
    return add(x) * best + state[0] * other + visits * k + bonus


example = dict(x=0.7, k=1.2, steps=3)
wrt = ("x", "k")
milestone = 3
