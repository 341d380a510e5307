"""Pairs of callees, and callees known only at run time.

`derive` and `make` are filled by `autotangent/variants.py`, so that the runtime imports nothing of the rest.
"""

import sys
from collections.abc import Callable
from typing import Any

derive: Callable[..., Any] | None = None
make: Callable[..., Any] | None = None


def pair(function: Any, active: str, kinds: str) -> Any:
    """Forward and reverse sweep of a callee: `g_fwd(*args) -> y, saved` and `g_rev(saved, y_bar, shadows...)`.

    active: names of the parameters that carry a derivative, separated by spaces; kinds: as in the header of a file.
    """
    return _derived(function, active, kinds)


def overlapping_pair(function: Any, active: str, kinds: str) -> Any:
    """As `pair`, for a callee that writes an argument which may share memory with another one."""
    return _derived(function, active, kinds, "overlap")


def shadowed_pair(function: Any, active: str, kinds: str) -> Any:
    """As `pair`, for a callee that returns or keeps its arguments: `g_fwd(*args, x_bar=...) -> (y, y_bar), saved` moves
    the adjoint arrays along with the arrays, `g_rev(saved)` adds into them. A number as the result has no y_bar there.
    """
    return _derived(function, active, kinds, "shadow")


def tangent(function: Any, active: str, kinds: str) -> Any:
    """The forward twin of a callee: `g_jvp(*args, x_dot=...) -> y, y_dot`; arguments as for `pair`."""
    return _derived(function, active, kinds, "tangent")


def linear_pair(function: Any, active: str, kinds: str) -> Any:
    """The forward twin of a callee in two parts: `g_fwd(*args) -> y, saved` and `g_push(saved, x_dot=...) -> y_dot`."""
    return _derived(function, active, kinds, "linear")


def batched(function: Any, active: str, kinds: str) -> Any:
    """The linear part of a callee for many directions at once: the first axis of what is active counts them."""
    return _derived(function, active, kinds, "batched")


def inner(*function_and_name: Any) -> Any:
    """The function that a function makes inside itself; what it captured stands first in its parameters.

    Without a function: of the primal of the file that holds this line.
    """
    return _made("inner", *function_and_name)


def capturing(function: Any, *parameters: str) -> Any:
    """A function whose given parameters stand first, as what a `functools.partial` or a method holds."""
    return _made("capturing", function, *parameters)


def applied(function: Any, **functions: Any) -> Any:
    """A function for certain functions as its arguments; what they captured stands first in its parameters."""
    return _made("applied", function, **functions)


def captures(function: Any) -> Any:
    """The function that gives what the function captured that `function` returns: the value, or a tuple of them."""
    return _made("captures", function)


def closure(function: Any, *boxes: str) -> Any:
    """The class of the objects as which a function is kept that a function makes inside itself (or the word of such a
    class): they hold what it captured. boxes: what is in a list of one item, since it changes."""
    return _made("closure", function, *boxes)


def called(cls: type, *left: str) -> Any:
    """The function that calls such an object. left: parameters that get the default value which the object holds."""
    return _made("called", cls, *left)


def listing(function: Any) -> Any:
    """The function that gives as a list what a generator function yields."""
    return _made("listing", function)


def remembering(function: Any) -> Any:
    """A memoised function that calls itself as one that remembers during one call from outside."""
    return _made("remembering", function)


def packing(function: Any) -> Any:
    """A function with *args as one that takes what these hold as its last positional argument, a tuple."""
    return _made("packing", function)


def cached(attribute: Any) -> Any:
    """A cached property as a function of the object, which computes the value where it is not there yet."""
    return _made("cached", attribute)


def constructor(cls: type, *left: str) -> Any:
    """The function that makes an object of a class. left: fields of a dataclass that get what their factory gives."""
    return _made("constructor", cls, *left)


def _derived(*request: Any) -> Any:
    if derive is None:
        _load()
    assert derive is not None
    return derive(*request)


def _made(how: str, *args: Any, **functions: Any) -> Any:
    if make is None:
        _load()
    assert make is not None
    return make(how, *args, **functions)


def _load() -> None:
    """For a generated file that is run by itself: the package, which Python imported first, imports what is public."""
    sys.modules["autotangent"].grad  # noqa: B018
