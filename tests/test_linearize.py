"""linearize: the function once, its tangent in many directions, whatever becomes of the caller's memory meanwhile."""

import math
import warnings

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import SeedError, Unsupported
from tests.harness import checks, corpus, trees
from tests.harness.own_rules import own_rules

# fmt: off
PROGRAMS = [
    "recurrence", "heat", "array_softmax", "array_flip_roll", "flow_targets_in_order", "flow_number_first", "flow_with",
    "flow_messages", "flow_positions_of_arrays", "flow_try_guarded", "inplace_parts_stored", "inplace_helper_writes",
    "inplace_fortran_argument", "inplace_changing_bounds", "data_dict_popitem", "data_method", "data_linked_nodes",
    "call_next", "call_named_as_tangents", "call_two_results", "call_solver", "call_composed", "alias_object_argument",
    "alias_views_passed", "array_cholesky", "scalar_constant_result", "alias_slots_of_one", "data_defaultdict",
    "data_constants_first", "object_functions",
]
# fmt: on


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name):
    """The push gives the tangents of jvp, also again, and when the caller has overwritten arguments and result."""
    program = corpus.load(name)
    case = checks.cases(program)[0]
    f = at.jvp(program.primal, case.wrt)
    seeds = [dict(zip(f.seeds, (checks.tangent_like(case, w, s) for w in case.wrt))) for s in (3, 4, 3)]
    wanted = []
    with warnings.catch_warnings(action="ignore"):
        for given in seeds:
            args, keywords = program.bind(case.arguments())
            (y, y_dot), printed = checks.quietly(f, *args, **keywords, **given)
            wanted.append(y_dot)
        args, keywords = program.bind(case.arguments())
        (value, push), text = checks.quietly(at.linearize(program.primal, case.wrt), *args, **keywords)
        assert trees.same(value, y) and text == printed
        for array in trees.arrays([*args, *keywords.values(), value]):
            if array.flags.writeable:
                array[...] = 0
        for given, y_dot in zip(seeds, wanted):
            found, printed = checks.quietly(push, **given)
            assert close(found, y_dot), (found, y_dot)
            assert not printed


def close(a, b):
    """Equal in structure, types and, but for rounding, values."""
    if hasattr(a, "__dict__") and not isinstance(a, np.generic):
        return close(vars(a), vars(b))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(close(a[k], b[k]) for k in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(close, a, b))
    if a is None:
        return b is None
    return type(a) is type(b) and np.allclose(a, b, rtol=1e-12, atol=1e-13, equal_nan=True)


CALLS = []


def counted(x):
    CALLS.append(1)
    return math.sin(x)


@pytest.fixture(scope="module", autouse=True)
def rules_of_this_module():
    with own_rules():
        at.rules.differential(counted, lambda y, x, dx: math.cos(x) * dx)
        yield


def many_sines(x, n):
    for _ in range(n):
        x = counted(x)
    return x


def test_the_function_runs_once():
    CALLS.clear()
    y, push = at.linearize(many_sines)(0.5, 4)
    slopes = [push(x_dot=v) for v in (1.0, -2.0, 0.0)]
    assert len(CALLS) == 4
    x, slope = 0.5, 1.0
    for _ in range(4):
        x, slope = math.sin(x), slope * math.cos(x)
    assert y == x and slopes == pytest.approx([slope, -2 * slope, 0.0])


def energy(x, k):
    return k * np.sum(x**4)


def test_of_a_gradient():
    """Products with the Hessian that share one gradient."""
    x, v = np.array([1.0, -2.0]), np.array([0.5, 0.25])
    gradient, push = at.linearize(at.grad(energy, ("x", "k")), ("x", "k"))(x, 2.0)
    assert np.allclose(gradient[0], 8 * x**3) and gradient[1] == 17.0
    for k_dot in (1.0, 0.0):
        x_bar_dot, k_bar_dot = push(x_dot=v, k_dot=k_dot)
        assert np.allclose(x_bar_dot, 24 * x**2 * v + 4 * x**3 * k_dot) and np.isclose(k_bar_dot, np.sum(4 * x**3 * v))


class Spring:
    def __init__(self, k):
        self.k = k

    @at.differentiable
    def force(self, x):
        return self.k * x**3


def test_of_a_method():
    spring = Spring(2.0)
    y, push = spring.force.linearize(3.0)
    spring.k = 0.0
    assert (y, push(x_dot=1.0)) == (54.0, 54.0)


SCALE = 2.0


def scaled(x):
    return SCALE * x**2


def test_values_from_outside_are_those_of_the_call(monkeypatch):
    _, push = at.linearize(scaled)(3.0)
    monkeypatch.setattr(f"{__name__}.SCALE", 5.0)
    assert push(x_dot=1.0) == 12.0


WEIGHTS = np.array([[0.5, 0.2], [-0.3, 0.8]])


def layers(h, n):
    for _ in range(n):
        h = np.tanh(WEIGHTS @ h)
    return h


def test_an_array_from_outside_is_kept_once(monkeypatch):
    _, push = at.linearize(layers)(np.ones(2), 3)
    assert at.linearize(layers).source().count("kept(WEIGHTS)") == 1
    wanted = at.jvp(layers)(np.ones(2), 3, h_dot=np.ones(2))[1]
    monkeypatch.setattr(f"{__name__}.WEIGHTS", np.zeros((2, 2)))
    assert np.allclose(push(h_dot=np.ones(2)), wanted)


def test_arguments_and_result_may_be_overwritten():
    x = np.array([1.0, 2.0])
    y, push = at.linearize(lambda x: np.exp(x * x[::-1]))(x)
    wanted = push(x_dot=np.ones(2))
    x[:], y[:] = 0.0, 0.0
    assert np.allclose(push(x_dot=np.ones(2)), wanted) and np.allclose(wanted, 3 * np.exp([2.0, 2.0]))


def counts_on(x):
    for i in range(3):
        i = 2 * i + 1
        x = x * i + i
    return x


def test_a_counter_that_is_bound_again():
    y, push = at.linearize(counts_on)(1.0)
    assert (y, push(x_dot=1.0)) == (((1 + 1) * 3 + 3) * 5 + 5, 15.0)


def test_containers_are_kept_as_they_were():
    p = {"w": np.array([1.0, 2.0]), "b": 3.0}
    _, push = at.linearize(lambda p: np.sum(p["w"] ** 2) * p["b"])(p)
    p["w"][:] = 0.0
    p["b"] = 0.0
    assert push(p_dot={"w": np.array([1.0, 0.0]), "b": 1.0}) == 6.0 + 5.0


def test_seeds():
    _, push = at.linearize(energy, ("x", "k"))(np.ones(2), 2.0)
    with pytest.raises(SeedError, match="the seed k_dot is missing"):
        push(x_dot=np.ones(2))
    with pytest.raises(SeedError, match="x_dot has shape"):
        push(x_dot=np.ones(3), k_dot=0.0)
    assert push(x_dot=[1, 1], k_dot=1) == 18.0


# ---- what is refused -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "name, what",
    [
        ("flow_try_paths", "linearize through a try that fails depending on tangents"),
        ("flow_with_leaving", "linearize through a with of what the function computes"),
    ],
)
def test_refused(name, what):
    program = corpus.load(name)
    args, keywords = program.bind(checks.cases(program)[0].arguments())
    with pytest.raises(Unsupported) as caught:
        at.linearize(program.primal, program.wrt)(*args, **keywords)
    assert caught.value.what == what
    assert caught.value.instead == "Use jvp, which goes through the function for each direction."
    assert caught.value.place.file == program.primal.__code__.co_filename


def test_the_derivative_of_it_is_refused():
    with pytest.raises(Unsupported) as caught:
        at.grad(at.linearize(scaled))
    assert caught.value.what == "the derivative of a linearize"
    assert caught.value.instead == "Differentiate jvp of scaled."
