"""What is proved positive, so that no guard is needed against a singular point.

A sum of squares and non-negative constants with a positive constant among them, a product of positives, an exponential.
"""

from typing import Any

import gast

from autotangent.syntax.walk import walk

_POSITIVE_RESULT = {"exp", "exp2", "cosh"}


def proved_positive(ctx: Any, node: Any) -> bool:
    """Certainly greater than zero."""
    match node:
        case gast.Constant(value=v):
            return isinstance(v, (int, float)) and v > 0
        case gast.BinOp(left=left, op=gast.Add(), right=right):
            a, b = proved_positive(ctx, left), proved_positive(ctx, right)
            return (a and proved_nonnegative(ctx, right)) or (b and proved_nonnegative(ctx, left))
        case gast.BinOp(left=left, op=gast.Mult() | gast.Div(), right=right):
            return proved_positive(ctx, left) and proved_positive(ctx, right)
        case gast.Call(func=func):
            name = func.attr if isinstance(func, gast.Attribute) else getattr(func, "id", "")
            return name in _POSITIVE_RESULT
    return False


def proved_nonnegative(ctx: Any, node: Any) -> bool:
    """Certainly not less than zero."""
    match node:
        case gast.Constant(value=v):
            return isinstance(v, (int, float)) and v >= 0
        case gast.BinOp(op=gast.Pow(), right=gast.Constant(value=int(k))):
            return k % 2 == 0
        case gast.BinOp(left=left, op=gast.Mult(), right=right):
            if gast.dump(left) == gast.dump(right) and not any(isinstance(n, gast.Call) for n in walk(left)):
                return True
            return proved_nonnegative(ctx, left) and proved_nonnegative(ctx, right)
        case gast.BinOp(left=left, op=gast.Add(), right=right):
            return proved_nonnegative(ctx, left) and proved_nonnegative(ctx, right)
        case gast.Call(func=func):
            name = func.attr if isinstance(func, gast.Attribute) else getattr(func, "id", "")
            return name in ("abs", "fabs", "square") or proved_positive(ctx, node)
    return proved_positive(ctx, node)
