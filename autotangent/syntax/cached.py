"""A cached property as a function of the object: it computes the value where the object does not hold it yet."""

import copy
import functools
import types
from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.syntax import quote
from autotangent.syntax.making import default_of, made_once, mark, wrapper
from autotangent.syntax.read import FunctionRecord, read


def cached(found: functools.cached_property) -> types.FunctionType:
    """The function of a cached property."""
    function: Any = found.func
    return made_once(function, ("cached", found.attrname), lambda: _cached(read(function), found.attrname or ""))


def _cached(record: FunctionRecord, name: str) -> types.FunctionType:
    if len(record.tree.args.args) != 1:
        raise Unsupported("a cached property with parameters", record.place(), "Write it with one parameter, self.")
    compute = quote.apart(f"compute_{name}", set(record.globals) | quote.names_in(record.tree))
    own = record.tree.args.args[0].id
    tree = copy.copy(record.tree)
    place = quote.expr(f"o.{name}", o=own)
    text = f"if {name!r} not in o.__dict__:\n    place = compute(o)"
    result = copy.deepcopy(place)
    result.computed = quote.call(compute, quote.name(own))  # what is there has the kind of that
    tree.body = [*quote.stmts(text, o=own, place=place, compute=compute), gast.Return(result)]
    tree.decorator_list = []
    known = {compute: types.CellType(record.function)}
    made = wrapper(tree, record, {"primal": record.function}, place, default_of(record))
    return mark(made, record, tree, "cached", cells=known)
