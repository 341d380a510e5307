"""Products of expressions."""

from collections.abc import Sequence

import gast


def product(nodes: Sequence[gast.AST]) -> gast.AST:
    """a * b * c, grouped from the left."""
    result = nodes[0]
    for n in nodes[1:]:
        result = gast.BinOp(result, gast.Mult(), n)
    return result
