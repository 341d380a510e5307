"""A function with *args as the function that takes as one argument what these hold."""

import copy
import types

from autotangent.syntax.making import default_of, made_once, mark, passed_on, wrapper
from autotangent.syntax.read import FunctionRecord, read


def packing(function: types.FunctionType) -> types.FunctionType:
    """The function whose last positional parameter is the tuple of all further arguments."""
    return made_once(function, "packing", lambda: _packing(read(function)))


def _packing(record: FunctionRecord) -> types.FunctionType:
    tree = copy.copy(record.tree)
    tree.args = copy.copy(tree.args)
    tree.args.args = [*tree.args.args, tree.args.vararg]
    tree.args.vararg, tree.args.defaults = None, []
    call = passed_on("primal", record.tree.args)
    made = wrapper(tree, record, {"primal": record.function}, call, default_of(record))
    return mark(made, record, tree, "packing", captured=record.captured, late=record.late)
