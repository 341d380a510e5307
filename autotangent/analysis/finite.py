"""Which values of the primal may be infinite or NaN at elements that a mask leaves out of the result."""

from typing import Any

import gast

from autotangent.analysis.signs import proved_positive
from autotangent.kinds import ArrayKind
from autotangent.syntax.walk import children


def maybe_infinite(ctx: Any, node: Any, seen: frozenset[int] = frozenset()) -> bool:
    """An expression of the user's has such elements: a quotient, a function with singular points, or made of them."""
    fact = ctx.facts.calls.get(id(node))
    match node:
        case gast.Name():
            version = ctx.table.uses.get(id(node))
            return version is not None and version_maybe_infinite(ctx, version, seen)
        case gast.BinOp(op=gast.Div(), right=right):
            if isinstance(ctx.value_of(right).kind, ArrayKind) and not proved_positive(ctx, right):
                return True
        case gast.Call() if fact is not None:
            if fact.callee is not None or fact.rule is not None and fact.rule.singular_at:
                return True
    return any(maybe_infinite(ctx, n, seen) for n in children(node) if isinstance(n, gast.expr))


def version_maybe_infinite(ctx: Any, version: Any, seen: frozenset[int] = frozenset()) -> bool:
    """The same of a value that has a name."""
    if id(version) in seen:
        return False
    seen |= {id(version)}
    if version.inputs:
        return any(version_maybe_infinite(ctx, v, seen) for v in version.inputs)
    node = version.node if version.how == "made" else version.expression
    return node is not None and maybe_infinite(ctx, node, seen)
