"""The text of a function and its digest, quickly: the key under which a derivative is kept."""

import ast
import inspect
import linecache
import textwrap
import types
from functools import lru_cache

from autotangent.errors import NoSource
from autotangent.load.header import digest
from autotangent.syntax.read import read
from autotangent.syntax.unchanged import ensure_unchanged


def text_digest(function: types.FunctionType) -> str:
    """Digest of the text of a function: line ends, indentation and decorators do not count.

    Raises:
        NoSource: the text cannot be found.
    """
    given = getattr(function, "__autotangent_source__", None)
    if given is not None or function.__name__ == "<lambda>":
        return digest(read(function).source)
    file = function.__code__.co_filename
    linecache.checkcache(file)
    lines = linecache.getlines(file, function.__globals__)
    text = _text(tuple(lines[function.__code__.co_firstlineno - 1 :][:_MOST]), function)
    ensure_unchanged(function, text)
    return digest(text)


_MOST = 5000


def _text(lines: tuple[str, ...], function: types.FunctionType) -> str:
    block = _indented_block(lines)
    text = textwrap.dedent("".join(block))
    try:
        return _without_decorators(text)
    except SyntaxError:
        pass
    try:
        return _without_decorators(textwrap.dedent("".join(inspect.getblock(list(lines)))))
    except (SyntaxError, IndexError) as error:
        raise NoSource(f"the source of {function.__qualname__} cannot be found") from error


def _indented_block(lines: tuple[str, ...]) -> list[str]:
    """The lines up to the first that is indented no more than the def. A quick guess, checked by parsing."""
    indent, header, end = None, True, len(lines)
    for number, line in enumerate(lines):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        margin = len(line) - len(line.lstrip())
        if indent is None:
            indent = margin
        if header:
            header = not (stripped.startswith(("def ", "async def ")) and margin == indent)
        elif margin <= indent and not stripped.startswith((")", "]", "}")):
            end = number
            break
    block = list(lines[:end])
    while block and (not block[-1].strip() or block[-1].strip().startswith("#")):
        block.pop()
    return block


@lru_cache(maxsize=512)
def _without_decorators(text: str) -> str:
    """The def of a text that is one def. Raises SyntaxError if it is not."""
    body = ast.parse(text).body
    if len(body) != 1 or not isinstance(body[0], (ast.FunctionDef, ast.AsyncFunctionDef)):
        raise SyntaxError("not one def")
    return "".join(text.splitlines(True)[body[0].lineno - 1 : body[0].end_lineno]).rstrip() + "\n"
