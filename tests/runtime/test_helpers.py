"""The runtime helpers by themselves: their doctests, dtypes, numbers, empty arrays."""

import doctest
import importlib
import math
import pkgutil
import types

import numpy as np
import pytest

import autotangent.runtime as runtime
from autotangent.runtime import slot_pairs

INF, NAN = math.inf, math.nan
MODULES = [m.name for m in pkgutil.iter_modules(runtime.__path__, "autotangent.runtime.")]
X = np.array([[3.0, 1.0, 2.0], [2.0, 2.0, 5.0]])


@pytest.mark.parametrize("name", MODULES)
def test_doctests(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_all_helpers_are_documented():
    for name in runtime.__all__:
        assert getattr(runtime, name).__doc__, name


@pytest.mark.parametrize(
    "x, p, by_base, by_exponent",
    [
        (0.0, 0.0, 0.0, -INF),
        (0.0, 0.5, INF, 0.0),
        (0.0, 1.0, 1.0, 0.0),
        (0.0, 2, 0.0, 0.0),
        (-0.0, 3, 0.0, 0.0),
        (2.0, 0.0, 0.0, math.log(2)),
        (-2.0, 2, -4.0, NAN),
        (1e200, 2, 2e200, None),
    ],
)
@pytest.mark.parametrize("kind", [lambda v: v, np.float64, np.asarray, lambda v: np.array([v])])
def test_powers(x, p, by_base, by_exponent, kind):
    """The table of partials of x**p at its singular points, for all kinds of numbers."""
    with np.errstate(all="ignore"):
        z = np.power(x, p)
        np.testing.assert_array_equal(np.ravel(runtime.power_by_base(kind(x), p))[0], by_base)
        if by_exponent is not None:
            np.testing.assert_array_equal(np.ravel(runtime.power_by_exponent(kind(x), p, kind(z)))[0], by_exponent)


QUOTIENTS = [
    (1.0, 2.0, 0.5),
    (1.0, 0.0, INF),
    (-1.0, 0.0, -INF),
    (0.0, 0.0, 0.0),
    (0.0, NAN, 0.0),
    (NAN, 1.0, NAN),
    (1.0, NAN, NAN),
    (0.0, INF, 0.0),
]


@pytest.mark.parametrize("a, b, expected", QUOTIENTS)
def test_quotient(a, b, expected):
    """0 where the numerator is 0, for numbers and arrays alike; the type of a number is kept."""
    np.testing.assert_equal(runtime.quotient(a, b), expected)
    np.testing.assert_equal(runtime.quotient(np.array([a, a]), b), np.array([expected, expected]))
    assert type(runtime.quotient(a, b)) is float


@pytest.mark.parametrize(
    "g, d, expected", [(0.0, INF, 0.0), (0.0, NAN, 0.0), (2.0, 3.0, 6.0), (2.0, INF, INF), (NAN, 1.0, NAN)]
)
def test_product(g, d, expected):
    np.testing.assert_equal(runtime.product(g, d), expected)
    np.testing.assert_equal(runtime.product(np.array([g]), d), np.array([expected]))


@pytest.mark.parametrize(
    "made",
    [
        lambda x: runtime.larger(x, 0.0),
        lambda x: runtime.chosen(np.fmax(x, 1.0), x, 1.0),
        lambda x: runtime.inside(x, 0.0, 2.0),
        lambda x: runtime.share(x, x.max()),
        lambda x: runtime.quantile_weights(x, 0.5, 0),
        lambda x: runtime.quotient(x, x),
        lambda x: runtime.product(x, x),
        lambda x: runtime.power_by_base(x, 2),
        lambda x: runtime.products_of_others(x, 1),
        lambda x: runtime.cumprod_adjoint(x, x, 1),
        lambda x: runtime.unsorted_like(x, x),
        lambda x: runtime.sorted_like(x, x),
        lambda x: runtime.untake(x, x, [0, 1], 0),
        lambda x: runtime.undiagonal(x[0, :2], x),
        lambda x: runtime.norm_slope(x, np.linalg.norm(x)),
        lambda x: runtime.sinc_slope(x),
    ],
)
def test_float32_stays(made):
    """No helper widens a float32 array."""
    assert made(X.astype(np.float32)).dtype == np.float32


@pytest.mark.parametrize("x", [-7.7, -0.5, 1e-3, 0.1, 1.0, 1.4616321449683622, 2.0, 9.99, 10.0, 1e5, 1e18])
def test_digamma(x):
    special = pytest.importorskip("scipy.special")
    assert runtime.digamma(x) == pytest.approx(special.digamma(x), rel=3e-14, abs=1e-15)


def test_digamma_at_poles():
    assert runtime.digamma(0.0) == -INF and runtime.digamma(-0.0) == INF and math.isnan(runtime.digamma(-3.0))


@pytest.mark.parametrize("x", [1e-12, 1e-6, 1e-3, 0.05, 0.095, 0.0956, 0.2, 1.0, 3.7])
def test_sinc_slope(x):
    """The series near 0 and the formula agree with exact arithmetic."""
    from fractions import Fraction

    t = Fraction(math.pi) * Fraction(x)
    exact = float(sum((-1) ** k * Fraction(2 * k) * t ** (2 * k - 1) / math.factorial(2 * k + 1) for k in range(1, 40)))
    assert float(runtime.sinc_slope(x)) == pytest.approx(math.pi * exact, rel=2e-13, abs=1e-15)


@pytest.mark.parametrize("shape", [(0,), (0, 3), (3, 0)])
def test_empty(shape):
    """Nothing in, nothing out."""
    x = np.zeros(shape)
    for made in (
        runtime.spread(0.0, x),
        runtime.larger(x, 0.0),
        runtime.products_of_others(x),
        runtime.products_of_others(x, 0),
        runtime.unsorted_like(x, x, 0),
        runtime.cumprod_adjoint(np.ravel(x), x),
        runtime.undiff(np.diff(x), x),
        runtime.untile(np.tile(x, 2), x, 2),
        runtime.unbroadcast(np.zeros((4, *shape)), x),
    ):
        assert np.shape(made) == shape


def test_unit_axes_are_summed():
    """An axis of length 1 that met one of length 0 or 4 is summed, not left."""
    assert runtime.unbroadcast(np.ones((0, 3)), np.zeros((1, 3))).tolist() == [[0.0, 0.0, 0.0]]
    assert runtime.unbroadcast(np.ones((4, 3)), np.zeros((1, 1))).tolist() == [[12.0]]
    assert runtime.unbroadcast(2.0, np.zeros((2, 1))).tolist() == [[2.0], [2.0]]


def test_helpers_do_not_change_their_arguments():
    x = X.copy()
    runtime.unsorted_like(x, x)
    runtime.products_of_others(x)
    runtime.cumprod_adjoint(x, x, 0)
    runtime.quantile_weights(x, 0.5, 1)
    runtime.einsum_adjoints(1.0, "ij,ij", (x, x))
    assert np.array_equal(x, X)


def test_adjoints_of_containers_add_up():
    """Twice into a dict, a list in it, an object."""
    x_bar = {"a": 1.0, "b": [np.ones(2), 2.0]}
    for _ in range(2):
        runtime.add_into(x_bar, {"a": 10.0, "b": [np.full(2, 3.0), 5.0]})
    assert x_bar["a"] == 21.0 and x_bar["b"][0].tolist() == [7.0, 7.0] and x_bar["b"][1] == 12.0


def test_take_along_a_later_axis_with_indices_of_two_axes():
    """<g, take(a)> = <untake(g), a>."""
    rng = np.random.default_rng(4)
    a, indices = rng.normal(size=(2, 3, 4)), np.array([[0, 2, 2], [1, 0, 2]])
    g = rng.normal(size=np.take(a, indices, 1).shape)
    left = np.sum(g * np.take(a, indices, 1))
    assert np.isclose(left, np.sum(runtime.untake(g, a, indices, 1) * a), rtol=1e-13)


def test_spread_keeps_the_axis_that_was_kept():
    x = np.zeros((2, 3))
    g = np.array([[1.0], [2.0]])
    assert runtime.spread(g, x, 1, True).tolist() == [[1.0] * 3, [2.0] * 3]
    assert runtime.spread(g[:, 0], x, -1).tolist() == [[1.0] * 3, [2.0] * 3]


def test_the_adjoint_of_what_is_put_back_counts_each_thing_once():
    row_bar, part_bar = np.zeros(2), types.SimpleNamespace(a=0.0, b=[0.0, None])
    x_bar = {"row": row_bar, "rows": [row_bar, part_bar], "part": part_bar}
    (before, before_bar), saved = runtime.snapshot_fwd({"row": 1.0}, x_bar=x_bar)
    x_bar["rows"] = []
    _, saved_1 = runtime.put_back_fwd({}, before, x_bar=x_bar, before_bar=before_bar)
    row_bar += 1.0
    part_bar.a, part_bar.b = 2.0, [3.0, None]
    runtime.put_back_rev(saved_1)
    assert x_bar["rows"] == [] and row_bar.tolist() == [0.0, 0.0] and part_bar.a == 0.0 == part_bar.b[0]
    x_bar["rows"] = [row_bar, part_bar]
    runtime.snapshot_rev(saved)
    assert row_bar.tolist() == [1.0, 1.0] and (part_bar.a, part_bar.b) == (2.0, [3.0, None])


def test_the_adjoint_of_what_was_added_comes_from_where_it_went():
    inner, inner_bar = types.SimpleNamespace(c=2.0), types.SimpleNamespace(c=0.0)
    g = types.SimpleNamespace(a=1.0, b=[np.ones(2), inner], d=1j, n=None, again=inner)
    g_bar = types.SimpleNamespace(a=0.0, b=[np.zeros(2), inner_bar], d=0j, n=None, again=inner_bar)
    x_bar, x_bar_bar = ({"o": types.SimpleNamespace(a=5.0, b=[np.ones((3, 2)), inner], n=0.0)} for _ in range(2))
    x_bar_bar = runtime.zeros(x_bar)
    held_bar = g_bar.b[0]
    _, saved = runtime.add_at_fwd(x_bar, "o", g, x_bar_bar=x_bar_bar, g_bar=g_bar)
    assert (x_bar["o"].a, x_bar["o"].d, x_bar["o"].n) == (6.0, 1j, 0.0)
    g_bar.a, g_bar.b[0] = 7.0, g_bar.b[0] + 7.0  # of the zeros that are left
    assert g_bar.b[0] is not held_bar
    o = x_bar_bar["o"]
    o.a, o.d, o.b[0][:] = 2.0 + 1j, 3j, 4.0
    runtime.add_at_rev(saved)
    assert (g_bar.a, g_bar.d) == (2.0, 3j) and g_bar.b[0] is held_bar and held_bar.tolist() == [12.0, 12.0]


def test_the_adjoint_of_a_number_that_was_added_to_each_item():
    x_bar_bar = [0.0, np.zeros(2), 0.0]
    _, saved = runtime.add_into_fwd([1.0, np.ones(2), 1.0], 3.0, slice(1, None), x_bar_bar=x_bar_bar)
    x_bar_bar[0], x_bar_bar[1], x_bar_bar[2] = 5.0, np.array([1.0, 2.0]), 4.0
    assert runtime.add_into_rev(saved) == 7.0
    _, saved = runtime.add_into_fwd([1.0], [3.0], x_bar_bar=[2.0])
    assert runtime.add_into_rev(saved) is None


def test_what_a_dict_made_after_a_key_was_taken_out_has_no_adjoint():
    d, d_bar = {}, {}
    (before, before_bar), saved = slot_pairs.held_at_fwd(d, "k", x_bar=d_bar)
    d["k"] = 2.0
    _, saved_1 = slot_pairs.hold_at_fwd(d, "k", before, x_bar=d_bar, value_bar=before_bar)
    d_bar["k"] = 5.0
    slot_pairs.hold_at_rev(saved_1)
    slot_pairs.held_at_rev(saved)
    assert d == d_bar == {}
