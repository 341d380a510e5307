"""What is raised in a try after tests of what was assigned there; a with block in it whose manager is a generator
function that raises by itself."""
from contextlib import contextmanager

import numpy as np


@contextmanager
def logged(a):
    least = np.min(a)
    if least <= 0:
        raise ValueError(f"{least} is not positive")
    yield np.log(a)


def fitted(x, w):
    try:
        y = x * w
        y = y + 1.0
        if y[0] < 0:
            raise ValueError(y[0])
        s = np.sum(y * y)
    except ValueError:
        s = np.sum(x * x) * w
    try:
        with logged(x - w) as z:
            if z[0] > 0.0:
                raise ValueError
            s = s * np.sum(z)
    except ValueError:
        s = s * w
    return s


primal = fitted
example = dict(x=np.array([0.9, 0.4, 0.7]), w=0.3)
also = (dict(x=np.array([-3.9, 0.4, 0.7]), w=0.5), dict(x=np.array([1.9, 0.4, 0.7]), w=0.2))
wrt = ("x", "w")
milestone = 3
