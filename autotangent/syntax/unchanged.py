"""Whether the text in a file is still the text that runs: a file may be edited after it was imported.

A file older than this process cannot have been. A newer one is compiled, and the code at the function's line compared:
as a whole, because what a name at the top means changes the code of the functions below.
"""

import functools
import linecache
import os
import time
import types

from autotangent.errors import NoSource, Place
from autotangent.syntax.level import level

_STARTED = time.time()
_SHARED = ("<string>", "<stdin>")  # the file name of every text of exec and of -c
_NAMES = ("co_names", "co_varnames", "co_freevars", "co_cellvars")
_FACTS = ("co_code", *_NAMES, "co_argcount", "co_kwonlyargcount", "co_posonlyargcount")


def ensure_unchanged(function: types.FunctionType) -> None:
    """Refuse a function whose text is no longer in its file.

    Raises:
        NoSource: the file was edited since it was imported.
    """
    code = function.__code__
    if level(function) > 1:
        return  # of a derivative: its file is looked at whenever the derivative is
    try:
        if os.stat(code.co_filename).st_mtime < _STARTED:
            return
    except OSError:
        return
    if any(name.startswith("@") for name in code.co_varnames + code.co_names):
        return  # rewritten by pytest, whose names nobody else has
    if not runs(code, "".join(linecache.getlines(code.co_filename))):
        raise NoSource(
            f"the file of {function.__qualname__} was edited after it was imported",
            Place(code.co_filename, code.co_firstlineno),
            "Reload the module, then try again.",
        )


def ensure_named(function: types.FunctionType) -> None:
    """Refuse a function made by exec where linecache knows the text of -c under the same name (from Python 3.13 on).

    Raises:
        NoSource: the text found is not that of the function.
    """
    code = function.__code__
    if code.co_filename in _SHARED and not runs(code, "".join(linecache.getlines(code.co_filename))):
        raise not_found(function)


def not_found(function: types.FunctionType) -> NoSource:
    """The error for a function without text."""
    return NoSource(
        f"the source of {function.__qualname__} cannot be found",
        Place(function.__code__.co_filename, function.__code__.co_firstlineno, text=""),
        "Define it in a file or a notebook cell, or give its text: differentiable(source='...')",
    )


def runs(code: types.CodeType, text: str) -> bool:
    """The text of the file has this code at its line.

    >>> space = {}
    >>> exec("def f(x):\\n    return 2 * x\\n", space)
    >>> code = space["f"].__code__
    >>> runs(code, "def f(x):\\n    return 2 * x\\n"), runs(code, "def f(x):\\n    return 3 * x\\n")
    (True, False)
    """
    found = _functions(text).get((code.co_firstlineno, code.co_name), [])
    return any(_same(c, code) for c in found)


@functools.lru_cache(maxsize=8)
def _functions(text: str) -> dict[tuple[int, str], list[types.CodeType]]:
    """The code of all functions of a file by first line and name."""
    found: dict[tuple[int, str], list[types.CodeType]] = {}
    try:
        pending = [compile(text, "<text>", "exec", dont_inherit=True)]
    except (SyntaxError, ValueError):
        return found
    while pending:
        inner = [c for c in pending.pop().co_consts if isinstance(c, types.CodeType)]
        pending += inner
        for code in inner:
            found.setdefault((code.co_firstlineno, code.co_name), []).append(code)
    return found


def _same(a: types.CodeType, b: types.CodeType) -> bool:
    if any(getattr(a, name) != getattr(b, name) for name in _FACTS) or len(a.co_consts) != len(b.co_consts):
        return False
    for p, q in zip(a.co_consts, b.co_consts):
        both = isinstance(p, types.CodeType) and isinstance(q, types.CodeType)
        if not (_same(p, q) if both else repr(p) == repr(q)):
            return False
    return True
