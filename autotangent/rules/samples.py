"""Where the rules are tested: each sampler gives a list of argument tuples from a seeded generator."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

# As a string, for numpy.random takes long to import and no derivation needs it.
Sampler = Callable[["np.random.Generator"], list[tuple]]


def of(draw: Callable[[np.random.Generator, tuple], np.ndarray]) -> Sampler:
    """One argument drawn elementwise: a number, a vector, a matrix with a unit axis."""
    return lambda rng: [(draw(rng, shape),) for shape in ((), (4,), (3, 1))]


real = of(lambda rng, shape: rng.normal(size=shape))
positive = of(lambda rng, shape: rng.uniform(0.3, 2.0, size=shape))
away_from_zero = of(lambda rng, shape: rng.uniform(0.5, 2.0, size=shape) * rng.choice([-1, 1], size=shape))
unit = of(lambda rng, shape: rng.uniform(-0.9, 0.9, size=shape))
above_one = of(lambda rng, shape: rng.uniform(1.1, 3.0, size=shape))


near_zero = of(lambda rng, shape: rng.uniform(-0.09, 0.09, size=shape))
integer = of(lambda rng, shape: rng.integers(-3, 4, size=shape))


def complex_too(draw: Sampler) -> Sampler:
    """The real samples, and complex ones near them."""
    return lambda rng: draw(rng) + [(x + 0.3j * rng.normal(size=np.shape(x)),) for (x,) in draw(rng)]


def complex_values(draw: Sampler) -> Sampler:
    """Complex samples only."""
    return lambda rng: [(x + 0.3j * rng.normal(size=np.shape(x)),) for (x,) in draw(rng)]


def either(*samplers: Sampler) -> Sampler:
    """All samples of several samplers."""
    return lambda rng: [a for s in samplers for a in s(rng)]


def pair(first: Sampler, second: Sampler) -> Sampler:
    """Two broadcasting arguments in all combinations of shapes."""
    return lambda rng: [a + b for a in first(rng) for b in second(rng)]


def args(*draws: Callable[[np.random.Generator], tuple]) -> Sampler:
    """Explicit samples: each draw gives one tuple of arguments, or (arguments, keywords)."""
    return lambda rng: [draw(rng) for draw in draws]


def grid(shapes: tuple, *keywords: dict, draw: Callable = lambda rng, shape: rng.normal(size=shape)) -> Sampler:
    """One array of each shape with each set of keywords."""
    return lambda rng: [((draw(rng, shape),), dict(k)) for shape in shapes for k in keywords]


def numbers(draw: Sampler) -> Sampler:
    """Python floats only."""
    return lambda rng: [(float(draw(rng)[0][0]),) for _ in range(3)]


def two_numbers(left: Sampler, right: Sampler) -> Sampler:
    """Two Python floats."""
    return lambda rng: [a + b for a, b in zip(numbers(left)(rng), numbers(right)(rng))]


def arrays(*shapes: tuple) -> Sampler:
    """One array of each shape."""
    return lambda rng: [(rng.normal(size=shape),) for shape in shapes]


def well_conditioned(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    """Square matrices far from singular."""
    return rng.normal(size=shape) + 3 * np.eye(shape[-1])


def positive_definite(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    """Symmetric positive definite matrices."""
    m = rng.normal(size=shape)
    return m @ np.swapaxes(m, -1, -2) + 2 * np.eye(shape[-1])
