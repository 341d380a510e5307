"""The skeleton of an emitted function: forward sweep, seed, reverse sweep, return."""

import re
from typing import Any

import gast

from autotangent.analysis.effects import Effects
from autotangent.analysis.versions import copy_reads
from autotangent.derived import Derived, Request
from autotangent.errors import NotScalar, Unsupported
from autotangent.kinds import UNKNOWN, ScalarKind
from autotangent.syntax import quote
from autotangent.transform import inplace
from autotangent.transform.context import Context
from autotangent.transform.forward_sweep import Alive, ForwardSweep
from autotangent.transform.layout import Blank, Group, flat_groups, nodes
from autotangent.transform.reverse import Reverse
from autotangent.transform.signature import definition
from autotangent.transform.store import Decide, Stores, recall
from autotangent.transform.write import write

SUFFIX = {"grad": "grad", "value_and_grad": "value_and_grad", "vjp": "vjp", "jvp": "jvp", "pullback": "pullback"}
TITLE = {
    "grad": "Gradient of {f} with respect to {wrt}.",
    "value_and_grad": "Value and gradient of {f} with respect to {wrt}.",
    "vjp": "Adjoint of {f} with respect to {wrt}, seeded with y_bar.",
    "pullback": "Value of {f} and the pullback of its adjoint to {wrt}.",
}


def assemble(request: Request, ctx: Context, effects: Effects) -> Derived:
    """Text of one derivative."""
    if request.mode in ("grad", "value_and_grad"):
        require_scalar(request, ctx)
    if request.mode == "jvp":
        from autotangent.transform.forward import forward

        return forward(request, ctx, effects)
    return reverse(request, ctx, effects)


def require_scalar(request: Request, ctx: Context) -> None:
    """A gradient is of a real number."""
    kind = ctx.facts.result.kind
    if kind == UNKNOWN or isinstance(kind, ScalarKind) and kind.dtype in "fib":
        return
    raise NotScalar(
        f"the result of {request.record.name} is not a real scalar",
        request.record.place(result_node(ctx)),
        "Use vjp with a seed y_bar, or jacobian.",
    )


def result_node(ctx: Context) -> Any:
    """The return statement."""
    return next((s for s in reversed(ctx.tree.body) if isinstance(s, gast.Return)), ctx.tree)


def reverse(request: Request, ctx: Context, effects: Effects) -> Derived:
    """Reverse mode: grad, value_and_grad, vjp."""
    record = request.record
    sweep = Reverse(ctx, effects, request)
    items = sweep.sweep()
    before, results = sweep.adjoints()
    items += before
    inplace.prune_restores(sweep, items)
    value = primal_value(request, ctx)
    everything = [*items, *([value] if value is not None else [])]
    reversed_ = {id(g.statement) for g in flat_groups(items) if isinstance(g, Group)}
    base = Alive(ctx, effects, reversed_, keep_result=value is not None)
    alive = base.copy()
    stores = Decide(ctx, effects, everything, alive).stores
    forward = ForwardSweep(ctx, alive, stores)
    body = forward.block(ctx.tree.body)
    wrapper = [*items, *([value] if value is not None else [])]
    recall(ctx, stores, wrapper, ctx.table.root, lambda storage: expression_again(ctx, storage.version))
    if value is not None:
        value = wrapper.pop()
    returned = result_statement(request, value, results)
    whole = [*forward.records(), *body, *([Blank()] if body and wrapper else []), *wrapper, returned]
    return finished(request, ctx, whole, sweep)


def expression_again(ctx: Context, v: Any) -> gast.AST:
    """The defining expression with references to versions and hoisted pieces."""
    node = v.node if v.how == "made" else v.statement.value
    return _with_pieces(ctx, node, True)


def _with_pieces(ctx: Context, node: Any, top: bool) -> Any:
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
    """The statement that computes the primal's result, where it is returned."""
    if request.mode in ("grad", "vjp"):
        return None
    return None


def result_statement(request: Request, value: Any, results: list[gast.AST]) -> gast.AST:
    """return x_bar, w_bar"""
    adjoints = results[0] if len(results) == 1 else gast.Tuple(results, gast.Load())
    return gast.Return(adjoints)


def finished(request: Request, ctx: Context, items: list[Any], sweep: Reverse) -> Derived:
    """Imports, def line, docstring, body."""
    record = request.record
    name = f"{record.name}_{SUFFIX[request.mode]}"
    seeds = ["y_bar"] if request.mode == "vjp" else []
    wrt = request.wrt[0] if len(request.wrt) == 1 else f"({', '.join(request.wrt)})"
    title = TITLE[request.mode].format(f=record.name, wrt=wrt)
    for n in nodes(items):
        if isinstance(n, gast.Name):
            ctx.note_outside(ctx.value_of(n))
    lines = write(record, items)
    imports = ctx.imports.lines({w for line in lines for w in re.findall(r"\w+", line)})
    head = [*imports, "", ""] if imports else []
    text = "\n".join([*head, definition(record, name, seeds), f'    """{title}"""', *lines]) + "\n"
    return Derived(
        request, text, name, (name,), tuple(ctx.facts.resolved.values()), tuple(ctx.facts.deps.values()), ctx.facts.result.kind
    )
