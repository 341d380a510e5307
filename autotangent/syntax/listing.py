"""A generator function as the function that gives the list of what it yields."""

import contextlib
import copy
import types
from typing import Any

import gast
import numpy as np

from autotangent.errors import Unsupported
from autotangent.syntax import quote, scopes
from autotangent.syntax.making import default_of, is_made, made_once, mark, passed_on, wrapper
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.walk import walk

LOOKING = {"len", "sum", "min", "max", "tuple", "list", "sorted"}
COPYING = {"array", "copy", "sum", "mean", "prod", "stack", "concatenate", "dot", "tolist"}


def is_generator(record: FunctionRecord) -> bool:
    """The function yields."""
    return any(isinstance(n, (gast.Yield, gast.YieldFrom)) for n in scopes.within(record.tree.body))


def is_listing(f: Any) -> bool:
    """The node names what `listing` made of a generator function."""
    return hasattr(f, "made") and is_made(f.made) and bool(read(f.made).listed)


def held(node: Any) -> Any:
    """What a name may be given in the place of a generator, to read its items more than once."""
    if isinstance(node, gast.GeneratorExp):
        return gast.copy_location(gast.ListComp(node.elt, node.generators), node)
    if isinstance(node, gast.Call) and is_listing(node.func):
        node.used_at_once = True
    return node


def gives_iterator(record: FunctionRecord) -> bool:
    """The function returns iterators over what it has: return iter(xs)."""
    returns = [n for n in scopes.within(record.tree.body) if isinstance(n, gast.Return)]
    return bool(returns) and all(_iterated(n) is not None for n in returns) and not is_generator(record)


def _iterated(s: Any) -> Any:
    """The xs of return iter(xs)."""
    match s:
        case gast.Return(value=gast.Call(func=gast.Name(id="iter"), args=[value], keywords=[])):
            return value
    return None


def listing(function: types.FunctionType) -> types.FunctionType:
    """The function that gives as a list what a generator function yields, or what an iterator runs over as it is.

    Raises:
        Unsupported: the generator may yield for ever, or what it yields depends on who asks.
    """
    return made_once(function, "listing", lambda: _listing(read(function)))


def _listing(record: FunctionRecord) -> types.FunctionType:
    if not is_generator(record):
        return _iterable(record)
    name = quote.apart("out", quote.names_in(record.tree) | {n for n, _ in scopes.bindings(record.tree)})
    tree = copy.copy(record.tree)
    body = [_listed(copy.deepcopy(s), name, record) for s in record.tree.body]
    tree.body = [quote.assign(name, gast.List([], gast.Load())), *body, gast.Return(quote.name(name))]
    call = quote.call("list", passed_on("primal", record.tree.args))
    made = wrapper(tree, record, {"primal": record.function, "list": list}, call, default_of(record))
    return mark(made, record, tree, "listing", captured=record.captured, late=record.late, listed=name)


def _iterable(record: FunctionRecord) -> types.FunctionType:
    tree = copy.deepcopy(record.tree)
    for s in scopes.within(tree.body):
        if isinstance(s, gast.Return):
            s.value, s.origin = _iterated(s), copy.copy(s)
    call = quote.call("list", passed_on("primal", record.tree.args))
    made = wrapper(tree, record, {"primal": record.function, "list": list}, call, default_of(record))
    return mark(made, record, tree, "listing", captured=record.captured, late=record.late)


def private(tree: Any) -> set[str]:
    """Names of a function for lists and arrays of its own that nobody else gets: they are changed by methods, looked
    into, and given to functions that hand nothing of them on."""
    bound = [n for n, b in scopes.bindings(tree) if not isinstance(getattr(b, "ctx", None), gast.Param)]
    shown = [part for n in walk(tree) for part in _looked_at(n)]
    reads = [n.id for n in walk(tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)]
    seen = [n.id for n in shown if isinstance(n, gast.Name)]
    return {name for name in bound if reads.count(name) == seen.count(name)}


def _looked_at(n: Any) -> list[Any]:
    """What a node hands nothing on of but items of its own."""
    match n:
        case gast.Expr(value=gast.Call(func=gast.Attribute(value=value))):
            return [value]
        case gast.Subscript(value=value, slice=index, ctx=ctx):
            part = isinstance(ctx, gast.Load) and any(isinstance(i, gast.Slice) for i in walk(index))
            return [] if part else [value]
        case gast.Call(func=gast.Name(id=name), args=args) if name in LOOKING:
            return args
        case gast.Call(func=gast.Attribute(value=gast.Name(id="np"), attr=name), args=args) if name in COPYING:
            return args
        case gast.Call(func=gast.Attribute(value=value, attr=name)) if name in COPYING:
            return [value]
        case gast.BinOp(left=left, right=right):
            return [left, right]
        case gast.If(test=test) | gast.IfExp(test=test):
            return [test, *([test.operand] if isinstance(test, gast.UnaryOp) else [])]
    return []


def _listed(s: Any, name: str, record: FunctionRecord) -> Any:
    """A statement of a generator with its yields as appends."""
    match s:
        case gast.Expr(value=gast.Call(func=gast.Attribute(value=gast.Name(id=own)))) if own in private(record.tree):
            return s
        case gast.Expr(value=gast.Yield(value=value)):
            made = quote.stmts("xs.append(v)", xs=name, v=value if value is not None else quote.constant(None))[0]
            return _instead(made, s)
        case gast.Expr(value=gast.YieldFrom(value=value)):
            item = quote.stmts("xs.append(v)", xs=name, v="item")[0]
            return _instead(gast.For(quote.store("item"), value, [item], [], None), s)
        case gast.Return():
            return _instead(gast.Return(quote.name(name)), s)
        case gast.If() | gast.For():
            s.body, s.orelse = ([_listed(t, name, record) for t in body] for body in (s.body, s.orelse))
            return s
        case gast.While() if not isinstance(s.test, gast.Constant):
            s.body, s.orelse = ([_listed(t, name, record) for t in body] for body in (s.body, s.orelse))
            return s
        case gast.Try():
            for part in (s, *s.handlers):
                part.body = [_listed(t, name, record) for t in part.body]
            s.orelse, s.finalbody = ([_listed(t, name, record) for t in body] for body in (s.orelse, s.finalbody))
            return s
        case gast.With() if all(_quiet(item, record) for item in s.items):
            s.body = [_listed(t, name, record) for t in s.body]
            return s
        case gast.Assign() | gast.AugAssign() | gast.AnnAssign() | gast.Pass() | gast.Break() | gast.Continue():
            if not any(isinstance(n, (gast.Yield, gast.YieldFrom)) for n in walk(s)):
                return s
        case gast.Assert() | gast.Raise() | gast.Expr(value=gast.Constant()):
            return s
    if any(isinstance(n, gast.Yield) for n in walk(s)) and isinstance(s, (gast.Assign, gast.AugAssign, gast.Return)):
        raise Unsupported(
            "a generator that is sent values", record.place(s), "Give the function what it needs as an argument."
        )
    if any(isinstance(n, gast.YieldFrom) for n in walk(s)):
        raise Unsupported(
            "what the generator behind yield from returns", record.place(s), "Write a function that returns it."
        )
    raise Unsupported(
        "a generator that does more than assign, loop and yield, or yields for ever",
        record.place(s),
        "Build a list, and return it; or call it in the head of the loop that leaves it.",
    )


def _quiet(item: Any, record: FunctionRecord) -> bool:
    """np.errstate(...) and contextlib.suppress(...) see nothing of what runs between two items."""
    match item:
        case gast.withitem(context_expr=gast.Call(func=gast.Attribute(value=gast.Name(id=owner), attr=attr))):
            return getattr(record.resolve(owner)[1], attr, None) in (np.errstate, contextlib.suppress)
        case gast.withitem(context_expr=gast.Call(func=gast.Name(id=name))):
            return record.resolve(name)[1] in (np.errstate, contextlib.suppress)
    return False


def _instead(made: Any, s: Any) -> Any:
    """A statement that stands for one of the user's, whose text is not its own."""
    made.origin = s
    return made
