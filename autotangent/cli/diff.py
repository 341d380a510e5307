"""`autotangent diff`: what a person changed in a generated file."""

import argparse
import difflib
from collections.abc import Iterator

from autotangent.cli import acting, console, importing, targets
from autotangent.errors import AutotangentError
from autotangent.load import edits, scan, states
from autotangent.load.header import parse

NAME = "diff"
HELP = "Show what was edited: each edit against the text it was made from, or against the fresh text."
EXAMPLES = """\
  autotangent diff                   all edits below the current folder
  autotangent diff pkg.ops:f --fresh   the edit against the text that would be generated now"""
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    targets.add(parser)
    parser.add_argument("--fresh", action="store_true", help="against the text that would be generated now")


def run(args: argparse.Namespace) -> int:
    """1 if there are differences."""
    code = 0
    for entry in targets.entries(args.targets):
        try:
            for line in _lines(entry, args.fresh):
                code = 1
                colour = "bold" if line.startswith(("--- ", "+++ ")) else _COLOURS.get(line[:1], "")
                console.say(console.paint(line, colour))
        except AutotangentError as error:
            code = 1
            console.complain(acting.shortened(error, entry))
    return code


def _lines(entry: scan.Entry, against_fresh: bool) -> Iterator[str]:
    shown = console.shown_path(entry.path)
    if entry.header is None or entry.state == states.FOREIGN:
        return
    if not against_fresh and not entry.edited:
        return
    if against_fresh:
        if entry.state == states.ORPHAN:
            return
        other, title = parse(importing.fresh(entry)[1])[1].lstrip("\n"), f"{shown} (fresh)"
    else:
        other, title = _base(entry), f"{shown} (generated)"
    start = edits.first_line(entry) - 1
    made = difflib.unified_diff(other.splitlines(), entry.body.splitlines(), title, shown, lineterm="")
    yield from (_shifted(line, start) if line.startswith("@@") else line for line in made)


def _base(entry: scan.Entry) -> str:
    """The text an edit was made from.

    Raises:
        Kept: it is neither kept nor generated now.
    """
    kept = edits.base_body(entry, None)
    if kept is None and entry.state != states.ORPHAN:
        kept = edits.base_body(entry, parse(importing.fresh(entry)[1])[1].lstrip("\n"))
    if kept is None:
        raise edits.Kept(
            f"the text from which {entry.path} was made is neither in {entry.base} nor generated now",
            None,
            "To compare it with the fresh text:  autotangent diff --fresh",
        )
    return kept


def _shifted(line: str, start: int) -> str:
    """`@@ -3,4 +3,5 @@` with lines of the files, which have a header, in the place of lines of their texts."""
    at, minus, plus, end = line.split(" ")
    return " ".join([at, _moved(minus, start), _moved(plus, start), end])


def _moved(part: str, start: int) -> str:
    first, comma, count = part[1:].partition(",")
    return f"{part[0]}{int(first) + start}{comma}{count}"
