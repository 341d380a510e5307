"""The errors by which an edit makes itself heard, instead of being dropped or of being run for another function."""

import os
import shlex
import types

from autotangent.errors import EditConflict, Place, UneditedVariant
from autotangent.load.states import Facts


def quoted(path: str) -> str:
    """A path as a shell takes it. A ~ that is not the first character is one like others."""
    plain = path.lstrip("/").replace("~", "")
    return path if shlex.quote(plain) == plain and not path.startswith("~") else shlex.quote(path)


def conflict(path: str, facts: Facts, function: types.FunctionType, fresh: str | None) -> EditConflict:
    """The file was edited, and what it is the derivative of has changed since. fresh: where the fresh text is."""
    changed = ", ".join(facts.changes) or "the generator"
    how = f"The fresh text is in {fresh}\n" if fresh else ""
    name = quoted(path)
    return EditConflict(
        f"{path} was edited by hand, and {changed} has changed since",
        Place(function.__code__.co_filename, function.__code__.co_firstlineno),
        f"{how}To join your edit with the fresh text:  autotangent merge {name}\n"
        f"To keep it as it is, whatever changes:  autotangent pin {name}\n"
        f"To drop it:  autotangent accept {name}",
    )


def unedited_variant(edited: str, path: str, kinds: str, wanted: str) -> UneditedVariant:
    """A gradient was edited for other kinds than those of this call."""
    other = f", not for this call, whose text would be in {path}" if path else ", not for those of this call"
    name = quoted(edited)
    return UneditedVariant(
        f"{edited} was edited by hand for the kinds {kinds}{other}",
        None,
        f"If the edit serves these kinds too:  autotangent accept --for {shlex.quote(wanted)} {name}\n"
        f"If it serves all kinds of arguments:  autotangent accept --for any {name}\n"
        f"If it is not needed any more:  autotangent regen --drop-edits {quoted(os.path.basename(edited))} {name}",
    )
