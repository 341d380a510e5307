"""Imports in the body of a function: the names mean what they would mean as names of the module.

>>> tree = gast.parse("def f(x):\\n import math as m\\n from cmath import pi\\n return m.sin(x) * pi").body[0]
>>> found = taken_out(tree, {})
>>> list(found), found["pi"].line, [type(s).__name__ for s in tree.body]
(['m', 'pi'], 'from cmath import pi', ['Return'])
"""

import importlib
import sys
import types
from collections import Counter
from collections.abc import Iterator
from typing import Any

import gast

from autotangent.structs import struct
from autotangent.syntax import scopes


@struct(frozen=True)
class Imported:
    """value: what the name means; line: the statement that says so; module: where it is from."""

    value: Any
    line: str
    module: str


def taken_out(tree: Any, space: dict) -> dict[str, Imported]:
    """Name -> meaning for the imports of libraries in the body itself, which are taken out of the tree.

    An import stays, and is refused, where its name is bound again, or where it is not certain to run or to find what
    it imports. space: the names of the module.
    """
    found: dict[str, Imported] = {}
    tree.body[:] = [t for s in tree.body for t in (_tried(s, space) if isinstance(s, gast.Try) else [s])]
    if not any(isinstance(s, (gast.Import, gast.ImportFrom)) for s in tree.body):
        return found
    counts = Counter(name for name, _ in scopes.bindings(tree))
    for node in scopes.within(tree.body):
        if isinstance(node, (gast.Import, gast.ImportFrom)):
            counts.update(a.asname or a.name.partition(".")[0] for a in node.names)
    body = []
    for s in tree.body:
        names = dict(_names(s, space)) if isinstance(s, (gast.Import, gast.ImportFrom)) else {}
        if names and len(names) == len(s.names) and all(counts[n] == 1 for n in names):
            found |= names
        else:
            body.append(s)
    tree.body[:] = body
    return found


def _tried(s: gast.Try, space: dict) -> list[Any]:
    """An import of a library in a try, where it does not fail; else the statement as it is."""
    imports = all(isinstance(t, (gast.Import, gast.ImportFrom)) for t in s.body) and not s.finalbody
    if not imports or any(len(dict(_names(t, space))) != len(t.names) for t in s.body):
        return [s]
    return [*s.body, *s.orelse]


def _names(s: Any, space: dict) -> Iterator[tuple[str, Imported]]:
    for a in s.names:
        name = a.asname or a.name.partition(".")[0]
        shown = a.name if a.asname in (None, a.name) else f"{a.name} as {a.asname}"
        try:
            if isinstance(s, gast.ImportFrom):
                source = f"{'.' * s.level}{s.module or ''}"
                module = importlib.import_module(source, space.get("__package__"))
                value, line = getattr(module, a.name), f"from {source} import {shown}"
            else:
                module = importlib.import_module(a.name)
                value, line = module if a.asname else sys.modules[name], f"import {shown}"
        except Exception:  # whatever a module raises when it is imported
            return
        if in_library(module):
            yield name, Imported(value, line, module.__name__)


def in_library(module: types.ModuleType) -> bool:
    """Belongs to the standard library or to an installed package: what its names mean does not change."""
    file = getattr(module, "__file__", None) or ""
    known = module.__name__.partition(".")[0] in sys.stdlib_module_names
    return known or "site-packages" in file or "dist-packages" in file
