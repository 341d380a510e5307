"""Every public name of NumPy, math, cmath, operator and builtins: ruled, constant, or refused with what to write."""

import builtins
import cmath
import math
import operator

import numpy as np
import pytest

import autotangent
from autotangent.analysis import advice
from autotangent.analysis.calls import DYNAMIC
from autotangent.errors import AutotangentError
from autotangent.rules import registry
from tests.harness.differences import central
from tests.rules import names
from tests.rules.wrapped import compiled

MODULES = {
    "numpy": np,
    "numpy.linalg": np.linalg,
    "numpy.fft": np.fft,
    "numpy.emath": np.emath,
    "numpy.lib.stride_tricks": np.lib.stride_tricks,
    "numpy.polynomial.polynomial": np.polynomial.polynomial,
    "math": math,
    "cmath": cmath,
    "operator": operator,
    "builtins": builtins,
}
ABSTRACT = {
    *(np.generic, np.number, np.inexact, np.floating, np.complexfloating, np.integer),
    *(np.signedinteger, np.unsignedinteger, np.flexible, np.character),
}
OTHERS = ("_sitebuiltins", "numpy._pytesttester")
HEAD = """\
import copy
import io


@np.vectorize
def squares(v):
    return v * v


class Scaled:
    def __init__(self, factor):
        self.factor = factor

    @property
    def square(self):
        return self.factor * self.factor

    @staticmethod
    def plain(v):
        return v * v

    @classmethod
    def made(cls, factor):
        return cls(factor)

    def of(self, v):
        return self.factor * v


class Twice(Scaled):
    def of(self, v):
        return 2.0 * super().of(v)


"""
VALUES = {
    "x": np.array([1.3, 0.7, 1.9]),
    "w": np.array([0.6, 2.1, 1.1]),
    "m": np.array([[1.2, 0.3, 0.8], [0.5, 2.2, 0.4], [0.9, 0.2, 1.7]]),
    "t": 1.5,
}


def function_of(body):
    """f(x, w, m, t) of these lines."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    return compiled(f"{HEAD}def f({', '.join(VALUES)}):\n{lines}")


def ruled(name):
    """What the registry says of a name: the form of its rule, or nothing."""
    home, _, last = name.rpartition(".")
    if home == "numpy.ndarray":
        held = registry.METHODS.get(last, registry.ATTRIBUTES.get(last, getattr(np.ndarray, last, None)))
    elif home.startswith("numpy.ufunc"):
        ufunc, method = name.split(".")[2:]
        held = getattr(getattr(np, ufunc), method)
    else:
        held = getattr(MODULES[home], last, None)
    rule = registry.lookup(held)
    return rule.form if rule is not None else None


def wanted(*homes):
    """The names of these namespaces that the installed NumPy has."""
    given = [f"{home}.{name}" for home in homes or names.WANTED for name in names.WANTED[home].split()]
    return [n for n in given if n not in names.GONE or hasattr(np, n.removeprefix("numpy."))]


def test_wanted_names_have_rules():
    """Each by a rule with samples, which `test_emitted` derives, or by a program here."""
    homes = [h for h in names.WANTED if h.startswith("numpy") and "polynomial" not in h]
    derived = [n for n in wanted() if n in names.WAYS or ruled(n) in (registry.DIFFERENTIAL, registry.ADJOINT)]
    of_numpy = set(derived) & set(wanted(*homes))
    print(f"{len(of_numpy)} of {len(wanted(*homes))} functions of NumPy, {len(derived)} of {len(wanted())} in all")
    assert sum(len(names.WANTED[h].split()) for h in homes) == 416
    assert set(wanted()) == set(derived)


@pytest.mark.parametrize("name", names.WAYS)
def test_other_ways(name):
    """Both modes against differences and each other, along one direction."""
    f = function_of(names.WAYS[name])
    rng = np.random.default_rng(5)
    dots = {n: rng.normal(size=np.shape(v)) if np.ndim(v) else rng.normal() for n, v in VALUES.items()}
    expected = central(lambda h: np.asarray(f(**{n: v + h * dots[n] for n, v in VALUES.items()})), 1e-4)
    seeds = {f"{n}_dot": d for n, d in dots.items()}
    y, y_dot = autotangent.jvp(f, wrt=tuple(VALUES))(**VALUES, **seeds)
    np.testing.assert_allclose(y_dot, expected, rtol=1e-7, atol=1e-9)
    assert np.any(expected) or "operator.i" in name
    y_bar = rng.normal(size=np.shape(y)) if np.ndim(y) else 1.0
    bars = autotangent.vjp(f, wrt=tuple(VALUES))(**VALUES, y_bar=y_bar)
    total = sum(np.sum(b * d) for b, d in zip(bars, dots.values(), strict=True))
    assert total == pytest.approx(np.sum(y_bar * y_dot), rel=1e-11)


def functions(home):
    """The public functions and types of a module; what is no function has no derivative."""
    public = [n for n in getattr(MODULES[home], "__all__", dir(MODULES[home])) if not n.startswith("_")]
    return {n: held for n in sorted(public) if callable(held := getattr(MODULES[home], n)) and not passed_over(held)}


def passed_over(held):
    """Exceptions, abstract types of elements, and what the interactive interpreter adds."""
    return (
        isinstance(held, type)
        and (issubclass(held, BaseException) or held in ABSTRACT)
        or type(held).__module__ in OTHERS
    )


@pytest.mark.parametrize("home", MODULES)
def test_public_names(home):
    """Nobody has to guess whether a function that NumPy gets with its next version is ruled."""
    known = [n for n, held in functions(home).items() if ruled(f"{home}.{n}") or advice.of(held) or held in DYNAMIC]
    open_names = set(functions(home)) - set(known) - {w.removeprefix(f"{home}.") for w in names.WAYS}
    assert not open_names, "neither ruled nor constant nor refused with what to write instead"


@pytest.mark.parametrize("home", MODULES)
def test_refused_with_advice(home):
    """A call with an active value says what to write."""
    for name, held in functions(home).items():
        if not advice.of(held) or held in DYNAMIC or ruled(f"{home}.{name}") or f"{home}.{name}" in names.WAYS:
            continue
        f = function_of(f"y = {home.replace('numpy', 'np')}.{name}(x)\nreturn x * t".replace("builtins.", ""))
        with pytest.raises(AutotangentError) as error:
            autotangent.vjp(f, wrt=tuple(VALUES))(**VALUES, y_bar=1.0)
        assert error.value.instead == advice.of(held), name


def test_methods_of_arrays():
    public = {n for n in dir(np.ndarray) if not n.startswith("_")}
    known = {n for n in public if ruled(f"numpy.ndarray.{n}") or f"numpy.ndarray.{n}" in names.WAYS}
    assert public - known == set(names.REFUSED_METHODS)


@pytest.mark.parametrize("name", names.REFUSED_METHODS)
def test_method_is_refused(name):
    f = function_of(f"y = x * w\nk = {names.REFUSED_METHODS[name]}\nreturn y if k is None else x * y")
    with pytest.raises(AutotangentError, match=name) as error:
        autotangent.vjp(f, wrt=tuple(VALUES))(**VALUES, y_bar=np.ones(3))
    assert error.value.instead


@pytest.mark.parametrize("method", ["reduce", "accumulate", "reduceat"])
def test_methods_of_ufuncs(method):
    """Of every ufunc of two floats that gives one; outer and at are mechanisms, for all of them alike."""
    for name, ufunc in vars(np).items():
        if isinstance(ufunc, np.ufunc) and ufunc.nin == 2 and ufunc.signature is None and "dd->d" in ufunc.types:
            held = getattr(ufunc, method)
            assert ruled(f"numpy.ufunc.{ufunc.__name__}.{method}") or advice.of(held), name
