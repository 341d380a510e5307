"""insert, pop, reverse and slices of a list, pop of a dict, reversed: the adjoint changes the other way round."""

from typing import Any

import gast

from autotangent.analysis.contents import items_of
from autotangent.analysis.effects import holds_memory
from autotangent.kinds import INT, DictKind, ListKind, ScalarKind, Value
from autotangent.syntax import quote
from autotangent.syntax.literals import literal
from autotangent.syntax.walk import root_name
from autotangent.transform.adjoints import BORROWED
from autotangent.transform.flow import Flow
from autotangent.transform.layout import Group, Restore
from autotangent.transform.terms import Term


def place_inserted(ctx: Any, xs: gast.AST, index: gast.AST) -> list[gast.AST]:
    """Where the item is after xs.insert(index, item), from where pop takes it."""
    known = literal(index)
    if known == 0:
        return [quote.constant(0)]
    if isinstance(known, int) and known > 0:
        return [quote.expr("min(k, len(xs) - 1)", k=quote.constant(known), xs=xs)]
    return [ctx.helper("inserted_at", xs, ctx.value(index))]


def taken_again(ctx: Any, call: gast.Call, xs: gast.AST) -> gast.Call:
    """The item that insert or appendleft has put into a list or deque, taken out."""
    if call.func.attr == "appendleft":
        return quote.expr("xs.popleft()", xs=xs)
    return quote.call(quote.expr("xs.pop", xs=xs), *place_inserted(ctx, xs, call.args[0]))


def rotated_back(ctx: Any, call: gast.Call) -> gast.AST:
    """By how much a deque is rotated to undo that."""
    if not call.args:
        return quote.constant(-1)
    known = literal(call.args[0])
    return gast.UnaryOp(gast.USub(), ctx.value(call.args[0])) if known is None else quote.constant(-known)


def put_back(ctx: Any, call: gast.Call, xs: gast.AST, item: gast.AST) -> gast.AST:
    """The statement that undoes item = xs.pop(...), of a list, dict or deque."""
    args, value = call.args, ctx.value
    keyed, left = isinstance(ctx.value_of(call.func.value).kind, DictKind), call.func.attr == "popleft"
    if keyed:
        return quote.assign(gast.Subscript(xs, value(args[0]), gast.Load()), item)
    if left:
        return quote.stmts("xs.appendleft(x)", xs=xs, x=item)[0]
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
    if name is None:
        ctx.refuse(s, f"{call.func.attr} of an expression", "Give the list or dict a name first.")
    if id(name) not in ctx.table.uses or id(s) in ctx.shadows.one_way:
        return []
    assert isinstance(base, gast.Name)  # what is in a slot has got one
    place, xs = sweep.place(base, Flow()), ctx.value(base)
    live = place.name in sweep.state
    match call.func.attr:
        case "reverse":
            restore = Restore(s, base, [gast.Expr(quote.expr("xs.reverse()", xs=xs))])
            if not live:
                return [Group(s, [restore])]
            return sweep.grouped(s, [gast.Expr(quote.expr("xs.reverse()", xs=place.target)), restore])
        case "rotate":
            back = rotated_back(ctx, call)
            restore = Restore(s, base, [gast.Expr(quote.expr("xs.rotate(n)", xs=xs, n=back))])
            if not live:
                return [Group(s, [restore])]
            return sweep.grouped(s, [gast.Expr(quote.expr("xs.rotate(n)", xs=place.target, n=back)), restore])
        case "insert" | "appendleft":
            return reverse_insert(sweep, s, call, place, live)
    return reverse_pop(sweep, s, call, place, live)


def reverse_insert(sweep: Any, s: Any, call: gast.Call, place: Any, live: bool) -> list[Any]:
    ctx, xs, item = sweep.ctx, sweep.ctx.value(call.func.value), call.args[-1]
    undo = taken_again(ctx, call, xs)
    taken = Restore(s, call.func.value, [gast.Expr(undo)])
    kind = ctx.value_of(item).kind
    if not (isinstance(kind, ScalarKind) if place.given else live):
        return [Group(s, [taken])]
    popped = taken_again(ctx, call, place.target)
    return taken_out(sweep, s, item, popped, taken)


def taken_out(sweep: Any, s: Any, value: gast.AST, taken: gast.AST, restore: Restore) -> list[Any]:
    """The adjoint of what a list got is taken out of that of the list, which is put back as it was."""
    ctx = sweep.ctx
    kind = ctx.value_of(value).kind
    if not ctx.value_of(value).varied:
        return sweep.grouped(s, [gast.Expr(taken), restore])
    bar = ctx.typed(ctx.bar(sweep.piece_base(s)), kind)
    flow = Flow()
    flow.emit(quote.assign(bar.id, ctx.like(taken, kind)))
    sweep.pull(value, Term(base=bar, base_kind=kind, kind=kind), flow)
    first, *rest = sweep.settle(flow)
    return sweep.grouped(s, [first, restore, *rest])


def reverse_pop(sweep: Any, s: Any, call: gast.Call, place: Any, live: bool) -> list[Any]:
    ctx, base = sweep.ctx, call.func.value
    version = ctx.table.defines[id(s.targets[0])] if isinstance(s, gast.Assign) else ctx.piece(call)
    item = ctx.again(version)
    restore = Restore(s, base, [put_back(ctx, call, ctx.value(base), item)])
    target = s.targets[0].id if isinstance(s, gast.Assign) else None
    state = sweep.state.pop(target, None) if target is not None else None
    kind = ctx.value_of(call).kind
    if place.given and not isinstance(kind, ScalarKind) or not place.given and not live and state is None:
        return [Group(s, [restore])]
    before = [] if live or place.given else sweep.ensure(place)
    bar: gast.AST = ctx.zeros(item, kind)
    if state is not None:
        bar = sweep.adjoint(ctx.table.defines[id(s.targets[0])], kind).base
        bar = quote.expr("x.copy()", x=bar) if state == BORROWED and hasattr(kind, "axes") else bar
    return sweep.grouped(s, [*before, put_back(ctx, call, place.target, bar), restore])


def is_splice(ctx: Any, target: Any) -> bool:
    """xs[a:b], of a list of active values."""
    if not isinstance(target, gast.Subscript) or not isinstance(target.slice, gast.Slice):
        return False
    return isinstance(ctx.value_of(target.value).kind, ListKind)


def reverse_splice(sweep: Any, s: Any, target: gast.Subscript, value: gast.AST) -> list[Any]:
    """xs[a:b] = ys: the adjoints of ys are taken out, zeros put in for what was there."""
    ctx, base = sweep.ctx, target.value
    if id(s) in ctx.shadows.one_way or id(root_name(base)) not in ctx.table.uses:
        return []
    assert isinstance(base, gast.Name)  # see `normal/lists.py`
    load = quote.with_context(target, gast.Load)
    ctx.facts.keep.append(load)
    ctx.facts.values[id(load)] = ctx.value_of(base)
    before, index = ctx.again(ctx.piece(load)), quote.index_argument(ctx.value(target.slice))
    count = spliced_count(sweep, value, base)

    def undone(xs: gast.AST, held: gast.AST) -> gast.AST:
        return ctx.helper("unspliced", xs, index, held, count)

    restore = Restore(s, base, [gast.Expr(undone(ctx.value(base), before))])
    place, kind = sweep.place(base, Flow()), ctx.value_of(value).kind
    numbers = not any(map(holds_memory, items_of(kind)))
    if not (numbers if place.given else place.name in sweep.state):
        return [Group(s, [restore])]
    taken = undone(place.target, ctx.zeros(before, ctx.value_of(base).kind))
    return taken_out(sweep, s, value, taken, restore)


def spliced_count(sweep: Any, value: Any, base: gast.Name) -> gast.AST:
    """How many items are stored; kept where they are those of the list itself."""
    ctx = sweep.ctx
    if isinstance(value, (gast.List, gast.Tuple)):
        return quote.constant(len(value.elts))
    made = quote.call("len", value)
    ctx.facts.keep.append(made)
    ctx.facts.values[id(made)] = Value(INT)
    versions = [ctx.table.uses.get(id(n)) for n in (value, base)]
    if None not in versions and sweep.effects.same(*versions):
        return ctx.again(ctx.piece(made))
    return quote.call("len", ctx.value(value))


def forward_change(forward: Any, s: Any, call: gast.Call) -> list[Any]:
    """The same change of the tangents, before the list itself changes."""
    ctx, base = forward.ctx, call.func.value
    if not ctx.value_of(base).varied:
        return forward.primal(s)
    assert isinstance(base, gast.Name)  # what is in a slot has got one
    args = [ctx.value(a) for a in call.args]
    if call.func.attr in ("insert", "appendleft"):
        args[-1] = forward.whole_part(call.args[-1])
    made = gast.Call(gast.Attribute(quote.name(ctx.dot(base.id)), call.func.attr, gast.Load()), args, [])
    tangent: gast.AST = gast.Expr(made)
    if isinstance(s, gast.Assign):
        tangent = quote.assign(ctx.dot(s.targets[0].id), made)
    primal = forward.primal(s)
    return [*primal[:-1], tangent, primal[-1]]
