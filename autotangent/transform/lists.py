"""insert, pop and reverse of a list, reversed: the adjoint list changes the other way round."""

from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.literals import literal
from autotangent.syntax.walk import root_name
from autotangent.transform.adjoints import BORROWED
from autotangent.transform.flow import Flow
from autotangent.transform.layout import Group, Restore
from autotangent.transform.terms import Term


def place_inserted(xs: gast.AST, index: int) -> list[gast.AST]:
    """Where the item is after xs.insert(index, item), from where pop takes it."""
    if index == 0:
        return [quote.constant(0)]
    return [quote.expr("min(k, len(xs) - 1)", k=quote.constant(index), xs=xs)]


def put_back(xs: gast.AST, args: list[Any], item: gast.AST, value: Any) -> gast.AST:
    """The statement that undoes item = xs.pop(...)."""
    if not args or literal(args[0]) == -1:
        return quote.stmts("xs.append(x)", xs=xs, x=item)[0]
    index = value(args[0])
    if not isinstance(literal(args[0]), int) or literal(args[0]) < 0:
        index = quote.expr("range(len(xs) + 1)[k]", xs=xs, k=index)
    return quote.stmts("xs.insert(k, x)", xs=xs, k=index, x=item)[0]


def reverse_change(sweep: Any, s: Any, call: gast.Call) -> list[Any]:
    """The statement that changes a list, undone, and its adjoints."""
    ctx, base = sweep.ctx, call.func.value
    name = root_name(base)
    if name is None or id(name) not in ctx.table.uses:
        return []
    if not isinstance(base, gast.Name):
        ctx.refuse(s, f"{call.func.attr} of a list in a slot", "Give the list a name first.")
    place, xs = sweep.place(base, Flow()), ctx.value(base)
    live = name.id in sweep.state
    match call.func.attr:
        case "reverse":
            restore = Restore(s, base, [gast.Expr(quote.expr("xs.reverse()", xs=xs))])
            if not live:
                return [Group(s, [restore])]
            return sweep.grouped(s, [gast.Expr(quote.expr("xs.reverse()", xs=place.target)), restore])
        case "insert":
            return reverse_insert(sweep, s, call, place, live)
    return reverse_pop(sweep, s, call, place, live)


def reverse_insert(sweep: Any, s: Any, call: gast.Call, place: Any, live: bool) -> list[Any]:
    ctx, xs, (index, item) = sweep.ctx, sweep.ctx.value(call.func.value), call.args
    at = literal(index)
    if not isinstance(at, int) or at < 0:
        ctx.refuse(s, "insert at an index that may count from the end", "Write the index as a number, not negative.")
    undo = quote.call(quote.expr("xs.pop", xs=xs), *place_inserted(xs, at))
    taken = Restore(s, call.func.value, [gast.Expr(undo)])
    if not live:
        return [Group(s, [taken])]
    kind = ctx.value_of(item).kind
    popped = quote.call(quote.expr("xs.pop", xs=place.target), *place_inserted(place.target, at))
    if not ctx.value_of(item).varied:
        return sweep.grouped(s, [gast.Expr(popped), taken])
    bar = ctx.typed(ctx.bar(sweep.piece_base(s)), kind)
    flow = Flow()
    flow.emit(quote.assign(bar.id, ctx.like(popped, kind)))
    sweep.pull(item, Term(base=bar, base_kind=kind, kind=kind), flow)
    first, *rest = sweep.settle(flow)
    return sweep.grouped(s, [first, taken, *rest])


def reverse_pop(sweep: Any, s: Any, call: gast.Call, place: Any, live: bool) -> list[Any]:
    ctx, base = sweep.ctx, call.func.value
    item = ctx.again(ctx.piece(call))
    restore = Restore(s, base, [put_back(ctx.value(base), call.args, item, ctx.value)])
    restore.kept = True
    target = s.targets[0].id if isinstance(s, gast.Assign) else None
    state = sweep.state.pop(target, None) if target is not None else None
    if not live and state is None:
        return [Group(s, [restore])]
    before = [] if live else sweep.ensure(place)
    kind = ctx.value_of(call).kind
    bar: gast.AST = ctx.zeros(item, kind)
    if state is not None:
        bar = sweep.adjoint(ctx.table.defines[id(s.targets[0])], kind).base
        bar = quote.expr("x.copy()", x=bar) if state == BORROWED and hasattr(kind, "axes") else bar
    return sweep.grouped(s, [*before, put_back(place.target, call.args, bar, ctx.value), restore])


def forward_change(forward: Any, s: Any, call: gast.Call) -> list[Any]:
    """The same change of the tangents, before the list itself changes."""
    ctx, base = forward.ctx, call.func.value
    if not ctx.value_of(base).varied:
        return forward.primal(s)
    if not isinstance(base, gast.Name):
        ctx.refuse(s, f"{call.func.attr} of a list in a slot", "Give the list a name first.")
    args = [ctx.value(a) for a in call.args]
    if call.func.attr == "insert":
        args[1] = forward.whole_part(call.args[1])
    made = gast.Call(gast.Attribute(quote.name(ctx.dot(base.id)), call.func.attr, gast.Load()), args, [])
    tangent: gast.AST = gast.Expr(made)
    if isinstance(s, gast.Assign):
        tangent = quote.assign(ctx.dot(s.targets[0].id), made)
    primal = forward.primal(s)
    return [*primal[:-1], tangent, primal[-1]]
