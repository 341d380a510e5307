"""Objects and classes that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "replace of what is no field of the dataclass",
        "Make a new object.",
        """\
@dataclass
class A:
    v: float
    w: float = field(init=False, default=2.0)
def f(x):
    a = A(x)
    return dataclasses.replace(a, w=x).v if x < 0 else x  # here
""",
    ),
    Row(
        "the first field of what has no name is replaced",
        "Give it a name first.",
        """\
@dataclass
class A:
    v: float
    w: float
def f(x):
    return dataclasses.replace(A(x, x), v=x * x).v  # here
""",
    ),
    Row(
        "the attribute _fields of a namedtuple of active values",
        "Read its fields.",
        """\
P = namedtuple("P", "a b")
def f(x):
    p = P(x, x)
    return p._fields[0] + x if x < 0 else x  # here
""",
    ),
    Row(
        "a cached property with parameters",
        "Write it with one parameter, self.",
        """\
class A:
    def __init__(self, v): self.v = v
    @functools.cached_property  # here
    def w(self, k=2.0): return self.v * k
def f(x):
    return A(x).w
""",
    ),
    Row(
        "the source of the class A cannot be found",
        "Use a tuple, a dict, a namedtuple or a dataclass.",
        """\
A = dataclasses.make_dataclass("A", [("v", float), ("w", list, field(default_factory=list))])
def f(x):
    return A(x).v * x  # here
""",
    ),
]
