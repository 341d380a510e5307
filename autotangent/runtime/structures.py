"""Adding adjoints of lists, tuples, dicts and objects, element by element."""

import collections
import copy
import types
from typing import Any

import numpy as np

from autotangent.errors import SeedError
from autotangent.runtime.zeros import zeros

HAVE_ITEMS = (list, dict, collections.deque, np.ndarray)


def add_into(x_bar: Any, g: Any, index: slice = slice(None)) -> None:
    """Add `g` to the adjoint of a container in place; `index` picks elements of a list. What the adjoint of an object
    held is gone after that: the same object may be in another place of what is added, and counts once. So does memory
    that an object holds twice.

    >>> x_bar = [1.0, 2.0, 3.0]; add_into(x_bar, [10.0, 20.0], slice(1, None)); x_bar
    [1.0, 12.0, 23.0]
    >>> x_bar, g = types.SimpleNamespace(a=1.0), types.SimpleNamespace(a=2.0); add_into(x_bar, g); x_bar, g
    (namespace(a=3.0), namespace(a=0.0))
    """
    _add_into(x_bar, g, index, Moved())


class Moved:
    """What was added so far: objects, and the arrays that objects held."""

    def __init__(self) -> None:
        self.objects: set[int] = set()
        self.arrays: list[tuple[np.ndarray, np.ndarray]] = []
        self.depth = 0  # in how many objects

    def again(self, x_bar: Any, g: Any) -> Any:
        """Which elements of g lie in memory that was added before, to memory of this x_bar; False where none do."""
        found: Any = False
        if self.depth and isinstance(x_bar, np.ndarray) and isinstance(g, np.ndarray):
            for mine, theirs in self.arrays:
                if np.may_share_memory(mine, x_bar) and np.may_share_memory(theirs, g):
                    found = found | np.isin(_addresses(g), _addresses(theirs))
            self.arrays.append((x_bar, g))
        return found


def but(again: Any, g: Any) -> Any:
    """g without the elements that were added already."""
    return g if again is False else np.where(again, 0.0, g)


def _addresses(v: np.ndarray) -> Any:
    """Where each element lies."""
    steps = (np.arange(n) * s for n, s in zip(v.shape, v.strides))
    return sum(np.ix_(*steps), np.array(v.__array_interface__["data"][0]))


def _add_into(x_bar: Any, g: Any, index: slice, moved: Moved) -> None:
    if isinstance(x_bar, (list, collections.deque)):
        places = range(len(x_bar))[index]
        g = [g] * len(places) if isinstance(g, (int, float, complex, np.generic)) else g
        if len(g) != len(places):
            raise SeedError(f"y_bar has {len(g)} seeds for a list of {len(places)} items", instead="Pass one for each.")
        for k, g_k in zip(places, g):
            x_bar[k] = _summed(x_bar[k], g_k, moved)
    elif isinstance(x_bar, dict):
        if not set(x_bar) <= set(g):
            keys = ", ".join(map(repr, x_bar))
            raise SeedError(f"y_bar must be a dict with the keys of the result: {keys}")
        for key in x_bar:
            x_bar[key] = _summed(x_bar[key], g[key], moved)
    elif x_bar is not None and g is not None and id(g) not in moved.objects:  # None stands for what has no derivative
        moved.objects.add(id(g))
        moved.depth += 1
        for name, part in list(vars(g).items()):
            mine = getattr(x_bar, name) if hasattr(x_bar, name) else zeros(part)  # stored after x_bar was made
            setattr(x_bar, name, _summed(mine, part, moved))
            if type(g) is types.SimpleNamespace:  # not a seed of the class of the object
                setattr(g, name, nothing(part))
        moved.depth -= 1


def nothing(part: Any) -> Any:
    """What is left of an adjoint that was added to another one: zeros; of objects that has happened already."""
    if isinstance(part, np.ndarray):
        return np.zeros_like(part)
    if isinstance(part, (list, collections.deque)):
        for k, inner in enumerate(part):
            part[k] = nothing(inner)
    elif isinstance(part, dict):
        part.update({key: nothing(inner) for key, inner in part.items()})
    return type(part)(0) if isinstance(part, (float, complex, np.number)) else part


def apart(x: Any) -> Any:
    """An adjoint that is a number, an array or a container, in memory of its own.

    >>> x = np.ones(2); y = apart([x, 3.0]); y[0] is x, y
    (False, [array([1., 1.]), 3.0])
    """
    return copy.deepcopy(x)


def add_at(x_bar: Any, key: Any, g: Any) -> None:
    """Add `g` to what the adjoint of a container or an object holds under a key or as an attribute: see `summed`.

    >>> x_bar = {"a": 1.0, "b": [2.0]}; add_at(x_bar, "a", 2.0); add_at(x_bar, "b", [3.0]); x_bar
    {'a': 3.0, 'b': [5.0]}

    Of an array it is an element, a part, or elements at positions, each counted as often as it occurs.

    >>> x_bar = np.zeros(3); add_at(x_bar, [0, 0, 2], 1.0); x_bar.tolist()
    [2.0, 0.0, 1.0]
    """
    if isinstance(x_bar, np.ndarray):
        np.add.at(x_bar, key, g if np.iscomplexobj(x_bar) else np.real(g))
        return
    put_at(x_bar, key, summed(get_at(x_bar, key), g))


def get_at(x: Any, key: Any) -> Any:
    """The item of a container, or the attribute of an object."""
    return x[key] if isinstance(x, HAVE_ITEMS) else getattr(x, key)


def put_at(x: Any, key: Any, value: Any) -> None:
    """The item of a container, or the attribute of an object, is another one."""
    if isinstance(x, HAVE_ITEMS):
        x[key] = value
    else:
        setattr(x, key, value)


def summed(x_bar: Any, g: Any) -> Any:
    """x_bar + g of adjoints that may be numbers, arrays or containers; of the latter two in place.

    >>> summed([1.0, 2.0], [10.0, 20.0]), summed(1.0, 10.0)
    ([11.0, 22.0], 11.0)
    """
    return _summed(x_bar, g, Moved())


def _summed(x_bar: Any, g: Any, moved: Moved) -> Any:
    if x_bar is None or g is None:
        return x_bar
    if isinstance(x_bar, np.ndarray):
        x_bar += but(moved.again(x_bar, g), g)
        return x_bar
    if isinstance(x_bar, (list, dict, collections.deque)) or hasattr(x_bar, "__dict__"):
        _add_into(x_bar, g, slice(None), moved)
        return x_bar
    return x_bar + g
