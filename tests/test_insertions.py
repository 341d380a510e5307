"""insert_grad_of: a block that is run in the reverse sweep at its place."""

import inspect
import math
import re

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import AliasError, Unsupported

X, K = np.array([0.3, 0.5, -2.0]), 2.0
SEEN = []


def half(g):
    return g * 0.5


def double(g):
    return 2 * g


def capped(g):
    return min(g, 1.0)


# Functions with blocks, each with the same by with_adjoint.
def read_by_index(v, k):
    with at.insert_grad_of(v) as dv:
        SEEN.append(dv)  # autotangent: ignore
        dv = dv * 0.5
    return np.sum(v[1:] * v[:-1]) * k


def read_by_index_too(v, k):
    v = at.with_adjoint(v, half)
    return np.sum(v[1:] * v[:-1]) * k


def in_a_function_in_a_loop(x, k, f=read_by_index):
    total = 0.0
    for i in range(3):
        total = total + f(x, k) * x[i] + x[0] ** 2
    return total


def in_a_function_in_a_loop_too(x, k):
    return in_a_function_in_a_loop(x, k, read_by_index_too)


def scaled(v, k):
    v *= k
    with at.insert_grad_of(v) as dv:
        dv = dv * 0.5
    v[0] = 3.0 * v[1]
    return v[0]


def written_in_a_function(x, k):
    y = x * x
    a = scaled(y, k)
    return a + np.sum(y * y)


def written_in_a_function_too(x, k):
    y = at.with_adjoint(x * x * k, half)
    y[0] = 3.0 * y[1]
    return y[0] + np.sum(y * y)


def of_a_number(v):
    w = v * v
    with at.insert_grad_of(w) as dw:
        dw = min(dw, 1.0)
    return math.sin(w)


def in_branches(x, k):
    t = 0.0
    for i in range(len(x)):
        if x[i] > 0.4:
            t = t + of_a_number(x[i] * k)
        else:
            with at.insert_grad_of(t) as dt:
                dt = 2 * dt
            t = t * k
    return t


def in_branches_too(x, k):
    t = 0.0
    for i in range(len(x)):
        if x[i] > 0.4:
            t = t + math.sin(at.with_adjoint((x[i] * k) ** 2, capped))
        else:
            t = at.with_adjoint(t, double) * k
    return t


def loop_that_is_left(x, k):
    y = x * 1.0
    i = 0
    while i < 3:
        with at.insert_grad_of(y) as dy:
            dy *= 0.5
        y = y * k
        if y[0] > 1.0:
            break
        i += 1
    return np.sum(y)


def loop_that_is_left_too(x, k):
    y = x * 1.0
    i = 0
    while i < 3:
        y = at.with_adjoint(y, half) * k
        if y[0] > 1.0:
            break
        i += 1
    return np.sum(y)


def first_reached_in_a_branch(x, k):
    y = x * k
    if k > 1:
        with at.insert_grad_of(y) as dy:
            dy = dy * 0.5
        return np.sum(y)
    return np.sum(y[0] * y[1:])


def first_reached_in_a_branch_too(x, k):
    y = x * k
    if k > 1:
        y = at.with_adjoint(y, half)
        return np.sum(y)
    return np.sum(y[0] * y[1:])


def real_among_complex(x, k):
    with at.insert_grad_of(x) as dx:
        dx = dx * 0.5
    z = x * np.exp(1j * k)
    return np.sum(np.real(z * z * z)) + np.sum(x)


def real_among_complex_too(x, k):
    x = at.with_adjoint(x, half)
    z = x * np.exp(1j * k)
    return np.sum(np.real(z * z * z)) + np.sum(x)


def of_a_view(x, k):
    y = x * k
    z = y[1:]
    with at.insert_grad_of(z) as dz:
        dz = dz * 0.5
    y[1] = 5.0 * z[0]
    return np.sum(z**2) + np.sum(y)


def of_a_view_too(x, k):
    y = x * k
    z = at.with_adjoint(y[1:], half)
    w = np.array([5.0 * z[0], z[1]])
    return np.sum(w**2) + y[0] + np.sum(w)


CASES = [
    in_a_function_in_a_loop,
    written_in_a_function,
    in_branches,
    loop_that_is_left,
    first_reached_in_a_branch,
    real_among_complex,
    of_a_view,
]


@pytest.mark.parametrize("k", [K, 0.9])
@pytest.mark.parametrize("f", CASES)
def test_adjoints(f, k):
    other = globals()[f.__name__ + "_too"]
    given = (X.copy(), k)
    value, found = at.value_and_grad(f, ("x", "k"))(*given)
    wanted = at.grad(other, ("x", "k"))(*given)
    np.testing.assert_allclose(found[0], wanted[0], rtol=1e-13)
    assert value == pytest.approx(other(*given)) and found[1] == pytest.approx(wanted[1], rel=1e-13)
    np.testing.assert_allclose(at.pullback(f)(*given)[1](1.0), wanted[0], rtol=1e-13)
    assert at.jvp(f)(*given, x_dot=X) == pytest.approx(at.jvp(other)(*given, x_dot=X))


@pytest.mark.parametrize("f", CASES)
def test_second_derivatives_are_those_of_the_gradient(f):
    step = 1e-6
    wanted = (at.grad(f)(X + step * X, K) - at.grad(f)(X - step * X, K)) / (2 * step)
    np.testing.assert_allclose(at.hvp(f)(X, K, x_dot=X), wanted, rtol=1e-5, atol=1e-6)


def of_a_seed(x):
    with at.insert_grad_of(x) as dx:
        dx[0] = 7.0
        SEEN.append(dx)  # autotangent: ignore
    return x


def of_nothing(x):
    with at.insert_grad_of(x) as dx:
        dx[0] = 7.0
    return 3.0


def seen_in_a_loop(x):
    """Of an argument, and of a view of what is written in each turn."""
    total, y = 0.0, np.zeros(3)
    for i in range(3):
        y[1:] = x[i] * x[1:]
        z = y[1:]
        with at.insert_grad_of(z) as dz:
            SEEN.append((dz, np.copy(dz)))  # autotangent: ignore
        with at.insert_grad_of(x) as dx:
            SEEN.append((dx, np.copy(dx)))  # autotangent: ignore
        total = total + x[i] * z[0] * z[1]
    return total


def test_the_adjoint_is_there_and_its_own():
    SEEN.clear()
    seed = np.ones(3)
    np.testing.assert_array_equal(at.vjp(of_a_seed)(X, y_bar=seed), [7, 1, 1])
    np.testing.assert_array_equal(seed, np.ones(3))
    np.testing.assert_array_equal(at.grad(of_nothing)(X), [7, 0, 0])


def test_what_is_seen_stays():
    SEEN.clear()
    at.grad(seen_in_a_loop)(X)
    assert len(SEEN) == 6
    for given, then in SEEN:
        np.testing.assert_array_equal(given, then)


# ---- the text --------------------------------------------------------------------------------------------------------
def clipped(x, k):
    s = k * k
    h = s * x
    with at.insert_grad_of(h) as dh:
        norm = np.linalg.norm(dh)  # of all of it
        if norm > s:
            dh *= s / norm
            print("clipped to", s)
    h = np.sin(h)
    s = 2.0
    return s * np.sum(h**2)


REVERSED = """\
    # with at.insert_grad_of(h) as dh:
    norm = np.linalg.norm(h_bar)  # of all of it
    if norm > s_1:
        h_bar *= s_1 / norm
        print("clipped to", s_1)
"""


def test_the_block_stands_in_the_reverse_sweep(capsys):
    assert REVERSED in at.grad(clipped).source(X, K)
    at.grad(clipped)(X, 1.0)
    assert capsys.readouterr().out == "clipped to 1.0\n"


def looked_at(x, k):
    h = k * x
    with at.insert_grad_of(h):
        import pdb as debugger

        debugger.set_trace()
    with at.insert_grad_of(k) as dk:
        dk = 10 * dk
    return h * h


def test_imports_and_no_name(monkeypatch):
    monkeypatch.setattr("pdb.set_trace", lambda: SEEN.append("stopped"))
    assert at.grad(looked_at)(3.0, 2.0) == 24.0 and SEEN.pop() == "stopped"  # k is a constant here


def two_blocks(x):
    with at.insert_grad_of(x) as dx:
        norm = np.sum(dx)
        dx = dx * norm
    y = x * 2
    with at.insert_grad_of(y) as dy:
        norm = np.sum(dy)
        dy = [g / norm for g in dy]
        dy = np.array(dy)
    return np.sum(y)


def test_names_of_two_blocks():
    np.testing.assert_allclose(at.grad(two_blocks)(X), 4 / 3)


# ---- what runs without -----------------------------------------------------------------------------------------------
@at.differentiable
def decorated(x, scale=K):
    h = scale * x
    with at.insert_grad_of(h) as dh:
        dh = dh * np.mean(X)
    return np.sum(h**2)


def test_a_decorated_function_leaves_the_block_out():
    assert decorated(X) == pytest.approx(4 * np.sum(X**2))
    np.testing.assert_allclose(decorated.grad(X), 8 * X * np.mean(X))
    assert decorated.__code__.co_firstlineno == inspect.getsourcelines(decorated)[1]

    def inside(x):
        with at.insert_grad_of(x) as dx:
            dx = dx * cell
        return x * x

    cell = 5.0
    inside = at.differentiable(inside)
    assert inside(3.0) == 9.0 and inside.grad(3.0) == 30.0


def test_another_function_says_what_to_write():
    def limited(x, k):  # not one of the module, which the import hook may have seen
        h = k * x
        with at.insert_grad_of(h) as dh:
            dh = np.clip(dh, -1.0, 1.0)
        return np.sum(h**2)

    with pytest.raises(
        Unsupported, match="the block of insert_grad_of is run in a reverse sweep, and this is the function itself"
    ) as caught:
        limited(X, K)
    assert "value_and_grad(f)(...)[0]" in caught.value.instead


# ---- what is refused -------------------------------------------------------------------------------------------------
def of_a_list(x):
    xs = [x, x * x]
    with at.insert_grad_of(xs) as g:
        g = g[::-1]
    return xs[0] * xs[1]


def of_one_of_two(x):
    t = 0.0
    for h in [x, np.ones(3) * x]:
        with at.insert_grad_of(h) as dh:
            dh = 2 * dh
        t = t + np.sum(h * h)
    return t


def of_an_imaginary_part(x):
    z = np.exp(1j * x)
    part = z.imag
    with at.insert_grad_of(part) as g:
        g = g * 2
    part[0] = 2.0
    return np.sum(np.abs(z) ** 2)


def test_what_no_block_can_have():
    with pytest.raises(Unsupported, match=re.escape("insert_grad_of(xs), which is no number or array")):
        at.grad(of_a_list)(2.0)
    with pytest.raises(AliasError, match="while its imaginary part is in use"):
        at.grad(of_an_imaginary_part)(X)
    with pytest.raises(Unsupported, match=re.escape("insert_grad_of(h), and it is not known what h is")):
        at.grad(of_one_of_two)(2.0)
