"""Bodies that attract those which are not too near: masks, and accelerations in one buffer."""

import numpy as np


def bodies(places, masses):
    pull, speed, places = np.zeros_like(places), np.zeros_like(places), places.copy()
    for _ in range(2):
        pull[...] = 0.0
        for i in range(len(masses)):
            d = places - places[i]
            r2 = np.sum(d**2, axis=1) + 0.01
            far = r2 > 0.02
            pull[i] += np.sum(masses[far, None] * d[far] / r2[far, None] ** 1.5, axis=0)
        speed += 0.1 * pull
        places += 0.1 * speed
    return np.sum(places**2)


primal = bodies
example = dict(places=(4, 2), masses=np.array([1.0, 2.0, 1.5, 0.7]))
wrt = ("places", "masses")
milestone = 3
