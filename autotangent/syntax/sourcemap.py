"""Which lines of the primal a line of the emitted text comes from."""

from typing import Any

import gast

from autotangent.structs import struct
from autotangent.syntax.walk import walk

FORWARD, REVERSE, TANGENT = "forward", "reverse", "tangent"


@struct(frozen=True)
class Origin:
    """Of one emitted line: the lines of the primal, counted from the first of its source, and the sweep."""

    lines: tuple[int, ...]
    sweep: str


def lines_of(statement: Any) -> tuple[int, ...]:
    """The lines on which a statement stands in the primal; of a compound one those of its head."""
    statement = getattr(statement, "origin", statement)
    match statement:
        case gast.For(target=target, iter=iterable):
            parts = [target, iterable]
        case gast.While(test=test) | gast.If(test=test):
            parts = [test]
        case gast.With(items=items):
            parts = list(items)
        case _:
            parts = [statement]
    placed = [n for p in parts for n in walk(p) if getattr(n, "lineno", None) is not None]
    if not placed:
        return ()
    return tuple(range(min(n.lineno for n in placed), max(n.end_lineno or n.lineno for n in placed) + 1))


def statements_by_line(statement: Any) -> dict[int, tuple[int, ...]]:
    """The lines of the innermost statement on each line of a statement as it was written."""
    found: dict[int, tuple[int, ...]] = {}
    for s in walk(statement):
        if isinstance(s, gast.stmt):
            lines = lines_of(s)
            found.update(dict.fromkeys(lines, lines))
    return found


class SourceMap:
    """The statements from which the items of a layout were made."""

    def __init__(self) -> None:
        self.known: dict[int, tuple[Any, Any, str]] = {}

    def note(self, items: list[Any], statement: Any, sweep: str) -> list[Any]:
        """These items come of a statement, those excepted of which more is known."""
        for item in items:
            self.known.setdefault(id(item), (item, statement, sweep))
        return items

    def follow(self, item: Any, other: Any) -> Any:
        """The item comes from where another one comes from."""
        if id(other) in self.known:
            self.note([item], *self.known[id(other)][1:])
        return item

    def origin(self, item: Any, outer: Origin | None = None) -> Origin | None:
        """Where an item comes from: what was noted of it, or else of what is around it or in it."""
        if id(item) in self.known:
            _, statement, sweep = self.known[id(item)]
        elif outer is None and hasattr(item, "statement") and hasattr(item, "items"):
            inside = next((self.known[id(i)] for i in item.items if id(i) in self.known), None)
            statement, sweep = item.statement, inside[2] if inside else FORWARD
        else:
            return outer
        lines = lines_of(statement)
        return Origin(lines or (outer.lines if outer is not None else ()), sweep)
