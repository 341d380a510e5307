"""Factors that are zero where a mask chose something else: the product is zero there, though the rest be infinite."""

from collections.abc import Callable, Sequence

import gast

from autotangent.kinds import Kind, ScalarKind
from autotangent.syntax.literals import literal
from autotangent.syntax.products import product


def keeps_zeros(call: gast.AST, first: Kind) -> gast.AST:
    """A call of a helper that gives zero where its first argument, of this kind, is zero."""
    call.keeps_zeros = first
    return call


def kept(helper: Callable[..., gast.AST], factors: Sequence[gast.AST], rest: gast.AST) -> gast.AST:
    """The product of factors and the rest, zero where they are: in the first argument of what keeps zeros by itself."""
    first = getattr(rest, "keeps_zeros", None)
    if first is None:
        return helper("product", product(factors), rest)
    g, *others = rest.args
    inner = [] if literal(g) == 1 else factors_of(g)
    parts = [*inner, *factors] if isinstance(first, ScalarKind) else [*factors, *inner]
    return gast.Call(rest.func, [product(parts), *others], [])


def factors_of(node: gast.AST) -> list[gast.AST]:
    """a, b and c of a * b * c."""
    match node:
        case gast.BinOp(left=left, op=gast.Mult(), right=right):
            return [*factors_of(left), right]
    return [node]
