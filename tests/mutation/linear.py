"""Faults of what is computed once for many directions, or for compressed matrices."""

from tests.mutation.plant import Fault

TESTS = "tests/test_linearize.py::"
SPARSE = "tests/test_sparse.py::"

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
            'return x.copy(order="K")',
            "return x.copy()",
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
    "a sparse matrix that lacks entries or mixes them": (
        Fault(
            "patterns.Inputs._joined",
            "self.bits | other.bits",
            "self.bits & other.bits",
            "a sum depends on what its parts have in common",
            caught_by=(SPARSE + "test_a_pattern_holds_where_entries_are_zero",),
        ),
        Fault(
            "patterns._product",
            "axis=max(b.ndim - 2, 0)",
            "axis=-1",
            "a product is taken to sum over the other axis",
            caught_by=(SPARSE + "test_jacobians",),
        ),
        Fault(
            "patterns.of_linear",
            "columns.append(c + first)",
            "columns.append(c)",
            "the inputs of the second block are taken for those of the first",
            caught_by=(SPARSE + "test_a_pattern_is_found_in_parts",),
        ),
        Fault(
            "colouring.star",
            "barred[w] if colour[w] >= 0 else around[w].keys()",
            "set()",
            "columns get the same colour that no row of the other side tells apart",
            caught_by=(SPARSE + "test_colourings",),
        ),
        Fault(
            "colouring._greedy",
            "used[i].add(colour)",
            "used[j % len(used)].add(colour)",
            "a row has two entries in columns of one colour",
            caught_by=(SPARSE + "test_colourings",),
        ),
        Fault(
            "sparse._symmetric",
            "np.where(alone, made[rows, colours[columns]], made[columns, colours[rows]])",
            "made[rows, colours[columns]]",
            "an entry is read from a sum of several",
            caught_by=(SPARSE + "test_colourings",),
        ),
        Fault(
            "sparse._checked",
            "[known] > bound[known]",
            "[known] > np.inf",
            "a pattern that lacks entries is believed",
            caught_by=(SPARSE + "test_a_pattern_that_lacks_entries",),
        ),
    ),
}
