"""Derivatives of functions as functions: choose mode, wrt and seed. No tree code.

All take a function and `wrt`: the position or the name of a parameter, or a tuple of them, in which case adjoints come
in a tuple. What they return has the parameters of the function (and keyword-only seeds), is the same object each time,
and tells with `source()`, `path` and `edited` of the text that it calls. `like=(...)` derives at once for sample
arguments.
"""

import functools
import types
from typing import Any

import numpy as np

from autotangent import dispatcher
from autotangent.errors import ArgumentError, NoSource, Unsupported
from autotangent.load import meanings
from autotangent.signatures import Wrt


def grad(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    """The gradient of a function whose result is one real number.

    >>> def energy(x: float, k: float) -> float:
    ...     return 0.5 * k * x * x
    >>> grad(energy)(3.0, 2.0)
    6.0
    >>> grad(energy, ("x", "k"))(3.0, 2.0)
    (6.0, 4.5)

    Raises:
        ArgumentError: `wrt` names no parameter, or an argument has no derivative.
        NotScalar: when called, if the result is not one real number; use `vjp` or `jacobian`.
        NoRule, Unsupported, NoSource: when called, if it cannot be derived, at the line that says why.
    """
    return _derivative(f, "grad", wrt, like)


def value_and_grad(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    """Value and gradient in one sweep; the value is the primal's, bit for bit.

    >>> def energy(x: float, k: float) -> float:
    ...     return 0.5 * k * x * x
    >>> value_and_grad(energy)(3.0, 2.0)
    (9.0, 6.0)

    Raises:
        As `grad`.
    """
    return _derivative(f, "value_and_grad", wrt, like)


def vjp(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    """Adjoints of the arguments for a seed `y_bar` of the result, given by keyword.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> vjp(scaled, ("x", "k"))(3.0, 2.0, y_bar=10.0)
    (20.0, 30.0)

    Raises:
        SeedError: when called, if the seed is missing or has not the shape of the result.
        As `grad`, but for NotScalar.
    """
    return _derivative(f, "vjp", wrt, like)


def jvp(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    """Value and tangent for seeds named after the arguments, `x_dot`, given by keyword.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> jvp(scaled, ("x", "k"))(3.0, 2.0, x_dot=1.0, k_dot=10.0)
    (6.0, 32.0)

    Raises:
        SeedError: when called, if a seed is missing or has not the shape of its argument.
        As `grad`, but for NotScalar.
    """
    return _derivative(f, "jvp", wrt, like)


def pullback(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    """Value, and a function from seeds of the result to adjoints of the arguments.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> y, pull = pullback(scaled)(3.0, 2.0)
    >>> y, pull(1.0), pull(10.0)
    (6.0, 2.0, 20.0)

    Raises:
        As `vjp`; the pull raises SeedError.
    """
    return _derivative(f, "pullback", wrt, like)


def jacobian(f: Any, wrt: Wrt = 0) -> Any:
    """All partials of an array result: shape of the result + shape of the argument. One reverse sweep an output.

    >>> def both(x: float, y: float):
    ...     return np.array([x * y, x + y])
    >>> jacobian(both, ("x", "y"))(2.0, 3.0)
    (array([3., 1.]), array([2., 1.]))

    Raises:
        Unsupported: when called, if the result or an argument is not a real number or array.
        As `pullback`.
    """
    pulled = pullback(f, wrt)
    single = isinstance(wrt, (int, str))

    @functools.wraps(f, assigned=("__module__", "__qualname__", "__doc__"), updated=())
    def rows(*args: Any, **kwargs: Any) -> Any:
        y, pull = pulled(*args, **kwargs)
        if not isinstance(y, (float, np.floating, np.ndarray)) or np.asarray(y).dtype.kind != "f":
            raise Unsupported(
                f"the Jacobian of {pulled.primal.__qualname__}: its result is a {type(y).__name__}",
                instead="Return a real number or an array of floats, or use autotangent.pullback.",
            )
        if np.size(y) == 0:
            found = [_as_tuple(pull(np.zeros_like(y)), single)]
            parts = tuple(np.zeros(np.shape(y) + np.shape(x_bar)) for x_bar in found[0])
        else:
            found = [_as_tuple(pull(seed), single) for seed in _units(y)]
            parts = tuple(_stacked(rows_of, np.shape(y)) for rows_of in zip(*found))
        return parts[0] if single else parts

    return rows


def _units(y: Any) -> Any:
    """The seeds that pick one entry of the result each."""
    if not isinstance(y, np.ndarray):
        yield 1.0
        return
    for k in range(y.size):
        seed = np.zeros(y.size, y.dtype)
        seed[k] = 1
        yield seed.reshape(y.shape)


def _as_tuple(adjoints: Any, single: bool) -> tuple:
    return (adjoints,) if single else adjoints


def _stacked(rows: tuple, shape: tuple[int, ...]) -> Any:
    if not all(isinstance(r, (float, np.floating, np.ndarray)) for r in rows):
        raise Unsupported("the Jacobian with respect to a container", instead="Name numbers or arrays in wrt.")
    return np.array(rows).reshape(shape + np.shape(rows[0]))


# ---- what is differentiated ------------------------------------------------------------------------------------------
def _derivative(f: Any, mode: str, wrt: Wrt, like: tuple | None) -> Any:
    if type(f) is types.FunctionType:
        made: Any = dispatcher.gradient(f, mode, wrt)
    else:
        function, instance = _bound(f)
        made = dispatcher.gradient(function, mode, wrt, skip=int(instance is not None))
        if instance is not None:
            made = dispatcher.Bound(made, instance)
    if like is not None:
        made.prepare(*like)
    return made


def _bound(f: Any) -> tuple[types.FunctionType, Any]:
    """The function to differentiate and the object it is bound to, or None."""
    if isinstance(f, (dispatcher.Gradient, dispatcher.Bound)):
        raise Unsupported("the derivative of a derivative is not supported yet")
    if isinstance(f, functools.partial):
        inner = getattr(f.func, "__qualname__", "the function")
        raise ArgumentError(
            f"a functools.partial of {inner} cannot be differentiated",
            instead=f"Differentiate {inner} itself and pass all arguments, or write a function with def.",
        )
    if isinstance(f, type):
        raise NoSource(f"{f.__qualname__} is a class", instead="Differentiate a function that makes one and uses it.")
    instance = getattr(f, "__self__", None)
    function = meanings.plain(f)
    if function is None and instance is None:
        function, instance = meanings.plain(getattr(type(f), "__call__", None)), f  # noqa: B004  the function is wanted
    if function is None:
        named = getattr(f, "__qualname__", None) or repr(f)
        raise NoSource(
            f"{named} is not a Python function: it has no source to differentiate",
            instead="Pass a function written with def, or register a rule: see docs/add-a-rule.md",
        )
    return function, instance
