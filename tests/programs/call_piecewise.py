"""np.piecewise: functions that capture values and get more arguments, overlapping pieces, one of no other condition."""

import numpy as np


def bend(strain, stiffness, limit, slope):
    elastic = np.piecewise(
        strain,
        [strain < 0, strain > 0.8],
        [lambda e, k, p: k * e**3 * p, lambda e, k, p: slope * k * (e - 0.5) * p, lambda e, *_: stiffness],
        stiffness,
        limit,
    )
    bowed = np.piecewise(np.array([2.0, -1.0]), [[True, False]], [np.square, lambda e: slope * e])
    stress = np.select([strain > limit, strain > 0], [elastic, strain * stiffness], default=slope)
    layers = np.array([1, 0, 1, 1]).choose([stress, elastic**2])
    return np.sum(elastic * stress) + np.sum(layers**2) * np.sum(bowed)


primal = bend
example = dict(strain=np.array([-0.7, 0.3, 0.9, 1.4]), stiffness=1.3, limit=1.1, slope=0.4)
wrt = ("strain", "stiffness", "limit", "slope")
milestone = 3
