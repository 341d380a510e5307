"""Lists, tuples, dicts, loops and expressions that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "a pattern for what may be a sequence or a dict, or not",
        "Write if and elif.",
        """\
def f(x):
    v = [x, x] if x > 1 else {"a": x}
    match v:
        case [a, b]:  # here
            return a * b
        case {"a": a}:
            return a
    return x
""",
    ),
    Row(
        "max by a key with a default",
        "Test first whether there are items.",
        """\
def f(x):
    return max([x, 2 * x], key=lambda t: t * t, default=x)  # here
""",
    ),
    Row(
        "getattr with a name that is not known where the derivative is written",
        "Write o.x.",
        """\
def f(x, name="v"):
    o = types.SimpleNamespace(v=x, w=x * x)
    n = "v" if len(name) > 1 else "w"
    return getattr(o, n)  # here
""",
    ),
    Row(
        "getattr with a default, of what has no name",
        "Give the object a name first.",
        """\
class B:
    def __init__(self, v): self.v = v
def f(x):
    return getattr(B(x), "w", x * 3.0)  # here
""",
    ),
    Row(
        "set of active values",
        "Use a list or a tuple.",
        """\
def f(x):
    return sum(set([x, x * x]))  # here
""",
    ),
    Row(
        "get of what is computed by a call",
        "Give the key and the default names first.",
        """\
def k(): return "a"
def f(x):
    d = {"a": x, "b": x * x}
    return d.get(input if x < 0 else k(), 2.0)  # here
""",
    ),
    Row(
        "dict.fromkeys of what is made here",
        "Give the value a name first.",
        """\
def f(x):
    d = dict.fromkeys(["a", "b"], [x, x])  # here
    return d["a"][0] * d["b"][1]
""",
    ),
    Row(
        "out= of an array of another shape",
        "Give it an array of the shape of the result.",
        """\
def f(x):
    y = np.zeros((2, 3))
    np.cumsum(np.array([x, x, 1.0]), out=y)  # here
    return np.sum(y)
""",
    ),
    Row(
        "random.betavariate has no derivative in its argument alpha",
        "Draw with a constant alpha, or write what is drawn as a function of a draw without parameters.",
        """\
def f(x):
    return random.betavariate(x, x)  # here
""",
    ),
    Row(
        "random.triangular has no derivative in its argument low",
        "Draw with a constant low, or write what is drawn as a function of a draw without parameters.",
        """\
def f(x):
    random.seed(3)
    return random.triangular(x, 2*x) * x  # here
""",
    ),
    Row(
        "the attribute flat of an active number",
        "Write the number itself.",
        """\
def f(x):
    x = np.float64(x)
    return x.flat if x < 0 else x * x  # here
""",
    ),
    Row(
        "the attribute data of an active number",
        "Write the number itself.",
        """\
def f(x):
    return np.sin(x).data * x if x < 0 else x * x  # here
""",
    ),
    Row(
        "the attribute flat of an active array is not supported",
        "Index the array instead.",
        """\
def f(x):
    v = np.array([x, x * x])
    return sum(v.flat)  # here
""",
    ),
    Row(
        "the attribute ctypes of an active array is not supported",
        "Index the array instead.",
        """\
def f(x):
    v = np.array([x, x * x])
    return v.ctypes.data + x  # here
""",
    ),
    Row(
        "a part of a deque",
        "Make a list of it first: list(q)",
        """\
def f(x):
    q = deque([x, x * x, x])
    return sum(q[1:]) if x < 0 else x * x  # here
""",
    ),
    Row(
        "a set of active values",
        "Use a list or a tuple.",
        """\
def f(x):
    return sum({x, x * x})  # here
""",
    ),
    Row(
        "a loop over an object of one of several classes",
        "Call its methods.",
        """\
class A:
    def __init__(self, v): self.v = v
    def __iter__(self):
        yield self.v
class B:
    def __init__(self, v): self.v = v
    def __iter__(self):
        yield self.v * self.v
def f(x):
    o = A(x) if x > 1 else B(x)
    y = 0.0
    for v in o:  # here
        y += v
    return y
""",
    ),
    Row(
        "arithmetic of an array with a list or tuple, where numpy has no name",
        "Write import numpy as np.",
        """\
from numpy import ones, sum as total
del np
def f(x):
    return total(ones(2) * [x, x * x])  # here
""",
    ),
    Row(
        "an operator of a deque of active values",
        "Use lists, or append in a loop.",
        """\
def f(x):
    q = deque([x, x]) + deque([x])  # here
    return q[0] * q[2]
""",
    ),
    Row(
        "a tuple repeated as often as is not known here",
        "Use a list.",
        """\
def f(x, n=3):
    t = (x, 2.0) * n  # here
    return t[0] * t[2]
""",
    ),
    Row(
        "a tuple of what is made here is repeated",
        "Give what it holds a name first.",
        """\
def f(x):
    t = ([x, 2.0],) * 2  # here
    return t[0][0] * t[1][1]
""",
    ),
    Row(
        "a tuple that is made here and joined with another",
        "Give the tuple a name first.",
        """\
def g(x): return (x, x * x)
def f(x):
    t = g(x) + (x,)  # here
    return t[0] * t[1] * t[2]
""",
    ),
    Row(
        "a generator reads v, which is written while its items are taken",
        "Make a list of what the generator yields first: list(...)",
        """\
def f(x):
    v = np.array([x, x, x])
    w = v
    y = 0.0
    for a in map(lambda k: v[k], range(3)):
        y += a
        w[2] = y  # here
    return y
""",
    ),
    Row(
        "the method insert of a deque of active values",
        "Use a list.",
        """\
def f(x):
    q = deque([x, x])
    q.insert(1, x * x)  # here
    return q[1]
""",
    ),
    Row(
        "the method copy of a deque of active values",
        "Use a list.",
        """\
def f(x):
    q = deque([x, x * x])
    p = q.copy()  # here
    return p[1]
""",
    ),
    Row(
        "the method index of a list or tuple of active values is not supported",
        "Write it with indexing, append or a loop.",
        """\
def f(x):
    t = (x, x * x)
    return t.index(x) + x  # here
""",
    ),
    Row(
        "the method __getitem__ of a list or tuple of active values is not supported",
        "Write it with indexing, append or a loop.",
        """\
def f(x):
    t = [x, x * x]
    return t.__getitem__(1)  # here
""",
    ),
    Row(
        "the method count of a list or tuple of active values is not supported",
        "Write it with indexing, append or a loop.",
        """\
def f(x):
    t = (x, x * x)
    return t.count(x) * x  # here
""",
    ),
    Row(
        "del of names and of elements",
        "Write them in statements of their own.",
        """\
def f(x):
    a = [x, x * x]
    b = 2.0
    del b, a[0]  # here
    return a[0]
""",
    ),
    Row(
        "del of an element of what is no list or dict",
        "Build a new one instead.",
        """\
def f(x):
    q = deque([x, x * x])
    del q[0]  # here
    return q[0]
""",
    ),
    Row(
        "del of a slice with a step",
        "Build a new list of what stays.",
        """\
def f(x):
    a = [x, x * x, x, x]
    del a[::2]  # here
    return a[0]
""",
    ),
    Row(
        "A reads its attributes in its own way, by __getattribute__",
        "Call a method.",
        """\
class A:
    def __init__(self, v): self.v = v
    def __getattribute__(self, n): return object.__getattribute__(self, n)
def f(x):
    return A(x).v * x  # here
""",
    ),
    Row(
        "__getattr__ gives the attribute w",
        "Call a method.",
        """\
class A:
    def __init__(self, v): self.v = v
    def __getattr__(self, n): return self.v * len(n)
def f(x):
    return A(x).w * x  # here
""",
    ),
    Row(
        "islice(...) of active values is not supported yet",
        "Loop over positions: range(start, stop).",
        """\
def f(x):
    v = [x, x, x]
    y = 0.0
    for a in itertools.islice(v, 3):  # here
        y += a
        v[2] = y
    return y
""",
    ),
    Row(
        "what is no list or tuple is stored into a slice of a list",
        "Write list(...).",
        """\
def f(x):
    a = [x, x, x]
    a[1:] = np.array([x, x * x])  # here
    return a[1]
""",
    ),
    Row(
        "a generator reads a, which is written while its items are taken",
        "Make a list of what the generator yields first: list(...)",
        """\
def f(x):
    a = [x, x, x]
    a[1:] = (v * x for v in a[:2])  # here
    return a[1]
""",
    ),
    Row(
        "a defaultdict that is made with active values",
        "Make it empty, and update it.",
        """\
def f(x):
    d = defaultdict(float, {"a": x})  # here
    return d["a"] * d["b"] + d["a"]
""",
    ),
    Row(
        "the generator g reads k, which changes",
        "Make a list of it.",
        """\
def f(x):
    k = x
    g = (k * v for v in [x, x])  # here
    k = x * x
    return sum(g)
""",
    ),
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
        "a statement goes on with what a function gives, whose reverse sweep changes that",
        "Give it a name first.",
        """\
def rows(x):
    out = [np.array([x, 2 * x]), np.array([x * x, 1.0])]
    for r in out:
        for i in range(2):
            r[i] -= r[i] * r[i - 1]
    return out
def f(x):
    return np.vdot(rows(x), rows(2 * x))  # here
""",
        modes=("grad",),
    ),
]
