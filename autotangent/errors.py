"""One hierarchy of errors; every message says what, where (file, line, caret) and what to write instead."""

import linecache
from typing import Any

from autotangent.structs import struct


@struct(frozen=True)
class Place:
    """A span of the user's source: 1-based line, 0-based columns, as in `ast`."""

    file: str
    line: int
    column: int = 0
    end_column: int | None = None
    text: str | None = None

    def render(self) -> str:
        """The line with a caret under the span, or nothing but file and line if the text is gone."""
        where = f"    {self.file}:{self.line}"
        text = self.text if self.text is not None else linecache.getline(self.file, self.line)
        stripped = text.strip()
        if not stripped:
            return where
        indent = len(text) - len(text.lstrip())
        start = max(0, self.column - indent)
        end = self.end_column - indent if self.end_column is not None else start + 1
        width = max(1, min(end, len(stripped)) - start)
        pad = " " * (len(where) + 3 + start)
        return f"{where}   {stripped}\n{pad}{'^' * width}"


class AutotangentError(Exception):
    """Base of all errors of autotangent.

    Attributes: `what` (the reason), `place` (a `Place` or None), `instead` (what to write instead), `facts` (what an
    analysis had found up to there).
    """

    facts: Any = None

    def __init__(self, what: str, place: Place | None = None, instead: str = ""):
        self.what, self.place, self.instead = what, place, instead
        super().__init__(what, place, instead)

    def __str__(self) -> str:
        lines = [self.what]
        if self.place is not None:
            lines.append(self.place.render())
        lines += ["    " + line for line in self.instead.splitlines()]
        return "\n".join(lines)


class NoSource(AutotangentError):
    """The source text of a function cannot be found, or is not the text that runs."""


class NoRule(AutotangentError):
    """A function is called that has neither a derivative rule nor Python source."""


class Unsupported(AutotangentError):
    """A statement, expression or keyword argument that cannot be differentiated (yet)."""


class UnknownKind(AutotangentError):
    """The meaning of a statement depends on a kind that is not known."""


class AliasError(AutotangentError):
    """Two names may share memory in a way that the derivative cannot follow."""


class ArgumentError(AutotangentError, TypeError):
    """An argument of a gradient function, or of `grad` and its siblings, is not acceptable."""


class SharedArguments(AliasError, ArgumentError):
    """Two arguments of a gradient function share memory, and the function writes one of them."""


class SeedError(ArgumentError):
    """A seed is missing, unknown, or has another structure or shape than what it seeds."""


class NotScalar(ArgumentError):
    """`grad` of a function whose result is not a real scalar."""


class GradientMismatch(AutotangentError, AssertionError):
    """`check_grads` found a derivative that differs from differences, or one mode from the other."""


class NonFinite(AutotangentError, ArithmeticError):
    """`nan_check` found a line that makes an infinity or NaN."""


class RuleError(AutotangentError, ValueError):
    """A derivative rule that is not well-formed: not linear in its differentials, say."""


class CacheWarning(UserWarning):
    """A file of the cache was not used, and why."""


class EditConflict(AutotangentError):
    """A gradient was edited by hand and its function has changed since."""


class UneditedVariant(AutotangentError):
    """A gradient was edited by hand, but for other kinds of arguments than those of this call."""
