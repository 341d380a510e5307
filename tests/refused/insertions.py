"""Blocks of insert_grad_of that would not mean what they say."""

from tests.harness.refusals import Row

OTHERWISE = "What the adjoint is at its end goes on: assign it."
MODULE = "Write a function of the module, and call that in the block."


def row(what, instead, *block, before="", after=""):
    """A function with a block."""
    lines = [before, *block, after, "return h * x"]
    return Row(
        what, instead, "import autotangent\ndef f(x):\n    h = x * x\n" + "".join(f"    {s}\n" for s in lines if s)
    )


def inside(what, instead, *body, before="", after=""):
    """A function with a block of the adjoint of h."""
    head = "with autotangent.insert_grad_of(h) as dh:"
    return row(what, instead, head, *(f"    {s}" for s in body), before=before, after=after)


ROWS = [
    row(
        "insert_grad_of beside another manager",
        "Give it a with of its own.",
        "with autotangent.insert_grad_of(h) as dh, np.errstate(all='ignore'):  # here",
        "    dh = 2 * dh",
    ),
    row(
        "insert_grad_of of what is not the name of a variable",
        "Assign it first:  with autotangent.insert_grad_of(h) as dh:",
        "with autotangent.insert_grad_of(h * x) as dh:  # here",
        "    dh = 2 * dh",
    ),
    inside("the block of insert_grad_of is left from its middle", OTHERWISE, "return 2 * dh  # here"),
    inside("a function is made in the block of insert_grad_of", MODULE, "dh = (lambda v: v)(dh)  # here"),
    inside("the block of insert_grad_of changes variables of other functions", MODULE, "del dh  # here"),
    inside(
        "insert_grad_of in the block of another one",
        "Write one after the other.",
        "with autotangent.insert_grad_of(x) as dx:  # here",
        "    dh = dx",
    ),
    inside(
        "h is assigned in the block of insert_grad_of, and used outside of it",
        "Use another name, or the adjoint, dh.",
        "h = 2 * dh  # here",
    ),
    inside(
        "dh is the adjoint in the block of insert_grad_of, and used outside of it",
        "Use another name.",
        "print(dh)",
        before="dh = 1.0",
        after="h = h * dh",
    ),
    inside(
        "seen is changed in the block of insert_grad_of, and used outside of it",
        "The block is run when the function has returned. Change a copy.",
        "seen.append(dh)  # here",
        before="seen = []",
        after="h = h + len(seen)",
    ),
    inside(
        "a function made inside is used in the block of insert_grad_of",
        MODULE,
        "dh = half(dh)  # here",
        before="half = lambda v: v / 2",
    ),
    Row(
        "k is written after it was captured by what changes an adjoint",
        "Let the function read a copy of k.",
        """\
import autotangent
def f(x):
    k = np.ones(2)
    h = autotangent.with_adjoint(x * x, lambda g: g * k[0])  # here
    k[0] = 3.0
    return h * k[0]
""",
        modes=("grad",),
    ),
]
