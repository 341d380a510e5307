"""Memory whose aliases cannot be followed by name: its adjoint arrays are made beside the arrays, see `shadows`."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis import regions
from autotangent.analysis.contents import items_of
from autotangent.analysis.effects import Effects, active_memory, comes_and_goes, holds_memory, shared
from autotangent.analysis.interface import Interface
from autotangent.analysis.versions import Version
from autotangent.kinds import (
    INT,
    UNKNOWN,
    ArrayKind,
    Kind,
    ListKind,
    TupleKind,
    Value,
    differentiable_kind,
)
from autotangent.nesting import as_floats
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.adjoints import CONTAINERS
from autotangent.transform.aliases import Aliases
from autotangent.transform.changes import appended, changed_list
from autotangent.transform.context import Context


def tangled(
    ctx: Context, effects: Effects, overlap: bool = False, shadows: tuple[str, ...] = (), beside: bool = False
) -> set[int]:
    """Classes of active memory, by id, that some statement reaches in a way that names do not tell; shadows: parameters
    whose adjoint arrays are given from the start; beside: the adjoint of the result goes back with it.
    """
    tangles = Tangles(ctx, effects, overlap)
    found = {id(effects.find(ctx.table.by_name[p][0])) for p in shadows}
    for s in walk(ctx.tree):
        if beside and isinstance(s, gast.Return) and s.value is not None:
            found |= {id(r) for r in tangles.roots(s.value) if any(v.value.varied for v in tangles.same_memory(r))}
        if id(s) in ctx.table.position:
            found |= tangles.of(s)
    for v in (v for versions in ctx.table.by_name.values() for v in versions):
        if comes_and_goes(v.value.kind) and tangles.active(effects.find(v)):
            found.add(id(effects.find(v)))
    more = True
    while more:
        of_calls = (tangles.of_call(n, i, found) for n, i in tangles.calls())
        more = (set() if beside else tangles.of_result(found)).union(*of_calls) - found
        found |= more
    return found


class Tangles(Aliases):
    """Looks at each statement that writes memory or lets it be shared."""

    @cached_property
    def twice(self) -> dict[int, bool]:
        """What `holds_twice` found, by id of the version."""
        return {}

    def of(self, s: gast.AST) -> set[int]:
        """The classes that a statement makes tangled."""
        match s:
            case gast.If() | gast.While():
                return self.of_calls(s.test, s)
            case gast.For():
                return self.of_calls(s.iter, s)
            case gast.Assign(targets=[gast.Subscript() | gast.Attribute() as target], value=value):
                return self.of_store(s, target) | self.of_slot(target, value) | self.of_calls(s, s)
            case gast.AugAssign(target=gast.Subscript() | gast.Attribute() as target):
                return self.of_store(s, target) | self.of_calls(s, s)
            case gast.Expr() if (grown := appended(s)) is not None:
                return self.of_append(s, *grown) | self.of_calls(s, s)
            case gast.Expr() | gast.Assign() if (changed := changed_list(s)) is not None:
                return self.of_change(s, changed.func.value) | self.of_calls(s, s)
        return self.of_calls(s, s)

    def roots(self, node: gast.AST) -> Iterator[Version]:
        for v in shared(node, self.ctx.facts, self.ctx.table):
            yield self.effects.find(v)

    def active(self, root: Version) -> bool:
        return any(v.value.varied and active_memory(v.value.kind) for v in self.same_memory(root))

    def varied(self, root: Version) -> bool:
        """Numbers in it count as well: the adjoint of (x, places) goes along."""
        return any(v.value.varied and differentiable_kind(as_floats(v.value.kind)) for v in self.same_memory(root))

    def array_stores(self, root: Version) -> bool:
        """Contents of arrays in the class are written, not only slots of containers."""
        return bool(self.effects.array_stores(root))

    def of_store(self, s: gast.AST, target: gast.AST) -> set[int]:
        base = root_name(target)
        version = self.ctx.table.uses.get(id(base)) if base is not None else None
        if version is None:
            return set()
        root = self.effects.find(version)
        looked_at = self.conflict(s, version) or self.in_part_of_list(target.value)
        return {id(root)} if self.active(root) and looked_at else set()

    def of_slot(self, target: gast.AST, value: gast.AST) -> set[int]:
        """Another array is put into a slot of a container whose arrays are written in place."""
        ctx = self.ctx
        kind = ctx.value_of(value).kind
        if isinstance(ctx.value_of(target.value).kind, ArrayKind) or not holds_memory(kind):
            return set()
        if isinstance(getattr(target, "slice", None), gast.Slice):
            old, new = (any(map(holds_memory, items_of(k))) for k in (ctx.value_of(target.value).kind, kind))
            active = [r for r in self.roots(target.value) if self.active(r)]
            return {id(r) for r in active if old and not new or new and self.array_stores(r)}
        alike = same_shape(ctx.value_of(target).kind, kind)
        alike = alike and not (isinstance(kind, CONTAINERS) and shared(value, ctx.facts, ctx.table))
        return {id(r) for r in self.roots(target.value) if self.active(r) and (not alike or self.array_stores(r))}

    def of_append(self, s: gast.AST, base: gast.AST, item: gast.AST) -> set[int]:
        """A list that has another name grows, or an array with another name is put among arrays that are written."""
        seen = self.seen(s, base)
        fresh = not shared(item, self.ctx.facts, self.ctx.table)
        found = [r for r in self.roots(base) if self.active(r) and (seen or self.array_stores(r))]
        return {id(r) for r in found if seen or not fresh or any(map(self.itemised, self.same_memory(r)))}

    def itemised(self, v: Version) -> bool:
        """The adjoint of v is made as v is, item by item, and has those items alone."""
        made = self.display(v)
        lists = [n for n in walk(made) if isinstance(n, gast.List)] if made is not None else []
        return any(holds_memory(self.ctx.value_of(e).kind) for n in lists for e in n.elts)

    def of_change(self, s: gast.AST, base: gast.AST) -> set[int]:
        """A list that has another name changes, or one of arrays that are written."""
        seen = self.seen(s, base)
        return {id(r) for r in self.roots(base) if self.active(r) and (seen or self.array_stores(r))}

    def seen(self, s: gast.AST, base: Any) -> bool:
        """A list that changes has another name."""
        if isinstance(base, gast.Name) and base.id in self.records:
            return False
        return any(self.conflict(s, v) for v in shared(base, self.ctx.facts, self.ctx.table))

    @cached_property
    def records(self) -> set[str]:
        """Names of lists that are empty at first and have no other name: they are appended to and popped from."""
        calls = [n for n in walk(self.ctx.tree) if isinstance(n, gast.Call)]
        changes = (n.func.value for n in calls if getattr(n.func, "attr", "") in ("append", "pop"))
        changed = {id(n) for n in changes if isinstance(self.ctx.value_of(n).kind, ListKind)}
        names = (n for n in walk(self.ctx.tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load))
        others = {n.id for n in names if id(n) not in changed}
        by_name = self.ctx.table.by_name.items()
        return {name for name, vs in by_name if name not in others and all(map(is_empty_list, vs))}

    def of_result(self, classes: set[int]) -> set[int]:
        """What is returned on one path or another, where the adjoint arrays are beside it on one of them."""
        found: set[int] = set()
        for v in self.ctx.table.returned:
            roots = [self.effects.find(w) for w in (v, *v.inputs) if holds_memory(w.value.kind)]
            if any(id(r) in classes for r in roots):
                found |= {id(r) for r in roots if self.active(r)}
        return found

    # ---- calls ---------------------------------------------------------------------------------------------------
    def of_calls(self, node: gast.AST, s: gast.AST) -> set[int]:
        found: set[int] = set()
        for n in walk(node):
            interface = self.ctx.interfaces.get(id(n))
            if interface is not None:
                found |= self.of_writer(n, interface, s)
        return found

    def of_writer(self, node: gast.Call, interface: Interface, s: gast.AST) -> set[int]:
        """The callee writes memory that another name looks at."""
        bound = {p: b for p, b in self.ctx.facts.calls[id(node)].bound.items() if isinstance(b, gast.AST)}
        found: set[int] = set()
        for p in interface.mutates:
            for v in shared(bound[p], self.ctx.facts, self.ctx.table) if p in bound else ():
                root = self.effects.find(v)
                seen = any(q != p and self.seen_otherwise(b, bound[p], v) for q, b in bound.items())
                seen = seen or root_name(bound[p]) is None or self.in_part_of_list(bound[p])
                if self.active(root) and (seen or self.conflict(s, v)):
                    found.add(id(root))
        for p in interface.replaces:
            others = [w for q, b in bound.items() if q != p for w in shared(b, self.ctx.facts, self.ctx.table)]
            for v in shared(bound[p], self.ctx.facts, self.ctx.table) if p in bound else ():
                given = any(self.effects.same(v, w) for w in others)  # o.plus(o.v): o.v is another array after it
                if self.active(self.effects.find(v)) and (given or self.held_elsewhere(v)):
                    found.add(id(self.effects.find(v)))
        return found

    def seen_otherwise(self, other: gast.AST, written: gast.AST, v: Version) -> bool:
        """Another argument may look at the memory v that is written, in a way that cannot be followed."""
        if not any(self.effects.same(v, w) for w in shared(other, self.ctx.facts, self.ctx.table)):
            return False
        both = [self.root(self.base(b)) for b in (other, written) if self.certain(b)]
        return len(both) < 2 or both[0] is not both[1]

    def held_elsewhere(self, container: Version) -> bool:
        """What a container holds has a name, or had one before, whose adjoint the adjoint of the container holds at
        first: what is in the slot by then has another one."""
        own, kind = self.root(container), container.value.kind
        used = [v for v in self.same_memory(container) if id(v) in self.used]
        return any(self.root(v).name != own.name or self.display(v) is not None or v.value.kind != kind for v in used)

    def calls(self) -> list[tuple[gast.Call, Interface]]:
        """Calls of Python functions."""
        interfaces = self.ctx.interfaces
        return [(n, interfaces[id(n)]) for n in walk(self.ctx.tree) if id(n) in interfaces]

    def of_call(self, node: gast.Call, interface: Interface, classes: set[int]) -> set[int]:
        """The classes of the arguments, if their adjoint arrays go along, and that of the result, whose comes back."""
        bound = [b for b in self.ctx.facts.calls[id(node)].bound.values() if isinstance(b, gast.AST)]
        if not self.carries(node, interface, classes):
            return self.of_displays(bound, classes) if interface.mutates else set()
        nameless = [self.ctx.value_of(b) for b in bound if not any(True for _ in self.roots(b))]
        found = {id(r) for b in bound for r in self.roots(b) if self.varied(r)}
        if any(holds_memory(v.kind) and v.varied for v in nameless):  # it gets a name, and the result holds it
            s = self.ctx.table.statement_of.get(id(node))
            targets = s.targets if isinstance(s, gast.Assign) else []
            defined = (self.ctx.table.defines.get(id(n)) for t in targets for n in walk(t))
            held = [self.effects.find(v) for v in defined if v is not None]
            whole = held if targets and s.value is node else [r for r in held if id(r) in self.effects.stores]
            found |= {id(r) for r in whole if holds_memory(r.value.kind)} or {id(node)}
        if interface.result.varied:
            match self.ctx.table.statement_of.get(id(node)):
                case gast.Assign(targets=[target], value=value) if value is node:
                    defined = (self.ctx.table.defines.get(id(n)) for n in walk(target))
                    found |= {id(self.effects.find(v)) for v in defined if v is not None and holds_memory(v.value.kind)}
        return found

    def of_displays(self, bound: list[gast.AST], classes: set[int]) -> set[int]:
        """The planter gives (a, b) a name where the callee writes memory: its adjoint holds those of all or none."""
        roots = [set(map(id, filter(self.varied, self.roots(b)))) for b in bound if root_name(b) is None]
        return set().union(*(r for r in roots if r & classes))

    def carries(self, node: gast.Call, interface: Interface, classes: Any = ()) -> bool:
        """The call needs the adjoint arrays beside its arguments from the start; classes: those known to be tangled."""
        ctx = self.ctx
        bound = {p: b for p, b in ctx.facts.calls[id(node)].bound.items() if isinstance(b, gast.AST)}
        if interface.tangled or interface.tangled_if_overlapping and self.overlapping(bound, interface):
            return True
        if interface.joined and interface.result.varied and self.result_tangled(node, classes):
            return True
        joined = set(interface.linked)
        if holds_memory(interface.result.kind) and interface.result.varied:
            joined |= set(interface.returns)
        grown = set(interface.mutates) if interface.resizes else set()
        if any(id(r) in classes and self.active(r) for p in grown if p in bound for r in self.roots(bound[p])):
            return True
        return any(
            self.active(r) and (id(r) in classes or p in joined and self.array_stores(r))
            for p in joined | set(interface.replaces)
            if p in bound
            for r in self.roots(bound[p])
        )

    def result_tangled(self, node: gast.Call, classes: Any) -> bool:
        """Something is stored into what the call gives, or its adjoint arrays are needed for another reason."""
        s = self.ctx.table.statement_of.get(id(node))
        targets = s.targets if isinstance(s, gast.Assign) and s.value is node else []
        names = [id(n) for t in targets for n in walk(t)]
        defined = (self.ctx.table.defines.get(n) or self.ctx.table.uses.get(n) for n in names)
        roots = {id(self.effects.find(v)) for v in defined if v is not None}
        return any(r in self.effects.stores or r in classes for r in roots)

    def overlapping(self, bound: dict[str, Any], interface: Interface) -> bool:
        """An argument that the callee writes may share memory with another one."""
        memory = {p: shared(b, self.ctx.facts, self.ctx.table) for p, b in bound.items()}
        return any(
            self.effects.same(v, w)
            for p in interface.mutates
            for q, versions in memory.items()
            if q != p
            for v in versions
            for w in memory.get(p, ())
        )

    # ---- names that look at what is written ----------------------------------------------------------------------
    def conflict(self, s: gast.AST, version: Version) -> bool:
        """A store into memory that another name looks at in a way that cannot be followed."""
        table = self.ctx.table
        own = self.root(version)
        at, block = table.position[id(s)], table.block[id(s)]
        if self.holds_twice(own):
            return True
        for v in self.same_memory(version):
            other = self.root(v)
            if id(v) not in self.used:
                continue
            if other.name == own.name or self.mirrors(other, own) or self.mirrors(own, other):
                continue
            if popped_numbers(other):
                continue
            if self.disjoint.apart(s, other.name, own.name):
                continue
            if self.overlap and other.how == own.how == "parameter":
                continue
            if not (v.at < at or regions.common_loops(block, v.block)):
                continue
            outlives = v.how == "parameter" and s in self.effects.written(v)  # the caller reads it
            if outlives or self.read_later(v.name, s):
                return True
        return False

    def mirrors(self, container: Version, other: Version) -> bool:
        """A list, tuple, dict or object whose adjoint holds the adjoint of the other."""
        made, second = self.display(container), self.display(other)
        nested = any(self.nests_object(d) for d in (made, second) if d is not None)
        if made is None or nested or self.holds_twice(container):
            return False
        return second is not None or other.name in {r.name for r in self.anchors(made)}

    def nests_object(self, made: gast.AST) -> bool:
        """An object that is made in the display, of memory that has a name: nothing mirrors its adjoint."""
        return any(
            isinstance(e, gast.Call) and bool(shared(e, self.ctx.facts, self.ctx.table))
            for e in self.elements(made)
            if holds_memory(self.ctx.value_of(e).kind)
        )

    def holds_twice(self, container: Version) -> bool:
        """Two things in a display may be one, which their names do not tell, or were one in a display that it is on
        some path: their adjoints are two."""
        if id(container) not in self.twice:
            self.twice[id(container)] = False  # of what goes round in a loop
            self.twice[id(container)] = self.alike(container) or any(map(self.repeats, container.inputs))
        return self.twice[id(container)]

    def alike(self, container: Version) -> bool:
        """Two things in the display may be one and have two names."""
        found: list[tuple[Any, set[int]]] = []
        for own, among in self.leaves(container):
            if any((own is None or own is not other) and among & known for other, known in found):
                return True
            found.append((own, among))
        return False

    def repeats(self, v: Version) -> bool:
        """One name stands for two things in a display."""
        names = [id(own) for own, _ in self.leaves(v) if own is not None]
        return len(set(names)) < len(names) or self.holds_twice(v)

    def leaves(self, container: Version) -> Iterator[tuple[Version | None, set[int]]]:
        """What a display holds, and the displays in it: (what it is by name, the ids of all that it may look at)."""
        made = self.display(container)
        for e in self.elements(made) if made is not None else ():
            own = self.root(self.base(e)) if self.certain(e) else None
            if own is not None and own is not container and self.display(own) is not None:
                yield from self.leaves(own)
            elif holds_memory(self.ctx.value_of(e).kind):
                among = (self.sources(v) for v in shared(e, self.ctx.facts, self.ctx.table))
                yield own, {id(e)}.union(*among)

    def sources(self, v: Version) -> set[int]:
        """The ids of what v may look at, of what stands in displays among that, and of v."""
        found, work = set(), [v]
        while work:
            w = work.pop()
            if id(w) not in found:
                found.add(id(w))
                work += w.inputs
                found |= set(map(id, self.elements(made))) if (made := self.display(w)) is not None else set()
                looked_at = w.statement.iter if w.how == "target" else w.expression
                work += shared(looked_at, self.ctx.facts, self.ctx.table) if looked_at is not None else []
        return found

    def elements(self, made: gast.AST) -> Iterator[gast.AST]:
        """What stands in a display, and in the displays in it."""
        match made:
            case gast.List(elts=parts) | gast.Tuple(elts=parts):
                found = parts
            case gast.Dict(values=parts):
                found = parts
            case _:
                found = [b for b in self.ctx.facts.calls[id(made)].bound.values() if isinstance(b, gast.AST)]
        for e in found:
            yield from self.elements(e) if isinstance(e, (gast.List, gast.Tuple, gast.Dict)) else (e,)

    def anchors(self, made: gast.AST) -> Iterator[Version]:
        """What the elements of a display certainly are."""
        for e in self.elements(made):
            if self.certain(e):
                yield self.root(self.base(e))

    def element(self, v: Version) -> gast.AST | None:
        """Some element of what a loop runs over stands for its target."""
        iterable = run_over(v.statement.target, v.statement.iter, v.name)
        if iterable is None:
            return None
        index = gast.Constant(0, None)
        node = gast.Subscript(iterable, index, gast.Load())
        facts = self.ctx.facts
        facts.keep += [node, index]
        facts.values[id(index)] = Value(INT)
        facts.values[id(node)] = v.value
        return node if self.certain(iterable) else None

    def read_later(self, name: str, s: gast.AST) -> bool:
        """The name is read after the statement, or in a further turn of a loop around it."""
        table = self.ctx.table
        at, block = table.end[id(s)], table.block[id(s)]
        around = [b.owner for b in block.chain() if b.role == "loop"]
        for t in walk(self.ctx.tree):
            if id(t) not in table.position:
                continue
            later = table.position[id(t)] > at or any(any(n is t for n in walk(o)) for o in around)
            read = t.test if isinstance(t, (gast.If, gast.While)) else t.iter if isinstance(t, gast.For) else t
            named = (n for n in walk(read) if isinstance(n, gast.Name) and n.id == name)
            if later and any(id(n) in table.uses for n in named):
                return True
        return False


def is_empty_list(v: Version) -> bool:
    """What the version is at first, or those are that it joins."""
    return bool(v.inputs) or isinstance(v.expression, gast.List) and not v.expression.elts


def popped_numbers(v: Version) -> bool:
    """A tuple of numbers that was taken out of a list: it has an adjoint of its own, and nothing is stored into it."""
    items = getattr(v.value.kind, "items", ()) if isinstance(v.value.kind, TupleKind) else ()
    taken = v.statement is not None and (call := changed_list(v.statement)) is not None and call.func.attr == "pop"
    return bool(items) and taken and not any(map(holds_memory, items))


def same_shape(old: Kind, new: Kind) -> bool:
    """The adjoint of what was in a slot serves for what comes: arrays of one shape and dtype, or nothing was there."""
    if isinstance(old, ArrayKind) and isinstance(new, ArrayKind):
        known = old.axes is not None and not any(str(a).startswith("?") for a in old.axes)
        return known and old.dtype == new.dtype and ax.steady(old.axes) and ax.same_axes(old.axes, new.axes)
    return old in (new, UNKNOWN)


def run_over(target: gast.AST, iterable: gast.AST, name: str) -> gast.AST | None:
    """What the target `name` of a loop is an element of."""
    match target, iterable:
        case gast.Name(id=i), gast.Call(func=gast.Name(id="reversed"), args=[inner]) if i == name:
            return inner
        case gast.Name(id=i), _:
            return iterable if i == name else None
        case gast.Tuple(elts=[_, inner]), gast.Call(func=gast.Name(id="enumerate"), args=[a, *_]):
            return run_over(inner, a, name)
        case gast.Tuple(elts=elts), gast.Call(func=gast.Name(id="zip"), args=args):
            return next((x for t, a in zip(elts, args) if (x := run_over(t, a, name)) is not None), None)
    return None
