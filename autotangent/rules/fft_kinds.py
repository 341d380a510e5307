"""Kinds of Fourier transforms: whole spectra, halves of them, and what is made real.

>>> from autotangent.kinds import ArrayKind, Value
>>> x = {"a": Value(ArrayKind("f", ("x.0", 4)))}
>>> along_axis(x).axes, half_along_axis(x).axes, real_along_axis(x)
(('x.0', 4), ('x.0', 3), ArrayKind(dtype='f', axes=('x.0', 6)))
"""

from collections.abc import Callable
from typing import Any

from autotangent import axes as ax
from autotangent.axes import Axis
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, NoneKind, ScalarKind, Value
from autotangent.rules.making_kinds import sizes
from autotangent.rules.refusals import refuse_active
from autotangent.rules.result_kinds import Bound, array_of, as_array, const, first


def _whole(n: Axis) -> Axis:
    return n


def _half(n: Axis) -> Axis:
    return n // 2 + 1 if isinstance(n, int) else f"?half({n})"


def _doubled(n: Axis) -> Axis:
    return 2 * (n - 1) if isinstance(n, int) else f"?doubled({n})"


def _transformed(dtype: str, axes: tuple | None, along: list[int] | None, given: tuple, last: Callable) -> Kind:
    """An array whose sizes along some axes are those given, the last one as `last` makes it."""
    if axes is None or along is None:
        return ArrayKind(dtype, None if axes is None else tuple(ax.open_axis() for _ in axes))
    made = list(axes)
    for k, size in zip(along, given):
        made[k] = size
    if last is _doubled:
        made[along[-1]] = given[-1] if given else _doubled(axes[along[-1]])
    else:
        made[along[-1]] = last(made[along[-1]])
    return ArrayKind(dtype, tuple(made))


def _one(dtype: str, last: Callable) -> Callable[[Bound], Kind]:
    def kind(bound: Bound) -> Kind:
        x = as_array(first(bound).kind)
        if not isinstance(x, (ArrayKind, ScalarKind)):
            return UNKNOWN
        axes, axis = array_of(x)[1], const(bound.get("axis"), -1)
        along = [range(len(axes))[axis]] if axes and isinstance(axis, int) and -len(axes) <= axis < len(axes) else None
        return _transformed(dtype, axes, along, _given(bound.get("n")) or (), last)

    return kind


def _given(value: Value | None) -> tuple | None:
    """Sizes that are given, if they are."""
    if value is None or value.const is None or isinstance(value.kind, NoneKind):
        return None
    return tuple(n if n != -1 else ax.open_axis() for n in sizes(value) or ())


def _several(dtype: str, last: Callable, default: tuple | None = None) -> Callable[[Bound], Kind]:
    def kind(bound: Bound) -> Kind:
        x = as_array(first(bound).kind)
        if not isinstance(x, (ArrayKind, ScalarKind)):
            return UNKNOWN
        if () in (const(bound.get("axes")), const(bound.get("s"))):
            refuse_active(bound, "a Fourier transform along no axis gives the array itself", "Write the array.")
        axes, along = array_of(x)[1], None
        given = _given(bound.get("s"))
        if given == ():
            return ArrayKind(dtype, None if axes is None else tuple(ax.open_axis() for _ in axes))
        if axes:
            along = _along(const(bound.get("axes"), default), len(axes), given)
        return _transformed(dtype, axes, along, given or (), last)

    return kind


def _along(named: Any, rank: int, given: tuple | None) -> list[int] | None:
    """The axes that are transformed, not negative; None if they are not known."""
    if named is None:
        return list(range(rank))[-len(given or range(rank)) :]
    known = isinstance(named, tuple) and all(isinstance(k, int) and -rank <= k < rank for k in named)
    return [k % rank for k in named] if known and named else None


along_axis, half_along_axis, real_along_axis = _one("c", _whole), _one("c", _half), _one("f", _doubled)
along_axes, half_along_axes, real_along_axes = (
    _several(dtype, last) for dtype, last in (("c", _whole), ("c", _half), ("f", _doubled))
)
along_plane, half_along_plane, real_along_plane = (
    _several(dtype, last, (-2, -1)) for dtype, last in (("c", _whole), ("c", _half), ("f", _doubled))
)


def distinct(kind: Callable[[Bound], Kind]) -> Callable[[Bound], Kind]:
    """The same, refusing axes that are not known to be different ones."""

    def checked(bound: Bound) -> Kind:
        rank = len(array_of(as_array(first(bound).kind))[1] or ())
        axes = const(bound.get("axes"), ())
        known = axes is None or isinstance(axes, tuple) and all(isinstance(k, int) for k in axes)
        if not known or axes and len({k % rank if rank else k for k in axes}) < len(axes):
            what = "a Fourier transform along axes that are not different constants has no derivative rule"
            refuse_active(bound, what, "Give axes= as a tuple of different numbers.")
        elif axes and not rank and min(axes) < 0 <= max(axes):
            what = "a Fourier transform along axes counted from both ends of an array of unknown rank"
            refuse_active(bound, what, "Count them all from the end: axes=(-2, -1).")
        return kind(bound)

    return checked


def frequencies(bound: Bound) -> Kind:
    """fftfreq: one a point."""
    return ArrayKind("f", sizes(bound.get("n")) or (ax.open_axis(),))


def half_frequencies(bound: Bound) -> Kind:
    """rfftfreq: one an entry of half the spectrum."""
    return ArrayKind("f", tuple(map(_half, frequencies(bound).axes)))
