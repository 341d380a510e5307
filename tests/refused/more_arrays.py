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
        "a slot that held an array gets a number",
        "Make a copy of the array first, and write into that.",
        """\
def f(x):
    a = np.array([x, 3.0])
    rows = [a, 2.0 * a]
    a[0] = x * a[1]
    s = np.sum(rows[0])
    rows[:] = [x, s]  # here
    return rows[0] * rows[1] + np.sum(a)
""",
        error="AliasError",
        modes=("grad",),
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
    Row(
        "a container of active integers is passed to a function",
        "Pass floats.",
        """\
def g(d): return d["a"] / 2
def f(n):
    return g({"a": n}) * n  # here
args = (3,)
""",
    ),
    Row(
        "einsum without constant subscripts has no derivative rule",
        'Write einsum("ij,jk->ik", a, b).',
        """\
def f(x, s="i,i->"):
    v = np.ones(2) * x
    return np.einsum(s, v, v)  # here
""",
    ),
    Row(
        "nan_to_num of complex values has no derivative rule",
        "Compute with its real and its imaginary part: x.real, x.imag.",
        """\
def f(x):
    z = np.array([x + 1j * x, x])
    return np.real(np.sort(z)[0] + np.max(z) + np.nan_to_num(z)[0])  # here
""",
    ),
    Row(
        "what y is decides what this statement means, and it is not known",
        "Write y = y + ..., or annotate it (y: float, or y: np.ndarray).",
        """\
import json
def f(x):
    o = json.loads("1.0")
    y = o
    z = y
    y += x  # here
    return z * x + y
""",
        error="UnknownKind",
    ),
    Row(
        "numpy.add.at with these arguments",
        "Write a loop: for k, i in enumerate(index): a[i] = ...",
        """\
def f(x):
    a = np.array([x, 2.0, 1.0])
    np.add.at(a, indices=[0], b=x)  # here
    return a[0]
""",
    ),
    Row(
        "an array is written in place while a broadcast view of it is in use",
        "Make a copy of the array first, and write into that.",
        """\
def f(x):
    a = np.ones(2) * x
    rows = np.broadcast_to(a, (2, 2))  # here
    a[0] = x * x
    u, v = rows
    return np.sum(u * v)
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "scale writes into an imaginary part",
        "Pass a copy, and store that into the imaginary part after the call.",
        """\
def scale(a, s):
    a *= s
def f(x):
    z = np.exp(1j * x * np.arange(3))
    scale(z.imag, x)  # here
    return np.sum(z.imag)
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "an array is written in place while its imaginary part is in use",
        "Make a copy of the array first, and write into that.",
        """\
def f(x):
    z = np.exp(1j * x * np.arange(3))
    parts = [z.imag, z.real]  # here
    z[0] = x
    return np.sum(parts[0] * parts[1])
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "O(a).z may share memory that is written in place",
        "Make a copy of the array first, and write into that.",
        """\
args = (np.array([1.0, 2.0]),)
class O:
    def __init__(self, z): self.z = z
def f(x):
    a = x * 3
    u = O(a).z  # here
    u[0] *= 2
    return np.sum(a * x)
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "d['n'][:2] may share memory that is written in place",
        "Make a copy of the array first, and write into that.",
        """\
args = (np.array([1.0, 2.0]),)
def f(x):
    d = {"n": (x[0], x * 3, x[1]), "a": x * 2}
    e = {"n": d["n"][:2], "a": d["a"]}  # here
    g = e["a"]
    e["a"] = g[::-1]
    g[0] = x[1]
    return np.sum(e["a"]) * e["n"][0] * np.sum(d["n"][1])
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "nxt() would have to be computed twice",
        "Make a copy of the array first, and write into that.",
        """\
K = [0]
def nxt():
    K[0] = (K[0] + 1) % 2
    return K[0]
args = (np.array([1.0, 2.0]),)
def f(x):
    rows = [x * 2, x * 3]
    a = rows[0]
    nxt()
    rows[nxt()] = x  # here
    a[1] = x[0] * 3
    return np.sum(rows[0] * rows[1] * a)
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "v may be a number or an array, and shares memory that is written in place",
        "Make a copy of the array first, and write into that.",
        """\
args = (np.array([1.0, 2.0]),)
def f(x, k=0):
    rows = [x * 2, x[0]]
    d = {"a": x * 3, "r": rows}
    b = d["a"]
    d["a"] = b[::-1]
    b[0] = x[1]
    v = np.reshape(rows[k], -1)  # here
    return np.sum(d["a"]) * np.sum(v)
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "what is returned is not known, and may share memory with an argument",
        "Make a copy of the array first, and write into that.",
        """\
args = (np.array([1.0, 2.0]),)
def pick(d, a, k):
    d["a"] = a
    a[0] = 3 * a[1]
    rows = [a * 2, a[0] * 3]
    return rows[k]  # here
def f(x, k=1):
    d = {"a": x * 1}
    y = x * 2
    v = pick(d, y, k)
    d["a"][1] = x[0]
    return np.sum(d["a"] * y) * v
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "the adjoint of a container as a factor",
        "Multiply the elements of the container.",
        """\
def f(x, k=1):
    vals = [x * np.ones(2), x]
    xs = [vals[k], x]
    return np.sum(3 * np.array(xs)) * x  # here
""",
        "Unsupported",
        ("grad",),
    ),
    Row(
        "s may be a number or an array, and is put among arrays",
        "Make a copy of the array first, and write into that.",
        """\
args = (np.array([1.0]),)
def f(x):
    t = x * x
    s = np.flip(np.reshape(t, ()))
    q = [s, t]  # here
    q[1][0] *= 2.0
    return np.sum(q[0] * x + q[1])
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "rows[k][[1, 0]] may be a number or an array, and is put among arrays",
        "Make a copy of the array first, and write into that.",
        """\
args = (np.array([1.0, 2.0]),)
def f(x, k=0):
    rows = [x * 2, x[0]]
    kept = [rows[0]]
    a = kept[0]
    kept[0] = a[::-1]
    a[0] = x[1]
    kept.append(rows[k][[1, 0]])  # here
    return np.sum(kept[0]) * np.sum(kept[1])
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "(c, x[0]) is passed to a function that may return or keep it",
        "Make a copy of the array first, and write into that.",
        """\
args = (np.array([1.0, 2.0]),)
def keep(d, a, pair):
    d["a"] = a
    a[0] = pair[0][1] * pair[1]
    return a
def f(x):
    d = {"a": x * 1}
    c = np.array([3.0, 4.0])
    v = keep(d, x * 2, (c, x[0]))  # here
    v[1] = x[0] * 5
    return np.sum(d["a"] * v)
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "the method view of an active array, which may read its memory as another type",
        "Write x.astype(...), or np.stack((z.real, z.imag), axis=-1).",
        """\
def f(x):
    z = np.array([x, 2 * x])
    return np.sum(z.view(np.int64)) if x < 0 else x  # here
""",
    ),
    Row(
        "an array is written in place while a view of its windows is in use",
        "Make a copy of the array first, and write into that.",
        """\
def squares(a):
    return np.sum(a**2)
def f(x):
    a = x * np.arange(4.0)
    windows = np.lib.stride_tricks.sliding_window_view(a, 2)  # here
    a[0] = x
    return squares(windows)
""",
        "AliasError",
        ("grad",),
    ),
    Row(
        "slices and texts beside active arrays in np.r_ or np.c_",
        "Write np.concatenate(...).",
        """\
def f(x):
    return np.sum(np.r_[0:3, x]) if x < 0 else x  # here
""",
    ),
    Row(
        "a slice with active bounds",
        "Write start + step * np.arange(n).",
        """\
def f(x):
    return np.sum(np.mgrid[0:x:5j]) if x < 0 else x  # here
""",
    ),
    Row(
        "an element at an active place, of what is not known here",
        "Call a function instead.",
        """\
def f(x):
    return range(3)[x] if x < 0 else x  # here
""",
    ),
]
