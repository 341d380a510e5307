"""Stores into arrays and containers, reversed: the adjoint of what was overwritten is zero, its value comes back."""

from typing import Any

import gast

from autotangent.analysis import indexing, regions
from autotangent.analysis.effects import shared
from autotangent.analysis.versions import Version, meaning
from autotangent.kinds import FLOAT, UNKNOWN, ArrayKind, Kind, ScalarKind, UnknownKind, dtypes
from autotangent.rules.result_kinds import as_array, with_dtype
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.changes import overflows
from autotangent.transform.ellipsis import is_whole
from autotangent.transform.flow import Flow, sources_of
from autotangent.transform.layout import Group, Restore
from autotangent.transform.restore import restored
from autotangent.transform.singular import infinite
from autotangent.transform.terms import Term, collect, masks_of, render, render_sum


def reverse_store(sweep: Any, s: gast.AST, target: gast.AST, value: gast.AST, adds: int = 0) -> list[Any]:
    """target = value, or target += value (adds 1), target -= value (adds -1)."""
    ctx = sweep.ctx
    base = root_name(target)
    version = ctx.table.uses.get(id(base))
    if version is None or id(s) in ctx.shadows.one_way:
        return []
    restore = restored(sweep, s, target)
    if id(s) in ctx.shadows.planted or not written_varied(sweep, version):
        return [Group(s, [restore])]
    slot = not isinstance(ctx.value_of(target.value).kind, ArrayKind)
    kind = ctx.value_of(value if slot and not adds else target).kind
    kind = in_slot(sweep, version, kind) if slot else kind
    place = sweep.place(target, Flow())
    if not place.given and not any(sweep.aliases.related(name, place.name) for name in sweep.state):
        return [Group(s, [restore])]
    if id(s) in ctx.shadows.slots:
        return open_store(sweep, s, value, restore)
    if not adds and moves_shadow(sweep, target, value, place):
        flows = [sweep.with_number(value, place.target)] if id(value) in ctx.shadows.either else []
        return [Group(s, [restore, *flows])]
    if isinstance(target, gast.Subscript) and not basic(sweep, target) and not hasattr(s, "unbuffered"):
        return advanced_store(sweep, s, target, value, adds, restore)
    stays = adds and kind != UNKNOWN and place.name in sweep.state
    out = [] if stays else sweep.ensure(place)
    held = place.target
    if isinstance(kind, ScalarKind) and kind.optional and not adds:  # where None is stored there is no adjoint
        held = quote.expr("x or 0.0", x=quote.with_context(held, gast.Load))
    bar = ctx.like(held, kind)
    whole = Term(coef=(adds or 1) * place.sign, base=bar, base_kind=kind, kind=kind)
    whole = infinite(ctx, whole) if place.name in sweep.unbounded else whole
    if adds:
        statements = added(sweep, s, value, whole, place, kind)
        if kind == UNKNOWN:
            old = ctx.value(restore.load)
            statements.append(quote.assign(place.target, ctx.helper("unbroadcast", place.target, old)))
    else:
        statements = stored(sweep, s, target, value, whole, place, empty(sweep, restore, value, kind))
    statements = sweep.pieces_reversed(statements)
    if not statements and not out:
        return [Group(s, [restore])]
    group = sweep.grouped(s, [*out, *statements])
    group[0].items.insert(0, restore)
    return group


def moves_shadow(sweep: Any, target: gast.AST, value: gast.AST, place: Any) -> bool:
    """An array goes into a slot of a container, and its shadow into that of the container's: nothing flows."""
    container = sweep.ctx.value_of(target.value).kind
    kind = sweep.ctx.value_of(value).kind
    return place.given and not isinstance(container, ArrayKind) and not isinstance(kind, ScalarKind)


def open_store(sweep: Any, s: gast.AST, value: gast.AST, restore: Restore) -> list[Any]:
    """A number or an array, whatever it is, goes into a slot: its adjoint is taken out, the one before it put back."""
    ctx = sweep.ctx
    planted = ctx.shadows.slots[id(s)]
    back = restored(sweep, planted, planted.targets[0])
    back.kept = True
    slot = back.again if isinstance(back.items[0], gast.Assign) else ctx.value(back.load)
    name = ctx.typed(ctx.bar(sweep.piece_base(s)), UNKNOWN)
    flow = Flow()
    sweep.pull(value, Term(base=name, base_kind=UNKNOWN, kind=UNKNOWN), flow)
    taken = quote.assign(name.id, quote.with_context(slot, gast.Load))
    group = sweep.grouped(s, [taken, back, *sweep.pieces_reversed(sweep.settle(flow))])
    group[0].items.insert(0, restore)
    return group


def basic(sweep: Any, target: gast.Subscript) -> bool:
    """Stores an element or slice."""

    kind = sweep.ctx.value_of(target.value).kind
    return (
        not isinstance(kind, ArrayKind)
        or indexing.is_basic(target.slice, sweep.ctx.facts)
        or indexing.is_mask(target.slice, sweep.ctx.facts)
    )


def written_varied(sweep: Any, version: Version) -> bool:
    """The memory holds active values."""
    return any(v.value.varied for v in sweep.effects.members(version, sweep.ctx.table))


def added(sweep: Any, s: gast.AST, value: gast.AST, whole: Term, place: Any, kind: Kind) -> list[Any]:
    """target += value: the adjoint stays, value takes it."""
    flow, state = Flow(), dict(sweep.state)
    deliver(sweep, value, whole, kind, s, flow)
    if hazards(sweep, flow, place):
        flow, sweep.state = Flow(), state
        name, first = copied(sweep, s, whole, kind)
        deliver(sweep, value, replace(whole, base=name, coef=whole.coef), kind, s, flow)
        return [first, *sweep.settle(flow)]
    return sweep.settle(flow)


def stored(
    sweep: Any, s: gast.AST, target: gast.AST, value: gast.AST, whole: Term, place: Any, nothing: gast.AST
) -> list[Any]:
    """target = value: value takes the adjoint, which is zero from there on."""
    zero, kind = quote.assign(place.target, nothing), whole.kind
    if isinstance(target, gast.Subscript) and indexing.is_mask(target.slice, sweep.ctx.facts):
        sweep.masked.add(place.name)
    flow, state = Flow(), dict(sweep.state)
    deliver(sweep, value, whole, kind, s, flow)
    own = [e for e in flow.entries if isinstance(e, tuple) and covers(e[0], place)]
    rest = [e for e in flow.entries if e not in own]
    at = turn(sweep, rest, own, place)
    if len(own) == 1 and at is not None:
        rest[at:at] = replaced(sweep, place.target, own[0][1], is_whole(target))
        flow.entries = rest
        return sweep.settle(flow)
    needed = reset_needed(sweep, s, target)
    meets = any(writes(sweep, e, place) for e in flow.entries)
    if not own and not hazards(sweep, flow, place) and not (needed and meets):
        statements = sweep.settle(flow)
        return [*statements, *([zero] if needed else [])]
    flow, sweep.state = Flow(), state
    name, first = copied(sweep, s, whole, kind)
    deliver(sweep, value, replace(whole, base=name), kind, s, flow)
    return [first, zero, *sweep.settle(flow)]


def empty(sweep: Any, restore: Restore, value: gast.AST, kind: Kind) -> gast.AST:
    """The adjoint of what was in a place before: zero, for what a slot held zeros of its shape and for all it holds."""
    ctx = sweep.ctx
    old = ctx.value_of(restore.load).kind
    slot = not isinstance(ctx.value_of(restore.load.value).kind, ArrayKind)
    if slot and isinstance(kind, ArrayKind) and isinstance(old, ArrayKind):
        return ctx.zeros(restore.again, old)
    if isinstance(kind, (ScalarKind, ArrayKind)) or kind == UNKNOWN:
        return quote.constant(0.0)
    assert not shared(value, sweep.ctx.facts, sweep.ctx.table)  # then the adjoint is made beside it, see `tangles.py`
    return sweep.ctx.zeros(restore.again, kind)


def turn(sweep: Any, entries: list[Any], own: list[Any], place: Any) -> int | None:
    """Where among the entries of a flow the adjoint of a place may be replaced by what `own` says: behind all that read
    it or make what `own` reads, before all that write it; None if there is no such point."""
    at = next((k for k, e in enumerate(entries) if writes(sweep, e, place)), len(entries))
    text = quote.unparse(place.target)
    read = any(text in quote.unparse(n) for e in entries[at:] for n in sources_of(e))
    calls = any(not isinstance(e, tuple) and writes(sweep, e, place) for e in entries[at:])
    names = {n for e in own for root in sources_of(e) for n in quote.names_in(root)}
    made = any(isinstance(e, gast.Assign) and names & quote.names_in(e.targets) for e in entries[at:])
    return None if read or calls or made else at


def replaced(sweep: Any, place: gast.AST, terms: list[Term], whole: bool) -> list[gast.AST]:
    """place = terms; += or *= where the place is one of them, or all of an array is multiplied."""
    terms = collect(terms)
    same = [t for t in terms if t.base is not None and quote.same(t.base, place)]
    if len(same) == 1 and same[0].plain:
        rest = [t for t in terms if t is not same[0]]
        return [sweep.added(place, rest)] if rest else []
    if len(terms) == len(same) == 1 and whole and not masks_of(terms[0]):
        return [scaled(place, terms[0])]
    return [quote.assign(place, render_sum(terms) or quote.constant(0.0))]


def covers(slot: Any, place: Any) -> bool:
    """The slot is the place; or the variable of which the place is all."""
    return slot.key() == place.key() or slot.target is None and slot.name == place.name and is_whole(place.target)


def scaled(array: gast.AST, term: Term) -> gast.AST:
    """array *= factors, or array /= divisors where there is nothing else."""
    if term.coef == 1 and len(term.factors) == 1 and not term.divisors:
        return quote.augment(array, gast.Mult, term.factors[0][0])
    if term.coef == 1 and not term.factors:
        return quote.augment(array, gast.Div, render(replace(term, factors=term.divisors, divisors=(), base=None)))
    return quote.augment(array, gast.Mult, render(replace(term, base=None, base_kind=FLOAT)))


def copied(sweep: Any, s: gast.AST, whole: Term, kind: Kind) -> tuple[gast.AST, gast.AST]:
    """(name, statement) of the adjoint taken out of its place."""
    ctx = sweep.ctx
    name = ctx.bar(sweep.piece_base(s))
    taken = whole.base
    if kind == UNKNOWN:
        taken = ctx.np("copy", taken)
    elif isinstance(kind, ArrayKind) and not ctx.gathers(taken):
        taken = gast.Call(gast.Attribute(taken, "copy", gast.Load()), [], [])
    return ctx.typed(name, kind), quote.assign(name, taken)


def hazards(sweep: Any, flow: Flow, place: Any) -> bool:
    """A statement changes the adjoint array before another reads the stored element's adjoint from it."""
    text = quote.unparse(place.target)
    changed = False
    for e in flow.entries:
        reads = any(text in quote.unparse(n) for n in sources_of(e))
        if reads and changed:
            return True
        if writes(sweep, e, place):
            changed = True
            kind = e[0].kind if isinstance(e, tuple) else place.kind
            if reads and not isinstance(kind, ScalarKind):
                return True
    return False


def writes(sweep: Any, entry: Any, place: Any) -> bool:
    """An entry of a flow adds to the adjoint array at a place, or hands it to a call that does."""
    if isinstance(entry, tuple) and sweep.aliases.related(entry[0].name, place.name):
        if not apart(sweep, entry[0], place):
            return True
    handed = [name for root in sources_of(entry) for n in walk(root) for name in getattr(n, "shadows", ())]
    return any(sweep.aliases.related(name, place.name) for name in handed)


def apart(sweep: Any, slot: Any, place: Any) -> bool:
    """Two places that are different elements in one iteration."""
    a, b = slot.target, place.target
    if not (isinstance(a, gast.Subscript) and isinstance(b, gast.Subscript)) or slot.index is not None:
        return False
    if meaning(a.value) != meaning(b.value):
        return False
    return regions.apart_now(a.slice, b.slice, sweep.ctx.table)


def in_slot(sweep: Any, version: Version, kind: Kind) -> Kind:
    """The kind of the adjoint of a number or array in a slot: complex where the container may hold complex ones."""
    if getattr(kind, "dtype", "") != "f":
        return kind
    held = (v.value.kind for v in sweep.effects.members(version, sweep.ctx.table))
    wide = any("c" in dtypes(k) for k in held if not isinstance(k, (ScalarKind, ArrayKind)))
    return with_dtype(kind, "c") if wide else kind


def deliver(sweep: Any, value: gast.AST, term: Term, whole: Kind, node: gast.AST, flow: Flow) -> None:
    """The adjoint of a place to what was stored there, which may have been broadcast."""
    ctx = sweep.ctx
    if not ctx.value_of(value).varied:
        return
    mine = as_array(ctx.value_of(value).kind)
    numbers = isinstance(whole, (ArrayKind, UnknownKind)) and isinstance(mine, (ScalarKind, ArrayKind, UnknownKind))
    if not numbers:  # of a slot for numbers, or for containers
        sweep.pull(value, term, flow)
        return
    sweep.pull(value, sweep.fitted(term, value, mine, whole, node), flow)


def advanced_store(
    sweep: Any, s: gast.AST, target: gast.Subscript, value: gast.AST, adds: int, restore: Restore
) -> list[Any]:
    """A store at an array of positions: the last of equal positions counts."""
    ctx = sweep.ctx
    place = sweep.place(target.value, Flow())
    index = ctx.value(target.slice)
    kind = ctx.value_of(target).kind
    if adds:  # an active value is added by a store, see `Written.add_at_positions`
        assert not ctx.value_of(value).varied
        return [Group(s, [restore])]
    own, array = sweep.ensure(place), place.target
    flow, body = Flow(), [*own]
    if ctx.value_of(value).varied:
        name = ctx.typed(ctx.bar(sweep.piece_base(s)), kind)
        taken = ctx.like(ctx.helper("taken_last", array, quote.index_argument(index)), kind)
        body.append(quote.assign(name.id, taken))
        deliver(sweep, value, Term(coef=place.sign, base=name, base_kind=kind, kind=kind), kind, s, flow)
    zero = quote.assign(gast.Subscript(array, index, gast.Load()), quote.constant(0.0))
    body = [*body, zero, *sweep.settle(flow)]
    group = sweep.grouped(s, body)
    group[0].items.insert(0, restore)
    return group


def reverse_append(sweep: Any, s: gast.Expr, base: gast.AST, item: gast.AST) -> list[Any]:
    """xs.append(item): the last adjoint is taken off, the last element too if the list is read further up."""
    ctx = sweep.ctx
    name = root_name(base)
    if name is None or id(name) not in ctx.table.uses:
        return []
    if id(s) in ctx.shadows.one_way or overflows(ctx, s.value):
        return []
    taken = Restore(s, base, [gast.Expr(quote.expr("xs.pop()", xs=ctx.value(base)))])
    place = sweep.place(base, Flow())
    kind = ctx.value_of(item).kind
    if id(item) in ctx.shadows.either:
        return sweep.grouped(s, [sweep.with_number(item, quote.expr("xs[-1]", xs=place.target)), taken])
    if not place.given and place.name not in sweep.state or place.given and not isinstance(kind, ScalarKind):
        return [Group(s, [taken])]
    kind = in_slot(sweep, ctx.table.uses[id(name)], kind)
    call = ctx.like(quote.expr("xs.pop()", xs=place.target), kind)
    if not ctx.value_of(item).varied:
        return sweep.grouped(s, [gast.Expr(call), taken])
    bar = ctx.typed(ctx.bar(sweep.piece_base(s)), kind)
    flow = Flow()
    flow.emit(quote.assign(bar.id, call))
    sweep.pull(item, Term(base=bar, base_kind=kind, kind=kind), flow)
    first, *rest = sweep.settle(flow)
    return sweep.grouped(s, [first, taken, *rest])


def reset_needed(sweep: Any, s: gast.AST, target: gast.AST) -> bool:
    """The adjoint of the stored element is read again further up."""
    ctx, effects = sweep.ctx, sweep.effects
    roots = effects.written_by.get(id(s), [])
    if len(roots) != 1 or not isinstance(getattr(target, "value", None), gast.Name):
        return True
    root = roots[0]
    origins = [v for v in effects.members(root, ctx.table) if not v.inputs]
    if len(origins) != 1 or origins[0].how != "assign" or origins[0].block.loop is not target_loop(ctx, origins[0]):
        return True
    if isinstance(target, gast.Attribute):  # an object that is made here may get what it did not have
        return id(target) not in ctx.facts.new or getattr(ctx.value_of(target.value).kind, "more", True)
    origin = origins[0]
    if origin.value.varied and ctx.value_of(origin.statement.value).varied:
        return True
    block = ctx.table.block[id(s)]
    others = []
    for t in effects.stores[id(root)]:
        if t is s:
            continue
        other = t.targets[0] if isinstance(t, gast.Assign) else getattr(t, "target", None)
        if not (isinstance(other, gast.Subscript) and isinstance(other.value, gast.Name)):
            return True
        later = ctx.table.position[id(t)] > ctx.table.position[id(s)]
        if later and not regions.common_loops(block, ctx.table.block[id(t)]):
            continue
        others.append((other.slice, ctx.table.block[id(t)]))
    return not regions.written_once(target.slice, block, others, origin.block, ctx.table)


def target_loop(ctx: Any, v: Version) -> Any:
    """The loop in whose body v is made."""
    return v.block.loop
