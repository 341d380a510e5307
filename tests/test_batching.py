"""Many directions at once: linear parts with a leading axis give what they give for one direction after the other."""

import functools
import re
import warnings

import numpy as np
import pytest

import autotangent as at
from autotangent import batching, runtime, variants
from autotangent.errors import ArgumentError, SeedError, Unsupported
from tests.harness import checks, corpus, golden, trees

COUNT = 3
# fmt: off
PROGRAMS = {
    "both": [
        "heat", "recurrence", "array_softmax", "array_cholesky", "call_two_results", "call_solver", "array_solve",
        "inplace_helper_writes", "scalar_constant_result", "flow_with", "data_method", "array_fourier_filter",
        "array_index_mask", "array_index_integers", "array_complex_spectrum", "array_complex_entries",
        "array_tensordot", "array_where_guarded", "array_broadcast_pairs", "array_float32", "data_list_append",
        "data_list_of_arrays", "flow_unpack_array", "flow_for_zip", "flow_swap_elements", "kalman_filter", "rnn",
    ],
    "pullback": ["array_flip_roll", "inplace_changing_bounds"],
    "linearize": [
        "inplace_parts_stored", "store_calls_that_write", "array_einsum", "array_concatenate", "alias_history",
    ],
}
# fmt: on
TEXTS = [
    ("heat", "pullback"),
    ("recurrence", "linearize"),
    ("array_softmax", "pullback"),
    ("array_flip_roll", "pullback"),
    ("call_two_results", "pullback"),
    ("inplace_helper_writes", "linearize"),
]


def stacked(seeds):
    """One seed with all directions, of seeds that are like each other."""
    first = seeds[0]
    if isinstance(first, (tuple, list)):
        return [stacked(s) for s in zip(*seeds)]
    if isinstance(first, dict):
        return {k: stacked([s[k] for s in seeds]) for k in first}
    if hasattr(first, "__dict__") and not isinstance(first, np.generic):
        return type(first)(**{k: stacked([vars(s)[k] for s in seeds]) for k in vars(first)})
    return np.stack([np.asarray(s) for s in seeds])


def close(found, wanted):
    """Found is like all of what is wanted for one direction each."""
    first = wanted[0]
    if first is None:
        return found is None
    if isinstance(first, (tuple, list)):
        return len(found) == len(first) and all(map(close, found, map(list, zip(*wanted))))
    if isinstance(first, dict):
        return all(close(found[k], [w[k] for w in wanted]) for k in first)
    if hasattr(first, "__dict__") and not isinstance(first, np.generic):
        return all(close(v, [vars(w)[k] for w in wanted]) for k, v in vars(found).items())
    stack = stacked(wanted)
    return found.shape == stack.shape and np.allclose(found, stack, rtol=1e-11, atol=1e-12, equal_nan=True)


def linear_part(name, mode):
    """(the linear part of a program at its example, seeds for some directions)"""
    program = corpus.load(name)
    case = checks.cases(program)[0]
    args, keywords = program.bind(case.arguments())
    derivative = getattr(at, mode)(program.primal, case.wrt)
    (y, one), _ = checks.quietly(derivative.run, *args, **keywords)
    if mode == "linearize":
        given = [case.arguments()[w] for w in case.wrt]
        return batching.Linear(y, one, given), [
            [checks.tangent_like(case, w, s) for w in case.wrt] for s in range(COUNT)
        ]
    return batching.Linear(y, one, [y]), [[trees.random_like(y, np.random.default_rng(s))] for s in range(COUNT)]


CASES = [(n, m) for m in ("pullback", "linearize") for n in PROGRAMS["both"] + PROGRAMS[m]]


@pytest.mark.parametrize("name, mode", CASES)
def test_programs(name, mode):
    with warnings.catch_warnings(action="ignore"):
        part, seeds = linear_part(name, mode)
        wanted = [part.one(*s) for s in seeds]
        assert part.many is not None
        for _ in range(2):  # the records are put back
            assert close(part.many(*map(stacked, zip(*seeds))), wanted)


@pytest.mark.parametrize("name, mode", TEXTS)
def test_golden_text(name, mode, update_golden):
    part, _ = linear_part(name, mode)
    file = golden.FOLDER / "batched" / f"{name}_{mode}.py"
    text = batching.text_of(part.one, part.like)
    if update_golden:
        file.write_text(text)
    assert text == file.read_text()


# ---- Jacobians and Hessians ------------------------------------------------------------------------------------------
A = np.random.default_rng(0).normal(size=(12, 12)) / 4


def layered(x, k):
    h = np.tanh(A @ x)
    return h * np.sin(k * x)[::-1] + x[0] * k


def energy(x, k):
    return np.sum(layered(x, k) ** 2)


def one_by_one(monkeypatch, call):
    """What a call gives where no direction is taken together with others."""
    with monkeypatch.context() as m:
        m.setattr(batching.Linear, "many", None)
        return call()


@pytest.mark.parametrize("mode", ["forward", "reverse"])
@pytest.mark.parametrize("limit", [2**20, 30, 1])
def test_jacobians(mode, limit, monkeypatch):
    monkeypatch.setattr(batching, "AT_ONCE", limit)
    x = np.linspace(-1.0, 1.0, 12)
    call = functools.partial(at.value_and_jacobian(layered, ("x", "k"), mode=mode), x, 2.0)
    value, (of_x, of_k) = call()
    assert np.array_equal(value, layered(x, 2.0)) and of_x.shape == (12, 12) and of_k.shape == (12,)
    _, wanted = one_by_one(monkeypatch, call)
    assert np.allclose(of_x, wanted[0], rtol=1e-13) and np.allclose(of_k, wanted[1], rtol=1e-13)
    step = 1e-6
    assert np.allclose(of_k, (layered(x, 2 + step) - layered(x, 2 - step)) / (2 * step), rtol=1e-6, atol=1e-8)
    differences = [(layered(x + h, 2.0) - layered(x - h, 2.0)) / (2 * step) for h in step * np.eye(12)]
    assert np.allclose(of_x, np.stack(differences, axis=-1), rtol=1e-6, atol=1e-8)


def test_hessians(monkeypatch):
    x = np.linspace(-1.0, 1.0, 12)
    call = functools.partial(at.hessian(energy, ("x", "k")), x, 2.0)
    found = call()
    for row, wanted in zip(found, one_by_one(monkeypatch, call)):
        for block, w in zip(row, wanted):
            assert block.shape == w.shape and np.allclose(block, w, rtol=1e-12, atol=1e-12)
    assert np.allclose(found[0][0], at.jacobian(at.grad(energy), mode="reverse")(x, 2.0), rtol=1e-10, atol=1e-12)


CALLS = []


def noted(x):
    CALLS.append(1)
    return layered(x, 2.0)


@pytest.mark.parametrize("mode", ["forward", "reverse"])
def test_the_function_runs_once(mode):
    at.jacobian(noted, mode=mode)(np.ones(12))
    CALLS.clear()
    at.jacobian(noted, mode=mode)(np.ones(12))
    assert len(CALLS) == 1


def without_two_parts(x):
    total = 0.0
    try:
        total = total + float(x[0]) * x
    except ValueError:
        total = total + x
    return total


def flattened(x, k=2.0):
    """A view that is written; of the tangents, laid out in another way, it would be a copy."""
    products = np.zeros((9, 9), order="F")
    products[...] = np.outer(x, x)
    entries = products.T.reshape(81)
    entries[0] = k * x[1]
    return products[0] + entries[:9]


@pytest.mark.parametrize("mode", ["forward", "reverse"])
@pytest.mark.parametrize("f", [without_two_parts, flattened], ids=lambda f: f.__name__)
def test_what_has_no_text_is_taken_one_by_one(f, mode, monkeypatch):
    x = np.linspace(0.5, 2.0, 9)
    found = at.jacobian(f, mode=mode)(x)
    step = 1e-6 * np.eye(9)
    differences = np.stack([(f(x + h) - f(x - h)) / 2e-6 for h in step], axis=-1)
    assert np.allclose(found, differences, rtol=1e-6, atol=1e-7)


def through_view(x):
    y = np.zeros(9)
    part = y[1:]
    part[:] = x[1:] ** 2
    part[0] *= x[0]
    return y


def test_what_has_one_part_is_not_derived_again(monkeypatch):
    x = np.linspace(0.5, 2.0, 9)
    wanted = at.jacobian(without_two_parts, mode="forward")(x)
    monkeypatch.setattr(variants, "derive", None)
    assert np.array_equal(at.jacobian(without_two_parts, mode="forward")(x), wanted)


def test_another_function_as_the_linear_part():
    part = batching.Linear(1.0, lambda v: 2.0 * v, [np.zeros(2)])
    assert part.many is None
    (found,) = part.along(2, lambda k, n: [np.eye(2)[k:n]], {"x": np.zeros(2)})
    assert found.tolist() == [[2.0, 0.0], [0.0, 2.0]]


def stretched(x):
    y = x * x
    row = np.broadcast_to(y[0], (9,))
    y[0] = 1.0
    return row * y + row


def gone_through(x):
    y = x * x
    last = 0.0
    for v in y:
        last = v
    y[8] = 0.0
    a, b, c = y[:3]
    y[0] = 1.0
    for k, v in enumerate(y):
        if k < 8:
            y[k + 1] += v * a
    return y * last + b * c


def scattered(x):
    return x.reshape(3, 3, 3)[[0, 1, 2], :, [1, 2, 0]] ** 2


@pytest.mark.parametrize("mode", ["forward", "reverse"])
@pytest.mark.parametrize("f, size", [(through_view, 9), (stretched, 9), (gone_through, 9), (scattered, 27)])
def test_places(f, size, mode):
    """Written through a view, or after it was read as a number; positions with a slice between them."""
    x = np.linspace(0.5, 2.0, size)
    found = at.jacobian(f, mode=mode)(x)
    differences = np.stack([(f(x + h) - f(x - h)) / 2e-6 for h in 1e-6 * np.eye(size)], axis=-1)
    assert found.shape == differences.shape and np.allclose(found, differences, rtol=1e-6, atol=1e-7)


def test_zeros_of_containers():
    made = runtime.many_zeros(2, {"w": np.ones(3), "b": [1.0, (2.0, None)]})
    made["w"][0] += 1.0
    made["b"][0][1] += 1.0
    assert made["w"].tolist() == [[1.0] * 3, [0.0] * 3] and made["b"][0].tolist() == [0.0, 1.0]
    assert made["b"][1][0].tolist() == [0.0, 0.0] and made["b"][1][1] is None


def eliminated(x):
    """What is kept of a loop has several sizes, and of one of its ways nothing."""
    A, b = np.outer(x, x) + 5 * np.eye(9), x.copy()
    for k in range(9):
        if x[k] < 0:
            b[k] = b[k] * x[0]
        A[k + 1 :, k] = A[k + 1 :, k] / A[k, k]
        b[k + 1 :] -= A[k + 1 :, k] * b[k]
    return b


@pytest.mark.parametrize("mode", ["pullback", "linearize"])
def test_sizes_that_change(mode):
    x = np.linspace(0.5, 2.0, 9)
    part = batching.linear(getattr(at, mode)(eliminated), (x,), {}, [x])
    assert part.many is not None
    found = at.jacobian(eliminated, mode="reverse" if mode == "pullback" else "forward")(x)
    differences = np.stack([(eliminated(x + h) - eliminated(x - h)) / 2e-6 for h in 1e-6 * np.eye(9)], axis=-1)
    assert np.allclose(found, differences, rtol=1e-6, atol=1e-7)


def by_sign(x):
    if x[0] > 0:
        y = np.sin(x) * x[0]
    else:
        y = np.outer(x, x)[0] * 3
    return y + x


@pytest.mark.parametrize("mode", ["forward", "reverse"])
def test_ways_that_were_not_taken(mode):
    """What they would read was not kept; the text learns of it when they are."""
    J = at.jacobian(by_sign, mode=mode)
    for sign in (1.0, -1.0, 1.0):
        x = sign * np.linspace(0.5, 2.0, 9)
        wanted = np.diag(1 + np.cos(x) * x[0]) if sign > 0 else np.eye(9) * (1 + 3 * x[0])
        wanted[:, 0] += np.sin(x) if sign > 0 else 3 * x
        assert np.allclose(J(x), wanted)
    part = batching.linear((at.linearize if mode == "forward" else at.pullback)(by_sign), (x,), {}, [x])
    assert "raise" not in batching.text_of(part.one, part.like)


# ---- many directions for a user --------------------------------------------------------------------------------------
def scaled(x, k):
    return np.outer(k * x, x)


@pytest.mark.parametrize("dtype", [float, np.float32, complex])
@pytest.mark.parametrize("count", [0, 1, 5])
def test_kinds_and_counts(dtype, count):
    rng = np.random.default_rng(1)
    x = rng.normal(size=3).astype(dtype)
    if dtype is complex:
        x = x + 1j * rng.normal(size=3)
    x_dots = rng.normal(size=(count, 3)).astype(dtype)
    y, y_dots = at.batched_jvp(scaled)(x, 2.0, x_dot=x_dots)
    assert np.array_equal(y, scaled(x, 2.0)) and y_dots.shape == (count, 3, 3) and y_dots.dtype == y.dtype
    for v, found in zip(x_dots, y_dots):
        assert np.allclose(found, at.jvp(scaled)(x, 2.0, x_dot=v)[1], rtol=1e-5 if dtype is np.float32 else 1e-12)
    y_bars = rng.normal(size=(count, 3, 3)).astype(dtype)
    x_bars, k_bars = at.batched_vjp(scaled, ("x", "k"))(x, 2.0, y_bar=y_bars)
    assert x_bars.shape == (count, 3) and x_bars.dtype == x.dtype and k_bars.shape == (count,)
    for w, a, b in zip(y_bars, x_bars, k_bars):
        wanted = at.vjp(scaled, ("x", "k"))(x, 2.0, y_bar=w)
        assert np.allclose(a, wanted[0], rtol=1e-4) and np.allclose(b, wanted[1], rtol=1e-4)


def test_of_a_gradient():
    """Products with the Hessian, many at once."""
    x, v = np.linspace(-1.0, 1.0, 12), np.eye(12)
    gradient, products = at.batched_jvp(at.grad(energy))(x, 2.0, x_dot=v)
    assert np.allclose(gradient, at.grad(energy)(x, 2.0)) and np.allclose(products, at.hessian(energy)(x, 2.0))


class Spring:
    def __init__(self, k):
        self.k = k

    def force(self, x):
        return self.k * x**3


def test_of_a_method():
    assert at.batched_jvp(Spring(2.0).force)(3.0, x_dot=[1.0, 2.0])[1].tolist() == [54.0, 108.0]


def test_what_comes_back_is_the_callers():
    seeds = np.ones((2, 3))
    (found,) = at.batched_vjp(lambda x: x, ("x",))(np.zeros(3), y_bar=seeds)
    found[...] = 5.0
    assert seeds.tolist() == np.ones((2, 3)).tolist()


def test_source():
    text = at.batched_vjp(scaled).source(np.ones(3), 2.0)
    assert "def scaled_rev_batched(saved, y_bar):" in text
    assert "def scaled_push_batched(saved, x_dot):" in at.batched_jvp(scaled).source(np.ones(3), 2.0)


def test_refused():
    f, g = at.batched_jvp(scaled, ("x", "k")), at.batched_vjp(scaled)
    for call, what in (
        (lambda: f(np.ones(3), 2.0, x_dot=np.ones((2, 3))), "the seed k_dot is missing"),
        (
            lambda: f(np.ones(3), 2.0, x_dot=np.ones(3), k_dot=[1.0]),
            "x_dot has shape (3,), seeds for x have shape (directions, 3)",
        ),
        (lambda: f(np.ones(3), 2.0, x_dot=np.ones((2, 3)), k_dot=[1.0]), "k_dot has 1 directions, x_dot has 2"),
        (lambda: g(np.ones(3), 2.0, y_bar=np.ones((2, 3))), "y_bar has shape"),
    ):
        with pytest.raises(SeedError, match=re.escape(what)):
            call()
    with pytest.raises(ArgumentError, match=r"scaled.batched_vjp.source\(\) without arguments: its text depends"):
        g.source()
    with pytest.raises(Unsupported, match="many directions at once of .*lambda.*: the result is a tuple"):
        at.batched_jvp(lambda x: (x, x))(1.0, x_dot=[1.0])
    with pytest.raises(Unsupported, match=" for many directions at once: ") as caught:
        at.batched_vjp(flattened).source(np.ones(9), 2.0)
    assert caught.value.instead == "Call it for one direction after the other."
