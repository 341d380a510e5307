"""np.interp with values outside, np.polyval of displayed and of given coefficients."""
import numpy as np

DEPTHS = np.array([0.0, 0.5, 2.0, 3.0])


def profile(x, values, scale):
    total = np.interp(x[0], DEPTHS, values) * scale
    between = np.interp(x, DEPTHS, values**2, left=0.5)
    for k in range(len(x)):
        total += np.polyval([scale, x[k], 2.0], between[k])
    return total + np.sum(np.polyval(values, x)) + np.sum(between * scale)


example = dict(x=(5,), values=(4,), scale=0.7)
wrt = ("x", "values", "scale")
milestone = 3
