"""An active argument that is never read, another read only by a dead statement, a variable used once."""
import math


def response(x, bias, temperature):
    wasted = math.exp(temperature) * x
    scaled = 3 * x
    return math.tanh(scaled)


example = dict(x=0.4, bias=1.0, temperature=2.0)
wrt = ("x", "bias", "temperature")
milestone = 1
