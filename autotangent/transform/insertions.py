"""A block that the user wants run in the reverse sweep, see `normal/insertions.py`.

While the sweep is written it is one statement that changes an adjoint, `h_bar ^= insert_grad_of(h, k)`, an operator
that no other adjoint meets; its statements take its place when the text is complete and every name is known.
"""

import types
from typing import Any

import gast

from autotangent.analysis.function_objects import holds_function
from autotangent.analysis.insertions import Insertion
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ScalarKind
from autotangent.syntax import quote
from autotangent.syntax.sourcemap import REVERSE
from autotangent.syntax.walk import walk
from autotangent.transform.adjoints import BORROWED, FRESH
from autotangent.transform.context import Context
from autotangent.transform.ellipsis import is_everything
from autotangent.transform.flow import Flow
from autotangent.transform.layout import Branch, Group, Loop, Restore, Tried, Undone, Verbatim
from autotangent.transform.places import IMAGINARY, in_use


def reverse_insertion(sweep: Any, s: gast.Expr, block: Insertion) -> list[Any]:
    """The statement that stands for the block; the adjoint that it changes exists, and nobody else holds it."""
    ctx, node = sweep.ctx, s.value.args[0]
    known = ctx.value_of(node)
    if not known.varied:
        return []
    if not isinstance(known.kind, (ScalarKind, ArrayKind)):
        refuse_kind(ctx, node, known.kind)
    place = sweep.place(node, Flow())
    if place.sign < 0:
        raise in_use(ctx, node, IMAGINARY)
    number = isinstance(known.kind, ScalarKind)
    out = [] if number and place.name in sweep.state else sweep.ensure(place)
    given = [ctx.value(n) for n in read_by(ctx, s.value)]
    target = place.target
    whole = isinstance(target, gast.Name) and not place.given and place.name not in sweep.passed_in
    if whole:
        term = sweep.adjoint(ctx.table.uses[id(node)], known.kind)
        if not isinstance(term.base, gast.Name):  # the real part
            out.append(quote.assign(target, term.base))
        sweep.state[place.name] = FRESH if number or block.new else BORROWED
        sweep.integers.discard(target.id)
    elif not number and isinstance(target, gast.Name):
        target = gast.Subscript(target, quote.constant(...), gast.Load())
    call = gast.Call(s.value.func, given, [])
    made = quote.augment(target, gast.BitXor, call)
    made.insertion, made.whole, made.number = block, whole, number
    return sweep.grouped(s, [*out, made])


def read_by(ctx: Context, call: gast.Call) -> list[Any]:
    """The variables that a block reads; what a function reads in turn may be another value when the block is run."""
    reads = [n for tuple_ in call.args[1:] for n in tuple_.elts]
    for n in reads:
        if holds_function(ctx.value_of(n).kind):
            instead = "Write a function of the module, and call that in the block."
            ctx.refuse(n, "a function made inside is used in the block of insert_grad_of", instead)
    return reads


def refuse_kind(ctx: Context, node: gast.Name, kind: Kind) -> None:
    if kind == UNKNOWN:
        instead = f"Annotate it ({node.id}: float, or {node.id}: np.ndarray)."
        ctx.refuse(node, f"insert_grad_of({node.id}), and it is not known what {node.id} is", instead)
    ctx.refuse(
        node, f"insert_grad_of({node.id}), which is no number or array", "Give a part of it a name, and take that."
    )


def written_out(ctx: Context, items: list[Any]) -> None:
    """The blocks in the items of a text that is complete, each as its statements."""
    for k in range(len(items) - 1, -1, -1):
        item = items[k]
        match item:
            case Group(items=inner) | Restore(items=inner) | Loop(items=inner) | Tried(items=inner):
                written_out(ctx, inner)
            case Branch(then=then, other=other):
                written_out(ctx, then)
                written_out(ctx, other)
            case Undone(items=inner, closing=closing):
                written_out(ctx, inner)
                written_out(ctx, closing)
            case gast.AugAssign() if hasattr(item, "insertion"):
                items[k : k + 1] = _statements(ctx, item)


def _statements(ctx: Context, made: Any) -> list[Any]:
    """The statements of one block, under the names of the text."""
    block: Insertion = made.insertion
    first: list[Any] = []
    last: list[Any] = []
    names = {name: ctx.names.fresh(name) for name in block.bound}
    for name, value in zip(block.reads, made.value.args):
        if isinstance(value, gast.Name):
            names[name] = value.id
        else:
            names[name] = ctx.names.fresh(name)
            first.append(quote.assign(names[name], value))
    if made.whole:
        names[block.adjoint] = made.target.id
    else:
        name = names[block.adjoint] = ctx.names.fresh(block.adjoint)
        place = quote.with_context(made.target, gast.Load)
        if made.number:
            first.append(quote.assign(name, place))
            last.append(quote.assign(place, quote.name(name)))
        else:
            place = place.value if is_everything(place) else place
            first.append(quote.assign(name, quote.expr("x.copy()", x=place)))
            whole = gast.Subscript(place, quote.constant(...), gast.Load())
            last.append(quote.assign(whole, quote.name(name)))
    for s in (*first, *last):
        ctx.sources.follow(s, made)
    names = {old: new for old, new in names.items() if old != new}
    body = [Verbatim(s, names) for s in block.body]
    for item in body:
        ctx.sources.note([item], item.statement, REVERSE)
    import_modules(ctx, block)
    return [*first, *body, *last]


def import_modules(ctx: Context, block: Insertion) -> None:
    """The text imports what the block names."""
    for n in (n for s in block.body for n in walk(s) if isinstance(n, gast.Name)):
        found, value = ctx.record.resolve(n.id)
        if found and isinstance(value, types.ModuleType) and n.id not in (*block.reads, *block.bound, block.adjoint):
            ctx.imports.module(value)
