"""match on a string and on the length of a tuple."""
import math


def kernel(r, scale, kind):
    match kind:
        case "gauss":
            k = math.exp(-((r / scale) ** 2))
        case "matern":
            k = (1 + r / scale) * math.exp(-r / scale)
        case _:
            k = 1 / (1 + r * r)
    match (r, scale):
        case (a, b):
            k = k * a + b
    return k


example = dict(r=0.8, scale=1.3, kind="matern")
also = (dict(kind="gauss"), dict(kind="other"))
wrt = ("r", "scale")
milestone = 3
