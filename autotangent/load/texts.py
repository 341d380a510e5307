"""The text of a function and its digest: the key under which a derivative is kept."""

import linecache
import textwrap
import types
from typing import Any

from autotangent.errors import NoSource
from autotangent.load.header import digest
from autotangent.syntax import blocks
from autotangent.syntax.read import read
from autotangent.syntax.unchanged import ensure_named, ensure_unchanged

_known: dict[types.CodeType, tuple[Any, str]] = {}


def text_digest(function: types.FunctionType) -> str:
    """Digest of the text of a function: line ends, indentation and decorators do not count.

    Raises:
        NoSource: the text cannot be found.
    """
    given = getattr(function, "__autotangent_source__", None)
    code = function.__code__
    if given is not None or code.co_name == "<lambda>":
        return digest(read(function).source)
    linecache.checkcache(code.co_filename)
    lines = linecache.getlines(code.co_filename, function.__globals__)
    known = _known.get(code)
    if known is None or known[0] is not lines:
        ensure_named(function)
        text = function_text(code, lines)
        ensure_unchanged(function)
        if len(_known) > 4096:
            _known.clear()
        known = _known[code] = lines, digest(text)
    return known[1]


def function_text(code: types.CodeType, lines: list[str]) -> str:
    """The def, without its decorators.

    Raises:
        NoSource: there is none at its line.
    """
    lines = blocks.block(code, lines)
    lines = lines[blocks.decorators(lines) :]
    if not lines:
        raise NoSource(f"the source of {code.co_name} cannot be found")
    return textwrap.dedent("".join(lines)).rstrip() + "\n"
