"""What the text of a gradient holds, and what cannot be derived again."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "xs, which a function changes, and which is derived again",
        "Give it a statement of its own.",
        """\
from autotangent.runtime import snapshot


def f(x):
    xs = [np.full(2, x)]
    return (snapshot(xs), np.sum(xs[0]))[1]  # here
""",
    ),
    Row(
        "xs, which is put back, and which is derived again",
        "Give it a statement of its own.",
        """\
from autotangent.runtime import put_back, snapshot


def f(x):
    xs = [np.full(2, x)]
    before = snapshot(xs)
    done = put_back(xs, before)  # here
    return np.sum(xs[0])
""",
    ),
    Row(
        "d, of which it is not known what it holds",
        "Give it a statement of its own.",
        """\
from autotangent.runtime import held_at


def f(x):
    d = {"a": x}
    return d["a"] * len([held_at(d, "b")])  # here
""",
    ),
    Row(
        "d, of which it is not known what it held",
        "Give it a statement of its own.",
        """\
from autotangent.runtime import hold_at


def f(x):
    d = {"a": x}
    done = hold_at(d, "b", 1.0)  # here
    return d["a"]
""",
    ),
    Row(
        "xs[k], of which it is not known what is added to it",
        "Give it a statement of its own.",
        """\
from autotangent.runtime import summed


def f(x, k=1):
    xs = [np.full(2, x), 1.0]
    return np.sum(xs[0]) + summed(xs[k], x * x)  # here
""",
    ),
    Row(
        "o, which gets attributes that it did not have, and which is derived again",
        "Set them in __init__.",
        """\
from autotangent.runtime import put_back, snapshot


class Thing:
    def __init__(self, a):
        self.a = a
        self.b = None


def f(x):
    o = Thing(x)
    before = snapshot(o)
    kept = before
    o.b = np.full(2, x)
    put_back(o, kept)  # here
    return o.a
""",
    ),
    Row(
        "xs[0], which may be a number or memory, is derived once more",
        "Take differences of the derivative.",
        """\
from autotangent.runtime import item_beside


def f(x):
    xs = [x, 1.0]
    y = item_beside(xs[0])  # here
    return y * x
""",
    ),
]
