"""The shape of a text: statements, and what stands beside them."""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.versions import Block, Version
from autotangent.structs import field, struct
from autotangent.syntax.walk import walk


@struct(eq=False)
class Comment:
    """A line that quotes the primal."""

    text: str


@struct(eq=False)
class Blank:
    """An empty line."""


@struct(eq=False)
class Verbatim:
    """A statement in the user's own words. names: what variables are called here, where that is something else."""

    statement: gast.AST
    names: dict[str, str] = field(default_factory=dict)


@struct(eq=False)
class Group:
    """The statements that reverse `statement`, headed by its text."""

    statement: gast.AST
    items: list[Any] = field(default_factory=list)


@struct(eq=False)
class Scope(Group):
    """with ...: what runs inside a context. `statement` is the With of the primal."""

    header: Any = None


@struct(eq=False)
class Loop:
    """for target in iter, or while test. block: the primal's loop body."""

    header: gast.AST
    items: list[Any]
    block: Block | None = None


@struct(eq=False)
class Branch:
    """if test ... else ..."""

    test: gast.AST
    then: list[Any]
    other: list[Any]
    then_block: Block | None = None
    other_block: Block | None = None


@struct(eq=False)
class Tried:
    """try: the items, which end with what says that nothing failed; except: for each type what says that it did."""

    items: list[Any]
    handlers: list[tuple[Any, str, list[Any]]]


@struct(eq=False)
class Restore:
    """Puts back what a store overwrote, if the reverse sweep reads it or it is to be kept. load: the place, as read;
    again: what it holds, in the reverse sweep."""

    store: gast.AST
    target: gast.AST
    items: list[Any] = field(default_factory=list)
    key: Any = 0
    load: Any = None
    again: Any = None
    kept: bool = False


@struct(eq=False)
class Undone:
    """try: items, finally: closing."""

    items: list[Any]
    closing: list[Any]


def flat_items(items: list[Any]) -> Iterator[Any]:
    """Statements and heads of compound statements, in the order of the text."""
    for item in items:
        match item:
            case Group(items=inner) | Restore(items=inner):
                yield from flat_items(inner)
            case Loop(header=header, items=inner):
                yield header
                yield from flat_items(inner)
            case Branch(test=test, then=then, other=other):
                yield test
                yield from flat_items(then)
                yield from flat_items(other)
            case Tried(items=inner, handlers=handlers):
                yield from flat_items(inner)
                for kind, _, part in handlers:
                    yield from flat_items([kind, *part] if kind is not None else part)
            case Undone(items=inner, closing=closing):
                yield from flat_items([*inner, *closing])
            case _:
                yield item


def scoped(items: list[Any], start: int, s: Any, again: bool, header: Any) -> None:
    """Put the items from `start` on into the context of a With; `again`: without effect, so that it may be left out."""
    inside = items[start:]
    if inside or not again:
        items[start:] = [Scope(s, inside, header)]


def nodes(item: Any) -> Iterator[gast.AST]:
    """Every node in an item, in the order of the text."""
    match item:
        case list():
            for x in item:
                yield from nodes(x)
        case Scope(header=header, items=items):
            yield from nodes(header)
            yield from nodes(items)
        case Group(items=items) | Restore(items=items):
            yield from nodes(items)
        case Loop(header=header, items=items):
            yield from nodes(header)
            yield from nodes(items)
        case Tried(items=items, handlers=handlers):
            yield from nodes(items)
            for kind, _, inner in handlers:
                yield from nodes(kind)
                yield from nodes(inner)
        case Branch(test=test, then=then, other=other):
            yield from nodes(test)
            yield from nodes(then)
            yield from nodes(other)
        case Undone(items=items, closing=closing):
            yield from nodes([*items, *closing])
        case Verbatim(statement=statement):
            yield from walk(statement)
        case gast.AST():
            yield from walk(item)


def versions_in(item: Any, shapes: bool = False) -> list[Version]:
    """Versions an item reads, first use first."""
    found: dict[int, Version] = {}
    for n in nodes(item):
        v = getattr(n, "version", None)
        if v is not None and (shapes or not getattr(n, "shape_only", False)):
            found.setdefault(id(v), v)
    return list(found.values())


def flat_groups(items: list[Any]) -> Iterator[Any]:
    """Every item at any depth."""
    for i in items:
        yield i
        match i:
            case Group(items=inner) | Loop(items=inner) | Restore(items=inner) | Tried(items=inner):
                yield from flat_groups(inner)
            case Branch(then=then, other=other):
                yield from flat_groups(then)
                yield from flat_groups(other)
