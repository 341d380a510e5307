"""A text goes to a file of the user's choice, from which `differentiable(file=...)` reads it."""

import os
from typing import Any

from autotangent.errors import ArgumentError, EditConflict, NoSource
from autotangent.load import files
from autotangent.load.cache import Text
from autotangent.load.header import BadHeader, digest, parse


def save(text: Text, path: Any, name: str) -> str:
    """Write a text with its header, and return the full path. name: what it is called in errors.

    Raises:
        NoSource: it has no header, because its function has no name.
        EditConflict: the file is there and was edited by hand.
        ArgumentError: the file is there and is none of ours, or it cannot be written.
    """
    place = os.path.abspath(os.fspath(path))
    if _edited(text.whole) is None:
        raise NoSource(f"the text of {name} has no header by which it could be found again", instead="Use a def.")
    try:
        held = files.current(place)
    except OSError as error:
        raise ArgumentError(f"{path} cannot be written: {error.strerror}") from None
    data = text.whole.encode()
    if held == data:
        return place
    edited = _edited(held.decode("utf-8", "replace")) if held is not None else False
    if edited is None:
        raise ArgumentError(f"{path} is there and is no generated file", instead="Give another path.")
    if edited:
        raise EditConflict(
            f"{path} was edited by hand",
            instead=f"To use the edit:  decorate with @differentiable(file={str(path)!r})\n"
            f"To drop it:  delete {path}, or give another path.",
        )
    if not files.write(place, data, held, place):
        raise ArgumentError(f"{path} cannot be written", instead="Give a path in a folder of yours.")
    return place


def _edited(whole: str) -> bool | None:
    """Whether a generated file was edited or pinned; None if it is none."""
    try:
        header, body = parse(whole)
    except BadHeader:
        return None
    return header.pinned or digest(body.lstrip("\n")) != header.generated
