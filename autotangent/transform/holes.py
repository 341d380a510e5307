"""What the names in a rule stand for at a call."""

from dataclasses import dataclass
from typing import Any

import gast

from autotangent.analysis.facts import CallFact
from autotangent.syntax import quote
from autotangent.transform.context import Context


@dataclass(frozen=True)
class Hole:
    """Makes the value of an argument. node: the argument."""

    ctx: Context
    node: gast.AST

    def __call__(self) -> gast.AST:
        return self.ctx.value(self.node)


def holes_of(ctx: Context, node: gast.AST, fact: CallFact, result_value: Any) -> dict[str, Any]:
    """Names of a rule -> what makes the expression they stand for."""
    rule = fact.rule
    holes: dict[str, Any] = {rule.result: lambda: result_value(node)}
    for p, parameter in rule.parameters.items():
        bound = fact.bound.get(p)
        if isinstance(bound, list):
            holes[p] = lambda b=bound: gast.Tuple([ctx.value(x) for x in b], gast.Load())
        elif isinstance(bound, gast.AST):
            holes[p] = Hole(ctx, bound)
        elif parameter.default is not parameter.empty:
            holes[p] = lambda d=parameter.default: as_literal(d)
        elif parameter.kind is parameter.VAR_POSITIONAL:
            holes[p] = lambda: gast.Tuple([], gast.Load())
    return holes


def as_literal(value: Any) -> gast.AST:
    if isinstance(value, tuple):
        return gast.Tuple([as_literal(v) for v in value], gast.Load())
    return quote.constant(value)
