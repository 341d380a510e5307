"""Jacobians and Hessians: derivatives called once for each row or column.

Each function returns an object that is called with the arguments of the function, and whose `source()`, `path` and
`edited` are those of the text that it calls.
"""

import functools
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from autotangent import api, batching, signatures
from autotangent.batching import FEW, Linear, Seeds
from autotangent.bound import Bound
from autotangent.errors import ArgumentError, Unsupported
from autotangent.signatures import Wrt

MODES = (None, "forward", "reverse")


class Operator(functools.partial):
    """A function of the arguments of another, made of one of its derivatives.

    Attributes: `primal`, the function; `derivative`, what is called. seeded: it is given the seeds of that, too.
    """

    derivative: Any
    primal: Any  # a FunctionType, which a type checker would take for a method
    _seeded: bool
    __name__: str
    __qualname__: str

    def __new__(cls, name: str, derivative: Any, call: Callable[..., Any], seeded: bool = False) -> "Operator":
        self = super().__new__(cls, call)
        self.derivative, self._seeded = derivative, seeded
        self.__module__ = derivative.__module__
        self.primal = derivative.primal.primal if derivative.mode == "hvp" else derivative.primal
        self.__name__ = f"{self.primal.__name__}_{name}"
        self.__qualname__ = f"{self.primal.__qualname__}.{name}"
        self.__doc__ = f"{name.replace('_', ' ').capitalize()} of {self.primal.__qualname__}."
        return self

    @property
    def __signature__(self) -> inspect.Signature:
        own: inspect.Signature = self.derivative.__signature__
        hidden = () if self._seeded else self.derivative.seeds
        return own.replace(parameters=[p for n, p in own.parameters.items() if n not in hidden])

    def source(self, *args: Any, **kwargs: Any) -> str:
        """The text of the derivative that is called; for the kinds of sample arguments, if they are given."""
        text: str = self.derivative.source(*args, **kwargs)
        return text

    @property
    def path(self) -> str | None:
        """The file of that text, or None if it is only in memory."""
        found: str | None = self.derivative.path
        return found

    @property
    def edited(self) -> bool:
        """Whether that text was edited by hand."""
        return bool(self.derivative.edited)

    def __repr__(self) -> str:
        return f"<{self.__qualname__} by {self.derivative!r}>"


# ---- Jacobians -------------------------------------------------------------------------------------------------------
def jacobian(f: Any, wrt: Wrt = 0, *, mode: str | None = None) -> Operator:
    """All partials of a real result: of its shape + the shape of the argument. With a tuple of parameters, a tuple.

    mode: "reverse" takes one reverse sweep for each entry of the result, "forward" one tangent for each entry of the
    arguments; without it, the one that takes fewer.

    >>> def both(x: float, y: float):
    ...     return np.array([x * y, x + y])
    >>> jacobian(both, ("x", "y"))(2.0, 3.0)
    (array([3., 1.]), array([2., 1.]))

    Raises:
        ArgumentError: `mode` is none of these.
        Unsupported: when called, if the result or an argument is not a real number or array.
        As `pullback` and `jvp`.
    """
    partials = value_and_jacobian(f, wrt, mode=mode)
    return Operator("jacobian", partials.derivative, lambda *args, **kwargs: partials(*args, **kwargs)[1])


def value_and_jacobian(f: Any, wrt: Wrt = 0, *, mode: str | None = None) -> Operator:
    """The result and its partials, as `jacobian` gives them.

    >>> def both(x: float, y: float):
    ...     return np.array([x * y, x + y])
    >>> value_and_jacobian(both)(2.0, 3.0)
    (array([6., 5.]), array([3., 1.]))

    Raises:
        As `jacobian`.
    """
    if mode not in MODES:
        raise ArgumentError(f"mode is {mode!r}", instead='Write "forward" or "reverse", or leave it out.')
    pulled, pushed, linear = api.pullback(f, wrt), api.jvp(f, wrt), api.linearize(f, wrt)
    single = not isinstance(wrt, (tuple, list))

    def columns(args: tuple, kwargs: dict[str, Any], given: dict[str, Any]) -> tuple[Any, tuple[np.ndarray, ...]]:
        part = linear_part(linear, args, kwargs, given)
        return _columns(pushed, args, kwargs) if part is None else (part.y, _columns_at_once(part, linear, given))

    def call(*args: Any, **kwargs: Any) -> Any:
        given = real_arguments(pulled, args, kwargs)
        if mode == "forward":
            y, parts = columns(args, kwargs, given)
        else:
            part = batching.linear(pulled, args, kwargs, list(given.values()))
            check_result(part.y, pulled)
            forward = mode is None and np.size(part.y) > sum(map(np.size, given.values()))
            y, parts = columns(args, kwargs, given) if forward else (part.y, _rows(part, given))
        return y, parts[0] if single else parts

    return Operator("value_and_jacobian", pushed if mode == "forward" else pulled, call)


def _rows(part: Linear, given: dict[str, Any]) -> tuple[np.ndarray, ...]:
    """The partials of each entry of the result."""
    y = part.y
    found = part.along(np.size(y), lambda k, n: [_some_units(y, k, n)], given, FEW)
    return tuple(rows.reshape(np.shape(y) + np.shape(x)) for rows, x in zip(found, given.values()))


def linear_part(linear: Any, args: tuple, kwargs: dict[str, Any], given: dict[str, Any]) -> Linear | None:
    """The linear part at a point, if so many tangents are asked for that they are taken together; where the text does
    not come in two parts, there is none."""
    gradient = linear.func if isinstance(linear, Bound) else linear
    if sum(map(np.size, given.values())) < FEW or gradient.in_one_part:
        return None
    try:
        return batching.linear(linear, args, kwargs, list(given.values()))
    except Unsupported:
        gradient.in_one_part = True
        return None


def _columns_at_once(part: Linear, linear: Any, given: dict[str, Any]) -> tuple[np.ndarray, ...]:
    """The partials with respect to all entries of each argument."""
    check_result(part.y, linear)
    found = (part.along(np.size(given[n]), _seeds_of(given, n), {"the result": part.y})[0] for n in given)
    return tuple(_last(made, part.y, x) for made, x in zip(found, given.values()))


def _seeds_of(given: dict[str, Any], name: str) -> Seeds:
    """The seeds that pick entries of one argument."""

    def seeds(k: int, n: int) -> list[np.ndarray]:
        units = _some_units(given[name], k, n)
        return [units if m == name else np.zeros((n - k, *np.shape(x))) for m, x in given.items()]

    return seeds


def _some_units(like: Any, k: int, n: int) -> np.ndarray:
    """The seeds that pick the entries from k up to n, one each."""
    made = np.zeros((n - k, np.size(like)), batching.dtype_of(like))
    made[np.arange(n - k), np.arange(k, n)] = 1
    return made.reshape(n - k, *np.shape(like))


def _last(found: np.ndarray, y: Any, x: Any) -> np.ndarray:
    """The partials of y with respect to x, where the first axis counts the entries of x."""
    return np.moveaxis(found, 0, -1).reshape(np.shape(y) + np.shape(x))


def _columns(pushed: Any, args: tuple, kwargs: dict[str, Any]) -> tuple[Any, tuple[np.ndarray, ...]]:
    """(result, its partials with respect to each entry of each argument in turn)."""
    given = real_arguments(pushed, args, kwargs)
    columns: dict[str, list] = {n: [] for n in given}
    for n, (y, y_dot) in _by_entry(pushed, given, args, kwargs):
        check_result(y, pushed)
        columns[n].append(y_dot)
    if not any(columns.values()):
        y, _ = pushed(*args, **kwargs, **dict(zip(pushed.seeds, _still(given).values())))
        check_result(y, pushed)
    return y, tuple(_block(columns[n], y, x) for n, x in given.items())


def _by_entry(derivative: Any, given: dict[str, Any], args: tuple, kwargs: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """(argument, what the derivative gives) for the seeds that pick each entry of each argument in turn."""
    still = _still(given)
    for n, x in given.items():
        for unit in _units(x):
            yield n, derivative(*args, **kwargs, **dict(zip(derivative.seeds, {**still, n: unit}.values())))


def _still(given: dict[str, Any]) -> dict[str, Any]:
    """Seeds of zeros."""
    return {n: np.zeros(np.shape(x)) if isinstance(x, np.ndarray) else 0.0 for n, x in given.items()}


def _block(columns: list, y: Any, x: Any) -> np.ndarray:
    """The partials of y with respect to x, from those with respect to each entry of x."""
    made = np.stack(columns, axis=-1) if columns else np.zeros((*np.shape(y), 0))
    return made.reshape(np.shape(y) + np.shape(x))


def _units(like: Any) -> Iterator[Any]:
    """The seeds that pick one entry each."""
    if not isinstance(like, np.ndarray):
        yield 1.0
        return
    for k in range(like.size):
        seed = np.zeros(like.size, like.dtype if like.dtype.kind == "f" else float)
        seed[k] = 1
        yield seed.reshape(like.shape)


def real_arguments(derivative: Any, args: tuple, kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments that wrt names, each a real number or array.

    Raises:
        Unsupported: one is not.
    """
    primal, found = derivative.primal, arguments_of(derivative, args, kwargs)
    for n, x in found.items():
        if not _is_real(x):
            what = f"partials with respect to {n} of {primal.__qualname__}, which is a {type(x).__name__}"
            raise Unsupported(what, instead="Name real numbers or arrays in wrt.")
    return found


def arguments_of(derivative: Any, args: tuple, kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments that wrt names."""
    bound = signatures.signature(derivative.primal).bind(*_with_self(derivative, args), **kwargs)
    bound.apply_defaults()
    return {n: bound.arguments[n] for n in derivative.wrt}


def _with_self(derivative: Any, args: tuple) -> tuple:
    return (derivative.__self__, *args) if hasattr(derivative, "__self__") else args


def _is_real(x: Any) -> bool:
    if isinstance(x, np.ndarray):
        return x.dtype.kind in "fiu"
    return isinstance(x, (int, float, np.floating, np.integer)) and not isinstance(x, bool)


def check_result(y: Any, derivative: Any) -> None:
    """The result is a real number or array.

    Raises:
        Unsupported: it is not.
    """
    if not isinstance(y, (float, np.floating, np.ndarray)) or np.asarray(y).dtype.kind != "f":
        raise Unsupported(
            f"the Jacobian of {derivative.primal.__qualname__}: its result is a {type(y).__name__}",
            instead="Return a real number or an array of floats, or use autotangent.pullback.",
        )


# ---- Hessians --------------------------------------------------------------------------------------------------------
def hessian(f: Any, wrt: Wrt = 0) -> Operator:
    """All second partials of a real result: the linear part of the gradient for many directions at once, or where there
    are few, or it has no such text, one `hvp` for each entry of the arguments.

    Of the shape of the argument twice. With a tuple of parameters, a tuple of tuples: `[a][b]` has the shape of a and
    then that of b.

    >>> def energy(x: float, k: float) -> float:
    ...     return 0.5 * k * x * x
    >>> hessian(energy, ("x", "k"))(3.0, 2.0)
    ((array(2.), array(3.)), (array(3.), array(0.)))

    Raises:
        Unsupported: when called, if an argument is not a real number or array.
        As `hvp`.
    """
    product, single = api.hvp(f, wrt), not isinstance(wrt, (tuple, list))
    alone = not single and len(wrt) == 1  # type: ignore[arg-type]
    linear = api.linearize(api.grad(f, wrt[0] if alone else wrt), wrt)  # type: ignore[index]

    def call(*args: Any, **kwargs: Any) -> Any:
        given = real_arguments(product, args, kwargs)
        part = linear_part(linear, args, kwargs, given)
        if part is not None:
            found = [part.along(np.size(given[n]), _seeds_of(given, n), given) for n in given]
            blocks = tuple(
                tuple(_last(column[k], x, w) for column, w in zip(found, given.values()))
                for k, x in enumerate(given.values())
            )
            return blocks[0][0] if single else blocks
        columns: dict[str, list] = {n: [] for n in given}
        for n, x_dots in _by_entry(product, given, args, kwargs):
            columns[n].append((x_dots,) if single else x_dots)
        rows = tuple(
            tuple(_block([c[k] for c in columns[n]], x, w) for n, w in given.items())
            for k, x in enumerate(given.values())
        )
        return rows[0][0] if single else rows

    return Operator("hessian", product, call)
