"""Which values of the primal may be infinite or NaN at elements that a mask leaves out of the result."""

from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent import runtime
from autotangent.analysis.facts import CallFact
from autotangent.analysis.signs import proved_positive
from autotangent.kinds import ArrayKind
from autotangent.syntax.walk import children

MASKING = (np.where, runtime.product, runtime.quotient)  # their adjoints have zeros that must stay

Test = Callable[[Any, gast.AST, CallFact | None], bool]


def maybe_infinite(ctx: Any, node: gast.AST, fact: CallFact | None) -> bool:
    """An expression of the user's has such elements by itself: a quotient, or a function with singular points."""
    match node:
        case gast.BinOp(op=gast.Div(), right=right):
            return isinstance(ctx.value_of(right).kind, ArrayKind) and not proved_positive(ctx, right)
        case gast.Call() if fact is not None:
            return fact.callee is not None or fact.rule is not None and bool(fact.rule.singular_at)
    return False


def maybe_masked(ctx: Any, node: gast.AST, fact: CallFact | None) -> bool:
    """It has zeros where a mask chose something else."""
    return fact is not None and fact.rule is not None and fact.rule.function in MASKING


def comes_of(ctx: Any, node: Any, test: Test, seen: frozenset[int] = frozenset()) -> bool:
    """The expression is made of one for which the test holds."""
    if isinstance(node, gast.Name):
        version = ctx.table.uses.get(id(node))
        return version is not None and version_comes_of(ctx, version, test, seen)
    if test(ctx, node, ctx.facts.calls.get(id(node))):
        return True
    return any(comes_of(ctx, n, test, seen) for n in children(node) if isinstance(n, gast.expr))


def version_comes_of(ctx: Any, version: Any, test: Test, seen: frozenset[int] = frozenset()) -> bool:
    """The same of a value that has a name."""
    if id(version) in seen:
        return False
    seen |= {id(version)}
    if version.inputs:
        return any(version_comes_of(ctx, v, test, seen) for v in version.inputs)
    node = version.node if version.how == "made" else version.expression
    return node is not None and comes_of(ctx, node, test, seen)
