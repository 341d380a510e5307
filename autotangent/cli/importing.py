"""Commands that need a function import its module. No generated file is run by that, and none is written."""

import contextlib
import importlib
import os
import re
import sys
import types
from collections.abc import Iterator
from typing import Any

from autotangent import spelling, variants
from autotangent.errors import AutotangentError, NoSource
from autotangent.load import cache, look, meanings, places, scan, texts, written

_CLASS = re.compile(r"([\w.]+):[\w.]+")


class CannotImport(AutotangentError):
    """The module of a function cannot be imported, or does not hold it."""


class MadeByCall(CannotImport):
    """The function is made inside another one."""


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What modules print while they are imported is no output of the command; their gradients stay in memory."""
    with places.forced(CACHE="mem"), contextlib.redirect_stdout(sys.stderr):
        yield


def module_of(entry: scan.Entry) -> types.ModuleType:
    """The module of an entry, imported.

    Raises:
        CannotImport: that fails.
    """
    source = os.path.realpath(entry.source)
    name = _name(entry, source)
    held = sys.modules.get(name)
    if held is not None and not _is_of(held, source):
        main = sys.modules.get("__main__")
        if main is not None and held is not main:
            del sys.modules[name]
    try:
        with _quiet():
            module = importlib.import_module(name)
    except (Exception, SystemExit) as error:
        said = f"{type(error).__name__}: {error}".splitlines()[0]
        raise CannotImport(f"{name} cannot be imported: {said}") from error
    if not _is_of(module, source):
        raise CannotImport(f"the module {name} is not {entry.source}")
    return module


def _name(entry: scan.Entry, source: str) -> str:
    """The name under which a source is imported: the one it was imported with, if that leads to it."""
    said = entry.name.partition(":")[0]
    for name in (said, spelling.name_of_file(source)):
        for folder in written.search_path(source)[1:] + [written.root_of(source)]:
            found = written.find_module(name, [folder])
            if found is not None and os.path.realpath(found) == source:
                if folder not in sys.path:
                    sys.path.insert(0, folder)
                return name
    raise CannotImport(f"no module leads to {entry.source}")


def _is_of(module: types.ModuleType, source: str) -> bool:
    file = getattr(module, "__file__", None)
    return file is not None and os.path.realpath(file) == source


def function_of(entry: scan.Entry) -> types.FunctionType:
    """The primal of an entry.

    Raises:
        CannotImport: no name leads to it.
    """
    qualname = entry.name.partition(":")[2]
    if places.is_generated(os.path.realpath(entry.source)):
        return _derived_function(entry, qualname)
    if "<locals>" in qualname:
        outer = qualname.partition(".<locals>")[0]
        raise MadeByCall(
            f"{qualname} is made when {outer} is called: only a call can derive it",
            None,
            "Call its gradient: that writes a text again that nobody edited, and beside an edit in conflict the fresh\n"
            "one (.new), which merge and accept then use. To drop an edit, delete the file.",
        )
    value: Any = module_of(entry)
    for part in qualname.split("."):
        value = _member(value, part)
        if value is None:
            raise CannotImport(f"{entry.name} is not found in its module")
    found = _among(value, entry)
    if found is None:
        raise CannotImport(f"{entry.name} is not a Python function")
    return found


def _derived_function(entry: scan.Entry, name: str) -> types.FunctionType:
    """The function of a derivative, whose own derivative the entry is."""
    inner = ask_of(scan.entry_of(entry.source))
    with places.forced(CACHE="ro"):
        loaded = variants.Variants(inner.function, inner.mode, inner.wrt, inner.shadows).get(inner.kinds)
    if loaded.text.path is None:
        raise CannotImport(f"{entry.source} does not hold any more", None, "Write that file again first.")
    found = loaded.made.get(name)
    if not isinstance(found, types.FunctionType):
        raise CannotImport(f"{entry.name} is not in {entry.source} any more")
    return found


def _member(owner: Any, name: str) -> Any:
    """A member under its name, or under the one that a class gives a private member."""
    if isinstance(owner, type):
        for spelled in spelling.spellings(owner, name):
            for cls in owner.__mro__:
                if spelled in vars(cls):
                    return vars(cls)[spelled]
        return None
    return getattr(owner, name, None)


def _among(value: Any, entry: scan.Entry) -> types.FunctionType | None:
    """The function itself, or one that it wraps, whichever has the text that was derived."""
    found = []
    for _ in range(8):
        function = meanings.plain(value)
        if function is None:
            break
        found.append(function)
        value = getattr(function, "__wrapped__", None)
    for function in found:
        with contextlib.suppress(AutotangentError):
            if entry.header is not None and texts.text_digest(function) == entry.header.text:
                return function
    qualname = entry.name.partition(":")[2]
    return next((f for f in found if f.__code__.co_qualname == qualname), found[0] if found else None)


def ask_of(entry: scan.Entry) -> look.Ask:
    """What was asked for when the file was generated, of the function as it is now.

    Raises:
        AutotangentError: that cannot be told.
    """
    function = function_of(entry)
    header = entry.header
    assert header is not None
    with _quiet():
        _import_classes(header.kinds, entry)
        kinds = kinds_of(header.kinds, entry)
    names = function.__code__.co_varnames
    lost = [w for w in (*header.wrt, *kinds) if w not in names]
    if lost:
        raise NoSource(f"{entry.name} has no parameter {lost[0]} any more")
    return look.Ask(function, header.mode, header.wrt, kinds, header.shadows)


def kinds_of(line: str, entry: scan.Entry) -> dict:
    """The kinds of a line.

    Raises:
        NoSource: they are not understood.
    """
    try:
        return spelling.parse_kinds(line)
    except ValueError as error:
        raise NoSource(f"the kinds {line!r} of {entry.path} are not understood: {error}") from error


def _import_classes(line: str, entry: scan.Entry) -> None:
    """Import the classes of a signature that are in the package of the function."""
    package = entry.name.partition(".")[0].partition(":")[0]
    for name in _CLASS.findall(line):
        if name.partition(".")[0] == package and name not in sys.modules:
            with contextlib.suppress(Exception):
                importlib.import_module(name)


def fresh(entry: scan.Entry) -> tuple[scan.Entry, str]:
    """An entry judged as a call would, and the whole file that would be generated now.

    Raises:
        AutotangentError: it cannot be derived.
    """
    ask = ask_of(entry)
    wanted = look.wanted_header(ask)
    with _quiet():
        derived = variants.derived(ask)
        return scan.judged(entry, ask.function, wanted), cache.whole_text(wanted, derived)


def judged(entry: scan.Entry) -> scan.Entry:
    """An entry judged as a call would.

    Raises:
        AutotangentError: its function is not found.
    """
    ask = ask_of(entry)
    return scan.judged(entry, ask.function, look.wanted_header(ask))
