"""Stores into slices of lists, and insertions, undone."""

from typing import Any


def unspliced(xs: list[Any], place: slice, before: list[Any], count: int) -> list[Any]:
    """Undo xs[place] = items, where there were `count` items and what they replaced is given; the items.

    >>> xs = [1, 2, 3, 4]; xs[1:3] = [7]
    >>> unspliced(xs, slice(1, 3), [2, 3], 1), xs
    ([7], [1, 2, 3, 4])
    """
    start, stop, step = spliced_place(place, len(xs) - count + len(before), count)
    items = xs[start:stop:step]
    xs[start:stop:step] = before
    return items


def spliced_place(place: slice, size: int, count: int) -> tuple[int, int | None, int]:
    """Start, stop and step of the `count` items that xs[place] = items has put into a list of `size`.

    >>> spliced_place(slice(1, 3), 4, 1), spliced_place(slice(None, None, -1), 4, 4)
    ((1, 2, 1), (3, None, -1))
    """
    start, stop, step = place.indices(size)
    return start, start + count if step == 1 else None if stop < 0 else stop, step


def inserted_at(xs: list[Any], place: int) -> int:
    """Where the item is that xs.insert(place, item) has put.

    >>> xs = [1, 2]; xs.insert(-1, 5); xs[inserted_at(xs, -1)]
    5
    """
    return slice(place, None).indices(len(xs) - 1)[0]
