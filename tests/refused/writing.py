"""Calls that write into arrays, and random draws, that are refused."""

from tests.harness.refusals import Row

DRAW = "Draw with a constant {}, or write what is drawn as a function of a draw without parameters."
ROWS = [
    Row(
        "a store through .flat of what may be a look at the same array",
        "Store a copy: x.copy().",
        """\
def f(x):
    a = np.array([x, 2.0, 3.0 * x])
    b = a[::-1]
    a.flat[:] = b  # here
    return a[0] * a[1]
""",
    ),
    Row(
        "np.copyto with casting=",
        "Write y[...] = x.",
        """\
def f(x):
    a = np.ones(3)
    np.copyto(a, x, casting="unsafe")  # here
    return np.sum(a)
""",
    ),
    Row(
        "a mask that is not of booleans",
        "Write mask != 0.",
        """\
def f(x):
    a = np.ones(3)
    np.putmask(a, np.array([1, 0, 1]), x)  # here
    return np.sum(a)
""",
    ),
    Row(
        "np.put with a mode",
        "Write a[i, j] = ... with the indices.",
        """\
def f(x):
    a = np.ones((2, 2))
    np.put(a, [0, 3], x, mode="wrap")  # here
    return np.sum(a)
""",
    ),
    Row(
        "np.fill_diagonal of what is no matrix, or with wrap=",
        "Write i = np.arange(n), and a[i, i] = ...",
        """\
def f(x):
    a = np.ones((3, 3))
    np.fill_diagonal(a, x, wrap=True)  # here
    return np.sum(a)
""",
    ),
    Row(
        "a call that writes an array, inside an expression",
        "Give it a statement of its own.",
        """\
def f(x):
    a = np.ones(3)
    done = np.put(a, [0], x) is None  # here
    return np.sum(a) if done else x
""",
    ),
    Row(
        "a call that writes an array, where numpy has no name",
        "Write import numpy as np.",
        """\
from numpy import fill_diagonal, ones, sum as total
del np


def f(x):
    a = ones((3, 3))
    fill_diagonal(a, x)  # here
    return total(a)
""",
    ),
    Row(
        "+= at a slice with computed bounds, among positions",
        "Name the bounds first.",
        """\
def f(x):
    a = np.ones((3, 4))
    a[[0, 0], int(abs(1.5)) :] += x  # here
    return np.sum(a)
""",
    ),
    Row(
        "an array gets another size in its place",
        "Make a new array: b = np.zeros(n), b[: len(a)] = a",
        """\
def f(x):
    a = np.array([[x, x * x]])
    a.resize(3)  # here
    return np.sum(a)
""",
    ),
    Row(
        "shuffle is not supported yet: it writes into an array",
        "Take the items in a drawn order: xs = [xs[k] for k in rng.permutation(len(xs))]",
        """\
def f(x):
    a = [x, x * x]
    np.random.default_rng(0).shuffle(a)  # here
    return a[0]
""",
    ),
    Row(
        "out= of a random draw",
        "Assign it to a slice: y[...] = rng.random(y.shape)",
        """\
def f(x):
    y = np.zeros(2)
    np.random.default_rng(0).random(out=y)  # here
    return np.sum(y) * x
""",
    ),
    Row(
        "permuted of active values, by a generator of random numbers",
        DRAW.format("argument"),
        """\
def f(x):
    a = np.array([x, x * x])
    return np.random.default_rng(0).permuted(a)[0]  # here
""",
    ),
    Row(
        "numpy.random.poisson has no derivative in its argument lam",
        DRAW.format("lam"),
        """\
def f(x):
    return np.random.default_rng(0).poisson(x) * x  # here
""",
    ),
    Row(
        "the attribute note of a function that is kept in a container or an object",
        "Keep it beside the function.",
        """\
def f(x):
    fs = [lambda t: t * x]
    fs[0].note = 1  # here
    return fs[0](x)
""",
    ),
    Row(
        "a gets another size in its place, and something else may refer to it",
        "Leave refcheck=False out: NumPy then looks whether that is so.",
        """\
def f(x):
    a = np.ones(2) * x
    b = a[1:]
    a.resize(3, refcheck=False)  # here
    return np.sum(a) + np.sum(b)
""",
    ),
    Row(
        "np.nditer that writes what it runs over",
        "Loop over the indices: for i in list(np.ndindex(a.shape)): a[i] = ...",
        """\
def f(x):
    a = np.array([x, x])
    with np.nditer(a, op_flags=["readwrite"]) as it:  # here
        for v in it:
            v[...] *= 2.0
    return np.sum(a)
""",
    ),
    Row(
        "np.nditer that writes what it runs over",
        "Loop over the indices: for i in list(np.ndindex(a.shape)): a[i] = ...",
        """\
def f(x):
    counts = np.arange(3)
    for v, w in np.nditer([counts, None]):  # here
        w[...] = 2 * v
    return np.sum(counts * x)
""",
    ),
    Row(
        "np.ndarray of memory that is there",
        "Make an array: np.zeros(shape), or x[...] for a look at another.",
        """\
def f(x):
    a = np.ones(3)
    b = np.ndarray((2,), buffer=a)  # here
    b[0] = x
    return np.sum(a)
""",
    ),
    Row(
        "an active value is stored into a field of a, which is not known here",
        "Keep arrays in a dict, not in a structured array: a = {'x': np.zeros(n)}.",
        """\
def f(x):
    a = np.zeros(3, dtype=[("x", float), ("k", int)])
    a["k"] = 2
    a["x"] = x  # here
    return np.sum(a["x"] * a["k"])
""",
    ),
    Row(
        "an active value is stored into a field of a, which is not known here",
        "Keep arrays in a dict, not in a structured array: a = {'x': np.zeros(n)}.",
        """\
def f(x):
    a = np.zeros(3, dtype=[("x", float), ("k", int)])
    a[0] = x, 2  # here
    return np.sum(a["x"] * a["k"])
""",
    ),
    Row(
        "the in-place method put is not supported yet: it writes into an array",
        "Assign to a slice instead.",
        """\
def f(x):
    a = np.ones(3)
    a.put([0, 4], x, "wrap")  # here
    return np.sum(a)
""",
    ),
]
