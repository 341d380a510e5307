"""The forward and reverse sweeps of `add_into` and `add_at`, where the adjoints lie beside the values from the start:
see `snapshot_pairs.py`. Each number and array that was added gets the adjoint of the place where it went. What an
object held is gone after that: the zeros in its place have adjoints of their own, which go nowhere.
"""

import collections
import types
from typing import Any

import numpy as np

from autotangent.errors import AliasError
from autotangent.runtime.slots import NUMBERS, Slot
from autotangent.runtime.structures import Moved, add_at, add_into, but, get_at, nothing, put_at, summed
from autotangent.runtime.sums import unbroadcast
from autotangent.runtime.zeros import complete, zeros

Place = tuple[Any, Any]  # a container or object, and the key or attribute of what it holds


def add_into_fwd(x_bar: Any, g: Any, index: slice = slice(None), *, x_bar_bar: Any, g_bar: Any = None) -> Any:
    """None, and what add_into_rev needs.

    >>> x_bar, x_bar_bar = [1.0, np.ones(2)], [0.0, np.zeros(2)]
    >>> g, g_bar = [3.0, np.ones(2)], [0.0, np.zeros(2)]
    >>> _, saved = add_into_fwd(x_bar, g, x_bar_bar=x_bar_bar, g_bar=g_bar); x_bar
    [4.0, array([2., 2.])]
    >>> x_bar_bar[0] = 5.0; x_bar_bar[1] += 6.0; add_into_rev(saved); g_bar
    [5.0, array([6., 6.])]
    """
    added = Added(g, g_bar)
    if added.follows:
        added.parts(x_bar, g, x_bar_bar, added.whole, index)
    add_into(x_bar, g, index)
    added.leave(x_bar, x_bar_bar)
    return None, added


def add_into_rev(saved: "Added") -> Any:
    """Adjoint of add_into: adds into g_bar; gives the adjoint of a number."""
    return saved.reversed()


def add_at_fwd(x_bar: Any, key: Any, g: Any, *, x_bar_bar: Any, g_bar: Any = None) -> Any:
    """None, and what add_at_rev needs."""
    added = Added(g, g_bar)
    if added.follows:
        added.part((x_bar, key), g, (x_bar_bar, key), added.whole)
    add_at(x_bar, key, g)
    added.leave(x_bar, x_bar_bar)
    return None, added


def add_at_rev(saved: "Added") -> Any:
    """Adjoint of add_at: adds into g_bar; gives the adjoint of a number."""
    return saved.reversed()


def no_number(x: Any, x_bar: Any, text: str) -> None:
    """The adjoint of what may be anything lies beside it from the start, and changes in place. text: how x is written.

    Raises:
        AliasError: it is a number, and no integer, which has no derivative.
    """
    if isinstance(x_bar, NUMBERS) and not isinstance(x, (int, np.integer, np.bool_)):
        raise _number(text)


def _number(text: str) -> AliasError:
    what = f"{text} is a number, where an array or a list could have been that is written in place"
    return AliasError(what, instead=f"Write float({text}) where it is one, or keep numbers apart from other things.")


def item_beside(x_bar: Any) -> Any:
    """The adjoint of what is taken out of a container, which lies in that of the container unless it is a number.

    >>> x_bar = [2.0, np.ones(2)]; item_beside(x_bar[0]), item_beside(x_bar[1]) is x_bar[1]
    (0.0, True)
    """
    return type(x_bar)(0) if isinstance(x_bar, NUMBERS) else x_bar


def put_number(x_bar: Any, key: Any, g: Any) -> None:
    """Add the adjoint of a number that was taken out of a container to that of the container.

    >>> x_bar = [2.0, np.ones(2)]; put_number(x_bar, 0, 3.0); put_number(x_bar, 1, x_bar[1]); x_bar
    [5.0, array([1., 1.])]
    """
    if isinstance(g, NUMBERS):
        put_at(x_bar, key, get_at(x_bar, key) + g)


def with_number(x_bar: Any, g: Any) -> Any:
    """The adjoint of what may be a number, after that went to another place, where its adjoint is `g`.

    >>> x_bar = np.ones(2); with_number(2.0, 3.0), with_number(x_bar, x_bar) is x_bar
    (5.0, True)
    """
    return x_bar + g if isinstance(g, NUMBERS) else x_bar


def no_row(x: Any, key: Any, text: str) -> None:
    """What is stored into a container takes the place of an item; into an array, rows are copied. text: the place.

    Raises:
        AliasError: it is a row or part of an array.
    """
    if isinstance(x, np.ndarray) and isinstance(x[key], np.ndarray):
        what = f"{text} is a part of an array, where an item of a list could have been"
        raise AliasError(what, instead="Keep arrays and lists in containers of their own.")


def summed_fwd(x_bar: Any, g: Any, *, x_bar_bar: Any = None, g_bar: Any = None) -> Any:
    """x_bar with what was added to it and its adjoint, and what summed_rev needs.

    >>> x_bar_bar, g_bar = np.ones(2), np.zeros(2)
    >>> (x_bar, _), saved = summed_fwd(np.zeros(2), np.full(2, 3.0), x_bar_bar=x_bar_bar, g_bar=g_bar); x_bar
    array([3., 3.])
    >>> summed_rev(saved); g_bar
    array([1., 1.])
    """
    if isinstance(x_bar, NUMBERS):
        raise _number("x_bar")
    if isinstance(x_bar, np.ndarray):
        added = Added(g, g_bar)
        added.sums += [((Slot(x_bar_bar), "held"), added.whole, g, False)] if added.follows else []
        return (summed(x_bar, g), x_bar_bar), added
    _, added = add_into_fwd(x_bar, g, x_bar_bar=x_bar_bar, g_bar=g_bar)
    return (x_bar, x_bar_bar), added


def summed_rev(saved: "Added") -> Any:
    """Adjoint of summed: adds into g_bar; gives the adjoint of a number."""
    return saved.reversed()


class Added:
    """What the reverse sweep needs. sums: where something was added, where it came from, that thing, and what of it was
    added before; emptied: places in g_bar whose values were moved, and what was there; whole: the place of g_bar."""

    def __init__(self, g: Any, g_bar: Any):
        self.is_number = isinstance(g, NUMBERS)
        no_number(g, g_bar, "g")
        complete(g_bar, g)
        self.follows = self.is_number or g_bar is not None
        self.whole: Place = (Slot(0.0 if self.is_number else g_bar), "held")
        self.sums: list[tuple[Place, Place, Any, Any]] = []
        self.emptied: list[tuple[Place, Any]] = []
        self.moved: dict[int, tuple[Any, Any]] = {}
        self.before = Moved()

    def parts(self, x_bar: Any, g: Any, there: Any, here: Place, index: slice = slice(None)) -> None:
        """What is added to a container or object. there: the adjoint of that; here: the place of the adjoint of g."""
        g_bar = get_at(*here)
        if isinstance(x_bar, (list, collections.deque)):
            for k, place in enumerate(range(len(x_bar))[index]):
                part, source = (g, here) if isinstance(g, NUMBERS) else (g[k], (g_bar, k))
                self.part((x_bar, place), part, (there, place), source)
        elif isinstance(x_bar, dict):
            for key in x_bar:
                self.part((x_bar, key), g[key], (there, key), (g_bar, key))
        elif id(g) not in self.moved:
            self.moved[id(g)] = g, g_bar
            self.before.depth += 1
            for name, part in vars(g).items():
                if not hasattr(x_bar, name):  # stored after x_bar was made
                    setattr(x_bar, name, zeros(part))
                    setattr(there, name, zeros(part))
                self.part((x_bar, name), part, (there, name), (g_bar, name))
            self.before.depth -= 1

    def part(self, place: Place, g: Any, there: Place, here: Place) -> None:
        """What is added to that which is in a place."""
        x_bar = get_at(*place)
        if x_bar is None or g is None:
            return
        if isinstance(x_bar, (*NUMBERS, np.ndarray)):
            self.sums.append((there, here, g, self.before.again(x_bar, g)))
        else:
            self.parts(x_bar, g, get_at(*there), here)

    def leave(self, x_bar: Any, x_bar_bar: Any) -> None:
        """After it was added: the zeros that are left in objects have adjoints, and so have new attributes."""
        if not self.follows:
            complete(x_bar_bar, x_bar)
        for g, g_bar in self.moved.values():
            if type(g) is types.SimpleNamespace:
                for name in vars(g_bar):
                    self.empty(g_bar, name)

    def empty(self, holder: Any, key: Any) -> None:
        """The adjoint of zeros in the place of what was moved."""
        part = get_at(holder, key)
        if isinstance(part, (list, collections.deque, dict)):
            for inner in list(part) if isinstance(part, dict) else range(len(part)):
                self.empty(part, inner)
        elif isinstance(part, (*NUMBERS, np.ndarray)):
            self.emptied.append(((holder, key), part))
            put_at(holder, key, nothing(part))

    def reversed(self) -> Any:
        """What came back; the adjoint of a number."""
        for (holder, key), part in self.emptied[::-1]:
            put_at(holder, key, part)
        for there, here, g, again in self.sums[::-1]:
            back = but(again, unbroadcast(get_at(*there), g))
            back = back if np.iscomplexobj(g) else np.real(back)
            g_bar = get_at(*here)
            if isinstance(g_bar, np.ndarray):
                g_bar += back
            else:
                put_at(here[0], here[1], g_bar + back)
        return get_at(*self.whole) if self.is_number else None
