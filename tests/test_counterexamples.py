"""Programs that broke an earlier design: aliasing, layout, kinds that change, names that are patched.

Each must be right. Where autotangent refuses one, `status.REFUSED_COUNTEREXAMPLES` names the error.
"""

import functools
import math

import numpy as np
import pytest

from tests.harness import checks, corpus, differences, status, trees

RNG = np.random.default_rng(5)
spread = 3.0  # a name that emitted code uses for a helper of its own
coefficient = 2.0
activation = np.tanh
log = []


def case_of(f, wrt, kwargs, dress=None):
    """A case with these very arguments; `dress` gives them aliases or layouts after they are moved."""
    wrt = wrt if isinstance(wrt, tuple) else (wrt,)
    program = corpus.Program(f.__name__, None, f, wrt, 3)
    return checks.Case(program, lambda: trees.duplicate(kwargs), dress, dress_for_oracle=dress)


def assert_right(name, f, wrt, dress=None, **kwargs):
    """All checks of the corpus on one call, or the refusal that the table names."""
    expected = status.REFUSED_COUNTEREXAMPLES.get(name)
    try:
        checks.assert_right(case_of(f, wrt, kwargs, dress))
    except checks.errors().AutotangentError as e:
        assert type(e).__name__ == expected, f"{type(e).__name__}: {e}"
        return
    assert expected is None, "is not refused any more; take it out of the table"


def gradient(f, wrt, *args):
    return checks.autotangent().grad(f, wrt)(*args)


def doubled_then_product(x, y):
    x *= 2
    return np.sum(x * y)


def test_same_array_twice_with_one_active():
    """x *= 2 changes y too when both are one array: the derivative along that array, or refused."""

    def alias(kwargs):
        return {**kwargs, "y": kwargs["x"]}

    kwargs = dict(x=RNG.normal(size=3), y=np.zeros(3))
    case = case_of(doubled_then_product, ("x",), kwargs, alias)
    try:
        checks.check_against_oracle(case, checks.gradient(case))
    except checks.errors().AutotangentError:
        return
    assert checks.check_value(case) is not None


def test_same_array_twice_with_both_active_is_refused():
    x = RNG.normal(size=3)
    before = x.copy()
    with pytest.raises(checks.errors().AutotangentError):
        gradient(doubled_then_product, ("x", "y"), x, x)
    assert np.array_equal(x, before)


def test_different_arrays_after_the_aliased_call():
    """The same gradient function, called with arrays that share nothing."""
    assert_right("different_arrays", doubled_then_product, ("x", "y"), x=RNG.normal(size=3), y=RNG.normal(size=3))


def overlapping(x, y):
    x[1:] += y[:-1] ** 2
    return np.sum(x * y)


def test_overlapping_views_of_one_buffer():
    """Arguments that are two windows of one array, one of them written."""

    def windows(kwargs):
        return {**kwargs, "y": kwargs["x"][1:4], "x": kwargs["x"][:3]}

    buffer = RNG.normal(size=5)
    value = overlapping(**windows(dict(x=buffer.copy(), y=None)))
    args = windows(dict(x=buffer, y=None))
    try:
        got, _ = checks.autotangent().value_and_grad(overlapping, ("x",))(args["x"], args["y"])
    except checks.errors().AutotangentError:
        return
    assert got == value


def scaled_blocks(x, w):
    square = x.reshape(2, 3)
    square *= w
    return np.sum(x**2) + np.sum(square**3)


@pytest.mark.parametrize("step", [1, 2, -1])
def test_reshape_of_a_strided_argument(step):
    """A reshape is a view of a contiguous array and may be a copy of a strided one."""

    def stride(kwargs):
        store = np.zeros(6 * abs(step))
        view = store[::step]
        view[...] = kwargs["x"]
        return {**kwargs, "x": view}

    assert_right("reshape_strided", scaled_blocks, ("x", "w"), stride, x=RNG.normal(size=6), w=1.7)


def rescaled_product(A, B):
    A[0, 0] *= 2
    return np.sum(np.sin(A @ B))


@pytest.mark.parametrize("order", ["C", "F"])
def test_product_of_a_column_major_argument_to_the_last_bit(order):
    """A copy that lost the layout would change the last bits of the product."""
    A = np.asarray(RNG.normal(size=(17, 17)), order=order)
    B = RNG.normal(size=(17, 17))
    value = rescaled_product(A.copy(order="K"), B)
    got, _ = checks.autotangent().value_and_grad(rescaled_product, ("A", "B"))(A, B)
    assert got == value


def weighted(x):
    return np.sum(coefficient * x**2)


def test_global_that_becomes_an_array(monkeypatch):
    """A constant of the module changes its kind between two calls of one gradient function."""
    x = RNG.normal(size=3)
    f = checks.autotangent().grad(weighted, "x")
    assert np.allclose(f(x), 4.0 * x)
    monkeypatch.setitem(globals(), "coefficient", np.array([1.0, 2.0, 3.0]))
    assert np.allclose(f(x), 2 * np.array([1.0, 2.0, 3.0]) * x)
    monkeypatch.setitem(globals(), "coefficient", np.array([[1.0], [2.0]]))
    assert np.allclose(f(x), 6.0 * x) and f(x).shape == (3,)


def affine(x, b):
    return np.sum((x + b) ** 2 * b)


@pytest.mark.parametrize("sizes", [(4, 4), (1, 4), (4, 1), (1, 1)])
def test_unit_axes_broadcast(sizes):
    """(1,) against (4,): the rank is the same, the text is not."""
    assert_right("unit_axes", affine, ("x", "b"), x=RNG.normal(size=sizes[0]), b=RNG.normal(size=sizes[1]))


def test_unit_axes_with_one_gradient_function():
    """The signatures follow each other on one gradient function."""
    f = checks.autotangent().grad(affine, ("x", "b"))
    for n, m in ((4, 4), (1, 4), (4, 4), (4, 1), (1, 1)):
        x, b = RNG.normal(size=n), RNG.normal(size=m)
        x_bar, b_bar = f(x, b)
        both = np.broadcast_to(2 * (x + b) * b, (max(n, m),))
        assert x_bar.shape == (n,) and b_bar.shape == (m,)
        assert np.allclose(x_bar.sum(), both.sum()) and np.allclose(x_bar, both if n > 1 else both.sum())


def tail_times(u, w):
    return np.sum(u[1:] * w) + np.sum(u[1:] * u[:-1])


@pytest.mark.parametrize("n", [2, 4])
def test_slice_that_may_be_of_size_one(n):
    """u[1:] broadcasts against w when u has two entries."""
    assert_right("slice_of_one", tail_times, ("u", "w"), u=RNG.normal(size=n), w=RNG.normal(size=3))


def slice_of_slice(u):
    a = u[1:]
    return np.sum(a * a[1:]) + np.sum(u[1:][:1] * u)


@pytest.mark.parametrize("n", [3])
def test_slice_of_a_slice_that_is_of_size_one(n):
    """u[1:][1:] broadcasts against u[1:] when u has three entries."""
    assert_right("slice_of_slice", slice_of_slice, ("u",), u=RNG.normal(size=n))


def half_square(x):
    return 0.5 * np.sum(x**2)


def test_gradient_is_no_alias_of_the_argument():
    x = RNG.normal(size=4)
    g = gradient(half_square, "x", x)
    assert np.array_equal(g, x) and not np.shares_memory(g, x)
    g += 1.0
    assert not np.array_equal(g, x)


def seeded_sum(x, y):
    return x + y


def test_adjoints_are_no_aliases_of_the_seed():
    """Both adjoints equal the seed, and each is an array of its own."""
    seed = RNG.normal(size=3)
    x_bar, y_bar = checks.autotangent().vjp(seeded_sum, ("x", "y"))(np.ones(3), np.ones(3), y_bar=seed)
    assert np.array_equal(x_bar, seed) and np.array_equal(y_bar, seed)
    assert not np.shares_memory(x_bar, y_bar)
    assert not np.shares_memory(x_bar, seed) and not np.shares_memory(y_bar, seed)


def gathered(x, index):
    return np.sum(x[index] ** 2)


def test_repeated_indices_add_up():
    x = RNG.normal(size=3)
    assert np.allclose(gradient(gathered, "x", x, np.array([0, 0, 0, 2])), [6 * x[0], 0, 2 * x[2]])


def test_index_of_another_kind():
    """An integer, a slice, a mask and a list through the same text."""
    x = RNG.normal(size=3)
    f = checks.autotangent().grad(gathered, "x")
    mask = np.array([True, False, True])
    assert np.allclose(f(x, 1), [0, 2 * x[1], 0])
    assert np.allclose(f(x, slice(1, 3)), [0, 2 * x[1], 2 * x[2]])
    assert np.allclose(f(x, mask), [2 * x[0], 0, 2 * x[2]])
    assert np.allclose(f(x, [2, 2]), [0, 0, 4 * x[2]])


def last_write_wins(x, index):
    y = np.zeros(3)
    y[index] = x
    return np.sum(y**2)


def test_store_through_repeated_indices():
    """Earlier duplicates get no adjoint."""
    x = RNG.normal(size=4)
    assert np.allclose(gradient(last_write_wins, "x", x, np.array([1, 1, 0, 1])), [0, 0, 2 * x[2], 2 * x[3]])


def slot_replaced(x, y):
    slots = [x * 2, y]
    first = slots[0]
    slots[0] = slots[1] * x
    slots[0][0] = 3.0 * y[1]
    first[1] = y[0]
    return np.sum(slots[0] ** 2) + np.sum(first * slots[1])


def test_slot_store_restores_value_and_shadow():
    """After the store is reversed the old array is in the slot again, and its adjoint with it."""
    assert_right("slot_store", slot_replaced, ("x", "y"), x=RNG.normal(size=3), y=RNG.normal(size=3))


def column_major_sum(A, w):
    B = np.asfortranarray(A * w)
    flat = B.reshape(-1, order="F")
    flat[0] = w
    column = B[:, 1]
    column *= A[:, 0]
    return np.sum(B**2) + np.sum(flat[2:5])


def test_reshape_of_a_column_major_array_made_inside():
    assert_right("reshape_fortran", column_major_sum, ("A", "w"), A=RNG.normal(size=(3, 4)), w=1.3)


def counted(x, n):
    return np.sum(x * n) + np.sum(x[n] ** 2)


def test_integer_argument_as_active_and_as_index():
    """The adjoint of integers is float64 and does not lose its digits."""
    n = np.array([2, 0, 2])
    x = np.array([3, 5, 7])
    x_bar = gradient(counted, "x", x, n)
    assert x_bar.dtype == np.float64
    assert np.array_equal(x_bar, n + np.array([2 * 3, 0, 4 * 7]))


def half_integers(x):
    return np.sum(0.25 * x)


def quarter_by_index(x):
    total = 0.0
    for i in range(len(x)):
        total = total + 0.25 * x[i]
    return total


def quarter_in_list(p):
    return 0.25 * p[1][1]


def test_adjoint_of_integers_is_not_truncated():
    assert np.array_equal(gradient(half_integers, "x", np.array([1, 2, 3])), [0.25, 0.25, 0.25])
    assert gradient(half_integers, "x", 3) == 0.25
    assert np.array_equal(gradient(quarter_by_index, "x", np.array([1, 2, 3])), [0.25, 0.25, 0.25])
    assert np.array_equal(gradient(quarter_in_list, "p", [np.array([1, 2]), np.array([3, 4])])[1], [0.0, 0.25])


def truncating(x):
    y = np.zeros_like(x)
    y[0] = x[0] * 0.5
    y[1:] = x[1:]
    return np.sum(y)


def test_store_that_truncates_is_refused():
    """Right for floats; refused for integers, where the store drops the fraction."""
    assert np.array_equal(gradient(truncating, "x", np.array([1.0, 2.0])), [0.5, 1.0])
    with pytest.raises(checks.errors().AutotangentError):
        gradient(truncating, "x", np.array([1, 2]))


def truncating_inside(x):
    y = np.zeros((2, 2), int)
    y[0][1] = 2.5 * x
    return np.sum(y) * x


def test_store_that_truncates_through_two_indices_is_refused():
    with pytest.raises(checks.errors().Unsupported, match="truncated"):
        gradient(truncating_inside, "x", 1.7)


def two_ways(x, w):
    a = x * w
    items = [a]
    table = {"k": a}
    items[0] += 1.0
    table["k"] *= items[0]
    a[0] = w
    return np.sum(items[0] * table["k"])


def test_one_array_reached_through_a_list_and_a_dictionary():
    assert_right("two_ways", two_ways, ("x", "w"), x=RNG.normal(size=3), w=1.2)


def doubled(x):
    x *= 2
    return x


def uses_doubled(x, w):
    y = x * w
    z = doubled(y)
    z[0] = w
    return np.sum(y * z) + np.sum(doubled(y)[1:])


def test_helper_that_returns_its_changed_argument():
    """The result is the argument: its adjoint must not be counted twice."""
    assert_right("returns_argument", uses_doubled, ("x", "w"), x=RNG.normal(size=3), w=0.7)


def maybe_view(x, copy):
    return x.copy() if copy else x[1:]


def uses_maybe_view(x, w, copy):
    y = x * w
    part = maybe_view(y, copy)
    part[0] = w**2
    return np.sum(y**2) + np.sum(part**3)


@pytest.mark.parametrize("copy", [True, False])
def test_helper_whose_result_may_be_a_view(copy):
    assert_right("maybe_view", uses_maybe_view, ("x", "w"), x=RNG.normal(size=4), w=0.9, copy=copy)


def layer(x, w):
    return np.sum(activation(x * w))


def test_patched_name(monkeypatch):
    """A global function replaced after its gradient was made: the new one is differentiated."""
    x, w = RNG.normal(size=3), 0.8
    f = checks.autotangent().grad(layer, "w")
    assert math.isclose(f(x, w), np.sum(x * (1 - np.tanh(x * w) ** 2)))
    monkeypatch.setitem(globals(), "activation", np.sin)
    assert math.isclose(f(x, w), np.sum(x * np.cos(x * w)))
    monkeypatch.setitem(globals(), "activation", lambda t: t**3)
    assert math.isclose(f(x, w), np.sum(3 * x**3 * w**2))


def quadrature(g, n):
    return sum(g((k + 0.5) / n) for k in range(n)) / n


def integrated(w, n):
    return quadrature(lambda t: t * w * w, n)


def test_closure_over_an_active_variable():
    """The function passed on carries the derivative with respect to what it captured."""
    assert_right("closure", integrated, "w", w=1.7, n=4)


def closure_maker(c):
    def f(x):
        return c * x * x

    return f


def test_two_closures_of_one_text():
    at = checks.autotangent()
    f, g = closure_maker(2.0), closure_maker(5.0)
    assert (at.grad(f, "x")(3.0), at.grad(g, "x")(3.0), at.grad(f, "x")(1.0)) == (12.0, 30.0, 4.0)


def base(x):
    return x**2


@functools.wraps(base)
def ten_times(x):
    return 10 * base(x)


def test_wrapper_that_copied_attributes():
    """functools.wraps copies whatever hangs on the function; the wrapper has its own derivative."""
    at = checks.autotangent()
    assert at.grad(base, "x")(3.0) == 6.0
    assert at.grad(ten_times, "x")(3.0) == 60.0


def write_first(x):
    x[0] = x[0] * 3
    return x[1] * x[0]


def reads_then_calls(x, w):
    y = x * w
    return y[0] * 5 + write_first(y) * y[0] + y[0]


def test_operand_read_before_a_call_that_changes_it():
    """y[0] is read before the call on its left and after the call on its right."""
    assert_right("hoisting", reads_then_calls, ("x", "w"), x=RNG.normal(size=3), w=1.1)


def logs_and_doubles(x):
    log.append(len(log))
    return 2 * x


def short_circuit(x, w):
    y = x * w
    if w > 10 and logs_and_doubles(y) > 0:
        y = y * w
    return y if w < 0 else logs_and_doubles(y) * w


def test_calls_are_not_hoisted_out_of_conditions():
    """The helper in the part of `and` that is not reached is not called."""
    log.clear()
    checks.autotangent().value_and_grad(short_circuit, ("x", "w"))(0.5, 1.5)
    assert log == [0]
    log.clear()
    assert_right("short_circuit", short_circuit, ("x", "w"), x=0.5, w=1.5)


def names_of_helpers(x, own, np_bar):
    unbroadcast = own * spread
    return np.sum(x * unbroadcast) * np_bar


def test_names_that_emitted_code_uses_itself():
    """The module's own `spread` is read and not overwritten."""
    assert_right("own_names", names_of_helpers, ("x", "own"), x=RNG.normal(size=3), own=RNG.normal(size=3), np_bar=2.0)
    assert spread == 3.0


def with_default(x, scale=2.0, *powers, shift=0.5):
    y = scale * x + shift
    for p in powers:
        y = y + x**p
    return y


def test_seed_is_a_keyword_beside_defaults():
    """A positional seed would be taken for the next parameter."""
    at = checks.autotangent()
    assert at.vjp(with_default, "x")(1.5, y_bar=10.0) == 20.0
    assert at.vjp(with_default, "x")(1.5, 4.0, 2, y_bar=10.0) == 70.0
    with pytest.raises((checks.errors().AutotangentError, TypeError)):
        at.vjp(with_default, "x")(1.5)
    y, y_dot = at.jvp(with_default, ("x", "shift"))(1.5, x_dot=1.0, shift_dot=0.25)
    assert (y, y_dot) == (3.5, 2.25)


def noisy(x, rng):
    a = rng.normal()
    print(f"drew {a:.3f}")
    return a * x * x


def test_random_draw_is_drawn_once(capsys):
    """The derivative uses the very number that the value used; the generator moves once."""
    rng, twin = np.random.default_rng(3), np.random.default_rng(3)
    value = noisy(1.5, twin)
    got, g = checks.autotangent().value_and_grad(noisy, "x")(1.5, rng)
    assert got == value and math.isclose(g, 2 * value / 1.5)
    assert rng.normal() == twin.normal()
    assert capsys.readouterr().out.count("drew") == 2


def cancelled(x, w):
    return np.sum(np.where(x > 0, np.sqrt(np.abs(x)), 0.0)) * w


def test_zero_adjoint_at_a_singular_point():
    """sqrt has no slope at 0, but the branch is not taken there."""
    x = np.array([4.0, 0.0, -1.0])
    assert np.array_equal(gradient(cancelled, "x", x, 2.0), [0.5, 0.0, 0.0])


def early_or_late(x, n):
    total = 0.0
    for i in range(n):
        total += x[i] * x[i]
        if total > 1.0:
            return total * x[i]
    return -total


def test_first_iteration_last_iteration_and_no_exit():
    """A loop left at once, late, and not at all, through one gradient function."""
    for x in ([2.0, 0.1, 0.1], [0.5, 0.5, 1.5], [0.1, 0.2, 0.3]):
        assert_right("early_exit", early_or_late, "x", x=np.array(x), n=3)


def test_the_differences_see_aliases():
    """The oracle of the first test: along x the aliased product grows as 4 x**2."""
    x = np.array([1.0, 2.0])
    case = case_of(doubled_then_product, ("x",), dict(x=x, y=np.zeros(2)), lambda kw: {**kw, "y": kw["x"]})
    assert np.allclose([p.expected for p in case.oracle.probes], 8 * x)
    assert differences.is_complex(case.plain()) is False


def a_view_of_its_own_size(x):
    y = x * 1.0
    total = 0.0
    for _ in range(3):
        wide = np.broadcast_to(y, (1 + int(y[0] > 0.5), 3))
        y[0] *= 0.6
        total += np.sum(wide**2 * x)
    return total


def test_a_view_whose_shape_depends_on_what_it_looks_at():
    assert_right("a_view_of_its_own_size", a_view_of_its_own_size, "x", x=np.array([0.9, 0.5, 0.3]))
