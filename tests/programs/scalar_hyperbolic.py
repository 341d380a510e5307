"""math.sinh, cosh, tanh, asinh, acosh, atanh: a hanging cable and a rapidity."""
import math


def cable(span, tension, v):
    sag = tension * (math.cosh(span / (2 * tension)) - 1)
    length = 2 * tension * math.sinh(span / (2 * tension))
    rapidity = math.atanh(v) + math.acosh(1 + span) + math.asinh(tension)
    return sag * length * math.tanh(rapidity)


example = dict(span=1.8, tension=0.9, v=0.35)
wrt = ("span", "tension", "v")
milestone = 1
