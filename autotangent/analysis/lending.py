"""Memory outside of a function that has names in it: a buffer that a module global holds and a helper returns.

What such a name holds is another thing after the next write, so that the reverse sweep must not read it.
"""

from typing import Any

import gast

from autotangent.analysis import regions
from autotangent.analysis.effects import Effects, can_be_written, elements_of, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.outside import again, changed, outer
from autotangent.analysis.versions import Versions
from autotangent.analysis.writing import kinds_written, may_hold, versions_of, with_ranks
from autotangent.classify import classify
from autotangent.errors import Unsupported
from autotangent.kinds import Kind
from autotangent.syntax.level import adjoint_of, is_recording
from autotangent.syntax.walk import root_name, walk


class Lending:
    """held: class of memory -> ids of the objects outside that it may be part of; objects: those by their ids; written:
    those that are changed."""

    def __init__(self, tree: gast.AST, facts: Facts, table: Versions, memory: Effects, record: Any):
        self.tree, self.facts, self.table, self.memory, self.record = tree, facts, table, memory, record
        self.held: dict[int, set[int]] = {}
        self.objects: dict[int, Any] = {}
        for s in walk(tree):
            for t, value in self.assignments(s):
                version = table.defines.get(id(t))
                if version is not None and can_be_written(version.value.kind) and (found := self.outside(value)):
                    self.held.setdefault(id(memory.find(version)), set()).update(found)
        self.written = changed(tree, facts, table, record) | self.through_names()

    def through_names(self) -> set[int]:
        """Ids of what may be written under a name of the function's own."""
        found: set[int] = set()
        for root, ids in self.held.items():
            if ids and (written := self.kinds_written(root)):
                found |= {i for i in ids if self.may_be_in(i, written)}
        return found

    def may_be_in(self, outside: int, written: frozenset[Kind]) -> bool:
        return outside not in self.objects or may_hold(classify(self.objects[outside], ""), written)

    def kinds_written(self, root: int) -> frozenset[Kind]:
        """Of what is written in a class of memory, here or in functions that are called."""

        def within(node: Any) -> bool:
            return not self.is_own(node) and any(
                id(self.memory.find(v)) == root for v in versions_of(node, self.facts, self.table)
            )

        return frozenset(map(with_ranks, kinds_written(self.memory.stores.get(root, ()), self.facts, within)))

    def is_own(self, node: Any) -> bool:
        """An adjoint; or a list or dict that was made here, or a recording, in which may be what is another's."""
        base = root_name(node)
        if base is not None and adjoint_of(base.id, self.record.function):
            return True
        version = self.table.uses.get(id(node))
        if version is None or not isinstance(version.statement, gast.Assign):
            return False
        target, value = version.statement.targets[0], version.statement.value
        if isinstance(target, gast.Tuple) and isinstance(value, gast.Name):
            return is_recording(version.name, value.id, self.record.function)
        return isinstance(value, (gast.List, gast.Dict)) and target is version.node

    def assignments(self, s: Any) -> list[tuple[Any, Any]]:
        match s:
            case gast.Assign(targets=[gast.Name() as t], value=value):
                return [(t, value)]
            case gast.Assign(targets=[gast.Tuple(elts=elts)], value=value):
                return [(t, value) for t in elts]
            case gast.For(target=target, iter=iterable):
                return elements_of(target, iterable)
        return []

    def outside(self, node: Any) -> set[int]:
        """The objects outside whose memory the value of an expression may be part of."""
        if not isinstance(node, gast.AST) or not holds_memory(self.facts.value(node).kind):
            return set()
        match node:
            case gast.Name():
                found = {id(o): o for o in outer(node, self.table, self.record)}
                self.objects |= found
                return set(found)
            case gast.Subscript(value=value) | gast.Attribute(value=value) | gast.Starred(value=value):
                return self.outside(value)
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                return {i for e in elts for i in self.outside(e)}
            case gast.IfExp(body=body, orelse=orelse):
                return self.outside(body) | self.outside(orelse)
            case gast.Call(func=func, args=args) if id(node) in self.facts.calls:
                fact = self.facts.calls[id(node)]
                if id(node) in self.facts.interfaces:
                    given = [fact.bound.get(p) for p in self.facts.interfaces[id(node)].returns]
                    return {i for a in given for i in self.outside(a)} | self.facts.interfaces[id(node)].lends
                if fact.rule is not None and fact.rule.view:
                    parts = [*args, *([func.value] if isinstance(func, gast.Attribute) else [])]
                    return {i for a in parts for i in self.outside(a)}
        return set()

    def lent(self, node: Any) -> set[int]:
        """The same, also where a name of the function holds it."""
        names = (v for v in shared(node, self.facts, self.table))
        return self.outside(node).union(*(self.held.get(id(self.memory.find(v)), set()) for v in names))

    def returned(self) -> frozenset[int]:
        """What the result may be part of."""
        values = [s.value for s in walk(self.tree) if isinstance(s, gast.Return) and s.value is not None]
        return frozenset(i for v in values for i in self.lent(v))

    def refuse(self) -> None:
        """Refuse to read again, in the reverse sweep, what may have been written since.

        Raises:
            Unsupported: at the place that is read.
        """
        for s in walk(self.tree) if self.written else ():
            for node, _ in again(s, self.facts):
                for n in walk(node):
                    if isinstance(n, (gast.Name, gast.Call)) and self.rewritten(n, s):
                        raise Unsupported(
                            f"{gast.unparse(n)} is memory outside of the function, and is written again",
                            self.record.place(n, s),
                            "Make a copy of it first.",
                        )

    def rewritten(self, node: Any, s: Any) -> bool:
        """What the expression is part of is written after it was read."""
        if isinstance(node, gast.Name) and id(node) not in self.table.uses:
            return False
        found = self.lent(node) & self.written
        beside = [n for n in walk(s) if n is not node and id(n) in self.facts.interfaces] if found else []
        if any(found & self.facts.interfaces[id(n)].outside for n in beside):
            return True
        return bool(found) and any(found & self.writes(t) and self.later(t, s) for t in walk(self.tree))

    def later(self, t: Any, s: Any) -> bool:
        position, block = self.table.position, self.table.block
        if id(t) not in position or id(s) not in position:
            return False
        return position[id(t)] > position[id(s)] or bool(regions.common_loops(block[id(s)], block[id(t)]))

    def writes(self, s: Any) -> set[int]:
        """Ids of what one statement writes outside, without those inside of it."""
        if not isinstance(s, (gast.Assign, gast.AugAssign, gast.Expr, gast.Return)):
            return set()
        found = set(changed(s, self.facts, self.table, self.record))
        return found.union(*(self.held.get(id(root), set()) for root in self.memory.written_by.get(id(s), ())))


def places_of(s: gast.Assign) -> bool:
    """Something is stored into memory."""
    return any(isinstance(t, (gast.Subscript, gast.Attribute)) for t in s.targets) or hasattr(s, "augmented")
