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


def hide(folder: str, name: str, source: str) -> None:
    """Let git ignore a file that is as generated again, and its base. Git goes on to see what it has been given."""
    path = os.path.join(folder, ".gitignore")
    before = _ours(path)
    if before is not None:
        lines = before.splitlines(True)
        kept = [line for line in lines if line not in (f"!{name}\n", f"!.base/{name}\n")]
        if kept != lines:
            files.write(path, "".join(kept).encode(), before.encode(), source)


def remove(folder: str) -> bool:
    """Delete the `.gitignore` of a folder, if it is ours; whether there is none now."""
    path = os.path.join(folder, ".gitignore")
    before = _ours(path)
    return files.remove(path, before.encode()) if before is not None else not os.path.lexists(path)


def _ours(path: str) -> str | None:
    """The text of a `.gitignore` that autotangent wrote."""
    try:
        text = (files.current(path) or b"").decode()
    except (OSError, UnicodeDecodeError):
        return None
    return text if text.startswith(_MAGIC) else None
