"""Rules that a user registers: two functions, pullbacks in statements, and what they read of their module."""

import importlib.util
import sys

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import RuleError, Unsupported
from tests.harness.own_rules import own_rules

RULES = """\
import numpy as np

from autotangent import rules

POWER = 3


def table(x):
    return np.array([v**POWER for v in np.ravel(x)]).reshape(np.shape(x))


def slope(x):
    return POWER * x ** (POWER - 1)


rules.differential(table, lambda y, x, dx: slope(x) * dx * (POWER / 3))


def product(x, A, scale=1.0):
    return scale * (A @ x)


def product_adjoint(y_bar, x, A, scale=1.0):
    '''Of both.'''
    if scale == 0:
        return 0 * x, 0 * A, None
    x_bar = scale * (A.T @ y_bar)
    return x_bar, scale * np.outer(y_bar, x), None


rules.adjoint(product, product_adjoint)


def solver(b, A, times=3, how=""):
    return np.linalg.solve(A, b) * times


def solver_vjp(y, args, y_bar):
    b, A, times, how = args
    b_bar = np.linalg.solve(A.T, y_bar * times)
    return b_bar, -np.outer(b_bar, y) / times, None, None


def solver_jvp(args, dots):
    b, A, times, how = args
    b_dot, A_dot, times_dot, how_dot = dots
    assert how_dot is None
    return times * np.linalg.solve(A, b_dot - A_dot @ np.linalg.solve(A, b))


rules.opaque(solver, jvp=solver_jvp, vjp=solver_vjp)


def half(x):
    return x / 2


def half_adjoint(y_bar, x):
    x_bar = y_bar / 2
    return x_bar


rules.adjoint(half, half_adjoint)
"""


@pytest.fixture
def there(tmp_path, monkeypatch):
    """A module with rules for its functions."""
    path = tmp_path / "their_rules.py"
    path.write_text(RULES)
    spec = importlib.util.spec_from_file_location("their_rules", path)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "their_rules", module)
    with own_rules():
        spec.loader.exec_module(module)
        monkeypatch.setitem(globals(), "their_rules", module)
        yield module


B = np.array([1.0, -2.0, 0.5])
A = np.array([[2.0, 0.3, 0.0], [0.1, 1.5, -0.2], [0.0, 0.4, 1.0]])


def of_a_table(x):
    slope = 2.0
    return np.sum(their_rules.table(slope * x))  # noqa: F821  see `there`


def of_a_product(x, A):
    return np.sum(their_rules.product(x, A, scale=0.5) ** 2)  # noqa: F821


def solved(b, A):
    t = 0.0
    for _ in range(2):
        b = their_rules.solver(2 * b, A, how="directly")  # noqa: F821
        t = t + np.sum(b**2)
    return t


def halved(x):
    return np.sum(np.sin(their_rules.half(x * x)))  # noqa: F821


def test_what_a_rule_reads_is_that_of_its_module(there):
    at.check_grads(of_a_table)(B)
    assert "their_rules.slope(" in at.grad(of_a_table).source(B)


@pytest.mark.parametrize("wrt", ["b", "A", ("b", "A")])
def test_two_functions(there, wrt):
    at.check_grads(solved, wrt)(B, A)
    text = at.grad(solved, wrt).source(B, A)
    assert text.count("their_rules.solver_vjp(") == 1


@pytest.mark.parametrize("wrt", ["x", "A", ("x", "A")])
def test_adjoints_in_statements(there, wrt):
    at.check_grads(of_a_product, wrt, modes=("reverse",))(B, A)
    assert at.grad(of_a_product, wrt).source(B, A).count("their_rules.product_adjoint(") == 1
    with pytest.raises(Unsupported, match=r"the rule of their_rules\.product is an adjoint alone"):
        at.jvp(of_a_product)(B, A, x_dot=B)


def test_one_argument(there):
    at.check_grads(halved, modes=("reverse",))(B)
    at.rules.differential(there.half, lambda y, x, dx: dx / 2)
    at.check_grads(halved)(B)


def whole_vjp(y, args, y_bar):
    assert np.shape(y_bar) == np.shape(y) and np.asarray(y_bar).dtype == float
    return (y_bar / 2,)


def test_a_pullback_gets_the_whole_adjoint(there):
    at.rules.opaque(there.half, vjp=whole_vjp, kind=at.rules.result_kinds.smooth)
    np.testing.assert_array_equal(at.grad(lambda x: 2 * np.sum(there.half(x)))(B), np.ones(3))
    assert at.grad(lambda x: 2 * there.half(x))(3.0) == 1.0


def capped_adjoint(y_bar, x):
    x_bar = np.clip(y_bar, -1.0, 1.0)
    return x_bar


def test_no_factor_is_taken_out(there):
    at.rules.adjoint(there.half, capped_adjoint, kind=at.rules.result_kinds.smooth)
    np.testing.assert_array_equal(at.grad(lambda x: 6 * np.sum(there.half(x)))(B), np.ones(3))


class Scaled:
    def __init__(self, c):
        self.c = c

    def times(self, x):
        return self.c * x


def times_vjp(y, args, y_bar):
    self, x = args
    return None, 10 * self.c * y_bar


def of_a_method(x, scaled):
    return scaled.times(x) * x


def test_methods(there):
    at.rules.opaque(Scaled.times, vjp=times_vjp)
    assert at.grad(of_a_method)(2.0, Scaled(3.0)) == 6.0 + 10 * 3.0 * 2.0
    with pytest.raises(Unsupported, match=r"Scaled\.times has no derivative in its argument self"):
        at.grad(of_a_method, "scaled")(2.0, Scaled(3.0))


def test_no_jvp(there):
    at.rules.opaque(there.half, vjp=whole_vjp)
    with pytest.raises(Unsupported, match=r"the rule of their_rules\.half has no jvp"):
        at.jvp(halved)(B, x_dot=B)


def test_linear_parts(there):
    y, push = at.linearize(solved)(B, A)
    assert (y, push(b_dot=B)) == pytest.approx(at.jvp(solved)(B, A, b_dot=B))


def unfit(y_bar, x, A, scale=1.0):
    x_bar = A.T @ y_bar
    return x_bar, None


def bare_vjp(y, args, y_bar):
    return y_bar / 2


def test_what_is_no_tuple(there):
    for vjp in (bare_vjp, lambda y, args, y_bar: (y_bar, y_bar)):
        at.rules.opaque(there.half, vjp=vjp)
        with pytest.raises(RuleError, match="does not return a tuple of 1, one for each argument") as caught:
            at.grad(halved)(B)
        assert caught.value.instead.startswith("End it with  return (x_bar,);")


def test_what_is_no_rule(there):
    at.rules.adjoint(there.product, unfit)
    with pytest.raises(RuleError, match="the adjoint unfit does not return a tuple of 3, one for each argument"):
        at.grad(of_a_product)(B, A)

    def differential(y, x, dx):
        factor = 2 * x
        return factor * dx

    at.rules.differential(there.half, differential)
    with pytest.raises(RuleError, match=r"the differential of their_rules\.half is written in statements"):
        at.jvp(halved)(B, x_dot=B)

    def inside(y_bar, x):
        x_bar = y_bar / 2
        return x_bar

    at.rules.adjoint(there.table, inside)
    at.rules.adjoint(there.half, inside)
    with pytest.raises(RuleError, match="a rule reads inside, which is no name of a module"):
        at.grad(halved)(B)
