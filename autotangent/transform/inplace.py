"""Stores into arrays and containers, reversed: the adjoint of what was overwritten is zero, its value comes back."""

from dataclasses import replace
from typing import Any

import gast

from autotangent.analysis import indexing, regions
from autotangent.analysis.versions import Block, Version, meaning
from autotangent.kinds import FLOAT, ArrayKind, DictKind, Kind, ScalarKind
from autotangent.rules.result_kinds import as_array
from autotangent.syntax import quote
from autotangent.transform.ellipsis import is_everything
from autotangent.transform.flow import Flow, Slot
from autotangent.transform.layout import Branch, Group, Loop, Restore, flat_groups
from autotangent.transform.terms import Term, collect, render, render_sum


def root_name(node: gast.AST) -> gast.Name | None:
    """The name at the bottom of a chain of subscripts and attributes."""
    while isinstance(node, (gast.Subscript, gast.Attribute)):
        node = node.value
    return node if isinstance(node, gast.Name) else None


def reverse_store(sweep: Any, s: gast.AST, target: gast.AST, value: gast.AST, adds: int = 0) -> list[Any]:
    """target = value, or target += value (adds 1), target -= value (adds -1)."""
    ctx = sweep.ctx
    base = root_name(target)
    version = ctx.table.uses[id(base)]
    sweep.aliases.check(s, version)
    sweep.aliases.check_slot(s, target, value, version)
    restore = restored(sweep, s, target)
    if not written_varied(sweep, version):
        return [Group(s, [restore])]
    kind = ctx.value_of(target).kind
    place = sweep.place(target, Flow())
    if not any(sweep.aliases.related(name, place.name) for name in sweep.state):
        return [Group(s, [restore])]
    if isinstance(target, gast.Subscript) and not basic(sweep, target):
        return advanced_store(sweep, s, target, value, adds, restore)
    out = [] if sweep.state.get(place.name) == "fresh" else sweep.ensure(place)
    bar = ctx.like(place.target, kind)
    whole = Term(coef=adds or 1, base=bar, base_kind=kind, kind=kind)
    if adds:
        statements = added(sweep, s, value, whole, place, kind)
    else:
        statements = stored(sweep, s, target, value, whole, place, kind)
    statements = sweep.pieces_reversed(statements)
    if not statements and not out:
        return [Group(s, [restore])]
    group = sweep.grouped(s, [*out, *statements])
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
    effects = sweep.effects
    root = effects.find(version)
    return any(v.value.varied for vs in sweep.ctx.table.by_name.values() for v in vs if effects.find(v) is root)


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
    sweep: Any, s: gast.AST, target: gast.AST, value: gast.AST, whole: Term, place: Any, kind: Kind
) -> list[Any]:
    """target = value: value takes the adjoint, which is zero from there on."""
    zero = quote.assign(place.target, quote.constant(0.0))
    if isinstance(target, gast.Subscript) and indexing.is_mask(target.slice, sweep.ctx.facts):
        sweep.masked.add(place.name)
    flow, state = Flow(), dict(sweep.state)
    deliver(sweep, value, whole, kind, s, flow)
    own = [e for e in flow.entries if isinstance(e, tuple) and covers(e[0], place)]
    if len(own) == 1 and not hazards(sweep, flow, place, skip=own):
        (slot, terms) = own[0]
        flow.entries.remove(own[0])

        terms = collect(terms)
        if len(terms) == 1 and terms[0].plain and quote.same(terms[0].base, place.target):
            return sweep.settle(flow)
        if len(terms) == 1 and is_everything(target) and quote.same(terms[0].base, place.target):
            return [*sweep.settle(flow), scaled(place.target, terms[0])]
        last = quote.assign(place.target, render_sum(terms) or quote.constant(0.0))
        return [*sweep.settle(flow), last]
    needed = reset_needed(sweep, s, target)
    meets = any(writes(sweep, e, place) for e in flow.entries)
    if not own and not hazards(sweep, flow, place) and not (needed and meets):
        statements = sweep.settle(flow)
        return [*statements, *([zero] if needed else [])]
    flow, sweep.state = Flow(), state
    name, first = copied(sweep, s, whole, kind)
    deliver(sweep, value, replace(whole, base=name), kind, s, flow)
    return [first, zero, *sweep.settle(flow)]


def covers(slot: Any, place: Any) -> bool:
    """The slot is the place; or the variable of which the place is all."""
    return slot.key() == place.key() or slot.target is None and slot.name == place.name and is_everything(place.target)


def scaled(array: gast.AST, term: Term) -> gast.AST:
    """array *= factors, or array /= divisors where there is nothing else."""
    if term.coef == 1 and not term.factors:
        return quote.augment(array, gast.Div, render(replace(term, factors=term.divisors, divisors=(), base=None)))
    return quote.augment(array, gast.Mult, render(replace(term, base=None, base_kind=FLOAT)))


def copied(sweep: Any, s: gast.AST, whole: Term, kind: Kind) -> tuple[gast.AST, gast.AST]:
    """(name, statement) of the adjoint taken out of its place."""
    ctx = sweep.ctx
    name = ctx.bar(sweep.piece_base(s))
    taken = whole.base
    if not isinstance(kind, ScalarKind):
        taken = gast.Call(gast.Attribute(taken, "copy", gast.Load()), [], [])
    return ctx.typed(name, kind), quote.assign(name, taken)


def hazards(sweep: Any, flow: Flow, place: Any, skip: list | None = None) -> bool:
    """A statement changes the adjoint array before another reads the stored element's adjoint from it."""
    entries = [e for e in flow.entries if not (skip and e in skip)]
    text = quote.unparse(place.target)
    changed = False
    for e in entries:
        reads = any(text in quote.unparse(n) for n in _sources(e))
        if reads and changed:
            return True
        if writes(sweep, e, place):
            changed = True
            kind = e[0].kind if isinstance(e, tuple) else place.kind
            if reads and not isinstance(kind, ScalarKind):
                return True
    return bool(skip) and changed


def writes(sweep: Any, entry: Any, place: Any) -> bool:
    """An entry of a flow adds to the adjoint array at a place, or hands it to a call that does."""
    if isinstance(entry, tuple) and sweep.aliases.related(entry[0].name, place.name):
        if not apart(sweep, entry[0], place):
            return True
    handed = [name for root in _sources(entry) for n in gast.walk(root) for name in getattr(n, "shadows", ())]
    return any(sweep.aliases.related(name, place.name) for name in handed)


def apart(sweep: Any, slot: Any, place: Any) -> bool:
    """Two places that are different elements in one iteration."""
    a, b = slot.target, place.target
    if not (isinstance(a, gast.Subscript) and isinstance(b, gast.Subscript)) or slot.index is not None:
        return False
    if meaning(a.value) != meaning(b.value):
        return False
    return regions.apart_now(a.slice, b.slice, sweep.ctx.table)


def _sources(entry: Any) -> list[gast.AST]:
    """What an entry of a flow is computed from."""
    if isinstance(entry, Slot):
        return []
    if not isinstance(entry, tuple):
        return [s for s in flat_groups([entry]) if isinstance(s, gast.AST)]
    factors = [n for t in entry[1] for n, _ in (*t.factors, *t.divisors)]
    return [*factors, *(t.base for t in entry[1] if t.base is not None)]


def deliver(sweep: Any, value: gast.AST, term: Term, whole: Kind, node: gast.AST, flow: Flow) -> None:
    """The adjoint of a place to what was stored there, which may have been broadcast."""
    ctx = sweep.ctx
    if not ctx.value_of(value).varied:
        return
    mine = as_array(ctx.value_of(value).kind)
    if isinstance(whole, ScalarKind) or not isinstance(mine, (ScalarKind, ArrayKind)):
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
    if adds:
        ctx.refuse(s, "+= at an array of positions counts equal positions once", "Use a boolean mask or a loop.")
    array = place.target
    taken = ctx.like(ctx.helper("taken_last", array, index), kind)
    name = ctx.typed(ctx.bar(sweep.piece_base(s)), kind)
    zero = quote.assign(gast.Subscript(array, index, gast.Load()), quote.constant(0.0))
    flow = Flow()
    deliver(sweep, value, Term(base=name, base_kind=kind, kind=kind), kind, s, flow)
    body = [quote.assign(name.id, taken), zero, *sweep.settle(flow)]
    group = sweep.grouped(s, body)
    group[0].items.insert(0, restore)
    return group


def reverse_append(sweep: Any, s: gast.Expr, base: gast.AST, item: gast.AST) -> list[Any]:
    """xs.append(item): the last adjoint is taken off, the last element too if the list is read further up."""
    ctx = sweep.ctx
    name = root_name(base)
    if name is None or id(name) not in ctx.table.uses:
        return []
    taken = Restore(s, base, [gast.Expr(quote.expr("xs.pop()", xs=ctx.value(base)))])
    if name.id not in sweep.state:
        return [Group(s, [taken])]
    place = sweep.place(base, Flow())
    kind = ctx.value_of(item).kind
    call = ctx.like(quote.expr("xs.pop()", xs=place.target), kind)
    if not ctx.value_of(item).varied:
        return sweep.grouped(s, [gast.Expr(call), taken])
    bar = ctx.typed(ctx.bar(sweep.piece_base(s)), kind)
    flow = Flow()
    flow.emit(quote.assign(bar.id, call))
    sweep.pull(item, Term(base=bar, base_kind=kind, kind=kind), flow)
    first, *rest = sweep.settle(flow)
    return sweep.grouped(s, [first, taken, *rest])


# ---- restoring what was overwritten --------------------------------------------------------------------------------
def restored(sweep: Any, s: gast.AST, target: gast.AST) -> Restore:
    """The statement that puts the old value back; dropped later if nobody reads it."""
    ctx = sweep.ctx
    kind = ctx.value_of(target).kind
    load = quote.with_context(target, gast.Load)
    ctx.facts.values[id(load)] = ctx.value_of(target)
    node: gast.AST = load
    if isinstance(ctx.value_of(target.value).kind, DictKind) and isinstance(target, gast.Subscript):
        node = gast.Call(gast.Attribute(load.value, "get", gast.Load()), [load.slice], [])
    elif isinstance(kind, ArrayKind) and isinstance(ctx.value_of(target.value).kind, ArrayKind):
        node = gast.Call(gast.Attribute(load, "copy", gast.Load()), [], [])
    ctx.facts.keep.append(node)
    key = id(s)
    if key not in sweep.old_values:
        name = root_name(target).id
        at = ctx.table.position.get(id(s), 0)
        v = Version(name, "made", ctx.block(), at, s, node=node)
        v.value = ctx.value_of(target)
        sweep.old_values[key] = v
    v = sweep.old_values[key]
    again = (
        ctx.value(load)
        if not isinstance(load, gast.Subscript)
        else gast.Subscript(sweep.place_of_value(load.value), ctx.value(load.slice), gast.Load())
    )
    return Restore(s, target, [quote.assign(again, ctx.again(v))])


def restored_whole(sweep: Any, s: gast.AST, array: gast.AST) -> Restore:
    """The statement that puts back all of an array or container that a callee writes."""
    ctx = sweep.ctx
    key = id(array)
    whole = isinstance(ctx.value_of(array).kind, ArrayKind)
    if key not in sweep.old_values:
        node: gast.AST = gast.Call(gast.Attribute(array, "copy", gast.Load()), [], [])
        if not whole:
            node = ctx.helper("snapshot", array)
        ctx.facts.keep.append(node)
        root = root_name(array)
        name = root.id if root is not None else "t"
        v = Version(name, "made", ctx.block(), ctx.table.position.get(id(s), 0), s, node=node)
        v.value = ctx.value_of(array)
        sweep.old_values[key] = v
    before = ctx.again(sweep.old_values[key])
    everything = gast.Subscript(ctx.value(array), gast.Constant(..., None), gast.Load())
    statement = (
        quote.assign(everything, before) if whole else gast.Expr(ctx.helper("put_back", ctx.value(array), before))
    )
    return Restore(s, gast.Subscript(array, gast.Constant(..., None), gast.Load()), [statement], key)


def prune_restores(sweep: Any, items: list[Any]) -> None:
    """Keep only the restores whose old value the reverse sweep reads."""
    reads = list(content_reads(sweep, items, sweep.ctx.table.root, None))
    for item in list(flat_groups(items)):
        if isinstance(item, Group):
            item.items = [i for i in item.items if not isinstance(i, Restore) or read_before(sweep, i, reads)]
    drop_empty(items)
    for item in flat_groups(items):
        if isinstance(item, Restore) and (item.key or id(item.store)) in sweep.old_values:
            v = sweep.old_values[item.key or id(item.store)]
            v.name = sweep.ctx.names.numbered(v.name)
            sweep.ctx.pieces[id(v.node)] = v


def drop_empty(items: list[Any]) -> None:
    """Groups and loops that have nothing left to do."""
    for item in list(items):
        match item:
            case Loop(items=inner) | Group(items=inner):
                drop_empty(inner)
                if not inner:
                    items.remove(item)
            case Branch(then=then, other=other):
                drop_empty(then)
                drop_empty(other)
                if not then and not other:
                    items.remove(item)


def content_reads(sweep: Any, items: list[Any], block: Block, at: Any) -> Any:
    """(class of memory, index or None, block, position) of every read of an array's elements."""
    ctx = sweep.ctx
    for item in items:
        match item:
            case Group(statement=s, items=inner):
                yield from content_reads(sweep, inner, ctx.table.block.get(id(s), block), s)
            case Restore():
                continue
            case Loop(items=inner, block=b):
                yield from _reads_in(sweep, item.header, block, at)
                yield from content_reads(sweep, inner, b or block, at)
            case Branch(then=then, other=other):
                inner = item.then_block or item.other_block
                yield from _reads_in(sweep, item.test, block, inner.owner if inner is not None else at)
                yield from content_reads(sweep, then, item.then_block or block, at)
                yield from content_reads(sweep, other, item.other_block or block, at)
            case gast.AST():
                yield from _reads_in(sweep, item, block, at)


def _reads_in(sweep: Any, node: Any, block: Block, s: Any) -> Any:
    ctx = sweep.ctx
    at = ctx.table.position.get(id(s), 0) if s is not None else 0
    if isinstance(node, gast.Attribute) and node.attr in ("shape", "ndim", "size", "dtype"):
        return
    if isinstance(node, gast.Call) and isinstance(node.func, gast.Name) and node.func.id == "len":
        return
    if isinstance(node, gast.Subscript) and isinstance(node.value, gast.Name) and hasattr(node.value, "version"):
        yield sweep.effects.find(node.value.version), (node.value.version.name, node.slice), block, at
        yield from _reads_in(sweep, node.slice, block, s)
        return
    if isinstance(node, gast.Name):
        v = getattr(node, "version", None)
        for held in ctx.held_by.get(id(v), ()):
            yield sweep.effects.find(held), None, block, at
        if v is not None and not getattr(node, "shape_only", False) and not isinstance(v.value.kind, ScalarKind):
            yield sweep.effects.find(v), None, block, at
        return
    for child in gast.iter_child_nodes(node) if isinstance(node, gast.AST) else ():
        yield from _reads_in(sweep, child, block, s)


def read_before(sweep: Any, restore: Restore, reads: list) -> bool:
    """Something the reverse sweep reads was overwritten by this store."""
    ctx, s = sweep.ctx, restore.store
    base = root_name(restore.target)
    if base is None or id(base) not in ctx.table.uses:
        return True
    root = sweep.effects.find(ctx.table.uses[id(base)])
    block, at = ctx.table.block[id(s)], ctx.table.position[id(s)]
    target = restore.target
    index = target.slice if isinstance(target, gast.Subscript) and isinstance(target.value, gast.Name) else None
    for memory, read, read_block, read_at in reads:
        if memory is not root:
            continue
        if read_at > at and not regions.common_loops(block, read_block):
            continue
        if index is not None and read is not None and read[0] == target.value.id:
            if regions.untouched(index, block, at, read[1], read_block, read_at, ctx.table):
                continue
        return True
    return False


def reset_needed(sweep: Any, s: gast.AST, target: gast.AST) -> bool:
    """The adjoint of the stored element is read again further up."""
    ctx, effects = sweep.ctx, sweep.effects
    root = effects.store_class.get(id(s))
    if root is None or not isinstance(target, gast.Subscript) or not isinstance(target.value, gast.Name):
        return True
    members = [v for vs in ctx.table.by_name.values() for v in vs if effects.find(v) is root]
    origins = [v for v in members if not v.inputs]
    if len(origins) != 1 or origins[0].how != "assign" or origins[0].block.loop is not target_loop(ctx, origins[0]):
        return True
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
