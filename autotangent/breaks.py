"""Breakpoints on lines of a function that stop where the reverse sweep reverses them."""

import ast
import bdb
import functools
import os
import pdb
import sys
from collections.abc import Iterable
from typing import Any

from autotangent import api, view
from autotangent.bound import Bound
from autotangent.dispatcher import Gradient
from autotangent.errors import ArgumentError
from autotangent.jacobians import Operator
from autotangent.signatures import Wrt
from autotangent.syntax.sourcemap import REVERSE

Line = int | str


def adjoint_lines(f: Any, line: Line, *args: Any, **kwargs: Any) -> list[tuple[str, int]]:
    """(file, line) in the text of a gradient of the statements that reverse a line of the function, for any debugger.

    f: a function, or a derivative of one (`grad(f, "k")`). line: its number in the file of the function, or a text as
    "model.py:12" for a function that is called. args: sample arguments, as `source` takes them.

    >>> import linecache
    >>> def energy(x: float, k: float) -> float:
    ...     r = x - 1.0
    ...     return 0.5 * k * r * r
    >>> ((file, number),) = adjoint_lines(energy, energy.__code__.co_firstlineno + 1)
    >>> linecache.getline(file, number).strip()
    'x_bar = r_bar'

    Raises:
        ArgumentError: nothing in the text reverses the line; it names those that have adjoints.
        As `grad`.
    """
    derivative = _derivative(f, 0)
    return _places(_views(derivative, args, kwargs), [line])


def debug(f: Any, lines: Line | Iterable[Line] | None = None, wrt: Wrt = 0) -> Operator:
    """Call the gradient under pdb, which stops where it reverses these lines of the function.

    f: a function, or a derivative of one. lines: numbers in its file, and texts as "model.py:12"; without them, those
    with breakpoints that were set already, in a debugger that is running. Returns None if that is left by `quit`.

    Raises:
        ArgumentError: when called, if nothing in the text reverses a line, or no line is given.
        As `grad`.
    """
    derivative = _derivative(f, wrt)
    given = [lines] if isinstance(lines, (int, str)) else lines

    def call(*args: Any, **kwargs: Any) -> Any:
        shown = _views(derivative, args, kwargs)
        places = _places(shown, _set_already(shown) if given is None else given)
        return _stopping(places, functools.partial(derivative, *args, **kwargs))

    return Operator("debug", derivative, call, seeded=True)


def _stopping(places: list[tuple[str, int]], f: Any) -> Any:
    """What f returns, under a debugger of its own that has these breakpoints."""
    debugger = pdb.Pdb(nosigint=True)
    debugger.rcLines.append("continue")  # instead of a stop at the first line that runs
    new = [p for p in places if not debugger.get_break(*p)]
    for place in new:
        debugger.set_break(*place)
    before = sys.gettrace()
    sys.settrace(None)
    try:
        return sys.call_tracing(debugger.runcall, (f,))  # so that it stops under another debugger, too
    except bdb.BdbQuit:
        return None
    finally:
        sys.settrace(before)
        for place in new:
            debugger.clear_break(*place)


def _derivative(f: Any, wrt: Wrt) -> Any:
    return f if isinstance(f, (Gradient, Bound)) else api.grad(f, wrt)


def _views(derivative: Any, args: tuple, kwargs: dict[str, Any]) -> list[view.View]:
    """The texts that run for these arguments, or without arguments those that are meant."""
    gradient, given = derivative, args
    if isinstance(derivative, Bound):
        gradient, given = derivative.func, (derivative.__self__, *args)
    named = {name: value for name, value in kwargs.items() if name not in derivative.seeds}
    return view.views(gradient, gradient._sample(given, named) if args or named else None)


def _places(views: list[view.View], lines: Iterable[Line]) -> list[tuple[str, int]]:
    """Where the lines are reversed.

    Raises:
        ArgumentError: one of them is not.
    """
    found = []
    for line in lines:
        file, number = _named(line, views[0].record.file)
        reversed_ = {n: places for v in views if _same(v.record.file, file) for n, places in _reversed_by(v).items()}
        if number not in reversed_:
            near = ", ".join(map(str, sorted(reversed_)))
            raise ArgumentError(
                f"nothing in the reverse sweep of {views[0].record.qualname} reverses line {number} of {file}",
                instead=f"Lines that are reversed: {near}." if near else "Name a file of a function that is called.",
            )
        found += reversed_[number]
    return found


def _named(line: Line, file: str) -> tuple[str, int]:
    """(file, number) of a line."""
    own, _, number = str(line).rpartition(":")
    if not number.isdecimal():
        raise ArgumentError(f"{line!r} is no line", instead='Give its number, or a text as "model.py:12".')
    return own or file, int(number)


def _same(file: str, asked: str) -> bool:
    """The file is the one that is asked for, by its path or by the end of it."""
    return file == asked or ("/" + file.replace(os.sep, "/")).endswith("/" + asked.replace(os.sep, "/"))


def _reversed_by(v: view.View) -> dict[int, list[tuple[str, int]]]:
    """Line of the primal -> where its reverse begins: once for statements that stand together."""
    found: dict[int, list[tuple[str, int]]] = {}
    starts = {s.lineno for s in ast.walk(ast.parse(v.text.whole)) if isinstance(s, ast.stmt)}
    before: tuple[int, ...] = ()
    for at, origin in enumerate(v.origins):
        number = v.first + at
        if number not in starts:
            continue
        lines = origin.lines if origin is not None and origin.sweep == REVERSE else ()
        for line in lines if lines != before else ():
            found.setdefault(v.record.first_line + line - 1, []).append((v.text.filename, number))
        before = lines
    return found


def _set_already(views: list[view.View]) -> list[str]:
    """The lines with breakpoints that have adjoints.

    Raises:
        ArgumentError: there are none.
    """
    known = [(v.record.file, line) for v in views for line in _reversed_by(v)]
    places = {(b.file, b.line) for b in bdb.Breakpoint.bpbynumber if b is not None and b.enabled}
    found = [f"{file}:{line}" for file, line in known if (bdb.Bdb().canonic(file), line) in places]
    if not found:
        raise ArgumentError(
            f"no breakpoint is set on a line of {views[0].record.qualname} that the reverse sweep reverses",
            instead="Give lines=, their numbers in the file.",
        )
    return found
