"""Adding adjoints of lists, tuples, dicts and objects, element by element."""

import collections
from typing import Any

import numpy as np

from autotangent.errors import SeedError
from autotangent.runtime.zeros import zeros


def add_into(x_bar: Any, g: Any, index: slice = slice(None)) -> None:
    """Add `g` to the adjoint of a container in place; `index` picks elements of a list.

    >>> x_bar = [1.0, 2.0, 3.0]; add_into(x_bar, [10.0, 20.0], slice(1, None)); x_bar
    [1.0, 12.0, 23.0]
    """
    if isinstance(x_bar, (list, collections.deque)):
        places = range(len(x_bar))[index]
        g = [g] * len(places) if isinstance(g, (int, float, complex, np.generic)) else g
        if len(g) != len(places):
            raise SeedError(f"y_bar has {len(g)} seeds for a list of {len(places)} items", instead="Pass one for each.")
        for k, g_k in zip(places, g):
            x_bar[k] = summed(x_bar[k], g_k)
    elif isinstance(x_bar, dict):
        for key in x_bar:
            x_bar[key] = summed(x_bar[key], g[key])
    elif x_bar is not None and g is not None:  # None stands for what has no derivative
        for name, part in vars(g).items():
            mine = getattr(x_bar, name) if hasattr(x_bar, name) else zeros(part)  # stored after x_bar was made
            setattr(x_bar, name, summed(mine, part))


def summed(x_bar: Any, g: Any) -> Any:
    """x_bar + g of adjoints that may be numbers, arrays or containers; of the latter two in place.

    >>> summed([1.0, 2.0], [10.0, 20.0]), summed(1.0, 10.0)
    ([11.0, 22.0], 11.0)
    """
    if x_bar is None or g is None:
        return x_bar
    if isinstance(x_bar, np.ndarray):
        x_bar += g
        return x_bar
    if isinstance(x_bar, (list, dict, collections.deque)) or hasattr(x_bar, "__dict__"):
        add_into(x_bar, g)
        return x_bar
    return x_bar + g
