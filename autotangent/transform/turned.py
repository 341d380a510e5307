"""x.T, and x where it is x.T.T."""

from typing import Any

import gast

from autotangent.kinds import ArrayKind


def transposed(ctx: Any, node: gast.AST) -> gast.AST:
    """The transpose of an array; an attribute T of an object is not one."""
    if isinstance(node, gast.Attribute) and node.attr == "T" and isinstance(ctx.kind(node.value), ArrayKind):
        return node.value
    kind = ctx.kind(node)
    made = gast.Attribute(node, "T", gast.Load())
    made.kind = ArrayKind(kind.dtype, kind.axes[::-1] if kind.axes else kind.axes) if hasattr(kind, "axes") else kind
    return made
