"""One program under one signature: right, refused, or raising what the primal raises."""

import os
import sys
import zlib

import numpy as np
import pytest

from tests.harness import checks, corpus, signatures, status, trees


def sample():
    """The share of the harness that is run: of rules, programs, signatures."""
    return float(os.environ.get("AUTOTANGENT_TEST_SAMPLE", "1"))


def searched():
    """The share that is run of what looks for faults at length: random programs, sequences of edits, effects of
    programs, planted faults."""
    return min(sample(), float(os.environ.get("AUTOTANGENT_TEST_SEARCH", "1")))


def compiled():
    """The share of the corpus that is compiled, and of the pairs of a program and a signature."""
    return 1.0 if searched() == 1 else 0.05 * sample()


def twice():
    """The share of the corpus whose second derivatives are compared."""
    return 1.0 if searched() == 1 else 0.4 * searched()


def is_chosen(name, label, share=None):
    """A deterministic choice, the same in every process."""
    share = sample() if share is None else share
    return zlib.crc32(f"{name}/{label}".encode()) % 10_000 < 10_000 * share


def some(items, label=str):
    """All of them in a whole run; in a sampled one a third, which is another one on the next version of Python."""
    turn = sys.version_info.minor % 3
    return items if sample() == 1 else [x for x in items if zlib.crc32(label(x).encode()) % 3 == turn]


ON_ONE_PYTHON = pytest.mark.skipif(sample() < 1, reason="on one Python is enough")


def grid(names, share=None):
    """(program name, signature label) of all chosen pairs."""
    return [
        (name, variant.label)
        for name in names
        for variant in signatures.variants(corpus.load(name))
        if is_chosen(name, variant.label, share)
    ]


def find(program, label):
    return next(v for v in signatures.variants(program) if v.label == label)


def is_numeric(y):
    """Numbers all the way down: lists that `*` repeats, say, are no numbers."""
    found = trees.leaves(y) or checks.is_real_scalar(y)
    return bool(found) and not any(a.dtype == object for a in trees.arrays(y))


def numbers(y):
    """All numbers of a result in one vector, integers as floats."""
    if isinstance(y, np.ndarray) or checks.is_real_scalar(y) or trees.is_scalar(y):
        return np.ravel(y).astype(complex)
    return np.concatenate([np.zeros(0), *(numbers(part) for _, part in trees.children(y))])


def agree(a, b):
    """The same numbers up to rounding."""
    left, right = numbers(a), numbers(b)
    return left.shape == right.shape and np.allclose(left, right, rtol=1e-9, atol=1e-12, equal_nan=True)


def must_raise(case, error):
    """The primal raises on these arguments, so the gradient must raise too."""
    args, keywords = case.program.bind(case.arguments())
    of_scalar = checks.is_real_scalar(checks.quietly(case.program.call, case.program.draw())[0])
    make = checks.autotangent().value_and_grad if of_scalar else checks.autotangent().pullback
    f = make(case.program.primal, case.wrt)
    try:
        checks.quietly(f, *args, **keywords)
    except (checks.errors().AutotangentError, type(error)):
        return "raises"
    raise AssertionError(f"the primal raises {error!r}, the gradient does not")


def has_other_meaning(case):
    """The floats of the differences do not compute what these arguments compute.

    Integers that a store truncates, or an array that is changed under two names: no gradient with
    respect to both is right then.
    """
    return not agree(case.primal[0], case.run(case.plain()))


def verify(name, label):
    """A word for what happened; AssertionError if it is neither right nor refused."""
    program = corpus.load(name)
    case = find(program, label).case(program)
    try:
        y = case.primal[0]
    except Exception as e:  # whatever it is, the gradient owes the same
        return must_raise(case, e)
    if not is_numeric(y):
        return "not numeric"
    expected = status.REFUSED_SIGNATURES.get((name, label))
    try:
        refused_only = has_other_meaning(case)
        if refused_only or expected:
            checks.gradient(case)
            raise AssertionError(f"must be refused: {expected or 'the differences compute something else'}")
        checks.assert_right(case)
    except checks.errors().AutotangentError as e:
        found = type(e).__name__
        about_arguments = isinstance(e, checks.errors().ArgumentError)
        assert about_arguments or e.place is not None, f"{found} names no place: {e.what}"
        assert expected in (None, found), f"refused with {found}, the table says {expected}"
        return "refused"
    return "ok" if any(p.known for p in case.oracle.probes) else "no smooth direction"
