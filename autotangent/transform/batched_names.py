"""Which names of a linear text hold a value for each direction: those that the seeds reach."""

from collections.abc import Iterator
from typing import Any

import gast
import numpy as np

from autotangent.analysis.effects import Effects
from autotangent.analysis.versions import bound_names
from autotangent.kinds import ArrayKind, FunctionKind, ScalarKind
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.call import canonical_kinds
from autotangent.transform.context import Context

OF_SHAPE = frozenset((np.shape, np.ndim, np.size, np.zeros_like, np.ones_like, np.empty_like, len, isinstance, type))
SHAPES = frozenset(("shape", "ndim", "size", "dtype"))
_CHANGING = frozenset(("append", "appendleft", "extend", "insert", "update", "setdefault", "fill"))


class Names:
    """Mixed into the batched transform. many: the names that hold a value for each direction."""

    ctx: Context
    effects: Effects
    many: set[str]

    def find(self, seeds: tuple[str, ...]) -> None:
        """Through assignments, stores and shared memory, until there are no more."""
        self.many, before = set(seeds), -1
        while len(self.many) > before:
            before = len(self.many)
            for s in walk(self.ctx.tree):
                self.many |= set(self.reached(s))
            self.many |= self.sharing()

    def sharing(self) -> set[str]:
        """Names of memory that is written and that another of these names means as well."""
        table, found = self.ctx.table, set()
        versions = [v for vs in table.by_name.values() for v in vs if not isinstance(v.value.kind, FunctionKind)]
        roots = {id(self.effects.find(v)) for v in versions if v.name in self.many and self.effects.written(v)}
        for v in versions:
            if id(self.effects.find(v)) in roots:
                found.add(v.name)
        return found

    def reached(self, s: Any) -> Iterator[str]:
        """The names that a statement gives such a value."""
        match s:
            case gast.Assign(targets=[target], value=value):
                yield from self.assigned(target, value)
            case gast.AugAssign(target=target, value=value) if self.holds(value):
                yield from self.root(target)
            case gast.For(target=target, iter=iterable):
                yield from self.turned(target, iterable)
            case gast.Call(func=gast.Attribute(value=base, attr=attr), args=args) if attr in _CHANGING:
                if any(map(self.holds, args)):
                    yield from self.root(base)
        if isinstance(s, gast.Call):
            yield from self.written_by(s)

    def written_by(self, node: gast.Call) -> Iterator[str]:
        """Arguments that a called function writes, where it is given directions."""
        fact = self.ctx.facts.calls.get(id(node))
        if fact is None or fact.callee is None or not any(map(self.holds, fact.bound.values())):
            return
        for p in self.ctx.interface_of(fact.callee, canonical_kinds(self.ctx, fact), self.active(fact)).varied:
            if isinstance(fact.bound.get(p), gast.AST):
                yield from self.root(fact.bound[p])

    def active(self, fact: Any) -> tuple[str, ...]:
        """The parameters that are given a value for each direction."""
        return tuple(p for p, b in fact.bound.items() if isinstance(b, gast.AST) and self.holds(b))

    def assigned(self, target: Any, value: Any) -> Iterator[str]:
        match target, value:
            case gast.Tuple(elts=targets), gast.Tuple(elts=values) | gast.List(elts=values) if len(targets) == len(
                values
            ):
                for t, v in zip(targets, values):
                    yield from self.assigned(t, v)
            case ((gast.Name() | gast.Tuple()), _) if self.holds(value):
                yield from bound_names([target]) - {"_"}
            case _ if self.holds(value):
                yield from self.root(target)

    def turned(self, target: Any, iterable: Any) -> Iterator[str]:
        match target, iterable:
            case gast.Tuple(elts=[_, inner]), gast.Call(func=gast.Name(id="enumerate"), args=[a, *_]):
                yield from self.turned(inner, a)
            case gast.Tuple(elts=targets), gast.Call(func=gast.Name(id="zip"), args=args) if len(targets) == len(args):
                for t, a in zip(targets, args):
                    yield from self.turned(t, a)
            case _, gast.Call(func=gast.Name(id="reversed" | "list"), args=[a]):
                yield from self.turned(target, a)
            case _ if self.holds(iterable):
                yield from bound_names([target]) - {"_"}

    def root(self, place: gast.AST) -> Iterator[str]:
        name = root_name(place)
        if isinstance(name, gast.Name):
            yield name.id

    def holds(self, node: Any) -> bool:
        """An expression has a value for each direction."""
        match node:
            case list():
                return any(map(self.holds, node))
            case gast.Name(id=i):
                return i in self.many
            case gast.Attribute(value=value, attr=attr) if attr in SHAPES:
                return not self.numeric(value) and self.holds(value)
            case gast.Call() if self.of_shape(node):
                return False
            case gast.AST():
                return any(self.holds(getattr(node, f, None)) for f in node._fields)
        return False

    def of_shape(self, node: gast.Call) -> bool:
        """What it returns depends on shapes and types only, or on how many items there are."""
        try:
            return self.function(node) in OF_SHAPE
        except TypeError:
            return False

    def function(self, node: gast.Call) -> Any:
        """What is called, as far as it is known."""
        fact = self.ctx.facts.calls.get(id(node))
        kind = self.ctx.value_of(node.func).kind
        return fact.function if fact is not None else kind.value if isinstance(kind, FunctionKind) else None

    def numeric(self, node: Any) -> bool:
        """A number or an array."""
        return isinstance(self.ctx.value_of(node).kind, (ScalarKind, ArrayKind))
