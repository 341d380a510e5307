"""The `.gitignore` of a cache folder: `git status` shows exactly what a person wrote."""

import os

from autotangent.load import files

_MAGIC = "# autotangent writes this file: generated files are ignored, edited ones are not."


def written(folder: str, source: str) -> None:
    """There is a `.gitignore` in the folder."""
    path = os.path.join(folder, ".gitignore")
    if not os.path.lexists(path):
        files.write(path, f"{_MAGIC}\n*\n".encode(), None, source)


def show(folder: str, name: str, source: str) -> None:
    """Let git see an edited file and its base."""
    path = os.path.join(folder, ".gitignore")
    try:
        before = files.current(path)
        text = before.decode() if before is not None else f"{_MAGIC}\n*\n"
    except (OSError, UnicodeDecodeError):
        return
    if not text.startswith(_MAGIC) or f"!{name}\n" in text:
        return
    if "!.base/\n" not in text:
        text += "!.base/\n.base/*\n"
    files.write(path, f"{text}!{name}\n!.base/{name}\n".encode(), before, source)
