"""Colours for the columns of a sparse matrix: those of one colour are computed together.

Columns without a common row (Curtis, Powell, Reid 1974; Coleman, Moré 1983), and for symmetric matrices star
colourings, in which four vertices on a path have three colours at least (Gebremedhin, Manne, Pothen 2005).
"""

from typing import Any

import numpy as np


def of_columns(matrix: Any) -> np.ndarray:
    """A colour for each column of a SciPy csc matrix; no row has two entries in columns of one colour.

    >>> import scipy.sparse
    >>> of_columns(scipy.sparse.eye_array(6).tocsc() + scipy.sparse.eye_array(6, k=1).tocsc()).tolist()
    [0, 1, 0, 1, 0, 1]
    """
    counts = np.diff(matrix.indptr)
    orders = [range(len(counts)), np.argsort(-counts, kind="stable").tolist()]
    return min((_greedy(matrix, order) for order in orders), key=lambda c: c.max(initial=-1))


def _greedy(matrix: Any, order: Any) -> np.ndarray:
    """Each column in turn gets the least colour that none of its rows has yet."""
    rows, starts = matrix.indices.tolist(), matrix.indptr.tolist()
    used: list[set[int]] = [set() for _ in range(matrix.shape[0])]
    colours = np.zeros(matrix.shape[1], int)
    for j in order:
        mine = rows[starts[j] : starts[j + 1]]
        colour = _least(set().union(*(used[i] for i in mine)))
        colours[j] = colour
        for i in mine:
            used[i].add(colour)
    return colours


def star(matrix: Any) -> np.ndarray:
    """A colour for each column of a symmetric SciPy csr matrix, of which half of the entries tell all.

    >>> import scipy.sparse
    >>> arrow = np.eye(5)
    >>> arrow[2, :] = arrow[:, 2] = 1.0
    >>> star(scipy.sparse.csr_array(arrow)).tolist()
    [1, 1, 0, 1, 1]
    """
    n = matrix.shape[0]
    indices, starts = matrix.indices.tolist(), matrix.indptr.tolist()
    near = [[w for w in indices[starts[v] : starts[v + 1]] if w != v] for v in range(n)]
    colour = [-1] * n
    around: list[dict[int, list[int]]] = [{} for _ in range(n)]  # neighbours that have a colour, by it
    barred: list[set[int]] = [set() for _ in range(n)]  # colours that would make a path of four with two colours
    for v in sorted(range(n), key=lambda v: -len(near[v])):
        taken = {colour[w] for w in near[v] if colour[w] >= 0}
        for w in near[v]:
            taken |= barred[w] if colour[w] >= 0 else around[w].keys()
        colour[v] = _least(taken)
        for w in near[v]:
            same = around[w].setdefault(colour[v], [])
            same.append(v)
            if colour[w] >= 0 and len(same) >= 2:
                for u in same if len(same) == 2 else [v]:
                    barred[u].add(colour[w])
    return np.array(colour, int)


def _least(taken: set[int]) -> int:
    """The least number that is not taken."""
    return next(k for k in range(len(taken) + 1) if k not in taken)
