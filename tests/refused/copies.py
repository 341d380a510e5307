"""The module copy."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "copy of an object of a class",
        "Write a method that makes another object.",
        """\
class State:
    def __init__(self, v): self.v = v
def f(x):
    return copy.copy(State(x)).v  # here
""",
    ),
    Row(
        "deepcopy of a container of arrays, lists or objects, which may hold one of them twice",
        "Copy what it holds one by one: [v.copy() for v in xs]",
        """\
def f(x):
    rows = [np.ones(2) * x, np.ones(2)]
    return copy.deepcopy(rows)[0] @ rows[1]  # here
""",
    ),
]
