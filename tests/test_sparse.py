"""Sparse Jacobians and Hessians: patterns that hold for all points of a branch, colourings, how many products."""

import functools
import math

import numpy as np
import pytest
import scipy.sparse

import autotangent as at
from autotangent import batching, colouring, patterns, sparse
from autotangent.errors import ArgumentError, Unsupported
from tests.harness import checks, corpus

X = np.random.default_rng(1).normal(size=7)


def chain(x):
    return np.sum(100 * (x[1:] - x[:-1] ** 2) ** 2 + (1 - x[:-1]) ** 2)


def looped(x, k=2.0):
    y = np.zeros(len(x))
    for i in range(len(x)):
        y[i] = math.sin(k * x[i]) * (x[i - 1] if i > 0 else 1.0)
        if x[i] > 0:
            y[i] = half(y[i]) + x[-1] ** 2
    return y


def half(y):
    return 0.5 * y


def arrow(x):
    return x[0] * np.sum(x[1:] ** 2) + np.exp(x[0])


def moved(x):
    a = np.reshape(x[:6], (2, 3)).T
    b = np.concatenate([a[0], np.roll(x[2:6], 1)])
    return np.where(b > 0, 3 * b, b**2) + np.flip(b)


def solved(x):
    return np.concatenate(
        [np.linalg.solve(np.diag([1.0, 2.0, 3.0]), x[:3]), np.cumsum(x[3:]), np.outer(x[:2], x[:2])[0]]
    )


def product_with(x):
    m = np.array([[1.0, 2.0, 3.0], [0.5, 4.0, -1.0]])
    return np.concatenate(
        [m @ x[2:5] ** 2, (m @ np.reshape(x[:6], (3, 2))).ravel(), (np.reshape(x[:4], (2, 2)) @ m)[0]]
    )


@pytest.mark.parametrize("f", [looped, moved, solved, product_with])
@pytest.mark.parametrize("mode", [None, "forward", "reverse"])
def test_jacobians(f, mode):
    J = at.sparse_jacobian(f, mode=mode)
    found = J(X)
    assert isinstance(found, scipy.sparse.csr_array)
    assert np.allclose(found.toarray(), at.jacobian(f)(X), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("f", [chain, arrow, lambda x: np.sum(looped(x) ** 2), lambda x: np.sum(moved(x) ** 3)])
def test_hessians(f):
    assert np.allclose(at.sparse_hessian(f)(X).toarray(), at.hessian(f)(X), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("f", [chain, arrow])
def test_a_pattern_holds_where_entries_are_zero(f):
    """At zero, and at a point where no derivative is."""
    H = at.sparse_hessian(f)
    assert np.array_equal(H.pattern(np.zeros(7)).matrix.toarray(), at.hessian(f)(X) != 0)


def test_a_pattern_is_found_in_parts(monkeypatch):
    whole = at.sparse_jacobian(looped).pattern(X).matrix.toarray()
    monkeypatch.setattr(patterns, "AT_ONCE", 3)
    assert np.array_equal(at.sparse_jacobian(looped).pattern(X).matrix.toarray(), whole)
    assert np.array_equal(whole | (at.jacobian(looped)(X) != 0), whole)


@pytest.mark.parametrize(
    "name, w",
    [
        ("store_add", "f"),
        ("alias_gram_schmidt", "A"),
        ("array_complex_joined", "x"),
        ("heat", "u"),
        ("recurrence", "a"),
    ],
)
def test_programs(name, w):
    program = corpus.load(name)
    args, keywords = program.bind(checks.cases(program)[0].arguments())
    w = w if w in program.wrt else program.wrt[0]
    found = at.sparse_jacobian(program.primal, w)(*args, **keywords).toarray()
    wanted = at.jacobian(program.primal, w)(*args, **keywords)
    assert np.allclose(found, wanted.reshape(found.shape), rtol=1e-10, atol=1e-12)


# ---- how many products -----------------------------------------------------------------------------------------------
@pytest.fixture
def products(monkeypatch):
    """An item for each product with a linear part."""
    count, flat, along = [], sparse._flat, batching.Linear.along

    def counting(*given):
        multiply = flat(*given)
        return lambda v: count.append(1) or multiply(v)

    def counted(self, number, *given):
        count.extend([1] * number)
        return along(self, number, *given)

    monkeypatch.setattr(sparse, "_flat", counting)
    monkeypatch.setattr(batching.Linear, "along", counted)
    return count


def test_a_tridiagonal_hessian_takes_three_products(products):
    """And one that checks it."""
    x = np.random.default_rng(2).normal(size=10_000)
    found = at.sparse_hessian(chain)(x)
    assert len(products) == 4
    i = 5000
    assert found.nnz == 29_998 and np.isclose(found[i, i], 1200 * x[i] ** 2 - 400 * x[i + 1] + 202)
    assert np.isclose(found[i, i + 1], -400 * x[i]) and np.isclose(found[i + 1, i], -400 * x[i])


def test_an_arrow_takes_two_products(products):
    """With colours of its columns alone, it takes one for each."""
    assert at.sparse_hessian(arrow)(X).nnz == 7 + 12
    assert len(products) == 3


def test_a_pattern_is_used_again(products):
    pattern = at.sparse_hessian(chain).pattern(X)
    assert pattern.colours == 3
    H = at.sparse_hessian(chain, pattern=pattern)
    for x in (X, 2 * X):
        assert np.allclose(H(x).toarray(), at.hessian(chain)(x))
    given = at.sparse_hessian(chain, pattern=np.eye(7) + np.eye(7, k=1))
    assert np.allclose(given(X).toarray(), at.hessian(chain)(X))


# ---- colourings ------------------------------------------------------------------------------------------------------
def test_colourings():
    rng = np.random.default_rng(3)
    for _ in range(40):
        n = rng.integers(1, 10)
        wanted = rng.normal(size=(n, n)) * (rng.random((n, n)) < rng.random())
        colours = colouring.of_columns(scipy.sparse.csc_array(wanted != 0))
        for row in wanted:
            seen = colours[row != 0]
            assert len(set(seen)) == len(seen)
        wanted = wanted + wanted.T
        known = sparse.Pattern(scipy.sparse.csr_array(wanted != 0))
        known = sparse.Pattern(known.matrix, star=colouring.star(known.matrix))
        product = functools.partial(lambda saved, v: saved[0] @ v, (wanted,))
        values = sparse._symmetric(known, batching.Linear(np.zeros(n), product, [np.zeros(n)]))
        made = scipy.sparse.csr_array((values, known.matrix.indices, known.matrix.indptr), (n, n))
        assert np.array_equal(made.toarray(), wanted)


# ---- what is refused -------------------------------------------------------------------------------------------------
def test_a_pattern_that_lacks_entries():
    with pytest.raises(ArgumentError) as caught:
        at.sparse_jacobian(looped, pattern=np.eye(7))(X)
    assert caught.value.what == "looped: the pattern lacks entries, or the matrix is not symmetric as a Hessian is"
    assert caught.value.instead == "Leave the pattern out, or use autotangent.jacobian."


def skewed(x):
    y = at.with_adjoint(x, first_is_sum)
    return np.sum(y**3)


def first_is_sum(g):
    return np.concatenate([[np.sum(g)], g[1:]])


def test_a_matrix_that_is_not_symmetric():
    with pytest.raises(ArgumentError, match="not symmetric"):
        at.sparse_hessian(skewed)(X)


def test_a_pattern_of_another_shape():
    with pytest.raises(ArgumentError) as caught:
        at.sparse_jacobian(looped, pattern=np.eye(6))(X)
    assert caught.value.what == "the pattern has shape (6, 6), the matrix has (7, 7)"
    assert caught.value.instead == "Give a row for each entry of the result, a column for each of the argument."


def as_float(x):
    return np.array([float(np.sum(x)), x[0]])


def test_what_cannot_be_followed():
    with pytest.raises(Unsupported) as caught:
        at.sparse_jacobian(as_float)(X)
    assert caught.value.what == "the sparsity pattern of as_float: a tangent is made a float"
    assert caught.value.instead == "Give it: pattern=a matrix that is not zero there."
    assert np.allclose(at.sparse_jacobian(as_float, pattern=np.ones((2, 7)))(X).toarray(), at.jacobian(as_float)(X))


def test_modes():
    with pytest.raises(ArgumentError, match="mode is 'sideways'"):
        at.sparse_jacobian(looped, mode="sideways")
