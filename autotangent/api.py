"""Derivatives of functions as functions: choose mode, wrt and seed. No tree code."""

import functools
import types
from typing import Any

from autotangent import dispatcher
from autotangent.errors import ArgumentError
from autotangent.signatures import Wrt
from autotangent.syntax.read import plain_function


def _derivative(f: Any, mode: str, wrt: Wrt, like: tuple | None) -> Any:
    if isinstance(f, types.FunctionType):
        made = dispatcher.gradient(f, mode, wrt)
        bound = made
    elif isinstance(f, functools.partial):
        raise ArgumentError("a functools.partial cannot be differentiated yet", instead="Write a function with def.")
    else:
        made = dispatcher.gradient(plain_function(f), mode, wrt, skip=1 if isinstance(f, types.MethodType) else 0)
        bound = types.MethodType(made, f.__self__) if isinstance(f, types.MethodType) else made
    if like is not None:
        bound.source(*like)
    return bound


def grad(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    """The gradient of a function with a scalar result."""
    return _derivative(f, "grad", wrt, like)


def value_and_grad(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    return _derivative(f, "value_and_grad", wrt, like)


def vjp(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    return _derivative(f, "vjp", wrt, like)


def jvp(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    return _derivative(f, "jvp", wrt, like)


def pullback(f: Any, wrt: Wrt = 0, *, like: tuple | None = None) -> Any:
    return _derivative(f, "pullback", wrt, like)
