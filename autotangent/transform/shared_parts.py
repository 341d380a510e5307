"""Explicit adjoints of several arguments that have a call in common, which gets a name.

>>> parts = {"a": quote.expr("-np.outer(solve(a.T, x_bar), x)"), "b": quote.expr("solve(a.T, x_bar)")}
>>> quote.unparse(shared_call(parts, "x_bar")), shared_call({"a": parts["a"]}, "x_bar")
('solve(a.T, x_bar)', None)
>>> quote.unparse(put_for(parts["a"], parts["b"], quote.name("x_bar")))
'-np.outer(x_bar, x)'
"""

import copy
from collections import Counter
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import walk

LIGHT = ("spread", "unbroadcast", "expand_dims", "reshape", "real", "imag", "conj", "ravel", "transpose", "flip")


def shared_call(parts: dict[str, gast.AST], y_bar: str) -> gast.AST | None:
    """The largest call through which alone the result's adjoint comes into several parts."""
    found = {quote.unparse(n): n for part in parts.values() for n in walk(part) if heavy(n) and reads(n, y_bar)}
    uses = Counter(text for part in parts.values() for text in {quote.unparse(n) for n in walk(part)} & found.keys())
    for text in sorted(found, key=len, reverse=True):
        without = [put_for(part, found[text], quote.name("_")) for part in parts.values()]
        if uses[text] > 1 and not any(reads(part, "_") and reads(part, y_bar) for part in without):
            return found[text]
    return None


def put_for(node: Any, call: gast.AST, name: gast.AST) -> Any:
    """A copy of an expression with a name for a call."""
    if isinstance(node, list):
        return [put_for(n, call, name) for n in node]
    if not isinstance(node, gast.AST):
        return node
    if isinstance(node, gast.Call) and quote.unparse(node) == quote.unparse(call):
        return name
    new = copy.copy(node)
    for field in node._fields:
        setattr(new, field, put_for(getattr(node, field, None), call, name))
    return new


def heavy(node: gast.AST) -> bool:
    """A call that computes, instead of moving elements."""
    return isinstance(node, gast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) not in LIGHT


def reads(node: gast.AST, name: str) -> bool:
    return name in quote.names_in(node)
