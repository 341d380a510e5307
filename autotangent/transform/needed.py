"""What the tangent of a gradient needs of the gradient: what gives nothing but its value is left out."""

from typing import Any

import gast

from autotangent.analysis.effects import Effects
from autotangent.analysis.versions import bound_names
from autotangent.syntax.sourcemap import FORWARD
from autotangent.syntax.walk import tried_count, walk
from autotangent.transform.context import Context
from autotangent.transform.forward_sweep import Alive
from autotangent.transform.layout import Branch, Loop, Verbatim, nodes


class Needed:
    """The statements of the primal that the tangents need, for what is returned without the value.

    primal, compound: the statement of the primal that an item is, or is the head of, by id of the item.
    """

    def __init__(self, ctx: Context, effects: Effects, primal: dict[int, Any], compound: dict[int, Any]):
        self.ctx, self.primal, self.compound = ctx, primal, compound
        self.names: set[str] = set()
        self.alive = Alive(ctx, effects, {id(s) for s in walk(ctx.tree)}, keep_result=False)

    def kept(self, items: list[Any], end: list[Any]) -> list[Any]:
        """The items less what nobody needs. end: the statements that return the tangent."""
        if any(isinstance(s, gast.With) or tried_count(s) is not None for s in walk(self.ctx.tree)):
            return items
        self.mark([*items, *end])
        every = (n for n in nodes([*items, *end]) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load))
        self.names = {n.id for n in every}
        return self.pruned(items)

    def mark(self, items: list[Any]) -> None:
        """What the items read that are not the primal's own must be computed."""
        for item in items:
            s = self.compound.get(id(item))
            if s is not None:
                self.alive.statement(s)
            match item:
                case Loop(header=header, items=inner):
                    self.read(header)
                    self.mark(inner)
                case Branch(test=test, then=then, other=other):
                    self.read(test)
                    self.mark([*then, *other])
                case gast.AST() if id(item) not in self.primal:
                    self.read(item)

    def read(self, node: gast.AST) -> None:
        """All values of the names."""
        for n in nodes(node):
            for v in self.ctx.table.by_name.get(n.id, ()) if isinstance(n, gast.Name) else ():
                self.alive.version(v)

    def opened(self, s: Any) -> Any:
        """A compound statement of the primal as an item whose own items can be left out."""
        then, other = ([Verbatim(t) for t in body] for body in (s.body, s.orelse))
        for part in [*then, *other]:
            self.primal[id(part)] = part.statement
            self.ctx.sources.note([part], part.statement, FORWARD)
        match s:
            case gast.If(test=test):
                return Branch(test, then, other)
            case gast.For(target=target, iter=iterable):
                return Loop(gast.For(target, iterable, [], [], None), then)
        return Loop(gast.While(s.test, [], []), then)

    def pruned(self, items: list[Any]) -> list[Any]:
        out = []
        for item in items:
            s = self.primal.get(id(item))
            if s is not None and id(s) not in self.alive.marked:
                continue
            if isinstance(item, Verbatim) and not all(id(t) in self.alive.marked for t in within(s)):
                item = self.opened(s)
            match item:
                case Loop():
                    item.items = self.pruned(item.items)
                    empty = not item.items and not bound_names([item.header]) & self.names
                case Branch():
                    item.then, item.other = self.pruned(item.then), self.pruned(item.other)
                    empty = not item.then and not item.other
                case _:
                    empty = False
            if not empty:
                out.append(item)
        return out


def within(s: Any) -> list[Any]:
    """The statements in the blocks of a statement, at any depth."""
    return [t for part in (getattr(s, f, []) for f in ("body", "orelse")) for u in part for t in (u, *within(u))]
