"""The old contents of memory put back in the reverse sweep, where it reads them."""

from typing import Any

import gast

from autotangent.analysis import regions
from autotangent.analysis.effects import changes_itself, holds_memory, shared
from autotangent.analysis.facts import CallFact
from autotangent.analysis.interface import Interface
from autotangent.analysis.lent import Lent, looked_into
from autotangent.analysis.overloads import defined
from autotangent.analysis.versions import Block, Version
from autotangent.kinds import UNKNOWN, ArrayKind, ObjectKind, ScalarKind, TupleKind, Value
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import calls_of, children, root_name
from autotangent.transform.changes import changes_memory
from autotangent.transform.direct import DirectReads, exchange
from autotangent.transform.layout import Branch, Group, Loop, Restore, flat_groups

SLOTS = ("", None)  # a read that only looks up an array in a slot of a container


def restored(sweep: Any, s: gast.AST, target: gast.AST) -> Restore:
    """The statement that puts the old value back; dropped later if nobody reads it."""
    ctx = sweep.ctx
    kind = ctx.value_of(target).kind
    load = quote.with_context(target, gast.Load)
    ctx.facts.values[id(load)] = ctx.value_of(target)
    ctx.facts.keep.append(load)
    node: gast.AST = load
    augmented = isinstance(s, gast.AugAssign) or getattr(s, "augmented", False)
    if augmented and holds_memory(kind) and not isinstance(kind, ArrayKind):  # it may have changed, and be the same
        return replace(restored_whole(sweep, s, target.value), load=load)
    new = id(target) in ctx.facts.new
    there = isinstance(s, gast.AugAssign) or augmented and not ctx.facts.defaults  # else it is an error
    added = id(target) in ctx.facts.added and not there
    if new:
        node = ctx.helper("held", load.value, quote.constant(load.attr))
    elif added:
        node = ctx.helper("held_at", load.value, load.slice)
    elif all(isinstance(k, ArrayKind) for k in (kind, ctx.value_of(target.value).kind)) and not ctx.gathers(load):
        node = gast.Call(gast.Attribute(load, "copy", gast.Load()), [], [])
    v = old_value(sweep, id(s), s, node, target, ctx.value_of(target))
    if new:
        place = ctx.value(load.value), quote.constant(load.attr)
        back = gast.Expr(ctx.helper("hold", *place, ctx.again(v)))
        return Restore(s, target, [back], load=load, again=ctx.helper("held", *place))
    if added:
        place = sweep.place_of_value(load.value), ctx.value(load.slice)
        back = gast.Expr(ctx.helper("hold_at", *place, ctx.again(v)))
        return Restore(s, target, [back], load=load, again=ctx.helper("held_at", *place))
    again = (
        ctx.value(load)
        if not isinstance(load, gast.Subscript)
        else gast.Subscript(sweep.place_of_value(load.value), ctx.value(load.slice), gast.Load())
    )
    return Restore(s, target, [quote.assign(again, ctx.again(v))], load=load, again=again)


def old_value(sweep: Any, key: Any, s: gast.AST, node: gast.AST, place: gast.AST, value: Value) -> Version:
    """What a place holds before a statement, as `node` reads it, which is recorded once."""
    if key not in sweep.old_values:
        ctx, root = sweep.ctx, root_name(place)
        name = root.id if root is not None else "t"
        v = Version(name, "made", ctx.block(), ctx.table.position.get(id(s), 0), s, node=node)
        v.value = value
        ctx.facts.keep.append(node)
        sweep.old_values[key] = v
    return sweep.old_values[key]


def restored_whole(sweep: Any, s: gast.AST, array: gast.AST) -> Restore:
    """The statement that puts back all of an array or container that a callee writes."""
    ctx = sweep.ctx
    key = id(array)
    kind = ctx.value_of(array).kind
    whole = isinstance(kind, ArrayKind) and not kind.optional
    copied = gast.Call(gast.Attribute(array, "copy", gast.Load()), [], [])
    node = copied if whole else ctx.helper("snapshot", array)
    before = ctx.again(old_value(sweep, key, s, node, array, ctx.value_of(array)))
    everything = gast.Subscript(ctx.value(array), gast.Constant(..., None), gast.Load())
    statement = (
        quote.assign(everything, before) if whole else gast.Expr(ctx.helper("put_back", ctx.value(array), before))
    )
    return Restore(s, gast.Subscript(array, gast.Constant(..., None), gast.Load()), [statement], key)


def restores(sweep: Any, s: gast.AST) -> list[Any]:
    """What puts back the memory that calls in a statement write, if the reverse sweep reads it."""
    ctx = sweep.ctx
    out: list[Any] = []
    for node in calls_of(s):
        interface = ctx.interfaces.get(id(node))
        if interface is not None:
            done = id(node) in sweep.pulled
            out += [] if done else restored_arguments(sweep, s, interface, ctx.facts.calls[id(node)])
        elif changes_memory(ctx, s, node):
            assert id(s) not in ctx.shadows.planted, "a shadow that is put back as it was loses what was added into it"
            out.append(Group(s, [restored_whole(sweep, s, node.func.value)]))
    if changes_itself(s, ctx.facts):
        out.append(Group(s, [restored_whole(sweep, s, s.value.left)]))
    for target in s.targets if isinstance(s, gast.Delete) else ():
        if isinstance(target, gast.Subscript):
            out.append(Group(s, [restored_whole(sweep, s, target.value)]))
    return out


def restored_arguments(sweep: Any, s: gast.AST, interface: Interface, fact: CallFact) -> list[Any]:
    out: list[Any] = []
    for p in (p for p in interface.mutates if isinstance(fact.bound[p], gast.AST)):
        names = dict(interface.attributes).get(p, ())
        kind = sweep.ctx.value_of(fact.bound[p]).kind
        if names and isinstance(kind, ObjectKind) and not kind.optional:
            out.append(Group(s, [restored_attribute(sweep, s, fact.bound[p], kind, name) for name in names]))
        else:
            out.append(Group(s, [restored_whole(sweep, s, fact.bound[p])]))
    return out


def restored_attribute(sweep: Any, s: gast.AST, base: gast.AST, kind: ObjectKind, name: str) -> Restore:
    """The statement that lets an object hold again what it held before a callee let it hold something else."""
    ctx = sweep.ctx
    load = gast.Attribute(base, name, gast.Load())
    key = id(base), name
    there = kind.surely_has(name) and not defined(kind, "__setattr__")  # a frozen object takes no store
    value = Value(dict(kind.attributes).get(name, UNKNOWN), varied=ctx.value_of(base).varied)
    ctx.facts.values[id(load)] = value
    ctx.facts.keep.append(load)
    node = load if there else ctx.helper("held", base, quote.constant(name))
    before = ctx.again(old_value(sweep, key, s, node, base, value))
    place = ctx.value(base)
    statement = (
        quote.assign(gast.Attribute(place, name, gast.Load()), before)
        if there
        else gast.Expr(ctx.helper("hold", place, quote.constant(name), before))
    )
    return Restore(s, load, [statement], key)


def prune_restores(sweep: Any, items: list[Any]) -> None:
    """Keep only the restores whose old value the reverse sweep reads, and cannot read from the record."""
    every = [i for i in flat_groups(items) if isinstance(i, Restore) and not remembers(sweep, i)]
    wanted, reads = read_restores(sweep, items, every)
    kept, direct = read_directly(sweep, items, [i for i in every if id(i) in wanted], reads)
    for item in list(flat_groups(items)):
        if isinstance(item, Group):
            item.items = [i for i in item.items if not isinstance(i, Restore) or id(i) in kept]
    drop_empty(items)
    restored_again = {id(i) for i in flat_groups(items) if isinstance(i, Restore)}
    for item in every:
        if id(item) in restored_again | direct and (item.key or id(item.store)) in sweep.old_values:
            v = sweep.old_values[item.key or id(item.store)]
            v.name = sweep.ctx.names.numbered(v.name)
            sweep.ctx.pieces[id(v.node)] = v


def read_restores(sweep: Any, items: list[Any], every: list[Restore]) -> tuple[set[int], list[Any]]:
    """(the restores whose old value the reverse sweep reads, what it reads)."""
    reads = list(content_reads(sweep, items, sweep.ctx.table.root, None))
    looks = Lent(sweep.ctx.tree, sweep.ctx.facts, sweep.ctx.table, sweep.effects)
    reads += [(m, None, block, at, None) for memory, _, block, at, _ in reads for m in looks.of(memory)]
    kept = {id(i) for i in every if i.kept or seen(sweep, i) or read_before(sweep, i, reads)}
    more = True
    while more:
        paths = [path for i in every if id(i) in kept and (path := looked_up(sweep, i)) is not None]
        more = {id(i) for i in every if id(i) not in kept and read_before(sweep, i, paths)}
        kept |= more
        reads += paths
    return kept, reads


def read_directly(sweep: Any, items: list[Any], wanted: list[Restore], reads: list[Any]) -> tuple[set[int], set[int]]:
    """(restores that stay, those whose readers read the record instead: all that read them do)."""
    found = {k: d for k, d in DirectReads(sweep, items).found.items() if any(id(i) == k for i in wanted)}
    more = True
    while more:
        named = {id(n) for d in found.values() for n in d.reads}
        left = [r for r in reads if r[1] in (None, SLOTS) or r[1][2] not in named]
        more = {k for k, d in found.items() if read_before(sweep, d.restore, left)}
        found = {k: d for k, d in found.items() if k not in more}
    old, again = sweep.old_values, sweep.ctx.again
    exchange(items, {id(n): again(old[id(d.restore.store)]) for d in found.values() for n in d.reads})
    return {id(i) for i in wanted} - set(found), set(found)


def remembers(sweep: Any, restore: Restore) -> bool:
    """Undoes what is stored in a dict that only remembers."""
    return id(sweep.effects.at(restore.target, sweep.ctx.table)) in sweep.memos


def seen(sweep: Any, restore: Restore) -> bool:
    """Undoes what a caller sees of the shadows that it holds, or gets."""
    ctx, root = sweep.ctx, sweep.effects.at(restore.target, sweep.ctx.table)
    if id(restore.store) not in ctx.shadows.planted or root is None:
        return False
    held = [vs[0] for vs in ctx.table.by_name.values() if vs[0].how == "parameter"]
    given = [ctx.shadows.of(ctx.table.by_name[p][0]) for p in sweep.request.wrt]
    return any(sweep.effects.find(v) is root for v in (*held, *given) if v is not None)


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


def looked_up(sweep: Any, restore: Restore) -> Any:
    """A restore reads the slots of containers on the way to what it puts back."""
    table, base = sweep.ctx.table, root_name(restore.target)
    if base in (restore.target, getattr(restore.target, "value", None)) or id(base) not in table.uses:
        return None
    s = restore.store
    return sweep.effects.find(table.uses[id(base)]), SLOTS, table.block[id(s)], table.position[id(s)], None


def content_reads(sweep: Any, items: list[Any], block: Block, at: Any, later: float = 0) -> Any:
    """(class of memory, (array, index, id of the node) or None, block, position, version or None) of every read of an
    array's elements. What stands before a restore reads what is there after the store, which is later."""
    ctx = sweep.ctx
    for item in items:
        match item:
            case Group(statement=s, items=inner):
                first = next((k for k, i in enumerate(inner) if isinstance(i, Restore) and i.store is s), 0)
                for part, time in ((inner[:first], 0.5), (inner[first:], later)):
                    yield from content_reads(sweep, part, ctx.table.block.get(id(s), block), s, time)
            case Restore():
                continue
            case Loop(items=inner, block=b):
                yield from _reads_in(sweep, item.header, block, at, later)
                yield from content_reads(sweep, inner, b or block, at, later)
            case Branch(then=then, other=other):
                inner = item.then_block or item.other_block
                yield from _reads_in(sweep, item.test, block, inner.owner if inner is not None else at, later)
                yield from content_reads(sweep, then, item.then_block or block, at, later)
                yield from content_reads(sweep, other, item.other_block or block, at, later)
            case gast.AST():
                yield from _reads_in(sweep, item, block, at, later)


def _reads_in(sweep: Any, node: Any, block: Block, s: Any, later: float) -> Any:
    ctx = sweep.ctx
    at = ctx.table.position.get(id(s), 0) + later if s is not None else 0
    if isinstance(node, gast.Attribute) and node.attr in ("shape", "ndim", "size", "dtype"):
        return
    if isinstance(node, gast.Call) and isinstance(node.func, gast.Name) and node.func.id == "len":
        if isinstance(ctx.kind(node.args[0]), (ArrayKind, TupleKind)):
            return
    if isinstance(node, gast.Subscript) and isinstance(node.value, gast.Name) and hasattr(node.value, "version"):
        if getattr(node.value, "shape_only", False):
            yield from _reads_in(sweep, node.slice, block, s, later)
            return
        v = node.value.version
        yield sweep.effects.find(v), (v, node.slice, id(node)), block, at, v
        yield from _reads_in(sweep, node.slice, block, s, later)
        return
    if isinstance(node, gast.Name):
        v = getattr(node, "version", None)
        made = v is not None and v.how == "made" and v.node
        looked_at = looked_into(v.node, ctx.facts, ctx.table) if made else ()
        for held in (*ctx.held_by.get(id(v), ()), *looked_at):
            yield sweep.effects.find(held), None, block, at, None
        if v is not None and not getattr(node, "shape_only", False) and not isinstance(v.value.kind, ScalarKind):
            yield sweep.effects.find(v), None, block, at, v
        return
    for child in children(node) if isinstance(node, gast.AST) else ():
        yield from _reads_in(sweep, child, block, s, later)


def read_before(sweep: Any, restore: Restore, reads: list) -> bool:
    """Something the reverse sweep reads was overwritten by this store."""
    ctx, s = sweep.ctx, restore.store
    base = root_name(restore.target)
    if base is None or id(base) not in ctx.table.uses:
        return True
    root = sweep.effects.find(ctx.table.uses[id(base)])
    block, at = ctx.table.block[id(s)], ctx.table.position[id(s)]
    target = restore.target
    slot = id(s) in sweep.effects.structure and not isinstance(ctx.value_of(target).kind, ScalarKind)
    index = target.slice if isinstance(target, gast.Subscript) and isinstance(target.value, gast.Name) else None
    for memory, read, read_block, read_at, version in reads:
        if memory is not root or read is SLOTS and not slot:
            continue
        if read_at > at and not regions.common_loops(block, read_block):
            continue
        if version is not None and made_after(ctx, ctx.table.uses[id(base)], version):
            continue
        if index is not None and read not in (None, SLOTS) and read[0] is ctx.table.uses[id(base)]:
            if regions.untouched(index, block, at, read[1], read_block, read_at, ctx.table):
                continue
        return True
    return False


def made_after(ctx: Any, stored: Version, read: Version) -> bool:
    """The memory that is written is made anew in each turn of a loop, and what is read was there before the turn."""
    loop, value = stored.block.loop, getattr(stored.statement, "value", None)
    fact = ctx.facts.calls.get(id(value))
    if stored.how != "assign" or loop is None or fact is None or fact.rule is None or read.how == "made":
        return False
    if shared(value, ctx.facts, ctx.table):
        return False
    return loop not in read.block.chain() or read.how == "enter" and read.block is loop
