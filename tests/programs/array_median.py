"""np.median of an odd and an even number of entries, np.percentile: robust location and scale."""
import numpy as np


def robust_score(x, y):
    centre = np.median(x)
    spread = np.median(np.abs(x - centre))
    return np.sum((y - centre) ** 2) / spread + np.median(y) + np.percentile(x, 30)


example = dict(x=(7,), y=(6,))
wrt = ("x", "y")
milestone = 2
