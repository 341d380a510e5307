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
            caught_by=("call_named_as_tangents", "tests/test_second_order.py::test_second_derivatives"),
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
            caught_by=("tests/test_second_order.py::test_second_derivatives",),
        ),
    ),
}
