"""Faults of what is computed once for many directions, or for compressed matrices."""

from tests.mutation.plant import Fault

TESTS = "tests/test_linearize.py::"

FAULTS = {
    "a linear part that is not of this point": (
        Fault(
            "transform.coefficients.Coefficients.lent",
            "any(id(r) in self.outside for r in roots)",
            "False",
            "an argument is read when the linear part runs, by then the caller has overwritten it",
            caught_by=(TESTS + "test_arguments_and_result_may_be_overwritten",),
        ),
        Fault(
            "transform.coefficients.Coefficients.written",
            "any(map(self.effects.written, roots))",
            "False",
            "an array that is written later is not copied",
            caught_by=(TESTS + "test_programs[inplace_changing_bounds]",),
        ),
        Fault(
            "transform.coefficients.Coefficients.roots",
            "version.name in self.handed",
            "False",
            "a temporary that a function writes is not copied before",
            caught_by=(TESTS + "test_programs[inplace_parts_stored]",),
        ),
        Fault(
            "transform.coefficients.Coefficients.fixed",
            "self.bound[n.id] != 1",
            "False",
            "a name that is bound again is taken for what it held first",
            caught_by=(TESTS + "test_programs[flow_targets_in_order]",),
        ),
        Fault(
            "runtime.kept.kept",
            'x.copy(order="K")',
            "x.copy()",
            "what is kept has another layout, in which a loop takes its items",
            caught_by=(TESTS + "test_programs[flow_positions_of_arrays]",),
        ),
        Fault(
            "transform.split.Split.loop",
            "any(inside[n] for n in names)",
            "False",
            "a counter that the loop binds again counts on in the linear part",
            caught_by=(TESTS + "test_a_counter_that_is_bound_again",),
        ),
        Fault(
            "transform.coefficients.Coefficients.is_value",
            "if n.id in self.bound:",
            "if False:",
            "names of the function are read where the linear part has none",
            caught_by=(TESTS + "test_programs[recurrence]",),
        ),
    ),
}
