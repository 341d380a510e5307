"""Stores into slices of lists, and insertions, undone."""

from typing import Any


def unspliced(xs: list[Any], place: slice, before: list[Any], count: int) -> list[Any]:
    """Undo xs[place] = items, where there were `count` items and what they replaced is given; the items.

    >>> xs = [1, 2, 3, 4]; xs[1:3] = [7]
    >>> unspliced(xs, slice(1, 3), [2, 3], 1), xs
    ([7], [1, 2, 3, 4])
    """
    start, _, step = place.indices(len(xs) - count + len(before))
    new = slice(start, start + count) if step == 1 else place
    items = xs[new]
    xs[new] = before
    return items


def inserted_at(xs: list[Any], place: int) -> int:
    """Where the item is that xs.insert(place, item) has put.

    >>> xs = [1, 2]; xs.insert(-1, 5); xs[inserted_at(xs, -1)]
    5
    """
    return slice(place, None).indices(len(xs) - 1)[0]
