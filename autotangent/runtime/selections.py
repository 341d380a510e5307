"""Adjoints of what is chosen of several arrays, and conditions of a function that is given in pieces."""

from typing import Any

import numpy as np

from autotangent.runtime.sums import unbroadcast


def select_adjoints(g: Any, condlist: Any, choicelist: Any, default: Any = 0) -> tuple[list, Any]:
    """The adjoints of the choices and of the default in select(condlist, choicelist, default).

    >>> conditions = [np.array([True, False, False]), np.array([True, True, False])]
    >>> of_choices, of_default = select_adjoints(np.array([1.0, 2.0, 4.0]), conditions, [np.zeros(3), 0.0], 0.0)
    >>> [x.tolist() for x in of_choices], float(of_default)
    ([[1.0, 0.0, 0.0], 2.0], 4.0)
    """
    rest: Any = np.True_
    found = []
    for condition, choice in zip(condlist, choicelist):
        found.append(unbroadcast(np.where(rest & condition, g, 0), choice))
        rest = rest & ~np.asarray(condition)
    return found, unbroadcast(np.where(rest, g, 0), default)


def choose_adjoints(g: Any, a: Any, choices: Any, mode: Any = "raise") -> Any:
    """The adjoints of the choices in choose(a, choices, mode=mode): an array if they are rows of one.

    >>> [x.tolist() for x in choose_adjoints(np.array([1.0, 2.0, 4.0]), [1, 0, 1], [np.zeros(3), 0.0])]
    [[0.0, 2.0, 0.0], 5.0]
    """
    taken = np.choose(a, range(len(choices)), mode=mode)
    found = [unbroadcast(np.where(taken == k, g, 0), choice) for k, choice in enumerate(choices)]
    return np.stack(found) if isinstance(choices, np.ndarray) else found


def piecewise(x: Any, condlist: Any, funclist: Any, *args: Any) -> Any:
    """np.piecewise of functions, which get more arguments by position only.

    >>> piecewise(np.array([-2.0, 3.0]), [np.array([True, False])], [abs, np.square]).tolist()
    [2.0, 9.0]
    """
    conditions = pieces(x, condlist, len(funclist))
    points = np.asarray(x)
    y = np.zeros_like(points)
    for k in range(len(funclist)):
        condition, f = conditions[k], funclist[k]
        if np.any(condition):
            part = points[condition]
            y[condition] = f(part, *args)
    return y


def pieces(x: Any, condlist: Any, n: int) -> Any:
    """The conditions for n functions in pieces of x, the last one, if it is missing, where no other holds.

    >>> pieces(np.zeros(2), np.array([True, False]), 2).tolist()
    [[True, False], [False, True]]
    """
    if np.isscalar(condlist) or not isinstance(condlist[0], (list, np.ndarray)) and np.ndim(x):
        condlist = [condlist]
    conditions = np.asarray(condlist, dtype=bool)
    if len(conditions) == n - 1:
        conditions = np.concatenate([conditions, ~np.any(conditions, axis=0, keepdims=True)])
    if len(conditions) != n:
        raise ValueError(f"{n} functions for {len(conditions)} conditions")
    return conditions
