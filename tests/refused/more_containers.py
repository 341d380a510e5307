"""Lists, tuples, dicts, loops and expressions that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "an active value becomes a key",
        "Use an integer or a text, int(...) say, as the key.",
        """\
def f(x):
    a = [x]
    a.extend({x: 1})  # here
    return a[1] * x
""",
    ),
    Row(
        "an update with what is not a dict",
        "Make a dict of it first: dict(...)",
        """\
def f(x):
    d = {"a": x}
    d.update([("a", x * x)])  # here
    return d["a"]
""",
    ),
    Row(
        "setdefault of a dict in a slot",
        "Give the dict a name first.",
        """\
def f(x):
    o = [{"a": x}]
    return o[0].setdefault("b", x * x)  # here
""",
    ),
    Row(
        "a loop over it cannot be run backwards yet",
        "Loop over range(...), an array, a list, a tuple, zip or enumerate of them.",
        """\
def f(x, it=None):
    y = x
    for k in it:  # here
        y = y * x * k
    return y
args = (1.7, {1, 2})
""",
        modes=("grad",),
    ),
]
