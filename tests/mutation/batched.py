"""Faults of texts for many directions at once."""

from tests.mutation.plant import Fault

TESTS = "tests/test_batching.py::"

FAULTS = {
    "directions that are mixed with what they are directions of": (
        Fault(
            "transform.batched_values.Values.stays",
            "return self.is_written(base) or self.is_given(base)",
            "return False",
            "a number that was read from an array changes when the array is written",
            caught_by=(TESTS + "test_programs[flow_swap_elements-linearize]",),
        ),
        Fault(
            "transform.batched.Batched.iterated",
            '"x.T.copy()" if written or any(map(self.is_given, names)) else "x.T"',
            '"x.T"',
            "a number that a loop or an unpacking took changes when the array is written",
            caught_by=(TESTS + "test_places[gone_through-9-forward]",),
        ),
        Fault(
            "transform.batched_rules.shifted",
            "return axis + 1 if axis >= 0 else axis",
            "return axis",
            "a sum goes over the axis before",
            caught_by=(TESTS + "test_programs[array_softmax-pullback]",),
        ),
        Fault(
            "transform.batched.Batched.accumulated",
            "gast.UnaryOp(gast.USub(), value) if isinstance(s.op, gast.Sub) else value",
            "value",
            "what is subtracted at positions is added",
            caught_by=(TESTS + "test_programs[store_calls_that_write-linearize]",),
        ),
        Fault(
            "transform.batched.Batched.statement",
            "and not isinstance(s, gast.Return)",
            "",
            "a result that is the same for all directions has no axis for them",
            caught_by=(TESTS + "test_programs[scalar_constant_result-pullback]",),
        ),
        Fault(
            "transform.batched_values.Values.view_is_written",
            "return any(self.effects.written(w) for w in followed) and not self.is_last_name(s)",
            "return False",
            "what was a view is a copy, and is written",
            caught_by=(TESTS + "test_what_has_no_text_is_taken_one_by_one[flattened-forward]",),
        ),
        Fault(
            "transform.batched_values.Values.is_last_name",
            "table.position[id(self.ctx.home[id(n)])] <= table.position[id(s)]",
            "True",
            "what was a view is a copy, and the array is read later",
            caught_by=(TESTS + "test_what_has_no_text_is_taken_one_by_one[flattened-forward]",),
        ),
        Fault(
            "transform.batched_names.Names.sharing",
            "found.add(v.name)",
            "pass",
            "an array that is written under another name holds one direction",
            caught_by=(TESTS + "test_places[through_view-9-forward]",),
        ),
        Fault(
            "batching.Linear.along",
            "seeds(k, min(k + step, count))",
            "seeds(0, min(step, count - k))",
            "the first directions are taken again",
            caught_by=(TESTS + "test_jacobians[30-forward]",),
        ),
        Fault(
            "runtime.directions._repeated",
            "np.zeros((count, *x.shape), x.dtype)",
            "np.broadcast_to(np.zeros(x.shape, x.dtype), (count, *x.shape))",
            "adjoints in containers have one memory for all directions",
            caught_by=(TESTS + "test_zeros_of_containers",),
        ),
    ),
}
