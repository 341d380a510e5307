"""What to write instead of functions that are refused."""

import collections
import itertools
from typing import Any

import numpy as np

MEAN = "Write sum(xs) / len(xs), or np.mean(...) of an array."
BY_TRIANGLES = "Write L = cholesky(a, lower=True), then solve_triangular with L, and with trans=1."
LAST_OF = "Some processors let NumPy forget all but the ends. Take the last of np.power.accumulate(x), or loop."

INSTEAD: dict[Any, str] = {
    itertools.groupby: "Append to lists in a dict: groups.setdefault(key, []), then loop over groups.items().",
    itertools.tee: "Make a list of it.",
    itertools.compress: "Write [x for x, keep in zip(xs, kept) if keep].",
    itertools.combinations: "Write loops over the positions, or give it 2 or 3.",
    itertools.permutations: "Write loops over the positions, or give it 2.",
    itertools.combinations_with_replacement: "Write loops over the positions.",
    np.vectorize.__call__: "Call the function for each: np.array([f(v) for v in a]), or write it for arrays.",
    np.apply_along_axis: "Write a loop over the rows, or the function for arrays: axis=.",
    np.fromiter: "Make an array of a list: np.array([...]).",
    itertools.islice: "Loop over positions: range(start, stop).",
    itertools.chain: "Loop over a list of the items: [*xs, *ys].",
    itertools.accumulate: "Add up in the loop.",
    np.unique: "Write a[i] with the positions: _, i = np.unique(a, return_index=True).",
    np.power.reduce: LAST_OF,
    np.arctan2.reduce: LAST_OF,
    np.nditer: "Loop over a.ravel(), or over the indices: for i, j in np.ndindex(a.shape).",
    np.ndenumerate: "Write the indices one by one: for (i, j), v in np.ndenumerate(a).",
    collections.ChainMap: "Join the dicts: {**second, **first}.",
    set: "Use a list or a tuple.",
    next: "Give the iterator a name, and take its items in statements: v = next(it).",
    iter: "Loop over the list itself, or give the iterator a name of its own: it = iter(xs).",
}
# By name, for the modules take time to import.
BY_NAME = {
    "heapq.merge": "Sort: sorted([*xs, *ys]).",
    "scipy.linalg._decomp_cholesky.cho_factor": BY_TRIANGLES,
    "scipy.linalg._decomp_cholesky.cho_solve": BY_TRIANGLES,
    "statistics.mean": MEAN,
    "statistics.fmean": MEAN,
}


def of(function: Any) -> str:
    """What to write, if it is known."""
    module = getattr(function, "__module__", None) or ""
    name = f"{module.lstrip('_')}.{getattr(function, '__name__', '')}"  # what is written in C is of _heapq
    try:
        return INSTEAD.get(function) or BY_NAME.get(name, "")
    except TypeError:  # it has no hash
        return ""
