"""The doctests of the rules, the readings of a call, and what linearity refuses."""

import doctest
import importlib
import pkgutil

import numpy as np
import pytest

import autotangent.rules
from autotangent.errors import RuleError, Unsupported
from autotangent.kinds import COMPLEX, FLOAT, INT, MISSING, NONE, TEXT, ArrayKind, TupleKind, Value
from autotangent.rules import lookup, registry

MATRIX, VECTOR = Value(ArrayKind("f", ("m.0", "m.1"))), Value(ArrayKind("f", ("v.0",)))
MODULES = [m.name for m in pkgutil.iter_modules(autotangent.rules.__path__, "autotangent.rules.")]


@pytest.mark.parametrize("name", MODULES)
def test_doctests(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize(
    "function, arguments, keywords, special",
    [
        (np.transpose, [MATRIX], {}, False),
        (np.transpose, [MATRIX, Value(TupleKind((INT, INT)), (1, 0))], {}, True),
        (np.clip, [VECTOR, Value(FLOAT), Value(FLOAT)], {}, False),
        (np.dot, [MATRIX, VECTOR], {}, True),
        (np.dot, [Value(ArrayKind("f", None)), VECTOR], {}, False),
        (np.reshape, [VECTOR, Value(INT, 3)], {"order": Value(TEXT, "F")}, True),
        (np.trace, [MATRIX], {}, True),
        (np.trace, [MATRIX, Value(INT, 1)], {}, False),
        (np.cumsum, [MATRIX], {}, False),
        (np.cumsum, [MATRIX], {"axis": Value(INT, 0)}, True),
        (np.cumsum, [VECTOR], {"axis": Value(NONE, None)}, True),
        (np.average, [VECTOR], {"weights": VECTOR}, True),
        (np.linalg.solve, [MATRIX, VECTOR], {}, True),
    ],
)
def test_fitting(function, arguments, keywords, special):
    """Which reading of a function a call gets."""
    rule = lookup(function)
    assert (rule.fitting(arguments, keywords) is not rule) is special


def test_readings_of_one_function_are_of_that_function():
    """By equality: a bound method is made anew each time."""
    for rule in registry.RULES.values():
        assert all(r.function == rule.function and r.when is not None for r in rule.specials)


@pytest.mark.parametrize(
    "function, bound",
    [
        (np.var, {"a": Value(ArrayKind("c", ("a.0",)), varied=True)}),
        (abs, {"x": Value(COMPLEX, varied=True)}),
        (np.pad, {"array": Value(VECTOR.kind, varied=True), "mode": Value(TEXT, "edge")}),
        (np.arange, {"start": Value(FLOAT, varied=True), "stop": Value(FLOAT)}),
        (np.einsum, {"subscripts": Value(TEXT, MISSING), "operands": Value(TupleKind((VECTOR.kind,)), varied=True)}),
    ],
)
def test_refused_only_where_active(function, bound):
    """What a rule would get wrong is refused; without a derivative the same call passes."""
    with pytest.raises(Unsupported):
        lookup(function).kind(bound)
    lookup(function).kind({k: Value(v.kind, v.const) for k, v in bound.items()})


@pytest.mark.parametrize(
    "formula",
    [lambda y, x, dx: dx * dx, lambda y, x, dx: dx + 1, lambda y, x, dx: x / dx, lambda y, x, dx: dx if x else 0],
)
def test_not_linear(formula):
    """A differential that is not linear is refused when it is read."""
    with pytest.raises(RuleError, match="not linear"):
        _ = registry.Rule(np.sin, registry.DIFFERENTIAL, formula).differential_body
