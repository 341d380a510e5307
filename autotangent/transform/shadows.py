"""Adjoint arrays made beside the arrays: statements planted into the program before it is reversed.

Where names do not tell which memory a statement means (a slot of a list that gets another array, a reshape that may be
a view, a helper that returns its argument), every array gets its adjoint, zero, where it is made, and every statement
that moves arrays about moves their adjoints in the same way. The reverse sweep then finds the adjoint of what a name
meant under the name that moved along with it.

    slots = [a, b]                       slots_bar = [a_bar, b_bar]
    slots[0] = slots[1]                  slots_bar[0] = slots_bar[1]
    square = a.reshape(2, 3)             square_bar = a_bar.reshape(2, 3)
"""

import importlib

from autotangent.analysis.effects import Effects, active_memory, holds_memory
from autotangent.analysis.effects import effects as effects_of
from autotangent.analysis.insertions import inserted_names
from autotangent.analysis.interface import Interface
from autotangent.analysis.versions import versions
from autotangent.derived import STRAIGHT, Request
from autotangent.kinds import Value
from autotangent.syntax.walk import displace
from autotangent.transform.context import Context
from autotangent.transform.tangles import tangled
from autotangent.transform.twins import comes_back


def together(request: Request) -> tuple[list[str], ...]:
    """Parameters of a callee that may share memory."""
    if request.mode not in ("overlap", "shadow"):
        return ()
    return (list(request.kinds),)


def needed(ctx: Context, effects: Effects, interface: Interface, overlap: bool = False) -> bool:
    """A caller must have the adjoint arrays of the arguments from the start."""
    found = tangled(ctx, effects, overlap)
    parameters = [vs[0] for vs in ctx.table.by_name.values() if vs[0].how == "parameter"]
    active = (v for v in parameters if v.value.varied or v.name in interface.varied)
    changed = {v.name for v in active if effects.written(v)}
    again = any(v.how in ("assign", "target") for p in changed for v in ctx.table.by_name[p])
    again = again or bool(inserted_names(ctx.tree) & changed)
    given_back = holds_memory(interface.result.kind) and active_memory(interface.result.kind)
    shared_later = set(interface.linked) | (set(interface.returns) if given_back else set())
    written = {id(effects.find(v)) for v in parameters if v.name in shared_later}
    stored = any(id(r) in written and effects.array_stores(r) for r in map(effects.find, parameters))
    return again or stored or any(id(effects.find(v)) in found for v in parameters)


def plant(request: Request, ctx: Context, effects: Effects) -> tuple[Context, Effects]:
    """The program with the statements that move adjoints about, where it needs them."""
    if request.mode in STRAIGHT:
        return ctx, effects
    ctx.backwards = True
    given = request.shadows if request.mode == "shadow" else ()
    beside = request.mode == "shadow"
    classes = tangled(ctx, effects, request.mode in ("overlap", "shadow"), given, beside)
    if not classes and not (beside and comes_back(ctx.facts.result)):
        return ctx, effects
    passed = [p for p in request.shadows if id(effects.find(ctx.table.by_name[p][0])) in classes]
    assert beside or not passed  # a caller sees that by `needed`
    planter = importlib.import_module("autotangent.transform.planter")  # few functions need it
    ctx.shadows = planter.Planter(ctx, effects, classes, beside, given).plant()
    displace(ctx.tree)
    ctx.table = versions(ctx.tree, ctx.facts)
    for name, kind in request.kinds.items():
        first = ctx.table.by_name[name][0]
        first.value = Value(kind, varied=name in request.wrt or first.value.varied)
    for p in given:
        ctx.table.by_name[ctx.shadows.names[p]][0].value = Value(request.kinds[p])
    groups = together(request)
    if given:
        groups = (*groups, [ctx.shadows.names[p] for p in given])
    ctx.shadows.match(ctx.table)
    return ctx, effects_of(ctx.tree, ctx.facts, ctx.table, groups)
