"""Random draws: each with the generator it is drawn from made anew, so that differences see the same draw."""

import importlib.util
import inspect
import random

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import Unsupported
from autotangent.rules import draws
from tests.harness.differences import central

HEAD = """
import random
import numpy as np
N, S, R = np.random.default_rng, np.random.RandomState, random.Random
W = np.array([[0.3, -1.0, 2.0], [0.7, 1.5, -0.4]])
"""
NUMBERS = (
    "N(3).normal(p, q)", "p * N(3).normal(scale=q)", "N(3).normal(p)", "N(3).laplace(p, q)",
    "N(3).logistic(loc=p, scale=q)", "N(3).gumbel(p, q)", "p * N(3).exponential(q)", "p * N(3).rayleigh(q)",
    "N(3).uniform(p, p + q)", "q * N(3).uniform(p, 9.0)", "q * N(3).uniform(high=p)", "p * N(3).gamma(1.5, q)",
    "q * N(3).vonmises(0.1 * p, 2.0)", "N(3).lognormal(p, q)", "p * N(3).weibull(q)", "p * N(3).power(q)",
    "p * N(3).pareto(q)", "S(3).normal(p, q)", "p * S(3).pareto(q)", "S(3).rand() * p", "R(3).gauss(p, q)",
    "R(3).normalvariate(p, q)", "R(3).uniform(p, q)", "p * R(3).expovariate(q)", "R(3).lognormvariate(p, q)",
    "p * R(3).gammavariate(2.0, q)", "p * R(3).paretovariate(q)", "R(3).weibullvariate(p, q)", "R(3).random() * p",
)  # fmt: skip
ARRAYS = (
    "N(3).normal(p, q, size=(2, 3))", "N(3).normal(p, q, (2, 3))", "N(3).uniform(p, 5 + q, size=(2, 3))",
    "N(3).exponential(q, size=(2, 3)) * p", "N(3).lognormal(p, q, size=(2, 3))", "N(3).gumbel(p, q, size=W.shape)",
    "S(3).normal(p, q, size=(2, 3))", "S(3).randn(2, 3) * p", "S(3).rand(*W.shape) * q", "N(3).random(size=(2, 3)) * p",
    "N(3).standard_normal((2, 3)) * p + q", "p * N(3).standard_gamma(2.0, size=(2, 3))",
)  # fmt: skip
VECTORS = (
    "N(3).normal(p, q)", "N(3).laplace(p, q)", "N(3).exponential(q) * p", "N(3).uniform(p, 5 + q)",
    "N(3).multivariate_normal(p, np.eye(3)) * q", "N(3).multivariate_normal(p, np.eye(3), size=2) + q",
    "N(3).dirichlet(np.ones(3)) * p", "N(3).permutation(3) * p", "N(3).choice([1.0, 2.0, 4.0], size=3) * p",
    "N(3).choice(5, size=(2, 3)) * p", "p[N(3).permutation(3)] * q", "p[N(3).integers(0, 3, size=3)]",
    "S(3).randint(0, 4, size=3) * p", "N(3).multinomial(5, [0.2, 0.3, 0.5]) * p", "N(3).poisson(2.0, 3) * p * p",
)  # fmt: skip
PARAMETERS = {
    "number": (0.7, 1.3), "vector": (np.array([0.7, 1.1, 0.4]), np.array([1.3, 0.6, 2.0])),
    "one row": (np.array([0.7, 1.1, 0.4]), 1.3), "rows": (0.7, np.array([[1.3], [0.6]])),
}  # fmt: skip
CASES = [
    *((f"0.5 * ({e}) ** 2", "number") for e in NUMBERS),
    *((f"np.sum(W * ({e}) ** 2)", k) for e in ARRAYS for k in PARAMETERS),
    *((f"np.sum(W * ({e}) ** 2)", k) for e in VECTORS for k in ("vector", "one row")),
]


def written(text, folder):
    """The function of an expression, in a file as a user would have it."""
    path = folder / "drawing.py"
    path.write_text(f"{HEAD}\n\ndef f(p, q):\n    return {text}\n")
    spec = importlib.util.spec_from_file_location("drawing", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.f


@pytest.mark.parametrize(("text", "which"), CASES, ids=lambda c: c)
def test_derivatives(text, which, tmp_path):
    """Both modes against differences and each other, the value bit for bit."""
    f, args = written(text, tmp_path), PARAMETERS[which]
    rng = np.random.default_rng(1)
    directions = [rng.normal(size=a.shape) if isinstance(a, np.ndarray) else rng.normal() for a in args]
    expected = central(lambda t: f(*(a + t * d for a, d in zip(args, directions))), 1e-5)
    value, bars = at.value_and_grad(f, ("p", "q"))(*args)
    assert value == f(*args)
    assert [np.shape(b) for b in bars] == [np.shape(a) for a in args]
    assert sum(np.sum(b * d) for b, d in zip(bars, directions)) == pytest.approx(expected, rel=1e-7, abs=1e-9)
    y, y_dot = at.jvp(f, ("p", "q"))(*args, p_dot=directions[0], q_dot=directions[1])
    assert y == f(*args) and y_dot == pytest.approx(expected, rel=1e-7, abs=1e-9)


@pytest.mark.parametrize("mode", ["value_and_grad", "jvp"])
@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("p * N(3).poisson(q)", "lam"), ("N(3).gamma(p, q)", "shape"), ("N(3).beta(p, q)", "a"),
        ("R(3).vonmisesvariate(p, q)", "mu"), ("S(3).binomial(5, p) * q", "p"), ("N(3).choice([p, q])", "a"),
        ("R(3).choice([p, q])", "seq"), ("p * R(3).gammavariate(q, 2.0)", "alpha"), ("N(3).wald(p, q)", "mean"),
    ],
)  # fmt: skip
def test_what_is_no_function_of_a_plain_draw_is_refused(text, argument, mode, tmp_path):
    f = written(text, tmp_path)
    tangents = {"p_dot": 1.0, "q_dot": 1.0} if mode == "jvp" else {}
    with pytest.raises(Unsupported, match=f"has no derivative in its argument {argument}") as error:
        getattr(at, mode)(f, ("p", "q"))(0.4, 1.3, **tangents)
    assert "a draw without parameters" in str(error.value) and "drawing.py" in str(error.value)


@pytest.mark.parametrize("text", ["N(3).random(out=p)", "R(3).shuffle([p, q])", "N(3).shuffle(p)"])
def test_draws_that_write_are_refused(text, tmp_path):
    f = written(f"np.sum([q, {text} is None]) * q", tmp_path)
    with pytest.raises(Unsupported):
        at.grad(f, ("p", "q"))(np.ones(3), 1.3)


def test_every_name_is_a_method():
    """Of the class that the table is for, or of the older one of NumPy."""
    for name in draws._table("numpy.random"):
        assert hasattr(np.random.Generator, name) or hasattr(np.random.RandomState, name), name
    for name in draws._table("random"):
        assert hasattr(random.Random, name) or name == "binomialvariate", name


def test_parameters_are_those_of_the_methods():
    """In the same order: an argument given by position reaches the parameter that it is for."""
    for name, rule in draws._table("random").items():
        if not hasattr(random.Random, name):
            continue
        own = list(inspect.signature(getattr(random.Random, name)).parameters)[1:]
        assert own[: len(rule.parameters)] == list(rule.parameters), name
    for name, rule in draws._table("numpy.random").items():
        cls = np.random.Generator if hasattr(np.random.Generator, name) else np.random.RandomState
        text = getattr(cls, name).__doc__.strip().splitlines()[0]
        own = [w.split("=")[0].strip(" *)") for w in text[text.index("(") + 1 :].split(",")]
        given = [p for p in rule.parameters if p in own]
        assert given == [o for o in own if o in given] and set(rule.differentiable) <= set(own), (name, text)
