"""Numbers as they are written."""

import math
from typing import Any

import gast


def literal(node: gast.AST) -> Any:
    """The number a node is written as, or None.

    >>> literal(gast.parse("-2", mode="eval").body)
    -2
    """
    match node:
        case gast.Constant(value=v) if isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v):
            return v
        case gast.UnaryOp(op=gast.USub(), operand=inner):
            v = literal(inner)
            return None if v is None else -v
    return None
