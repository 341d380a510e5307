"""What lies beside a generated file: its base, the fresh text in a conflict, edits that a command replaced."""

import os

from autotangent.load import files
from autotangent.load.header import BadHeader, digest, parse

NEW = ".new"
BASE = ".base"
ORIG = ".orig"


def new_of(path: str) -> str:
    """The name of the fresh text of a file in conflict."""
    return path + NEW


def base_of(path: str) -> str:
    """The name of the text that was generated, from which a person started."""
    return os.path.join(os.path.dirname(path), BASE, os.path.basename(path))


def as_generated(data: bytes) -> bool:
    """A generated file that nobody edited."""
    try:
        header, body = parse(data.decode("utf-8"))
    except (BadHeader, UnicodeDecodeError):
        return False
    return digest(body.lstrip("\n")) == header.generated


def propose(path: str, data: bytes, source: str) -> bool:
    """The fresh text lies beside an edited file. A fresh text that a person edited in turn is not replaced."""
    beside = new_of(path)
    try:
        before = files.current(beside)
    except OSError:
        return False
    if before is not None and not as_generated(before):
        return True
    return before == data or files.write(beside, data, before, source)


def keep(path: str, data: bytes, source: str) -> str | None:
    """Keep an edit that is about to be replaced, under a name that is free. None if that fails."""
    for number in range(1000):
        name = f"{path}{ORIG}{f'.{number}' if number else ''}"
        try:
            before = files.current(name)
        except OSError:
            continue
        if before == data or before is None and files.write(name, data, None, source):
            return name
    return None


def write_both(path: str, data: bytes, expected: bytes | None, source: str) -> bool:
    """Write a text that nobody edited, its base first; the base goes back if the file was saved meanwhile."""
    base = base_of(path)
    try:
        before = files.current(base) if expected is not None else None
    except OSError:
        return False
    if not files.write(base, data, files.ANYTHING, source):
        return False
    if files.write(path, data, expected, source):
        return True
    if before is not None:
        files.write(base, before, data, source)
    return False
