"""The text of a generated file runs as the body of a function whose globals are the user's module.

So the functions in it read the module's live globals, what the file itself binds is private to the file, and names that
were closure cells of the primal are the same cells here.

>>> import math
>>> space = {"__name__": "user", "K": 3.0}
>>> made = run("import math\\ndef f_grad(x):\\n    return K * math.cos(x)\\n", "<example>", space)
>>> space["K"] = 10.0
>>> made["f_grad"](0.0), "math" in space
(10.0, False)
"""

import __future__

import ast
import gc
import linecache
import types
from collections.abc import Iterable, Mapping
from typing import Any

from autotangent.errors import NoSource, Place

POSTPONED = __future__.annotations.compiler_flag
_TOP_LEVEL_ONLY = (ast.Return, ast.Yield, ast.YieldFrom, ast.Await, ast.AsyncFor, ast.AsyncWith)
_SCOPE = "rebuild.<locals>.generated.<locals>."
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def run(
    text: str,
    filename: str,
    space: dict[str, Any],
    cells: Mapping[str, types.CellType] | None = None,
    postponed: bool = False,
) -> dict[str, Any]:
    """Run `text` over the globals `space`; return what it binds.

    cells: closure cells of the primal, by name; the text reads and writes these very cells. postponed: annotations
    are not evaluated, as under `from __future__ import annotations`.

    Raises:
        NoSource: the text does not parse, or holds what a generated file may not (`import *`, a bare `return`).
    """
    cells = cells or {}
    code = _body(text, filename, tuple(cells), postponed)
    closure = tuple(cells[name] for name in code.co_freevars)
    made = types.FunctionType(code, space, "generated", None, closure)()
    for name, value in made.items():
        if isinstance(value, (types.FunctionType, type)) and value.__qualname__ == _SCOPE + name:
            value.__qualname__ = name
            value.in_text = True  # type: ignore[union-attr]
    return {name: made[name] for name in made if name not in code.co_freevars}


def check(text: str, filename: str, names: Iterable[str]) -> None:
    """The text compiles as a generated file, and defines the functions of these names. It is not run.

    Raises:
        NoSource: it does not.
    """
    code = _body(text, filename, (), False)
    defined = {c.co_name for c in code.co_consts if isinstance(c, types.CodeType)}
    for name in names:
        if name not in defined and name not in code.co_varnames:
            raise NoSource(f"it does not define {name}")


def remember(text: str, filename: str) -> None:
    """Make a text that is in no file known to tracebacks, pdb and `inspect`; survives `linecache.checkcache`."""
    linecache.cache[filename] = (len(text), None, text.splitlines(True), filename)


def _body(text: str, filename: str, cells: tuple[str, ...], postponed: bool) -> types.CodeType:
    """Code of a function without parameters whose body is the text; its free variables are among `cells`."""
    try:
        body = _parsed(text, filename)
        body, future = _without_future(body)
        _check(body, filename)
        tree = _wrapped(body, cells)
        flags = POSTPONED if postponed or future else 0
        code = compile(tree, filename, "exec", flags, dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        what = f"the generated file does not compile: {getattr(error, 'msg', error)}"
        place = Place(filename, line, max(0, (getattr(error, "offset", None) or 1) - 1), text=_line(text, line))
        fresh = f"Correct that line, or take the fresh text:  autotangent regen --drop-edits {filename}"
        raise NoSource(what, place, fresh) from error
    return _code_in(_code_in(code, "rebuild"), "generated")


def _parsed(text: str, filename: str) -> list[ast.stmt]:
    """The statements. The many nodes would have the garbage collector look at the whole program, for nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        return ast.parse(text, filename).body
    finally:
        if enabled:
            gc.enable()


def _wrapped(body: list[ast.stmt], cells: tuple[str, ...]) -> ast.Module:
    """`def rebuild(cells): def generated(): body; return locals()`; the body keeps its lines."""
    tree = ast.parse(f"def rebuild({', '.join(cells)}):\n def generated():\n  return locals()")
    tree.body[0].body[0].body[:0] = body  # type: ignore[attr-defined]
    return tree


def _code_in(code: types.CodeType, name: str) -> types.CodeType:
    return next(c for c in code.co_consts if isinstance(c, types.CodeType) and c.co_name == name)


def _without_future(body: list[ast.stmt]) -> tuple[list[ast.stmt], bool]:
    """The statements without `from __future__` imports, and whether annotations are postponed by one."""
    future = [s for s in body if isinstance(s, ast.ImportFrom) and s.module == "__future__"]
    return [s for s in body if s not in future], any(a.name == "annotations" for s in future for a in s.names)


def _check(body: list[ast.stmt], filename: str) -> None:
    """Refuse what a module may not hold although the body of a function may, and `import *`."""
    pending: list[ast.AST] = list(body)
    while pending:
        node = pending.pop()
        if isinstance(node, _SCOPES + (ast.Lambda,)):
            continue
        if isinstance(node, _TOP_LEVEL_ONLY):
            word = type(node).__name__.lower()
            raise SyntaxError(f"{word} outside a function", (filename, node.lineno, node.col_offset + 1, None))
        if isinstance(node, ast.ImportFrom) and any(a.name == "*" for a in node.names):
            raise SyntaxError("import * in a generated file", (filename, node.lineno, node.col_offset + 1, None))
        pending.extend(ast.iter_child_nodes(node))


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number - 1] if 0 < number <= len(lines) else ""
