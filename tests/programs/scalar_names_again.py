"""A product in which one name stands for each factor in turn: what it was before is read while it is still of use."""
import math


def chain(a, b, c, p):
    s = 1.0
    v = a
    s = s + v
    v = p[0] * b
    s = s * v
    v = c
    s = s * v
    v = math.sin(p[1])
    s = s * v
    return s


primal = chain
example = dict(a=0.5, b=0.2, c=0.7, p=(0.4, 0.9))
wrt = ("a", "b", "c", "p")
milestone = 1
