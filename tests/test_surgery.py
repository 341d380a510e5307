"""What changes a derivative at one place: values that count as constants."""

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
