"""Functions of libraries whose derivative is that of a Python function which does the same.

The primal's text goes on to call what it called; the sweeps are those of the Python function.
"""

import bisect
import heapq
from typing import Any

import numpy as np

from autotangent.runtime import along_axes, heaps, selections
from autotangent.runtime.vectorized import in_python

STAND_INS = {
    **{
        getattr(heapq, f.__name__): f
        for f in (
            heaps.heappush,
            heaps.heappop,
            heaps.heapify,
            heaps.heapreplace,
            heaps.heappushpop,
            heaps.nsmallest,
            heaps.nlargest,
        )
    },
    bisect.insort_right: heaps.insort_right,
    bisect.insort_left: heaps.insort_left,
    np.piecewise: selections.piecewise,
    np.apply_along_axis: along_axes.apply_along_axis,
    np.apply_over_axes: along_axes.apply_over_axes,
}
_STANDING_IN = frozenset(STAND_INS.values())


def stands_in(function: Any) -> bool:
    """It is such a Python function."""
    return function in _STANDING_IN or getattr(function, "__module__", "") == in_python.__module__


def stand_in(function: Any) -> Any:
    """The Python function for one of a library, or made by np.vectorize; any other as it is."""
    if isinstance(function, np.vectorize):
        return in_python(function)
    try:
        return STAND_INS.get(function, function)
    except TypeError:  # it has no hash
        return function
