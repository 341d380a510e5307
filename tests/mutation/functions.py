"""Faults of functions as values and of objects of several classes."""

from tests.mutation.plant import Fault

FAULTS = {
    "functions as values": (
        Fault(
            "analysis.functions.Functions.by_identity",
            "gast.IfExp(test, function, choice)",
            "gast.IfExp(test, choice, function)",
            "another function is called than the one in the table",
            caught_by=("call_function_table",),
        ),
        Fault(
            "analysis.functions.Functions.by_identity",
            "*others, last = [",
            "last, *others = [",
            "which function is the last does not matter",
            equivalent="each function but one is tested for, whichever is left",
        ),
        Fault(
            "kinds.alternatives",
            "kind.functions if",
            "kind.functions[:1] if",
            "a third function of a list is forgotten",
            caught_by=("call_function_table",),
        ),
        Fault(
            "syntax.returned._captures",
            "held: Any = [quote.name(n) for n in names]",
            "held: Any = [quote.name(n) for n in names[::-1]]",
            "what was captured comes back in another order",
            caught_by=("call_function_returned",),
        ),
        Fault(
            "syntax.returned._captures",
            "[c.cell_contents] if n in boxes else c.cell_contents",
            "c.cell_contents",
            "a count that both functions write comes back as a number",
            caught_by=("call_inner_nonlocal",),
        ),
        Fault(
            "analysis.returns.Returns.own_name",
            "self.own.get(name) != wish",
            "True",
            "the function of another branch has other names for what it captured",
            caught_by=("call_function_returned",),
        ),
        Fault(
            "syntax.returned._returned",
            "i is not given[0] or",
            "",
            "a function that may return one of two returns the first",
            caught_by=("tests/test_functions.py::test_refused[one_of_two]",),
        ),
        Fault(
            "transform.call.seed",
            "term = real_part([term])",
            "pass",
            "a complex seed goes into a helper of real numbers",
            caught_by=("tests/test_programs.py::test_signature[array_axis_parameter-complex p only]",),
        ),
    ),
    "variables and objects that are shared": (
        Fault(
            "syntax.boxes.put_in",
            "[*(quote.assign(n, gast.List([quote.name(n)], gast.Load())) for n in given), *body]",
            "body",
            "a parameter that an inner function assigns is no list",
            caught_by=("call_inner_nonlocal",),
        ),
        Fault(
            "syntax.boxes._Boxes.function",
            "self.names - own",
            "self.names",
            "a variable of an inner function is taken for that of the same name around it",
            caught_by=("call_inner_nonlocal",),
        ),
        Fault(
            "analysis.classes.Classes.by_class",
            "gast.IfExp(self.has_class(place, option.cls), then, choice)",
            "choice",
            "the method of the last class is called for all",
            caught_by=("data_object_classes",),
        ),
        Fault(
            "analysis.classes.Classes.narrow",
            "matches(o.cls) is wanted",
            "matches(o.cls) is not wanted",
            "a test of the class leaves the other classes",
            caught_by=("data_object_classes",),
        ),
        Fault(
            "analysis.classes.Classes.refuse_narrowed",
            "base is not None and base.id in self.narrowed",
            "False",
            "what is stored into one of several objects is lost",
            caught_by=("tests/test_functions.py::test_refused[stored_into_one_of_two]",),
        ),
    ),
    "generators that are left early": (
        Fault(
            "normal.generators.Expand.stays",
            "return p not in changed and value.id not in stored",
            "return True",
            "a generator that changes its parameter changes the caller's variable",
            caught_by=("call_generator_left",),
        ),
        Fault(
            "normal.regions.needs_flag",
            "if rest or inside or needs_flag(s.body, False, True):",
            "if needs_flag(s.body, False, True):",
            "what comes after the loop of a generator runs although it was left",
            caught_by=("call_generator_left",),
        ),
        Fault(
            "normal.held._ForEver.go_on",
            "self.started = True\n                again = []",
            "again = []",
            "the second item of a generator is its first one",
            caught_by=("call_next",),
        ),
        Fault(
            "normal.held._List.loop",
            'body = [*quote.stmts("n += 1", n=self.number), *s.body]',
            "body = s.body",
            "what a loop took of an iterator is taken again",
            caught_by=("call_next",),
        ),
        Fault(
            "normal.regions.settled",
            "told = [quote.assign(flag, quote.constant(True))] if flag else []",
            "told = []",
            "a generator that was left goes on after its loop",
            caught_by=("call_generator_left",),
        ),
    ),
}
