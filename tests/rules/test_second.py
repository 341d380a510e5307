"""Second derivatives of every rule, on one sample each: hvp against differences of the gradient, and reverse over
reverse against hvp."""

import warnings

import numpy as np
import pytest

import autotangent
from tests.harness import checks, grid
from tests.rules import catalogue, evaluate, wrapped
from tests.rules.test_emitted import drawn, labelled, leading


@pytest.fixture(autouse=True)
def quiet():
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def squares(y, name="y"):
    """The text of the sum of the squares of all floats in a result."""
    if isinstance(y, (list, tuple)):
        return " + ".join(t for k, part in enumerate(y) if (t := squares(part, f"{name}[{k}]"))) or ""
    if isinstance(y, bool) or np.asarray(y).dtype.kind not in "fc":
        return ""
    power = f"np.abs({name}) ** 2" if np.iscomplexobj(y) else f"{name} ** 2"
    return f"np.sum(np.cos(np.arange({np.size(y)})).reshape({np.shape(y)}) * {power})" if np.ndim(y) else power


def whole(case):
    """A function with a number as its result, and its arguments."""
    made = wrapped.wrap(case)
    result = squares(made.function(**made.values))
    head, call = made.text.rstrip().split("return ")
    return wrapped.compiled(f"{head}y = {call}\n    return {result}\n"), made.values, made.wrt


CASES = [c for c in drawn(leading(catalogue.cases(), 1)) if not c.helper]


@pytest.mark.parametrize("case", **labelled(CASES))
def test_second(case):
    f, values, wrt = whole(case)
    rng = np.random.default_rng(17)
    dots = {k: evaluate.random_like(values[k], rng) for k in wrt}
    found = autotangent.hvp(f, wrt=wrt)(**values, **{f"{k}_dot": d for k, d in dots.items()})
    gradient = autotangent.grad(f, wrt=wrt)

    def at(h):
        return gradient(**{k: v + h * dots[k] if k in dots else v for k, v in values.items()})

    expected = evaluate.central(at)
    scale = max(1.0, *(np.max(np.abs(e), initial=0) for e in expected))
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-6, atol=1e-6 * scale)


REFUSED_TWICE = {"numpy.histogramdd-0": "may share the memory of its argument"}
SYMMETRIC = "multivariate_normal"  # one half of the covariance is read


def direction(case, values, wrt, seed):
    rng = np.random.default_rng(seed)
    dots = {k: evaluate.random_like(values[k], rng) for k in wrt}
    half = SYMMETRIC in case.label
    return {k: d + d.T if half and np.ndim(d) == 2 and len(d) == len(d.T) else d for k, d in dots.items()}


@pytest.mark.parametrize(
    "case", **labelled([c for c in CASES if grid.is_chosen(c.label, "twice", max(0.25, grid.searched()))])
)
def test_reverse_over_reverse(case):
    """<b, H d> is the same from both sides."""
    f, values, wrt = whole(case)
    d, b = direction(case, values, wrt, 17), direction(case, values, wrt, 18)
    if len(wrt) == 1:  # its adjoint is no tuple then
        gradient, y_bar, wrt = autotangent.grad(f, wrt=wrt[0]), b[wrt[0]], wrt[0]
    else:
        gradient, y_bar = autotangent.grad(f, wrt=wrt), tuple(b.values())
    made = autotangent.vjp(gradient, wrt)
    if case.label in REFUSED_TWICE:
        with pytest.raises(checks.errors().AliasError, match=REFUSED_TWICE[case.label]):
            made(**values, **{made.seeds[0]: y_bar})
        return
    mine = made(**values, **{made.seeds[0]: y_bar})
    other = autotangent.hvp(f, wrt)(**values, **{f"{k}_dot": v for k, v in d.items()})
    left, right = checks.pairing(tuple(d.values()), as_tuple(mine)), checks.pairing(tuple(b.values()), as_tuple(other))
    np.testing.assert_allclose(left, right, rtol=1e-9, atol=1e-9 * size(mine, other))


def as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


def size(*values):
    """The largest number in them, at least 1."""
    return max(1.0, *(np.max(np.abs(part), initial=0) for value in values for part in as_tuple(value)))
