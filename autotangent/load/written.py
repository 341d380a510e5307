"""What a source file says of its functions, without running it: their texts, and those of functions they consulted."""

import ast
import importlib.machinery
import importlib.util
import os
import sys
import types
from collections.abc import Iterable
from functools import lru_cache

from autotangent.errors import AutotangentError
from autotangent.load import meanings
from autotangent.load.header import digest
from autotangent.load.texts import function_text
from autotangent.structs import struct


class Unreadable(Exception):
    """A source that cannot be read or parsed."""


@struct(frozen=True, eq=False)
class Source:
    """The texts of the functions of a file by qualified name, several where a name is defined twice."""

    texts: dict[str, tuple[str, ...]]

    def digests(self, qualname: str) -> set[str]:
        """Digests of the texts of a function."""
        return {digest(t) for t in self.texts.get(qualname, ())}

    def has_text(self, wanted: str) -> bool:
        """Some function has the text of this digest, whatever it is called: a wrapper has the name of what it wraps."""
        return any(wanted in self.digests(name) for name in self.texts)

    def dep_digests(self, qualname: str) -> set[str] | None:
        """Digests of the texts with default values, as for `deps`; None where that cannot be told without running."""
        made = {_with_defaults(t) for t in self.texts.get(qualname, ())}
        return None if not made or None in made else made  # type: ignore[return-value]


def read_source(path: str) -> Source:
    """The functions of a file.

    Raises:
        Unreadable: there is no such file, or it is not Python.
    """
    try:
        with open(path, "rb") as file:
            return _parsed(file.read(), path)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise Unreadable(str(error)) from error


@lru_cache(maxsize=64)
def _parsed(data: bytes, path: str) -> Source:
    text = importlib.util.decode_source(data)
    lines = text.splitlines(True)
    found: dict[str, list[str]] = {}
    pending = [compile(text, path, "exec", dont_inherit=True)]
    while pending:
        inner = [c for c in pending.pop().co_consts if isinstance(c, types.CodeType)]
        pending += inner
        for code in inner:
            made = _text(code, lines)
            if made:
                found.setdefault(code.co_qualname, []).append(made)
    return Source({name: tuple(texts) for name, texts in found.items()})


def _text(code: types.CodeType, lines: list[str]) -> str:
    """The text of a function, empty for classes, lambdas and comprehensions."""
    if code.co_name.startswith("<") or not code.co_flags & 0x2:  # the body of a class has no fast locals
        return ""
    try:
        return function_text(code, lines)
    except AutotangentError:
        return ""


def _with_defaults(text: str) -> str | None:
    """The digest of a text and of its default values, if these are literal."""
    try:
        (made,) = ast.parse(text).body
        nodes = [*made.args.defaults, *filter(None, made.args.kw_defaults)]  # type: ignore[attr-defined]
        values = [ast.literal_eval(n) for n in nodes]
    except (SyntaxError, ValueError, AttributeError, TypeError):
        return None
    return meanings.digest_with(digest(text), values)


def find_module(name: str, folders: Iterable[str]) -> str | None:
    """The source file of a module, found without importing anything."""
    path: list[str] | None = list(folders)
    origin = None
    for part in name.split("."):
        if path is None or not part.isidentifier():
            return None
        try:
            spec = importlib.machinery.PathFinder.find_spec(part, path)
        except (ImportError, OSError, ValueError):
            return None
        if spec is None:
            return None
        origin = spec.origin if spec.has_location else None
        path = list(spec.submodule_search_locations) if spec.submodule_search_locations is not None else None
    return origin if origin and origin.endswith(".py") else None


def find_package(name: str, folders: Iterable[str]) -> str | None:
    """The folder of a package, with or without `__init__.py`."""
    for folder in folders:
        path = os.path.join(folder, *name.split("."))
        if os.path.isdir(path):
            return path
    return None


def root_of(source: str) -> str:
    """The folder from which the module of a file is imported: the first one above that is no package."""
    folder = os.path.dirname(os.path.abspath(source))
    while os.path.isfile(os.path.join(folder, "__init__.py")) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder


def search_path(source: str | None = None) -> list[str]:
    """The folders in which modules are looked for."""
    return [*([root_of(source)] if source else []), *here(), *(p for p in sys.path if p)]


def here() -> list[str]:
    """The current folder, and its `src` if that is no package, as both hold what a project is made of."""
    if sys.flags.safe_path:
        return []
    folder = os.getcwd()
    inner = os.path.join(folder, "src")
    return [folder, inner] if os.path.isdir(inner) and root_of(os.path.join(inner, "_")) == inner else [folder]
