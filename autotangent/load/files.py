"""Reading a file only if it is protected as well as its source; writing it whole or not at all."""

import contextlib
import errno
import os
import stat
from typing import Any

from autotangent.structs import struct

LARGEST = 4 * 2**20
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_MAKE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_ABSENT = (errno.ENOENT, errno.ENOTDIR)


@struct(frozen=True)
class Read:
    """What was found under a name: its bytes, nothing, or a file that must not be used and why."""

    data: bytes | None = None
    refused: str = ""


def read(path: str, source: str) -> Read:
    """The bytes of a file that may be executed: regular, of a bounded size, not a link, and writable only by those who
    can write its source."""
    try:
        reason = _distrusted(os.lstat(os.path.dirname(path)), source, stat.S_ISDIR)
        if reason:
            return Read(refused=f"its folder {reason}")
        descriptor = os.open(path, _READ)
    except OSError as error:
        if error.errno in _ABSENT:
            return Read()
        return Read(refused="it is a link" if error.errno == errno.ELOOP else f"{error.strerror}")
    try:
        found = os.fstat(descriptor)
        reason = _distrusted(found, source, stat.S_ISREG)
        if not reason and found.st_size > LARGEST:
            reason = "is too large"
        if reason:
            return Read(refused=f"it {reason}")
        with os.fdopen(os.dup(descriptor), "rb") as file:
            return Read(file.read(LARGEST + 1))
    except OSError as error:
        return Read(refused=f"{error.strerror}")
    finally:
        os.close(descriptor)


def listed(folder: str) -> list[str]:
    """The names in a folder; none if it cannot be read."""
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _distrusted(found: os.stat_result, source: str, right_type: object) -> str:
    """Why a file or folder is less protected than its source, or nothing."""
    if not right_type(found.st_mode):  # type: ignore[operator]
        return "is not a regular file" if right_type is stat.S_ISREG else "is not a folder"
    if os.name != "posix":
        return ""
    owner, shared = _protection(source)
    if found.st_uid not in (os.geteuid(), 0, owner):
        return "belongs to another user"
    if found.st_mode & stat.S_IWOTH:
        return "can be written by everyone"
    if found.st_mode & stat.S_IWGRP and not shared:
        return "can be written by its group, which the source cannot"
    return ""


def _protection(source: str) -> tuple[int, int]:
    """(owner, whether the group can write) of a source; a notebook's cell, which has no file, is the user's alone."""
    try:
        found = os.stat(source)
    except OSError:
        return os.geteuid() if hasattr(os, "geteuid") else 0, 0
    return found.st_uid, found.st_mode & stat.S_IWGRP


ANYTHING: Any = object()


def write(path: str, data: bytes, expected: bytes | None, source: str) -> bool:
    """Replace a file as a whole, if it still holds the bytes that were expected (None: if there is none).

    False if it does not, if it is no regular file, or on any error of the file system.
    """
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:120]}.{os.getpid()}.{os.urandom(6).hex()}.tmp")
    try:
        shared = _protection(source)[1]
        os.makedirs(folder, mode=0o755 | shared, exist_ok=True)
        if os.path.islink(folder):
            return False
        descriptor = os.open(temporary, _MAKE, 0o600)
    except OSError:
        return False
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            if hasattr(os, "fchmod"):
                os.fchmod(file.fileno(), 0o644 | shared)
        if current(path) == expected or expected is ANYTHING:
            os.replace(temporary, path)
            return True
    except OSError:
        pass
    with contextlib.suppress(OSError):
        os.unlink(temporary)
    return False


def remove(path: str, expected: bytes) -> bool:
    """Delete a file, if it still holds the bytes that were expected."""
    try:
        if os.path.islink(os.path.dirname(path)) or current(path) != expected:
            return False
        os.unlink(path)
    except OSError:
        return False
    return True


def current(path: str) -> bytes | None:
    """What a regular file holds now, whether it may be executed or not; None if there is none.

    Raises:
        OSError: it cannot be read, or is a link, a pipe or a folder.
    """
    try:
        descriptor = os.open(path, _READ)
    except FileNotFoundError:
        return None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not a regular file", path)
        with os.fdopen(os.dup(descriptor), "rb") as file:
            return file.read()
    finally:
        os.close(descriptor)
