"""`autotangent stubs MODULE...`: write .pyi files in which type checkers find the gradients of hooked modules."""

import argparse
import os
import pkgutil
import types
from typing import Any

from autotangent.cli import console
from autotangent.errors import ArgumentError
from autotangent.load import files
from autotangent.load.watch import library_file

NAME = "stubs"
HELP = "Write stubs (.pyi) so that type checkers know the gradients beside functions. The modules are imported."
EXAMPLES = """\
  autotangent stubs pkg.ops            writes pkg/ops.pyi
  autotangent stubs pkg                those of all modules of a package
  autotangent stubs pkg --out typings  into a folder, as typings/pkg/ops.pyi"""


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "modules", nargs="+", metavar="MODULE", help="a module or a package, which is imported (and so run)"
    )
    parser.add_argument("--out", metavar="DIR", help="a folder for the stubs (default: beside the modules)")


def run(args: argparse.Namespace) -> int:
    """1 if a stub is not written because a person wrote the one that is there, or no function has a gradient."""
    from autotangent import hook
    from autotangent.cli import named
    from autotangent.hooking.trace import TRACES

    try:
        hook.install(*args.modules)
    except ArgumentError as error:
        raise console.Usage(str(error)) from None
    given = [named.imported(name) for name in args.modules]
    for module in given:
        if args.out is None and library_file(getattr(module, "__file__", None) or ""):
            raise console.Usage(f"{module.__name__} is installed, and left alone; give a folder with --out")
    modules = [m for module in given for m in _all(module, named)]
    done = {module.__name__: _stub(module, TRACES, args.out) for module in modules}
    if not any(done.values()):
        console.complain(
            f"no function of {', '.join(args.modules)} has a gradient beside it; autotangent trace says why"
        )
    return int(not any(done.values()) or "kept" in done.values())


def _all(module: types.ModuleType, named: Any) -> list[types.ModuleType]:
    """A module, and those below it if it is a package."""
    found = [module]
    for inner in pkgutil.walk_packages(getattr(module, "__path__", ()), module.__name__ + "."):
        if not inner.name.endswith(".__main__"):
            found.append(named.imported(inner.name))
    return found


def _stub(module: types.ModuleType, traces: dict[str, Any], out: str | None) -> str:
    """What became of the stub: `written`, `kept`, or nothing if there is nothing to say. In a folder of their own all
    modules have one, as a checker looks no further."""
    from autotangent import stubs

    source = getattr(module, "__file__", None)
    beside = _beside(module, traces)
    if source is None or not source.endswith(".py") or not (beside or out):
        return ""
    path = source + "i" if out is None else _mirrored(module, source, out)
    with open(source, encoding="utf-8") as file:
        text = stubs.text(file.read(), beside)
    try:
        held = files.current(path)
    except OSError as error:
        raise console.Usage(f"{console.shown_path(path)} cannot be written: {error.strerror}") from None
    if held is not None and stubs.written_by_a_person(held.decode("utf-8", "replace")):
        console.complain(f"{console.shown_path(path)} was written or edited by a person, and stays as it is")
        return "kept"
    if held != text.encode() and not files.write(path, text.encode(), held, source):
        raise console.Usage(f"{console.shown_path(path)} cannot be written")
    console.say(console.shown_path(path))
    return "written"


def _beside(module: types.ModuleType, traces: dict[str, Any]) -> dict[str, tuple[str, tuple[str, ...], bool]]:
    """{name of a function: (name, wrt of its gradient, whether that is one)}"""
    found = {}
    for row in traces[module.__name__].rows if module.__name__ in traces else ():
        if not row.beside:
            continue
        holder, _, _ = row.name.rpartition(".")
        value = vars(getattr(module, holder) if holder else module)[row.beside]
        gradient: Any = getattr(value, "__func__", value) if isinstance(value, (staticmethod, classmethod)) else value
        found[row.name] = row.beside, gradient.wrt, gradient.single
    return found


def _mirrored(module: types.ModuleType, source: str, out: str) -> str:
    """The path of a stub below another folder."""
    parts = module.__name__.split(".")
    parts += ["__init__"] if os.path.basename(source) == "__init__.py" else []
    return os.path.join(os.path.abspath(out), *parts) + ".pyi"
