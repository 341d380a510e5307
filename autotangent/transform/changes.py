"""Statements that change a list or dict by a method, and how each is undone."""

from typing import Any

import gast

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.kinds import ArrayKind, DictKind, FunctionKind, ListKind
from autotangent.syntax.literals import literal
from autotangent.syntax.walk import calls_of, root_name, walk

METHODS = ("appendleft", "insert", "pop", "popleft", "reverse", "rotate")
IN_PLACE = MUTABLE_METHODS - {"setdefault", "fill", "put", "partition", "resize"}


def appended(s: Any) -> tuple[gast.AST, gast.AST] | None:
    """(list, item) of xs.append(x); a method of that name which a class defines is a call."""
    match s:
        case gast.Expr(value=gast.Call(func=gast.Attribute(value=base, attr="append"), args=[item]) as call):
            return None if getattr(call, "is_method", False) else (base, item)
    return None


def changed_list(s: Any) -> gast.Call | None:
    """The call with which a statement changes a list in place, other than append."""
    match s:
        case gast.Expr(value=gast.Call(func=gast.Attribute(attr=attr)) as call) if attr in METHODS:
            return None if getattr(call, "is_method", False) else call
        case gast.Assign(targets=[gast.Name()], value=gast.Call(func=gast.Attribute(attr="pop" | "popleft")) as call):
            return None if getattr(call, "is_method", False) else call
    return None


def changes_list(ctx: Any, s: Any) -> bool:
    """insert, pop or reverse of a list, pop of a dict, which are undone by the opposite."""
    call = changed_list(s)
    kind = None if call is None else ctx.value_of(call.func.value).kind
    if isinstance(kind, DictKind):
        moved = ctx.value_of(call.func.value).varied or id(s) in ctx.shadows.planted
        return call.func.attr == "pop" and len(call.args) == 1 and moved
    if call is None or not isinstance(kind, ListKind):
        return False
    if call.func.attr == "appendleft" and overflows(ctx, call):
        return False
    place = literal(call.args[0]) if call.func.attr == "insert" else 0
    plain = isinstance(call.func.value, gast.Name) and isinstance(place, int) and place >= 0
    return plain or ctx.value_of(call.func.value).varied or id(s) in ctx.shadows.planted


def check_changes(ctx: Any) -> None:
    """No list or dict of active values may change inside an expression: the adjoints would not change with it."""
    for s in walk(ctx.tree):
        for n in calls_of(s) if isinstance(s, gast.stmt) and s is not ctx.tree else ():
            if n is getattr(s, "value", None) or getattr(n.func, "attr", "") not in IN_PLACE or hasattr(n, "passive"):
                continue
            known = ctx.value_of(n.func.value)
            if known.varied and isinstance(known.kind, (ListKind, DictKind)):
                ctx.statement = s
                ctx.refuse(n, f"{n.func.attr} of active values inside an expression", "Give it a statement of its own.")


def overflows(ctx: Any, call: gast.Call) -> bool:
    """append to a deque that may drop an item at its other end."""
    return getattr(ctx.value_of(call.func.value).kind, "bounded", False) and not hasattr(call, "fits")


def changes_memory(ctx: Any, s: Any, call: gast.Call) -> bool:
    """Another method that changes what is no array, undone by putting all of it back."""
    if not isinstance(call.func, gast.Attribute) or call.func.attr not in MUTABLE_METHODS:
        return False
    base = call.func.value
    if id(s) in ctx.shadows.one_way or id(call) in ctx.interfaces:
        return False
    if isinstance(ctx.value_of(base).kind, (ArrayKind, FunctionKind)) or id(root_name(base)) not in ctx.table.uses:
        return False
    match s:
        case gast.Expr(value=value) if value is call and call.func.attr == "append":
            return not isinstance(ctx.value_of(base).kind, ListKind) or overflows(ctx, call)
    return not (changed_list(s) is call and changes_list(ctx, s))
