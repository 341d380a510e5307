"""Forward mode: jvp, the forward twins of callees, and both in two parts."""

from typing import Any

import gast

from autotangent.analysis.disjoint import Disjoint
from autotangent.analysis.effects import Effects
from autotangent.derived import LINEAR, SEEDED, Derived, Request
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.sourcemap import TANGENT
from autotangent.transform import call
from autotangent.transform.arguments import owned, refuse_read_after, undone
from autotangent.transform.changes import check_changes
from autotangent.transform.context import Context
from autotangent.transform.ellipsis import plain_arrays
from autotangent.transform.forward import Forward
from autotangent.transform.needed import Needed
from autotangent.transform.renumber import renumber
from autotangent.transform.signature import definition
from autotangent.transform.split import Split
from autotangent.transform.texts import TITLE, dots_of, finished, function_text, own_name, passed_on, result_node


def tangent(request: Request, ctx: Context, effects: Effects) -> Derived:
    """Statements with their tangents; in two functions where that is asked for."""
    if request.mode in LINEAR:
        return linearized(request, ctx, effects)
    record, dots = request.record, dots_of(request, ctx)
    whole = interleaved(request, ctx, effects, Forward(ctx, effects, request), dots)
    mode = "hvp" if request.mode == "hvp" else "jvp"
    name = own_name(record.name, mode)
    whole = undone(request, ctx, effects, whole)
    plain_arrays(ctx, whole)
    renumber(ctx.names, whole)
    text = function_text(request, ctx, name, definition(record, name, dots), TITLE[mode], whole)
    return finished(request, ctx, [text], (name,))


def interleaved(request: Request, ctx: Context, effects: Effects, sweep: Any, dots: list[str]) -> list[Any]:
    """The statements of the function with their tangents, which end with the return of both."""
    ctx.disjoint = Disjoint(ctx.tree, ctx.facts, ctx.table)
    body = sweep.block(ctx.tree.body)
    call.check_effects(ctx, [*sweep.calls, *ctx.facts.mirrored])
    check_changes(ctx)
    node = result_node(ctx)
    if node is None or node.value is None:
        end = [gast.Return(gast.Tuple([quote.constant(None), quote.constant(None)], gast.Load()))]
    else:
        end = ctx.sources.note(sweep.returned(node, body), node, TANGENT)
    if request.mode == "hvp":
        body = Needed(ctx, effects, sweep.primals, sweep.compounds).kept(body, end)
    first = owned(request, ctx, effects, dots=True) if request.mode in SEEDED else []
    if request.mode == "tangent":
        own = [ctx.dot(w) for w in request.wrt]
        first = [quote.assign(dot, quote.name(given)) for dot, given in zip(own, dots) if dot != given]
    return [*first, *sweep.starts(), *body, *end]


def linearized(request: Request, ctx: Context, effects: Effects) -> Derived:
    """f_fwd, which keeps what f_push needs; for a user, f_linearize, which gives the value and a function."""
    record, callee = request.record, request.mode == "linear"
    whole = replace(request, mode="tangent" if callee else "jvp")
    dots = dots_of(request, ctx)
    *items, end = interleaved(whole, ctx, effects, Forward(ctx, effects, whole, split=True), dots)
    split = Split(ctx, effects, request, items, dots)
    value, tangent = end.value.elts
    split.handed |= quote.names_in(value)
    body, linear = split.parts([*items, gast.Return(tangent)])
    kept = gast.Tuple(list(split.saved.values()), gast.Load())
    body = [*split.first(), *body, gast.Return(gast.Tuple([value, kept], gast.Load()))]
    body = undone(whole, ctx, effects, body)
    refuse_read_after(request, ctx, effects, [n for n, e in split.saved.items() if isinstance(e, gast.Name)])
    linear = [*split.taken(), *linear]
    plain_arrays(ctx, [*body, *linear])
    renumber(ctx.names, [*body, *linear])
    fwd, push = (own_name(record.name, suffix) for suffix in ("fwd", "push"))
    head = f"def {push}({', '.join(['saved', *dots])}):"
    title = TITLE["fwd"].format(f=record.name, rev=push)
    texts = [
        function_text(request, ctx, fwd, definition(record, fwd, []), title, body),
        function_text(request, ctx, push, head, TITLE["push"], linear),
    ]
    if callee:
        return finished(request, ctx, texts, (fwd, push))
    name = own_name(record.name, "linearize")
    closing = closed(record, ctx, fwd, push)
    texts.append(function_text(request, ctx, name, definition(record, name, []), TITLE["linearize"], closing))
    return finished(request, ctx, texts, (name,))


def closed(record: Any, ctx: Context, fwd: str, push: str) -> list[Any]:
    """y, saved = f_fwd(x), and a function of the tangents."""
    both = gast.Tuple([quote.store("y"), quote.store("saved")], gast.Store())
    held = ctx.helper("with_saved", quote.name(push), quote.name("saved"))
    return [quote.assign(both, passed_on(record, fwd)), gast.Return(gast.Tuple([quote.name("y"), held], gast.Load()))]
