"""What the names in a rule stand for at a call."""

from typing import Any

import gast

from autotangent.analysis.facts import CallFact
from autotangent.kinds import ListKind, TupleKind
from autotangent.rules.result_kinds import ELEMENTWISE, OF_REAL_PART, as_array, with_dtype
from autotangent.structs import struct
from autotangent.syntax import quote
from autotangent.transform.context import Context
from autotangent.transform.terms import is_complex


@struct(frozen=True)
class Hole:
    """Makes the value of an argument. node: the argument; value: what makes it."""

    ctx: Context
    node: gast.AST
    value: Any

    def __call__(self) -> gast.AST:
        return self.value(self.node)


def holes_of(ctx: Context, node: gast.AST, fact: CallFact, result_value: Any) -> dict[str, Any]:
    """Names of a rule -> what makes the expression they stand for."""
    rule = fact.rule
    value = ctx.value if rule.kind not in OF_REAL_PART else lambda x: real_value(ctx, x)
    if rule.kind in ELEMENTWISE:
        plain, value = value, lambda x: as_array_value(ctx, x, plain)
    holes: dict[str, Any] = {rule.result: lambda: result_value(node)}
    for p, parameter in rule.parameters.items():
        bound = fact.bound.get(p)
        if isinstance(bound, list):
            holes[p] = lambda b=bound: gast.Tuple([value(x) for x in b], gast.Load())
        elif isinstance(bound, gast.AST):
            holes[p] = Hole(ctx, bound, value)
        elif parameter.default is not parameter.empty:
            holes[p] = lambda d=parameter.default: as_literal(d)
        elif parameter.kind is parameter.VAR_POSITIONAL:
            holes[p] = lambda: gast.Tuple([], gast.Load())
    return holes


def real_value(ctx: Context, node: gast.AST) -> gast.AST:
    """What a function that drops imaginary parts computes with."""
    made = ctx.value(node)
    kind = ctx.value_of(node).kind
    return ctx.like(gast.Attribute(made, "real", gast.Load()), with_dtype(kind, "f")) if is_complex(kind) else made


def as_array_value(ctx: Context, node: gast.AST, value: Any) -> gast.AST:
    """What an elementwise function computes with, where it is given a list: 2 * xs repeats that."""
    kind, made = ctx.value_of(node).kind, value(node)
    return ctx.like(ctx.np("asarray", made), as_array(kind)) if isinstance(kind, (ListKind, TupleKind)) else made


def as_literal(value: Any) -> gast.AST:
    if isinstance(value, tuple):
        return gast.Tuple([as_literal(v) for v in value], gast.Load())
    return quote.constant(value)
