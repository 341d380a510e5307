"""A layout becomes text."""

from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.emit import Writer, bare, statement_text, tidy, user_lines
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.sourcemap import Origin, SourceMap
from autotangent.transform.layout import Blank, Branch, Comment, Group, Loop, Restore, Scope, Tried, Undone, Verbatim


def write(
    record: FunctionRecord, items: list[Any], sources: SourceMap | None = None, depth: int = 1
) -> tuple[list[str], list[Origin | None]]:
    """The lines of a function's body, and where each comes from."""
    writer = Writer(record, sources)
    body(writer, items, depth)
    return writer.lines, writer.origins


def body(writer: Writer, items: list[Any], depth: int) -> None:
    """Items one after the other, or `pass`."""
    if not any(not isinstance(i, (Comment, Blank)) for i in flat(items)):
        writer.put(depth, ["pass"])
        return
    for item in items:
        one(writer, item, depth)


def flat(items: list[Any]) -> list[Any]:
    """Items without groups."""
    out: list[Any] = []
    for i in items:
        out += flat(i.items) if isinstance(i, (Group, Restore)) and not isinstance(i, Scope) else [i]
    return out


def one(writer: Writer, item: Any, depth: int) -> None:
    """One item; what is in it comes from where it comes from, if nothing else is known."""
    outer = writer.origin
    writer.origin = writer.sources.origin(item, outer)
    put(writer, item, depth)
    writer.origin = outer


def put(writer: Writer, item: Any, depth: int) -> None:
    """The lines of one item."""
    match item:
        case Comment(text=text):
            for line in comment_lines(text, depth):
                writer.put(depth, [line])
        case Blank():
            writer.blank()
        case Verbatim(statement=s, names=names):
            writer.verbatim(depth, s, names)
        case Scope(items=items):
            writer.put(depth, [scope_head(writer.record, item)])
            body(writer, items, depth + 1)
        case Group(items=items) | Restore(items=items):
            for i in items:
                one(writer, i, depth)
        case Tried(items=items, handlers=handlers):
            writer.put(depth, ["try:"])
            body(writer, items, depth + 1)
            for kind, name, inner in handlers:
                shown = f" {tidy(quote.unparse(kind))}" if kind is not None else ""
                writer.put(depth, [f"except{shown}{f' as {name}' if name else ''}:"])
                body(writer, inner, depth + 1)
        case Loop(header=header, items=items):
            writer.put(depth, [tidy(_head(header))])
            body(writer, items, depth + 1)
        case Branch():
            branch(writer, item, depth, "if")
        case Undone(items=items, closing=closing):
            writer.put(depth, ["try:"])
            body(writer, items, depth + 1)
            writer.put(depth, ["finally:"])
            body(writer, closing, depth + 1)
        case _:
            writer.statement(depth, item)


def branch(writer: Writer, item: Branch, depth: int, word: str) -> None:
    """if, elif, else."""
    test, then, other = item.test, item.then, item.other
    if not flat(then) and flat(other):
        test, then, other = quote.opposite(test), other, []
    writer.put(depth, [tidy(f"{word} {quote.unparse(test)}:")])
    body(writer, then, depth + 1)
    if len(other) == 1 and isinstance(other[0], Branch):
        outer, writer.origin = writer.origin, writer.sources.origin(other[0], writer.origin)
        branch(writer, other[0], depth, "elif")
        writer.origin = outer
    elif len(other) == 1 and isinstance(other[0], Verbatim) and isinstance(other[0].statement, gast.If):
        lines = user_lines(writer.record, other[0].statement)
        if lines is not None and lines[0].startswith("if "):
            writer.put_users(depth, ["el" + lines[0], *lines[1:]], other[0].statement)
        else:
            writer.put(depth, ["else:"])
            body(writer, other, depth + 1)
    elif flat(other):
        writer.put(depth, ["else:"])
        body(writer, other, depth + 1)


def _head(header: gast.AST) -> str:
    match header:
        case gast.For(target=target, iter=iterable):
            left = bare(target) if isinstance(target, gast.Tuple) else quote.unparse(target)
            return f"for {left} in {quote.unparse(iterable)}:"
        case gast.While(test=test):
            return f"while {quote.unparse(test)}:"
    return statement_text(header)[0]


def scope_head(record: FunctionRecord, scope: Scope) -> str:
    """with ...: in the user's own words where the names in it have not changed."""
    parts = []
    for old, new in zip(scope.statement.items, scope.header.items):
        text = tidy(quote.unparse(new.context_expr))
        if text == tidy(quote.unparse(old.context_expr)):
            text = record.text(old.context_expr) or text
        target = f" as {quote.unparse(new.optional_vars)}" if new.optional_vars is not None else ""
        parts.append(text + target)
    return f"with {', '.join(parts)}:"


def comment_lines(text: str, depth: int) -> list[str]:
    """A comment, shortened to one line."""
    room = 88 - 4 * depth - 2
    return ["# " + (text if len(text) <= room else text[: room - 4] + " ...")]
