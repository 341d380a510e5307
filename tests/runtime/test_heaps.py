"""The functions of heapq and bisect in Python do what those written in C do, among equal items too."""

import bisect
import functools
import heapq
import random

import pytest

from autotangent.runtime import heaps
from autotangent.runtime.stand_ins import STAND_INS, of_runtime, stand_in


@functools.total_ordering
class Item:
    """Compares by its value; its number shows the order among equal items."""

    def __init__(self, value, number):
        self.value, self.number = value, number

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value


def same(ours, theirs):
    """The very same items."""
    return len(ours) == len(theirs) and all(a is b for a, b in zip(ours, theirs))


def items(source, count):
    return [Item(source.randrange(4), k) for k in range(count)]


@pytest.mark.parametrize("seed", range(200))
def test_heaps(seed):
    source = random.Random(seed)
    ours = items(source, source.randrange(12))
    theirs = list(ours)
    heaps.heapify(ours)
    heapq.heapify(theirs)
    assert same(ours, theirs)
    for k in range(20):
        name = source.choice(["heappush", "heappop", "heapreplace", "heappushpop"])
        given = () if name == "heappop" else (Item(source.randrange(4), 100 + k),)
        if theirs or name in ("heappush", "heappushpop"):
            assert getattr(heaps, name)(ours, *given) is getattr(heapq, name)(theirs, *given)
        else:
            with pytest.raises(IndexError):
                getattr(heaps, name)(ours, *given)
        assert same(ours, theirs)


@pytest.mark.parametrize("seed", range(50))
def test_smallest_largest_and_insertion(seed):
    source = random.Random(seed)
    given = items(source, source.randrange(8))
    key = source.choice([None, lambda item: -item.value])
    for n in (-1, 0, 1, 3, 20):
        assert same(heaps.nsmallest(n, given, key), heapq.nsmallest(n, given, key))
        assert same(heaps.nlargest(n, given, key), heapq.nlargest(n, given, key))
    given.sort(key=key)
    for name in ("insort_left", "insort_right"):
        lo = source.randrange(len(given) + 1)
        hi = source.choice([None, source.randrange(lo, len(given) + 1)])
        ours, theirs, new = list(given), list(given), Item(source.randrange(4), 50)
        getattr(heaps, name)(ours, new, lo, hi, key=key)
        getattr(bisect, name)(theirs, new, lo, hi, key=key)
        assert same(ours, theirs)


def test_what_is_of_the_runtime():
    assert all(map(of_runtime, STAND_INS.values())) and not of_runtime(bisect.insort)
    assert stand_in(bisect.insort) is heaps.insort_right
    assert stand_in(len) is len and stand_in([]) == []
