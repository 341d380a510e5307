"""A derivative holds as long as the names it read mean what they meant: watches say so, and say it fast.

A watch is one free name of a function (`act`, `helpers.act`, a global constant, a closure cell). `holds` is the exact
check; `conditions` writes the same checks as Python expressions for the entry of a gradient.
"""

import builtins
import os
import sys
import types
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from autotangent.classify import classify, key
from autotangent.derived import Resolved
from autotangent.kinds import Kind, ObjectKind
from autotangent.structs import struct
from autotangent.syntax.making import is_made
from autotangent.syntax.read import read

_OWN = os.path.dirname(os.path.dirname(os.path.realpath(__file__))) + os.sep
_STDLIB = os.path.dirname(os.__file__)
GONE: Any = type("Gone", (), {"__repr__": lambda self: "GONE"})()


@struct(frozen=True, eq=False)
class Watch:
    """What `path` means in `function`: the very object (`identity`), or any value of one kind."""

    function: types.FunctionType
    path: str
    value: Any
    identity: bool
    kind: Kind | None = None

    def holds(self) -> bool:
        """The name still means the same."""
        value = meaning(self.function, self.path)
        if self.identity:
            return _held(value) is _held(self.value)
        return value is not GONE and classify(value, self.path) == self.kind


@struct(frozen=True, eq=False)
class Body:
    """A function whose text was consulted: its code and default values are still those."""

    function: types.FunctionType
    code: types.CodeType
    defaults: Any
    keyword_defaults: Any

    @staticmethod
    def of(function: types.FunctionType, defaults: bool = True) -> "Body":
        """The function as it is now. Without `defaults` they are not watched."""
        if not defaults:
            return Body(function, function.__code__, GONE, GONE)
        return Body(function, function.__code__, function.__defaults__, function.__kwdefaults__)

    def holds(self) -> bool:
        """The function has not been changed in place."""
        f = self.function
        same = self.defaults is GONE or (f.__defaults__ is self.defaults and f.__kwdefaults__ is self.keyword_defaults)
        return same and f.__code__ is self.code


@struct(frozen=True, eq=False)
class Member:
    """A method of an argument: its class still has it under its name."""

    cls: type
    name: str
    value: Any

    @staticmethod
    def among(kinds: Iterable[Kind], code: types.CodeType) -> "list[Member]":
        """The methods of the classes of arguments that have a name which the function reads."""
        names = _names_read(code)
        found = []
        for cls in {c for kind in kinds for c in _classes(kind)}:
            for name in sorted(names):
                owner = next((c for c in cls.__mro__ if name in vars(c)), None)
                if owner is not None and not in_library(sys.modules.get(owner.__module__)):
                    found.append(Member(owner, name, vars(owner)[name]))
        return found

    def holds(self) -> bool:
        """The method has not been replaced."""
        return vars(self.cls).get(self.name) is self.value


def _names_read(code: types.CodeType) -> set[str]:
    inner = [c for c in code.co_consts if isinstance(c, types.CodeType)]
    return set(code.co_names).union(*map(_names_read, inner))


def _classes(kind: Kind) -> set[type]:
    """The classes of an object and of those it holds."""
    if not isinstance(kind, ObjectKind):
        return set()
    return {kind.cls}.union(*(_classes(inner) for _, inner in kind.attributes))


Kept = Watch | Body | Member


def watches(function: types.FunctionType, resolved: Iterable[Resolved]) -> list[Watch]:
    """The watches of a derivation."""
    return [Watch(function, r.path, r.value, r.identity, r.kind) for r in resolved]


def cells(function: types.FunctionType) -> dict[str, types.CellType]:
    """The closure cells of a function by name."""
    if is_made(function):
        return dict(read(function).cells)
    return dict(zip(function.__code__.co_freevars, function.__closure__ or ()))


def meaning(function: types.FunctionType, path: str) -> Any:
    """The object a dotted name means in a function now, or GONE."""
    root, *attributes = path.split(".")
    value = _root(function, root)
    for name in attributes:
        if value is GONE:
            break
        value = getattr(value, name, GONE)
    return value


def _held(value: Any) -> Any:
    """The function in a differentiable method: looking the method up in its class makes a new wrapper each time."""
    wrapper = type(value) is not types.FunctionType and isinstance(value, types.FunctionType)
    return value.__wrapped__ if wrapper else value


def _root(function: types.FunctionType, name: str) -> Any:
    cell = cells(function).get(name)
    if cell is not None:
        try:
            return cell.cell_contents
        except ValueError:
            return GONE
    if name in function.__globals__:
        return function.__globals__[name]
    return getattr(builtins, name, GONE)


def conditions(found: Iterable[Kept], bind: Callable[[str, Any], str]) -> list[str]:
    """The checks as expressions; `bind(hint, object)` gives a name under which an object is known there.

    An expression may raise where a name is gone: that means that the check fails.
    """
    lines: dict[str, None] = {}
    for watch in found:
        if isinstance(watch, Body):
            lines.update(dict.fromkeys(_body_conditions(watch, bind)))
        elif isinstance(watch, Member):
            lines[f"{bind('class', watch.cls.__dict__)}[{watch.name!r}] is {bind('seen', watch.value)}"] = None
        else:
            lines[_condition(watch, bind)] = None
    return list(lines)


def _body_conditions(watch: Body, bind: Callable[[str, Any], str]) -> list[str]:
    f = bind("f", watch.function)
    made = [f"{f}.__code__ is {bind('code', watch.code)}"]
    if watch.defaults is not GONE:
        made.append(f"{f}.__defaults__ is {bind('defaults', watch.defaults)}")
        if watch.keyword_defaults is not None:
            made.append(f"{f}.__kwdefaults__ is {bind('defaults', watch.keyword_defaults)}")
    return made


def _condition(watch: Watch, bind: Callable[[str, Any], str]) -> str:
    root, *attributes = watch.path.split(".")
    cell = cells(watch.function).get(root)
    if cell is not None:
        expression = f"{bind('cell', cell)}.cell_contents"
    elif root in watch.function.__globals__:
        expression = f"{bind('globals', watch.function.__globals__)}[{root!r}]"
    else:
        return f"{root!r} not in {bind('globals', watch.function.__globals__)}"
    value = _root(watch.function, root)
    for name in attributes:
        if in_library(value):
            return f"{expression} is {bind('seen', value)}"
        expression, value = f"{expression}.{name}", getattr(value, name, GONE)
    if watch.identity:
        inner = _held(watch.value)
        wrapped = "" if inner is watch.value else ".__wrapped__"
        return f"{expression}{wrapped} is {bind('seen', inner)}"
    quick = key(value)
    if isinstance(quick, type):
        return f"{bind('type', type)}({expression}) is {bind('class', quick)}"
    return f"{bind('key', key)}({expression}) == {bind('kind', quick)}"


def in_library(value: Any) -> bool:
    """A module of an installed package or of the standard library: its attributes are not watched."""
    if not isinstance(value, types.ModuleType):
        return False
    file = getattr(value, "__file__", None)
    return file is None or library_file(file)


@lru_cache(maxsize=1024)
def library_file(file: str) -> bool:
    """Belongs to an installed package, to the standard library or to autotangent, wherever that is."""
    if "site-packages" in file or "dist-packages" in file or file.startswith("<frozen"):
        return True
    return os.path.dirname(file).startswith((_STDLIB, _OWN))
