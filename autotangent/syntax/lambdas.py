"""The body of a rule's lambda as a tree, found by the positions of its bytecode."""

import copy
import inspect
import linecache
from collections.abc import Callable
from typing import Any

import gast

from autotangent.errors import NoSource, Place
from autotangent.syntax import quote
from autotangent.syntax.walk import walk

WRITTEN = "__autotangent_text__"


def lambda_body(f: Callable) -> Any:
    """The expression a lambda (or a def with one return) computes.

    `inspect.getsource` fails for a lambda on a continuation line; the positions of the instructions do not.

    Raises:
        NoSource: there is no text.
    """
    if WRITTEN in vars(f):
        return quote.forget_place(copy.deepcopy(vars(f)[WRITTEN]))
    code = f.__code__
    if f.__name__ != "<lambda>":
        return quote.forget_place(_body_of_def(f)[-1].value)
    spans: list[Any] = [p for p in code.co_positions() if None not in p and p[2:] != (0, 0)]
    lines = linecache.getlines(code.co_filename, f.__globals__)
    if not spans or not lines or code.co_filename == "<string>":  # of which there are many
        raise NoSource("the text of this rule cannot be found", Place(code.co_filename, code.co_firstlineno))
    start = min((line, column) for line, _, column, _ in spans)
    stop = max((line, column) for _, line, _, column in spans)
    return quote.forget_place(gast.parse(f"({_cut(lines, start, stop)})", mode="eval").body)


def written(text: str, scope: dict, **known: Any) -> Callable:
    """The lambda of a text, for families of rules that differ in the names of their parameters. scope, known:
    what names in it mean."""
    made = eval(f"lambda {', '.join(known)}: {text}", scope)(*known.values())
    vars(made)[WRITTEN] = gast.parse(text, mode="eval").body.body
    return made


def in_statements(f: Callable) -> bool:
    """A def that is more than one return, so that it is called and not copied."""
    return f.__name__ != "<lambda>" and [type(s) for s in _body_of_def(f)] != [gast.Return]


def returns(f: Callable) -> list[Any]:
    """The values that a def returns."""
    return [s.value for part in _body_of_def(f) for s in walk(part) if isinstance(s, gast.Return)]


def _body_of_def(f: Callable) -> list[Any]:
    """The statements of a def after its docstring."""
    body = gast.parse(inspect.cleandoc("\n" + inspect.getsource(f))).body[0].body
    text = isinstance(body[0], gast.Expr) and isinstance(body[0].value, gast.Constant)
    return body[1:] if text and len(body) > 1 else body


def _cut(lines: list[str], start: tuple[int, int], stop: tuple[int, int]) -> str:
    """Text between two positions; columns are UTF-8 offsets."""
    encoded = [line.encode() for line in lines[start[0] - 1 : stop[0]]]
    encoded[-1] = encoded[-1][: stop[1]]
    encoded[0] = encoded[0][start[1] :]
    return b"".join(encoded).decode()
