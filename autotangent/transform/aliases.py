"""Names that look at one memory: an adjoint reached through a view is reached through what it is a view of."""

from functools import cached_property
from typing import Any

import gast

from autotangent.analysis import indexing
from autotangent.analysis.contents import items_of
from autotangent.analysis.disjoint import Disjoint
from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.versions import Version
from autotangent.kinds import ArrayKind, ClassesKind, DictKind, ListKind, ObjectKind, TupleKind
from autotangent.transform.context import Context
from autotangent.transform.places import component, looked_at_by, read_only
from autotangent.transform.store import later_definitions


class Aliases:
    """What the reverse sweep must know of shared memory."""

    def __init__(self, ctx: Context, effects: Effects, overlap: bool = False):
        self.ctx, self.effects = ctx, effects
        self.overlap = overlap
        self.disjoint = Disjoint(ctx.tree, ctx.facts, ctx.table, overlap)
        self.iterations: dict[int, Any] = {}
        self.members: dict[int, list[Version]] = {}
        for versions in ctx.table.by_name.values():
            for v in versions:
                self.members.setdefault(id(effects.find(v)), []).append(v)

    def same_memory(self, v: Version) -> list[Version]:
        """All versions of the class of v."""
        return self.members.get(id(self.effects.find(v)), [v])

    def related(self, a: str, b: str) -> bool:
        """Adjoints of two variables may share memory."""
        if a == b:
            return True
        by_name = self.ctx.table.by_name
        mine = {id(self.effects.find(v)) for v in by_name.get(a, ())}
        return any(id(self.effects.find(v)) in mine for v in by_name.get(b, ()))

    def written(self, name: str) -> bool:
        """The memory of a variable is written."""
        return any(id(self.effects.find(v)) in self.effects.stores for v in self.ctx.table.by_name.get(name, ()))

    def contested(self, v: Version) -> bool:
        """Some name of the class is written while another looks on."""
        names = {w.name for w in self.same_memory(v)}
        stores = self.effects.stores.get(id(self.effects.find(v)), [])
        return len(names) > 1 and any(id(s) not in self.effects.structure for s in stores)

    def view(self, v: Version) -> gast.AST | None:
        """The expression that v certainly is a view of, where adjoints must go through it."""
        if not self.contested(v) or self.ctx.shadows.of(v) is not None:
            return None
        if v.how == "target":
            return self.element(v)
        if v.how != "assign" or v.expression is None:
            return None
        if not self.certain(read_only(self.ctx, v.expression) or v.expression):
            return None
        if any(v in w.inputs and id(w) in self.used for w in self.ctx.table.by_name[v.name]):
            return None
        return v.expression

    @cached_property
    def used(self) -> set[int]:
        """Versions that are read, also as one of several that a later one joins."""
        table = self.ctx.table
        work = [*table.uses.values(), *table.augmented.values()]
        found: set[int] = set()
        while work:
            v = work.pop()
            if id(v) not in found:
                found.add(id(v))
                work += v.inputs
        return found

    def element(self, v: Version) -> gast.AST | None:
        """The target of a loop as the element of what it runs over, by the index of the reversed loop."""
        plan = self.iterations.get(id(v.statement))
        if plan is None:
            return None
        return plan.element(v.name)

    def certain(self, node: gast.AST) -> bool:
        """A name, or an element, slice or transpose of one: the very memory, never a copy."""
        ctx = self.ctx
        match node:
            case gast.Name():
                base = ctx.table.uses.get(id(node))
                return (
                    base is not None
                    and not later_definitions(ctx, base)
                    and (base.block.loop is None or base.how == "target" or not rebound_in(base))
                )
            case gast.Subscript(value=value, slice=index):
                kind = ctx.value_of(value).kind
                if isinstance(kind, ArrayKind):
                    return indexing.is_basic(index, ctx.facts) and self.certain(value)
                if isinstance(index, gast.Slice) and isinstance(kind, ListKind) and not self.same_items(value, kind):
                    return False
                return isinstance(kind, (DictKind, ListKind, TupleKind)) and self.certain(value)
            case gast.Attribute(value=value, attr=attr):
                kind = ctx.value_of(value).kind
                if isinstance(kind, ArrayKind) and attr != "T":
                    return component(ctx, node) is not None and self.certain(value)
                return (attr == "T" or isinstance(kind, (ObjectKind, ClassesKind, TupleKind))) and self.certain(value)
            case gast.Call() if (part := component(ctx, node)) is not None:
                return self.certain(part[0])
        return False

    def same_items(self, xs: gast.AST, kind: ListKind) -> bool:
        """A slice of a list holds the arrays of the list: as long as nothing else is put into the one or the other."""
        roots = [self.effects.find(v) for v in shared(xs, self.ctx.facts, self.ctx.table)]
        stores = [s for r in roots for s in self.effects.stores.get(id(r), ())]
        return holds_memory(kind.item) and not any(id(s) in self.effects.structure for s in stores)

    def in_part_of_list(self, node: Any) -> bool:
        """What is written is reached through a slice of a list or tuple, whose adjoint would be another list."""
        while isinstance(node, (gast.Subscript, gast.Attribute)):
            kind = self.ctx.value_of(node.value).kind
            if isinstance(getattr(node, "slice", None), gast.Slice) and isinstance(kind, (ListKind, TupleKind)):
                return any(map(holds_memory, items_of(kind)))
            node = node.value
        version = self.ctx.table.uses.get(id(node))
        view = self.view(version) if version is not None else None
        return view is not None and self.in_part_of_list(view)

    def display(self, v: Version) -> Any:
        """The list, tuple, dict or object that v is made as, of memory that others look at; else None."""
        node = v.expression
        if node is not None and self.contested(v) and self.ctx.shadows.of(v) is None:
            fact = self.ctx.facts.calls.get(id(node))
            if isinstance(node, (gast.List, gast.Tuple, gast.Dict)) or fact is not None and fact.construct:
                return node
        return None

    def root(self, v: Version) -> Version:
        """What v is a view of in the end."""
        seen = 0
        while (node := self.view(v)) is not None and seen < 50:
            seen += 1
            v = self.base(node)
        return v

    def base(self, node: gast.AST) -> Version:
        """What a name means that is certainly looked at, at the bottom of elements, slices, transposes and parts."""
        while not isinstance(node, gast.Name):
            array = looked_at_by(self.ctx, node)
            node = node.value if array is None else array
        return self.ctx.table.uses[id(node)]


def rebound_in(v: Version) -> bool:
    """Made anew in every turn of a loop; its adjoint is then made anew too, which is well."""
    return v.how == "enter"
