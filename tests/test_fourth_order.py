"""Fourth derivatives with respect to a number: reverse mode four times, forward over reverse, differences."""

import numpy as np
import pytest

import autotangent as at
from tests.harness import checks, corpus, grid, status
from tests.harness.differences import central

AGREE, DIFFERENCES = 1e-9, 1e-5
SHARE = max(0.2, grid.searched())
STEPS = (1e-3, 5e-4, 1e-4)
OF_HELPERS = ["call_two_results", "gp_marginal", "store_index_once"]  # their sweeps have sweeps of sweeps


def number(program):
    """The first argument that is a float, among those that have a gradient."""
    drawn = program.draw()
    return next((w for w in program.wrt if isinstance(drawn[w], float)), None)


def has_gradient(name):
    program = corpus.load(name)
    return number(program) is not None and checks.is_real_scalar(checks.cases(program)[0].primal[0])


SCALAR = [n for n in corpus.names(status.MILESTONE) if n.startswith("scalar_") and n not in status.REFUSED]
SCALAR = list(filter(has_gradient, SCALAR))


class Fourth:
    def __init__(self, name, wrt=None):
        self.program = corpus.load(name)
        self.wrt = wrt or number(self.program)
        self.third = self.program.primal
        for _ in range(3):
            self.third = at.grad(self.third, self.wrt)

    def run(self, f, step=0.0, **seeds):
        arguments = self.program.draw()
        arguments[self.wrt] += step
        args, keywords = self.program.bind(arguments)
        return checks.quietly(f, *args, **keywords, **seeds)[0]

    def reverse(self):
        return self.run(at.grad(self.third, self.wrt))

    def forward(self):
        made = at.jvp(self.third, self.wrt)
        return self.run(made, **{made.seeds[-1]: 1.0})[1]


@pytest.mark.parametrize("name", [n for n in SCALAR if grid.is_chosen(n, "fourth", SHARE)] + grid.some(OF_HELPERS))
def test_fourth_derivative(name):
    fourth = Fourth(name, {"gp_marginal": "noise"}.get(name))
    found = fourth.reverse()
    scale = max(1.0, abs(found), abs(fourth.run(fourth.third)))
    assert abs(found - fourth.forward()) <= AGREE * scale
    with np.errstate(all="ignore"):
        differences = [central(lambda h: fourth.run(fourth.third, h), step) for step in STEPS]
    assert min(abs(found - d) for d in differences) <= DIFFERENCES * scale


def test_there_are_scalar_programs():
    assert len(SCALAR) > 25
