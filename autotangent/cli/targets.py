"""What the targets of a command mean: modules, functions, source files, generated files, folders."""

import argparse
import os
from collections.abc import Iterable

from autotangent.cli.console import Usage, shown_path
from autotangent.load import beside, places, scan, states, written

HELP = "module (pkg.ops), function (pkg.ops:f), or path of a source file, a generated file or a folder"


def add(parser: argparse.ArgumentParser, needed: bool = False) -> None:
    """The argument `targets`; without any, if none is needed, the current folder."""
    shown = HELP if needed else f"{HELP}; without one the current folder"
    parser.add_argument("targets", metavar="TARGET", nargs="+" if needed else "*", help=shown)


def entries(targets: Iterable[str]) -> list[scan.Entry]:
    """The entries that targets mean, each one once.

    Raises:
        Usage: there is nothing of that name.
    """
    found: dict[str, scan.Entry] = {}
    for target in list(targets) or ["."]:
        found.update({os.path.realpath(os.path.dirname(e.path)) + os.sep + os.path.basename(e.path): e
                      for e in entries_of(target)})  # fmt: skip
    return list(found.values())


def entries_of(target: str) -> list[scan.Entry]:
    """The entries of one target."""
    if os.path.lexists(target):
        return _of_path(target)
    if os.path.basename(os.path.dirname(os.path.abspath(target))) == places.FOLDER:
        raise Usage(f"there is no file {shown_path(target)}")
    where, colon, function = target.rpartition(":") if ":" in target else (target, "", "")
    path = where if os.path.isfile(where) else located(where)
    if path is None:
        raise Usage(f"no module, file or folder is called {where!r}")
    if not colon:
        return _of_path(path)
    if os.path.isdir(path):
        path = os.path.join(path, "__init__.py")
    return _of_function(path, function, target)


def _of_function(source: str, function: str, target: str) -> list[scan.Entry]:
    found = [e for e in scan.of_source(source) if e.name.partition(":")[2] == function]
    if not found and not _is_defined(source, function):
        raise Usage(f"there is no function {function!r} in {shown_path(source)}")
    return found


def _is_defined(source: str, function: str) -> bool:
    try:
        return function in written.read_source(source).texts
    except written.Unreadable as error:
        raise Usage(f"{shown_path(source)} cannot be read: {error}") from None


def located(module: str) -> str | None:
    """The file of a module, or the folder of a package."""
    folders = written.search_path()
    if not module or not all(part.isidentifier() for part in module.split(".")):
        return None
    return written.find_package(module, folders) or written.find_module(module, folders)


def _of_path(path: str) -> list[scan.Entry]:
    inside = os.path.basename(os.path.dirname(os.path.abspath(path))) == places.FOLDER
    if inside and not os.path.isdir(path):
        main = path.removesuffix(beside.NEW)
        if not os.path.lexists(main):
            raise Usage(f"there is no file {shown_path(main)}")
        return [scan.entry_of(main)]
    if os.path.basename(os.path.abspath(path)) == places.FOLDER:
        return list(scan.of_folder(path))
    if os.path.isdir(path):
        return list(scan.below(path))
    if not path.endswith(".py"):
        raise Usage(f"{shown_path(path)} is neither Python nor a folder")
    return list(scan.of_source(path))


def remark(entry: scan.Entry) -> str:
    """What a person should know of the state of an entry."""
    changed = ", ".join(entry.changes)
    match entry.state:
        case states.FOREIGN:
            return f"not used: {entry.problem}"
        case states.CONFLICT:
            beside = f"; the fresh text is in {shown_path(entry.new)}" if os.path.lexists(entry.new) else ""
            return f"edited, and {changed or 'the generator'} has changed since{beside}"
        case states.STALE:
            return f"{changed} has changed"
        case states.PINNED:
            edited = "edited" if entry.edited else ""
            return ", ".join(filter(None, [edited, f"{changed} has changed since" if changed else ""]))
        case states.ORPHAN:
            return "edited; its function is gone" if entry.edited else "its function is gone"
    return ""
