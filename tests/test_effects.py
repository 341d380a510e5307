"""What a program does besides computing: the primal and its derivatives do the same, once each and in the same order.

Text on stdout and stderr, log records, warnings and what is written into lists, dicts and counters of the module; and
the exceptions, with arguments of the other sign.
"""

import contextlib
import copy
import logging
import pprint
import warnings
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from tests.harness import checks, corpus, grid, status, trees

SHARE = grid.searched()
PROGRAMS = [n for n in corpus.names(status.MILESTONE) if n not in status.REFUSED]
PROGRAMS = [n for n in PROGRAMS if grid.is_chosen(n, "effects", SHARE)]
QUIET = (RuntimeWarning, np.exceptions.ComplexWarning)  # of NumPy, for values that the derivative has besides


@dataclass
class Recorded(logging.Handler):
    """One run: what became of it, and its effects in order."""

    events: list = field(default_factory=list)
    outcome: Any = None
    raised: str | None = None

    def __post_init__(self):
        super().__init__()

    def __hash__(self):
        return id(self)

    def emit(self, record):
        self.events.append((record.name, record.levelname, record.getMessage()))

    def write(self, text):
        self.events.append(text)

    def flush(self):
        pass

    def warn(self, message, category, *_, **__):
        if not issubclass(category, QUIET) or "is large" in str(message):
            self.events.append((category.__name__, str(message)))


def state(module):
    """Lists, dicts, sets and counters that the module holds."""
    kinds, corpus_own = (list, dict, set, int, float), ("also", "example", "milestone", "positive", "wrt")
    found = {k: v for k, v in vars(module).items() if k not in corpus_own and not k.startswith("__")}
    return {k: v for k, v in found.items() if isinstance(v, kinds)}


def run(module, f, *args, **keywords):
    """One run that leaves the module as it was."""
    before = copy.deepcopy(state(module))
    recorded, root = Recorded(), logging.getLogger()
    level, show = root.level, warnings.showwarning
    root.addHandler(recorded)
    root.setLevel(logging.INFO)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(recorded), contextlib.redirect_stderr(recorded):
            warnings.simplefilter("always")
            warnings.showwarning = recorded.warn
            try:
                recorded.outcome = f(*args, **keywords)
            except Exception as error:
                recorded.raised = f"{type(error).__name__}: {error}"
    finally:
        root.removeHandler(recorded)
        root.setLevel(level)
        warnings.showwarning = show
    # Every container on lines of its own: that way sets are sorted, whose order follows the seed of hashes.
    recorded.events.append(pprint.pformat(state(module), width=1, sort_dicts=False))
    for name, value in before.items():
        setattr(module, name, value)
    return recorded


def modes(case):
    """The derivatives, as functions of arguments."""
    at, program = checks.autotangent(), case.program
    scalar = checks.is_real_scalar(case.primal[0])

    def reverse(args, keywords):
        f = at.value_and_grad if scalar else at.pullback
        return f(program.primal, case.wrt)(*args, **keywords)

    def forward(args, keywords):
        dots = {program.seed_name(f"{n}_dot"): checks.tangent_like(case, n, 3) for n in case.wrt}
        return at.jvp(program.primal, case.wrt)(*args, **keywords, **dots)

    def gradient(args, keywords):
        if scalar:
            return at.grad(program.primal, case.wrt)(*args, **keywords)
        return at.vjp(program.primal, case.wrt)(*args, **keywords, **{program.seed_name("y_bar"): case.y_bar})

    return {"gradient": gradient, "reverse": reverse, "forward": forward}


@pytest.mark.parametrize("name", PROGRAMS)
def test_effects_of_a_program(name):
    program = corpus.load(name)
    for case in checks.cases(program):
        primal = run(program.module, program.call, case.arguments())
        for mode, derivative in modes(case).items():
            found = run(program.module, derivative, *program.bind(case.arguments()))
            assert found.raised == primal.raised, f"{mode}: {found.raised}, the primal {primal.raised}"
            assert joined(found.events) == joined(primal.events), mode


def joined(events):
    """Pieces of text beside each other as one: `print` writes them one by one."""
    out: list = []
    for e in events:
        if isinstance(e, str) and out and isinstance(out[-1], str):
            out[-1] += e
        else:
            out.append(e)
    return out


@pytest.mark.parametrize("name", [n for n in PROGRAMS if n not in status.ENDLESS])
def test_exceptions_of_a_program(name):
    """With arguments of the other sign, many a program fails, and its derivatives fail alike."""
    program = corpus.load(name)
    case = checks.Case(program, program.draw)
    arguments = case.arguments()
    for n in case.wrt:
        if isinstance(arguments[n], (float, np.floating, np.ndarray)):
            arguments[n] = -arguments[n]
    primal = run(program.module, program.call, trees.duplicate(arguments))
    if primal.raised is None:
        return
    derivatives = modes(case)
    derivatives.pop("gradient")  # which does not compute the result itself
    for mode, derivative in derivatives.items():
        found = run(program.module, derivative, *program.bind(trees.duplicate(arguments)))
        assert found.raised == primal.raised, f"{mode}: {found.raised}, the primal {primal.raised}"
        assert joined(found.events) == joined(primal.events), mode
