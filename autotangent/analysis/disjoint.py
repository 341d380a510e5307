"""Pairs of names that certainly do not share memory, at each statement that writes."""

from functools import cached_property
from itertools import combinations
from typing import Any

import gast

from autotangent.analysis.effects import elements_of, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions
from autotangent.syntax.walk import walk

Pairs = set[frozenset[str]]


class Disjoint:
    """The pairs before each statement of a function, looked for when first asked. Parameters are disjoint, unless they
    `overlap`."""

    def __init__(self, tree: gast.FunctionDef, facts: Facts, table: Versions, overlap: bool = False):
        self.tree, self.facts, self.table, self.overlap = tree, facts, table, overlap

    def apart(self, s: Any, a: str, b: str) -> bool:
        """Two names certainly do not share memory before a statement."""
        return frozenset((a, b)) in self._before.get(id(s), ())

    @cached_property
    def _before(self) -> dict[int, Pairs]:
        found = _Walk(self.facts, self.table)
        parameters = [n for n, vs in self.table.by_name.items() if vs[0].how == "parameter"]
        start = set() if self.overlap else {frozenset(p) for p in combinations(parameters, 2)}
        found.block(self.tree.body, start, set(parameters))
        return found.before


class _Walk:
    def __init__(self, facts: Facts, table: Versions):
        self.facts, self.table = facts, table
        self.before: dict[int, Pairs] = {}

    def block(self, body: list, pairs: Pairs, names: set[str]) -> tuple[Pairs, set[str]]:
        for s in body:
            self.before[id(s)] = set(pairs)
            head = s.test if isinstance(s, (gast.If, gast.While)) else s.iter if isinstance(s, gast.For) else s
            for n in walk(head):
                if id(n) in self.facts.interfaces:
                    pairs = self.link(n, pairs)
            pairs, names = self.statement(s, pairs, names)
        return pairs, names

    def statement(self, s: Any, pairs: Pairs, names: set[str]) -> tuple[Pairs, set[str]]:
        match s:
            case gast.Assign(targets=[gast.Name(id=x)], value=value):
                return self.bind([(x, value)], pairs, names)
            case gast.Assign(targets=[gast.Tuple(elts=elts)], value=value) if all(
                isinstance(e, gast.Name) for e in elts
            ):
                parallel = isinstance(value, (gast.Tuple, gast.List)) and len(value.elts) == len(elts)
                values = value.elts if parallel else [value] * len(elts)
                return self.bind([(e.id, v) for e, v in zip(elts, values)], pairs, names)
            case gast.If(body=then, orelse=other):
                one, a = self.block(then, set(pairs), set(names))
                two, b = self.block(other, set(pairs), set(names))
                return self.meet(one, a, two, b), a | b
            case gast.For() | gast.While():
                return self.loop(s, pairs, names)
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=gast.Name(id=x)), args=args)):
                return self.absorb(x, args, pairs), names
            case gast.Assign(targets=[gast.Subscript() | gast.Attribute() as target], value=value):
                base = target
                while isinstance(base, (gast.Subscript, gast.Attribute)):
                    base = base.value
                return (self.absorb(base.id, [value], pairs) if isinstance(base, gast.Name) else pairs), names
        return pairs, names

    def link(self, call: gast.Call, pairs: Pairs) -> Pairs:
        """Arguments that share memory from now on."""
        bound = self.facts.calls[id(call)].bound
        linked = [bound[p] for p in self.facts.interfaces[id(call)].linked if isinstance(bound[p], gast.AST)]
        for node in linked:
            for x in self.sources(node):
                pairs = self.absorb(x, linked, pairs)
        return pairs

    def sources(self, node: Any) -> set[str]:
        return {v.name for v in shared(node, self.facts, self.table)}

    def bind(self, bound: list, pairs: Pairs, names: set[str]) -> tuple[Pairs, set[str]]:
        sources = {x: self.sources(value) for x, value in bound}
        new = {p for p in pairs if not p & sources.keys()}
        every = names | sources.keys()
        for x, mine in sources.items():
            for z in every - {x}:
                theirs = sources.get(z, {z})
                if all(a != b and frozenset((a, b)) in pairs for a in mine for b in theirs):
                    new.add(frozenset((x, z)))
        return new, every

    def absorb(self, x: str, values: list, pairs: Pairs) -> Pairs:
        """x may hold parts of the values from now on."""
        taken = {n for v in values if holds_memory(self.facts.value(v).kind) for n in self.sources(v)}
        return {
            p
            for p in pairs
            if not (x in p and any(z in taken or any(frozenset((z, t)) not in pairs for t in taken) for z in p - {x}))
        }

    def loop(self, s: Any, pairs: Pairs, names: set[str]) -> tuple[Pairs, set[str]]:
        for _ in range(10):
            inner, within = set(pairs), set(names)
            if isinstance(s, gast.For):
                parts = elements_of(s.target, s.iter)
                targets = [(n.id, x) for t, x in parts for n in walk(t) if isinstance(n, gast.Name)]
                inner, within = self.bind(targets, inner, within)
            after, more = self.block(s.body, inner, within)
            met = self.meet(pairs, names, after, more)
            if met == pairs:
                return met, names | more
            pairs, names = met, names | more
        return set(), names

    def meet(self, one: Pairs, a: set[str], two: Pairs, b: set[str]) -> Pairs:
        """Disjoint on both paths; a name that one path does not know shares nothing there."""
        return {p for p in one | two if (p in one or not p <= a) and (p in two or not p <= b)}
