"""Functions of libraries whose derivative is that of a Python function which does the same.

The primal's text goes on to call what it called; the sweeps are those of the Python function.
"""

import bisect
import heapq
import types
from typing import Any

import numpy as np

from autotangent.runtime import along_axes, heaps, selections
from autotangent.runtime.namespaces import namespace
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


def of_runtime(function: Any) -> bool:
    """Such a Python function, or a helper that stands in emitted text: its source is read wherever it is installed."""
    return getattr(function, "__module__", "").startswith("autotangent.runtime.")


def stand_in(function: Any) -> Any:
    """The Python function for one of a library, or made by np.vectorize; what a namespace is; a sweep of a text without
    a check of what it gets; any other as it is."""
    if function is namespace:
        return types.SimpleNamespace
    if isinstance(function, np.vectorize):
        return in_python(function)
    try:
        return STAND_INS.get(function) or getattr(function, "unchecked", function)
    except TypeError:  # it has no hash
        return function
