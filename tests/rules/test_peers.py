"""What other tools get wrong, silently or with an error, each with what is wanted: a shape, a number, a dtype."""

import inspect
import warnings

import numpy as np
import pytest

import autotangent
from tests.rules.test_degenerate import INF, A, backward, forward, function_of

X = A([0.5, -1.0, 2.0])
ROWS = {
    # ---- shapes ----
    "where broadcasts": ("np.where(np.array([[1, 0, 1], [0, 1, 1]]) > 0, x, 0)", (X,), (A([1.0, 1.0, 2.0]),)),
    "sum with where": ("np.sum(x, where=[True, False, True])", (X,), (A([1.0, 0.0, 1.0]),)),
    "mean with where": ("np.mean(x, where=[True, False, True])", (X,), (A([0.5, 0.0, 0.5]),)),
    "prod with where": ("np.prod(x, where=[True, False, True])", (X,), (A([2.0, 0.0, 0.5]),)),
    "diag of a wide matrix": ("np.diag(x)", (np.ones((2, 3)),), (np.eye(2, 3),)),
    "transpose by negative axes": (
        "np.transpose(x, (-1, 0, 1))[0, 1, 2] * 2",
        (np.ones((2, 3, 4)),),
        (np.pad([[[2.0]]], ((1, 0), (2, 0), (0, 3))),),
    ),
    "norm that keeps its axis": (
        "np.linalg.norm(x, axis=1, keepdims=True)",
        (A([[3.0, 4.0], [0.0, 2.0]]),),
        (A([[0.6, 0.8], [0.0, 1.0]]),),
    ),
    "clip by wider bounds": (
        "np.clip(x, w, v)",
        (A([0.0, 5.0]), A([[1.0, 1.0], [-1.0, -1.0]]), A([[3.0, 3.0], [3.0, 9.0]])),
        (A([1.0, 1.0]), A([[1.0, 0.0], [0.0, 0.0]]), A([[0.0, 1.0], [0.0, 0.0]])),
    ),
    "einsum of one element with several": (
        "np.einsum('i,i', x, w)",
        (A([1.0, 2.0]), A([3.0])),
        (A([3.0, 3.0]), A([3.0])),
    ),
    "einsum of a diagonal": ("np.einsum('ii', x)", (np.ones((2, 2)),), (np.eye(2),)),
    "full_like": ("np.full_like(np.zeros(3), x)", (2.0,), (3.0,)),
    "broadcast_to new axes": ("np.broadcast_to(x, (4, 3))", (X,), (A([4.0, 4.0, 4.0]),)),
    "tile to more axes": ("np.tile(x, (2, 1, 3))", (X,), (A([6.0, 6.0, 6.0]),)),
    "repeat by an array": ("np.repeat(x, [1, 0, 2])", (X,), (A([1.0, 0.0, 2.0]),)),
    "pad reflect": ("np.pad(x, 1, mode='reflect')", (X,), (A([1.0, 3.0, 1.0]),)),
    "concatenate flat": ("np.concatenate([x, w], axis=None)", (np.ones((2, 2)), X), (np.ones((2, 2)), np.ones(3))),
    "linspace without its end": ("np.linspace(x, w, 4, endpoint=False)", (0.0, 1.0), (2.5, 1.5)),
    "gradient by a step": ("np.gradient(x, w)[0]", (A([1.0, 4.0, 2.0]), 2.0), (A([-0.5, 0.5, 0.0]), -0.75)),
    "sort along rows": ("np.sort(x)[:, 0]", (A([[2.0, 1.0], [0.0, 3.0]]),), (A([[0.0, 1.0], [1.0, 0.0]]),)),
    "unique": ("np.unique(x)[0] * 3", (A([2.0, 1.0]),), (A([0.0, 3.0]),)),
    "item": ("x.item() * 2", (A([3.0]),), (A([2.0]),)),
    # ---- zeros, constants, edges ----
    "prod with zeros": ("np.prod(x)", (A([2.0, 0.0, 3.0]),), (A([0.0, 6.0, 0.0]),)),
    "norm at 0": ("np.linalg.norm(x)", (np.zeros(3),), (np.zeros(3),)),
    "square of a norm at 0": ("np.linalg.norm(x) ** 2", (np.zeros(3),), (np.zeros(3),)),
    "std of a constant": ("np.std(x)", (np.ones(3),), (np.zeros(3),)),
    "sinc at 0": ("np.sinc(x)", (0.0,), (0.0,)),
    "hypot at 0": ("np.hypot(x, w)", (0.0, 0.0), (0.0, 0.0)),
    "x**0. at 0": ("x**0.0", (0.0,), (0.0,)),
    "abs at 0": ("np.abs(x)", (A([0.0]),), (A([0.0]),)),
    "norm inf of equal elements": ("np.linalg.norm(x, np.inf)", (A([2.0, -2.0, 1.0]),), (A([0.5, -0.5, 0.0]),)),
    "sqrt(0.)": ("math.sqrt(x)", (0.0,), (INF,)),
    "x**.5 at 0": ("x**0.5", (0.0,), (INF,)),
    "log at 0": ("np.log(x)", (0.0,), (INF,)),
    "where beside a log at 0": ("np.where(x > 0, np.log(x), 0)", (A([0.0, 2.0]),), (A([0.0, 0.5]),)),
    "det of a singular matrix": ("np.linalg.det(x)", (A([[1.0, 2.0], [2.0, 4.0]]),), (A([[4.0, -2.0], [-2.0, 1.0]]),)),
    "var over two axes": ("np.var(x, axis=(0, 1))", (A([[1.0, 3.0]]),), (A([[-1.0, 1.0]]),)),
    "clip at its bound": ("np.clip(x, 0.0, 1.0)", (A([0.0, 1.0]),), (A([0.5, 0.5]),)),
    "maximum at a tie": ("np.maximum(x, 0)", (A([0.0]),), (A([0.5]),)),
    # ---- functions of SciPy ----
    "chi2.logpdf of a degree that is no integer": ("stats.chi2.logpdf(x, 3.3)", (1.4,), (0.65 / 1.4 - 0.5,)),
    "spence": ("special.spence(x)", (1.3,), (np.log(1.3) / -0.3,)),
    "spence at 1": ("special.spence(x)", (1.0,), (-1.0,)),
    "logsumexp with factors that are zero": (
        "special.logsumexp(x, b=w)",
        (A([0.0, 1.0]), A([0.0, 1.0])),
        (A([0.0, 1.0]), np.exp(A([-1.0, 0.0]))),
    ),
}
if "min" in inspect.signature(np.clip).parameters:
    ROWS["clip with min="] = ("np.clip(x, min=w)", (A([0.0, 5.0]), 1.0), (A([0.0, 1.0]), 1.0))
REFUSED = {
    "the order of a Bessel function": "special.jv(x, 2.0)",
    "the order of a Bessel function of the second kind": "special.yv(x, 2.0)",
    "the order of a modified Bessel function": "special.ive(x, 2.0)",
    "the order of an exponential integral": "special.expn(x, 2.0)",
    "the bounds of arange": "np.sum(np.arange(x, 5.0))",
}


@pytest.fixture(autouse=True)
def quiet():
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


@pytest.mark.parametrize("row", ROWS)
def test_reverse(row):
    backward(*ROWS[row])


@pytest.mark.parametrize("row", ROWS)
def test_forward(row):
    forward(*ROWS[row])


@pytest.mark.parametrize("row", REFUSED)
def test_refused(row):
    """Not zero."""
    with pytest.raises(autotangent.errors.AutotangentError) as error:
        autotangent.grad(function_of(REFUSED[row], "x"))(1.5)
    assert error.value.instead


SINGLE = ("np.mean(x)", "np.max(x)", "np.sum(np.where(x > 0, x, 0))", "np.std(x)", "np.sum(np.exp2(x))")


@pytest.mark.parametrize("body", SINGLE)
def test_gradients_of_float32_are_float32(body):
    assert autotangent.grad(function_of(body, "x"))(X.astype(np.float32)).dtype == np.float32


def test_integers_run_as_integers_and_booleans_are_refused():
    f = function_of("x * x", "x")
    assert autotangent.value_and_grad(f)(3) == (9, 6.0)
    with pytest.raises(autotangent.errors.AutotangentError):
        autotangent.grad(f)(True)


def test_vectors_of_equal_values_are_not_guessed():
    """v @ v.T is the identity whatever v: the derivative is 0. It cannot be told from v w v.T, so it may be NaN."""
    f = function_of("np.sum(np.linalg.eigh(x)[1] @ np.linalg.eigh(x)[1].T)", "x")
    found = autotangent.grad(f)(2 * np.eye(2))
    assert np.all(np.isnan(found) | (found == 0))
