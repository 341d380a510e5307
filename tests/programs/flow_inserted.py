"""Adjoints that are limited on their way back: in a loop, in a function that is called, of an array that is written."""
import numpy as np

import autotangent


@autotangent.differentiable
def cell(h, W, limit):
    a = W @ h
    with autotangent.insert_grad_of(a) as da:
        # the gradient of a long chain may grow
        norm = np.sqrt(np.sum(da * da))
        da = da * min(1.0, limit / norm)
    return np.tanh(a)


@autotangent.differentiable
def chain(h, W, x, limit):
    total = 0.0
    path = np.zeros((len(x), len(h)))
    for t in range(len(x)):
        h = cell(h, W, limit) + x[t]
        path[t] = h
        with autotangent.insert_grad_of(total) as dtotal:
            dtotal = max(-limit, min(limit, dtotal))
        total = total + np.sum(h**2) / limit
    with autotangent.insert_grad_of(path) as dpath:
        dpath = np.clip(dpath, -limit, limit)
    path[0] = 2 * path[1]
    return total + np.sum(path[1:] * path[:-1])


example = dict(h=(3,), W=(3, 3), x=(4,), limit=1e3)
primal = chain
wrt = ("h", "W", "x")
milestone = 3
