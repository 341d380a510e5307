"""Gradients derived once more: forward over reverse, reverse over reverse, and differences of gradients."""

import sys
import types

import numpy as np
import pytest

import autotangent as at
from autotangent.analysis import adjoint_names
from autotangent.kinds import FLOAT, NO_RETURN, ListKind, Value
from autotangent.runtime import unbroadcast
from autotangent.syntax import quote
from tests import test_random_programs as random_checks
from tests.harness import corpus, grid, refused_twice, second, status
from tests.rules.wrapped import compiled

CHOSEN = [
    n
    for n in corpus.names(status.MILESTONE)
    if n not in status.REFUSED and grid.is_chosen(n, f"twice {sys.version_info.minor}", grid.twice())
]


@pytest.mark.parametrize("name", CHOSEN)
def test_second_derivatives(name):
    second.check(name)


def test_refused_programs_are_there():
    """Each is in the corpus, and once in its table."""
    for mode, reasons in refused_twice.REFUSED.items():
        names = [n for text in reasons.values() for n in text.split()]
        assert len(names) == len(set(names)) and set(names) <= set(corpus.names()), mode


X = np.array([1.0, 2.5, 3.0, 2.5])
FUNCTIONS = {
    "logsumexp, with equal elements": ("special.logsumexp(x)", dict(x=X)),
    "logsumexp with factors": ("special.logsumexp(x, b=w)", dict(x=X, w=X / 3)),
    "logaddexp.reduce": ("np.logaddexp.reduce(x) * 2", dict(x=X)),
    "gradient by a step": ("np.sum(np.gradient(x, t) ** 2)", dict(x=X, t=0.3)),
    "gradient along an axis": ("np.sum(np.gradient(x, axis=1) ** 3)", dict(x=np.outer(X, X))),
    "interp at a number": ("np.interp(t, np.arange(4.0), x) ** 2", dict(x=X, t=0.3)),
    "interp at points": ("np.sum(np.interp(w, np.arange(4.0), x) ** 3)", dict(x=X, w=np.array([0.4, 1.7]))),
    "cumprod": ("np.sum(np.cumprod(x) ** 2)", dict(x=X)),
    "cumprod along an axis": ("np.sum(np.cumprod(x, axis=1) ** 2)", dict(x=np.outer(X, X))),
    "unique": ("np.sum(np.unique(x) ** 3)", dict(x=X[:3])),
    "cho_solve": ("w @ linalg.cho_solve(linalg.cho_factor(x), w)", dict(x=np.diag(X) + 0.1, w=X)),
    "solve, positive definite": ("w @ linalg.solve(x, w, assume_a='pos')", dict(x=np.diag(X) + 0.1, w=X)),
    "polar": ("cmath.polar(x)[0] ** 2 * cmath.polar(x)[1]", dict(x=0.3 + 0.8j)),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_second_derivatives_of_functions(name):
    body, arguments = FUNCTIONS[name]
    f = compiled(f"def f({', '.join(arguments)}):\n    return {body}\n")
    at.check_grads(f, tuple(arguments), order=2)(**arguments)


TEXTS = {
    "a branch that only the value of the gradient needs": """
def primal(x, y, u, v):
    x += x * x
    if x < y:
        return y
    return 0.5 * x
""",
    "an array that is recorded on one path": """
def grown(w, q):
    if w[0] < q:
        w += np.tanh(w)

def primal(x, y, u, v):
    grown(v, 9.0)
    grown(v, -9.0)
    return np.sum(v * v)
""",
    "an object that holds what a comparison of NumPy gives": """
class Gauge:
    def __init__(self, level, high):
        self.level = level
        self.high = high

    def value(self):
        return self.level

def read(w):
    return Gauge(math.atan(w[1]), np.sum(w) > 0.5).value()

def primal(x, y, u, v):
    v[v > 0.75] += read(v)
    return np.sum(v)
""",
    "an array in a loop that is not reached": """
def primal(x, y, u, v):
    if x < 9.0:
        return x
    w = np.zeros(4)
    for k in range(4):
        w = v
    return np.sum(w)
""",
    "a record of numbers and masks beside an array that is written": """
def added(p, w):
    w[w > 0.1] += math.atan(p)

def twice(w):
    added(w[2], w)

def primal(x, y, u, v):
    twice(u)
    return np.sum(u)
""",
    "a sweep whose record has its own name, beside an array that may be in it": """
def twice(f):
    def wrapper(z):
        return f(f(z))
    return wrapper

@twice
def shaken(z):
    return math.sin(z) + 0.1 * z

def swapped(p, w, q):
    w[2], w[2] = w[2], w[2]
    return 0.5 * shaken(0.5 * math.atan(q - p - (w[-1] + q)))

def averaged(p, w, q):
    s = math.sin((2.0 if 0 < swapped(w[-1], w, q) < p else q) if (0.1 if w @ w < 0.3 and q > 0 else p) >= q else p)
    return s if math.sin(w[-1]) >= q else np.mean(w)

def primal(x, y, u, v):
    s = averaged(abs(y), u, min(y, x))
    return 0.5 * x + s + np.sum(u * u) + 0.5 * swapped(3.0, v, 1.25)
""",
    "objects in a part of a tuple, which a function changes": """
class Cell:
    def __init__(self, level, gain):
        self.level = level
        self.gain = gain

    def add(self, z):
        self.level = math.tanh(self.level + self.gain * z)

def each(cells, z):
    for cell in cells:
        cell.add(z)

def primal(x, y, u, v):
    first, last = Cell(math.sin(x), y), Cell(x * y, 0.5)
    each((first, last)[0:], 0.5 * math.atan(np.sum(v)))
    each((last, first)[1:], y)
    return first.level * last.level
""",
    "objects that count, in a list that is made for a call": """
class Cell:
    def __init__(self, level=0):
        self.level = level
        self.count = 0

    def add(self, z):
        self.level = math.tanh(self.level + z)
        self.count += 1

def each(cells, z):
    for cell in cells:
        cell.add(z)

def primal(x, y, u, v):
    cells = {"a": Cell(math.sin(x)), "b": Cell()}
    each(list(cells.values()), 1.0)
    high = math.tanh(cells["b"].level)
    return 0.5 * x * x + np.sum(v * v)
""",
    "a record of numbers and masks of a helper that gives a number": """
def moved(w, k, c):
    w[k] = c * w[k - 1] + math.sin(c)

def clipped(p, w, q):
    for k in range(1, 4):
        w[w > 0.5] = math.tanh(q)
    return q + 0.1 if np.sum(w[w > 1.25]) >= p else w[-1] + p

def primal(x, y, u, v):
    if clipped(v[-1], u, 3) > 0.5 or x < 0.2:
        pass
    moved(u, 2, 0.5 * math.atan(math.cos(np.sum(u[u > 0.1]))))
    if np.sum(v[u > 1.25]) >= y:
        return y
    y = 0.5 * math.atan(math.cos(u[0] if np.sum(v[u > 2.0]) < 0.3 and y > 0 else 1))
    return 0.5 * x
""",
    "masked elements times what a helper gives that has the array twice, on one path": """
def grown(p, w, q):
    w[w > 0.75] *= p
    return p

def scaled(w, c):
    if c > 0:
        a = w
        a[a > 0.1] *= grown(a.sum(), w, a)

def primal(x, y, u, v):
    scaled(v, 1)
    return np.sum(v)
""",
    "lists of a recursive function": """
def grown(masses, depth):
    s = 0.0
    if depth < 2:
        for k in range(2):
            m = [v for v in masses]
            s = s + grown(m, depth + 1)
    other = masses
    other[0] = masses[0] * masses[1]
    for m in masses:
        s = s + m * m
    return s

def primal(x, y, u, v):
    return grown([x, y], 0)
""",
    "a number or None in a tuple that a function gives back": """
class Cell:
    def __init__(self, level):
        self.level = level
        self.slots = [None, 0]

    def total(self):
        return self.level * known(self.slots[0]) * known(self.slots[1])

def known(z):
    return 0.3 if z is None else z

def primal(x, y, u, v):
    cell = Cell(x)
    cell.slots[1] = y * y
    return math.tanh(cell.total())
""",
    "taken from a number or an array": """
def damped(s, g):
    return 2.0 - s * g

def primal(x, y, u, v):
    other = 0.0
    for k in range(3):
        other = damped(other, x)
        other = other + u * k
    return np.sum(other)
""",
}  # found as random programs
FORWARD_TEXTS = {
    "functions that hold the object that holds them": (
        "may be a number or an array, and shares memory that is written in place",
        """
class Model:
    def __init__(self, k):
        self.k = k
        self.terms = {"square": lambda q: 0.5 * self.k * q * q, "linear": self.linear}
        self.layers = []

    def linear(self, q):
        return self.k * q

    def add(self, layer):
        self.layers.append(layer)
        return self

    def energy(self, q):
        return sum(term(q) for term in self.terms.values())

def primal(x, y, u, v):
    model = Model(y)
    model.add(lambda q: q + x * q * q)
    model.k = model.k * x
    total = model.energy(x)
    for layer in model.layers:
        total = layer(total)
    return total
""",
    ),
    "an attribute that an object may have": (
        "t_1 is a number on one path and an array on another",
        """
class Thing:
    def __init__(self, a):
        self.a = a

def made(x, y):
    o = Thing(math.sin(x))
    if x > 0:
        o.b = math.sin(y)
    return o

def used(o):
    return math.sin(o.a * o.b if o.a > 0 else o.a)

def primal(x, y, u, v):
    return used(made(x, y))
""",
    ),
}  # what reverse mode refuses


def compare_second(text, path):
    text = f"import math\n\nimport numpy as np\n\n{text}"
    path.write_text(text)
    random_checks.compare_second(random_checks.load(path).primal, text, random_checks.arguments(1))


@pytest.mark.parametrize("name", TEXTS)
def test_second_derivatives_of_texts(name, tmp_path):
    compare_second(TEXTS[name], tmp_path / "second_order_text.py")


@pytest.mark.parametrize("name", FORWARD_TEXTS)
def test_products_with_the_hessian_of_texts(name, tmp_path):
    refused, text = FORWARD_TEXTS[name]
    with pytest.raises(at.errors.AliasError, match=refused):
        compare_second(text, tmp_path / "second_order_text.py")


def overwritten(x, a):
    y, total = x * 2.0, 0.0
    for k in range(2):
        t = unbroadcast(y[k], a[k])
        z = t * a[k] * t
        y[k] = 0.0
        total += np.sum(z)
    return total


def test_what_a_helper_gives_back_is_read_as_it_was():
    """unbroadcast gives its argument where there is nothing to sum, and the text writes that afterwards."""
    x, a = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[0.3, 0.4], [0.5, 0.6]])
    for found, expected in zip(at.grad(overwritten, ("x", "a"))(x, a), (8 * a * x, 4 * x**2)):
        np.testing.assert_allclose(found, expected)


def test_the_adjoint_of_a_name_that_is_bound_twice_is_like_what_the_name_came_to_hold(monkeypatch):
    """t = []; t.append(a) tells what t_bar.pop() is, whatever else t is bound to before and after."""
    monkeypatch.setattr(adjoint_names, "adjoint_of", lambda name, function: "t")
    walker = adjoint_names.AdjointNames()
    walker.record, walker.counts, walker.bound_as = (
        types.SimpleNamespace(function=types.FunctionType((lambda: 0).__code__, {})),
        {"t": 3},
        {},
    )
    empty, full, pop = ListKind(NO_RETURN), ListKind(FLOAT), quote.expr("t_bar.pop()")
    walker.note_bound("t", empty, {})
    assert walker.mirrored(pop, {"t": Value(full)}) == FLOAT
    walker.note_bound("t", empty, {"t": Value(full)})
    assert walker.mirrored(pop, {"t": Value(empty)}) == FLOAT


def bordered(x, t):
    t = np.diff(x, prepend=t)
    return np.sum(t**3)


def test_a_number_whose_name_is_that_of_an_array_later():
    at.check_grads(bordered, ("x", "t"), order=2)(X, 0.3)


def test_records_of_integers_have_no_adjoints():
    """What the sweep of a helper keeps of places comes back without adjoints beside it."""
    program = corpus.load("store_index_once")
    gradient = at.grad(at.grad(program.primal, "x"), "x")
    args, keywords = program.bind(program.draw())
    assert "shadowed_pair" not in gradient.source(*args, **keywords)
