"""Functions that return nothing: what they write into their arguments is their result."""

import numpy as np
import pytest

import autotangent
from autotangent.errors import ArgumentError, Unsupported

X, A, B = np.array([1.0, -2.0, 0.5]), np.array([0.3, 0.1, -0.4]), np.array([2.0, 1.5, -1.0])
SEEDS = np.array([1.0, 10.0, 0.1]), np.array([-0.2, 0.7, 3.0])


def squares(x, a):
    a[:] = x * x


def until(x, a):
    for k in range(len(a)):
        a[k] += x[k] * a[k - 1]
        if a[k] < -0.15:
            return
    a *= 2.0


def both(x, a, b):
    if np.sum(x) > 100:
        return None
    a[1:] -= x[1:] * b[:-1]
    b *= np.sin(a)


def through(x, a, counts):
    squares(2 * x, a)
    counts[0] += 1


FUNCTIONS = [(squares, (X, A)), (until, (X, A)), (both, (X, A, B)), (through, (X, A, np.zeros(3, int)))]


def returning(f, count):
    """The same function, which returns what it writes."""

    def written(*args):
        f(*args)
        return args[1 : 1 + count] if count > 1 else args[1]

    return written


@pytest.mark.parametrize(("f", "args"), FUNCTIONS, ids=lambda f: getattr(f, "__name__", ""))
def test_what_is_written_is_the_result(f, args):
    count = 2 if f is both else 1
    wrt = tuple(range(1 + count))
    y_bar = SEEDS if count == 2 else SEEDS[0]
    kept = [a.copy() for a in args]
    value = returning(f, count)(*(a.copy() for a in args))
    wanted = autotangent.vjp(f, wrt)(*args, y_bar=y_bar)
    pulled, pull = autotangent.pullback(f, wrt)(*args)
    dots = dict(zip(("x_dot", "a_dot", "b_dot"), (np.cos(w) for w in args[: 1 + count])))
    pushed, tangent = autotangent.jvp(f, wrt)(*args, **dots)
    _, push = autotangent.linearize(f, wrt)(*args)
    for found in (pulled, pushed):
        np.testing.assert_allclose(np.stack(found), np.stack(value), rtol=1e-15)
    np.testing.assert_allclose(np.stack(pull(y_bar)), np.stack(wanted), rtol=1e-14)
    np.testing.assert_allclose(np.stack(push(**dots)), np.stack(tangent), rtol=1e-14)
    forward = np.sum(np.stack(y_bar) * np.stack(tangent))
    assert forward == pytest.approx(sum(np.sum(w * d) for w, d in zip(wanted, dots.values())), rel=1e-13)
    step = 1e-6
    copied = [a.copy() for a in args]
    sides = [[a + s * step * d for a, d in zip(args, dots.values())] for s in (1, -1)]
    ahead, behind = (returning(f, count)(*moved, *copied[1 + count :]) for moved in sides)
    np.testing.assert_allclose(np.stack(tangent), (np.stack(ahead) - np.stack(behind)) / (2 * step), rtol=1e-8)
    assert all(np.array_equal(a, k) for a, k in zip(args, kept))


def test_the_text_says_so_and_leaves_no_result_to_branches():
    text = autotangent.vjp(both).source(X, A, B)
    title = "Adjoint of both with respect to x, seeded with y_bar."
    more = "The result of both is what it writes into (a, b)."
    assert f'    """{title}\n\n    {more}\n    """\n' in text
    assert "result = " not in text and "# return (a, b)" in text


class Particle:
    def __init__(self, x, v):
        self.x, self.v = x, v


def kick(p, dt):
    p.v = p.v - dt * p.x
    p.x += dt * p.v


def test_an_object_is_seeded_by_an_object():
    p, seed = Particle(X.copy(), A.copy()), Particle(SEEDS[0], SEEDS[1])
    p_bar, dt_bar = autotangent.vjp(kick, (0, 1))(p, 0.1, y_bar=seed)
    v_bar = SEEDS[1] + 0.1 * SEEDS[0]
    np.testing.assert_allclose(p_bar.x, SEEDS[0] - 0.1 * v_bar, rtol=1e-15)
    np.testing.assert_allclose(p_bar.v, v_bar, rtol=1e-15)
    assert dt_bar == pytest.approx((A - 0.1 * X) @ SEEDS[0] - X @ v_bar, rel=1e-14)
    assert np.array_equal(p.x, X) and np.array_equal(p.v, A)


def test_what_cannot_be_returned_is_refused():
    with pytest.raises(Unsupported, match="kick returns nothing") as caught:
        autotangent.jvp(kick)(Particle(X, A), 0.1, p_dot=Particle(X, A))
    assert caught.value.instead == "Return copies of what it writes: what p holds in the end."

    def renamed(x, a):
        a[0] = x[0]
        a = a + x
        a[1] = 2.0

    with pytest.raises(Unsupported, match="renamed returns nothing"):
        autotangent.vjp(renamed)(X, A, y_bar=X)
    with pytest.raises(ArgumentError, match="squares returns nothing to compare"):
        autotangent.check_grads(squares)(X, A)
