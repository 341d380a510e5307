"""What the caller passed stays as it was: arrays that are written are copied first, other changes are undone."""

from typing import Any

import gast

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.reached import stores_active
from autotangent.analysis.versions import Version
from autotangent.derived import SEEDED, Request
from autotangent.errors import Unsupported
from autotangent.kinds import ArrayKind, differentiable_kind
from autotangent.syntax import quote
from autotangent.syntax.level import adjoint_of
from autotangent.syntax.walk import calls_of, root_name, walk
from autotangent.transform.context import Context
from autotangent.transform.layout import Undone

_TARGET = (gast.Subscript, gast.Attribute)


def parameters(ctx: Context) -> list[Version]:
    """The arguments as they come in."""
    return [vs[0] for vs in ctx.table.by_name.values() if vs[0].how == "parameter"]


def owned(request: Request, ctx: Context, effects: Effects, dots: bool = False) -> list[Any]:
    """A, B = own(A, B): arrays of the caller that the function writes, isolated."""
    every = parameters(ctx)
    written = [v for v in every if isinstance(v.value.kind, ArrayKind) and effects.written(v)]
    if not written:
        return []
    names = [v.name for v in every if holds_memory(request.kinds[v.name])]
    own_dots = [ctx.dot(v.name) for v in written if dots and v.name in request.wrt]
    target: Any = (
        quote.store(names[0]) if len(names) == 1 else gast.Tuple([quote.store(n) for n in names], gast.Store())
    )
    return [
        gast.Assign([target], ctx.helper("own", *(quote.name(n) for n in names)), None),
        *(quote.assign(d, quote.expr("x.copy()", x=quote.name(d))) for d in own_dots),
    ]


def changed(ctx: Context, effects: Effects) -> list[str]:
    """Containers and objects of the caller in which the function changes arrays, or what is active."""
    return [
        v.name
        for v in parameters(ctx)
        if holds_memory(v.value.kind)
        and not isinstance(v.value.kind, ArrayKind)
        and any(_changes(ctx, effects, v, s) for s in effects.written(v))
    ]


def _changes(ctx: Context, effects: Effects, v: Version, s: gast.AST) -> bool:
    """The statement stores an active value, or overwrites what may hold one, or elements of an array."""
    members = [w for ws in ctx.table.by_name.values() for w in ws if effects.same(v, w)]
    if v.value.varied and stores_active(s, members, ctx.facts, ctx.table):
        return True
    targets = s.targets if isinstance(s, (gast.Assign, gast.Delete)) else [getattr(s, "target", None)]
    changes = [t for t in targets if isinstance(t, _TARGET)]
    for call in calls_of(s):
        if isinstance(call.func, gast.Attribute) and call.func.attr in MUTABLE_METHODS:
            changes.append(call.func.value)
    own = (shared(root_name(t) or t, ctx.facts, ctx.table) for t in changes)
    held = (any(w in members for w in versions) for versions in own)
    return any(mine and _matters(ctx, v, t) for t, mine in zip(changes, held))


def _matters(ctx: Context, v: Version, place: Any) -> bool:
    """What is changed at a place may hold a derivative, or is an array."""
    if v.value.varied:
        return differentiable_kind(ctx.value_of(place).kind)
    inner = place.value if isinstance(place, gast.Subscript) else place
    return isinstance(ctx.value_of(inner).kind, ArrayKind)


def undone(request: Request, ctx: Context, effects: Effects, items: list[Any]) -> list[Any]:
    """The items, after which the caller's containers and objects are as they were."""
    first: list[Any] = []
    closing: list[Any] = []
    for name in changed(ctx, effects) if request.mode != "tangent" else ():
        refuse_in_result(request, ctx, effects, name)
        before = ctx.names.numbered(name)
        others = [v.name for v in parameters(ctx) if v.name != name and holds_memory(v.value.kind)]
        first.append(quote.assign(before, ctx.helper("snapshot", *(quote.name(n) for n in (name, *others)))))
        closing.append(gast.Expr(ctx.helper("put_back", quote.name(name), quote.name(before))))
    return [*first, Undone(items, closing)] if first else items


def refuse_in_result(request: Request, ctx: Context, effects: Effects, name: str) -> None:
    """What comes back may not be memory that is put back to what it held. Adjoints are not that of values, whatever is
    not known of what both of them went through."""
    version = ctx.table.by_name[name][0]
    function = request.record.function
    apart = not adjoint_of(name, function)
    for s in walk(ctx.tree):
        if not isinstance(s, gast.Return) or s.value is None or request.mode not in (*SEEDED, "pullback"):
            continue
        given = [v for v in shared(s.value, ctx.facts, ctx.table) if not (apart and adjoint_of(v.name, function))]
        if any(effects.same(version, v) for v in given):
            raise Unsupported(
                f"the result is part of the argument {name}, which is changed",
                request.record.place(s),
                "Return a copy.",
            )


def refuse_read_after(request: Request, ctx: Context, effects: Effects, saved: list[str]) -> None:
    """A pullback runs when the changes of an argument are undone, so it may not read that argument."""
    read = [name for name in changed(ctx, effects) if name in saved]
    if read:
        raise Unsupported(
            f"pullback of {request.record.name}, which changes its argument {read[0]}",
            request.record.place(ctx.tree),
            f"Use vjp, or store into a copy of {read[0]}.",
        )
