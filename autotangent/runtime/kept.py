"""Values that are kept for later, whatever becomes of the memory that they were in."""

import functools
from collections.abc import Callable
from typing import Any

import numpy as np


def kept(x: Any) -> Any:
    """The value with arrays of its own, in the layout that they have.

    >>> x = np.zeros(2); held = kept([x, 1.0]); x[0] = 5.0; held[0].tolist()
    [0.0, 0.0]
    """
    match x:
        case np.ndarray():
            return x.copy(order="K")
        case list():
            return [kept(v) for v in x]
        case dict():
            return {k: kept(v) for k, v in x.items()}
        case tuple():
            parts = [kept(v) for v in x]
            return type(x)(*parts) if hasattr(x, "_fields") else tuple(parts)
    return x


def with_saved(push: Callable[..., Any], saved: tuple) -> Callable[..., Any]:
    """The linear part of a function with what it needs of the primal.

    >>> with_saved(lambda saved, *, x_dot: saved[0] * x_dot, (2.0,))(x_dot=3.0)
    6.0
    """
    return functools.partial(push, saved)
