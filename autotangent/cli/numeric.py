"""An edited derivative against finite differences of its primal."""

import os
from typing import Any

import numpy as np

from autotangent import checks, dispatcher, samples, signatures, variants
from autotangent.classify import classify
from autotangent.cli import importing
from autotangent.cli.console import Usage
from autotangent.errors import AutotangentError, GradientMismatch
from autotangent.load import places, scan

_DRAWS = 3


class NoSample(AutotangentError):
    """There are no arguments with which a derivative could be called."""


def compare(entry: scan.Entry, expression: str | None) -> None:
    """Run the text of an entry on sample arguments and compare it with differences.

    Raises:
        GradientMismatch: they differ, or the text fails.
        NoSample: no arguments are given, and none that could be made fit.
        Usage: the expression for the arguments is wrong.
    """
    ask = importing.ask_of(entry)
    if ask.mode not in dispatcher.MODES:
        raise NoSample("the sweep of a helper is compared by way of the gradient that calls it")
    own = variants.Variants(ask.function, ask.mode, ask.wrt)
    gradient = dispatcher.Gradient(ask.function, own, single=False)
    if expression is not None:
        _one(entry, gradient, own, _given(entry, gradient, expression))
        return
    for seed in range(_DRAWS):
        made = samples.sample(ask.kinds, seed)
        _runs(ask.function, made)
        _one(entry, gradient, own, made)


def _given(entry: scan.Entry, gradient: Any, expression: str) -> dict[str, Any]:
    space = {"np": np, **vars(importing.module_of(entry))}
    try:
        value = eval(expression, space)
        args = value if isinstance(value, tuple) else (value,)
        bound = signatures.signature(gradient.primal).bind(*args)
    except Exception as error:
        raise Usage(f"--args {expression!r}: {type(error).__name__}: {error}") from None
    bound.apply_defaults()
    return dict(bound.arguments)


def _runs(function: Any, made: dict[str, Any]) -> None:
    """The primal takes these arguments."""
    try:
        with np.errstate(all="ignore"):
            result = checks.called(function, made)
    except Exception as error:
        said = f"{type(error).__name__}: {error}".splitlines()[0]
        raise NoSample(f"no sample arguments made from its kinds fit ({said}): give some with --args") from None
    if not checks.finite(result):
        raise NoSample("on sample arguments made from its kinds it is not finite: give some with --args")


def _one(entry: scan.Entry, gradient: dispatcher.Gradient, own: variants.Variants, made: dict[str, Any]) -> None:
    with places.forced(CACHE="ro", ON_CONFLICT="edited"):
        kinds = {name: classify(value, name) for name, value in made.items()}
        used = own.get(kinds).text.path
        if used is None or os.path.realpath(used) != os.path.realpath(entry.path):
            raise NoSample(f"with these arguments {used or 'a text in memory'} is called, not this file")
        try:
            checks.compare(gradient, made)
        except AutotangentError:
            raise
        except Exception as error:
            said = f"{type(error).__name__}: {error}".splitlines()[0]
            raise GradientMismatch(f"{gradient.__qualname__} fails on sample arguments: {said}") from error
