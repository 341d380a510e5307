"""Where the first value that is not finite comes from: a derivative is run line by line, its names are looked at."""

import ast
import sys
import types
from typing import Any

import numpy as np

from autotangent import api, view
from autotangent.bound import Bound
from autotangent.errors import ArgumentError, NonFinite, Place
from autotangent.jacobians import MODES, Operator, check_result, real_arguments
from autotangent.signatures import Wrt

_LONG = 50  # of longer lists the last item is looked at: the others were names before
_SWEEPS = {"forward": "the forward sweep", "reverse": "the reverse sweep", "tangent": "forward mode"}


def nan_check(f: Any, wrt: Wrt = 0, *, mode: str = "reverse") -> Operator:
    """Run a derivative for seeds of ones, and stop at the first line that makes an infinity or NaN of finite values.

    Returns nothing. What is not finite in the arguments, and what is made of that, is not reported. The error names the
    variable of the text, the element, the line of the function and that of the text. mode: "reverse" looks at both
    sweeps, "forward" at values and tangents. Slow: every line is followed.

    >>> def entropy(p):
    ...     return -np.sum(p * np.log(p))
    >>> nan_check(entropy)(np.array([0.5, 0.5]))

    Raises:
        ArgumentError: `mode` is none of these.
        NonFinite: when called, if there is such a line.
        As `pullback` and `jvp`.
    """
    if mode not in MODES[1:]:
        raise ArgumentError(f"mode is {mode!r}", instead='Write "forward" or "reverse".')
    derivative = api.pullback(f, wrt) if mode == "reverse" else api.jvp(f, wrt)

    def call(*args: Any, **kwargs: Any) -> None:
        given = real_arguments(derivative, args, kwargs)
        watch = _Watch(derivative, args, kwargs)
        before = sys.gettrace()
        sys.settrace(watch.enter)
        try:
            if mode == "reverse":
                y, pull = derivative(*args, **kwargs)
                check_result(y, derivative)
                pull(np.ones_like(y) if isinstance(y, np.ndarray) else 1.0)
            else:
                ones = [np.ones(np.shape(x)) if isinstance(x, np.ndarray) else 1.0 for x in given.values()]
                derivative(*args, **kwargs, **dict(zip(derivative.seeds, ones)))
        finally:
            sys.settrace(before)
        if watch.found is not None:
            raise watch.found

    return Operator("nan_check", derivative, call)


class _Watch:
    """Follows the texts of a derivative. found: what is to be said of the first line."""

    def __init__(self, derivative: Any, args: tuple, kwargs: dict[str, Any]):
        gradient, given = derivative, args
        if isinstance(derivative, Bound):
            gradient, given = derivative.func, (derivative.__self__, *args)
        self.views = {v.text.filename: v for v in view.views(gradient, gradient._sample(given, kwargs))}
        self.reads = {name: _reads(shown.text.whole) for name, shown in self.views.items()}
        self.found: NonFinite | None = None

    def enter(self, frame: types.FrameType, event: str, arg: Any) -> Any:
        """A function is called: one of the texts is followed, with what is not finite in its arguments."""
        shown = self.views.get(frame.f_code.co_filename)
        if shown is None or self.found is not None:
            return None
        known, last = set(_all_bad(frame)), [frame.f_lineno]
        reads = self.reads[frame.f_code.co_filename]

        def follow(frame: types.FrameType, event: str, arg: Any) -> Any:
            if event in ("line", "return") and self.found is None:
                bad = _all_bad(frame)
                if event == "return" and not known and not bad and (first := _bad(arg)) is not None:
                    bad = {"what is returned": first}
                made = bad.keys() - known
                if made and not known & reads.get(last[0], set()):
                    name = min(made)
                    self.found = _said(shown, name, bad[name], last[0])
                known.update(bad)
                last[0] = frame.f_lineno
            return follow

        return follow


def _reads(text: str) -> dict[int, set[str]]:
    """Line -> the names that the statement on it reads: what it makes of an infinity was not finite before."""
    found: dict[int, set[str]] = {}
    for s in ast.walk(ast.parse(text)):
        if isinstance(s, ast.stmt) and not isinstance(s, ast.FunctionDef):
            head: Any = getattr(s, "iter", getattr(s, "test", s))
            names = {n.id for n in ast.walk(head) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
            for line in range(s.lineno, (head.end_lineno or s.lineno) + 1):
                found[line] = names
    return found


def _said(shown: view.View, name: str, bad: tuple[str, Any], number: int) -> NonFinite:
    """The error for a line of the text."""
    index, value = bad
    at = number - shown.first
    origin = shown.origins[at] if 0 <= at < len(shown.origins) else None
    lines, record = shown.text.body.splitlines(), shown.record
    place, sweep = None, ""
    if origin is not None:
        sweep = f", in {_SWEEPS[origin.sweep]}"
        if origin.lines:
            text = record.source.splitlines()[origin.lines[0] - 1]
            indent = len(text) - len(text.lstrip())
            place = Place(record.file, record.first_line + origin.lines[0] - 1, indent, len(text), text)
    line = lines[at].strip() if 0 <= at < len(lines) else ""
    return NonFinite(
        f"{name}{index} is {value}{sweep} of {record.qualname}",
        place,
        f"It is made by  {line}  in line {number} of {shown.text.path or shown.text.filename}",
    )


def _all_bad(frame: types.FrameType) -> dict[str, tuple[str, Any]]:
    """Name -> (index, value) of the names of a frame that hold what is not finite."""
    found = {name: _bad(value) for name, value in frame.f_locals.items()}
    return {name: bad for name, bad in found.items() if bad is not None}


def _bad(x: Any) -> tuple[str, Any] | None:
    """(index, value) of the first number in a value that is not finite."""
    match x:
        case float() | np.floating() | complex() | np.complexfloating():
            return None if np.isfinite(x) else ("", float(x) if isinstance(x, np.floating) else x)
        case np.ndarray() if x.dtype.kind in "fc" and not np.isfinite(x).all():
            place = tuple(map(int, np.argwhere(~np.isfinite(x))[0]))
            return f"[{', '.join(map(str, place))}]" if place else "", x[place].item()
        case list() | tuple() if x:
            first = 0 if len(x) <= _LONG else len(x) - 1
            return _first_of((f"[{k}]", x[k]) for k in range(first, len(x)))
        case dict():
            return _first_of((f"[{k!r}]", v) for k, v in x.items())
        case types.SimpleNamespace():
            return _first_of((f".{k}", v) for k, v in vars(x).items())
    return None


def _first_of(parts: Any) -> tuple[str, Any] | None:
    for prefix, value in parts:
        bad = _bad(value)
        if bad is not None:
            return prefix + bad[0], bad[1]
    return None
