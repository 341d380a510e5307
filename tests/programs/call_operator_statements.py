"""Functions of the module operator that change what they are given: setitem, delitem, iconcat; and call."""
import operator

import numpy as np


def assembled(x, rate):
    level = x * rate
    operator.setitem(level, 1, rate * rate)
    operator.setitem(level, slice(2, None), operator.call(np.sin, x[0]))
    parts = [rate, x[0], x[1] * rate]
    grown = operator.iconcat(parts, [level[0], rate * x[2]])
    operator.delitem(parts, 1)
    settings = {"bias": rate}
    operator.setitem(settings, "bias", operator.abs(x[1] - 9.0))
    return np.sum(level) * settings["bias"] + grown[1] * parts[3] * parts[0]


example = dict(x=(3,), rate=0.7)
wrt = ("x", "rate")
milestone = 3
