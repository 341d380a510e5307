"""The functions of `heapq` and `bisect.insort` in Python: what those written in C do, step by step, so that a
derivative can be made of them. The order of what a heap holds is theirs too, also among equal items.

A heap is a list in which no item is larger than those at 2 k + 1 and 2 k + 2 (Williams 1964, Algorithm 232).

>>> heap = [5, 3, 4, 1]
>>> heapify(heap)
>>> heappush(heap, 2)
>>> heappop(heap), heappop(heap), heap
(1, 2, [3, 5, 4])
"""

from collections.abc import Iterable
from typing import Any


def heappush(heap: list[Any], item: Any) -> None:
    """Put an item into a heap."""
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap: list[Any]) -> Any:
    """Take the smallest item out of a heap.

    Raises:
        IndexError: it is empty.
    """
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _sink(heap, 0)
        return first
    return last


def heapify(heap: list[Any]) -> None:
    """Make a list a heap."""
    for k in reversed(range(len(heap) // 2)):
        _sink(heap, k)


def heapreplace(heap: list[Any], item: Any) -> Any:
    """Take the smallest item out of a heap, and then put another one into it.

    Raises:
        IndexError: it is empty.
    """
    first = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return first


def heappushpop(heap: list[Any], item: Any) -> Any:
    """Put an item into a heap, and then take the smallest out of it."""
    if heap and heap[0] < item:
        first = heap[0]
        heap[0] = item
        _sink(heap, 0)
        return first
    return item


def _rise(heap: list[Any], start: int, position: int) -> None:
    """Move an item up to where nothing above it, from `start` on, is larger."""
    item = heap[position]
    while position > start:
        above = (position - 1) >> 1
        if not item < heap[above]:
            break
        heap[position] = heap[above]
        position = above
    heap[position] = item


def _sink(heap: list[Any], position: int) -> None:
    """Move an item down to the end along the smaller items, and up again to its place, which is mostly far down."""
    start, end = position, len(heap)
    item = heap[position]
    child = 2 * position + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap[position] = item
    _rise(heap, start, position)


def nsmallest(n: int, iterable: Iterable[Any], key: Any = None) -> list[Any]:
    """The n smallest items in order."""
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n: int, iterable: Iterable[Any], key: Any = None) -> list[Any]:
    """The n largest items, the largest first."""
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]


def insort_right(a: list[Any], x: Any, lo: int = 0, hi: int | None = None, *, key: Any = None) -> None:
    """Put an item into a sorted list, behind those that are equal."""
    wanted = x if key is None else key(x)
    end = len(a) if hi is None else hi
    while lo < end:
        middle = (lo + end) // 2
        if wanted < (a[middle] if key is None else key(a[middle])):
            end = middle
        else:
            lo = middle + 1
    a.insert(lo, x)


def insort_left(a: list[Any], x: Any, lo: int = 0, hi: int | None = None, *, key: Any = None) -> None:
    """Put an item into a sorted list, before those that are equal."""
    wanted = x if key is None else key(x)
    end = len(a) if hi is None else hi
    while lo < end:
        middle = (lo + end) // 2
        if (a[middle] if key is None else key(a[middle])) < wanted:
            lo = middle + 1
        else:
            end = middle
    a.insert(lo, x)
