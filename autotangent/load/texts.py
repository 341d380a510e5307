"""The text of a function and its digest, quickly: the key under which a derivative is kept.

The block of lines is found by indentation, as far as all the code of the function reaches. What `inspect` does instead,
tokenizing, takes longer than all the rest of reading a derivative from its file.
"""

import inspect
import linecache
import textwrap
import types
from typing import Any

from autotangent.errors import NoSource
from autotangent.load.header import digest
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
    first = code.co_firstlineno - 1
    end = _end_of_block(lines, first)
    if end < _last_line(code):
        try:
            end = first + len(inspect.getblock(lines[first:]))
        except (SyntaxError, IndexError):
            end = first
    block = lines[_definition(lines, first, end) : end]
    if not block:
        raise NoSource(f"the source of {code.co_name} cannot be found")
    return textwrap.dedent("".join(block)).rstrip() + "\n"


def _end_of_block(lines: list[str], first: int) -> int:
    """The line after the last one that is indented more than the def."""
    indent = _margin(lines[first]) if first < len(lines) else 0
    end = start = _definition(lines, first, len(lines)) + 1
    for number in range(start, len(lines)):
        line = lines[number]
        if not line.strip():
            continue
        if _margin(line) <= indent and not line.lstrip().startswith((")", "]", "}", "#")):
            break
        if not line.lstrip().startswith("#") or _margin(line) > indent:
            end = number + 1
    return end


def _definition(lines: list[str], first: int, end: int) -> int:
    """The line of the def, below its decorators."""
    for number in range(first, min(end, len(lines))):
        if lines[number].lstrip().startswith(("def ", "async def ")):
            return number
    return end


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _last_line(code: types.CodeType) -> int:
    """The last line that the code of a function reaches."""
    lines = [line for _, _, line in code.co_lines() if line is not None]
    lines += [position[1] for position in code.co_positions() if position[1] is not None]
    lines += [_last_line(c) for c in code.co_consts if isinstance(c, types.CodeType)]
    return max(lines, default=0)
