"""Second derivatives of a program: forward over reverse, reverse over reverse, and differences of gradients.

What is refused is in `refused_twice.py`.
"""

import types
from functools import cached_property

import numpy as np

from tests.harness import checks, corpus, differences, trees
from tests.harness.refused_twice import REFUSED

AGREE, DIFFERENCES, SINGLE = 1e-10, 1e-6, 1e-3
MODES = ("jvp", "vjp")


def expected(name, mode):
    """What the error says that refuses the program, None if it must work."""
    return next((why for why, names in REFUSED[mode].items() if name in names.split()), None)


class Twice:
    """A program, the text of its gradient as a function, and a direction for its arguments and for the gradient."""

    def __init__(self, name):
        self.program = corpus.load(name)
        self.case = checks.cases(self.program)[0]
        of_scalar = checks.is_real_scalar(self.case.primal[0])
        made = (checks.autotangent().grad if of_scalar else checks.autotangent().vjp)(
            self.program.primal, self.case.wrt
        )
        self.seed = {} if of_scalar else {made.seeds[0]: self.case.y_bar}
        self.run(made, self.case.arguments())
        self.gradient, bound = made.__wrapped__, getattr(self.program.primal, "__self__", None)
        if bound is not None:
            self.gradient = types.MethodType(self.gradient, bound)
        self.dots = {w: checks.tangent_like(self.case, w, 3) for w in self.case.wrt}

    def run(self, f, arguments, **seeds):
        """The result of a gradient or of a derivative of it."""
        args, keywords = self.program.bind(arguments)
        return checks.quietly(f, *args, **keywords, **self.seed, **seeds)[0]

    @cached_property
    def value(self):
        """The gradient."""
        return self.run(self.gradient, self.case.arguments())

    @cached_property
    def bars(self):
        """A random seed for the gradient."""
        return trees.random_like(self.value, np.random.default_rng(5))

    def differences(self):
        """How <bars, gradient> changes along the direction; NaN where it is not smooth."""

        def along(step):
            given = self.case.arguments()
            for w, direction in self.dots.items():
                given = differences.moved(given, w, direction, step)
            return checks.pairing(self.bars, self.run(self.gradient, given))

        with np.errstate(all="ignore"):
            return differences.central(along, 1e-3) if self.coarse else differences.smooth(along, differences.STEPS[1:])

    @property
    def coarse(self):
        return differences.is_single([self.case.arguments()[w] for w in self.case.wrt])

    def jvp(self):
        """Forward over reverse."""
        made = checks.autotangent().jvp(self.gradient, self.case.wrt)
        value, tangent = self.run(made, self.case.arguments(), **dict(zip(made.seeds, self.dots.values())))
        assert trees.same(unboxed(value), unboxed(self.value)), f"jvp gives {value!r}, the gradient is {self.value!r}"
        return checks.pairing(self.bars, tangent)

    def vjp(self):
        """Reverse over reverse."""
        made = checks.autotangent().vjp(self.gradient, self.case.wrt)
        adjoints = self.run(made, self.case.arguments(), **{made.seeds[0]: self.bars})
        return sum(checks.pairing(a, d) for a, d in zip(adjoints, self.dots.values()))


def unboxed(value):
    """What a text gives, with numbers for arrays without axes: of a number, both are an adjoint."""
    if isinstance(value, tuple):
        return tuple(map(unboxed, value))
    return value[()] if isinstance(value, np.ndarray) else value


def found_by(twice, name, mode):
    """The derivative in one mode, None where it is refused, as the table says."""
    why = expected(name, mode)
    try:
        found = getattr(twice, mode)()
    except checks.errors().AutotangentError as error:
        assert why is not None, f"{mode} is refused: {type(error).__name__}: {error}"
        assert why in error.what, f"{mode} is refused since {error.what!r}, the table says {why!r}"
        return None
    assert why is None, f"{mode} is not refused any more; take it out of the table"
    return found


def check(name):
    """Both modes agree with each other and with differences, or are refused as the table says."""
    twice = Twice(name)
    found = {mode: value for mode in MODES if (value := found_by(twice, name, mode)) is not None}
    if len(found) == 2:
        apart = abs(found["jvp"] - found["vjp"])
        allowed = (SINGLE if twice.coarse else AGREE) * max(1.0, abs(found["jvp"]))
        assert apart <= allowed, f"forward over reverse {found['jvp']!r}, reverse over reverse {found['vjp']!r}"
    by_differences = twice.differences() if found else 0.0
    for mode, value in found.items():
        allowed = (SINGLE if twice.coarse else DIFFERENCES) * max(1.0, abs(by_differences))
        assert not abs(value - by_differences) > allowed, f"{mode} {value!r}, differences {by_differences!r}"
    return twice, found, by_differences
