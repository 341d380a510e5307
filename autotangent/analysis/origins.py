"""Where a function comes from, and what people call it."""

import inspect
import sys
import types
from typing import Any

import numpy as np

from autotangent.syntax.read import FunctionRecord

_OWN = __file__.rsplit("/", 2)[0] + "/"
_STDLIB = inspect.__file__.rsplit("/", 1)[0] + "/"


def named(function: Any) -> str:
    """The dotted name of a function for people."""
    module = getattr(function, "__module__", None)
    name = getattr(function, "__qualname__", None) or getattr(function, "__name__", repr(function))
    if module is None and type(function).__name__ == "ufunc":
        module = "numpy" if getattr(np, name, None) is function else "scipy.special"
    owner = getattr(function, "__self__", None)
    if type(owner).__name__ == "ufunc":
        return f"{named(owner)}.{function.__name__}"
    if known := distribution(owner):
        return f"scipy.stats.{known}.{function.__name__}"
    if known := distribution(function):
        return f"scipy.stats.{known}"
    return name if module in (None, "builtins") else f"{_public(module, name, function)}.{name}"


def distribution(obj: Any) -> str | None:
    """The name in scipy.stats of one of its distributions."""
    if not type(obj).__module__.startswith("scipy.stats."):
        return None
    return next((n for n, o in vars(sys.modules["scipy.stats"]).items() if o is obj), None)


def _public(module: str, name: str, function: Any) -> str:
    """The module that people import a function from: scipy.special for scipy.special._basic, operator for _operator."""
    home = ".".join(p for p in module.split(".") if not p.startswith("_")) or module.lstrip("_")
    return home if getattr(sys.modules.get(home), name, None) is function else module


def in_library(function: types.FunctionType) -> bool:
    """Belongs to an installed package or the standard library, or to this package."""
    file = function.__code__.co_filename
    installed = "site-packages" in file or "dist-packages" in file
    return installed or file.startswith(("<frozen", _OWN)) or _STDLIB in file


def watched(function: Any, record: FunctionRecord) -> bool:
    """A function of the user's own modules, whose patching is seen."""
    return isinstance(function, types.FunctionType) and not in_library(function)
