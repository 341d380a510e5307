"""The checks themselves: each finds the fault it is there for."""

from collections import namedtuple
from types import SimpleNamespace

import numpy as np
import pytest

from tests.harness import checks, corpus, differences, dual, grid, signatures, trees

Pair = namedtuple("Pair", "a b")


def case_of(f, wrt=("x",), **kwargs):
    program = corpus.Program(f.__name__, None, f, wrt, 1)
    return checks.Case(program, lambda: trees.duplicate(kwargs))


def square(x):
    return np.sum(x**2)


def fake(monkeypatch, **functions):
    """Puts a stand-in in the place of the package under test."""
    monkeypatch.setattr(checks, "autotangent", lambda: SimpleNamespace(**functions))


def test_leaves_and_transform_keep_the_structure():
    value = {"a": [1.0, np.ones(2)], "n": 3, "p": Pair(2.0, "text")}
    assert [p for p, _ in trees.leaves(value)] == [
        (("item", "a"), ("item", 0)),
        (("item", "a"), ("item", 1)),
        (("item", "p"), ("item", 0)),
    ]
    twice = trees.transform(value, lambda _, v: 2 * v)
    assert twice["a"][0] == 2.0 and twice["n"] == 3 and twice["p"] == Pair(4.0, "text")
    assert value["a"][0] == 1.0


def test_same_tells_types_and_bits_apart():
    assert trees.same({"a": np.array([1.0, np.nan])}, {"a": np.array([1.0, np.nan])})
    assert not trees.same(1.0, np.float64(1.0))
    assert not trees.same(np.ones(2), np.ones(2, dtype=np.float32))
    assert not trees.same(1.0, np.nextafter(1.0, 2.0))
    assert not trees.same((1.0,), [1.0])


def test_differences_of_a_known_function():
    case = case_of(lambda x, y: np.sum(np.exp(x)) * y, ("x", "y"), x=np.array([0.1, 0.2]), y=3.0)
    expected = [3 * np.exp(0.1), 3 * np.exp(0.2), np.exp(0.1) + np.exp(0.2)]
    assert np.allclose([p.expected for p in case.oracle.probes], expected, rtol=1e-14)
    assert all(p.exact for p in case.oracle.probes)


def test_differences_of_a_complex_argument():
    """The pairing is Re(x_bar * x_dot): the adjoint of abs(x)**2 is twice the conjugate."""
    case = case_of(lambda x: np.abs(x) ** 2, x=1.0 + 2.0j)
    assert np.allclose([p.expected for p in case.oracle.probes], [2.0, 4.0])
    checks.check_against_oracle(case, (2.0 - 4.0j,))
    with pytest.raises(AssertionError):
        checks.check_against_oracle(case, (2.0 + 4.0j,))


def test_moving_an_argument_keeps_its_layout():
    x = np.asfortranarray(np.ones((2, 3)))
    new = differences.moved(dict(x=x), "x", np.ones((2, 3)), 0.5)["x"]
    assert new.flags.f_contiguous and not new.flags.c_contiguous and np.all(new == 1.5)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(lambda x: x, id="a factor"),
        pytest.param(lambda x: 2 * x + 1e-7, id="a small constant"),
        pytest.param(lambda x: (2 * x)[::-1].copy(), id="a permutation"),
        pytest.param(lambda x: 2 * x[:1], id="a shape"),
        pytest.param(lambda x: (2 * x).astype(np.float32), id="a dtype"),
        pytest.param(lambda x: (2 * x).tolist(), id="a container"),
    ],
)
def test_wrong_gradients_are_found(monkeypatch, wrong):
    fake(monkeypatch, grad=lambda f, wrt: lambda x: (wrong(x),))
    with pytest.raises(AssertionError):
        checks.check_gradient(case_of(square, x=np.array([1.0, 2.0, 4.0])))


def test_right_gradient_passes(monkeypatch):
    fake(monkeypatch, grad=lambda f, wrt: lambda x: (2 * x,))
    checks.check_gradient(case_of(square, x=np.array([1.0, 2.0, 4.0])))


def value_and(make):
    """A stand-in for value_and_grad that runs the primal and then `make`s the adjoints."""
    return lambda f, wrt: lambda x: (f(x), (make(x),))


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda x: x, id="alias of the argument"),
        pytest.param(lambda x: x[::-1], id="view of the argument"),
        pytest.param(lambda x: np.broadcast_to(2.0, x.shape), id="broadcast view"),
        pytest.param(lambda x: np.add(x, x, out=x).copy(), id="argument changed"),
    ],
)
def test_impure_results_are_found(monkeypatch, make):
    fake(monkeypatch, value_and_grad=value_and(make))
    with pytest.raises(AssertionError):
        checks.check_value(case_of(square, x=np.array([1.0, 2.0])))


def test_value_must_be_bit_identical(monkeypatch):
    fake(monkeypatch, value_and_grad=lambda f, wrt: lambda x: (f(x) * (1 + 2e-16), (2 * x,)))
    with pytest.raises(AssertionError, match="value"):
        checks.check_value(case_of(square, x=np.array([1.0, 2.0])))


def test_printed_twice_is_found(monkeypatch):
    def chatty(x):
        print("once")
        return np.sum(x)

    def twice(f, wrt):
        return lambda x: (f(x) + 0 * f(x), (np.ones_like(x),))

    fake(monkeypatch, value_and_grad=twice)
    with pytest.raises(AssertionError, match="printed"):
        checks.check_value(case_of(chatty, x=np.ones(2)))


def test_tangent_that_does_not_match_the_adjoint(monkeypatch):
    fake(monkeypatch, jvp=lambda f, wrt: lambda x, x_dot: (f(x), np.sum(2 * x * x_dot) + 1e-8))
    case = case_of(square, x=np.array([1.0, 2.0]))
    with pytest.raises(AssertionError, match="x_dot"):
        checks.check_tangent(case, (2 * np.array([1.0, 2.0]),))


def test_signatures_are_what_they_say():
    """Layout, type and value of every kind of argument, on a program with a matrix."""
    program = corpus.load("array_matrix_vector")
    made = {v.label: v.case(program).arguments() for v in signatures.variants(program)}
    plain = program.draw()
    assert not made["strided"]["A"].flags.c_contiguous and np.array_equal(made["strided"]["A"], plain["A"])
    assert made["F-order"]["A"].flags.f_contiguous and made["F-order"]["A"].strides != plain["A"].strides
    assert not made["read-only"]["A"].flags.writeable
    assert made["int"]["A"].dtype == int and made["complex"]["A"].dtype == complex
    assert type(made["float"]["x"]) is float and type(made["NumPy scalar"]["x"]) is np.float64
    assert made["0-d"]["x"].shape == () and made["unit axis A 1"]["A"].shape == (4, 1)
    assert made["list"]["A"] == plain["A"].tolist() and type(made["tuple"]["A"][0]) is tuple
    assert made["aliased x b"]["x"] is made["aliased x b"]["b"]
    assert isinstance(made["complex A only"]["x"][0], np.float64)


def test_sampling_is_deterministic_and_nested():
    names = corpus.names(1)
    tenth, half = grid.grid(names, 0.1), grid.grid(names, 0.5)
    assert tenth == grid.grid(names, 0.1) and set(tenth) < set(half) < set(grid.grid(names, 1.0))
    assert 0.35 < len(half) / len(grid.grid(names, 1.0)) < 0.65


def test_primal_that_raises_obliges_the_gradient(monkeypatch):
    """mlp with one weight a float: matmul refuses it, and a gradient that does not is wrong."""
    fake(monkeypatch, value_and_grad=lambda f, wrt: lambda *args: (0.0, (0.0,)))
    with pytest.raises(AssertionError, match="the gradient does not"):
        grid.verify("mlp", "float")


def test_integers_that_a_store_truncates_have_another_meaning():
    program = corpus.load("inplace_helper_writes")
    assert grid.has_other_meaning(grid.find(program, "int").case(program))
    assert not grid.has_other_meaning(grid.find(program, "strided").case(program))


def test_dual_arrays_share_memory_as_arrays_do():
    text = "def primal(x):\n    y = x[1:]\n    y *= 2\n    x[0] = y[0] * y[1]\n    return np.sum(x * x)\n"
    value, dot = dual.run(text, "primal", [np.array([1.0, 2.0, 3.0])], [np.array([0.0, 1.0, 0.0])])
    assert value == 24.0**2 + 4.0**2 + 6.0**2
    assert dot == 2 * 24 * 12 + 2 * 4 * 2
