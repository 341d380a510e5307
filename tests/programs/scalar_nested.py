"""One deeply nested expression, calls within calls."""
import math


def transmission(k, width, depth):
    return 1.0 / (
        1.0
        + (depth * math.sin(math.sqrt(k + depth) * math.exp(-math.cos(width * math.log(1 + k * math.tanh(k)))))) ** 2
        / (4 * math.sqrt(math.exp(k) * (math.exp(k) + depth)))
    )


example = dict(k=0.9, width=1.4, depth=2.3)
wrt = ("k", "width", "depth")
milestone = 1
