"""Looks without axes at arrays of one element that are written: in tuples, in lists, across a call."""
import numpy as np


def started(v):
    t = np.array([v * v])
    t[0] += v
    return np.reshape(t, ()), t


def stacked(v, w):
    t, u = np.array([v * v]), np.array([w * v])
    looks = [np.reshape(t, ())]
    arrays = [t, u]
    looks.append(np.reshape(u, ()))
    looks[0] = looks[1]
    arrays[1][0] *= w
    return looks.pop() * v + looks[0] * w


def growing(v):
    t = np.array([v * v])
    s = t.reshape(())
    held = (s, [t])
    held[1].append(t * 2)
    held[1][0][0] *= v
    held[1].pop()
    return held[0] * v + held[1][0][0]


def f(x, y):
    s, t = started(x)
    t[0] *= y
    return s * x + t[0] + stacked(x, y) + growing(y)


primal = f
example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
