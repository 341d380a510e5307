"""What the verbs that change files have in common: one line for each file, and the exit code."""

import argparse
import os
from collections.abc import Callable, Iterable

from autotangent.cli import console, targets
from autotangent.errors import AutotangentError
from autotangent.load import edits, scan


def each(entries: Iterable[scan.Entry], act: Callable[[scan.Entry], str], quiet: str = "") -> int:
    """Do something to each entry and say what became of it; 1 if some stay as they are.

    quiet: what is not worth a line.
    """
    code = 0
    for entry in entries:
        try:
            done = act(entry)
        except AutotangentError as error:
            console.complain(shortened(error, entry))
            code = 1
        else:
            if done != quiet:
                console.say(f"{console.shown_path(entry.path)} {done}")
    return code


def shortened(error: AutotangentError, entry: scan.Entry) -> str:
    """An error with paths as one would type them here, and with the file in question."""
    shown = console.shown_path(entry.path)
    text = str(error).replace(entry.path, shown).replace(entry.base, console.shown_path(entry.base))
    return text if shown in text else f"{shown}: {text}"


def matches(entry: scan.Entry, name: str) -> bool:
    """A name means this entry: its function, its file name or its path."""
    if name in (entry.name, os.path.basename(entry.path)):
        return True
    if os.path.lexists(name):
        return os.path.realpath(name) == os.path.realpath(entry.path)
    if ":" not in name:
        return False
    return any(os.path.samefile(e.path, entry.path) for e in targets.entries_of(name))


def only_known(entries: Iterable[scan.Entry], names: Iterable[str]) -> None:
    """Each name means one of the entries.

    Raises:
        Usage: one does not.
    """
    listed = list(entries)
    for name in names:
        if not any(matches(e, name) for e in listed):
            raise console.Usage(f"{name!r} is neither a generated file nor a function among the targets")


def pin(args: argparse.Namespace, pinned: bool) -> int:
    """Pin the targets, or let them follow their functions again; 1 if some stay as they are."""
    found = targets.entries(args.targets)
    return each(found, lambda e: edits.pin(e, pinned)) if found else nothing("has been generated here")


def nothing(what: str) -> int:
    """There is nothing to do, which is no failure."""
    console.say(f"nothing {what}")
    return 0
