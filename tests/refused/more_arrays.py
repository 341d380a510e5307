"""Arrays and their rules that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "a slice of a is passed on, which may be an array or a list",
        "Annotate it, or pass all of it and the bounds.",
        """\
def g(a):
    return a[0] * a[1]
def f(x, n=1):
    a = np.array([x, x]) if n > 0 else [x, x]
    return g(a[0:2])  # here
""",
        modes=("grad",),
    ),
    Row(
        "a loop over reversed(rows), whose elements are written in place",
        "Make a copy of the array first, and write into that.",
        """\
def f(x):
    m = np.array([[x, x], [x, 1.0]])
    rows = [m[0], m[1]]
    for r in reversed(rows):  # here
        r[0] = r[0] * x
    for r in {"a": m[0]}.values():
        r[1] = r[1] * x
    return np.sum(m)
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "d.pop('a') may be what the dict makes, or memory that is written in place",
        "Make a copy of the array first, and write into that.",
        """\
def f(x):
    d = defaultdict(lambda: np.zeros(2))
    d["a"] = np.array([x, x])
    v = d.pop("a")  # here
    v[0] = x * x
    return np.sum(v)
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "a slot that held an array gets a number",
        "Store it elsewhere, or store an array.",
        """\
def f(x):
    a = [np.array([x, x]), np.array([x, 1.0])]
    b = a[0]
    b[0] = x * x
    a[0] = 2.0  # here
    return np.sum(b) + a[0]
""",
    ),
    Row(
        "a store into z.real beside others",
        "Write real = z.real first.",
        """\
def f(x):
    z = np.array([1 + 2j, 2.0])
    y = [z.real[0] * x for z.real[0] in [x, x * x]]  # here
    return z.real[0] + y[0]
""",
    ),
]
