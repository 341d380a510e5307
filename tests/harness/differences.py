"""Directional derivatives of a primal by complex step or fourth-order central differences."""

import warnings
from dataclasses import dataclass

import numpy as np

from tests.harness import trees

EXACT, APPROXIMATE, SINGLE = 1e-9, 1e-6, 1e-5
ALL_COORDINATES = 64


@dataclass(frozen=True)
class Probe:
    """A direction in one argument and the derivative along it; NaN at a kink."""

    name: str
    label: str
    direction: object
    expected: float
    exact: bool = False

    @property
    def known(self):
        return self.expected == self.expected


@dataclass(frozen=True)
class Oracle:
    """What the derivative is along some directions; `coarse` if the arguments are single precision."""

    probes: tuple
    coarse: bool = False

    @property
    def method(self):
        exact = sum(p.exact for p in self.probes)
        return f"{len(self.probes)} directions, {exact} by complex step"

    def scale(self, name=None):
        """The largest derivative along a probe, of one argument or of all."""
        chosen = [abs(p.expected) for p in self.probes if p.known and name in (None, p.name)]
        return max(chosen, default=0.0)

    def tolerance(self, probe):
        """Relative to the argument's own largest derivative; a floor for rounding of the others."""
        rtol, floor = (EXACT, 1e-13) if probe.exact else (APPROXIMATE, 1e-10)
        if self.coarse:
            rtol, floor = SINGLE, SINGLE
        return rtol * self.scale(probe.name) + floor * max(self.scale(), 1.0)


def moved(kwargs, name, direction, step):
    """Fresh arguments with one of them moved along a direction."""

    def shift(path, leaf):
        change = step * trees.at(direction, path)
        if isinstance(leaf, np.ndarray):
            new = np.empty_like(leaf, dtype=np.result_type(leaf, change))
            new[...] = leaf + change
            return new
        exact = not isinstance(leaf, np.generic)
        new = leaf + change
        return new.item() if exact and isinstance(new, np.generic) else new

    return {k: trees.transform(v, shift) if k == name else trees.duplicate(v) for k, v in kwargs.items()}


def unit(value, path, index):
    """The direction of one entry of one leaf."""

    def place(here, leaf):
        new = np.zeros(np.shape(leaf))
        if here == path:
            new[index] = 1.0
        return new if isinstance(leaf, np.ndarray) else float(new)

    return trees.transform(value, place)


def coordinates(value):
    """Every (path, index) of the float entries of an argument."""
    return [(p, i) for p, leaf in trees.leaves(value) for i in np.ndindex(np.shape(leaf))]


def directions(kwargs, name, rng, limit):
    """Unit directions, at most `limit`, and two random ones if some were left out."""
    value = kwargs[name]
    spots = coordinates(value)
    chosen = spots
    if len(spots) > limit:
        chosen = [spots[k] for k in sorted(rng.choice(len(spots), limit, replace=False))]
    found = [(f"{name}{_spell(p)}{list(i) or ''}", unit(value, p, i)) for p, i in chosen]
    if any(np.iscomplexobj(leaf) for _, leaf in trees.leaves(value)):
        found += [(f"1j * {label}", trees.transform(d, lambda _, v: 1j * v)) for label, d in found]
    if len(spots) > limit:
        found += [(f"{name} along random {k}", trees.random_like(value, rng)) for k in range(2)]
    return found


def _spell(path):
    return "".join(f".{k}" if how == "attr" else f"[{k!r}]" for how, k in path)


def central(phi, step):
    """Fourth-order central difference of a function of one real number."""
    return (8 * (phi(step) - phi(-step)) - (phi(2 * step) - phi(-2 * step))) / (12 * step)


def sided(phi, step):
    """Second-order difference that looks to one side only."""
    return (4 * phi(step) - phi(2 * step) - 3 * phi(0.0)) / (2 * step)


STEPS = (2e-3, 1e-4, 5e-6)


def smooth(phi, steps=STEPS):
    """The derivative at 0 where step sizes and sides agree, else NaN.

    A central difference alone would call the mean of two slopes a derivative.
    """
    for step in steps:
        coarse, fine = central(phi, step), central(phi, 0.5 * step)
        scale = max(abs(coarse), abs(fine), 1e-3 * abs(phi(0.0)), 1e-6)
        jump = abs(sided(phi, 0.5 * step) - sided(phi, -0.5 * step))
        if abs(coarse - fine) <= 2e-7 * scale and jump <= 1e-3 * scale:
            return fine
    return float("nan")


def complex_step(phi):
    """Derivative at 0 by a complex step, or NaN if the primal cannot take one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            value = phi(1e-30j)
            return float(np.imag(value)) / 1e-30
    except Exception:  # the primal may refuse a complex number in any way it likes
        return float("nan")


def functional(run, y_bar):
    """The scalar <y_bar, y> as a function of the arguments, exact for complex steps."""

    def value(kwargs):
        y = run(kwargs)
        total = 0.0
        for path, seed in trees.leaves(y_bar):
            total = total + np.sum(seed * np.asarray(trees.at(y, path)))
        return total

    return value


def is_complex(tree):
    return any(np.iscomplexobj(leaf) for _, leaf in trees.leaves(tree))


def is_single(tree):
    return any(np.asarray(leaf).dtype.itemsize < 8 for _, leaf in trees.leaves(tree))


def probe(phi, name, label, direction, real):
    """One directional derivative: the complex step where it agrees with the differences."""
    with warnings.catch_warnings(action="ignore", category=RuntimeWarning):
        rough = smooth(lambda h: float(np.real(phi(h))))
        fine = complex_step(phi) if real else float("nan")
    agrees = abs(rough - fine) <= 1e-5 * max(abs(rough), 1e-3 * abs(phi(0.0)), 1e-6)
    return Probe(name, label, direction, fine if agrees else rough, agrees)


def oracle(run, kwargs, wrt, y_bar, rng, limit=ALL_COORDINATES):
    """Derivatives of <y_bar, run(kwargs)> along directions in the arguments `wrt`.

    `run` gets fresh arguments each time and may change them.
    """
    value = functional(run, y_bar)
    real = not is_complex([kwargs[n] for n in wrt]) and not is_complex(y_bar)
    found = []
    for name in wrt:
        for label, d in directions(kwargs, name, rng, limit):

            def phi(h, name=name, d=d):
                return value(moved(kwargs, name, d, h))

            found.append(probe(phi, name, label, d, real))
    return Oracle(tuple(found), is_single([kwargs[n] for n in wrt]))
