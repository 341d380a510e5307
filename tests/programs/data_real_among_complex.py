"""Real numbers put into slots that held complex ones: of a list, a dict and an object."""
import numpy as np


class Line:
    def __init__(self, z):
        self.z = z


def lengths(x, c):
    sides = [c, c * x[1]]
    sides[1] = abs(x[1] - 9.0)
    sides.append(abs(x[2]))
    table = {"z": c}
    table["z"] = np.real(x[0] * c)
    line = Line(c * c)
    line.z = abs(c) + 1.0
    return sides[1] * np.sum(x) + sides[2] * sides[0] * table["z"] + line.z * x[0]


example = dict(x=np.array([0.3 + 0.2j, 0.5 - 0.1j, 1.0 + 0.4j]), c=0.7 + 0.3j)
primal = lengths
wrt = ("x", "c")
milestone = 3
