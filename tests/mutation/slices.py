"""The bounded slice of the ordinary checks that is run against each planted fault.

A check is named by a text:

    flow_swap                       a program of the corpus: value, gradient, tangent, freshness, purity
    store_mask | read-only          the same under one of the signatures
    rule numpy.clip                 the samples of a rule through emitted code, both modes
    kinks numpy.clip                the rows of the table of degenerate points that begin so
    twice flow_swap                 its second derivatives
    random                          random programs against dual numbers
    tests/test_cache.py::test_...   any other test

All compare values; none looks at emitted text.
"""

import contextlib
import functools
import io
import os
import sys
import tempfile
import warnings
import zlib
from pathlib import Path

import hypothesis
import numpy as np
import pytest

from tests import test_random_programs as dual_numbers
from tests.harness import checks, corpus, grid, random_programs, second, status
from tests.rules import catalogue, test_degenerate, test_emitted

ROOT = Path(__file__).resolve().parent.parent.parent
RANDOM = 25
OTHERS = (
    "random",
    "kinks ",
    "tests/test_counterexamples.py",
    "tests/runtime/test_helpers.py",
    "tests/test_follows.py",
    "tests/test_dispatcher.py",
    "tests/test_api.py",
    "tests/test_cache.py",
)

ABOUT = {  # a part of the package -> how the names of the checks begin that are about it
    "transform.inplace": ("inplace_", "store_", "data_", "call_"),
    "transform.alias": ("inplace_", "store_", "data_", "tests/test_counter"),
    "transform.forward": ("data_", "store_", "call_", "flow_"),
    "transform.push": ("array_", "data_"),
    "transform.call": ("call_", "inplace_", "helper_", "data_"),
    "transform.loops": ("flow_", "data_"),
    "transform.fit": ("array_", "tests/test_counter"),
    "transform.pull": ("array_", "kinks"),
    "transform.transpose": ("array_",),
    "transform.adjoints": ("array_", "data_", "inplace_"),
    "transform.reverse": ("array_", "flow_", "data_"),
    "transform.places": ("array_", "store_"),
    "transform.terms": ("scalar_", "array_"),
    "transform.singular": ("kinks", "array_"),
    "analysis.effects": ("inplace_", "store_", "data_", "tests/test_counter"),
    "analysis.regions": (
        "tests/test_regions",
        "kernel_",
        "store_",
        "recurrence",
        "thomas",
        "cholesky",
        "lattice",
        "heat",
        "inplace_",
    ),
    "analysis.indexing": ("array_", "tests/test_counter"),
    "normal": ("flow_", "data_"),
    "runtime": ("kinks", "array_", "tests/runtime", "data_", "store_", "tests/test_counter"),
    "axes": ("array_", "tests/test_counter"),
    "project": ("tests/test_dispatcher", "tests/test_api"),
    "seeds": ("tests/test_dispatcher", "tests/test_api"),
    "entry": ("tests/test_dispatcher", "tests/test_api"),
    "classify": ("tests/test_dispatcher", "tests/test_counter", "tests/test_follows"),
    "dispatcher": ("tests/test_dispatcher", "tests/test_api"),
    "variants": ("tests/test_follows", "tests/test_dispatcher", "tests/test_cache"),
    "load.watch": ("tests/test_follows", "tests/test_dispatcher"),
    "load": ("tests/test_cache", "tests/test_follows"),
}


class TestFails(AssertionError):
    """A test of the suite fails; `node` is its name."""

    __test__ = False

    def __init__(self, node, what):
        super().__init__(what)
        self.node = node


def run(name):
    """Run a check; it raises if the check fails."""
    if name.startswith("tests/"):
        run_pytest(name)
    elif name.startswith("rule "):
        run_rule(name.removeprefix("rule "))
    elif name.startswith("kinks "):
        run_kinks(name.removeprefix("kinks "))
    elif name.startswith("twice "):
        second.check(name.removeprefix("twice "))
    elif name == "random":
        run_random()
    elif " | " in name:
        grid.verify(*name.split(" | "))
    elif name in status.REFUSED:
        checks.check_refused(corpus.load(name), status.REFUSED[name])
    else:
        for case in prepared(name):
            checks.check_case(case)


def everything(where=""):
    """All checks of the slice, first those that are about a part of the package."""
    programs = [n for n in corpus.names(status.MILESTONE) if n not in status.REFUSED]
    first = next((names for part, names in ABOUT.items() if where.startswith(part)), ("inplace_", "flow_", "call_"))

    def rank(name):
        return next((k for k, start in enumerate(first) if name.startswith(start)), len(first))

    return sorted([*programs, *OTHERS], key=rank)


def warm(names):
    """What does not depend on autotangent is computed once, before any fault is planted."""
    for name in names:
        if name == "random":
            for program in drawn_programs():
                expected(program.text, dual_numbers.arguments(program.seed))
        elif " " not in name and "/" not in name and name not in status.REFUSED:
            for case in prepared(name):
                assert case.oracle and case.primal


@functools.cache
def prepared(name):
    """The cases of a program, kept so that their differences are."""
    return checks.cases(corpus.load(name))


def run_pytest(name):
    """A test of the suite, in this process."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = pytest.main(
            ["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", str(ROOT), "-k", "not cost_of", name]
        )
    if code == pytest.ExitCode.TESTS_FAILED:
        lines = said.getvalue().splitlines()
        node = next(s for s in lines if s.startswith("FAILED ")).removeprefix("FAILED ").split(" - ")[0]
        raise TestFails(node, next((s for s in lines if s.startswith("E  ")), "failed"))
    if code != pytest.ExitCode.OK:
        raise RuntimeError(f"{name}: pytest ends with {code}\n{said.getvalue()[-2000:]}")


def run_rule(name):
    """The samples of one rule."""
    found = [c for c in catalogue.cases() if c.label.rpartition("-")[0] in (name, f"{name}#1")]
    assert found, f"there is no rule {name}"
    with warnings.catch_warnings(action="ignore"), np.errstate(all="ignore"):
        for case in found:
            test_emitted.test_both_modes(case)


def run_kinks(prefix):
    """Rows of the table of degenerate points, both modes."""
    found = [row for row in test_degenerate.ROWS if row.startswith(prefix)]
    assert found, f"there is no row {prefix}"
    with warnings.catch_warnings(action="ignore"), np.errstate(all="ignore"):
        for row in found:
            test_degenerate.test_reverse(row)
            test_degenerate.test_forward(row)


@functools.cache
def drawn_programs():
    """A fixed choice of random programs."""
    found = []

    @hypothesis.seed(dual_numbers.SEED)
    @hypothesis.settings(
        max_examples=RANDOM, deadline=None, database=None, suppress_health_check=list(hypothesis.HealthCheck)
    )
    @hypothesis.given(random_programs.programs())
    def body(program):
        found.append(program)

    body()
    return found


known_tangents = {}
by_dual_numbers = dual_numbers.expected_tangents


def expected(text, args):
    """What dual numbers say, once for each program."""
    if text not in known_tangents:
        known_tangents[text] = by_dual_numbers(text, args)
    return known_tangents[text]


def run_random():
    """Random programs: right or refused."""
    dual_numbers.expected_tangents = expected
    with tempfile.TemporaryDirectory() as folder:
        for program in drawn_programs():
            path = Path(folder) / f"random_{zlib.crc32(program.text.encode()):08x}.py"
            path.write_text(program.text)
            module = dual_numbers.load(path)
            with contextlib.suppress(checks.errors().AutotangentError, hypothesis.errors.UnsatisfiedAssumption):
                dual_numbers.compare(module.primal, program.text, dual_numbers.arguments(program.seed))
            sys.modules.pop(path.stem, None)


os.environ.setdefault("AUTOTANGENT_CACHE", "mem")
