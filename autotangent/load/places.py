"""Where the files of a function are: the location rules and the environment variables.

AUTOTANGENT_CACHE: `rw` (default), `ro` (read files, write none), `mem` and `off` (neither).
AUTOTANGENT_CACHE_DIR: a folder for all files; below it the folders of the sources are mirrored.
"""

import contextlib
import os
import sys
import types
from collections.abc import Iterator

from autotangent.load.watch import library_file
from autotangent.structs import struct

FOLDER = "__tangent_cache__"


@struct(frozen=True)
class Place:
    """reads: folders in which files are looked for, in order; write: the folder for new ones, or None."""

    source: str
    reads: tuple[str, ...]
    write: str | None


_forced: dict[str, str] = {}


@contextlib.contextmanager
def forced(**settings: str) -> Iterator[None]:
    """Settings that stand above the environment, in a `with` block."""
    before = dict(_forced)
    _forced.update(settings)
    try:
        yield
    finally:
        _forced.clear()
        _forced.update(before)


def setting(name: str, default: str = "") -> str:
    """An AUTOTANGENT_ variable; none of them counts under -E and -I."""
    if name in _forced:
        return _forced[name]
    return default if sys.flags.ignore_environment else os.environ.get("AUTOTANGENT_" + name, default)


def place_of(function: types.FunctionType) -> Place:
    """Where the files of a function are read and written; nowhere for a function without a file."""
    mode = setting("CACHE", "rw")
    source = os.path.realpath(function.__code__.co_filename)
    if mode in ("off", "mem") or not os.path.isfile(source):
        return Place(source, (), None)
    if is_generated(source):  # of a derivative: its own are kept in the same folder
        folder = os.path.dirname(source)
        return Place(source, (folder,), folder if mode == "rw" and _ours(source, folder) else None)
    beside = os.path.join(os.path.dirname(source), FOLDER)
    chosen = setting("CACHE_DIR") or sys.pycache_prefix
    if chosen:
        mirrored = _mirrored(chosen, beside)
        return Place(source, (beside, mirrored), mirrored if mode == "rw" else None)
    return Place(source, (beside,), beside if mode == "rw" and _ours(source, beside) else None)


def is_generated(source: str) -> bool:
    """A source is itself the file of a derivative."""
    return os.path.basename(os.path.dirname(source)) == FOLDER


def spelled(source: str) -> str:
    """A source as the header of a file in its cache folder names it."""
    return ("" if is_generated(os.path.realpath(source)) else "../") + os.path.basename(source)


def folders_of(source: str) -> list[str]:
    """The folders in which files of a source may be."""
    beside = os.path.join(os.path.dirname(os.path.realpath(source)), FOLDER)
    chosen = setting("CACHE_DIR") or sys.pycache_prefix
    return [beside, _mirrored(chosen, beside)] if chosen else [beside]


def source_folder(folder: str, source: str = "") -> str:
    """The folder of the sources whose files are in a cache folder: the one above, or the one that it mirrors.

    source: the name of one; where it is tells which folder is mirrored, if that was set for another process.
    """
    above = os.path.dirname(os.path.abspath(folder))
    chosen = setting("CACHE_DIR") or sys.pycache_prefix
    root = os.path.abspath(chosen) if chosen else ""
    if root and os.path.commonpath([root, above]) == root:
        return _unmirrored(os.path.relpath(above, root))
    parts = above.split(os.sep)
    ends = [_unmirrored(os.sep.join(parts[k:])) for k in range(2, len(parts))] if source else []
    return next((f for f in [above, *ends] if os.path.isfile(os.path.join(f, source))), above)


def mirror(folder: str) -> str | None:
    """The folder in which those of all cache folders below a folder are mirrored, if there is one."""
    chosen = setting("CACHE_DIR") or sys.pycache_prefix
    return _mirrored(chosen, os.path.realpath(folder)) if chosen else None


def _unmirrored(path: str) -> str:
    if os.name != "nt":
        return os.sep + path
    drive, _, rest = path.partition(os.sep)
    return f"{drive}:{os.sep}{rest}"


def _mirrored(root: str, folder: str) -> str:
    drive, path = os.path.splitdrive(folder)
    return os.path.join(os.path.abspath(root), drive.rstrip(":"), path.lstrip(os.sep))


def _ours(source: str, folder: str) -> bool:
    """A tree that files may be written into: not of an installed package, and writable."""
    if library_file(source):
        return False
    if os.path.isdir(folder):
        return os.access(folder, os.W_OK)
    return not sys.dont_write_bytecode and os.access(os.path.dirname(folder), os.W_OK)
