"""Every program of the corpus: value, gradient, tangent, text, signatures."""

import inspect
import sys
import types

import numpy as np
import pytest

from tests.harness import checks, compiled, corpus, golden, grid, status

NAMES = corpus.names(status.MILESTONE)
WORKING = [n for n in NAMES if n not in status.REFUSED]


def lines_of(code):
    """Line numbers of a code object and of those inside it, without its `def` line."""
    inside = [lines_of(c) for c in code.co_consts if isinstance(c, types.CodeType)]
    own = {line for _, _, line in code.co_lines() if line} - {code.co_firstlineno}
    return own.union(*inside)


def run_traced(program):
    """Lines of the program's file that run in any of its cases."""
    seen = set()

    def tracer(frame, event, arg):
        if frame.f_code.co_filename != program.module.__file__:
            return None
        seen.add(frame.f_lineno)
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        for case in checks.cases(program):
            checks.quietly(program.call, case.arguments())
    finally:
        sys.settrace(before)
    return seen


def test_the_corpus_is_large_enough():
    """At least 120 programs, the twelve in-place programs among them."""
    assert len(corpus.names()) >= 120
    assert sum(n.startswith("inplace_") for n in corpus.names()) >= 12


@pytest.mark.parametrize("name", corpus.names())
def test_program_is_sound(name):
    """The program itself: documented, smooth where it is measured, and all of its lines run."""
    program = corpus.load(name)
    assert program.module.__doc__ and program.wrt and program.milestone in (1, 2, 3)
    for case in checks.cases(program):
        assert all(p.known for p in case.oracle.probes), "an argument sits at a kink"
    functions = [f for n, f in vars(program.module).items() if inspect.isfunction(f) and n != "make"]
    own = [inspect.unwrap(f).__code__ for f in functions if f.__module__ == program.module.__name__]
    missed = set().union(*map(lines_of, own)) - run_traced(program)
    assert len(missed) <= len(status.UNREACHED.get(name, ())), f"lines {sorted(missed)} never run"


@pytest.mark.parametrize("name", [n for n in WORKING if grid.is_chosen(n, "program", min(1, 2 * grid.sample()))])
def test_program(name):
    """Value, gradient against differences, tangent against adjoint, freshness and purity."""
    checks.check_program(corpus.load(name))


@pytest.mark.parametrize("name", sorted(set(status.REFUSED) & set(NAMES)))
def test_refused_program(name):
    """What is not supported is refused by name, at a place in the program's file."""
    checks.check_refused(corpus.load(name), status.REFUSED[name])


@pytest.mark.parametrize("name", grid.some(WORKING))
def test_golden_text(name, update_golden):
    """The emitted text is the text in tests/golden."""
    golden.compare(name, update_golden)


@grid.ON_ONE_PYTHON
def test_no_orphaned_golden_text():
    assert golden.orphans(WORKING) == []


@pytest.mark.grid
@pytest.mark.parametrize("name, label", grid.grid(WORKING, grid.compiled()))
def test_signature(name, label):
    """Right, refused, or raising what the primal raises; open defects are listed and leave the list when mended."""
    if (name, label) in status.OPEN_SIGNATURES:
        with pytest.raises(Exception):  # noqa: B017  any failure keeps the pair in the table
            grid.verify(name, label)
    else:
        grid.verify(name, label)


@pytest.mark.numba
@pytest.mark.parametrize("name", [n for n in WORKING if grid.is_chosen(n, "numba", grid.compiled())])
def test_compiled(name):
    """Where Numba compiles the primal, it compiles the gradient, to the same numbers."""
    pytest.importorskip("numba")
    outcome = compiled.outcome(name)
    if name in status.NUMBA_EXCEPTIONS:
        assert outcome.startswith("fails"), f"{outcome}; take it out of the table"
    elif outcome != "ok":
        assert not outcome.startswith("fails"), outcome
        pytest.skip(outcome)


def test_tables_name_programs():
    """No table speaks of a program that does not exist."""
    known = set(corpus.names())
    named = {*status.REFUSED, *status.NUMBA_EXCEPTIONS, *(n for n, _ in status.REFUSED_SIGNATURES)}
    assert named <= known


def test_oracle_finds_a_wrong_derivative():
    """The differences themselves: a sign, a factor and a missing term are all found."""
    program = corpus.load("scalar_rosenbrock")
    case = checks.Case(program, program.draw)
    x, y = -1.2, 1.0
    right = (-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x))
    checks.check_against_oracle(case, right)
    for wrong in ((-right[0], right[1]), (right[0], 1.00001 * right[1]), (-400 * x * (y - x * x), right[1])):
        with pytest.raises(AssertionError):
            checks.check_against_oracle(case, wrong)


def test_oracle_skips_kinks():
    """At a kink there is no derivative to compare with, also where a central difference is smooth."""
    from tests.harness import differences

    found = differences.oracle(
        lambda kw: abs(kw["x"]) + kw["y"], dict(x=0.0, y=1.0), ("x", "y"), 1.0, np.random.default_rng(0)
    )
    assert [p.known for p in found.probes] == [False, True]
