"""Which values may be infinite or NaN at elements that a mask leaves out, and which are zero there."""

from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent import runtime
from autotangent.analysis.facts import CallFact
from autotangent.analysis.signs import proved_positive
from autotangent.kinds import ArrayKind, ScalarKind
from autotangent.syntax.walk import children

MASKING = (np.where, runtime.product, runtime.quotient)  # their adjoints have zeros that must stay

SHARES = (
    runtime.larger, runtime.where_larger, runtime.chosen, runtime.inside, runtime.where_inside, runtime.below,
    runtime.above, np.sign,
)  # fmt: skip
CHOICES = (np.maximum, np.minimum, np.fmax, np.fmin, np.clip, np.ndarray.clip, np.where, max, min)
NAMES = {f.__name__ for f in (*SHARES, *CHOICES)}

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


def chooses(ctx: Any, node: Any, seen: frozenset[int] = frozenset()) -> bool:
    """It may be zero where something else was chosen: booleans, a maximum, a clip, the share of an argument in one or
    in an absolute value, and products of them."""
    kind = ctx.kind(node)
    if isinstance(kind, (ScalarKind, ArrayKind)) and kind.dtype == "b":
        return True
    version = getattr(node, "version", None) or ctx.table.uses.get(id(node))
    if version is not None:
        return version_chooses(ctx, version, seen)
    match node:
        case gast.BinOp(left=left, op=gast.Mult(), right=right):
            return chooses(ctx, left, seen) or chooses(ctx, right, seen)
        case gast.UnaryOp(op=gast.USub(), operand=inner) | gast.BinOp(left=inner, op=gast.Pow()):
            return chooses(ctx, inner, seen)
        case gast.Call(func=gast.Attribute(value=inner, attr="astype")):
            return chooses(ctx, inner, seen)
        case gast.Call(func=func):
            fact = ctx.facts.calls.get(id(node))
            if fact is not None:
                return any(fact.function is f for f in (*SHARES, *CHOICES))
            return getattr(func, "id", getattr(func, "attr", "")) in NAMES  # text of a rule, or a copy
    return False


def version_chooses(ctx: Any, version: Any, seen: frozenset[int]) -> bool:
    """The same of a value that has a name."""
    if id(version) in seen:
        return False
    seen |= {id(version)}
    node = version.node if version.how == "made" else version.expression
    return node is not None and chooses(ctx, node, seen) or any(version_chooses(ctx, v, seen) for v in version.inputs)
