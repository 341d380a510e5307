"""Containers of the standard library: what is refused, at its line, and what raises as in the program."""

import collections
import dataclasses

import numpy as np
import pytest

import autotangent as at
from autotangent import pipeline, spelling
from autotangent.classify import classify
from autotangent.derived import Request
from autotangent.errors import AliasError, SeedError, Unsupported
from autotangent.syntax.read import read


def counted(x):
    c = collections.Counter("ab")
    c["a"] += x  # here
    return c["a"]


def counted_later(x):
    c = collections.Counter("ab")
    c.update({"a": x})  # here
    return c["a"]


def counted_at_first(x):
    c = collections.Counter({"a": x})  # here
    return c["a"]


def in_a_slot(x):
    d = {"inner": {"a": x}}
    return d["inner"].popitem()[1]  # here


@pytest.mark.parametrize("f", [counted, counted_later, counted_at_first, in_a_slot], ids=lambda f: f.__name__)
def test_refused_at_the_line(f):
    with pytest.raises(Unsupported) as caught:
        at.grad(f)(1.7)
    assert "# here" in caught.value.place.text, caught.value


def emptied(x):
    d = {"a": x}
    d.popitem()
    return d.popitem()[1]


def sliced(x):
    q = collections.deque([x, 2 * x])
    return q[1:][0] * x


@pytest.mark.parametrize("f", [emptied, sliced], ids=lambda f: f.__name__)
def test_raises_what_the_program_raises(f):
    with pytest.raises((KeyError, TypeError)) as expected:
        f(1.7)
    for derivative in (at.grad(f), at.value_and_grad(f), lambda x: at.jvp(f)(x, x_dot=1.0)):
        with pytest.raises((expected.type, Unsupported)) as caught:
            derivative(1.7)
        assert caught.type is Unsupported or str(caught.value) == str(expected.value)


def spread(x, held):
    held["whole"] *= x
    held["part"][0] += x[0]
    return held["whole"] @ held["whole"] * held["part"][1]


def overlapping(whole):
    return {"whole": whole, "part": whole[1:]}


def test_an_argument_that_holds_memory_twice():
    """Its tangent and its adjoint hold it twice as well; the seeds stay as they are."""
    x, a, v = np.array([0.5, -1.0, 2.0]), np.array([1.0, 0.3, -0.7]), np.array([1.0, 2.0, -0.5])
    step = 1e-6
    along = (spread(x + step * v, overlapping(a.copy())) - spread(x - step * v, overlapping(a.copy()))) / (2 * step)
    assert at.jvp(spread)(x, overlapping(a), x_dot=v)[1] == pytest.approx(along)
    assert at.grad(spread)(x, overlapping(a)) @ v == pytest.approx(along)
    high, low = (spread(x, overlapping(a + h * v)) for h in (step, -step))
    seed = v.copy()
    dot = at.jvp(spread, "held")(x, overlapping(a), held_dot=overlapping(seed))[1]
    assert dot == pytest.approx((high - low) / (2 * step))
    assert np.array_equal(seed, v) and np.array_equal(a, [1.0, 0.3, -0.7])


def test_seeds_of_one_memory_must_agree():
    x, a = np.ones(3), np.ones(3)
    with pytest.raises(SeedError) as caught:
        at.jvp(spread, "held")(x, overlapping(a), held_dot={"whole": np.ones(3), "part": np.zeros(2)})
    assert caught.value.what == "arrays in an argument share memory, and their seeds differ"
    assert caught.value.instead == "Give what shares memory one direction, or pass a copy of one of them."


def rescaled(x, row, rows):
    row *= x
    return np.sum(rows[0] * x)


def test_an_argument_that_is_written_and_is_in_another_is_refused():
    a = np.ones(3)
    for derivative in (at.grad(rescaled), lambda *args: at.jvp(rescaled)(*args, x_dot=np.ones(3))):
        with pytest.raises(AliasError, match="row and rows share memory"):
            derivative(np.ones(3), a, [a[::-1]])
        derivative(np.ones(3), a, [a.copy()])
    assert np.array_equal(a, np.ones(3))


def grown(state, x):
    state["x"] *= 2
    state["log"].append(state["x"][0])
    return np.sum(state["x"] * x) + state["log"][-1]


def test_what_a_changed_argument_shares_with_another_is_refused():
    a, log = np.ones(3), [1.0]
    dots = dict(state_dot={"x": np.ones(3), "log": [0.0]})
    for derivative in (at.grad(grown), lambda state, x: at.jvp(grown)(state, x, **dots)):
        for state, x in (({"x": a, "log": log}, a), ({"x": a, "log": log}, a[::-1])):
            with pytest.raises(AliasError) as caught:
                derivative(state, x)
            assert caught.value.what == "state and x share memory, and the function changes what one of them holds"
            assert caught.value.instead == "Pass a copy of one of them."
        derivative({"x": a, "log": log}, a.copy())
    assert np.array_equal(a, np.ones(3)) and log == [1.0]


def swapped(first, second):
    first[0] = first[0] * second[1]
    return first[0] + second[0]


def test_a_list_given_twice_is_refused_if_it_is_changed():
    xs = [1.0, 2.0]
    with pytest.raises(AliasError, match="first and second share memory"):
        at.grad(swapped, ("first", "second"))(xs, xs)
    assert at.grad(swapped, ("first", "second"))(xs, [1.0, 2.0]) == ([2.0, 0.0], [1.0, 1.0]) and xs == [1.0, 2.0]


def counted(x, counts, held):
    counts[1] += 1
    held["best"][0] = counts[1]
    return np.sum(x**2) * held["best"][0]


def test_arrays_without_a_derivative_that_are_written_are_apart_and_stay_as_they_are():
    x, counts, held = np.array([2.0, 3.0]), np.zeros(2), {"best": np.zeros(1)}
    for derivative in (at.grad(counted), lambda *args: at.jvp(counted)(*args, x_dot=np.ones(2))):
        derivative(x, counts, held)
        with pytest.raises(AliasError, match="the function writes one of them"):
            derivative(x, x, held)
        with pytest.raises(AliasError, match="the function changes what one of them holds"):
            derivative(x, counts, {"best": x[:1]})
    assert np.array_equal(at.grad(counted)(x, counts, held), [4.0, 6.0])
    assert not counts.any() and not held["best"].any() and np.array_equal(x, [2.0, 3.0])


class Cell:
    def __init__(self, **held):
        self.__dict__.update(held)


def heated(cell, other):
    cell.shared.heat = cell.shared.heat * cell.size
    return cell.shared.heat + other.shared.heat * other.size


def test_what_two_arguments_hold_is_refused_where_one_is_changed():
    shared = Cell(heat=2.0)
    cell, other = Cell(shared=shared, size=3.0, labels=["a"]), Cell(shared=shared, size=5.0)
    other.labels = cell.labels  # without numbers
    for derivative in (
        at.grad(heated),
        lambda *args: at.jvp(heated)(*args, cell_dot=Cell(shared=Cell(heat=1.0), size=0.0)),
    ):
        with pytest.raises(AliasError, match="the function changes what one of them holds"):
            derivative(cell, other)
    other.shared = Cell(heat=2.0)
    found = at.grad(heated, ("cell", "other"))(cell, other)
    assert (found[0].shared.heat, found[0].size, found[1].shared.heat) == (3.0, 2.0, 5.0)
    assert cell.shared.heat == 2.0


def integer_among_arrays(x):
    rows = [x * 1, 2, x * 2]
    rows[0][1] = x[0]
    a, n, c = rows
    a[0] = n * x[2]
    return np.sum(a * c) * n


def test_an_integer_among_arrays():
    """It has no adjoint that could be lost."""
    x = np.array([0.5, 1.5, -1.0])
    assert integer_among_arrays(x) == 3.0
    assert np.allclose(at.grad(integer_among_arrays)(x), [4 * (2 * x[2] + x[1]), 4 * x[0], 8 * x[0] + 8 * x[2]])


def running(x):
    out = np.zeros((3, 2))
    for i in range(1, 3):
        for j in range(2):
            out[i, j] = np.sin(out[i - 1, j]) + x[j]
    return out


def test_the_adjoint_of_a_caller_is_copied_once():
    derivative = at.vjp(running)
    x, seed = np.array([0.3, 0.7]), np.arange(6.0).reshape(3, 2)
    given = seed.copy()
    assert derivative(x, y_bar=given) == pytest.approx(seed[1] + seed[2] * (1 + np.cos(x)))
    text = derivative.source()
    assert (given == seed).all() and text.count("copy()") == 1 and text.index("copy()") < text.rindex("for i")


class Plate:
    def __init__(self, n):
        self.level = np.ones((n, n))

    def step(self, conductivity):
        self.level = self.level + conductivity * np.sin(self.level)
        self.level[0, :] = self.level[1, :]


def warmed(conductivity):
    plate = Plate(2)
    for _ in range(2):
        plate.step(conductivity)
    return np.sum(plate.level**2)


def test_an_array_of_integers_goes_into_a_method_that_writes():
    whole = np.array([[1, 2], [2, 1]])
    found = at.grad(warmed)(whole)
    assert found.dtype == float and (found == at.grad(warmed)(whole * 1.0)).all()
    rows = np.eye(4).reshape(4, 2, 2)
    slopes = [(warmed(whole + 1e-6 * row) - warmed(whole - 1e-6 * row)) / 2e-6 for row in rows]
    assert found.ravel() == pytest.approx(slopes, rel=1e-7)


@dataclasses.dataclass(frozen=True)
class Point:
    x: float

    def put(self, d):
        object.__setattr__(self, "x", d)


def test_a_frozen_object_is_put_back():
    def moved(a, d):
        p = Point(a)
        total = p.x * p.x
        p.put(d)
        return total * p.x

    assert at.grad(moved, ("a", "d"))(0.7, 1.3) == pytest.approx((2 * 0.7 * 1.3, 0.49))


class Solver:
    def __init__(self, a):
        self.a = a
        self.x = np.zeros(len(a))

    def run(self, b):
        for i in reversed(range(len(b))):
            self.x[i] = (b[i] - self.a[i, i + 1 :] @ self.x[i + 1 :]) / self.a[i, i]
        return self.x


@pytest.mark.parametrize("wrt", ["c", ("a", "c")])
def test_what_an_object_gives_is_an_adjoint_before_the_object_is_put_back(wrt):
    def product(a, b, c):
        solver = Solver(a)
        return c @ solver.run(b)

    a, b, c = np.triu(np.arange(1.0, 10.0).reshape(3, 3)), np.arange(1.0, 4.0), np.ones(3)
    found = at.grad(product, wrt)(a, b, c)
    assert (found if wrt == "c" else found[1]) == pytest.approx(np.linalg.solve(a, b))


class Sums:
    def __init__(self, x):
        self.x, self.total = x, 0.0

    def add(self, reading):
        if reading is not None:
            self.total += np.sum(reading * self.x)


def with_missing(z, x):
    sums = Sums(x)
    total = 0.0
    for reading in [z, None, 2 * z]:
        sums.add(reading)
        if reading is not None:
            total += np.sum(reading**2)
    return total + sums.total


def test_missing_arrays():
    z, x = np.array([1.0, 2.0]), np.array([0.5, -3.0])
    z_bar, x_bar = at.grad(with_missing, wrt=("z", "x"))(z, x)
    np.testing.assert_allclose(z_bar, 10 * z + 3 * x)
    np.testing.assert_allclose(x_bar, 3 * z)


class Totals:
    def __init__(self, x):
        self.x, self.total = x, 0.0

    def add(self, row):
        self.total += np.sum(row * self.x)


def test_an_object_that_is_made_beside_a_number_has_its_adjoint_once():
    def added(z, x):
        sums, total = Totals(x), 0.0
        sums.add(z)
        return total + sums.total

    z_bar, x_bar = at.grad(added, ("z", "x"))(np.ones(2), np.arange(2.0))
    assert z_bar.tolist() == [0.0, 1.0] and x_bar.tolist() == [1.0, 1.0]


def test_a_list_of_numbers_among_arrays():
    def product(x, z):
        rows = [x, z]
        rows[0] = rows[0] * rows[1]
        return np.sum(rows[0])

    x_bar = at.grad(product)([0.4, 0.2], np.array([0.7, 0.3]))
    assert x_bar == [0.7, 0.3]


def test_a_counter_beside_a_dict_whose_arrays_are_taken_out():
    def taken(x):
        seen, total = collections.Counter(), 0.0
        held = {"a": np.array([x, 2 * x]), "b": np.array([x * x, 1.0])}
        for key in ("a", "b"):
            row = held.pop(key)
            row *= x
            seen[key] += 1
            total += np.sum(row**2)
        return total * seen["a"]

    slope = (taken(0.7 + 1e-6) - taken(0.7 - 1e-6)) / 2e-6
    assert at.grad(taken)(0.7) == pytest.approx(slope, rel=1e-7)


def test_complex_factors_of_what_helpers_of_real_numbers_give():
    def square(v):
        return v * v

    def number(p, z):
        return (square(p) * z).real

    def array(v, z):
        return np.sum((square(v) * z).imag)

    assert at.grad(number)(0.7, 1 + 2j) == 1.4
    assert at.grad(array)(np.ones(2), np.array([1 + 2j, 3j])).tolist() == [4.0, 6.0]


def test_a_helper_that_gives_complex_and_real_arrays():
    def both(x):
        y = x * 2
        return np.fft.fft(y), (x * 3, y), 2.0 * x[0]

    def size(x):
        parts = both(x)
        return np.sum(np.abs(parts[0])) + np.sum(parts[1][0] ** 2 * parts[1][1]) * parts[2]

    at.check_grads(size)(np.array([0.3, 0.5, -0.2, 0.8]))


def starred_pair(x, weights, pair):
    return x, *pair


def starred_list(x, weights, pair):
    return x, *weights


def starred_items(x, weights, pair):
    return x, *[2 * w for w in pair]


def starred_some(x, weights, pair):
    return x, *[w for w in pair if w > 1]


THREE, ANY = "tuple(float, float, float)", "sequence(float)"


@pytest.mark.parametrize(
    "f, kind", [(starred_pair, THREE), (starred_list, ANY), (starred_items, THREE), (starred_some, ANY)]
)
def test_what_a_tuple_with_stars_holds(f, kind):
    """Its items where the length of each part is known, or else that they are numbers."""
    kinds = {"x": classify(1.0, "x"), "weights": classify([1.0, 2.0], "weights"), "pair": classify((1.0, 2.0), "pair")}
    ctx, _ = pipeline.analyse(Request(read(f), "vjp", ("x",), kinds))
    assert spelling.spell(ctx.facts.result.kind) == kind


def relayed(x, y):
    slots = [x * 2, y]
    box = {"a": slots[0]}
    slots[1] = slots[0] * y
    box["a"] = box["a"] + slots[1]
    slots[0] = box["a"] * x
    return np.sum(slots[0] * slots[1])


def test_a_number_among_arrays_that_is_put_into_a_display_is_refused():
    x, y = np.array([0.5, 0.7]), np.array([1.0, 2.0])
    x_bar, _ = at.grad(relayed, ("x", "y"))(x, y)
    step = 1e-6 * np.array([1.0, 0.0])
    assert abs(x_bar[0] - (relayed(x + step, y) - relayed(x - step, y)) / 2e-6) < 1e-6
    with pytest.raises(AliasError, match=r"slots\[0\] is a number"):
        at.grad(relayed, ("x", "y"))(0.5, y)
