"""Tangents share memory as the values do: new memory where the primal makes new memory, in the same layout."""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, shared
from autotangent.analysis.regions import common_loops
from autotangent.analysis.versions import Version, Versions
from autotangent.derived import SEEDED, Request
from autotangent.kinds import UNKNOWN, ArrayKind
from autotangent.syntax import quote
from autotangent.syntax.fresh import called
from autotangent.syntax.walk import children, root_name, walk
from autotangent.transform.context import Context
from autotangent.transform.moves import MAYBE, Moves
from autotangent.transform.views import looked_at


class TangentMemory:
    """What a tangent must be copied for."""

    def __init__(self, ctx: Context, effects: Effects, request: Request):
        self.ctx, self.effects, self.request = ctx, effects, request
        self.returned = {id(r) for s in walk(ctx.tree) if isinstance(s, gast.Return) for r in self.roots(s.value)}
        moves = Moves(ctx, effects)
        views = [n for n in walk(ctx.tree) if id(n) in ctx.facts.calls and moves.move(n) == MAYBE]
        self.reshaped = {id(r) for n in views for r in self.roots(n) if self.stored(r)}
        if request.mode == "tangent":
            firsts = [vs[0] for vs in ctx.table.by_name.values() if vs[0].how == "parameter"]
            self.reshaped |= self.returned & {id(effects.find(v)) for v in firsts}

    def roots(self, node: Any) -> list[Version]:
        """Classes of memory that a value may be part of."""
        return [self.effects.find(v) for v in shared(node, self.ctx.facts, self.ctx.table)] if node is not None else []

    def stored(self, root: Version) -> bool:
        """Arrays in the class are written."""
        return bool(self.effects.array_stores(root))

    def written(self, version: Version) -> bool:
        """By this function, or by a caller that gets it."""
        root = self.effects.find(version)
        return self.stored(root) or self.request.mode == "tangent" and id(root) in self.returned

    def container(self, s: Any) -> Version | None:
        """What the statement puts things into."""
        match s:
            case gast.Assign(targets=[gast.Name() as target]):
                return self.ctx.table.defines[id(target)]
            case gast.Assign(targets=[gast.Subscript() | gast.Attribute() as target]):
                return self.ctx.table.uses.get(id(root_name(target)))
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=base))):
                return self.ctx.table.uses.get(id(root_name(base)))
        return None

    def own_copy(self, node: gast.AST, value: gast.AST, version: Version | None, result: Any = None) -> gast.AST:
        """The tangent of `value`, in memory of its own where that of the primal is new and may be written: by what a
        class of memory says, or (version None) by a caller or callee. result: what the value is called, if anything.
        """
        kind = self.ctx.value_of(value).kind
        if kind == UNKNOWN and isinstance(value, (gast.BinOp, gast.UnaryOp)):  # new, where it is an array
            alone = looked_at(node) and (version is None or self.written(version) or self.changes(value))
            return self.ctx.helper("own", node) if alone else node
        if not isinstance(kind, ArrayKind) or shared(value, self.ctx.facts, self.ctx.table):
            return node
        written = version is None or self.written(version)
        if written and version is not None and id(self.effects.find(version)) in self.reshaped and not self.flat(value):
            return self.ctx.helper("laid_out", node, (result or self.ctx.result_of)(value) or self.ctx.value(value))
        if written and getattr(node, "real", False):
            return quote.expr("x.astype(complex)", x=node)
        shares = looked_at(node)
        if not (shares or written and read_only(node)) or not written and not self.changes(value):
            return node
        return quote.expr("None if x is None else x.copy()" if kind.optional else "x.copy()", x=node)

    def changes(self, value: gast.AST) -> bool:
        """Memory that the tangent may lie in, where an operation leaves it as it is, is written after the statement."""
        table, s = self.ctx.table, self.ctx.statement
        stores = [t for r in self.read(value) for t in self.effects.array_stores(r)]
        return any(after(table, s, t) for t in stores)

    def read(self, value: gast.AST) -> list[Version]:
        """Classes of memory that an expression reads, other than in what makes a copy."""
        found = self.roots(value)
        copied = isinstance(value, gast.Subscript) and self.roots(value.value)
        if found or copied or id(value) in self.ctx.facts.interfaces:
            return found
        return [r for part in children(value) for r in self.read(part)]

    def relaid(self, node: gast.AST) -> bool:
        """A view of memory whose tangent has the layout of the values."""
        return any(id(r) in self.reshaped for r in self.roots(node))

    def flat(self, value: gast.AST) -> bool:
        """An array with one axis that is no part of another."""
        fact = self.ctx.facts.calls.get(id(value))
        whole = fact is not None and fact.rule is not None and not fact.rule.view
        return whole and len(getattr(self.ctx.value_of(value).kind, "axes", None) or (1, 1)) < 2

    def starts(self) -> list[gast.AST]:
        """Seeds in the layout of the parameters, where that decides what is a view; of containers also where the arrays
        in them are written, which are the caller's."""
        return [
            quote.assign(self.ctx.dot(p), self.ctx.helper("laid_out", quote.name(self.ctx.dot(p)), quote.name(p)))
            for p in self.request.wrt
            if self.request.mode in SEEDED and self.written_as_laid_out(self.ctx.table.by_name[p][0])
        ]

    def written_as_laid_out(self, v: Version) -> bool:
        if id(self.effects.find(v)) in self.reshaped:
            return True
        return not isinstance(v.value.kind, ArrayKind) and self.ctx.holds_written(quote.name(v.name), v.value.kind)


def read_only(node: gast.AST) -> bool:
    """Memory that cannot be written."""
    return isinstance(node, gast.Call) and called(node) == "broadcast_to"


def after(table: Versions, s: Any, other: Any) -> bool:
    """A statement runs after another, at least in the next turn of a loop."""
    if id(s) not in table.position or id(other) not in table.position:
        return True
    return table.position[id(other)] > table.position[id(s)] or bool(
        common_loops(table.block[id(s)], table.block[id(other)])
    )
