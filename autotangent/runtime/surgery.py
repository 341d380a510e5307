"""What changes a derivative at one place: values that count as constants, adjoints that are changed."""

import copy
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.errors import Unsupported


def stop_gradient(x: Any) -> Any:
    """The value of x as a constant: nothing is differentiated through it. Arrays and containers are copied.

    >>> from autotangent import grad
    >>> def scaled(x):
    ...     return x / stop_gradient(abs(x)) * x
    >>> scaled(-3.0), grad(scaled)(-3.0)
    (3.0, -2.0)
    """
    return x if isinstance(x, (int, float, complex, np.generic, str, type(None))) else copy.deepcopy(x)


def with_adjoint(x: Any, change: Callable[[Any], Any]) -> Any:
    """The value of x; in a reverse sweep a function changes the adjoint that comes to it before it goes on to x.

    To look at an adjoint, to clip it, to stop in a debugger at that place of the reverse sweep. Forward mode does
    without. Arrays and containers are copied. change: adjoint -> adjoint of the same structure; it may write into what
    it gets.

    >>> from autotangent import grad
    >>> def clipped(x):
    ...     return with_adjoint(x, lambda x_bar: min(x_bar, 1.0)) ** 2
    >>> grad(clipped)(0.25), grad(clipped)(3.0)
    (0.5, 1.0)

    Raises:
        TypeError: in the reverse sweep, if change returns nothing.
        ValueError: in the reverse sweep, if it returns another shape.
    """
    return stop_gradient(x)


class insert_grad_of:
    """The head of a with block that is run in the reverse sweep at its place, not when the function runs.

    The block has the adjoint of a variable under the name after `as`: that which later statements give it. It may print
    or replace it, and what the name means at the end of the block goes on. Forward mode does without.

    >>> from autotangent import grad
    >>> def clipped(x):
    ...     with insert_grad_of(x) as x_bar:
    ...         x_bar = min(x_bar, 1.0)
    ...     return x**2
    >>> grad(clipped)(0.25), grad(clipped)(3.0)
    (0.5, 1.0)

    Raises:
        Unsupported: the function itself is called, not a derivative.
    """

    def __init__(self, x: Any):
        self.x = x

    def __enter__(self) -> Any:
        raise Unsupported(
            "the block of insert_grad_of is run in a reverse sweep, and this is the function itself",
            None,
            "Decorate it with autotangent.differentiable, which leaves the block out, or take the value of a\n"
            "derivative: value_and_grad(f)(...)[0].",
        )

    def __exit__(self, *exception: object) -> None:
        """Is not reached."""


def changed(change: Callable[[Any], Any], adjoint: Any) -> Any:
    """The adjoint as `with_adjoint` passes it on. change gets one of its own: others may hold the same array."""
    made = change(copy.deepcopy(adjoint))
    name = getattr(change, "__qualname__", "the function")
    if made is None:
        raise TypeError(f"with_adjoint: {name} returns nothing; return the adjoint")
    if isinstance(adjoint, (np.ndarray, float)) and np.shape(made) != np.shape(adjoint):
        raise ValueError(f"with_adjoint: {name} returns shape {np.shape(made)}, the adjoint has {np.shape(adjoint)}")
    return made
