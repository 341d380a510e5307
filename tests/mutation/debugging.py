"""Faults of what is for looking into a reverse sweep: blocks of insert_grad_of."""

from tests.mutation.plant import Fault

BLOCKS = "tests/test_insertions.py"

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
            "left_out._Without.visit_With",
            "ast.Constant(False)",
            "ast.Constant(True)",
            "the function itself runs the block",
            caught_by=(f"{BLOCKS}::test_a_decorated_function_leaves_the_block_out",),
        ),
    ),
}
