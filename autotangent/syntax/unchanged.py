"""Whether the text in a file is still the text that runs: a file may be edited after it was imported.

A file older than this process cannot have been. For a newer one the text is compiled and compared with the code.
"""

import __future__

import ast
import os
import sys
import textwrap
import time
import types

from autotangent.errors import NoSource, Place

_STARTED = time.time()
_FUTURE = 0
for _name in __future__.all_feature_names:
    _FUTURE |= getattr(__future__, _name).compiler_flag


def ensure_unchanged(function: types.FunctionType, text: str) -> None:
    """Refuse a text that is not that of the function that runs.

    Raises:
        NoSource: the file was edited since it was imported.
    """
    code = function.__code__
    try:
        if os.stat(code.co_filename).st_mtime < _STARTED:
            return
    except OSError:
        return
    if any(name.startswith("@") for name in code.co_varnames + code.co_names):
        return  # rewritten by pytest, whose names nobody else has
    if not runs(function, text):
        raise NoSource(
            f"the file of {function.__qualname__} was edited after it was imported",
            Place(code.co_filename, code.co_firstlineno),
            "Reload the module, then try again.",
        )


def runs(function: types.FunctionType, text: str) -> bool:
    """The text, which is one def, compiles to the code of the function.

    >>> import textwrap
    >>> space = {}
    >>> exec("def f(x):\\n    return 2 * x\\n", space)
    >>> runs(space["f"], "def f(x):\\n    return 2 * x\\n"), runs(space["f"], "def f(x):\\n    return 3 * x\\n")
    (True, False)
    """
    try:
        node = ast.parse(textwrap.dedent(text)).body[0]
    except (SyntaxError, IndexError):
        return False
    if not isinstance(node, ast.FunctionDef):
        return False
    node.decorator_list = []
    code = function.__code__
    tree = _surrounded(node, function.__qualname__.rpartition(".")[0], code)
    flags = code.co_flags & _FUTURE
    compiled = compile(ast.fix_missing_locations(tree), "<text>", "exec", flags, dont_inherit=True)
    found = _find(compiled, code.co_name)
    return found is not None and _same(found, code)


def _surrounded(node: ast.FunctionDef, scope: str, code: types.CodeType) -> ast.Module:
    """The def in its class, and in a function that holds its free variables."""
    inner: ast.stmt = node
    new: dict = {"type_params": []} if sys.version_info >= (3, 12) else {}
    if scope and not scope.endswith("<locals>"):
        inner = ast.ClassDef(scope.rpartition(".")[2], [], [], [node], [], **new)
    free = [ast.arg(name) for name in code.co_freevars if name != "__class__"]
    arguments = ast.arguments([], free, None, [], [], None, [])
    return ast.Module([ast.FunctionDef("surrounding ", arguments, [inner], [], **new)], [])


def _find(code: types.CodeType, name: str) -> types.CodeType | None:
    """The code of the def, below the function and the class around it."""
    inner = [c for c in code.co_consts if isinstance(c, types.CodeType)]
    for c in inner:
        if c.co_name == name and code.co_name != "<module>":
            return c
    for c in inner:
        if (found := _find(c, name)) is not None:
            return found
    return None


def _same(a: types.CodeType, b: types.CodeType) -> bool:
    facts = "co_code co_names co_varnames co_freevars co_cellvars co_argcount co_kwonlyargcount co_posonlyargcount"
    if any(getattr(a, name) != getattr(b, name) for name in facts.split()):
        return False
    if len(a.co_consts) != len(b.co_consts):
        return False
    for p, q in zip(a.co_consts, b.co_consts):
        both = isinstance(p, types.CodeType) and isinstance(q, types.CodeType)
        if not (_same(p, q) if both else repr(p) == repr(q)):
            return False
    return True
