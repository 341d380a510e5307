"""Times of several calls, interleaved, so that whatever else the machine does falls on all of them alike."""

import gc
import statistics
import time
from collections.abc import Callable

import numpy as np

ROUNDS = 15
BATCH_SECONDS = 0.008
SLOW_SECONDS = 0.3
TOLERANCE = 0.03
TRIES = 8
LARGE = 31 << 20  # bytes, just below what the C library of Linux always maps on its own

Call = Callable[[], object]


def per_call(call: Call, count: int) -> float:
    """Seconds of one call, the mean of `count`."""
    start = time.perf_counter()
    for _ in range(count):
        call()
    return (time.perf_counter() - start) / count


def batch_size(call: Call, seconds: float = BATCH_SECONDS) -> int:
    """How many calls take about that long, none for a slow one; the calls also warm everything up."""
    per_call(call, 1)
    count, spent = 1, per_call(call, 1)
    if spent > SLOW_SECONDS:
        return 0
    while count * spent < seconds:
        count = max(count + 1, min(10 * count, int(seconds / max(spent, 1e-9)) + 1))
        spent = per_call(call, count)
    return count


def one_round(calls: dict[str, Call], counts: dict[str, int], number: int) -> dict[str, float]:
    """Each call in turn, there and back again: the better of its two batches. Slow ones take part in every fifth."""
    names = [name for name in calls if counts[name] > 0 or number % 5 == 0]
    order = names[::-1] if number % 2 else names
    first = {name: per_call(calls[name], max(1, counts[name])) for name in order}
    second = {name: per_call(calls[name], counts[name]) for name in order[::-1] if counts[name] > 0}
    return {name: min(first[name], second.get(name, first[name])) for name in names}


def interleaved(calls: dict[str, Call], rounds: int = ROUNDS) -> list[dict[str, float]]:
    """Seconds a call in each of `rounds` rounds."""
    counts = {name: batch_size(call) for name, call in calls.items()}
    was_enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        return [one_round(calls, counts, k) for k in range(rounds)]
    finally:
        if was_enabled:
            gc.enable()


def ratio(rounds: list[dict[str, float]], name: str, base: str) -> float:
    """Median over the rounds of the ratio of two calls of one round."""
    return statistics.median(r[name] / r[base] for r in rounds if name in r)


def median(rounds: list[dict[str, float]], name: str) -> float:
    """Median of the seconds of one call."""
    return statistics.median(r[name] for r in rounds if name in r)


def valid(rounds: list[dict[str, float]], base: str, control: str) -> bool:
    """The control, which runs the code of the base, took as long as the base."""
    return abs(ratio(rounds, control, base) - 1) <= TOLERANCE


def settle_memory() -> None:
    """Free one large array, after which the C library of Linux keeps memory that is freed instead of handing it back.

    Before it does, a function whose arrays are large enough pays for page faults at each call, or does not, as the
    order of its allocations has it, and ratios vary by a factor of up to five.
    """
    np.ones(LARGE, np.uint8)


def measured(
    calls: dict[str, Call], base: str, control: str, rounds: int = ROUNDS, tries: int = TRIES
) -> tuple[list[dict[str, float]], bool, int]:
    """(rounds, whether they are valid, how many runs it took); a void run is repeated."""
    settle_memory()
    for number in range(1, tries + 1):
        found = interleaved(calls, rounds)
        if valid(found, base, control):
            return found, True, number
    return found, False, tries
