"""Which modules are marked: by a name that somebody gave, or by a line of their own."""

import configparser
import os
import re
import sys
import tomllib
import types
from functools import lru_cache
from pathlib import Path
from typing import Any

from autotangent.dispatcher import Gradient
from autotangent.load.places import setting
from autotangent.load.watch import library_file

SECTION = "autotangent"
LINE = re.compile(rb"^# autotangent: differentiable[ \t]*\r?$", re.MULTILINE)
_RESERVED = frozenset(sys.stdlib_module_names) | {"autotangent"}


class Marks:
    """The names of packages and modules that are marked; a package marks all its modules."""

    def __init__(self) -> None:
        self.given: dict[str, str] = {}

    def add(self, names: list[str] | tuple[str, ...], by: str) -> None:
        """Mark packages or modules. by: who says so, for `trace`."""
        for name in names:
            self.given.setdefault(name, by)

    def drop(self, names: list[str]) -> None:
        """Take names off the list."""
        for name in names:
            self.given.pop(name, None)

    def named(self, module: str) -> str:
        """Who marked a module, or a package that it is in, by name; empty if nobody did.

        >>> marks = Marks()
        >>> marks.add(["pkg.models"], "install()")
        >>> marks.named("pkg.models.linear"), marks.named("pkg.models_old"), marks.named("pkg")
        ('install()', '', '')
        """
        if not self.given:
            return ""
        parts = module.split(".")
        names = (".".join(parts[:k]) for k in range(len(parts), 0, -1))
        return next((self.given[n] for n in names if n in self.given), "")

    def never(self, module: str) -> bool:
        """It is not looked at: it is called like a module of the standard library, and not marked by name."""
        return reserved(module) and not self.named(module)


def reserved(module: str) -> bool:
    """It is called like a module of the standard library, or is one of ours."""
    return module.partition(".")[0] in _RESERVED


def plain_name(name: Any) -> bool:
    """A dotted name of a module."""
    return isinstance(name, str) and bool(name) and all(part.isidentifier() for part in name.split("."))


def by_text(source: bytes) -> str:
    """The line that marks a module, if it has it."""
    return "its line `# autotangent: differentiable`" if LINE.search(source) else ""


def by_use(module: types.ModuleType) -> str:
    """A module that uses the decorator is marked."""
    for value in list(vars(module).values()):
        if decorated(value) and value.__module__ == module.__name__:
            return "its use of @differentiable"
        if isinstance(value, type) and value.__module__ == module.__name__:
            if any(hasattr(v, "_self_gradients") for v in list(vars(value).values())):
                return "its use of @differentiable"
    return ""


def decorated(value: Any) -> bool:
    """A plain function that has its derivatives as attributes."""
    return isinstance(value, types.FunctionType) and isinstance(vars(value).get("grad"), Gradient)


def users_own(file: str | None) -> bool:
    """A source file that belongs neither to an installed package nor to the standard library."""
    return bool(file) and not library_file(str(file))


# ---- settings --------------------------------------------------------------------------------------------------------
def from_settings() -> list[tuple[str, list[str]]]:
    """(where, names) of the environment and of the nearest setup.cfg or pyproject.toml that has a section for us."""
    found = [("AUTOTANGENT_PACKAGES", split(setting("PACKAGES")))]
    try:
        here = Path.cwd()
    except OSError:
        return found
    for folder in (here, *here.parents):
        for name, reader in (("setup.cfg", _of_cfg), ("pyproject.toml", _of_toml)):
            path = folder / name
            names = reader(str(path), _stamp(path))
            if names is not None:
                return [*found, (str(path), list(names))]
    return found


def split(text: str) -> list[str]:
    """Names set apart by commas, blanks or lines.

    >>> split("pkg.a, pkg.b\\n other")
    ['pkg.a', 'pkg.b', 'other']
    """
    return text.replace(",", " ").split()


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=64)
def _of_cfg(path: str, stamp: tuple[int, int] | None) -> tuple[str, ...] | None:
    """`[tool:autotangent] packages` of a setup.cfg; None without that section."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        if stamp is None or not parser.read(path, encoding="utf-8"):
            return None
    except (OSError, configparser.Error, UnicodeDecodeError):
        return None
    section = f"tool:{SECTION}"
    return tuple(split(parser.get(section, "packages", fallback=""))) if parser.has_section(section) else None


@lru_cache(maxsize=64)
def _of_toml(path: str, stamp: tuple[int, int] | None) -> tuple[str, ...] | None:
    """`[tool.autotangent] packages` of a pyproject.toml; None without that section."""
    if stamp is None:
        return None
    try:
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))["tool"][SECTION]
        names = table.get("packages", [])
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None
    return tuple(split(names)) if isinstance(names, str) else tuple(n for n in names if isinstance(n, str))
