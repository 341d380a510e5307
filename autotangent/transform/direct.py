"""Old contents of arrays that the reverse sweep reads where they were recorded, instead of putting them back first."""

from typing import Any

import gast

from autotangent.analysis import regions
from autotangent.analysis.versions import meaning
from autotangent.kinds import ArrayKind, ScalarKind
from autotangent.structs import field, struct
from autotangent.syntax.walk import walk
from autotangent.transform.layout import Branch, Group, Loop, Restore, Tried, flat_groups, nodes


@struct(eq=False)
class Direct:
    """A restore that may be left out. reads: the nodes that read just what it puts back, before anything else is put
    there."""

    restore: Restore
    reads: list[gast.AST] = field(default_factory=list)


class DirectReads:
    """What each restore could hand to its readers directly."""

    def __init__(self, sweep: Any, items: list[Any]):
        self.sweep, self.ctx = sweep, sweep.ctx
        self.found: dict[int, Direct] = {}
        self.in_memory = {id(self.root(v.place)) for v in self.ctx.pieces.values() if v.place is not None}
        self.visit(items, [])

    def root(self, place: gast.AST) -> Any:
        """The memory that a place is in, None if that is not known."""
        return self.sweep.effects.at(place, self.ctx.table)

    def visit(self, items: list[Any], open_: list[Direct]) -> list[Direct]:
        """Walk the reverse sweep. open_: restores whose place still holds what they put there; given back, too."""
        for item in items:
            match item:
                case Restore():
                    open_ = [d for d in open_ if self.apart(d.restore, item)]
                    if self.possible(item):
                        open_ = [*open_, self.found.setdefault(id(item), Direct(item))]
                case Group(items=inner):
                    open_ = self.visit(inner, open_)
                case Loop(header=header, items=inner):
                    open_ = self.kept(open_, inner)
                    self.read(header, open_)
                    self.visit(inner, open_)
                case Branch(test=test, then=then, other=other):
                    self.read(test, open_)
                    self.visit(then, open_)
                    self.visit(other, open_)
                    open_ = self.kept(open_, [*then, *other])
                case Tried():
                    open_ = []
                case gast.AST():
                    self.read(item, open_)
        return open_

    def kept(self, open_: list[Direct], items: list[Any]) -> list[Direct]:
        """Those whose place none of the items writes."""
        inside = [i for i in flat_groups(items) if isinstance(i, Restore)]
        return [d for d in open_ if all(self.apart(d.restore, i) for i in inside)]

    def apart(self, one: Restore, other: Restore) -> bool:
        """The second does not write what the first put back."""
        roots = self.root(one.target), self.root(other.target)
        if None not in roots and roots[0] is not roots[1]:
            return True
        bases = [_index_of(r) for r in (one, other)]
        if None in bases or len({id(self.ctx.table.uses[id(name)]) for name, _ in bases}) > 1:
            return False
        return regions.apart_now(bases[0][1], bases[1][1], self.ctx.table)

    def possible(self, restore: Restore) -> bool:
        """Puts one element or part of an array back, at an index of numbers."""
        ctx, again = self.ctx, restore.again
        if restore.kept or restore.key or not isinstance(again, gast.Subscript) or _index_of(restore) is None:
            return False
        if not isinstance(ctx.value_of(restore.target.value).kind, ArrayKind) or not _is_named(again.value):
            return False
        numbers = [n for n in walk(again.slice) if isinstance(n, gast.Name)]
        if any(not isinstance(getattr(n, "version", None) and n.version.value.kind, ScalarKind) for n in numbers):
            return False
        calls = any(isinstance(n, gast.Call) for n in walk(again.slice))
        return not calls and id(self.root(restore.target)) not in self.in_memory

    def read(self, node: Any, open_: list[Direct]) -> None:
        """Note what reads an open place."""
        for n in walk(node) if open_ else ():
            if isinstance(n, gast.Subscript) and _is_named(n.value):
                for d in open_:
                    if n.value.version is d.restore.again.value.version and meaning(n) == meaning(d.restore.again):
                        d.reads.append(n)


def _index_of(restore: Restore) -> tuple[gast.Name, gast.AST] | None:
    """(array, index) of what a restore puts back; None where that is not an element or part of a named array."""
    match restore.target:
        case gast.Subscript(value=gast.Name() as name, slice=index):
            return name, index
    return None


def _is_named(node: Any) -> bool:
    return isinstance(node, gast.Name) and hasattr(node, "version")


def exchange(items: list[Any], names: dict[int, gast.AST]) -> None:
    """Put names in the places of the nodes with the given ids."""
    for root in list(nodes(items)):
        for f in root._fields:
            part = getattr(root, f, None)
            if id(part) in names:
                setattr(root, f, names[id(part)])
            elif isinstance(part, list):
                part[:] = [names.get(id(p), p) for p in part]
    for item in flat_groups(items):
        if isinstance(item, Branch) and id(item.test) in names:
            item.test = names[id(item.test)]
