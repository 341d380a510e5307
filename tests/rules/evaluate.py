"""A rule evaluated by itself, without the transforms: tangents by its formula, adjoints by its transpose."""

import inspect
from typing import Any

import numpy as np

from autotangent.rules import registry
from tests.rules.catalogue import Case


def mapped(function: Any, *values: Any) -> Any:
    """A function applied to the numbers and arrays of equal structures."""
    if isinstance(values[0], (list, tuple)):
        return [mapped(function, *parts) for parts in zip(*values)]
    return function(*values)


def random_like(value: Any, rng: np.random.Generator) -> Any:
    """A random value of the same structure, complex where it is; booleans have no direction."""

    def draw(x: Any) -> Any:
        if isinstance(x, bool):
            return False
        made = rng.normal(size=np.shape(x))
        if np.iscomplexobj(x):
            made = made + 1j * rng.normal(size=np.shape(x))
        return made if isinstance(x, np.ndarray) else np.asarray(made)[()].item()

    return mapped(draw, value)


def flat(value: Any) -> list[Any]:
    """The numbers and arrays of a structure."""
    return [x for v in value for x in flat(v)] if isinstance(value, (list, tuple)) else [value]


def zero_like(value: Any) -> Any:
    """Zeros of the same structure."""
    return mapped(lambda x: np.zeros_like(x) if isinstance(x, np.ndarray) else 0.0, value)


def moved(value: Any, direction: Any, step: float) -> Any:
    """value + step * direction."""
    made = mapped(lambda x, d: x + step * d, value, direction)
    return type(value)(made) if isinstance(value, (list, tuple)) else made


def paired(x_bar: Any, x_dot: Any) -> float:
    """Re(sum(x_bar * x_dot)) over a structure."""
    if x_bar is None:
        return 0.0
    if isinstance(x_dot, (list, tuple)):
        return sum(paired(b, d) for b, d in zip(x_bar, x_dot, strict=True))
    return float(np.real(np.sum(np.multiply(x_bar, x_dot))))


def differences(case: Case, directions: dict[str, Any], h: float = 1e-3) -> Any:
    """Fourth-order central differences of the function along directions of several arguments."""

    def at(step: float) -> Any:
        bound = dict(case.bound)
        for p, d in directions.items():
            bound[p] = moved(bound[p], d, step)
        with np.errstate(all="ignore"):
            return case.value(bound)

    return central(at, h)


def central(at: Any, h: float = 1e-3) -> Any:
    """The derivative at 0 of a function of a number, structure by structure, to fourth order."""
    return mapped(lambda a, b, c, d: (8 * (a - b) - (c - d)) / (12 * h), *(unnamed(at(s * h)) for s in (1, -1, 2, -2)))


def close(found: Any, expected: Any, rtol: float, atol: float) -> None:
    """Equal structures of nearly equal numbers; what was not broadcast yet is."""
    mapped(
        lambda a, b: np.testing.assert_allclose(*np.broadcast_arrays(a, b), rtol=rtol, atol=atol),
        unnamed(found),
        unnamed(expected),
    )


def unnamed(value: Any) -> Any:
    """Lists for tuples, arrays for numbers; zeros for booleans, whose derivative is None."""
    if isinstance(value, (list, tuple)):
        return [unnamed(v) for v in value]
    return np.asarray(0.0 if value is None or isinstance(value, bool) else value)


def tangent(case: Case, y: Any, directions: dict[str, Any]) -> Any:
    """What the rule says the tangent is; other differentials are zero."""
    rule = case.rule
    if rule.form == registry.ADJOINT:
        bound = {**case.bound, **{p: zero_like(v) for p, v in case.bound.items() if p in case.active}, **directions}
        return case.value(bound)
    given = {rule.result: y, **case.bound}
    for p in rule.differentiable:
        given["d" + p] = (
            directions[p]
            if p in directions
            else zero_like(given[p])
            if given.get(p) is not None and p in given
            else 0.0
        )
    return call(rule.formula, given)


def adjoints(case: Case, y: Any, y_bar: Any) -> dict[str, Any]:
    """What the rule's transpose says, by parameter."""
    rule = case.rule
    given = {rule.result + "_bar": y_bar, rule.result: y, **case.bound}
    parts = call(rule.transpose, given)
    parts = parts if isinstance(parts, tuple) else (parts,)
    return {p: part for p, part in zip(rule.parameters, parts) if p in case.active}


def call(formula: Any, given: dict[str, Any]) -> Any:
    """Call a rule's lambda with arguments by name."""
    args, kwargs = [], {}
    for name, p in inspect.signature(formula).parameters.items():
        if p.kind == p.VAR_POSITIONAL:
            args += given[name]
        elif p.kind == p.KEYWORD_ONLY:
            kwargs.update({name: given[name]} if name in given else {})
        else:
            args.append(given.get(name, p.default))
    with np.errstate(all="ignore"):
        return formula(*args, **kwargs)
