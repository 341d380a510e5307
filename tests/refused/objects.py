"""Objects and classes that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "sum of an object of a class",
        "Write a loop, or call a method.",
        """\
class A:
    def __init__(self, v): self.v = v
    def __float__(self): return self.v
class B:
    def __init__(self, v): self.v = v
    def __float__(self): return self.v * 2
def f(x):
    o = A(x) if x > 1 else B(x)
    return np.sum(o) if x < 0 else o.v  # here
""",
    ),
    Row(
        "sin of an object of a class",
        "Write a loop, or call a method.",
        """\
class A:
    def __init__(self, v): self.v = v
class B:
    def __init__(self, v): self.v = v
def f(x):
    o = A(x) if x > 1 else B(x)
    return math.sin(o) if x < 0 else o.v  # here
""",
    ),
    Row(
        "A: missing a required argument: 'v'",
        "Give it the arguments that it takes.",
        """\
class A:
    def __init__(self, v): self.v = v
def f(x):
    return A().v if x < 0 else x  # here
""",
    ),
    Row(
        "A(...) of active values is not supported yet",
        "Use a tuple, a dict, a namedtuple or a dataclass.",
        """\
class A:
    __slots__ = ("v",)
    def __new__(cls, v):
        o = object.__new__(cls)
        o.v = v
        return o
def f(x):
    return A(x).v  # here
""",
    ),
    Row(
        "the source of __init__ cannot be found",
        "Define it in a file or a notebook cell, or give its text: differentiable(source='...')",
        """\
class A:
    exec("def __init__(self, v): self.v = v")
def f(x):
    return A(x).v * x  # here
""",
    ),
    Row(
        "an __init__ without self",
        "Name its first parameter self.",
        """\
class A:
    def __init__(*args): args[0].v = args[1]
def f(x):
    return A(x).v * x  # here
""",
    ),
    Row(
        "how many arguments *a stands for is not known where the derivative is written",
        "Write A(a[0], a[1]), or let A take all of a as one argument.",
        """\
@dataclass
class A:
    v: float
    w: list = field(default_factory=list)
def f(x, n=1):
    a = [x for _ in range(n)]
    o = A(*a)  # here
    o.w.append(x)
    return o.v * o.w[0]
""",
    ),
    Row(
        "the class of the object whose method m is called is not a global of this module",
        "Import the class here, or call a function.",
        """\
def hold():
    class A:
        def __init__(self, v): self.v = v
        def m(self, g): return g(self.v)
    return A
O = hold()(2.0)
def f(x):
    return O.m(lambda t: t * x)  # here
""",
    ),
    Row(
        "a loop over o.m(2) cannot be run backwards yet",
        "Make a list of it first: list(o.m(2))",
        """\
def hold():
    class A:
        def __init__(self, v): self.v = v
        def m(self, n):
            for k in range(n):
                yield self.v * k
    return A
def f(x, o=None):
    y = x
    for v in o.m(2):  # here
        y = y * x + v
    return y
args = (1.7, hold()(2.0))
""",
        modes=("grad",),
    ),
    Row(
        "the class A has no name in this module",
        "Import the class here.",
        """\
def hold():
    class A:
        def __init__(self, v): self.v = v * v
        def m(self): return self.v
    return A
TT = [hold()]
def f(x):
    return TT[0](x).m()  # here
""",
    ),
    Row(
        "the method B.m has no Python source",
        "Call a plain function.",
        """\
class A(threading.local):
    pass
class B:
    def __init__(self, v):
        self.v = v
    m = operator.attrgetter("v")
    n = partial(lambda s: s)
def f(x):
    return B(x).m(B(x)) * x  # here
""",
    ),
    Row(
        "no derivative rule for math.gamma",
        (
            "Add one:  autotangent.rules.differential(math.gamma, lambda y, x, dx: ... * dx)\n"
            "or mark it constant; see docs/add-a-rule.md"
        ),
        """\
class A:
    def __init__(self, v): self.v = v
    m = classmethod(math.gamma)
def f(x):
    return A(x).m(x) if x < 0 else x  # here
""",
        error="NoRule",
    ),
    Row(
        "d of A is a D",
        "Call a method.",
        """\
class D:
    def __get__(self, o, cls): return o.v * 2
class A:
    d = D()
    def __init__(self, v): self.v = v
def f(x):
    return A(x).d * x  # here
""",
    ),
    Row(
        "the property A.v has no Python source",
        "Write it with def.",
        """\
class A:
    def __init__(self, v): self.w = v
    v = property(operator.attrgetter("w"))
def f(x):
    return A(x).v * x  # here
""",
    ),
    Row(
        "a store into an object that a call gives, of what a call gives",
        "Give it a name first.",
        """\
class A:
    def __init__(self, v): self.w = [v, v]
    def __setitem__(self, i, v): self.w[i] = v
def g(x): return x * x
def me(a): return 1
def f(x):
    a = A(x)
    a[me(a)] = g(x)  # here
    return a.w[1]
""",
    ),
    Row(
        "the property v cannot be set",
        "Store into an attribute.",
        """\
class A:
    def __init__(self, v): self.w = v
    @property
    def v(self): return self.w * 2
def f(x):
    a = A(x)
    if x < 0:
        a.v = x  # here
    return a.v
""",
    ),
    Row(
        "+= in an object that a call gives",
        "Give it a name first.",
        """\
class A:
    def __init__(self, v): self.w = [v, v]
    def __setitem__(self, i, v): self.w[i] = v
    def __getitem__(self, i): return self.w[i]
def me(a): return 1
def f(x):
    a = A(x)
    a[me(a)] += x  # here
    return a.w[1]
""",
    ),
    Row(
        "+= on what a class computes, which may be an array",
        "Write o.x = o.x + ... or o[i] = ...",
        """\
class A:
    def __init__(self, v): self.w = [v, v]
    def __setitem__(self, i, v): self.w[i] = v
    def __getitem__(self, i): return self.w[i]
def f(x):
    a = A(np.array([x, x]))
    a[0] += np.array([x, 2.0])  # here
    return np.sum(a.w[0])
""",
    ),
    Row(
        "[] of an object that does not define it in Python",
        "Call a method or function.",
        """\
class A:
    def __init__(self, v): self.w = v
def f(x):
    return A(x)[0] if x < 0 else x  # here
""",
    ),
    Row(
        "a loop over an object that iterates in its own way",
        "Yield the items in __iter__.",
        """\
class A:
    def __init__(self, v):
        self.w = v
        self.k = 0
    def __iter__(self): return self
    def __next__(self):
        self.k += 1
        if self.k > 3: raise StopIteration
        return self.w * self.k
def f(x):
    y = 0.0
    for v in A(x):  # here
        y += v
    return y
""",
    ),
    Row(
        "an object of one of several classes is unpacked",
        "Call its methods.",
        """\
class A:
    def __init__(self, v): self.v = v
    def __iter__(self):
        yield self.v
        yield self.v
class B:
    def __init__(self, v): self.v = v
    def __iter__(self):
        yield self.v * 2
        yield self.v
def f(x):
    o = A(x) if x > 1 else B(x)
    a, b = o  # here
    return a * b
""",
    ),
    Row(
        "the attribute v was a number and gets an array",
        "Start with an array.",
        """\
class A:
    def __init__(self, v): self.v = v
def f(x):
    a = A(0.0)
    a.v = np.array([x, x])  # here
    return np.sum(a.v)
""",
    ),
    Row(
        "the attribute v was an array and gets a number",
        "Use another attribute.",
        """\
class A:
    def __init__(self, v): self.v = v
def f(x):
    a = A(np.array([1.0, 2.0]))
    a.v = x  # here
    return a.v * x
""",
    ),
    Row(
        "k may be the attribute of the class or an active value that was stored in the object",
        "Set it in __init__.",
        """\
class A:
    k = 2.0
def f(x):
    a = A()
    b = A()
    if x > 1:
        a.k = x
    return a.k * b.k  # here
""",
    ),
    Row(
        "rate may be the attribute of the class or an active value that was stored in the object",
        "Set it in __init__.",
        """\
class A:
    rate = 2.0
    def __init__(self, v): self.v = v
    def scaled(self): return self.v * self.rate
def scaled(all): return sum(a.scaled() for a in all)
def change(a, rate): a.rate = rate
def f(x):
    both = [A(x), A(2 * x)]
    change(both[1], x)
    return scaled(both)  # here
""",
    ),
    Row(
        "setattr with a name that is not known where the derivative is written",
        "Write o.x = ...",
        """\
class A:
    def __init__(self, v): self.v = v
def f(x, name="v"):
    a = A(x)
    n = name + ""
    setattr(a, n, x * x)  # here
    return a.v
""",
    ),
    Row(
        "setattr of v, which may run code of the class",
        "Write o.v = ...",
        """\
class A:
    def __init__(self, v): self._v = v
    @property
    def v(self): return self._v
    @v.setter
    def v(self, e): self._v = e
def f(x):
    a = A(x)
    setattr(a, "v", x * x)  # here
    return a.v
""",
    ),
    Row(
        "asdict of a dataclass that holds more than numbers",
        "Name its fields.",
        """\
@dataclass
class A:
    v: float
    w: list
def f(x):
    return dataclasses.asdict(A(x, [x]))["w"][0]  # here
""",
    ),
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
]
