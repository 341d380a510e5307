"""Names assigned together from sums of them: an adjoint that goes to one that is assigned and to one that is not."""
import math


def turned(a, b, d, v):
    a, v = math.sin(a * d + v) * b, v + math.exp(a - d)
    b, d = b * math.tanh(v + b) - a, d
    b, d = b - math.cos(a + d), b - math.cos(v)
    return b * d


primal = turned
example = dict(a=0.3, b=0.4, d=0.5, v=0.6)
wrt = ("a", "b", "d", "v")
milestone = 2
