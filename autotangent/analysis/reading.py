"""How much of a library is read to see what a call that carries no derivative does: so many functions, then it is a
call of which nothing is known."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from autotangent.analysis.origins import in_library
from autotangent.errors import Unsupported
from autotangent.runtime.stand_ins import of_runtime
from autotangent.syntax.read import FunctionRecord

LIMIT = 60


class TooLong(Unsupported):
    """More would have to be read."""


class _Reading:
    """depth: functions of libraries that are looked at, one within the other; count: those since the first of them."""

    depth = count = 0
    too_long: set[Any] = set()  # the code of those that are not begun again


def within_library() -> bool:
    """One of its functions is looked at."""
    return _Reading.depth > 0


@contextmanager
def reading(callee: FunctionRecord) -> Iterator[None]:
    """While a function is looked at.

    Raises:
        TooLong: it is of a library, and calls more others than may be read.
    """
    if not in_library(callee.function) or of_runtime(callee.function):
        yield
        return
    code = callee.function.__code__
    _Reading.depth += 1
    _Reading.count += 1
    try:
        if _Reading.count > LIMIT or code in _Reading.too_long:
            raise TooLong(f"{callee.name} calls too much to read", None, "Call it outside of the function.")
        yield
    except TooLong:
        if _Reading.depth == 1:
            _Reading.too_long.add(code)
        raise
    finally:
        _Reading.depth -= 1
        if not _Reading.depth:
            _Reading.count = 0
