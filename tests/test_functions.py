"""Functions as values: what is refused by name, and that a replaced function is noticed."""

import functools
import math
import sys

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import Unsupported

HERE = sys.modules[__name__]


def doubled(f, t):
    return f(f(t))


def tripled(f, t):
    return f(f(f(t)))


def square(t):
    return t * t


def cube(t):
    return t * t * t


def passes(x, w):
    return doubled(square, x) + doubled(lambda t: t * w, x)


def test_a_replaced_function_is_noticed(monkeypatch):
    """Both the function that is passed and the one it is passed to are watched, although the text calls neither."""
    gradient = at.grad(passes)
    assert gradient(1.5, 2.0) == 4 * 1.5**3 + 4.0
    monkeypatch.setattr(HERE, "square", cube)
    assert gradient(1.5, 2.0) == 9 * 1.5**8 + 4.0
    monkeypatch.setattr(HERE, "doubled", tripled)
    assert math.isclose(gradient(1.5, 2.0), 27 * 1.5**26 + 8.0)


def test_each_function_that_is_passed_has_its_own_derivative():
    gradient = at.grad(doubled, "t")
    assert [gradient(f, 2.0) for f in (square, cube, square)] == [32.0, 9 * 2.0**8, 32.0]
    assert at.jvp(doubled, "t")(cube, 2.0, t_dot=1.0) == (2.0**9, 9 * 2.0**8)


def sum_of_squares(*terms, **more):
    return sum(t * t for t in terms) + sum(m for m in more.values())


def product_of(a, b):
    return a * b


def star_of_a_list(x):
    terms = [x, x]
    return product_of(*terms)


def star_of_an_array(x):
    return product_of(*(x * np.ones(3)))


def star_of_open_keys(x):
    more = {}
    for k in range(3):
        more[str(k)] = x
    return sum_of_squares(x, **more)


def both(x):
    return x, x * x


def star_given_twice(x):
    more = {"b": x}
    return sum_of_squares(x, b=x, **more)


def clear(*buffers):
    for b in buffers:
        b[:] = 0.0


def star_of_arrays_that_are_written(x):
    factors = [np.ones(2), np.ones(2)]
    y = x * factors[0][0]
    clear(*factors)
    return y * factors[1][1]


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (star_of_a_list, r"how many arguments \*terms stands for"),
        (star_of_an_array, r"how many arguments \*x \* np.ones\(3\) stands for"),
        (star_of_open_keys, r"which arguments \*\*more stands for"),
        (star_given_twice, "the argument b is given twice"),
        (star_of_arrays_that_are_written, r"how many arguments \*factors stands for"),
    ],
)
def test_arguments_that_are_not_known_are_refused(f, message):
    with pytest.raises(Unsupported, match=message):
        at.grad(f)(1.5)
    with pytest.raises(Unsupported, match=message):
        at.jvp(f)(1.5, x_dot=1.0)


def powers(x, *exponents, scale=1.0, **shifts):
    return scale * sum(x**e for e in exponents) + shifts["low"] * x


def test_star_parameters_have_tuples_and_dicts_as_adjoints():
    assert at.grad(powers, "exponents")(1.0, 2.0, 3.0, low=0.5) == (0.0, 0.0)
    assert at.grad(powers, "shifts")(2.0, 1.0, low=0.5, scale=3.0) == {"low": 2.0}
    assert at.grad(sum_of_squares)(1.0, 2.0) == (2.0, 4.0)
    assert at.grad(powers, 1)(1.0, 2.0, low=0.5) == (0.0,)
    y, y_dot = at.jvp(powers, ("x", "shifts"))(2.0, 3.0, low=0.5, x_dot=1.0, shifts_dot={"low": 1.0})
    assert (y, y_dot) == (9.0, 14.5)


def returned(x):
    return lambda t: t * x


def uses_returned(x):
    functions = [returned(x), returned(2.0)]
    return functions[0](2.0)


def one_of_two(x):
    def made(k):
        if k > 1:
            return lambda t: t * k
        return lambda t: t + k

    f = made(x)
    return f(2.0)


class Keyed:
    def __init__(self, size):
        self.items = [size, size]

    def __setitem__(self, key, value):
        self.items[key] = value


class KeyedTwice(Keyed):
    def __setitem__(self, key, value):
        self.items[key] = 2 * value


def stored_into_one_of_two(x):
    things = [Keyed(x), KeyedTwice(x)]
    for thing in things:
        thing[0] = x * x
    return things[0].items[0]


class Doubled(Keyed):
    @property
    def items(self):
        return self.held

    @items.setter
    def items(self, value):
        self.held = [2 * v for v in value]


class Scaled(Keyed):
    def __setattr__(self, name, value):
        self.__dict__[name] = 2 * value


def stored_in_its_own_way(x):
    things = [Keyed(x), Scaled(1.0)]
    for thing in things:
        thing.size = x
    return things[1].size


class Kept:
    def __init__(self, act):
        self.act = act

    def act(self, t):
        return t


def held_over_a_method(x):
    kept = Kept(lambda t: t * x)
    return kept.act(2.0)


def set_in_one_of_two(x):
    things = [Keyed(x), Doubled(x)]
    for thing in things:
        thing.items = [x, x * x]
    return things[0].items[0]


def stored(x):
    table = {"f": lambda t: t * x, "g": lambda t: t + x}
    return sum(table[k](2.0) for k in "fg")


def counted(x):
    def add(v):
        nonlocal total
        total = total + v

    for total in (0.0, x):
        add(total)
    return total


def memoised(x):
    @functools.lru_cache
    def power(n):
        return 1.0 if n == 0 else x * power(n - 1)

    return power(3)


def forever(x):
    while True:
        yield x
        x = x / 2


def first_of(terms):
    for term in terms:
        if term < 0.1:
            return term


def first_terms(x):
    return first_of(forever(x))


def consumed_twice(x):
    terms = (t * x for t in [1.0, 2.0])
    return sum(terms) + sum(terms)


def written_before_failing(x):
    xs = [x, x]

    def fill(v):
        xs[0] = v * v
        return 1 / (v - v)

    try:
        y = fill(x)
    except ZeroDivisionError:
        y = 1.0
    return y * xs[0]


def made_in_a_comprehension(x):
    scaled = [lambda v, k=k: v * k for k in (1.0, x)]
    return scaled[0](x) + scaled[1](x)


@pytest.mark.parametrize(
    "f",
    [
        one_of_two,
        stored_into_one_of_two,
        set_in_one_of_two,
        stored_in_its_own_way,
        counted,
        first_terms,
        consumed_twice,
        written_before_failing,
    ],
)
def test_refused(f):
    """At a line of this file, with what to write instead."""
    for derivative in (at.grad(f), lambda x: at.jvp(f)(x, x_dot=1.0)):
        with pytest.raises(Unsupported) as caught:
            derivative(1.5)
        assert caught.value.place.file == __file__ and caught.value.instead


@pytest.mark.parametrize("f", [uses_returned, held_over_a_method, stored, made_in_a_comprehension, memoised])
def test_kept(f):
    """Functions in lists, dicts and attributes, also where what makes them knows nothing of the derivative; memos."""
    difference = (f(1.5 + 1e-6) - f(1.5 - 1e-6)) / 2e-6
    assert at.grad(f)(1.5) == pytest.approx(difference)
    assert at.jvp(f)(1.5, x_dot=1.0) == (f(1.5), pytest.approx(difference))


def doubled_inner(t):
    return t**5


def name_of_another(x):
    def inner(t):
        return t * x

    return doubled(inner, x) + doubled_inner(x)


def test_a_made_function_leaves_names_of_the_module_alone():
    """What the text makes for doubled(inner, ...) would be called doubled_inner."""
    assert at.grad(name_of_another)(1.5) == pytest.approx(3 * 1.5**2 + 5 * 1.5**4)
    assert at.jvp(name_of_another)(1.5, x_dot=1.0)[1] == pytest.approx(3 * 1.5**2 + 5 * 1.5**4)


ONE_LINE = {"square": lambda v: v * v, "cube": lambda v: v * v * v, "nested": lambda v: (lambda u: u * v)(v * v * v)}


def test_lambdas_of_one_line_are_told_apart():
    slopes = {name: at.grad(f)(2.0) for name, f in ONE_LINE.items()}
    assert slopes == {"square": 4.0, "cube": 12.0, "nested": 32.0}


def make(t):
    return t * 3


def calls_make(x):
    h = lambda t: make(t) * x  # noqa: E731  an inner function
    return h(x)


def test_an_inner_function_calls_one_that_is_named_as_its_maker():
    assert at.grad(calls_make)(1.5) == 9.0


@functools.cache
def legendre(n, x):
    return x**n if n < 2 else ((2 * n - 1) * x * legendre(n - 1, x) - (n - 1) * legendre(n - 2, x)) / n


def remembered(x, count):
    known = {}

    def value(n):
        if n in known:
            return known[n]
        result = x * n if n < 2 else math.sin(value(n - 1)) + value(n - 2) * x
        known[n] = result
        return result

    return value(count) + legendre(count, x)


@pytest.mark.parametrize("derivative", [at.grad(remembered), lambda x, n: at.jvp(remembered)(x, n, x_dot=1.0)])
def test_a_memoised_recursion_stays_linear(derivative):
    """Calls of Python functions are counted: twice as many keys take twice as many."""

    def calls(n):
        count = [0]
        sys.setprofile(lambda frame, event, arg: count.__setitem__(0, count[0] + (event == "call")))
        try:
            derivative(0.4, n)
        finally:
            sys.setprofile(None)
        return count[0]

    derivative(0.4, 3)
    assert calls(80) < 2.3 * calls(40)


def test_a_memo_that_changes_is_no_memo():
    """What is stored twice under a key is put back; a key that was stored while it was computed is an error."""

    def f(x):
        known = {}
        for k in (1, 2, 1):
            known[k] = known[1] * x if 1 in known else x
        return known[1] * known[2]

    assert at.grad(f)(0.7) == pytest.approx(4 * 0.7**3)

    def g(x):
        known = {}

        def f(n, depth):
            if n in known:
                return known[n]
            if depth > 2:
                return x
            value = f(n, depth + 1) * x
            known[n] = value
            return value

        return f(1, 0)

    with pytest.raises(AssertionError, match=r"known\[n\] was stored while it was computed"):
        at.grad(g)(0.7)

    def h(x, a, b):
        known = {}
        if a not in known:
            if b not in known:
                known[a] = x
                total = known[a] ** 2
                known[b] = x * 3
        return total + known[b] ** 2

    assert at.grad(h)(2.0, 1, 2) == 2 * 2 + 2 * 9 * 2
    with pytest.raises(AssertionError):
        at.grad(h)(2.0, 1, 1)
