"""Defaults and keyword-only parameters, one of them active."""
import math


def drag(v, area=0.5, *, rho=1.2, coefficient=0.47):
    return 0.5 * rho * math.pow(v, 2) * area * coefficient / (1 + area)


example = dict(v=3.3, coefficient=0.3)
wrt = ("v", "coefficient")
milestone = 1
