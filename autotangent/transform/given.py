"""Adjoints that were made beside the values: what flows when such a value was new memory, a view, or perhaps a copy."""

from typing import Any

import gast

from autotangent.analysis.calls import Default
from autotangent.analysis.versions import reference
from autotangent.kinds import ScalarKind, TupleKind
from autotangent.syntax import quote
from autotangent.transform.context import Context
from autotangent.transform.flow import Flow
from autotangent.transform.layout import Branch
from autotangent.transform.moves import FRESH, MAYBE, VIEW
from autotangent.transform.terms import Term


class Given:
    """Mixed into the reverse sweep."""

    ctx: Context
    pull: Any
    settle: Any
    place: Any
    element: Any
    attribute: Any
    grouped: Any
    pieces_reversed: Any

    def assign_shadowed(self, s: gast.AST, value: gast.AST, shadow: gast.Name) -> list[Any]:
        """The adjoint of new memory flows into what it was computed from; that of a view is there already."""
        ctx = self.ctx
        move = ctx.shadows.moves[id(s)]
        if id(value) in ctx.shadows.either:
            return self.grouped(s, [self.with_number(value, shadow)])
        if move == VIEW or not ctx.value_of(value).varied:
            return []
        flow = Flow()
        kind = ctx.value_of(value).kind
        term = Term(base=ctx.like(shadow, kind), base_kind=kind, kind=kind)
        self.pull_made(value, term, flow)
        statements = self.pieces_reversed(self.settle(flow))
        if move == MAYBE and statements:
            array = self.place(ctx.shadows.copies[id(s)], Flow()).target
            test = gast.UnaryOp(gast.Not(), ctx.np("may_share_memory", shadow, array))
            statements = [Branch(test, statements, [])]
        return self.grouped(s, statements)

    def pull_made(self, value: gast.AST, term: Term, flow: Flow) -> None:
        """Of a container, only the numbers in it: its arrays have their own adjoints."""
        fact = self.ctx.facts.calls.get(id(value))
        match value:
            case gast.List(elts=elts) | gast.Tuple(elts=elts):
                parts: Any = enumerate(elts)
            case gast.Dict(keys=keys, values=values):
                parts = zip(map(self.ctx.value, keys), values)
            case _ if fact is not None and fact.construct:
                named = [(n, b) for n, b in fact.bound.items() if not isinstance(b, Default)]
                numbers = [(n, b) for n, b in named if isinstance(self.ctx.value_of(b).kind, ScalarKind)]
                for n, b in numbers:
                    item = isinstance(self.ctx.value_of(value).kind, TupleKind)
                    part = self.element(term, list(fact.bound).index(n), b) if item else self.attribute(term, n, b)
                    self.pull(b, part, flow)
                for n, b in (pair for pair in named if id(pair[1]) in self.ctx.shadows.either):
                    flow.emit(self.with_number(b, self.attribute(term, n, b).base))
                return
            case _:
                return self.pull(value, term, flow)
        for key, e in parts:
            if isinstance(self.ctx.value_of(e).kind, ScalarKind):
                self.pull(e, self.element(term, key, e), flow)
            elif id(e) in self.ctx.shadows.either:
                flow.emit(self.with_number(e, self.element(term, key, e).base))

    def with_number(self, node: gast.AST, bar: gast.AST) -> gast.AST:
        """What may be a number went to another place: where it is one, its adjoint comes back from there."""
        target = self.place(node, Flow()).target
        if isinstance(target, gast.Name):
            return quote.assign(target, self.ctx.helper("with_number", quote.with_context(target, gast.Load), bar))
        return gast.Expr(self.ctx.helper("put_number", *quote.parts_of_place(target), bar))

    def shadow_taken(self, s: gast.AST, target: gast.Name) -> Term | None:
        """The adjoint made beside one target, if that is new memory."""
        twin = self.ctx.shadows.of(self.ctx.table.defines[id(target)])
        if twin is None or self.ctx.shadows.moves.get(id(s)) != FRESH:
            return None
        kind = self.ctx.value_of(target).kind
        return Term(base=self.ctx.like(reference(twin), kind), base_kind=kind, kind=kind)
