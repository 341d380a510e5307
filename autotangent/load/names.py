"""File names: `ad.ops.f.grad.py`, `ad.ops.Net.loss.grad-w-b.py`, `ad.ops.f.grad~x_nn-w_n.py`.

Without line numbers, so that an edit above a function does not orphan its file.
"""

import ast
import contextlib
import hashlib
import linecache
import os
import types
from collections.abc import Mapping
from functools import lru_cache

from autotangent import axes as ax
from autotangent.kinds import ArrayKind, Kind, ScalarKind
from autotangent.load.places import is_generated

SUFFIX = ".py"
_LONGEST_KINDS = 24
LONGEST_PART = 80


def stem(file: str, function: types.FunctionType, mode: str, wrt: tuple[str, ...], default: tuple[str, ...]) -> str:
    """The file name without its signature and ending."""
    module = os.path.splitext(os.path.basename(file))[0]
    chosen = "" if wrt == default else "-" + "-".join(wrt)
    if len(chosen) > LONGEST_PART:
        chosen = "-" + _digits(chosen)
    if module.startswith("ad.") and is_generated(file):
        own = function.__name__.endswith(("_grad", "_vjp", "_jvp", "_hvp"))  # the only function of its file
        part = module if own else f"{module}.{_plain(function.__name__)}"
        return f"{part if len(part) <= 2 * LONGEST_PART else _plain(part)}.{mode}{chosen}"
    number = ordinal(function)
    named = _plain(function.__qualname__.replace("<locals>.", "")) + (f"~{number}" if number > 1 else "")
    return f"ad.{_plain(module)}.{named}.{mode}{chosen}"


def signature(kinds: Mapping[str, Kind], line: str) -> str:
    """A short spelling of the kinds where there is one, else six digits of their line in the header."""
    parts = [_short(name, kind) for name, kind in kinds.items()]
    made = "-".join(p for p in parts if p)
    if None in parts or len(made) > _LONGEST_KINDS or not made.isascii():
        return "~" + _digits(line, 6)
    return "~" + made


def _short(name: str, kind: Kind) -> str | None:
    match kind:
        case ScalarKind(dtype):
            return f"{name}_{dtype}"
        case ArrayKind("f", axes) if axes and all(a == 1 or ax.not_one(a) for a in axes):
            return f"{name}_" + "".join("1" if a == 1 else "n" for a in axes)
    return None


def _plain(text: str) -> str:
    made = "".join(c if c.isascii() and (c.isalnum() or c in "_.") else "_" for c in text)
    if made != text or len(made) > LONGEST_PART:
        made = f"{made[:LONGEST_PART]}~{_digits(text, 4)}"
    return made


def _digits(text: str, count: int = 6) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:count]


def ordinal(function: types.FunctionType) -> int:
    """1 for the first function of this qualified name in its file, 2 for the second, and so on."""
    code = function.__code__
    lines = linecache.getlines(code.co_filename)
    start = f"def {code.co_name}"
    if sum(line.lstrip().startswith((start, "async " + start)) for line in lines) < 2:
        return 1
    found = _definitions("".join(lines)).get(function.__qualname__, [])
    return sum(1 for first in found if first < code.co_firstlineno) + 1


@lru_cache(maxsize=16)
def _definitions(text: str) -> dict[str, list[int]]:
    """Qualified name -> first lines of its definitions, decorators included."""
    found: dict[str, list[int]] = {}

    def walk(node: ast.AST, path: str) -> None:
        for child in ast.iter_child_nodes(node):
            inner = path
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                first = min([child.lineno, *(d.lineno for d in child.decorator_list)])
                found.setdefault(path + child.name, []).append(first)
                inner = f"{path}{child.name}.<locals>."
            elif isinstance(child, ast.ClassDef):
                inner = f"{path}{child.name}."
            walk(child, inner)

    with contextlib.suppress(SyntaxError):
        walk(ast.parse(text), "")
    return found
