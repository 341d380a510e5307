"""The import order of the package: dependencies point downward only.

    package (__init__, __main__)
    cli, plugin (pytest_plugin)
    hooking (hook)
    front (api, decorator, dispatcher ...)
    pipeline
    normal, transform, simplify, load
    analysis
    derived, rules
    syntax, values, runtime
    errors

A layer may import the layers that `BELOW` lists for it. Imports are absolute and stand at the top of a file.
Inside a function only `cli` imports, and everyone the packages of `LAZY`, which wait until they are used. A
module named after one of those (`rules/scipy_special.py`) is itself loaded late and may import it at the top.
What `importlib.import_module` loads late, for a quick start, keeps the order too.
"""

import ast
import graphlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# A subpackage is a layer of its name; every module that lies directly in the package is given one here.
SUBPACKAGES = {"runtime", "syntax", "rules", "analysis", "normal", "transform", "simplify", "load", "hooking", "cli"}
MODULES = {
    "errors": "errors",
    "structs": "errors",
    "axes": "values",
    "classify": "values",
    "joined": "values",
    "kinds": "values",
    "nesting": "values",
    "project": "values",
    "seeds": "front",
    "spelling": "values",
    "derived": "derived",
    "page": "front",
    "pipeline": "pipeline",
    "api": "front",
    "bound": "front",
    "breaks": "front",
    "colouring": "values",
    "patterns": "values",
    "sparse": "front",
    "batching": "front",
    "checks": "front",
    "composed": "front",
    "decorator": "front",
    "directions": "front",
    "dispatcher": "front",
    "display": "front",
    "entry": "front",
    "highlight": "values",
    "jacobians": "front",
    "left_out": "front",
    "nans": "front",
    "pytest_plugin": "plugin",
    "hook": "hooking",
    "samples": "values",
    "signatures": "front",
    "stages": "front",
    "steps": "front",
    "stubs": "front",
    "variants": "front",
    "view": "front",
    "__main__": "package",
    "": "package",
}

_FACTS = {"errors", "runtime", "values", "syntax", "rules", "derived"}
_STAGES = {"normal", "transform", "simplify", "load"}
BELOW = {
    "errors": set(),
    "runtime": {"errors"},
    "values": {"errors"},
    "syntax": {"errors"},
    "rules": {"errors", "runtime", "values", "syntax"},
    "derived": {"errors", "values", "syntax"},
    "analysis": _FACTS,
    "normal": _FACTS | {"analysis"},
    "transform": _FACTS | {"analysis"},
    "simplify": _FACTS | {"analysis"},
    "load": _FACTS | {"analysis"},
    "pipeline": _FACTS | {"analysis"} | _STAGES,
    "front": _FACTS | {"analysis", "pipeline"} | _STAGES,
    "plugin": _FACTS | {"analysis", "pipeline", "front", "hooking"} | _STAGES,
    "hooking": _FACTS | {"analysis", "pipeline", "front"} | _STAGES,
    "cli": _FACTS | {"analysis", "pipeline", "front", "hooking"} | _STAGES,
    "package": _FACTS | {"analysis", "pipeline", "front", "cli"} | _STAGES,
}

THIRD_PARTY = {"errors": set(), "runtime": {"numpy"}, "values": {"numpy"}, "plugin": {"pytest"}}
USUAL = {"numpy", "gast"}
LAZY = {"numba", "scipy", "wrapt", "astor", "torch", "tensorflow", "jax", "dask", "matplotlib", "IPython", "merge3"}


@dataclass(frozen=True)
class Import:
    """One imported module, as `line` of `importer` names it; `late` if the statement runs in a function."""

    importer: str
    target: str
    line: int
    late: bool
    statement: bool = True

    @property
    def where(self) -> str:
        return f"{self.importer}:{self.line}"

    @property
    def ours(self) -> bool:
        return self.target.split(".")[0] == "autotangent"


def layer_of(module: str) -> str | None:
    """The layer of one of our modules, None if it has no place in the order."""
    head, _, rest = module.removeprefix("autotangent").removeprefix(".").partition(".")
    if head in SUBPACKAGES:
        return head
    return None if rest else MODULES.get(head)


def imports_of(module: str, source: str, modules: set[str]) -> Iterator[Import]:
    """The import statements of a source, `from package import module` as one of the module, and its calls of
    `import_module` with a name.
    """

    def visit(node: ast.AST, late: bool) -> Iterator[Import]:
        match node:
            case ast.Import(names=names):
                for alias in names:
                    yield Import(module, alias.name, node.lineno, late)
            case ast.ImportFrom(names=names):
                base = "." * node.level + (node.module or "")
                for alias in names:
                    full = f"{base}.{alias.name}"
                    yield Import(module, full if full in modules else base, node.lineno, late)
            case ast.Call(
                func=ast.Attribute(attr="import_module") | ast.Name(id="import_module"),
                args=[ast.Constant(value=str(target)), *_],
            ):
                yield Import(module, target, node.lineno, late, statement=False)
        inside = late or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for child in ast.iter_child_nodes(node):
            yield from visit(child, inside)

    return visit(ast.parse(source), False)


def complaints_about(found: Import) -> Iterator[str]:
    """Why an import must not stand where it stands."""
    layer, top = layer_of(found.importer), found.target.split(".")[0]
    if found.target.startswith("."):
        yield "is relative; write the full name"
    elif found.late and found.statement and layer != "cli" and top not in LAZY:
        yield "stands inside a function"
    if found.ours:
        target = layer_of(found.target)
        if target and target != layer and target not in BELOW[layer]:
            yield f"leads from {layer} up to {target}"
    elif top in LAZY:
        late = found.late or any(part.startswith(top) for part in found.importer.split("."))
        if not late or layer == "runtime":
            yield "must wait until it is used"
    elif top and top not in sys.stdlib_module_names | THIRD_PARTY.get(layer, USUAL):
        yield f"is not a package that {layer} may import"


def complaints(sources: dict[str, str]) -> list[str]:
    """Everything in the modules (name -> source) that breaks the order."""
    homeless = [m for m in sources if layer_of(m) is None]
    placed = {m: list(imports_of(m, s, set(sources))) for m, s in sources.items() if m not in homeless}
    found = [i for imports in placed.values() for i in imports]
    graph = {m: {i.target for i in imports if i.target != m and i.ours} for m, imports in placed.items()}
    said = [f"{m} is in no layer; give it one in MODULES" for m in homeless]
    said += dict.fromkeys(f"{i.where}: {i.target} {why}" for i in found for why in complaints_about(i))
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as e:
        said.append("cycle: " + " <- ".join(e.args[1]))
    return said


def package_sources() -> dict[str, str]:
    """The modules of the package by name."""
    found = {}
    for path in sorted((ROOT / "autotangent").rglob("*.py")):
        if "__tangent_cache__" not in path.parts:
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = path.read_text(encoding="utf-8")
    return found


def test_imports_point_downward():
    said = complaints(package_sources())
    assert not said, "\n" + "\n".join(said)


def test_emitted_code_imports_only_the_runtime():
    wrong = []
    for path in sorted((ROOT / "tests" / "golden").rglob("*.py")):
        for found in imports_of(path.name, path.read_text(encoding="utf-8"), {"autotangent.runtime"}):
            if found.ours and layer_of(found.target) != "runtime":
                wrong.append(f"{found.where}: {found.target}")
    assert not wrong, "\n".join(wrong)


# The checker itself, on a small package that is in order and on the same one with one thing changed.

ORDERLY = {
    "autotangent": "from autotangent.api import grad",
    "autotangent.__main__": "from autotangent.cli import main\nmain()",
    "autotangent.api": "from autotangent import pipeline\nfrom autotangent.load.cache import read",
    "autotangent.cli": "def show():\n    from autotangent.api import grad\n    import astor",
    "autotangent.decorator": "from autotangent.api import grad\ndef bind():\n    import wrapt",
    "autotangent.pipeline": "from autotangent.transform import reverse\nfrom autotangent.normal import loops",
    "autotangent.normal.loops": "import gast\nfrom autotangent.syntax import quote",
    "autotangent.transform.reverse": "import numpy as np\nfrom autotangent.analysis import flow",
    "autotangent.load.cache": "import os.path\nfrom autotangent.derived import Derived",
    "autotangent.analysis.flow": "from autotangent.rules.registry import lookup",
    "autotangent.derived": "from autotangent.kinds import Kind",
    "autotangent.rules": "from autotangent.rules import registry",
    "autotangent.rules.registry": "import autotangent.syntax.quote\nfrom autotangent import runtime",
    "autotangent.rules.scipy_special": "import scipy.special\nfrom autotangent.rules import registry",
    "autotangent.syntax.quote": "import gast\nfrom autotangent.errors import NoSource",
    "autotangent.kinds": "from autotangent import axes",
    "autotangent.axes": "import itertools",
    "autotangent.runtime": "from autotangent.runtime.sums import spread",
    "autotangent.runtime.sums": "import numpy as np\nfrom autotangent import errors",
    "autotangent.errors": "import linecache",
}

# What is planted: module, statement, a part of the complaint.
PLANTED = {
    "runtime imports a rule": ("runtime.sums", "import autotangent.rules.registry", "up to rules"),
    "runtime imports gast": ("runtime.sums", "import gast", "runtime may import"),
    "runtime imports scipy late": ("runtime.sums", "def f():\n    import scipy", "must wait"),
    "errors import anything": ("errors", "from autotangent import axes", "up to values"),
    "syntax knows kinds": ("syntax.quote", "from autotangent.kinds import Kind", "up to values"),
    "a rule knows a transform": ("rules.registry", "import autotangent.transform.reverse", "up to transform"),
    "analysis rewrites": ("analysis.flow", "import autotangent.normal.loops", "up to normal"),
    "two stages meet": ("normal.loops", "import autotangent.transform.reverse", "normal up to transform"),
    "a stage calls the pipeline": ("load.cache", "from autotangent import pipeline", "up to pipeline"),
    "a stage uses a public name": ("load.cache", "from autotangent import grad", "up to package"),
    "a call that imports upward": ("load.cache", "import_module('autotangent.pipeline')", "up to pipeline"),
    "a hidden import upward": ("pipeline", "def f():\n    from autotangent import api", "up to front"),
    "an import in a function": ("api", "def f():\n    if f:\n        import json", "inside a function"),
    "an import in a method": ("api", "class A:\n    def f(self):\n        import gast", "inside a function"),
    "a lazy package at the top": ("decorator", "import wrapt", "must wait"),
    "a lazy package under try": ("api", "try:\n    import numba\nexcept ImportError:\n    pass", "must wait"),
    "a foreign package": ("api", "import requests", "front may import"),
    "a relative import": ("kinds", "from . import axes", "is relative"),
    "a module without a layer": ("helpers", "import os", "in no layer"),
    "a module below a module": ("api.extra", "import os", "in no layer"),
    "a cycle within a layer": ("axes", "from autotangent.kinds import Kind", "cycle"),
    "a module that imports its package": ("runtime.sums", "from autotangent.runtime import spread", "cycle"),
}


def test_an_orderly_package_is_accepted():
    assert complaints(ORDERLY) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_violation_is_found(name):
    short, statement, expected = PLANTED[name]
    module = f"autotangent.{short}"
    said = complaints({**ORDERLY, module: f"{ORDERLY.get(module, '')}\n{statement}"})
    assert any(expected in s for s in said), said


def test_every_layer_is_ordered():
    """The table itself has no cycle, and its names are all defined."""
    order = list(graphlib.TopologicalSorter(BELOW).static_order())
    assert set(order) == set(BELOW)
    assert SUBPACKAGES | set(MODULES.values()) == set(BELOW)
