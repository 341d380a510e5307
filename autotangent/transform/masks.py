"""Which argument a maximum took: booleans, recorded where the arguments themselves would have to be."""

from collections.abc import Callable
from typing import Any

import gast

from autotangent import axes as ax
from autotangent import runtime
from autotangent.analysis.facts import CallFact
from autotangent.analysis.regions import common_loops
from autotangent.analysis.versions import Version
from autotangent.kinds import ArrayKind, Kind, NoneKind, ScalarKind
from autotangent.rules import lookup
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.context import Context
from autotangent.transform.store import is_plain

MASKS: dict[Any, Callable] = {runtime.larger: runtime.where_larger, runtime.inside: runtime.where_inside}

NOTHING = quote.constant(None)


class Masks:
    """Mixed into the reverse sweep."""

    ctx: Context
    effects: Any
    masks: dict[tuple[int, ...], Version]

    def mask(self, factor: gast.AST, fact: CallFact, node: gast.AST) -> gast.AST | None:
        """The share of an argument in the result of `node`, from a mask that the forward sweep records; None where the
        arguments are at hand, or are smaller."""
        made = self.masked_helper(factor, fact)
        if made is None:
            return None
        operands = self.operands(factor, fact)
        if made is runtime.where_inside and any(self.ctx.value_of(x).varied for x in operands[1:]):
            return None  # the adjoints of the bounds need the argument itself
        whole = self.ctx.value_of(node).kind
        lost = [x for x in operands if not self.at_hand(x)]
        if not any(as_large(self.ctx.value_of(x).kind, whole) for x in lost):
            return None
        kind = ArrayKind("b", whole.axes)
        key, other = (tuple(id(x) for x in xs) for xs in (operands, operands[::-1]))
        if other in self.masks and key not in self.masks:
            return self.ctx.like(self.ctx.helper("elsewhere", self.ctx.again(self.masks[other])), kind)
        if key not in self.masks:
            self.masks[key] = self.new_mask(made, operands, node, kind)
        return self.ctx.again(self.masks[key])

    def masked_helper(self, factor: gast.AST, fact: CallFact) -> Callable | None:
        """The helper that makes the mask for a factor of a rule."""
        match factor:
            case gast.Call(func=gast.Name(id=f), keywords=[]):
                found = MASKS.get(fact.rule.globals.get(f))
                kinds = [self.ctx.value_of(x).kind for x in self.operands(factor, fact)] if found else []
                return found if all(isinstance(k, (ScalarKind, ArrayKind, NoneKind)) for k in kinds) else None
        return None

    def operands(self, factor: gast.Call, fact: CallFact) -> list[gast.AST]:
        """What a factor is computed from: arguments of the call, None for a bound that is not given."""
        given = [fact.bound.get(a.id) for a in factor.args]
        return [x if isinstance(x, gast.AST) else NOTHING for x in given]

    def new_mask(self, function: Callable, operands: list[gast.AST], node: gast.AST, kind: Kind) -> Version:
        """The mask as a piece of the statement, made before it; what it is made of is computed once."""
        ctx = self.ctx
        for x in operands:
            ctx.value(x)
        made = ctx.helper(function.__name__, *operands)
        value = replace(ctx.value_of(node), kind=kind)
        rule = lookup(function)
        ctx.facts.values[id(made)] = value
        ctx.facts.calls[id(made)] = CallFact(function, dict(zip(rule.parameters, operands)), rule)
        ctx.facts.keep.append(made)
        name = ctx.names.numbered(ctx.base_name())
        version = Version(name, "made", ctx.block(), at_of(ctx), ctx.statement, value, node=made)
        version.once = [ctx.pieces[id(x)] for x in operands if id(x) in ctx.pieces]
        ctx.pieces[id(made)] = version
        return version

    def at_hand(self, node: gast.AST) -> bool:
        """The reverse sweep has the value without a record."""
        ctx = self.ctx
        if isinstance(ctx.value_of(node).kind, ArrayKind) and not self.looks(node):
            return ctx.block().loop is None
        versions = [ctx.table.uses[id(n)] for n in walk(node) if id(n) in ctx.table.uses]
        return all(is_plain(ctx, v) and not self.written_later(v) for v in versions)

    def looks(self, node: gast.AST) -> bool:
        """A name, or a view of one."""
        return isinstance(node, gast.Name) or self.ctx.cheap(node, self.ctx.value_of(node))

    def written_later(self, v: Version) -> bool:
        """The statement at hand writes the memory, or one that runs after it."""
        table = self.ctx.table
        block, at = self.ctx.block(), at_of(self.ctx)
        stores = self.effects.written(v)
        return any(table.position[id(t)] >= at or common_loops(table.block[id(t)], block) for t in stores)


def at_of(ctx: Context) -> int:
    """The position of the statement at hand."""
    return ctx.table.position.get(id(ctx.statement), 0)


def as_large(kind: Kind, whole: Kind) -> bool:
    """An array with as many elements as the result."""
    if not isinstance(kind, ArrayKind) or not isinstance(whole, ArrayKind) or not whole.axes or not kind.axes:
        return False
    return ax.fills(kind.axes, whole.axes)
