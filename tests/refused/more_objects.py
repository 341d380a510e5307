"""Objects and classes that are refused."""

from tests.harness.refusals import Row

ROWS = [
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
    Row(
        "add of an object of a class",
        "Write a loop, or call a method.",
        """\
class A:
    def __init__(self, v): self.v = v
class B:
    def __init__(self, v): self.v = v
def f(x):
    o = A(x) if x > 1 else B(x)
    return operator.add(o, 1.0) if x < 0 else o.v  # here
""",
    ),
    Row(
        "a store through [] into an object of one of several classes",
        "Call a method.",
        """\
class A:
    def __init__(self, v): self.v = [v]
    def __setitem__(self, i, v): self.v[i] = v
class B:
    def __init__(self, v): self.v = [v]
    def __setitem__(self, i, v): self.v[i] = v * 2
def f(x):
    o = A(x) if x > 1 else B(x)
    o[0] = x * x  # here
    return o.v[0]
""",
    ),
    Row(
        "which function a.g is, is not known where the derivative is written",
        "Make it a method, or call the one or the other in the branches of an if.",
        """\
class A:
    def __init__(self, g): self.g = g
def f(x, g=None):
    a = A(g)
    a.g = math.sin if x > 1 else math.cos
    return a.g(x)  # here
""",
        error="UnknownKind",
    ),
    Row(
        "the class of the object whose v is used is not a global of this module",
        "Import the class here, or call a function.",
        """\
def hold():
    class A:
        def __init__(self, v): self.w = v
        @property
        def v(self): return self.w * 2
    return A
def f(x, o=None):
    o.w = x
    return o.v  # here
args = (1.7, hold()(2.0))
""",
    ),
    Row(
        "a loop over A, which does not define __iter__ in Python",
        "Loop over a list.",
        """\
class A:
    def __init__(self, v): self.w = [v, v]
    def __getitem__(self, i): return self.w[i]
def f(x):
    y = x
    for v in A(x):  # here
        y = y * v
    return y
""",
    ),
    Row(
        "A stores its attributes in its own way, by __setattr__",
        "Store them in a method of another name.",
        """\
class A:
    def __init__(self, v): self.__dict__["v"] = v
    def __setattr__(self, n, v): self.__dict__[n] = v * 2
def f(x):
    a = A(x)
    a.v = x * x  # here
    return a.v
""",
    ),
    Row(
        "a store into the property v here",
        "Assign to it in a statement of its own.",
        """\
class A:
    def __init__(self, v): self._v = v
    @property
    def v(self): return self._v
    @v.setter
    def v(self, e): self._v = e * 2
def f(x):
    a = A(x)
    y = [a.v * x for a.v in [x, x * x]]  # here
    return a.v + y[0]
""",
    ),
    Row(
        "a store into an object through [] is not differentiated here",
        "Assign to it in a statement of its own, or call a method.",
        """\
class A:
    def __init__(self, v): self.w = [v, v]
    def __setitem__(self, i, v): self.w[i] = v
    def __getitem__(self, i): return self.w[i]
def f(x):
    a = A(x)
    y = [a[0] * x for a[0] in [x, x * x]]  # here
    return a.w[0] + y[0]
""",
    ),
    Row(
        "a store into v, which one of several classes computes",
        "Call a method that stores it.",
        """\
class A:
    def __init__(self, v): self.v = v
class B:
    def __init__(self, v): self.w = v
    @property
    def v(self): return self.w
    @v.setter
    def v(self, t): self.w = t * 2
def f(x, flag=True):
    o = A(x) if flag else B(x)
    o.v = x * x  # here
    return o.v
""",
    ),
    Row(
        "array of an object of a class",
        "Write a loop, or call a method.",
        """\
class Cell:
    def __init__(self, v): self.v = v
def f(x):
    c = Cell(x)
    return np.array([[c, c]])[0, 1].v * x  # here
""",
    ),
]
