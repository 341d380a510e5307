"""Loads the programs of tests/programs and draws their arguments."""

import importlib
import inspect
import types
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from tests.harness import trees

FOLDER = Path(__file__).resolve().parent.parent / "programs"
SEED = 20240


@dataclass(frozen=True)
class Program:
    """One file of the corpus: its primal is the last function of the file, or what `primal` names."""

    name: str
    module: types.ModuleType
    primal: object
    wrt: tuple
    milestone: int

    @property
    def also(self):
        """What further checks change in the example: other branches, other trip counts."""
        return ({}, *getattr(self.module, "also", ()))

    def draw(self, seed=SEED, change=None):
        """Fresh arguments: shapes are drawn, everything else is taken as written."""
        rng = np.random.default_rng(seed)
        if hasattr(self.module, "make"):
            return self.module.make(rng)
        positive = getattr(self.module, "positive", ())
        example = {**self.module.example, **(change or {})}
        return {k: value_of(rng, v, k in positive) for k, v in example.items()}

    def call(self, kwargs):
        """The primal's result."""
        args, keywords = self.bind(kwargs)
        return self.primal(*args, **keywords)

    def seed_name(self, name):
        """The keyword of a seed: a trailing underscore where a parameter has that name already."""
        while name in inspect.signature(self.primal).parameters:
            name += "_"
        return name

    def bind(self, kwargs):
        """Positional and keyword arguments, as a caller of the primal would write them."""
        bound = inspect.signature(self.primal).bind_partial()
        bound.arguments = {k: kwargs[k] for k in inspect.signature(self.primal).parameters if k in kwargs}
        return bound.args, bound.kwargs


def value_of(rng, spec, positive):
    """An array for a tuple of sizes, a copy of any other value."""
    if isinstance(spec, tuple) and all(isinstance(n, int) for n in spec):
        return rng.uniform(0.5, 2.0, size=spec) if positive else np.asarray(rng.normal(size=spec))
    return trees.duplicate(spec)


def primal_of(module):
    """The function a program is about."""
    if hasattr(module, "primal"):
        return module.primal
    own = [
        f
        for name, f in vars(module).items()
        if inspect.isfunction(f) and f.__module__ == module.__name__ and name != "make"
    ]
    return max(own, key=lambda f: f.__code__.co_firstlineno)


@cache
def load(name):
    """The program of that name."""
    module = importlib.import_module(f"tests.programs.{name}")
    return Program(name, module, primal_of(module), tuple(module.wrt), module.milestone)


def names(milestone=None):
    """Names of all programs, or of those up to a milestone, in order of milestone."""
    found = sorted(p.stem for p in FOLDER.glob("*.py") if not p.stem.startswith("_"))
    programs = sorted((load(n) for n in found), key=lambda p: (p.milestone, p.name))
    return [p.name for p in programs if milestone is None or p.milestone <= milestone]
