"""A function that returns a function it makes, as the function that returns what the inner one captured."""

import copy
import types
from typing import Any

import gast

from autotangent.syntax import quote, scopes
from autotangent.syntax.boxes import boxed
from autotangent.syntax.closures import Inner, inners, late_parameters
from autotangent.syntax.listing import is_generator
from autotangent.syntax.making import default_of, made_once, mark, passed_on, wrapper
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.walk import walk


def returned(record: FunctionRecord) -> Inner | None:
    """The inner function that comes back from every call, None if there is none."""
    if not any(isinstance(n, scopes.FUNCTIONS) for n in scopes.within(record.tree.body)):
        return None
    return made_once(record.function, "returned", lambda: _returned(record))


def _returned(record: FunctionRecord) -> Inner | None:
    returns = [n.value for n in scopes.within(record.tree.body) if isinstance(n, gast.Return)]
    if not isinstance(record.tree.body[-1], gast.Return) or is_generator(record):
        return None
    counts = [name for name, _ in scopes.bindings(record.tree)]
    made = inners(record)
    given = [next((i for i in made if _gives(value, i, counts)), None) for value in returns]
    if any(i is not given[0] or i is None or late_parameters(i.node) for i in given):
        return None
    return given[0]


def _gives(value: Any, inner: Inner, counts: list[str]) -> bool:
    if isinstance(value, gast.Name):
        return value.id == inner.name and counts.count(value.id) == 1
    return value is inner.node


def captures(function: types.FunctionType) -> types.FunctionType:
    """The function that gives what the function captured that `function` returns: the value, or a tuple of them."""
    return made_once(function, "captures", lambda: _captures(read(function)))


def _captures(record: FunctionRecord) -> types.FunctionType:
    inner = returned(record)
    assert inner is not None
    names = inner.captured
    tree = copy.deepcopy(record.tree)
    for s in scopes.within(tree.body):
        if isinstance(s, gast.Return):
            held: Any = [quote.name(n) for n in names]
            s.value = held[0] if len(names) == 1 else gast.Tuple(held, gast.Load())
    loads = {n.id for n in walk(tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)}
    tree.body = [s for s in tree.body if not (_made_name(s) == inner.name and inner.name not in loads)]

    boxes = frozenset() if record.compiled else boxed(record.tree)

    free = scopes.free(inner.node)
    hidden = [n for n in names if n not in free]  # what functions captured that it calls: parameters, see `applied`

    def values(made: Any, *given: Any) -> Any:
        cells = zip(made.__code__.co_freevars, made.__closure__ or ())
        held = {n: [c.cell_contents] if n in boxes else c.cell_contents for n, c in cells if n in names}
        held |= zip(hidden, given)
        found = tuple(held[n] for n in names)
        return found[0] if len(names) == 1 else found

    call = quote.call("values", passed_on("primal", record.tree.args), *map(quote.name, hidden))
    made = wrapper(tree, record, {"primal": record.function, "values": values}, call, default_of(record))
    return mark(made, record, tree, "captures", captured=record.captured, late=record.late)


def _made_name(s: Any) -> str | None:
    match s:
        case gast.FunctionDef(name=name):
            return name
        case gast.Assign(targets=[gast.Name(id=name)], value=gast.Lambda()):
            return name
    return None
