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


def leaves_early(body: list) -> bool:
    """Holds a break of this loop."""
    for s in body:
        match s:
            case gast.Break():
                return True
            case gast.If(body=then, orelse=other) if leaves_early(then) or leaves_early(other):
                return True
            case gast.With(body=inner) if leaves_early(inner):
                return True
            case gast.Try(body=inner) if leaves_early(inner):
                return True
    return False


def leaves(s: Any) -> bool:
    """The end of a with block, whose statements stand between its two ends."""
    return getattr(s, "leaves", None) is not None


def tried_count(s: Any) -> int | None:
    """How many statements of a branch stand in its try, None if it has none."""
    body = s.body if isinstance(s, gast.If) else []
    return next((k for k, t in enumerate(body) if isinstance(t, gast.Pass) and hasattr(t, "attempt")), None)
