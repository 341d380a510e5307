"""What stands on a line that ends with `# autotangent: ignore` is computed, but has no derivative: it is a constant.

In `y = e` and `x[i] = e` that is e, in `x += e` too: x keeps its derivative. In a call it is the arguments. Such
expressions get the attribute `passive`, with all their parts: what they stand in. What an assert or a raise says has no
derivative either: nobody may compute with it.
"""

import io
import re
import tokenize
from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.analysis.passive import LINE, MESSAGE
from autotangent.errors import Unsupported
from autotangent.syntax.walk import walk

COMMENT = re.compile(r"#\s*autotangent:\s*ignore\b")


def mark(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Give the nodes the attribute; refuse a comment that stands on no line of a statement."""
    for s in walk(tree):
        for node in said(s):
            make_passive(node, MESSAGE)
    lines = ignored_lines(record.source)
    if not lines:
        return
    whole = [n.end_lineno for n in walk(record.tree) if getattr(n, "end_lineno", None) is not None]
    lines &= set(range(record.tree.lineno or min(whole), max(whole) + 1))  # a lambda has the text around it
    for node, around in evaluated(tree):
        if lines & around:
            make_passive(node, LINE)
    for line in lines - {n for _, around in evaluated(record.tree) for n in around}:
        place = gast.Pass(lineno=line, col_offset=0, end_lineno=line, end_col_offset=None)
        raise Unsupported(
            "`# autotangent: ignore` on a line without an expression",
            record.place(place),
            "Write it at the end of the line of a statement.",
        )


def ignored_lines(source: str) -> set[int]:
    """The lines with the comment."""
    if COMMENT.search(source) is None:
        return set()
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {t.start[0] for t in tokens if t.type == tokenize.COMMENT and COMMENT.match(t.string)}


def evaluated(tree: Any) -> Iterator[tuple[Any, set[int]]]:
    """(an expression of a statement, the lines from the start of the statement to its end)"""
    for s in walk(tree):
        if isinstance(s, gast.stmt) and getattr(s, "lineno", None) is not None:
            for node in expressions(s):
                yield node, set(range(s.lineno, (node.end_lineno or s.lineno) + 1))


def expressions(s: Any) -> list[Any]:
    """What a statement evaluates itself, without the targets of its stores."""
    match s:
        case gast.AnnAssign(value=node) | gast.Raise(exc=node):
            return [node] if node is not None else []
        case gast.If(test=node) | gast.While(test=node) | gast.For(iter=node):
            return [node]
        case gast.With(items=items):
            return [i.context_expr for i in items]
        case gast.Assign(value=node) | gast.AugAssign(value=node) | gast.Return(value=node) | gast.Expr(value=node):
            return [node] if node is not None else []
        case gast.Assert(test=test, msg=message):
            return [n for n in (test, message) if n is not None]
    return []


def said(s: Any) -> list[Any]:
    """What an exception is made of."""
    match s:
        case gast.Assert(msg=node) | gast.Raise(exc=node) if node is not None:
            return [node]
    return []


def make_passive(root: Any, where: str) -> None:
    """All of an expression but the lists and dicts that its methods change."""
    changed = {
        id(n)
        for call in walk(root)
        if isinstance(call, gast.Call) and getattr(call.func, "attr", "") in MUTABLE_METHODS
        for n in walk(call.func.value)
    }
    for n in walk(root):
        if isinstance(n, gast.expr) and id(n) not in changed:
            n.passive = where
