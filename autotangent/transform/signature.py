"""The def line of an emitted function: the primal's own parameters, seeds keyword-only."""

import copy
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.read import FunctionRecord


def definition(record: FunctionRecord, name: str, seeds: list[str], extra: list[str] | None = None) -> str:
    """def f_grad(x, y=1.0, *, y_bar):"""
    a: Any = copy.deepcopy(record.tree.args)
    for p in [
        *a.posonlyargs,
        *a.args,
        *a.kwonlyargs,
        *([a.vararg] if a.vararg else []),
        *([a.kwarg] if a.kwarg else []),
    ]:
        p.annotation = None
    keyword_only = [quote.name(s, gast.Param()) for s in seeds]
    a.kwonlyargs = [*a.kwonlyargs, *keyword_only]
    a.kw_defaults = [*a.kw_defaults, *([None] * len(seeds))]
    tree = gast.FunctionDef(name, a, [gast.Pass()], [], None, None, [])
    text = quote.unparse(tree).rsplit("\n", 1)[0]
    if len(text) <= 88:
        return text
    inside = text[text.index("(") + 1 : text.rindex(")")]
    parts = ",\n    ".join(_split(inside))
    return f"def {name}(\n    {parts},\n):"


def _split(text: str) -> list[str]:
    """Parameters at top-level commas."""
    parts, depth, start = [], 0, 0
    for k, c in enumerate(text):
        depth += c in "([{"
        depth -= c in ")]}"
        if c == "," and depth == 0:
            parts.append(text[start:k].strip())
            start = k + 1
    return [*parts, text[start:].strip()]
