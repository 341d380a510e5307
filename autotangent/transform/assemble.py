"""The skeleton of an emitted function: forward sweep, seed, reverse sweep, return."""

import importlib
from typing import Any

import gast

from autotangent.analysis.effects import Effects
from autotangent.analysis.versions import Version, copy_reads
from autotangent.derived import FORWARD, OF_CALLEES, Derived, Request
from autotangent.errors import AliasError, NotScalar
from autotangent.kinds import UNKNOWN, ScalarKind
from autotangent.syntax import quote
from autotangent.syntax.sourcemap import FORWARD as FORWARD_SWEEP
from autotangent.syntax.walk import walk
from autotangent.transform import call
from autotangent.transform.arguments import owned, refuse_read_after, undone
from autotangent.transform.call import pair_line
from autotangent.transform.carry import carry, recall_carried
from autotangent.transform.changes import check_changes
from autotangent.transform.constants import multiply_out
from autotangent.transform.context import Context
from autotangent.transform.ellipsis import plain_arrays
from autotangent.transform.forward_sweep import Alive, ForwardSweep
from autotangent.transform.in_memory import InMemory
from autotangent.transform.layout import Blank, Group, flat_groups
from autotangent.transform.refilled import refill
from autotangent.transform.renumber import renumber
from autotangent.transform.restore import prune_restores
from autotangent.transform.results import require_result
from autotangent.transform.reverse import Reverse
from autotangent.transform.saved import binds, saved_names
from autotangent.transform.shared_out import share_out
from autotangent.transform.signature import definition
from autotangent.transform.store import Decide, name_lists, recall, set_names
from autotangent.transform.tangles import Tangles
from autotangent.transform.texts import TITLE, finished, function_text, own_name, passed_on, result_node


def assemble(request: Request, ctx: Context, effects: Effects) -> Derived:
    """Text of one derivative."""
    ctx.effects, ctx.pair_line = effects, pair_line
    name_own_functions(request, ctx)
    if request.mode not in OF_CALLEES:
        require_result(request, ctx, effects)
    if request.mode in ("grad", "value_and_grad"):
        require_scalar(request, ctx)
    check_apart(ctx, effects)
    if request.mode in FORWARD:  # reverse mode does without the modules of forward mode
        made: Derived = importlib.import_module("autotangent.transform.tangents").tangent(request, ctx, effects)
        return made
    if request.mode == "batched":
        return importlib.import_module("autotangent.transform.batched").batched(request, ctx, effects)
    if request.mode in ("pair", "overlap", "shadow", "pullback"):
        return pair(request, ctx, effects)
    return reverse(request, ctx, effects)


PAIR = ("fwd", "rev")
OWN = {
    "pair": PAIR,
    "overlap": PAIR,
    "shadow": PAIR,
    "pullback": (*PAIR, "pullback"),
    "tangent": ("jvp",),
    "linear": ("fwd", "push"),
    "linearize": ("fwd", "push", "linearize"),
    "batched": ("batched",),
}
HELPERS = {
    "pair": "pair",
    "overlap": "overlapping_pair",
    "tangent": "tangent",
    "linear": "linear_pair",
    "batched": "batched",
}


def name_own_functions(request: Request, ctx: Context) -> None:
    """Callees get other names than the functions of this text, but for a recursive call of the very same kinds."""
    record = request.record
    names = tuple(own_name(record.name, suffix) for suffix in OWN.get(request.mode, (request.mode,)))
    ctx.names.taken.update(names)
    if request.mode in HELPERS:
        key = HELPERS[request.mode], record.function, request.wrt, tuple(request.kinds.items())
        ctx.pair_lines[key] = names, ""


def check_apart(ctx: Context, effects: Effects) -> None:
    """x = x + e in the text instead of x += e: no other name may look at x."""
    added = [s for s in walk(ctx.tree) if getattr(s, "apart", False)]
    tangles = Tangles(ctx, effects) if added else None
    for s in added:
        if tangles.conflict(s, ctx.table.uses[id(s.value.left)]):
            name = s.targets[0].id
            raise AliasError(
                f"{name} is a number at first, then an array that {name} += ... writes while another name sees it",
                ctx.record.place(s.origin),
                f"Start with an array, or write {name} = {name} + ...",
            )


def require_scalar(request: Request, ctx: Context) -> None:
    """A gradient is of a real number."""
    kind = ctx.facts.result.kind
    if kind == UNKNOWN or isinstance(kind, ScalarKind) and kind.dtype in "fi":
        return
    raise NotScalar(
        f"the result of {request.record.name} is not a real scalar",
        request.record.place(result_node(ctx)),
        "Use vjp with a seed y_bar, or jacobian.",
    )


# ---- reverse mode ------------------------------------------------------------------------------------------------
def sweeps(
    request: Request, ctx: Context, effects: Effects, sweep: Reverse, value: Any
) -> tuple[list[Any], list[Any], list[Any]]:
    """(forward sweep, reverse sweep, adjoints)."""
    items = sweep.sweep()
    call.check_effects(ctx, [*ctx.sites, *sweep.without_adjoint])
    ctx.shadows.withdraw(ctx.sites)
    check_changes(ctx)
    before, results = sweep.adjoints()
    items += before
    prune_restores(sweep, items)
    everything = [*items, *results, *([value] if value is not None else [])]
    reversed_ = {id(g.statement) for g in flat_groups(items) if isinstance(g, Group)}
    keep_result = value is not None or request.mode not in ("grad", "vjp")
    alive = Alive(ctx, effects, reversed_, keep_result)
    memory = InMemory(ctx, effects, everything)
    stores = Decide(ctx, effects, everything, alive, memory).stores
    carry(ctx, effects, stores)
    name_lists(ctx, stores)
    ctx.note("records", (stores, everything))
    forward = ForwardSweep(ctx, alive, stores)
    body = forward.with_records(forward.block(ctx.tree.body))
    recall(ctx, stores, everything, ctx.table.root, lambda node: _with_pieces(ctx, node, True), memory)
    recall_carried(ctx, stores, everything)
    set_names(stores, everything)
    sweep.forward = forward
    if value is not None:
        value = everything.pop()
    everything = everything[: len(everything) - len(results)]
    ctx.note("sweeps", lambda: unsimplified(request, ctx, body, everything, results))
    multiply_out(ctx, everything, results)
    refill(everything, sweep.together, sweep.aliases.written)
    share_out(everything, sweep.together)
    if value is not None:
        if isinstance(value, gast.Name) and value.id in binds(everything):
            name = ctx.names.fresh("value")
            body.append(quote.assign(name, value))
            value = quote.name(name)
        results.append(value)
    node = result_node(ctx)
    forward.drop_unread(
        [*body, *everything, *results, *([forward.rewritten(node.value)] if node is not None and node.value else [])]
    )
    return body, everything, results


def unsimplified(request: Request, ctx: Context, body: list[Any], back: list[Any], results: list[Any]) -> str:
    """The text as it is before the last steps, one function for both sweeps."""
    whole = [*body, *([Blank()] if body and back else []), *back, result_statement(None, results)]
    head = definition(request.record, f"{request.record.name}_{request.mode}", [])
    return function_text(request, ctx, request.record.name, head, "Both sweeps of {f}.", whole).text


def reverse(request: Request, ctx: Context, effects: Effects) -> Derived:
    """grad, value_and_grad, vjp."""
    sweep = Reverse(ctx, effects, request)
    value = primal_value(request, ctx)
    body, back, results = sweeps(request, ctx, effects, sweep, value)
    returned = results.pop() if value is not None else None
    if returned is not None and request.mode != "value_and_grad":
        body.append(there(request, returned))
        returned = None
    body = [*owned(request, ctx, effects), *body]
    whole = [*body, *([Blank()] if body and back else []), *back, result_statement(returned, results)]
    whole = undone(request, ctx, effects, whole)
    plain_arrays(ctx, whole)
    renumber(ctx.names, whole)
    name = f"{request.record.name}_{request.mode}"
    seeds = [ctx.seed] if request.mode == "vjp" else []
    text = function_text(request, ctx, name, definition(request.record, name, seeds), TITLE[request.mode], whole)
    return finished(request, ctx, [text], (name,))


def pair(request: Request, ctx: Context, effects: Effects) -> Derived:
    """A forward sweep that returns what the reverse sweep needs, and the reverse sweep; or a pullback made of them."""
    record = request.record
    sweep = Reverse(ctx, effects, request)
    shadows = sweep.take_shadows() if request.mode in ("pair", "overlap") else []
    moved = [ctx.shadows.names[p] for p in request.shadows] if request.mode == "shadow" else []
    body, back, results = sweeps(request, ctx, effects, sweep, None)
    back += sweep.give_shadows()
    node = result_node(ctx)
    value = quote.constant(None) if node is None or node.value is None else sweep.forward.rewritten(node.value)
    plain_arrays(ctx, [*body, *back])
    renumber(ctx.names, [*body, value, *back, *results], [*shadows, *moved])
    first, saved = saved_names(ctx, body, [*back, *results])
    kept = gast.Tuple([quote.name(n) for n in saved], gast.Load())
    fwd, rev = f"{record.name}_fwd", f"{record.name}_rev"
    if request.mode == "pullback":
        first = [*owned(request, ctx, effects), *first]
        refuse_read_after(request, ctx, effects, saved)
    given = [ctx.passed(record, p, "bar") for p in request.shadows] if moved else []
    first = [*(quote.assign(own, quote.name(bar)) for own, bar in zip(moved, given) if own != bar), *first]
    end_of_head = gast.Return(gast.Tuple([value, kept], gast.Load()))
    if node is not None:
        ctx.sources.note([end_of_head], node, FORWARD_SWEEP)
    head = [*first, *body, end_of_head]
    unpack = (
        [quote.assign(gast.Tuple([quote.store(n) for n in saved], gast.Store()), quote.name("saved"))] if saved else []
    )
    end = [gast.Return(results[0] if len(results) == 1 else gast.Tuple(results, gast.Load()))] if results else []
    parameters = ["saved", *([ctx.seed] if sweep.seed_used or request.mode == "pullback" else []), *shadows]
    texts = [
        function_text(
            request, ctx, fwd, definition(record, fwd, given), TITLE["fwd"].format(f=record.name, rev=rev), head
        ),
        function_text(
            request,
            ctx,
            rev,
            f"def {rev}({', '.join(parameters)}):",
            reverse_title(request, sweep.shadows, shadows or moved),
            [*unpack, *back, *end],
        ),
    ]
    if request.mode != "pullback":
        return finished(request, ctx, texts, (fwd, rev))
    name = f"{record.name}_pullback"
    made = passed_on(record, fwd)
    closing = [
        quote.assign(gast.Tuple([quote.store("y"), quote.store("saved")], gast.Store()), made),
        gast.Return(
            gast.Tuple([quote.name("y"), ctx.helper("repeatable", quote.name(rev), quote.name("saved"))], gast.Load())
        ),
    ]
    closing = undone(request, ctx, effects, closing)
    texts.append(function_text(request, ctx, name, definition(record, name, []), TITLE["pullback"], closing))
    return finished(request, ctx, texts, (name,))


def reverse_title(request: Request, added: tuple[str, ...], shadows: list[str]) -> str:
    """What the reverse sweep does."""
    back = [w for w in request.wrt if w not in added]
    parts = []
    if shadows:
        parts.append(f"adds into {', '.join(shadows)}")
    if back:
        parts.append(f"returns {', '.join(w + '_bar' for w in back)}")
    return f"Adjoint of {{f}}: {', '.join(parts) or 'nothing to do'}."


def _with_pieces(ctx: Context, node: Any, top: bool) -> Any:
    """An expression of the primal with references to versions and hoisted pieces."""
    if not top and id(node) in ctx.pieces:
        return ctx.again(ctx.pieces[id(node)])
    if isinstance(node, gast.Name):
        return copy_reads(node, ctx.table)
    new = type(node)(*(getattr(node, f, None) for f in node._fields))
    for f in node._fields:
        part = getattr(node, f, None)
        if isinstance(part, gast.AST) and not isinstance(part, (gast.expr_context, gast.operator)):
            setattr(new, f, _with_pieces(ctx, part, False))
        elif isinstance(part, list):
            setattr(new, f, [_with_pieces(ctx, p, False) if isinstance(p, gast.AST) else p for p in part])
    return new


def primal_value(request: Request, ctx: Context) -> gast.AST | None:
    """The primal's result as an expression of the text, where it is returned beside adjoints or may be None."""
    optional = ctx.facts.result.kind.optional and request.mode in ("grad", "vjp")
    if request.mode != "value_and_grad" and not optional:
        return None
    node = result_node(ctx)
    ctx.statement = node
    if isinstance(node.value, gast.Name):
        return ctx.value(node.value)
    if id(node.value) not in ctx.pieces:
        name = ctx.names.fresh("value")
        v = Version(name, "made", ctx.table.root, ctx.table.position[id(node)], node, node=node.value)
        v.value = ctx.value_of(node.value)
        ctx.pieces[id(node.value)] = v
    return ctx.again(ctx.pieces[id(node.value)])


def there(request: Request, value: gast.AST) -> gast.AST:
    """None has no gradient."""
    test = quote.expr("value is not None", value=value)
    return gast.Assert(test, quote.constant(f"{request.record.name} returned None, which has no gradient"))


def result_statement(value: Any, results: list[gast.AST]) -> gast.AST:
    """return x_bar, w_bar; with the value in front where it is asked for."""
    adjoints = results[0] if len(results) == 1 else gast.Tuple(results, gast.Load())
    return gast.Return(adjoints if value is None else gast.Tuple([value, adjoints], gast.Load()))
