"""Arrays and their rules that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "an active value is added into an integer array",
        "Make the array of floats.",
        """\
def f(x):
    a = np.zeros(2, int)
    if x < 0:
        a += x  # here
    return x * x
""",
    ),
    Row(
        "an active value is stored into an integer array: it would be truncated",
        "Make the array of floats, for instance np.zeros(n).",
        """\
def f(x):
    a = np.zeros(2, int)
    a[0] = x  # here
    return a[0] * x
""",
    ),
    Row(
        "a store through .flat is not supported",
        "Store through an index.",
        """\
def f(x):
    a = np.zeros(3)
    a.flat[1:][0] = x  # here
    return np.sum(a)
""",
    ),
    Row(
        "a store through .flat of what is not known here",
        "Store through an index.",
        """\
def f(x):
    a = np.zeros(np.unpackbits(np.array([3, 5], np.uint8)).shape)
    a.flat[1] = x  # here
    return np.sum(a)
""",
    ),
    Row(
        "a store into an expression is not supported",
        "Give the container a name first.",
        """\
def g(a): return a
def f(x):
    a = [x, x]
    y = [1.0 for g(a)[0] in [x * x]]  # here
    return a[0] + y[0]
""",
    ),
    Row(
        "a store into the attribute shape of an array",
        "Write a = a.reshape(...).",
        """\
def f(x):
    a = np.array([x, x])
    a.shape = (2, 1)  # here
    return np.sum(a)
""",
    ),
    Row(
        "an active value is stored into the global K",
        "Return it instead.",
        """\
K = [1.0, 2.0]
def f(x):
    K[0] = x  # here
    return K[0] * x
""",
    ),
    Row(
        "out= of several arrays",
        "Assign the results to slices: y[...] = ...",
        """\
def f(x):
    a = np.array([x, 2.0])
    b, c = np.zeros(2), np.zeros(2)
    np.modf(a, out=(b, c))  # here
    return np.sum(b)
""",
    ),
    Row(
        "out= of a copy that an array of positions makes",
        "Give it a name first, or assign to a slice: y[...] = ...",
        """\
def f(x):
    a = np.array([x, 2.0])
    b = np.zeros(3)
    np.sin(a, out=b[[0, 1]])  # here
    return np.sum(b) + x
""",
    ),
    Row(
        "np.gradient along several axes has no derivative rule",
        "Give axis=, once for each axis.",
        """\
def f(x):
    return np.sum(np.gradient(np.outer([x, 2.0, x], [1.0, x]))[0])  # here
""",
    ),
    Row(
        "np.gradient with coordinates has no derivative rule",
        "Give the spacing as a number.",
        """\
def f(x):
    return np.sum(np.gradient(np.array([x, x * x, 1.0]), np.array([0.0, 1.0, 3.0])))  # here
""",
    ),
    Row(
        "numpy.einsum has no derivative in its argument subscripts",
        "Register one with autotangent.rules.differential, or make subscripts a constant.",
        """\
def f(x):
    a = np.array([x, x])
    return np.einsum(a, [0], a, [0], [])  # here
""",
    ),
    Row(
        "max of sequences, which are compared item by item, has no derivative rule",
        "Say by what they are compared: max(..., key=lambda pair: pair[0]).",
        """\
def f(x):
    return max([x, 1.0], [2.0, x])[0] * x  # here
""",
    ),
    Row(
        "max of a sequence has no derivative rule",
        "Write np.max(...) of an array.",
        """\
def f(x):
    return max(np.array([x, 1.0]), 2.0) if x < 0 else x  # here
""",
    ),
    Row(
        "max and min of what is no list of numbers",
        "Write np.max(...) of an array.",
        """\
def f(x):
    return max(np.array([[x, 1.0]])) if x < 0 else x  # here
""",
    ),
    Row(
        "sorted of what is no list",
        "Write np.sort(...) of an array.",
        """\
def f(x):
    return sorted({"a": x, "b": 2 * x}.values())[0] * sorted(np.array([[x, x]]))[0][0]  # here
""",
    ),
    Row(
        "nanquantile at points that are no vector",
        "Give it np.ravel(q), and reshape the result.",
        """\
def f(x):
    return np.sum(np.nanquantile(np.array([x, 2.0]), [[0.2], [0.5]]))  # here
""",
    ),
    Row(
        "g writes into what is made in its call",
        "Give it a name first.",
        """\
def g(a):
    a[0] = a[0] * 2
    return a[0]
def f(x):
    return g([x, x]) * x  # here
""",
        modes=("grad",),
    ),
    Row(
        "a is a number at first, then an array that a += ... writes while another name sees it",
        "Start with an array, or write a = a + ...",
        """\
def f(x):
    a = 0.0
    b = a
    for k in range(2):
        a += np.array([x, x])  # here
        c = a
    return np.sum(a) + np.sum(c)
""",
        error="AliasError",
    ),
    Row(
        "a is a number on one path and an array on another",
        "Make a copy of the array first, and write into that.",
        """\
def f(x, k=1):
    if k > 0:  # here
        a = np.array([x, x])
    else:
        a = x
    b = a
    if k > 0:
        b[0] = x * x
        b = b + a * a
    return np.sum(a * b)
""",
        error="AliasError",
        modes=("grad",),
    ),
    Row(
        "shuffle is not supported yet: it writes into an array",
        "Take the items in a drawn order: xs = [xs[k] for k in rng.permutation(len(xs))]",
        """\
def f(x):
    rng = random.Random(3)
    v = [x, x * x]
    rng.shuffle(v)  # here
    return v[0] * rng.choices(v)[0]
""",
    ),
    Row(
        "an active complex value is stored into an array of floats: its imaginary part would be dropped",
        "Make the array complex, for instance np.zeros(n, complex), or store the real part.",
        """\
def f(x):
    a = np.zeros(2)
    if x < 0:
        a[0] = x * 1j  # here
    return np.sum(a) + x
""",
    ),
    Row(
        "np.put_along_axis along an axis that is not known",
        "Write a[i, j] = ... with the indices.",
        """\
def f(x):
    a = np.array([x, 2.0, 1.0])
    k = int(x > 5.0)
    np.put_along_axis(a, np.array([0]), x * x, k)  # here
    return a[0]
""",
    ),
    Row(
        "the method at of a ufunc that has no name here",
        "Write np.multiply.at(...), say.",
        """\
scale = np.frompyfunc(lambda a, b: a * b, 2, 1).at
def f(x):
    a = np.array([x, 2.0, 1.0])
    scale(a, [0], x)  # here
    return a[0]
""",
    ),
    Row(
        "numpy.multiply.at with these positions",
        "Write a loop: for k, i in enumerate(index): a[i] = ...",
        """\
def f(x):
    a = np.array([x, 2.0, 1.0])
    np.multiply.at(a, np.array([[0, 0]]), x)  # here
    return a[0]
""",
    ),
    Row(
        "sum of integers rounds its result",
        "Pass floats.",
        """\
args = (np.array([3, 4]),)
def f(x):
    return np.sum(x * x, dtype=x.dtype) * 0.5  # here
""",
    ),
    Row(
        "full_like of integers rounds its result",
        "Pass floats.",
        """\
args = (np.array([3, 4]),)
def f(x):
    return np.sum(np.full_like(x, 2.5) * x)  # here
""",
    ),
    Row(
        "a holds integers: what is stored would be truncated",
        "Pass floats.",
        """\
def f(n):
    a = np.array([n, n])
    a[0] = n / 2  # here
    return a[0] * 1.0
args = (3,)
""",
    ),
    Row(
        "out= with where= and more",
        "Write y[mask] = f(x[mask]).",
        """\
def f(x):
    a = np.array([x, 2.0])
    b = np.zeros(2)
    y = np.sum(np.multiply(a, a, out=b, where=a > 1, dtype=float))  # here
    return y + b[0]
""",
    ),
    Row(
        "np.copyto with casting=",
        "Write y[...] = x.",
        """\
def f(x):
    a = np.zeros(2)
    np.copyto(a, np.array([x, x]), casting="unsafe")  # here
    return a[0]
""",
    ),
    Row(
        "a call that writes an array, inside an expression",
        "Give it a statement of its own.",
        """\
def f(x):
    a = np.zeros(3)
    y = [np.put(a, [0], x * k) for k in range(2)]  # here
    return np.sum(a)
""",
    ),
    Row(
        "a mask that is not of booleans",
        "Write mask != 0.",
        """\
def f(x):
    a = np.array([1.0, 2.0, 3.0])
    np.putmask(a, [0, 1, 1], x)  # here
    return np.sum(a)
""",
    ),
    Row(
        "np.arange with active bounds",
        "Write start + step * np.arange(n).",
        """\
def f(x):
    return np.sum(np.arange(x, 5.0))  # here
""",
    ),
    Row(
        "reshape in an order that is not the constant 'C' or 'F'",
        "Give order='C' or order='F'.",
        """\
def f(x, order="K"):
    return np.sum(np.reshape(np.outer([x, 1.0], [x, 2.0]), (4,), order="A"))  # here
""",
    ),
    Row(
        "pad with this mode has no derivative rule",
        "Use mode='constant', 'edge', 'reflect', 'symmetric', 'wrap'.",
        """\
def f(x):
    return np.sum(np.pad(np.array([x, x]), 2, mode="mean"))  # here
""",
    ),
    Row(
        "cross of vectors of two components has no derivative rule",
        "Write out the components.",
        """\
def f(x):
    a = np.zeros((3, 2))
    return np.sum(np.cross(a + x, a + 1.0))  # here
""",
    ),
    Row(
        "the result of g may share the memory of its argument a",
        "Return a copy in g, or write into the argument and return nothing.",
        """\
def g(a, c):
    a[0] = a[0] * 2
    return a if c else a[0]
def f(x, c=True):
    a = np.array([x, x])
    b = g(a, c)  # here
    return np.sum(b)
""",
        error="AliasError",
        modes=("grad",),
    ),
]
