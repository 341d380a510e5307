"""Calls and functions that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "f returns nothing",
        "Return what it writes: end it with  return first, rest",
        """\
def f(x, first, rest):  # here
    first[:] = x
    rest[:] = x * first
    if x[0] > 9:
        return
    first = x * 2
args = (np.ones(3), np.ones(3), np.ones(3))
""",
    ),
    Row(
        "f returns nothing",
        "Return what is to be differentiated.",
        """\
def f(x):  # here
    x * x
""",
    ),
    Row(
        "g remembers its results by their arguments, calls itself, and gets active values",
        "Write an inner function that keeps its results in a dict, by what g counts with.",
        """\
@lru_cache
def g(n, x): return x if n == 0 else g(n - 1, x * 0.5) * x
def f(x):
    return g(3, x)  # here
""",
    ),
    Row(
        "an assignment in an assert",
        "Assign before it.",
        """\
def f(x):
    assert (y := x) > 0  # here
    return y * x
""",
    ),
    Row(
        "a tuple grows, whose length is not known where the derivative is written",
        "Append to a list, and make a tuple of it in the end: tuple(xs)",
        """\
def f(x):
    t = ()
    for k in range(3):
        t = t + (x * k,)  # here
    return t[2]
""",
    ),
    Row(
        "the operator add of objects that do not define it in Python",
        "Call a method or function.",
        """\
class A:
    def __init__(self, v): self.v = v
def f(x):
    return A(x) + A(x) if x < 0 else x  # here
""",
    ),
    Row(
        "str of an object of a class",
        "Write a loop, or call a method.",
        """\
def helper(a): return a.v if len(str(a)) > 3 else NotImplemented  # here
class A:
    def __init__(self, v): self.v = v
    def __add__(self, o): return helper(self)
def f(x):
    return A(x) + A(x)
""",
    ),
    Row(
        "which arguments **d stands for is not known where the derivative is written",
        "Write them one by one: g(k=d['k']).",
        """\
def g(a, b=1.0, c=1.0): return a * b * c
def f(x):
    d = {"b": x}
    e = d
    e["c"] = x
    return g(x, **d)  # here
""",
    ),
    Row(
        "a finally that is left",
        "Leave after the try.",
        """\
def f(x):
    try:
        y = x * x
    finally:
        return x  # here
""",
    ),
    Row(
        "an import inside a try",
        "Import at the top of the module, in a try there.",
        """\
def f(x):
    try:
        import json  # here
        y = [x][0]
    except IndexError:
        y = x
    return y
""",
    ),
    Row(
        "`# autotangent: ignore` on a line without an expression",
        "Write it at the end of the line of a statement.",
        """\
def f(x):
    pass  # autotangent: ignore  # here
    return x * x
""",
    ),
    Row(
        "a statement in a try that may write active data, or do a part of its work, before it fails",
        "Put it into a function that returns its result, and call that.",
        """\
def g(v):
    v[0] = v[0] * 2
    return v[1]
def f(x):
    v = [x]
    try:
        y = g(v)  # here
    except IndexError:
        y = v[0]
    return y
""",
    ),
    Row(
        "an assignment in a generator that may not be used up",
        "Write a loop.",
        """\
def f(x):
    return x if any((y := x * k) > 2 for k in range(4)) and y else x * x  # here
""",
    ),
    Row(
        "starred unpacking is not supported yet",
        "Unpack by index or slice.",
        """\
def f(x):
    return sum([a * b[0] for a, *b in [(x, x, 1.0), (x, 2.0, 3.0)]])  # here
""",
    ),
    Row(
        "functools.reduce without a start, over what has no positions",
        "Give it a start.",
        """\
@dataclass
class C:
    xs: list
    def __iter__(self): return iter(self.xs)
def f(x):
    return reduce(lambda a, b: a * b, C([x, x]))  # here
""",
    ),
    Row(
        "map without what it runs over, or with keywords",
        "Write a loop.",
        """\
def f(x):
    return map(lambda t: t * x)  # here
""",
    ),
    Row(
        "g reads what is changed after the call, and its derivative reads it again",
        "Give g what it reads as an argument.",
        """\
W = np.ones(2)
def g(t): return t * t * W[0]
def f(x):
    y = g(x)  # here
    W[0] = 2.0
    return y * x
""",
    ),
    Row(
        "whether __add__ returns NotImplemented is not known where the derivative is written",
        "Call a method or function.",
        """\
table = {"a": NotImplemented}
class A:
    def __init__(self, v): self.v = v
    def __add__(self, o): return table.get(o.k, self.v) if False else getattr(self, "w", NotImplemented)
    k = "a"
def f(x):
    return A(x) + A(x)  # here
""",
    ),
    Row(
        "which argument k names is not known where the derivative is written",
        "Name the argument: g(a=...).",
        """\
def g(a, b): return a * b
def f(x, k="a"):
    return g(**{k: x, "b": x})  # here
""",
    ),
    Row(
        "a lambda in a comprehension, a parameter of which has a default value that is computed",
        "Compute it in the comprehension: for c in [2 * k].",
        """\
def f(x):
    return sum([(lambda t, c=2 * k: t * c * x)(x) for k in range(3)])  # here
""",
    ),
    Row(
        "a functools.partial of numpy.power that is made outside",
        "Write a def.",
        """\
ps = partial(np.power, 2.0)
def apply(g, t): return g(t)  # here
def f(x):
    return apply(ps, x)
""",
    ),
    Row(
        "which arguments **{k: x for k in ('a', 'b')} stands for is not known where the derivative is written",
        "Give it a name d, and write them one by one: g(k=d['k']).",
        """\
def g(a, b): return a * b
def f(x):
    return g(**{k: x for k in ("a", "b")})  # here
""",
    ),
    Row(
        "the rule of program.g has no vjp",
        "Give it one: rules.opaque(..., vjp=...); see docs/add-a-rule.md",
        """\
import autotangent
def g(t): return float(t) ** 2
def g_jvp(args, dots): return 2 * args[0] * dots[0]
autotangent.rules.opaque(g, jvp=g_jvp)
def f(x):
    return g(x)  # here
""",
        modes=("grad",),
    ),
    Row(
        "the rule of program.g uses h, which has no adjoint",
        "State its adjoint beside it, with autotangent.rules.adjoint; see docs/add-a-rule.md",
        """\
import autotangent
def h(t): return 2 * t
def g(a): return a * 2
autotangent.rules.differential(g, lambda y, a, da: h(da))
def f(x):
    return g(x)  # here
""",
        modes=("grad",),
    ),
    Row(
        "the rule of program.g has a part that cannot be transposed: program.h",
        "State its adjoint beside it, with autotangent.rules.adjoint; see docs/add-a-rule.md",
        """\
import autotangent
def h(a): return a + a
autotangent.rules.differential(h, lambda y, a, da: da + da)
def g(a): return a * 2
autotangent.rules.differential(g, lambda y, a, da: h(da))
def f(x):
    return g(x)  # here
""",
        modes=("grad",),
    ),
    Row(
        "a function reads n, which is assigned again before the function runs",
        "Give what it reads a name of its own, or the parameter n=n.",
        """\
def f(x):
    n = 1.0
    def steps():
        yield n
        yield 2 * n
    it = steps()  # here
    n = x
    return sum(it)
""",
    ),
    Row(
        "a generator reads n, which is assigned again while its items are taken",
        "Make a list of what the generator yields first: list(...)",
        """\
def f(x):
    n = 1.0
    m = (t * n for t in [0.5, 1.5, 2.5])
    n = x  # here
    return sum(t * x for t in m)
""",
    ),
    Row(
        "a generator reads n, which is written while its items are taken",
        "Make a list of what the generator yields first: list(...)",
        """\
def f(x):
    n = [1.0]
    m = (t * n[0] for t in [0.5, 1.5, 2.5])
    n[0] = x  # here
    return sum(t * x for t in m)
""",
    ),
    Row(
        "a generator that is not used up at once",
        "Make a list of it: list(...), or loop over it where it is called.",
        """\
def f(x):
    n = x
    def steps():
        yield n
        yield n * x
    it = steps()  # here
    n = x * x
    return sum(it) * x
""",
    ),
    Row(
        "a function that uses active values is returned, stored, or passed on to what is not differentiated",
        "Call it here, or pass it to a function written in Python.",
        """\
def f(x):
    g = lambda t: t * x
    scales = {g: 2.0}  # here
    return scales[g] * g(x)
""",
    ),
    Row(
        "o.g, a function that an object holds, is made where it captured values",
        "Keep what it captured in the object, and make it a method.",
        """\
class O:
    def g(self, a): return a
    def set(self, x): self.g = lambda a: a * x
def f(x):
    o = O()
    o.set(x)
    return o.g(x)  # here
""",
    ),
    Row(
        "MODULES['me'].g, which is called, has no name in this module",
        "Import the function, and call that.",
        """\
import sys
MODULES = {"me": sys.modules[__name__]}
def g(x): return x * x
def f(x):
    return MODULES["me"].g(x) * x  # here
""",
    ),
    Row(
        "functions made in a comprehension",
        "Write one function, and give it what differs.",
        """\
def f(x):
    gs = [partial(operator.mul, x) for _ in range(2)]  # here
    return gs[0](x) * gs[1](2.0)
""",
    ),
    Row(
        "* or ** in a call of lambda_1, a parameter of which has a default value that is computed",
        "Give the arguments one by one.",
        """\
def f(x):
    fs = [lambda a, b=x * 2, *rest: a * b * len(rest)]
    p = [j for j in range(1, 4)]
    return fs[0](*p)  # here
""",
    ),
    Row(
        "two calls in one statement change what is outside of the function",
        "Give each call a statement of its own.",
        """\
LOG = []
def g(x, log):
    log.append(1)
    return x * x
def f(x):
    return g(x, LOG) * g(x * x, LOG)  # here
""",
    ),
    Row(
        "an active value is stored into the global M",
        "Return it instead.",
        """\
class Meter:
    total = 0.0
    def add(self, x):
        self.total = 0.5 * self.total + x
        return self.total * x
M = Meter()
def f(x):
    M.total = 0.0
    a = M.add(x)  # here
    return a + M.add(2.0 * x)
""",
    ),
    Row(
        "an active value is stored into the global STATE",
        "Return it instead.",
        """\
STATE = {"v": 0.0}
def add(x, s):
    s["v"] = 0.5 * s["v"] + x
    return s["v"] * x
def f(x):
    return add(x, STATE)  # here
""",
    ),
]
