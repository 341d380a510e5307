"""pullback: the adjoints of grad, any number of times, whatever the caller does with arguments and result meanwhile."""

import warnings

import pytest

import autotangent as at
from tests.harness import checks, corpus, trees
from tests.test_linearize import close

PROGRAMS = [
    "recurrence", "heat", "data_deque", "data_linked_nodes", "data_method", "alias_positions_of_arrays",
    "alias_read_only_views", "inplace_helper_writes", "flow_for_reversed", "call_solver",
]  # fmt: skip


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name):
    program = corpus.load(name)
    case = checks.cases(program)[0]
    with warnings.catch_warnings(action="ignore"):
        args, keywords = program.bind(case.arguments())
        wanted = checks.quietly(at.grad(program.primal, case.wrt), *args, **keywords)[0]
        args, keywords = program.bind(case.arguments())
        (_, pull), _ = checks.quietly(at.pullback(program.primal, case.wrt), *args, **keywords)
        assert close(pull(1.0), wanted)
        for array in trees.arrays([*args, *keywords.values()]):
            if array.flags.writeable:
                array[...] = 0.5
        assert close(pull(1.0), wanted) and close(pull(1.0), wanted)
        for array in trees.arrays([*args, *keywords.values()]):
            assert not array.flags.writeable or (array == 0.5).all()
