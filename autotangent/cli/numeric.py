"""An edited derivative against finite differences of its primal."""

import os
from typing import Any

import numpy as np

from autotangent import checks, dispatcher, samples, signatures, spelling, variants
from autotangent.classify import classify
from autotangent.cli import calling, importing
from autotangent.cli.console import Usage
from autotangent.errors import AutotangentError, GradientMismatch
from autotangent.kinds import UNKNOWN, ArrayKind, Kind
from autotangent.load import look, places, scan
from autotangent.nesting import covers

_DRAWS = 3
ARRAY = ArrayKind("f", ("n",))


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
    drawn = (samples.sample(_drawable(ask), seed) for seed in range(_DRAWS))
    gradient = None
    for made in drawn if expression is None else [_given(entry, ask.function, expression)]:
        result = _result(ask.function, made, expression is None)
        gradient = gradient or _derivative(ask, result)
        _one(entry, ask, gradient, made)


def _drawable(ask: look.Ask) -> dict[str, Kind]:
    """The kinds, with arrays for what may be anything if the function takes them, else numbers."""
    filled = {name: ARRAY if kind == UNKNOWN else kind for name, kind in ask.kinds.items()}
    try:
        result = _result(ask.function, samples.sample(filled), True)
    except NoSample:
        return ask.kinds
    number = np.ndim(result) == 0 if ask.mode in ("grad", "value_and_grad") else True
    return filled if number else ask.kinds


def _derivative(ask: look.Ask, result: Any) -> dispatcher.Gradient:
    """What runs the text: the derivative that it is, or that of a function which calls the helper of these sweeps."""
    if ask.mode in dispatcher.MODES:
        own = variants.Variants(ask.function, ask.mode, ask.wrt)
        return dispatcher.Gradient(ask.function, own, single=False)
    made = calling.caller(ask.function, ask.wrt, result is not None)
    own = calling.OneText(made, calling.MODES[ask.mode], ask.wrt, ask.kinds)
    return dispatcher.Gradient(made, own, single=False)


def _given(entry: scan.Entry, function: Any, expression: str) -> dict[str, Any]:
    space = {"np": np, **vars(importing.module_of(entry))}
    try:
        value = eval(expression, space)
        args = value if isinstance(value, tuple) else (value,)
        bound = signatures.signature(function).bind(*args)
    except Exception as error:
        raise Usage(f"--args {expression!r}: {type(error).__name__}: {error}") from None
    bound.apply_defaults()
    return dict(bound.arguments)


def _result(function: Any, made: dict[str, Any], drawn: bool) -> Any:
    """What the primal makes of these arguments."""
    try:
        with np.errstate(all="ignore"):
            result = checks.called(function, made)
    except Exception as error:
        said = f"{type(error).__name__}: {error}".splitlines()[0]
        if not drawn:
            raise NoSample(f"{function.__qualname__} does not take the arguments of --args: {said}") from None
        raise NoSample(f"no sample arguments made from its kinds fit ({said}): give some with --args") from None
    if drawn and not checks.finite(result):
        raise NoSample("on sample arguments made from its kinds it is not finite: give some with --args")
    return result


def _one(entry: scan.Entry, ask: look.Ask, gradient: dispatcher.Gradient, made: dict[str, Any]) -> None:
    with places.forced(CACHE="ro", ON_CONFLICT="edited"):
        kinds = {name: classify(value, name) for name, value in made.items()}
        if ask.mode not in dispatcher.MODES and not all(covers(ask.kinds[n], k) for n, k in kinds.items()):
            raise NoSample(f"the arguments of --args are not of its kinds: {spelling.spell_kinds(ask.kinds)}")
        loaded = gradient._variants.get(kinds)
        if not calling.runs(loaded, os.path.realpath(entry.path)):
            used = loaded.text.path or "a text in memory"
            raise NoSample(f"with these arguments {used} is called, not this file")
        try:
            checks.compare(gradient, made)
        except AutotangentError:
            raise
        except Exception as error:
            said = f"{type(error).__name__}: {error}".splitlines()[0]
            raise GradientMismatch(f"{gradient.__qualname__} fails on sample arguments: {said}") from error
