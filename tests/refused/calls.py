"""Calls and functions that are refused."""

from tests.harness.refusals import Row

ROWS = [
    Row(
        "g: missing a required argument: 'b'",
        "It is g(a, b).",
        """\
def g(a, b):
    return a * b
def f(x):
    if x < 0:
        return g(x)  # here
    return x * x
""",
    ),
    Row(
        "@ of a number",
        "Write *.",
        """\
def f(x):
    v = np.array([x, x])
    return np.sum(v @ v.sum()) if x < 0 else x  # here
""",
    ),
    Row(
        "an operation on the bits of an active number",
        "Make it an integer first: int(...).",
        """\
def f(x):
    if x < 0:
        return (x > 1) & x  # here
    return x
""",
    ),
    Row(
        "vars hides what is computed from autotangent",
        "Write the expression itself.",
        """\
def f(x):
    return sum(vars(types.SimpleNamespace(a=x)).values())  # here
""",
    ),
    Row(
        "eval hides what is computed from autotangent",
        "Write the expression itself.",
        """\
def f(x):
    return eval("x * x")  # here
""",
    ),
    Row(
        "what x, which is written, is, is not known here",
        "Give it a name first, or assign to a slice: y[...] = ...",
        """\
def f(x):
    return np.sin(x, x, x, x, 2) if x < 0 else x  # here
""",
    ),
    Row(
        "numpy.sin: the keyword argument casting is not supported by its rule",
        "Leave the argument out, or write it another way.",
        """\
def f(x):
    return np.sum(np.sin(np.array([x, x]), casting="no"))  # here
""",
    ),
    Row(
        "numpy.interp has no derivative in its argument left",
        "Register one with autotangent.rules.differential, or make left a constant.",
        """\
def f(x):
    return np.interp(x, [1.0, 2.0], [3.0, 4.0], left=x)  # here
""",
    ),
    Row(
        "no derivative rule for program.g",
        (
            "Add one:  autotangent.rules.differential(program.g, lambda y, x, dx: ... * dx)\n"
            "or mark it constant; see docs/add-a-rule.md"
        ),
        """\
exec("def g(t): return t * 2")
def f(x):
    return g(x)  # here
""",
        error="NoRule",
    ),
    Row(
        "statistics.mean of active values",
        "Write sum(xs) / len(xs), or np.mean(...) of an array.",
        """\
import statistics
def f(x):
    return statistics.mean([x, x * x])  # here
""",
    ),
    Row(
        "what g is, is not known where its derivative is written",
        "Call a function that is a module global.",
        """\
def f(x):
    g = getattr(math, "".join(["s", "in"]))
    return g(x)  # here
""",
        error="UnknownKind",
    ),
    Row(
        "g means a function that has no name in this module",
        "Pass a function that is a module global.",
        """\
class A: pass
A.g = staticmethod(lambda t: t * 3)
def h(g, x): return g(x) * x
def f(x):
    g = [A.g][0]
    return h(g, x)  # here
""",
    ),
    Row(
        "this may be the function <lambda>, which has no name here",
        "Make it a module global.",
        """\
def h(g, x): return g(x) * x
def f(x, gs=(lambda t: t * 3, lambda t: t * 2)):
    for g in gs:
        x = h(g, x)  # here
    return x
""",
    ),
    Row(
        "a functools.partial of math.pow is passed on",
        "Write a lambda.",
        """\
def h(g, x): return g(x) * x
def f(x):
    return h(partial(math.pow, x), x)  # here
""",
    ),
    Row(
        "a functools.partial of pow is passed on",
        "Write a lambda.",
        """\
def h(g, x): return g(x) * x
def f(x):
    p = partial(pow, x)
    return h(p, x)  # here
""",
    ),
    Row(
        "functools.lru_cache takes no arrays, lists and dicts",
        "Take the decorator away.",
        """\
@lru_cache
def g(v): return v[0] * v[1]
def f(x):
    return g([x, x * x]) if x < 0 else x  # here
""",
    ),
    Row(
        "a functools.partial of this function",
        "Write a function with def.",
        """\
def f(x):
    return partial(math.gamma.__call__, x)() if x < 0 else x  # here
""",
    ),
    Row(
        "the method __add__ of an active value",
        "Write the operator or the function for it.",
        """\
def f(x):
    return x.__add__(x) if x < 0 else x  # here
""",
    ),
    Row(
        "the method __mul__ of an active value",
        "Write the operator or the function for it.",
        """\
def f(x):
    v = np.array([x, x])
    return np.sum(v.__mul__(v))  # here
""",
    ),
    Row(
        "f returns nothing but what it gets by calling itself",
        "Return something else where the calls end.",
        """\
def f(x):
    return x * max(f(x / 2.0) for _ in range(int(x)))  # here
""",
    ),
    Row(
        "g is called with a new function each time it calls itself",
        "Write a loop, or let the calls pass the same function on.",
        """\
def g(h, x, n):
    if n == 0:
        return h(x)
    return g(lambda t: h(t), x, n - 1)  # here
def f(x):
    return g(lambda t: t * x, x, 3)
""",
    ),
    Row(
        "t holds the t before it, and so on",
        "Append to a list.",
        """\
def f(x):
    t = (x, None)
    for k in range(3):
        t = (x * k, t)  # here
    return t[0]
""",
    ),
    Row(
        "the inner function g has decorators or waits",
        "Move the function out to the module and pass what it uses as arguments.",
        """\
def deco(h): return h
def f(x):
    @deco
    def g(t): return t * x  # here
    return g(x)
""",
    ),
    Row(
        "the result of f is not a real scalar",
        "Use vjp with a seed y_bar, or jacobian.",
        """\
def f(x):
    return np.array([x, x])  # here
""",
        error="NotScalar",
        modes=("grad",),
    ),
    Row(
        "g: keywords must be strings",
        "It is g(**k).",
        """\
def g(**k): return 1.0
def f(x):
    return g(**{1: x}) if x < 0 else x  # here
""",
    ),
    Row(
        "the global K gets what may be written later",
        "Return it instead.",
        """\
K = None
def f(x):
    global K
    K = [x > 0]  # here
    return x * x
""",
    ),
    Row(
        "the global K is read, and gets a value of another kind",
        "Use a local name.",
        """\
K = "a"
def f(x):
    global K
    y = x * len(str(K))
    K = 2.0  # here
    return y
""",
    ),
    Row(
        "a with block that is left from its middle",
        "Assign inside the block, and leave after it.",
        """\
def f(x):
    try:
        with np.errstate(all="ignore"):
            for k in range(3):
                with np.errstate(all="ignore"):  # here
                    if k > 1:
                        return x * x
    except ValueError:
        pass
    return x
""",
    ),
    Row(
        "a block of statements inside a try",
        "Put it into a function, and call that.",
        """\
def f(x):
    y = x
    try:
        with open("/dev/null") as h:  # here
            y = y * x
        with threading.Lock():
            y = [x, x][int(y)]
    except IndexError:
        y = x * x
    return y
""",
    ),
    Row(
        "a while with else, inside a try, whose test may fail",
        "Put it into a function, and call that.",
        """\
def f(x):
    v = [x, x]
    k = 0
    try:
        while v[k] > 0:  # here
            k += 1
        else:
            x = x * 2
    except IndexError:
        x = x * x
    return x
""",
    ),
    Row(
        "a slice that is changed in place inside a try",
        "Put it into a function, and call that.",
        """\
def f(x):
    v = np.array([x, x])
    try:
        v[0:1] += np.array([x])  # here
        y = v[int(x) + 3]
    except IndexError:
        y = np.sum(v)
    return y
""",
    ),
    Row(
        "an assignment to a name of the target in the value",
        "Assign before the statement.",
        """\
def f(x):
    a = [x, x]
    k = 0
    a[k] += (k := 1) * x  # here
    return a[0]
""",
    ),
    Row(
        "g, which another inner function calls, has a default value that is computed",
        "Pass the value as an argument.",
        """\
def f(x):
    def g(t, k=x * 2): return t * k  # here
    def h(t): return g(t) * x
    return h(x)
""",
    ),
    Row(
        "a with of either on active values",
        "Write what the manager does around the block.",
        """\
from contextlib import contextmanager
@contextmanager
def either(a):
    if a > 0:
        yield a
    else:
        yield -a
def f(x):
    with either(x) as v:  # here
        y = v * x
    return y
""",
    ),
    Row(
        "a with of active values",
        "Give it values that do not depend on wrt.",
        """\
class A:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): print(a)
def f(x):
    with A(x) as v:  # here
        y = v * x
    return y
""",
    ),
    Row(
        "a with that may swallow exceptions",
        "Test the condition with if.",
        """\
class S:
    def __enter__(self): return self
    def __exit__(self, *a): return True
def f(x):
    with S():  # here
        y = x * x
    return y
""",
    ),
]
