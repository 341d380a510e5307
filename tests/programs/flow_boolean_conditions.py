"""Conditions with and, or, not, chained comparisons and flags kept in names."""
import math


def reflux(t, p, limit):
    hot = t > 1.0 and p > 0.2
    safe = not (p > limit or t > 3)
    y = t * p
    if 0 < t < limit <= 5 and safe:
        y = math.sin(y) * t
    if hot or not safe:
        y = y + p**2
    if t <= p or t is None:
        y = 0.0
    return y


example = dict(t=1.4, p=0.6, limit=2.5)
also = (dict(t=3.5), dict(limit=5.5), dict(t=0.5))
wrt = ("t", "p", "limit")
milestone = 3
