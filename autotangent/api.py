"""Derivatives of functions as functions: choose mode, wrt and seed. No tree code.

All take a function and `wrt`: the position or the name of a parameter, or a tuple of them, in which case adjoints come
in a tuple. What they return has the parameters of the function (and keyword-only seeds), is the same object each time,
and tells with `source()`, `path` and `edited` of the text that it calls. `like=(...)` derives at once for sample
arguments. `verbose=1` prints each text when it is first needed, `verbose=2` also the stages that lead to it.
"""

import functools
import types
from typing import Any

from autotangent import dispatcher
from autotangent.bound import Bound
from autotangent.errors import ArgumentError, NoSource, Unsupported
from autotangent.load import meanings
from autotangent.signatures import Wrt


def grad(f: Any, wrt: Wrt = 0, *, like: tuple | None = None, verbose: int = 0) -> Any:
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
    return _derivative(f, "grad", wrt, like, verbose)


def value_and_grad(f: Any, wrt: Wrt = 0, *, like: tuple | None = None, verbose: int = 0) -> Any:
    """Value and gradient in one sweep; the value is the primal's, bit for bit.

    >>> def energy(x: float, k: float) -> float:
    ...     return 0.5 * k * x * x
    >>> value_and_grad(energy)(3.0, 2.0)
    (9.0, 6.0)

    Raises:
        As `grad`.
    """
    return _derivative(f, "value_and_grad", wrt, like, verbose)


def vjp(f: Any, wrt: Wrt = 0, *, like: tuple | None = None, verbose: int = 0) -> Any:
    """Adjoints of the arguments for a seed `y_bar` of the result, given by keyword.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> vjp(scaled, ("x", "k"))(3.0, 2.0, y_bar=10.0)
    (20.0, 30.0)

    Raises:
        SeedError: when called, if the seed is missing or has not the shape of the result.
        As `grad`, but for NotScalar.
    """
    return _derivative(f, "vjp", wrt, like, verbose)


def jvp(f: Any, wrt: Wrt = 0, *, like: tuple | None = None, verbose: int = 0) -> Any:
    """Value and tangent for seeds named after the arguments, `x_dot`, given by keyword.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> jvp(scaled, ("x", "k"))(3.0, 2.0, x_dot=1.0, k_dot=10.0)
    (6.0, 32.0)

    Raises:
        SeedError: when called, if a seed is missing or has not the shape of its argument.
        As `grad`, but for NotScalar.
    """
    return _derivative(f, "jvp", wrt, like, verbose)


def pullback(f: Any, wrt: Wrt = 0, *, like: tuple | None = None, verbose: int = 0) -> Any:
    """Value, and a function from seeds of the result to adjoints of the arguments.

    What the caller changes in arguments and result meanwhile does not matter.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> y, pull = pullback(scaled)(3.0, 2.0)
    >>> y, pull(1.0), pull(10.0)
    (6.0, 2.0, 20.0)

    Raises:
        As `vjp`; the pull raises SeedError.
    """
    return _derivative(f, "pullback", wrt, like, verbose)


def linearize(f: Any, wrt: Wrt = 0, *, like: tuple | None = None, verbose: int = 0) -> Any:
    """Value, and a function from tangents of the arguments, given by keyword as to `jvp`, to that of the result.

    The function is run once. What its tangent needs is kept, so that each further direction costs the linear part only,
    which holds products and sums; in loops, what is kept takes memory for each turn.

    >>> def scaled(x: float, k: float) -> float:
    ...     return k * x
    >>> y, push = linearize(scaled, ("x", "k"))(3.0, 2.0)
    >>> y, push(x_dot=1.0, k_dot=0.0), push(x_dot=0.0, k_dot=1.0)
    (6.0, 2.0, 3.0)

    Raises:
        Unsupported: when called, if the text does not come in two parts; use `jvp`.
        As `jvp`; the push raises SeedError.
    """
    return _derivative(f, "linearize", wrt, like, verbose)


def hvp(f: Any, wrt: Wrt = 0, *, like: tuple | None = None, verbose: int = 0) -> Any:
    """The Hessian of a function with a real result, times a direction: seeds named after the arguments, by keyword.

    One text that goes forward through the gradient: it costs a few gradients, whatever the size of the arguments
    (Pearlmutter 1994). With a tuple of parameters, a tuple of the products, mixed partials included.

    >>> def energy(x: float, k: float) -> float:
    ...     return 0.5 * k * x * x
    >>> hvp(energy)(3.0, 2.0, x_dot=10.0)
    20.0
    >>> hvp(energy, ("x", "k"))(3.0, 2.0, x_dot=10.0, k_dot=1.0)
    (23.0, 30.0)

    Raises:
        SeedError: when called, if a seed is missing or has not the shape of its argument.
        As `grad`.
    """
    return _derivative(f, "hvp", wrt, like, verbose)


# ---- what is differentiated ------------------------------------------------------------------------------------------
def _derivative(f: Any, mode: str, wrt: Wrt, like: tuple | None, verbose: int) -> Any:
    make = dispatcher.hessian_product if mode == "hvp" else functools.partial(dispatcher.gradient, mode=mode)
    if type(f) is types.FunctionType:
        made: Any = make(f, wrt=wrt)
    else:
        function, instance = _bound(f)
        made = make(function, wrt=wrt, skip=int(instance is not None))
        if instance is not None:
            made = Bound(made, instance)
    if verbose:
        made.be_verbose(verbose)
    if like is not None:
        made.prepare(*like)
    return made


def _inner(f: dispatcher.Gradient) -> dispatcher.Gradient:
    """A derivative to be differentiated, whose text returns what it returns."""
    if f.mode in ("pullback", "linearize"):
        instead = "vjp" if f.mode == "pullback" else "jvp"
        what = f"the derivative of a {f.mode}"
        raise Unsupported(what, instead=f"Differentiate {instead} of {f.primal.__qualname__}.")
    if f.mode in ("grad", "value_and_grad", "vjp") and not f.single and len(f.wrt) == 1:
        what = f"the derivative of a {f.mode} with respect to a tuple of one"
        raise Unsupported(what, instead=f"Write wrt={f.wrt[0]!r} instead of wrt=({f.wrt[0]!r},).")
    return f


def _bound(f: Any) -> tuple[Any, Any]:
    """The function or derivative to differentiate and the object it is bound to, or None."""
    if isinstance(f, Bound):
        return _inner(f.func), f.__self__
    if isinstance(f, dispatcher.Gradient):
        return _inner(f), None
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
