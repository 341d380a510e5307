"""Faults of what is for looking into a reverse sweep: insert_grad_of, trace_gradients, nan_check, debug; of
rules that are functions of a user."""

from tests.mutation.plant import Fault

BLOCKS = "tests/test_insertions.py"
STEPS = "tests/test_steps.py"
NANS = "tests/test_nans.py"
BREAKS = "tests/test_breaks.py"
RULES = "tests/test_own_rules.py"

FAULTS = {
    "a block of the reverse sweep run with another adjoint": (
        Fault(
            "transform.insertions.reverse_insertion",
            "FRESH if number or block.new else BORROWED",
            "FRESH",
            "an adjoint that the block has given away is written",
            caught_by=(f"{BLOCKS}::test_what_is_seen_stays",),
        ),
        Fault(
            "transform.insertions.reverse_insertion",
            "out = [] if number and place.name in sweep.state else sweep.ensure(place)",
            "out = []",
            "the block changes an adjoint that others hold, or that is not there yet",
            caught_by=(f"{BLOCKS}::test_the_adjoint_is_there_and_its_own",),
        ),
        Fault(
            "transform.insertions.reverse_insertion",
            "and place.name not in sweep.passed_in",
            "",
            "the adjoint that a caller passed in is exchanged for another array",
            equivalent="a parameter with a block has an adjoint of its own, see `Reverse.take_shadows`",
        ),
        Fault(
            "transform.reverse.Reverse.take_shadows",
            "if again or p in inserted:",
            "if again:",
            "the block sees what the caller has added to the adjoint of an argument",
            caught_by=(f"{BLOCKS}::test_adjoints",),
        ),
        Fault(
            "transform.shadows.needed",
            "again = again or bool",
            "again = again and bool",
            "the adjoint of an argument that is written and has a block is not made by the caller",
            caught_by=(f"{BLOCKS}::test_adjoints",),
        ),
        Fault(
            "transform.insertions._statements",
            'quote.expr("x.copy()", x=place)',
            "place",
            "the adjoint of a view is changed before the block is done",
            caught_by=(f"{BLOCKS}::test_what_is_seen_stays",),
        ),
        Fault(
            "transform.insertions._statements",
            "names[name] = value.id",
            "names[name] = name",
            "the block reads a variable as the function left it",
            caught_by=(f"{BLOCKS}::test_the_block_stands_in_the_reverse_sweep",),
        ),
        Fault(
            "transform.pull.Pull.pull_rule",
            "if rule.at_once:",
            "if False:",
            "what changes an adjoint reads memory that is written by then",
            caught_by=("tests/test_surgery.py::test_what_a_function_reads_may_not_be_written_by_then",),
        ),
        Fault(
            "left_out._Without.visit_With",
            "ast.Constant(False)",
            "ast.Constant(True)",
            "the function itself runs the block",
            caught_by=(f"{BLOCKS}::test_a_decorated_function_leaves_the_block_out",),
        ),
    ),
    "a step of a reverse sweep left out, or told of another line": (
        Fault(
            "steps._Recorder.enter",
            "now is not last[0]",
            "True",
            "a statement over several lines is told once a line",
            caught_by=(f"{STEPS}::test_statements_over_several_lines",),
        ),
        Fault(
            "steps._Recorder.enter",
            "kept(frame.f_locals[step.name])",
            "frame.f_locals[step.name]",
            "an adjoint array that changes later",
            caught_by=(f"{STEPS}::test_adjoints_in_their_order",),
        ),
        Fault(
            "steps._Recorder.enter",
            "step.name in self.wanted",
            "True",
            "adjoints of other variables than those that were asked for",
            caught_by=(f"{STEPS}::test_methods", f"{STEPS}::test_adjoints_in_their_order"),
        ),
        Fault(
            "steps._statements",
            "at = s.lineno - shown.first",
            "at = s.lineno - shown.first + 1",
            "the line below in the place of each",
            caught_by=(f"{STEPS}::test_functions_that_are_called", f"{STEPS}::test_adjoints_in_their_order"),
        ),
        Fault(
            "steps._statements",
            "if isinstance(s.value, ast.Call):",
            "if False:",
            "what a function that is called adds into an adjoint",
            caught_by=(f"{STEPS}::test_what_a_function_adds",),
        ),
        Fault(
            "breaks._reversed_by",
            "lines if lines != before else ()",
            "lines",
            "a line is told once for each of its statements",
            caught_by=(f"{BREAKS}::test_statements_that_stand_together",),
        ),
        Fault(
            "breaks._reversed_by",
            "origin is not None and origin.sweep == REVERSE",
            "origin is not None",
            "it stops where the line runs forward",
            caught_by=(f"{BREAKS}::test_the_lines_that_reverse_a_line",),
        ),
        Fault(
            "breaks._reversed_by",
            "if number not in starts:",
            "if False:",
            "a breakpoint on a comment",
            caught_by=(f"{BREAKS}::test_the_lines_that_reverse_a_line",),
        ),
        Fault(
            "breaks._stopping",
            "for place in new:\n            debugger.clear_break(*place)",
            "for place in ():\n            debugger.clear_break(*place)",
            "the breakpoints stay",
            caught_by=(f"{BREAKS}::test_it_stops_where_a_line_is_reversed",),
        ),
    ),
    "something that is not finite overlooked, or found where it is not made": (
        Fault(
            "nans._Watch.enter",
            "known, last = set(_all_bad(frame)), [frame.f_lineno]",
            "known, last = set(), [frame.f_lineno]",
            "an argument that is not finite is taken for one that a line made",
            caught_by=(f"{NANS}::test_arguments_that_are_not_finite",),
        ),
        Fault(
            "nans._Watch.enter",
            "last[0] = frame.f_lineno",
            "pass",
            "the first line of the text is named",
            caught_by=(f"{NANS}::test_an_adjoint_in_a_function_that_is_called", f"{NANS}::test_a_value"),
        ),
        Fault(
            "nans._Watch.enter",
            "known.update(bad)",
            "pass",
            "what became infinite in an earlier line is named again",
            equivalent="the first one ends it",
        ),
        Fault(
            "nans._Watch.enter",
            'if event == "return" and not known and not bad and (first := _bad(arg)) is not None:',
            "if False:",
            "what is returned and has no name",
            caught_by=(f"{NANS}::test_arguments_that_are_not_finite",),
        ),
        Fault(
            "nans._bad",
            "first = 0 if len(x) <= _LONG else len(x) - 1",
            "first = len(x) - 1",
            "a short list is looked at at its end only",
            caught_by=(f"{NANS}::test_containers",),
        ),
        Fault(
            "nans._bad",
            'return _first_of((f"[{k!r}]", v) for k, v in x.items())',
            "return None",
            "dicts are not looked into",
            caught_by=(f"{NANS}::test_containers",),
        ),
        Fault(
            "nans._bad",
            'x.dtype.kind in "fc"',
            'x.dtype.kind in "f"',
            "complex arrays are not looked into",
            caught_by=(f"{NANS}::test_containers",),
        ),
        Fault(
            "nans._Watch.enter",
            "known & reads.get(last[0], set())",
            "set()",
            "what is made of an argument that is not finite is reported",
            caught_by=(f"{NANS}::test_arguments_that_are_not_finite",),
        ),
        Fault(
            "nans._said",
            "record.first_line + origin.lines[0] - 1",
            "record.first_line + origin.lines[0]",
            "the line below is named",
            caught_by=(f"{NANS}::test_an_adjoint_in_a_function_that_is_called", f"{NANS}::test_a_value"),
        ),
    ),
    "a function of a user's called for another adjoint or tangent": (
        Fault(
            "transform.pull.Pull.opaque_part",
            "if rule.at_once or rule.kind not in rk.ELEMENTWISE:",
            "if rule.kind not in rk.ELEMENTWISE:",
            "it gets a number for an array",
            caught_by=(f"{RULES}::test_a_pullback_gets_the_whole_adjoint",),
        ),
        Fault(
            "transform.pull.Pull.part_term",
            "inside=rule.at_once or not number",
            "inside=not number",
            "a factor is taken out of what is not linear",
            caught_by=(f"{RULES}::test_no_factor_is_taken_out",),
        ),
        Fault(
            "transform.push.Push.push_rule",
            "if in_statements(rule.transpose):",
            "if False:",
            "forward mode takes a function for linear whose adjoint alone is known",
            caught_by=(f"{RULES}::test_adjoints_in_statements",),
        ),
        Fault(
            "transform.push.Push.dot_of",
            "return self.whole(bound) if known or self.varied(bound) else quote.constant(None)",
            "return self.whole(bound) if self.varied(bound) else quote.constant(None)",
            "an array that is a constant has no tangent",
            caught_by=(f"{RULES}::test_two_functions",),
        ),
        Fault(
            "syntax.imports.Imports.of_users",
            "self.record.resolve(name) == (True, obj) and name not in self.local",
            "True",
            "a rule of another module reads what this one calls by that name",
            caught_by=(f"{RULES}::test_what_a_rule_reads_is_that_of_its_module",),
        ),
        Fault(
            "rules.calls.pullback_parts",
            "_part(call, k)",
            "_part(call, 0)",
            "each argument gets the adjoint of the first",
            caught_by=(f"{RULES}::test_adjoints_in_statements",),
        ),
    ),
}
