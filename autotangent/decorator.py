"""`@differentiable`: a function comes back as itself, with its derivatives as attributes.

A function in a class becomes a descriptor made by wrapt, which is imported only then.
"""

import functools
import importlib
import os
import types
from collections.abc import Callable, Iterator
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar, overload

from autotangent import dispatcher
from autotangent.bound import Bound
from autotangent.dispatcher import MODES, Gradient
from autotangent.errors import ArgumentError, NoSource
from autotangent.left_out import leave_blocks_out
from autotangent.signatures import Wrt

P = ParamSpec("P")
Q = ParamSpec("Q")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")


class Derivative(Protocol[P, R_co]):
    """What a type checker knows of `f.grad`: the primal's parameters, and where its text is."""

    @property
    def path(self) -> str | None: ...
    @property
    def edited(self) -> bool: ...
    def source(self, *args: Any, **kwargs: Any) -> str: ...
    def save(self, path: str | os.PathLike[str], *args: Any, **kwargs: Any) -> str: ...
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


class Beside(Derivative[P, R_co], Protocol[P, R_co]):
    """What a type checker knows of a derivative beside a function or method; it is bound as that is."""

    @overload
    def __get__(self, instance: None, owner: Any = None) -> Derivative[P, R_co]: ...
    @overload
    def __get__(self: "Beside[Concatenate[S, Q], R_co]", instance: S, owner: Any = None) -> Derivative[Q, R_co]: ...


def derivative(function: Callable[P, R], /) -> Beside[P, R]:
    """For stubs, which tell of `loss_grad` with it: its parameters and what it returns are those of `function`."""
    raise NoSource("the decorator derivative is for stubs only", instead="Use autotangent.differentiable.")


class Seeded(Protocol[R_co]):
    """What a type checker knows of `f.vjp` and `f.jvp`, which have seeds beside the primal's parameters."""

    @property
    def path(self) -> str | None: ...
    @property
    def edited(self) -> bool: ...
    def source(self, *args: Any, **kwargs: Any) -> str: ...
    def save(self, path: str | os.PathLike[str], *args: Any, **kwargs: Any) -> str: ...
    def __call__(self, *args: Any, **kwargs: Any) -> R_co: ...


class Differentiable(Protocol[P, R]):
    """What a type checker knows of a decorated function: it is called as before, and has derivatives."""

    __name__: str
    __qualname__: str

    @property
    def grad(self) -> Derivative[P, Any]: ...
    @property
    def value_and_grad(self) -> Derivative[P, tuple[R, Any]]: ...
    @property
    def vjp(self) -> Seeded[Any]: ...
    @property
    def jvp(self) -> Seeded[tuple[R, Any]]: ...
    @property
    def pullback(self) -> Derivative[P, tuple[R, Callable[[Any], Any]]]: ...
    @property
    def linearize(self) -> Derivative[P, tuple[R, Callable[..., Any]]]: ...
    @property
    def hvp(self) -> Seeded[Any]: ...
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R: ...
    @overload
    def __get__(self, instance: None, owner: Any = None) -> "Differentiable[P, R]": ...
    @overload
    def __get__(
        self: "Differentiable[Concatenate[S, Q], R]", instance: S, owner: Any = None
    ) -> "Differentiable[Q, R]": ...


class _Decorator(Protocol):
    def __call__(self, function: Callable[P, R], /) -> Differentiable[P, R]: ...


@overload
def differentiable(function: Callable[P, R], /) -> Differentiable[P, R]: ...
@overload
def differentiable(*, wrt: Wrt = ..., verbose: int = ..., source: str | None = ..., file: Any = ...) -> _Decorator: ...
def differentiable(
    function: Any = None, /, *, wrt: Wrt = 0, verbose: int = 0, source: str | None = None, file: Any = None
) -> Any:
    """Give a function its derivatives as attributes: `grad`, `value_and_grad`, `vjp`, `jvp`, `pullback`,
    `linearize`, `hvp`.

    The function itself comes back, so calling it costs what it cost before. Nothing is derived until a derivative is
    first called. Use it as the outermost decorator: below another one it would belong to the inner function.

    wrt: what the derivatives are with respect to, a position, a name, or several of them; in a method positions count
    from the parameter after `self`. verbose=1 prints the text of a derivative when it is first needed, verbose=2 also
    how it comes about. source: the text of a function that has no file. file: a generated file (an edited one, say) to
    use instead of one in the cache.

    >>> @differentiable(wrt=("x", "k"))
    ... def energy(x: float, k: float) -> float:
    ...     return 0.5 * k * x * x
    >>> energy(3.0, 2.0), energy.grad(3.0, 2.0)
    (9.0, (6.0, 4.5))

    Raises:
        ArgumentError: `wrt` names no parameter of the function.
        NoSource: it is no Python function.
    """
    if function is None:
        return functools.partial(_decorate, wrt=wrt, verbose=verbose, source=source, file=file)
    return _decorate(function, wrt, verbose, source, file)


def _decorate(function: Any, wrt: Wrt, verbose: int, source: str | None, file: Any) -> Any:
    inner = function.__func__ if isinstance(function, (staticmethod, classmethod)) else function
    if not isinstance(inner, types.FunctionType):
        named = getattr(inner, "__qualname__", None) or type(inner).__name__
        raise NoSource(f"{named} is not a Python function", instead="Decorate a function written with def.")
    if source is not None:
        inner.__autotangent_source__ = source  # type: ignore[attr-defined]
    if file is not None:
        inner.__autotangent_file__ = os.path.abspath(file)  # type: ignore[attr-defined]
        inner.__dict__.pop("__autotangent_memo__", None)  # texts from elsewhere
    leave_blocks_out(inner)
    bound = not isinstance(function, staticmethod) and _in_class(inner)
    made = {mode: dispatcher.gradient(inner, mode, wrt, skip=int(bound)) for mode in MODES}
    made["hvp"] = dispatcher.hessian_product(inner, wrt, skip=int(bound))
    if verbose:
        for one in made.values():
            one.be_verbose(verbose)
    if inner is not function or _in_class(inner):
        return _descriptor()(function, made)
    inner.__dict__ = Attributes(inner.__dict__)
    inner.__dict__.update(made)
    return inner


def _in_class(function: types.FunctionType) -> bool:
    scope = function.__qualname__.rpartition(".")[0]
    return bool(scope) and not scope.endswith("<locals>")


# ---- plain functions -------------------------------------------------------------------------------------------------
class Attributes(dict):
    """The attributes of a differentiable function. Those who copy them do not get its derivatives.

    `functools.wraps` copies the attributes of a function to its wrapper, whose derivative is another one. Looking up an
    attribute does not come through `__getitem__`; copying does.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        return super().__iter__()

    def __getitem__(self, name: str) -> Any:
        value = super().__getitem__(name)
        return Borrowed(value) if isinstance(value, Gradient) else value


class Borrowed:
    """Stands for a derivative that was copied from another function by `functools.wraps`; refuses everything."""

    def __init__(self, gradient: Gradient):
        self.__dict__["_gradient"] = gradient

    def _refuse(self) -> Any:
        inner = self.__dict__["_gradient"]
        raise ArgumentError(
            f"{inner!r} was copied to a function that wraps {inner.primal.__qualname__} and may compute something else",
            instead="Put @differentiable outermost, above the decorator that wraps the function,\n"
            f"or call autotangent.{inner.mode}(...) of the wrapped function.",
        )

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._refuse()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._refuse()

    def __repr__(self) -> str:
        return f"<copied: {self.__dict__['_gradient']!r}>"


# ---- functions in classes --------------------------------------------------------------------------------------------
class _Derivatives(Generic[P, R]):
    """The attributes of a differentiable method, bound like the method itself."""

    __slots__ = ()

    def _derivative(self, mode: str) -> Any:
        raise NotImplementedError

    @property
    def grad(self) -> Any:
        """The gradient."""
        return self._derivative("grad")

    @property
    def value_and_grad(self) -> Any:
        """Value and gradient."""
        return self._derivative("value_and_grad")

    @property
    def vjp(self) -> Any:
        """Adjoints for a seed of the result."""
        return self._derivative("vjp")

    @property
    def jvp(self) -> Any:
        """Value and tangent for seeds of the arguments."""
        return self._derivative("jvp")

    @property
    def pullback(self) -> Any:
        """Value and a function from seeds to adjoints."""
        return self._derivative("pullback")

    @property
    def linearize(self) -> Any:
        """Value and a function from tangents of the arguments to that of the result."""
        return self._derivative("linearize")

    @property
    def hvp(self) -> Any:
        """The Hessian times seeds of the arguments."""
        return self._derivative("hvp")


@functools.cache
def _descriptor() -> Callable[[Any, dict[str, Gradient]], Any]:
    """The descriptor class; wrapt takes long to import, so it is made when a method is first decorated."""
    wrapt = importlib.import_module("wrapt")

    class BoundDifferentiable(_Derivatives, wrapt.BoundFunctionWrapper):  # type: ignore[name-defined]
        """A differentiable method of an instance, of a class, or looked up in its class."""

        def _derivative(self, mode: str) -> Any:
            gradient = self._self_parent._self_gradients[mode]
            instance = getattr(self.__wrapped__, "__self__", None)
            return gradient if instance is None else Bound(gradient, instance)

        def __reduce_ex__(self, protocol: Any) -> tuple:
            instance = getattr(self.__wrapped__, "__self__", None)
            if instance is None:
                return dispatcher.by_name, (self.__module__, self.__qualname__)
            return getattr, (instance, self.__name__)

    class DifferentiableMethod(_Derivatives, wrapt.FunctionWrapper):  # type: ignore[name-defined]
        """A differentiable function in the body of a class."""

        __bound_function_wrapper__ = BoundDifferentiable

        def __init__(self, function: Any, gradients: dict[str, Gradient]):
            super().__init__(function, _call)
            self._self_gradients = gradients

        def _derivative(self, mode: str) -> Any:
            return self._self_gradients[mode]

        def __reduce_ex__(self, protocol: Any) -> tuple:
            return dispatcher.by_name, (self.__module__, self.__qualname__)

    return DifferentiableMethod


def _call(wrapped: Any, instance: Any, args: tuple, kwargs: dict) -> Any:
    return wrapped(*args, **kwargs)
