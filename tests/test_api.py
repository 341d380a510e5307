"""The public functions: which function, which parameters, checks, Jacobians, and what is said where they refuse."""

import dataclasses
import functools
import inspect
import linecache
import math
import types

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import (
    ArgumentError,
    AutotangentError,
    GradientMismatch,
    NoSource,
    NotScalar,
    SeedError,
    Unsupported,
)
from tests.harness.own_rules import own_rules


def area(a: float, b: float, c=2.0):
    return a * b + math.sin(c)


def quadratic(x, a):
    return np.sum(a * x**2)


def pairwise(x, k):
    return k * np.sin(x)


class Spring:
    def __init__(self, k):
        self.k = k

    def energy(self, x):
        return self.k * x * x

    @staticmethod
    def square(x):
        return x * x

    @classmethod
    def cube(cls, x):
        return x * x * x

    def __call__(self, x, y=1.0):
        return x * x * y


@pytest.mark.parametrize(
    ("wrt", "expected"),
    [
        (0, 3.0),
        ("a", 3.0),
        (1, 2.0),
        (-1, math.cos(5.0)),
        (np.int64(1), 2.0),
        (("b", 0), (2.0, 3.0)),
        (["b", "a"], (2.0, 3.0)),
        (("a",), (3.0,)),
    ],
)
def test_wrt(wrt, expected):
    assert at.grad(area, wrt)(2.0, 3.0, 5.0) == expected
    assert at.value_and_grad(area, wrt)(2.0, 3.0, 5.0) == (area(2.0, 3.0, 5.0), expected)


@pytest.mark.parametrize(
    ("wrt", "what"),
    [
        ("d", "area has no parameter 'd'"),
        (3, "area has no parameter at position 3"),
        (-4, "area has no parameter at position -4"),
        ((0, "a"), "names a twice"),
        ((), "is empty"),
        (1.5, "wrt is a float"),
        (True, "wrt is a bool"),
        ((0, None), "wrt is a NoneType"),
    ],
)
def test_bad_wrt_is_refused_at_once(wrt, what):
    with pytest.raises(ArgumentError, match=what) as caught:
        at.grad(area, wrt)
    if "no parameter" in what:
        assert "Its parameters are: a, b, c." in str(caught.value)


def test_all_modes_agree():
    a, b, c = 2.0, 3.0, 5.0
    assert at.vjp(area, ("a", "b"))(a, b, c, y_bar=10.0) == (30.0, 20.0)
    assert at.jvp(area, ("a", "b"))(a, b, c, a_dot=1.0, b_dot=10.0) == (area(a, b, c), 23.0)
    y, pull = at.pullback(area, ("a", "b"))(a, b, c)
    assert y == area(a, b, c) and pull(1.0) == (3.0, 2.0) and pull(2.0) == (6.0, 4.0)
    with pytest.raises(SeedError, match="y_bar"):
        at.vjp(area)(a, b)


def test_methods_and_callable_objects():
    spring = Spring(3.0)
    assert at.grad(spring.energy)(2.0) == 12.0
    assert at.grad(Spring.energy, "x")(spring, 2.0) == 12.0
    assert at.grad(spring.energy, "self")(2.0).k == 4.0
    assert at.grad(Spring.square)(3.0) == at.grad(spring.square)(3.0) == 6.0
    assert at.grad(Spring.cube)(2.0) == at.grad(spring.cube)(2.0) == 12.0
    assert at.grad(spring)(2.0, 3.0) == 12.0
    assert list(inspect.signature(at.grad(spring.energy)).parameters) == ["x"]
    assert "Spring.energy" in repr(at.grad(spring.energy)) and at.grad(spring.energy).source().startswith(
        "def energy_grad(self"
    )
    with pytest.raises(ArgumentError, match="position 1"):
        at.grad(spring.energy, 1)


@pytest.mark.parametrize(
    ("f", "error", "part"),
    [
        (math.sin, NoSource, "sin is not a Python function"),
        (np.sin, NoSource, "not a Python function"),
        (functools.partial(area, 1.0), ArgumentError, "functools.partial of area"),
        (Spring, NoSource, "Spring is a class"),
        (3.0, NoSource, "3.0 is not a Python function"),
        (at.pullback(area), Unsupported, "derivative of a pullback"),
        (functools.lru_cache(len), NoSource, "not a Python function"),
    ],
)
def test_what_is_not_a_function_is_refused(f, error, part):
    with pytest.raises(error, match=part):
        at.grad(f)


def test_a_function_without_source_is_refused_at_the_call():
    space = {}
    exec("def f(x):\n    return x\n", space)
    with pytest.raises(NoSource, match="source='...'"):
        at.grad(space["f"])(1.0)


def test_the_same_object_each_time_and_not_for_a_wrapper():
    def wrapper(f):
        @functools.wraps(f)
        def inner(x):
            return 10.0 * f(x)

        return inner

    def f(x):
        return x * x

    g = wrapper(f)
    assert at.grad(f) is at.grad(f) is at.grad(f, 0) is at.grad(f, "x")
    assert at.grad(f) is not at.grad(f, ("x",)) and at.grad(f).wrt == at.grad(f, ("x",)).wrt
    h = wrapper(f)
    assert at.grad(g) is not at.grad(f) and at.grad(h) is not at.grad(g)
    assert at.grad(g).primal is g


def test_like_derives_at_once():
    def f(x):
        return np.sum(x)

    assert at.grad(f, like=(np.ones(3),))._variants.first is not None
    with pytest.raises(ArgumentError, match="text"):
        at.grad(f, like=("text",))


def test_a_gradient_of_an_array_result_is_refused():
    with pytest.raises(NotScalar, match="jacobian|vjp"):
        at.grad(pairwise)(np.ones(3), 2.0)


# ---- jacobian --------------------------------------------------------------------------------------------------------
def test_jacobian():
    x = np.array([0.1, 0.2, 0.3])
    assert np.allclose(at.jacobian(pairwise)(x, 2.0), np.diag(2 * np.cos(x)))
    dx, dk = at.jacobian(pairwise, ("x", "k"))(x, 2.0)
    assert dx.shape == (3, 3) and dk.shape == (3,) and np.allclose(dk, np.sin(x))
    assert at.jacobian(pairwise, "k")(np.ones((2, 3)), 2.0).shape == (2, 3)
    assert at.jacobian(area)(2.0, 3.0) == 3.0 and at.jacobian(area)(2.0, 3.0).shape == ()
    assert at.jacobian(quadratic)(x, 2.0).shape == (3,)
    assert at.jacobian(pairwise)(np.ones((0,)), 2.0).shape == (0, 0)
    assert list(inspect.signature(at.jacobian(pairwise)).parameters) == ["x", "k"]


def test_jacobian_of_what_has_none():
    def several(x):
        return x, 2 * x

    with pytest.raises(Unsupported, match="its result is a tuple"):
        at.jacobian(several)(1.0)
    for mode in (None, "forward", "reverse"):
        with pytest.raises(Unsupported, match="with respect to p of contained, which is a dict"):
            at.jacobian(contained, mode=mode)({"w": np.ones(2)})


def contained(p):
    return p["w"] * 2.0


# ---- check_grads -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("f", "wrt", "args"),
    [
        (area, ("a", "b", "c"), (2.0, 3.0, 5.0)),
        (area, 0, (2, 3.0)),
        (quadratic, ("x", "a"), (np.ones((2, 3)), np.array([1.0, 2.0, 3.0]))),
        (pairwise, ("x", "k"), (np.ones(3), 2.0)),
        (pairwise, "x", (np.ones(3) + 1j, 2.0)),
        (contained, "p", ({"w": np.ones(2)},)),
    ],
)
def test_check_grads_accepts_what_is_right(f, wrt, args):
    before = repr(args)
    assert at.check_grads(f, wrt)(*args) is None
    assert repr(args) == before


def test_check_grads_of_a_method():
    at.check_grads(Spring(3.0).energy)(2.0)
    at.check_grads(Spring(3.0).energy, modes=("reverse",))(2.0)
    at.check_grads(Spring(3.0).energy, "self")(2.0)


@pytest.mark.parametrize("mode", ["vjp", "jvp"])
def test_check_grads_finds_a_wrong_mode(monkeypatch, mode):
    real = getattr(at.api, mode)

    def wrong(f, wrt):
        return real(lambda a, b, c=2.0: a * b * 1.001 + math.sin(c), wrt)

    monkeypatch.setattr(at.api, mode, wrong)
    with pytest.raises(GradientMismatch, match="the modes differ in direction 1"):
        at.check_grads(area)(2.0, 3.0)


def test_check_grads_finds_what_both_modes_have_wrong(monkeypatch):
    for mode in ("vjp", "jvp"):
        real = getattr(at.api, mode)
        monkeypatch.setattr(at.api, mode, lambda f, wrt, real=real: real(other_area, wrt))
    with pytest.raises(GradientMismatch, match="central differences give") as caught:
        at.check_grads(area)(2.0, 3.0)
    assert isinstance(caught.value, (AssertionError, AutotangentError))


def other_area(a, b, c=2.0):
    return a * b * 1.001 + math.sin(c)


def halved(x):
    return x / 2


def weights(net, s):
    return np.sum(halved(net.w) * net.b) + s["a"][0] * s["a"][1] ** 2


def test_check_grads_names_the_entries():
    net, s = types.SimpleNamespace(w=np.ones((2, 4)), b=np.arange(8.0).reshape(2, 4)), {"a": [1.0, 2.0]}
    with own_rules():
        at.rules.differential(halved, lambda y, x, dx: dx / 2)
        at.rules.adjoint(halved, lambda y_bar, x: y_bar)
        with pytest.raises(GradientMismatch, match="the modes differ in direction 1") as caught:
            at.check_grads(weights, ("net", "s"))(net, s)
    assert (
        caught.value.instead
        == """\
             forward  reverse  differences
net.w[1, 3]  3.5      7        3.5
net.w[1, 2]  3        6        3
net.w[1, 1]  2.5      5        2.5
net.w[1, 0]  2        4        2
net.w[0, 3]  1.5      3        1.5
and 2 more"""
    )


def test_check_grads_names_missing_arguments():
    with pytest.raises(ArgumentError, match="area: missing"):
        at.check_grads(area)(2.0)


# ---- the package -----------------------------------------------------------------------------------------------------
def test_the_public_names():
    assert {"grad", "value_and_grad", "vjp", "jvp", "pullback", "differentiable", "check_grads", "jacobian"} <= set(
        at.__all__
    )
    assert at.rules.differential and at.errors.AutotangentError is AutotangentError
    with pytest.raises(AttributeError, match="no attribute 'gradient'"):
        at.gradient  # noqa: B018


def test_errors_and_wrappers_keep_their_names():
    assert at.jacobian(area).__qualname__ == "area.jacobian"


def test_pullback_passes_on_every_kind_of_parameter():
    def f(x, /, p=2, *rest, scale=3.0, **more):
        return scale * x**p + rest[0] * x + more["offset"] * x

    wrt = ("x", "rest", "scale", "more")
    arguments, keywords = (1.5, 2, 5.0, 7.0), dict(scale=0.5, offset=4.0)
    y, pull = at.pullback(f, wrt)(*arguments, **keywords)
    assert y == f(*arguments, **keywords) == 14.625
    assert pull(1.0) == at.grad(f, wrt)(*arguments, **keywords) == (10.5, (1.5, 0.0), 2.25, {"offset": 1.5})
    assert pull(2.0) == (21.0, (3.0, 0.0), 4.5, {"offset": 3.0})


# ---- integers inside of containers -----------------------------------------------------------------------------------
@dataclasses.dataclass
class Counted:
    k: float
    n: int


def of_tuple(t):
    return t[0] ** 2 * t[1]


def of_dict(d):
    return d["k"] ** 2 * d["n"]


def of_object(p):
    return p.k**2 * p.n


CONTAINERS = {
    "tuple": (of_tuple, (1.5, 3), (9.0, None)),
    "tuple of a NumPy integer": (of_tuple, (1.5, np.int64(3)), (9.0, None)),
    "boolean": (of_tuple, (1.5, True), (3.0, None)),
    "dict": (of_dict, {"k": 1.5, "n": 3}, {"k": 9.0, "n": None}),
    "object": (of_object, Counted(1.5, 3), Counted(9.0, None)),
    "list": (of_tuple, [1.5, 3], [9.0, 2.25]),  # of one kind
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_integers_in_containers_have_no_derivative(name):
    f, argument, expected = CONTAINERS[name]
    assert at.grad(f)(argument) == expected
    value, tangent = at.jvp(f)(argument, **{f.__code__.co_varnames[0] + "_dot": expected})
    parts = expected.values() if isinstance(expected, dict) else vars(expected).values() if f is of_object else expected
    assert value == f(argument)
    assert tangent == pytest.approx(sum(v**2 for v in parts if v is not None))
    at.check_grads(f)(argument)


def listed(x):
    return [x, 2 * x]


def listed_by_name(x):
    made = []
    for k in range(2):
        made.append(k * x)
    return made


def listed_inside(x):
    return x, [x, x * x]


@pytest.mark.parametrize("seed", [[1.0], [1.0, 2.0, 3.0]])
@pytest.mark.parametrize("f", [listed, listed_by_name, listed_inside])
def test_seeds_of_a_list_are_as_many_as_its_items(f, seed):
    seed = (1.0, seed) if f is listed_inside else seed
    with pytest.raises(SeedError, match="y_bar"):
        at.vjp(f)(3.0, y_bar=seed)
    with pytest.raises(SeedError, match="y_bar"):
        at.pullback(f)(3.0)[1](seed)


def middle(x):
    with np.errstate(all="ignore"):
        return np.median(x)


def counted(x):
    return np.sum(x)


def test_the_median_of_nothing_has_an_empty_gradient():
    value, slope = at.value_and_grad(middle)(np.zeros(0))
    assert np.isnan(value) and slope.shape == (0,)


def without_gaps(x):
    return np.nansum(x) + np.sum(np.nanmean(x, axis=1) * np.array([2.0, 3.0]))


def test_what_is_not_a_number_has_no_part_in_nansum_and_nanmean():
    x = np.array([[1.0, np.nan], [0.5, 3.0]])
    assert at.grad(without_gaps)(x).tolist() == [[3.0, 0.0], [2.5, 2.5]]
    assert at.jvp(without_gaps)(x, x_dot=np.ones((2, 2)))[1] == 8.0


def test_an_integer_is_a_result_of_every_mode():
    x = np.array([1, 2])
    assert at.grad(counted)(x).tolist() == [1.0, 1.0]
    assert at.value_and_grad(counted)(x)[1].tolist() == [1.0, 1.0]


@pytest.mark.parametrize("argument, seed", [((1.5, 3), (1.0, 1.0)), ((1.5, True), (1.0, 1))])
def test_seeds_of_what_has_no_derivative_are_refused(argument, seed):
    with pytest.raises(SeedError, match=r"t_dot\[1\] is not zero, but t\[1\] is an integer or a boolean"):
        at.jvp(of_tuple)(argument, t_dot=seed)


@pytest.mark.parametrize("f, argument", [(of_tuple, (1, 3)), (of_dict, {"k": 1, "n": [3]})])
def test_containers_without_floats_are_refused(f, argument):
    with pytest.raises(ArgumentError, match="without floats, which has no derivative"):
        at.grad(f)(argument)


def test_a_class_of_no_module_is_named(monkeypatch):
    text = (
        "class V:\n  def __init__(self, a): self.a = a\n  def sq(self): return self.a**2\ndef f(x): return V(x).sq()\n"
    )
    monkeypatch.setitem(linecache.cache, "<class of no module>", (len(text), None, text.splitlines(True), ""))
    space = {"__name__": "nowhere"}
    exec(compile(text, "<class of no module>", "exec"), space)
    with pytest.raises(NoSource, match="not imported: nowhere:V"):
        at.grad(space["f"])(3.0)


def positive(x):
    if x > 0:
        return x * x


@pytest.mark.parametrize("mode", ["grad", "vjp"])
def test_none_has_no_gradient(mode):
    """It is not zero where the function falls off its end."""
    keywords = {"y_bar": 1.0} if mode == "vjp" else {}
    derivative = getattr(at, mode)(positive)
    assert derivative(1.5, **keywords) == 3.0
    with pytest.raises(AssertionError, match="positive returned None, which has no gradient"):
        derivative(-1.5, **keywords)


def test_a_pull_is_that_of_the_call():
    """Whatever becomes of the arrays, lists and dicts that the caller holds."""
    p = {"w": np.array([[1.0, 2.0], [3.0, 4.0]]), "k": [2.0]}
    y, pull = at.pullback(exponentials)(p)
    wanted = pull(np.ones(2))
    p["w"][:], p["k"][0], y[:] = 0.0, 0.0, 0.0
    found = pull(np.ones(2))
    assert np.array_equal(found["w"], wanted["w"]) and found["k"] == wanted["k"]
    assert np.allclose(wanted["w"], [[2 * math.exp(2), 0.0], [0.0, 2 * math.exp(8)]])


def exponentials(p):
    return np.exp(p["k"][0] * np.diag(p["w"]))
