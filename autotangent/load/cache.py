"""Texts in files."""

import types
from dataclasses import dataclass

from autotangent.derived import Derived, Resolved
from autotangent.kinds import Kind
from autotangent.load import module


@dataclass(frozen=True, eq=False)
class Ask:
    """The derivative that is asked for."""

    function: types.FunctionType
    mode: str
    wrt: tuple[str, ...]
    kinds: dict[str, Kind]
    shadows: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Text:
    """The text of a derivative with what is known of it."""

    whole: str
    body: str
    filename: str
    names: tuple[str, ...]
    resolved: tuple[Resolved, ...]
    deps: tuple[types.FunctionType, ...]
    result: Kind | None
    path: str | None = None
    edited: bool = False


def find(ask: Ask) -> Text | None:
    return None


def store(ask: Ask, derived: Derived) -> Text:
    filename = f"<autotangent ad.{ask.function.__module__}.{ask.function.__qualname__}.{ask.mode} {id(derived)}>"
    module.remember(derived.text, filename)
    deps = tuple(d.function for d in derived.deps)
    return Text(derived.text, derived.text, filename, derived.names, derived.resolved, deps, derived.result)
