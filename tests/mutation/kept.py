"""Faults of functions that are kept as objects, and of memory that is held in two places."""

from tests.mutation.plant import Fault

FAULTS = {
    "functions kept as objects": (
        Fault(
            "normal.kept._Order.changes",
            "k >= here or",
            "k > len(self.statements) or",
            "what a function captured and what is assigned later is not seen",
            caught_by=("call_captured_again",),
        ),
        Fault(
            "normal.kept._Order.changes",
            "around.intersection(self.statements[k][1])",
            "False",
            "what a loop assigns before a function is made counts as it was then",
            caught_by=("call_captured_again",),
        ),
        Fault(
            "normal.kept.write_kept",
            "closure(function, *(p for p, name in zip(captured, held) if name in boxes))",
            "closure(function)",
            "a variable in a list is taken for its value",
            caught_by=("call_captured_again",),
        ),
        Fault(
            "syntax.closure_classes._called",
            'f"c.{p}[0]" if p in boxes else f"c.{p}"',
            'f"c.{p}"',
            "the list that holds a variable is computed with",
            caught_by=("call_captured_again",),
        ),
        Fault(
            "normal.functions._renamed",
            'if made.helper == "inner":',
            "if False:",
            "an inner function is asked for under the name that it has in the text",
            caught_by=("data_functions_kept",),
        ),
        Fault(
            "syntax.closures._Inners.reach",
            "if name in self.around.get(inside, ()):",
            "if False:",
            "the variable of a comprehension is not given to a lambda in it",
            caught_by=("call_lambda_comprehension",),
        ),
        Fault(
            "normal.closures._Attach.closure",
            "defaulted.append((p, value.id))\n                continue",
            "pass",
            "a default value that a comprehension gives is taken before it",
            caught_by=("call_lambda_comprehension",),
        ),
        Fault(
            "analysis.classes.Classes.has_class",
            "[gast.Is()]",
            "[gast.IsNot()]",
            "another function of a list is called",
            caught_by=("data_functions_kept",),
        ),
        Fault(
            "syntax.imports.Imports.means_another",
            "return found and not",
            "return False and not",
            "a function of the user's is taken for a helper of the text",
            caught_by=("call_named_as_helpers",),
        ),
    ),
    "memory that is held in two places": (
        Fault(
            "runtime.structures._add_into",
            "setattr(g, name, _nothing(part))",
            "pass",
            "an object that stands twice in a list counts twice",
            caught_by=("data_shared_result",),
        ),
        Fault(
            "analysis.sharing._overlapping",
            "return any(",
            "return False and any(",
            "two results of a helper that are one array have two adjoints",
            caught_by=("data_shared_result",),
        ),
        Fault(
            "analysis.sharing.active_together",
            "if not facts.result.varied or not held.twice():",
            "if True:",
            "a dict that a helper gives, empty as yet, has two tangents",
            caught_by=("call_functions_returned",),
        ),
        Fault(
            "transform.planter.Planter.result",
            "if self.beside and",
            "if self.given and",
            "the adjoint of a result that is held twice does not come with it",
            caught_by=("data_shared_result",),
        ),
        Fault(
            "transform.tangles.Tangles.nests_object",
            "isinstance(e, gast.Call) and",
            "False and",
            "an object made in a list has an adjoint of its own for the list that it holds",
            caught_by=("call_captured_again",),
        ),
    ),
}
