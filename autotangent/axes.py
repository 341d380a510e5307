"""Sizes of axes in normal form, and what they prove.

An axis is an int, or a string: an argument's symbol (`x.0`, a size that is not 1), a derived size
(`max(0, x.0 - 2)`), or an open one (leading `?`), which equals only itself and may be 1. An `@` is in what is one size
at one time, and another in the next turn of a loop: `u.0@7` is the size of u at the head of loop 7. `ANY`, `MANY`, the
axes of a list's items (`x[].0`) and what is derived of them do not even equal themselves: two arrays with such an axis
may have two sizes.

>>> slice_axis("u.0", 1, -1, None) == slice_axis("u.0", 2, None, None)
True
>>> broadcast(("x.0", "x.1"), ("b.0",))
('x.0', 'x.1')
>>> summed_axes(("x.0", "x.1"), ("b.0",))
(0,)
>>> summed_axes(("x.0", 1), ("b.0", "b.1")) is None
True
"""

import itertools

Axis = int | str
Axes = tuple

_fresh = itertools.count()


ANY = "?~"  # one size or another: by a branch, or of the items of a container
MANY = "~"  # the same, but not 1


def open_axis() -> str:
    """A size of which nothing is known; equal only to itself."""
    return f"?@{next(_fresh)}"


def in_hand(axes: Axes) -> Axes:
    """The axes of an array that was taken from where there is one size or another: it has one of them now.

    >>> a, b = in_hand((ANY, MANY))
    >>> same(a, a), not_one(a), not_one(b)
    (True, False, True)
    """
    return tuple(f"{'' if not_one(a) else '?'}@{next(_fresh)}" if moving(a) else a for a in axes)


def loop_label() -> str:
    """What tells the sizes at the head of a loop from those of other loops."""
    return f"@{next(_fresh)}"


def not_one(axis: Axis) -> bool:
    """Proved to be other than 1."""
    if isinstance(axis, int):
        return axis != 1
    return not axis.startswith("?") and "(" not in axis


def moving(axis: Axis) -> bool:
    """One size or another: of what changes, of a list's items, or derived of such a size."""
    return isinstance(axis, str) and (MANY in axis or "[]" in axis)


def same(a: Axis, b: Axis) -> bool:
    """Proved to be one size.

    >>> same(minus("x.0", 1), minus("x.0", 1)), same(minus(ANY, 1), minus(ANY, 1))
    (True, False)
    """
    return a == b and not moving(a)


def steady(axes: Axes | None) -> bool:
    """Proved to be sizes that no turn of a loop changes."""
    return axes is not None and not any(moving(a) or isinstance(a, str) and "@" in a for a in axes)


def same_axes(a: Axes | None, b: Axes | None) -> bool:
    """Proved to be one shape."""
    return a is not None and b is not None and len(a) == len(b) and all(map(same, a, b))


def broadcast_axis(a: Axis, b: Axis) -> Axis:
    """The size of the result where two axes meet; NumPy raises if they do not fit."""
    if same(a, b) or b == 1:
        return a
    if a == 1:
        return b
    if not_one(a) and not (moving(a) and not_one(b)):
        return a
    if not_one(b):
        return b
    return ANY if moving(a) or moving(b) else open_axis()


def broadcast(*shapes: Axes) -> Axes:
    """Axes of the result of broadcasting."""
    result: Axes = ()
    for axes in shapes:
        a, b = (result, axes) if len(result) >= len(axes) else (axes, result)
        pad = (1,) * (len(a) - len(b))
        result = tuple(broadcast_axis(p, q) for p, q in zip(a, pad + b))
    return result


def summed_axes(axes: Axes, target: Axes) -> tuple[int, ...] | None:
    """Axes to sum so that `axes` becomes `target` without keeping any, () if none; None if that is not provable.

    Two different argument symbols are one size, since NumPy would have raised.
    """
    extra = len(axes) - len(target)
    if extra < 0:
        return None
    for a, t in zip(axes[extra:], target):
        if not (same(a, t) or not_one(a) and not_one(t)):
            return None
    return tuple(range(extra))


def fills(axes: Axes, target: Axes) -> bool:
    """Proved to have the very shape of target."""
    return summed_axes(axes, target) == ()


def join(a: Axes | None, b: Axes | None) -> Axes | None:
    """Axes true of both."""
    if a is None or b is None or len(a) != len(b):
        return None
    return tuple(p if p == q else any_size(p, q) for p, q in zip(a, b))


def any_size(*axes: Axis) -> str:
    """The size of what has one of these."""
    return MANY if all(map(not_one, axes)) else ANY


def minus(axis: Axis, k: int) -> Axis:
    """max(0, axis - k) in normal form."""
    if k == 0:
        return axis
    if isinstance(axis, int):
        return max(0, axis - k)
    if axis.startswith("max(0, ") and axis.endswith(")"):
        inner = axis[7:-1]
        head, _, tail = inner.rpartition(" - ")
        if head and tail.isdigit():
            return f"max(0, {head} - {int(tail) + k})"
    return f"max(0, {axis} - {k})"


def slice_axis(axis: Axis, start: int | None, stop: int | None, step: int | None) -> Axis:
    """Size after a slice with constant bounds."""
    if isinstance(axis, int):
        return len(range(axis)[slice(start, stop, step)])
    if step == -1 and start is None and stop is None:
        return axis
    if step in (None, 1):
        start = start or 0
        if start >= 0 and stop is None:
            return minus(axis, start)
        if start >= 0 and stop is not None and stop < 0:
            return minus(axis, start - stop)
    return cut(axis, start, stop, step)


def cut(axis: Axis, start: Axis | None, stop: Axis | None, step: Axis | None) -> str:
    """Size after a slice, whose bounds may be sizes, or ints that are the same whenever they have one form.

    >>> same(cut("x.0", None, "?#n", None), cut("x.0", None, "?#n", None))
    True
    """
    return f"?len({axis})[{start}:{stop}:{step}]"
