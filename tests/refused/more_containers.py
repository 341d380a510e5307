"""Lists, tuples, dicts, loops and expressions that are refused."""

from tests.harness.refusals import Row

ROWS = [
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
        "Make a list of it first: list(it)",
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
    Row(
        "a loop over steps(0.5, 3) cannot be run backwards yet",
        "Make a list of it first: list(steps(0.5, 3))",
        """\
def steps(p, n):
    for k in range(n):
        yield p * k
def f(x):
    z = x
    for z in steps(0.5, 3):  # here
        pass
    return z * x
args = (1.7,)
""",
        modes=("grad",),
    ),
    Row(
        "the method __getitem__ of a dict of active values",
        "Write it with subscripts.",
        """\
def f(x):
    d = {"a": x, "b": x * x}
    return d.__getitem__("a")  # here
""",
    ),
    Row(
        "a number has no attribute name",
        "Test with hasattr before it is read.",
        """\
def f(x):
    return x.name if x < 0 else x * x  # here
""",
    ),
    Row(
        "a generator that writes into memory",
        "Build a list of copies, and return it.",
        """\
def items(x):
    a = np.zeros(2)
    for k in range(3):
        a[0] += x  # here
        yield a
def f(x):
    return sum([np.sum(a) for a in items(x)])
""",
    ),
    Row(
        "del of an attribute is not supported",
        "Store None instead.",
        """\
class A:
    def __init__(self, v): self.v = v
def f(x):
    a = A(x)
    y = a.v
    del a.v  # here
    return y * x
""",
    ),
    Row(
        "the generator g is used more than once, and is empty the second time",
        "Make a list of it.",
        """\
def f(x):
    g = (x * k for k in range(3))  # here
    return sum(g) + sum(g) + x
""",
    ),
    Row(
        "a generator that does more than assign, loop and yield, or yields for ever",
        "Build a list, and return it; or call it in the head of the loop that leaves it.",
        """\
def items(x):
    while True:  # here
        yield x
        x = x * 2
def f(x):
    y = x
    for k, v in zip(range(3), list(itertools.islice(items(x), 3))):
        y = y + v
    return y + len(list(items(x))) if x < 0 else y
""",
    ),
    Row(
        "a generator that is sent values",
        "Give the function what it needs as an argument.",
        """\
def items(x):
    y = yield x  # here
    yield y * x
def f(x):
    g = items(x)
    return next(g) * g.send(3.0)
""",
    ),
    Row(
        "an active value is stored into the global a_1",
        "Return it instead.",
        """\
def f(x):
    a = [x, x]
    y = [a[0] * x for a[0] in [x, x * x]]  # here
    return a[0] + y[0]
""",
    ),
    Row(
        "an active value in a Counter",
        "Use a defaultdict(float).",
        """\
def f(x):
    c = collections.Counter(a=x)  # here
    return c['a']
""",
    ),
    Row(
        "an active value in a Counter",
        "Use a defaultdict(float).",
        """\
def f(x):
    c = collections.Counter()
    c['a'] = x  # here
    return c['a']
""",
    ),
    Row(
        "popitem of a dict in a slot",
        "Give the dict a name first.",
        """\
def f(x):
    d = {"a": {"k": x, "j": x * x}}
    k, v = d["a"].popitem()  # here
    return v
""",
    ),
    Row(
        "popitem with an end that is not known",
        "Write last=True or last=False.",
        """\
def f(x, last=True):
    d = collections.OrderedDict(a=x, b=x * x)
    k, v = d.popitem(last)  # here
    return v
""",
    ),
    Row(
        "a list is extended by what is no list, tuple or array",
        "Append its items in a loop.",
        """\
def f(x):
    xs = [x]
    d = {2.0: x, 3.0: 2.0}
    xs.extend(d)  # here
    return xs[1] * xs[0]
""",
    ),
    Row(
        "pop of active values inside an expression",
        "Give it a statement of its own.",
        """\
def f(x):
    d = {"a": [x, x * x, x]}
    w = [1.0, 2.0]
    w[int(d["a"].pop() * 0)] = x  # here
    return d["a"].pop() * w[0]
""",
    ),
    Row(
        "+= of a list or tuple on d[1], which may be a list, a tuple or an array",
        "Write xs.extend(...), if it is a list.",
        """\
def f(x, k=1):
    d = [0.0, [x]]
    d[1] += [x * x]  # here
    return d[k][1]
""",
    ),
    Row(
        "a deque with a maxlen in a slot",
        "Give the deque a name first.",
        """\
def f(x):
    d = {}
    d.setdefault("q", deque(maxlen=2)).append(x)  # here
    return d["q"][0]
""",
    ),
    Row(
        "a tuple of what is no list",
        "Make a list of it, and a tuple of that.",
        """\
def f(x):
    y = x if x > 100 else [x, x * x]
    t = tuple(y)  # here
    return t[0] * t[1]
""",
    ),
    Row(
        "an index of which it is not known whether it is an integer or a slice",
        "Write xs[i:j], or xs[int(i)].",
        """\
def f(x):
    xs = [x, x * x, 2 * x]
    s = slice(1, 3)
    ys = xs[s]  # here
    return ys[0] * ys[1]
""",
    ),
]
