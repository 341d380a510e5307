"""Derivatives that a function takes inside, and that are refused."""

from tests.harness.refusals import Row

IMPORT = "import autotangent as at\n"

ROWS = [
    Row(
        "a derivative by inner, which is not known where the text is written",
        "Differentiate a function of the module, and pass what it needs as arguments.",
        IMPORT
        + """\
def f(x):
    def inner(y): return x * y
    return at.grad(inner)(x)  # here
""",
    ),
    Row(
        "a derivative of a function with *rest in a function",
        "Write its parameters.",
        IMPORT
        + """\
def g(x, *rest): return x * rest[0]
def f(x):
    return at.grad(g)(x, 2.0)  # here
""",
    ),
    Row(
        "a grad with respect to a tuple of one in a function",
        "Write wrt='x' instead of wrt=('x',).",
        IMPORT
        + """\
def g(x): return x**3
def f(x):
    return at.grad(g, ("x",))(x)[0]  # here
""",
    ),
    Row(
        "g_grad: missing a required argument: 'k'",
        "It is g_grad(x, k).",
        IMPORT
        + """\
def g(x, k): return k * x**3
def f(x):
    return at.grad(g)(x)  # here
""",
    ),
    Row(
        "f.grad, which is taken in f itself",
        "Differentiate another function.",
        IMPORT
        + """\
def f(x):
    return at.grad(f)(x) * x if x > 5 else x * x  # here
""",
    ),
    Row(
        "autotangent.jacobian in a function",
        "Take grad, value_and_grad, vjp, jvp or hvp there.",
        IMPORT
        + """\
def g(x): return x**3
def f(x):
    return at.jacobian(g)(x) * x  # here
""",
    ),
    Row(
        "g_hessian in a function",
        "Take grad, value_and_grad, vjp, jvp or hvp there.",
        IMPORT
        + """\
def g(x): return x**3
hessian = at.hessian(g)
def f(x):
    return hessian(x) * x  # here
""",
    ),
]
