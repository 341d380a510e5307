"""Statements that change a list or dict by a method, and how each is undone."""

from typing import Any

import gast

from autotangent.analysis.effects import MUTABLE_METHODS
from autotangent.kinds import ArrayKind, FunctionKind, ListKind
from autotangent.syntax.literals import literal
from autotangent.syntax.walk import root_name

METHODS = ("insert", "pop", "reverse")


def changed_list(s: Any) -> gast.Call | None:
    """The call with which a statement changes a list in place, other than append."""
    match s:
        case gast.Expr(value=gast.Call(func=gast.Attribute(attr=attr)) as call) if attr in METHODS:
            return call
        case gast.Assign(targets=[gast.Name()], value=gast.Call(func=gast.Attribute(attr="pop")) as call):
            return call
    return None


def changes_list(ctx: Any, s: Any) -> bool:
    """insert, pop or reverse of a list, which is undone by the opposite."""
    call = changed_list(s)
    if call is None or not isinstance(ctx.value_of(call.func.value).kind, ListKind):
        return False
    place = literal(call.args[0]) if call.func.attr == "insert" else 0
    plain = isinstance(call.func.value, gast.Name) and isinstance(place, int) and place >= 0
    return plain or ctx.value_of(call.func.value).varied


def changes_memory(ctx: Any, s: Any, call: gast.Call) -> bool:
    """Another method that changes what is no array, undone by putting all of it back."""
    if not isinstance(call.func, gast.Attribute) or call.func.attr not in MUTABLE_METHODS:
        return False
    base = call.func.value
    if isinstance(ctx.value_of(base).kind, (ArrayKind, FunctionKind)) or id(root_name(base)) not in ctx.table.uses:
        return False
    match s:
        case gast.Expr(value=value) if value is call and call.func.attr == "append":
            return not isinstance(ctx.value_of(base).kind, ListKind)
    return not (changed_list(s) is call and changes_list(ctx, s))
