"""A function that a command names: its module is imported, from the current folder too."""

import importlib
import inspect
import os
import sys
import types
from typing import Any

from autotangent import dispatcher
from autotangent.cli.console import Usage, shown_path
from autotangent.dispatcher import Gradient
from autotangent.errors import ArgumentError, NoSource
from autotangent.load import meanings, written
from autotangent.signatures import Wrt
from autotangent.structs import struct


@struct(frozen=True)
class Named:
    """A function, the gradients that @differentiable gave it, and whether it is looked up through an object."""

    function: types.FunctionType
    own: dict[str, Any]
    bound: bool

    def gradient(self, mode: str, wrt: Wrt | None) -> Gradient:
        """Its derivative; without `wrt` what @differentiable said, or the first parameter.

        Raises:
            Usage: there is no such parameter.
        """
        known = self.own.get(mode)
        if wrt is None and isinstance(known, Gradient) and known.primal is self.function:
            return known
        try:
            chosen = 0 if wrt is None else wrt
            if mode == "hvp":
                return dispatcher.hessian_product(self.function, chosen, skip=int(self.bound))
            return dispatcher.gradient(self.function, mode, chosen, skip=int(self.bound))
        except ArgumentError as error:
            raise Usage(str(error)) from None


def imported(module: str) -> types.ModuleType:
    """A module by its name or its path.

    Raises:
        Usage: there is none.
        NoSource: it fails when it is imported.
    """
    folders, name = written.here(), module
    if module.endswith(".py") or os.sep in module:
        if not os.path.isfile(module):
            raise Usage(f"there is no file {module}")
        folder, name = _named(os.path.abspath(module))
        folders = [folder]
    sys.path[:0] = [f for f in folders if f not in sys.path]
    if not all(part.isidentifier() for part in name.split(".")):
        raise Usage(f"{module!r} is not the name of a module")
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name and (name == error.name or name.startswith(f"{error.name}.")):
            raise Usage(f"{name} cannot be imported: no module is called {error.name!r}") from None
        raise NoSource(f"{name} cannot be imported: {error}") from error
    except (Exception, SystemExit) as error:
        raise NoSource(f"{name} cannot be imported: {type(error).__name__}: {error}") from error


def _named(path: str) -> tuple[str, str]:
    """(folder for sys.path, dotted name) of a file."""
    folder, file = os.path.split(path)
    parts = [] if file == "__init__.py" else [file.removesuffix(".py")]
    while os.path.isfile(os.path.join(folder, "__init__.py")):
        folder, package = os.path.split(folder)
        parts.insert(0, package)
    return folder, ".".join(parts)


def function(target: str) -> Named:
    """The function of `pkg.ops:f`, `pkg.ops:Net.loss` or `pkg/ops.py:f`.

    Raises:
        Usage: there is none.
        NoSource: its module fails when it is imported.
    """
    where, colon, dotted = target.rpartition(":")
    if not colon or not where or not dotted:
        raise Usage(f"{target!r} does not name a function: write MODULE:FUNCTION, as in pkg.ops:f")
    holder: Any = None
    value: Any = imported(where)
    for part in dotted.split("."):
        holder = value
        try:
            value = inspect.getattr_static(value, part) if isinstance(value, type) else getattr(value, part)
        except AttributeError:
            raise Usage(f"{_shown(where)} has no {dotted!r}") from None
    if isinstance(value, Gradient):
        return Named(value.primal, {value.mode: value}, False)
    plain = meanings.plain(value)
    if plain is None:
        raise Usage(f"{dotted} in {_shown(where)} is not a Python function")
    own = getattr(value, "_self_gradients", None) or vars(plain)
    static = isinstance(value, staticmethod) or isinstance(getattr(value, "__wrapped__", None), staticmethod)
    return Named(plain, own, isinstance(holder, type) and not static)


def _shown(where: str) -> str:
    return shown_path(where) if where.endswith(".py") else where
