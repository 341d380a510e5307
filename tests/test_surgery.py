"""What changes a derivative at one place: values that count as constants, adjoints that are changed."""

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import Unsupported

X, K = np.array([0.5, 1.0, -2.0]), 1.5


def weights(r):
    return 1 / np.maximum(1.0, np.abs(r))


def stopped(x, k):
    r = x * k - 0.5
    w = at.stop_gradient(weights(r))
    w[0] = 2.0
    first, second = at.stop_gradient([k * k, np.sum(x)])
    base = at.stop_gradient(np.mean(r))
    return np.sum(w * r**2) + first * k + second * x[1] + np.sum(at.stop_gradient(k * x) * x) + (k - base) ** 2


def held(x, k, w, first, second, both, base):
    """The same where what is stopped is an argument."""
    return np.sum(w * (x * k - 0.5) ** 2) + first * k + second * x[1] + np.sum(both * x) + (k - base) ** 2


def constants():
    r = X * K - 0.5
    w = weights(r)
    w[0] = 2.0
    return w, K * K, np.sum(X), K * X, np.mean(r)


def test_what_is_stopped_is_a_constant_in_both_modes():
    assert stopped(X, K) == held(X, K, *constants())
    found, wanted = at.grad(stopped, ("x", "k"))(X, K), at.grad(held, ("x", "k"))(X, K, *constants())
    np.testing.assert_allclose(found[0], wanted[0], rtol=1e-14)
    assert found[1] == pytest.approx(wanted[1], rel=1e-14)
    tangents = [
        at.jvp(f, ("x", "k"))(X, K, *more, x_dot=X, k_dot=1.0) for f, more in ((stopped, ()), (held, constants()))
    ]
    assert tangents[0] == pytest.approx(tangents[1], rel=1e-14)


def test_what_is_stopped_is_a_copy():
    x, pair = X.copy(), (X, {"a": [X]})
    at.stop_gradient(x)[0] = 9.0
    copied = at.stop_gradient(pair)
    copied[1]["a"][0][0] = 9.0
    np.testing.assert_array_equal(x, X)
    assert X[0] == 0.5 and isinstance(copied, tuple)
    assert at.stop_gradient(3) == 3 and at.stop_gradient(None) is None


def test_of_everything_there_is_no_derivative():
    np.testing.assert_array_equal(at.grad(lambda x: np.sum(at.stop_gradient(x) ** 2))(X), np.zeros(3))
    assert at.grad(at.grad(lambda x: x**2 * at.stop_gradient(x)))(3.0) == 6.0


def test_objects_are_refused():
    class Held:
        def __init__(self, a):
            self.a = a

    def f(x):
        return at.stop_gradient(Held(x)).a * x

    with pytest.raises(Unsupported, match="stop_gradient of an object of a class"):
        at.grad(f)(1.0)


# ---- with_adjoint ----------------------------------------------------------------------------------------------------
SEEN = []


def clipped(g):
    return np.clip(g, -1.0, 1.0)


def seen(g):
    SEEN.append(np.copy(g))
    return g


def clipped_inside(x, k):
    h = at.with_adjoint(x * k, clipped)
    for _ in range(2):
        h = at.with_adjoint(h, seen) * 2
    return np.sum(h**2)


def test_an_adjoint_is_changed_at_its_place():
    SEEN.clear()
    h = X * K
    np.testing.assert_allclose(at.grad(clipped_inside)(X, K), np.clip(32 * h, -1, 1) * K)
    np.testing.assert_allclose(SEEN, [16 * h, 32 * h])  # each once, the last turn first, all factors in it
    assert at.jvp(clipped_inside)(X, K, x_dot=X)[1] == pytest.approx(np.sum(32 * h * X * K))


def test_it_is_called_once_for_several_arguments():
    def f(x, k):
        return np.sum(at.with_adjoint(x * k + k * k, seen) * 3)

    SEEN.clear()
    x_bar, k_bar = at.grad(f, ("x", "k"))(X, K)
    assert len(SEEN) == 1
    np.testing.assert_allclose(x_bar, 3 * K)
    assert k_bar == pytest.approx(3 * np.sum(X + 2 * K))


def test_numbers_functions_inside_and_loops():
    def number(x):
        return at.with_adjoint(x, lambda x_bar: min(x_bar, 1.0)) ** 2

    def masked(x, k):
        total = 0.0
        for i in range(3):
            h = x * k

            def change(g):
                g[i] = 0.0  # noqa: B023  the value of this turn is meant
                return g

            h = at.with_adjoint(h, change)
            total = total + np.sum(h**2)
        return total

    assert at.grad(number)(0.25) == 0.5 and at.grad(number)(3.0) == 1.0
    np.testing.assert_allclose(at.grad(masked)(X, K), 2 * 2 * K * K * X)


def test_what_it_writes_into_is_its_own():
    def halved(g):
        g *= 0.5
        return g

    def f(x, y):
        a = at.with_adjoint(x, halved)
        return np.sum(a + y)

    x_bar, y_bar = at.grad(f, ("x", "y"))(X, X)
    np.testing.assert_array_equal(x_bar, np.full(3, 0.5))
    np.testing.assert_array_equal(y_bar, np.ones(3))


def test_containers():
    def f(x, k):
        a, b = at.with_adjoint((x, k), lambda g: (2 * g[0], g[1]))
        return np.sum(a) * b

    x_bar, k_bar = at.grad(f, ("x", "k"))(X, K)
    np.testing.assert_allclose(x_bar, 2 * K * np.ones(3))
    assert k_bar == pytest.approx(np.sum(X))


def test_second_derivatives_go_through_the_change():
    def f(x):
        return at.with_adjoint(x, lambda g: g**3) ** 2

    assert at.grad(f)(2.0) == 64.0
    assert at.hvp(f)(2.0, x_dot=1.0) == pytest.approx(96.0)  # of (2 x)**3
    assert at.grad(at.grad(f))(2.0) == pytest.approx(96.0**3)  # a second reverse sweep changes its adjoints, too


def test_what_is_returned_is_checked():
    def nothing(x):
        return np.sum(at.with_adjoint(x, lambda g: None))

    def other(x):
        return np.sum(at.with_adjoint(x, lambda g: g[:2]))

    with pytest.raises(TypeError, match="returns nothing; return the adjoint"):
        at.grad(nothing)(X)
    with pytest.raises(ValueError, match=r"returns shape \(2,\), the adjoint has \(3,\)"):
        at.grad(other)(X)


def test_what_a_function_reads_may_not_be_written_by_then():
    def later(x, k):
        h = at.with_adjoint(x * x, lambda g: g * k[0])
        k[0] = 3.0
        return h * k[0]

    def before(x, k):
        k[0] = 3.0
        return at.with_adjoint(x * x, lambda g: g * k[0]) * k[0]

    with pytest.raises(Unsupported, match="k is written after it was captured by what changes an adjoint"):
        at.grad(later)(2.0, np.ones(2))
    assert at.grad(before)(2.0, np.ones(2)) == 36.0
