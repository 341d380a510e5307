"""Statements and loops that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "an item of an iterator that is taken here: next(it)",
        "Give the item a name in a statement of its own.",
        """\
def f(x):
    xs = [x, x * x]
    it = iter([1, 0])
    del xs[next(it)]  # here
    return xs[0]
""",
    ),
    Row(
        "a call of another range than Python's own",
        "Give your range another name.",
        """\
def range(n): return [n, 2.0 * n]
def f(x):
    y = x
    for k in range(3):  # here
        y = y * x * k
    return y
""",
    ),
    Row(
        "a set of active values",
        "Use a list or a tuple.",
        """\
def f(x):
    return sum({x * k for k in range(3)})  # here
""",
    ),
    Row(
        "yield, in what is differentiated, is not supported yet",
        "Append to a list and return it.",
        """\
def f(x):
    yield x  # here
""",
    ),
    Row(
        "a class in a function is not supported yet",
        "Move the class out to the module.",
        """\
def f(x):
    class A:  # here
        k = 2.0
    return x * A.k
""",
    ),
    Row(
        "except* is not supported yet",
        "Catch one exception after the other with try.",
        """\
def f(x):
    try:  # here
        y = x * x
    except* ValueError:
        y = x
    return y
""",
    ),
    Row(
        "a generator reads v, which is written while its items are taken",
        "Make a list of what the generator yields first: list(...)",
        """\
def f(x):
    v = [x, x * 2, x]
    s = 0.0
    for t in map(lambda a: a * x, v):
        v[1] = t  # here
        s = s + t
    return s
""",
    ),
    Row(
        "a call that changes active data, in an expression whose value carries no derivative",
        "Give the call a statement of its own.",
        """\
def step(v):
    v[0] = v[0] * 2
    return 0
def f(x):
    v = np.ones(2) * x
    with np.errstate(over=["ignore"][step(v)]):  # here
        return v[0] * x
""",
    ),
    Row(
        "the message of an exception writes what the derivative follows",
        "Compute it in a statement before.",
        """\
def step(v):
    v[0] = v[0] * 2
    return v[0]
def f(x):
    v = np.ones(2) * x
    assert x > 0, step(v)  # here
    return v[0] * x
""",
    ),
    Row(
        "an exception whose contents are used",
        "Return a value instead of raising.",
        """\
class Bad(Exception):
    def __init__(self, v): self.v = v
def f(x):
    try:
        if x > 1: raise Bad(x)
        y = x
    except Bad as e:
        y = e.v * x  # here
    return y
""",
    ),
    Row(
        "an exception whose contents are used",
        "Return a value instead of raising.",
        """\
def f(x):
    errors = []
    try:
        if x > 0: raise ValueError(x)
        y = x
    except ValueError as e:
        errors.append(e)  # here
        y = 2 * x
    return y * errors[0].args[0]
""",
    ),
    Row(
        "an exception whose contents are used",
        "Return a value instead of raising.",
        """\
def f(x):
    try:
        if x > 0: raise ValueError(x)
        y = x
    except ValueError as e:
        error = e  # here
        y = 2 * x
    return y * error.args[0]
""",
    ),
    Row(
        "the statement uses v beside a call that changes it",
        "Give the call a statement of its own.",
        """\
def step(v):
    v[0] = v[0] * 2
    return 1
def f(x):
    v = np.ones(2) * x
    w = np.ones(2) * x
    w[step(v)] = v[0]  # here
    return w[0] * x * w[1]
""",
    ),
    Row(
        "an exception type that a call gives",
        "Give it a name before the try.",
        """\
def step(v):
    v[0] = v[0] * 2
    return ValueError
def f(x):
    v = np.ones(2) * x
    try:
        if x > 1: raise ValueError
    except step(v):  # here
        return v[0] * x
    return x
""",
    ),
    Row(
        "pick(k) needs a statement of its own, and none can come before where it stands",
        "Give it a name in a statement of its own.",
        """\
def s(k): return 0
def c(k): return 1
def pick(k): return s if k == 0 else c
def f(x, k=0):
    d = [x, 1.0]
    d[pick(k)(1)] = x * x  # here
    return d[0] + d[1]
""",
    ),
    Row(
        "what the generator behind yield from returns",
        "Write a function that returns it.",
        """\
def inner(x):
    yield x
    return x * 2
def outer(x):
    r = yield from inner(x)  # here
    yield r
def f(x):
    return sum(outer(x))
""",
    ),
    Row(
        "a pattern with positions of a class that is not known here",
        "Write if and elif.",
        """\
@dataclass
class P:
    a: float
def f(x):
    Q = P
    match P(x):
        case Q(a):  # here
            return a * a
    return x
""",
    ),
    Row(
        "a loop and its generator see what the other one does",
        "Make a list first: list(...)",
        """\
def f(x):
    v = np.ones(3) * x
    for a, b in zip(v, (k * x for k in range(3))):  # here
        v[1] = v[1] * a
        x = x * b if b > 0 else x
    return x * np.sum(v)
""",
    ),
    Row(
        "a loop writes what it runs over, beside {1.0, 2.0, 3.0}",
        "Make a list of it before the loop: xs = list(...).",
        """\
def f(x):
    v = np.ones(3) * x
    for a, b in zip(v, {1.0, 2.0, 3.0}):  # here
        v[2] = v[1] * a * b
    return x * np.sum(v)
""",
    ),
    Row(
        "out= inside a condition, a comprehension or an index",
        "Give it a statement of its own.",
        """\
def f(x):
    y, v = np.zeros(2), np.ones(2) * x
    y[int(np.sum(np.multiply(v, 0, out=y)))] = x  # here
    return np.sum(y + v)
""",
    ),
    Row(
        "an iterator of active values that is kept or passed on",
        "Make a list of it: list(...).",
        """\
def f(x):
    pairs = zip([x, x], [x, 2.0])  # here
    for t in pairs:
        x = x * t[0] + t[1]
    return x
""",
    ),
    Row(
        "Y is not a local variable",
        "Assign it inside the function first.",
        """\
Y = 1.0
def f(x):
    Y += x  # here
    return Y
""",
    ),
    Row(
        "an expression through which no derivative can be followed",
        "Compute its parts one by one.",
        """\
def f(x):
    t = (x, 2.0)
    u = (x, 1.0)
    return (t * u)[0] if x < 0 else x  # here
""",
    ),
    Row(
        "a try in which a branch or loop is recorded",
        "Put it into a function, and call that.",
        """\
def f(x):
    y = x
    for j in range(3):
        try:
            z = y if y > j else x
            w = math.sqrt(z) if z > 1 else z * z
            y = w + (x if w > 2 else 1.0)
        except ValueError:  # here
            y = x
    return y
""",
        modes=("grad",),
    ),
    Row(
        "d['a'].pop() needs a statement of its own, and none can come before where it stands",
        "Give it a name in a statement of its own.",
        """\
def f(x):
    d = {"a": [2 * x * x, x]}
    assert d["a"] and d["a"].pop() > 0  # here
    d["a"].append(x)
    return d["a"][1] * d["a"][0]
""",
    ),
    Row(
        "a differentiated call inside and/or, a ternary or a comprehension",
        "Call it in a statement of its own.",
        """\
def step(v):
    v[0] = v[0] * 2
    return 1
def f(x):
    v = np.ones(2) * x
    assert v[0] > 0 and v[step(v)] > 0  # here
    return v[0] * x
""",
    ),
]
