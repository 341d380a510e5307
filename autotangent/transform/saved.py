"""What a forward sweep hands to a reverse sweep that is another function."""

from typing import Any

import gast

from autotangent.analysis.versions import bound_names
from autotangent.syntax import quote
from autotangent.transform.context import Context
from autotangent.transform.layout import Branch, Group, Loop, Restore, Tried, Verbatim, nodes


def saved_names(ctx: Context, body: list[Any], back: list[Any]) -> tuple[list[Any], list[str]]:
    """(statements that make every saved name exist, the names): names the reverse sweep reads before it binds them."""
    a = ctx.tree.args
    parameters = {*ctx.record.signature.parameters, *(p.id for p in a.kwonlyargs)}
    bound = parameters | binds(body)
    free: dict[str, None] = {}
    _free(back, set(), bound, free)
    top = parameters | {n for item in body if not isinstance(item, (Loop, Branch)) for n in binds_one(item)}
    names = sorted(free)
    return [quote.assign(n, quote.constant(None)) for n in names if n not in top], names


def binds(items: list[Any]) -> set[str]:
    """Names bound anywhere in the items."""
    return {n for item in items for n in binds_one(item, deep=True)}


def binds_one(item: Any, deep: bool = False) -> set[str]:
    """Names bound by an item; by a compound statement only if deep."""
    match item:
        case Verbatim(statement=s):
            compound = isinstance(s, (gast.If, gast.For, gast.While))
            return bound_names([s]) if deep or not compound else set()
        case gast.AST():
            return bound_names([item])
        case Loop(header=header, items=items):
            return (bound_names([header]) | binds(items)) if deep else set()
        case Tried(items=items, handlers=handlers):
            always = {n for n in binds(items) if all(n in binds(inner) for _, _, inner in handlers)}
            return binds(items) | binds([inner for _, _, part in handlers for inner in part]) if deep else always
        case Branch(then=then, other=other):
            return (binds(then) | binds(other)) if deep else set()
        case Group(items=items) | Restore(items=items):
            return binds(items)
    return set()


def _free(items: list[Any], have: set[str], bound: set[str], free: dict[str, None]) -> None:
    """Collect names that are read before they are bound, in order; `have` grows."""
    for item in items:
        match item:
            case Group(items=inner) | Restore(items=inner):
                _free(inner, have, bound, free)
            case Loop(header=header, items=inner):
                _read(header.iter if isinstance(header, gast.For) else header.test, have, bound, free)
                within = set(have) | bound_names([header])
                _free(inner, within, bound, free)
            case Branch(test=test, then=then, other=other):
                _read(test, have, bound, free)
                one, two = set(have), set(have)
                _free(then, one, bound, free)
                _free(other, two, bound, free)
                have |= one & two
            case gast.Assign(targets=[gast.Name(id=i)], value=value):
                _read(value, have, bound, free)
                have.add(i)
            case gast.AST():
                _read(item, have, bound, free)
                have |= bound_names([item])


def _read(node: Any, have: set[str], bound: set[str], free: dict[str, None]) -> None:
    for n in nodes(node):
        if isinstance(n, gast.Name) and n.id in bound and n.id not in have:
            free.setdefault(n.id)
