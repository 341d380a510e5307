"""with blocks whose managers are generator functions of contextlib.contextmanager: what stands after yield is done when
a block is left, by return too; methods, try and finally in them, one in another, nullcontext."""
import contextlib
from contextlib import contextmanager, nullcontext

import numpy as np


class State:
    def __init__(self, u):
        self.u = u
        self.seen = []

    @contextmanager
    def scaled(self, k):
        """The state times k, inside the block."""
        before = self.u
        self.u = self.u * k
        try:
            yield self
        finally:
            self.u = before

    @contextlib.contextmanager
    def noting(self, v):
        self.seen.append(v)
        yield
        self.seen.pop()

    def energy(self, k):
        with self.scaled(k), self.noting(k):
            return np.sum(self.u**2)


@contextmanager
def masked(a, i, value=0.0):
    held = a[i]
    a[i] = value
    yield a, held
    a[i] = held


def sweep(x, w, limit):
    state = State(x)
    total = state.energy(w[0])
    with state.scaled(w[1]) as inner, state.noting(w[2] * 2), state.noting(3.0):
        total += np.sum(inner.u) * state.seen[0] * state.seen[-1]
    total += len(state.seen) + state.u[0]
    a = x * w[0]
    with nullcontext(a[1:] * w[1]) as tail:
        total += np.prod(tail)
    with masked(a, 1) as (b, held):
        total += held * np.sum(b**3)
        if total > limit:
            return total * b[0]
        with masked(b, i=2, value=w[2]):
            total += np.sum(b**2)
    return total * np.sum(a)


primal = sweep
example = dict(x=(4,), w=(3,), limit=1e6)
also = (dict(x=(4,), w=(3,), limit=-1e6),)
wrt = ("x", "w")
milestone = 3
