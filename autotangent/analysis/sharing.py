"""Whether what comes back from a function holds the same memory in two places, as `return rows, rows[0]` does."""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.changing import MUTABLE_METHODS, PLACES
from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.reached import DEFINED, key
from autotangent.analysis.versions import Version, Versions
from autotangent.kinds import differentiable_kind
from autotangent.syntax.walk import walk

DISPLAYS = (gast.Tuple, gast.List, gast.Dict)
Path = tuple[Any, ...]


def held_twice(tree: Any, facts: Facts, table: Versions, memory: Effects) -> bool:
    """Something that is put into containers or objects more than once, or comes back besides, may be in the result."""
    return _Held(tree, facts, table, memory).twice()


class _Held:
    """places: (version, path in it) of all that is put somewhere or comes back."""

    def __init__(self, tree: Any, facts: Facts, table: Versions, memory: Effects):
        self.tree, self.facts, self.table, self.memory = tree, facts, table, memory
        self.places: dict[int, list[Path]] = {}
        self.roots: set[int] = set()
        self.names: list[tuple[Version, Any, Any]] = []  # what names mean: (version, expression, where)

    def twice(self) -> bool:
        given = [s.value for s in walk(self.tree) if isinstance(s, gast.Return) and s.value is not None]
        self.roots = {id(self.memory.find(v)) for e in given for v in shared(e, self.facts, self.table)}
        joined = False
        for s in walk(self.tree):
            if isinstance(s, gast.stmt) and id(s) in self.table.position:
                for e in self.put(s):
                    self.add(e, s, ())
                joined |= self.gives_joined(s)
        done: set[int] = set()
        while more := [n for n in self.names if self.places.get(id(n[0])) and id(n[0]) not in done]:
            for v, e, s in more:
                done.add(id(v))
                for path in list(self.places[id(v)]):
                    self.add(e, s, path)
        return joined or any(map(_overlapping, self.places.values()))

    def add(self, node: Any, s: Any, inside: Path) -> None:
        """A part of what the expression means is put somewhere."""
        path = _path(node)
        whole = () if path is None else (*path, *inside)
        for v in {id(w): w for u in shared(node, self.facts, self.table) for w in _origins(u)}.values():
            if id(self.memory.find(v)) in self.roots:
                times = 1 if _inside(v, self.table.block[id(s)]) else 2
                self.places.setdefault(id(v), []).extend([whole] * times)

    def put(self, s: Any) -> Iterator[Any]:
        """What a statement puts somewhere, or lets come back."""
        match s:
            case gast.Return(value=value) if value is not None:
                yield from self.parts(value)
            case gast.Assign(targets=targets, value=value):
                plain = all(isinstance(t, gast.Name) for t in targets) and not self.is_display(value)
                if plain:
                    defined = [self.table.defines[id(t)] for t in targets if id(t) in self.table.defines]
                    self.names += [(v, value, s) for v in defined]
                else:
                    for _ in targets:
                        yield from self.parts(value)
            case gast.Expr(value=gast.Call(func=gast.Attribute(attr=attr), args=args)) if attr in MUTABLE_METHODS:
                for a in args[PLACES.get(attr, 0) :]:
                    yield from self.parts(a)
        for n in walk(s) if isinstance(s, (gast.Expr, gast.Assign, gast.AugAssign, gast.Return)) else ():
            interface = self.facts.interfaces.get(id(n))
            for p in interface.linked if interface is not None else ():
                if isinstance(a := self.facts.calls[id(n)].bound[p], gast.AST):
                    yield a

    def parts(self, node: Any) -> Iterator[Any]:
        """The elements of displays in displays; anything else as it is."""
        if not self.is_display(node):
            yield node
            return
        match node:
            case gast.Tuple(elts=parts) | gast.List(elts=parts):
                elements = parts
            case gast.Dict(values=parts):
                elements = parts
            case _:
                elements = [b for b in self.facts.calls[id(node)].bound.values() if isinstance(b, gast.AST)]
        for e in elements:
            yield from self.parts(e)

    def is_display(self, node: Any) -> bool:
        fact = self.facts.calls.get(id(node))
        return isinstance(node, DISPLAYS) or fact is not None and fact.construct

    def gives_joined(self, s: Any) -> bool:
        """A call gives what holds memory in two places, and it comes back."""
        calls = [n for n in walk(s) if id(n) in self.facts.interfaces and self.facts.interfaces[id(n)].joined]
        if not calls or isinstance(s, gast.Return):
            return bool(calls)
        names = (n for n in walk(s) if isinstance(n, gast.Name) and holds_memory(self.facts.value(n).kind))
        versions = (self.table.defines.get(id(n)) or self.table.uses.get(id(n)) for n in names)
        return any(v is not None and id(self.memory.find(v)) in self.roots for v in versions)


def _path(node: Any) -> Path | None:
    """The attributes and constant keys that lead from a name to an expression, up to the first that is not known."""
    match node:
        case gast.Name():
            return ()
        case gast.Attribute(value=value, attr=attr):
            path = _path(value)
            return None if path is None else (*path, attr)
        case gast.Subscript(value=value, slice=gast.Constant(value=key)):
            path = _path(value)
            return None if path is None else (*path, (key,))
    return None


def _overlapping(paths: list[Path]) -> bool:
    """One leads to what another leads to, or to a part of it."""
    return any(p[: len(q)] == q or q[: len(p)] == p for k, p in enumerate(paths) for q in paths[:k])


def _origins(v: Version) -> list[Version]:
    """The version, or those that it joins."""
    found = [v]
    for w in found:
        found += [u for u in w.inputs if all(u is not x for x in found)]
    return found


def _inside(v: Version, block: Any) -> bool:
    """The version is made in the innermost loop around the block, anew in each turn."""
    loop = next((b for b in block.chain() if b.role == "loop"), None)
    return loop is None or any(b is loop for b in v.block.chain())


def active_together(tree: Any, facts: Facts, table: Versions, memory: Effects) -> set[Any]:
    """Definitions, as in `reached.py`, that a caller may store active values into by another name."""
    held = _Held(tree, facts, table, memory)
    if not facts.result.varied or not held.twice():
        return set()
    known = [v for versions in table.by_name.values() for v in versions if id(memory.find(v)) in held.roots]
    return {
        key(v)
        for v in known
        if v.how in DEFINED and holds_memory(v.value.kind) and differentiable_kind(v.value.kind) and not v.value.varied
    }
