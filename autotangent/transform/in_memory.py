"""Results that their own statement stored into an array: the reverse sweep finds them there, and records nothing."""

from typing import Any

import gast

from autotangent.analysis import indexing, regions
from autotangent.analysis.effects import Effects
from autotangent.analysis.versions import Version
from autotangent.axes import same_axes
from autotangent.kinds import ArrayKind, Kind, ScalarKind
from autotangent.syntax import quote
from autotangent.transform.context import Context
from autotangent.transform.layout import Group, Restore, flat_groups, nodes

IN_ONE_FUNCTION = ("grad", "value_and_grad", "vjp")  # where nobody writes the memory between the two sweeps


def stored_result(sweep: Any, node: gast.AST) -> gast.AST | None:
    """The name of the result of `node`, if the statement at hand does nothing but store it into an array of the
    function's own."""
    ctx = sweep.ctx
    s = ctx.statement
    if not isinstance(s, gast.Assign) or s.value is not node or len(s.targets) != 1 or id(node) in ctx.pieces:
        return None
    target = s.targets[0]
    if not isinstance(target, gast.Subscript) or not isinstance(target.value, gast.Name):
        return None
    if not isinstance(ctx.value_of(target.value).kind, ArrayKind) or not indexing.is_basic(target.slice, ctx.facts):
        return None
    if not _alike(ctx.value_of(target).kind, ctx.value_of(node).kind) or id(target.value) not in ctx.table.uses:
        return None
    if sweep.request.mode not in IN_ONE_FUNCTION or _is_given(ctx, sweep.effects, ctx.table.uses[id(target.value)]):
        return None
    version = ctx.piece(node)
    version.place = target
    return ctx.again(version)


def _is_given(ctx: Context, effects: Effects, v: Version) -> bool:
    """It may be the memory of an argument."""
    return any(w.how == "parameter" for w in effects.members(v, ctx.table))


def _alike(place: Kind, result: Kind) -> bool:
    """What is stored is what is found."""
    if isinstance(place, ScalarKind) and isinstance(result, ScalarKind):
        return place.dtype == result.dtype == "f"
    if isinstance(place, ArrayKind) and isinstance(result, ArrayKind):
        return place.dtype == result.dtype == "f" and same_axes(place.axes, result.axes)
    return False


class InMemory:
    """Which results are still where they were stored when the reverse sweep reads them."""

    def __init__(self, ctx: Context, effects: Effects, items: list[Any]):
        self.ctx, self.effects, self.items = ctx, effects, items
        restores = (item for item in flat_groups(items) if isinstance(item, Restore))
        self.back = {(id(item.store), self._memory(item.target)) for item in restores}

    def holds(self, v: Version) -> bool:
        """The statements after the one that stored it write elsewhere, or what they overwrote is put back."""
        if v.place is None or not self._read_by_itself(v):
            return False
        base, memory = self.ctx.table.uses[id(v.place.value)], self._memory(v.place)
        return all((id(t), memory) in self.back or self._missed_by(v, t, base) for t in self.effects.stores[memory])

    def moves(self, v: Version) -> bool:
        """Its place gets its old contents back before the result is read for the last time."""
        return (id(v.statement), self._memory(v.place)) in self.back

    def _memory(self, place: gast.AST) -> int:
        """The class of memory that a place is in, by id."""
        return id(self.effects.at(place, self.ctx.table))

    def _missed_by(self, v: Version, t: gast.AST, base: Version) -> bool:
        """A statement does not write what is read right after v is stored."""
        table, s = self.ctx.table, v.statement
        block, at = table.block[id(s)], table.position[id(s)]
        if table.position[id(t)] <= at and not regions.common_loops(block, table.block[id(t)]):
            return True
        target = t.targets[0] if isinstance(t, gast.Assign) else getattr(t, "target", None)
        if not isinstance(target, gast.Subscript) or table.uses.get(id(target.value)) is not base:
            return False
        where = table.block[id(t)], table.position[id(t)]
        return regions.untouched(target.slice, *where, v.place.slice, block, at + 0.5, table)

    def _read_by_itself(self, v: Version) -> bool:
        """Only the reverse of its own statement reads it."""
        return _reads(self.items, v) == sum(
            _reads(g.items, v) for g in flat_groups(self.items) if isinstance(g, Group) and g.statement is v.statement
        )

    def load(self, v: Version, again: Any) -> gast.AST:
        """The place as it is read. again: makes an expression of the primal one of the reverse sweep."""
        place = again(quote.with_context(v.place, gast.Load))
        return quote.expr("x.copy()", x=place) if isinstance(v.value.kind, ArrayKind) and self.moves(v) else place


def _reads(items: list[Any], v: Version) -> int:
    return sum(getattr(n, "version", None) is v for n in nodes(items))
