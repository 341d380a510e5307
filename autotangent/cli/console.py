"""What commands write: plain text, colours on a terminal only, or JSON."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

_COLOURS = {"red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36", "bold": "1", "dim": "2"}


class Usage(Exception):
    """The command makes no sense: exit code 2."""


def coloured(stream: TextIO) -> bool:
    """Colours are wanted: a terminal that can, and no NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def paint(text: str, colour: str, stream: TextIO | None = None) -> str:
    """The text in a colour, where colours are wanted."""
    if not colour or not coloured(stream or sys.stdout):
        return text
    return f"\033[{_COLOURS[colour]}m{text}\033[0m"


def say(text: str = "") -> None:
    """A line of output. What cannot be encoded is escaped."""
    try:
        print(text)
    except UnicodeEncodeError:
        encoding = sys.stdout.encoding or "ascii"
        print(text.encode(encoding, "backslashreplace").decode(encoding))


def complain(text: str) -> None:
    """A line on the error output, with who says it."""
    head, newline, rest = text.partition("\n")
    print(f"{paint('autotangent:', 'red', sys.stderr)} {head}{newline}{rest}", file=sys.stderr)


def say_json(value: Any) -> None:
    """A JSON document."""
    print(json.dumps(value, indent=2, ensure_ascii=True))


def say_table(rows: Iterable[Sequence[str]], colours: Iterable[str] = ()) -> None:
    """Columns; the first cell of each row in its colour. The last column is not padded."""
    listed = [tuple(r) for r in rows]
    widths = [max(map(len, column)) for column in zip(*listed)]
    for row, colour in zip(listed, [*colours, *[""] * len(listed)]):
        first = paint(row[0].ljust(widths[0]), colour)
        rest = [cell.ljust(w) for cell, w in zip(row[1:], widths[1:])]
        say("  ".join([first, *rest]).rstrip())


def shown_path(path: str) -> str:
    """A path as one would type it here."""
    try:
        relative = os.path.relpath(path)
    except ValueError:
        return path
    return path if relative.startswith(os.pardir) else relative
