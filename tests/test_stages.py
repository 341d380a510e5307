"""verbose: the text of a derivative as it is first needed, and with 2 how it comes about."""

import contextlib
import io

import numpy as np

import autotangent as at


def swept(x, k):
    total, h = 0.0, k * x[0]
    for i in range(len(x)):
        h = np.sin(h) * x[i] if i > 0 else h
        total = total + h * h
    total = 0.5 * total
    return total


PRINTED = """\
# ---- swept in normal form
def swept(x, k):
    total, h = (0.0, k * x[0])
    for i in range(len(x)):
        h = np.sin(h) * x[i] if i > 0 else h
        total = total + h * h
    total = 0.5 * total
    return total

# ---- swept in normal form, for these kinds
def swept(x, k):
    total, h = (0.0, k * x[0])
    for i in range(len(x)):
        if i > 0:
            h = np.sin(h) * x[i]
        else:
            h = h
        total = total + h * h
    total = 0.5 * total
    return total

# ---- its variables
x      array(f; n)  active    it is in wrt
k      float        constant
total  float        active    of total, h: total + h * h
h      float        active    of x: k * x[0]
i      int          constant

# ---- where the reverse sweep has their values from
x                    is still there                   for  h = np.sin(h) * x[i]
h, after the branch  is recorded in hs_, once a turn  for  total = total + h * h
i                    is still there                   for  h = np.sin(h) * x[i]
h, as a turn begins  is recorded in hs, once a turn   for  h = np.sin(h) * x[i]
k                    is still there                   for  total, h = 0.0, k * x[0]

"""


def printed(**options):
    """What comes out when a gradient is called twice."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        gradient = at.grad(swept, **options)
        gradient(np.ones(2), 2.0)
        gradient(np.ones(3), 2.0)
    return out.getvalue()


def test_both_levels():
    text = at.grad(swept).source(np.ones(2), 2.0)
    assert printed(verbose=1) == text + "\n" and printed(verbose=1) == ""
    said = printed(verbose=2)
    assert said.startswith(PRINTED) and said.endswith(f"# ---- the grad of swept\n{text}\n")
    before = said[said.index("# ---- both sweeps, before") :].partition("# ---- the")[0]
    assert "total_bar = 0.5 * total_bar" in before


def test_the_kinds_of_storage():
    from autotangent import stages
    from autotangent.transform import store

    assert set(stages.HAD) == {v for n, v in vars(store).items() if n.isupper() and isinstance(v, str)}


def test_second_derivatives_and_helpers():
    with contextlib.redirect_stdout(io.StringIO()) as out:
        at.hvp(swept, verbose=2)(np.ones(2), 2.0, x_dot=np.ones(2))
    assert "# ---- swept_grad in normal form" in out.getvalue() and "x_dot" in out.getvalue()
