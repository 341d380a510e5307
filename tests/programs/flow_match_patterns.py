"""match on classes, on sequences in a loop, on a dict, with guards, captures and returns."""
import math
from dataclasses import dataclass


@dataclass
class Gauss:
    center: float
    width: float


@dataclass
class Power:
    exponent: float


def mixture(x, shape, steps, options):
    total = x
    match shape:
        case Gauss(c, width=w) if w > 0:
            total = math.exp(-(((x - c) / w) ** 2))
        case Power(n):
            total = x**n
    for step in steps:
        match step:
            case ("scale", factor):
                total = total * factor * x
            case ("shift" | "move", amount) if amount > 0:
                total = total + amount * x
            case _:
                total = total - x
    match options:
        case {"gain": gain, "sign": None}:
            total = total * gain
        case {"gain": float(gain)}:
            total = total - gain * x
    match x, total:
        case (a, b) if b > 0:
            return a * b
        case _:
            return total


primal = mixture


STEPS = [("scale", 0.7), ("shift", 0.4), ("shift", -1.0), ("move", 0.3)]
example = dict(x=0.8, shape=Gauss(0.3, 1.1), steps=STEPS, options={"gain": 0.9, "sign": None})
also = (
    dict(options={"gain": 2.5, "sign": 1.0}),
    dict(shape=Power(2.0)),
    dict(shape=Gauss(0.1, -2.0)),
    dict(shape=None, steps=STEPS[:2]),
)
wrt = ("x",)
milestone = 3
