"""Faults of what a callee leaves in its arguments, and of what only looks like an array."""

from tests.mutation.plant import Fault

FAULTS = {
    "arguments and parts": (
        Fault(
            "pipeline._interface",
            "in memory.stores]",
            "in memory.stores][:1]",
            "of the parameters that a callee writes only the first is known",
            caught_by=("inplace_helper_hands_on",),
        ),
        Fault(
            "transform.reverse.Reverse.give_shadows",
            "if array else",
            "if True else",
            "+= makes a tuple's adjoint longer",
            caught_by=("call_parameters_rebound",),
        ),
        Fault(
            "transform.push.Push.push_linear",
            " and not self.several(node) and self.sums_out(terms, bound)",
            " and self.sums_out(terms, bound)",
            "a list of tangents is repeated instead of multiplied",
            caught_by=("twice call_named_as_tangents",),
        ),
        Fault(
            "transform.turned.transposed",
            "isinstance(ctx.kind(node.value), ArrayKind)",
            "True",
            "an attribute T of an object is taken for the transpose of it",
            caught_by=("call_parameters_rebound",),
        ),
        Fault(
            "analysis.restored.copied",
            'return quote.call("list", node)',
            "return node",
            "what a list held is forgotten where a gradient is derived again",
            caught_by=("twice inplace_calls_in_slices",),
        ),
    ),
    "a gradient that is derived again": (
        Fault(
            "transform.pull.Pull.opaque_part",
            "rule.function in MASKING",
            "rule.function in MASKING[:1]",
            "zeros of a masked product do not stay",
            caught_by=("twice array_masked_chain",),
        ),
        Fault(
            "transform.fit.Fit.guarded_term",
            "if again and self.made_of(f, maybe_masked)",
            "if False",
            "what a mask leaves out is multiplied by what is infinite there",
            caught_by=("twice array_where_entropy",),
        ),
        Fault(
            "transform.tangles.Tangles.active",
            " and active_memory(v.value.kind)",
            "",
            "integers that come back beside a number are taken to have adjoint arrays",
            caught_by=("twice store_index_once",),
        ),
        Fault(
            "transform.shadows.needed",
            " and active_memory(interface.result.kind)",
            "",
            "the same where the function that gives them back is looked at",
            caught_by=("twice store_index_once",),
        ),
        Fault(
            "transform.call.seed",
            "site.target = None",
            "pass",
            "a result of several parts that nobody reads has no name",
            caught_by=("call_parts_unread",),
        ),
        Fault(
            "analysis.adjoint_names.AdjointNames.mirrored",
            "return part(kind, key) if held",
            "return part(kind, 0) if held",
            "all items of the adjoint of a tuple are like its first",
            caught_by=("twice data_kept_under_its_name"),
        ),
        Fault(
            "analysis.adjoint_names.AdjointNames.is_apart",
            "if name in self.record.signature.parameters:",
            "if False:",
            "what is added to the adjoint of an argument does not reach the caller",
            caught_by=("twice flow_number_first",),
        ),
        Fault(
            "analysis.contents.levels_from",
            "found[there] = found[at] + step",
            "found[there] = found[at]",
            "what comes into a list comes into the list around it",
            caught_by=("twice data_rows_grown"),
        ),
        Fault(
            "analysis.infer.Infer.do_AugAssign",
            "value = Value(old.kind, varied=value.varied)",
            "pass",
            "a number that is added into an array in a slot takes its place",
            caught_by=("data_arrays_in_slots",),
        ),
        Fault(
            "analysis.restored.put_attributes",
            "at = len(made)",
            "at = 0",
            "all attributes of an object are put back as the first was",
            caught_by=("twice data_object_beside_array", "twice data_object_items"),
        ),
        Fault(
            "transform.planter.Planter.completed",
            "if self.carries(n) and self.goes_along(p, b, interface):",
            "if self.carries(n):",
            "the adjoint of an object lacks what a call set that knows nothing of it",
            caught_by=("twice data_object_base_constant",),
        ),
    ),
}
