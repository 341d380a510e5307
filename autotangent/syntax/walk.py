"""Orders of visiting a tree."""

from typing import Any

import gast


def postorder(node: Any) -> list[gast.AST]:
    """Operands before operations: the order of evaluation."""
    out: list[gast.AST] = []

    def visit(n: Any) -> None:
        for child in gast.iter_child_nodes(n):
            visit(child)
        out.append(n)

    visit(node)
    return out
