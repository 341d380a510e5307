"""`check_grads`: derivatives against central differences, and the two modes against each other.

The dot-product identity `<y_bar, y_dot> = <x_bar, x_dot>` holds to rounding, so it finds faults that differences are
too coarse for; differences find what both modes have wrong alike.
"""

import copy
import dataclasses
import inspect
import itertools
import types
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from autotangent import api, dispatcher
from autotangent.bound import Bound
from autotangent.classify import classify
from autotangent.errors import ArgumentError, GradientMismatch
from autotangent.joined import part
from autotangent.kinds import UNKNOWN, Kind
from autotangent.nesting import as_floats, is_whole
from autotangent.signatures import Wrt, signature
from autotangent.structs import struct

_STEPS = (1e-3, 1e-4, 1e-5, 1e-6)
MODES = ("forward", "reverse")
MOST, FEW = 200, 5  # entries that are looked at, and told, where derivatives differ


def check_grads(
    f: Any,
    wrt: Wrt = 0,
    *,
    order: int = 1,
    modes: tuple[str, ...] = MODES,
    rtol: float = 1e-6,
    atol: float = 1e-9,
    directions: int = 3,
    seed: int = 0,
) -> Callable[..., None]:
    """A function of the arguments of `f` that compares its derivatives with central differences in random directions.

    order: 2 compares those of the adjoints as well, and so on. modes: "forward", "reverse" or both, which then are
    compared with each other, too.

    >>> def energy(x: float, k: float) -> float:
    ...     return 0.5 * k * x * x
    >>> check_grads(energy, ("x", "k"), order=2)(3.0, 2.0)

    Raises:
        ArgumentError: `order` is less than 1, or `modes` names no mode.
        GradientMismatch: when called, if they differ; it says along which direction, by how much, and at
            which entries most.
        As `vjp` and `jvp`.
    """
    if order < 1:
        raise ArgumentError(f"order is {order}", instead="Give 1 for first derivatives.")
    if not modes or not set(modes) <= set(MODES):
        raise ArgumentError(f"modes is {modes!r}", instead=f"Give {MODES!r} or one of them in a tuple.")

    def check(*args: Any, **kwargs: Any) -> None:
        __tracebackhide__ = True  # pytest shows the line of the test
        names = (wrt,) if isinstance(wrt, (int, str)) else tuple(wrt)
        pulled = api.vjp(f, names) if "reverse" in modes else None
        pushed = api.jvp(f, names) if "forward" in modes else None
        rng = np.random.default_rng(seed)
        for number in range(directions):
            _check_one(f, pulled, pushed, args, kwargs, rng, rtol, atol, number + 1)
        if order > 1:
            adjoints = api.vjp(f, names[0] if len(names) == 1 else names)
            y_bar = _random(f(*_copied(args), **_copied(kwargs)), rng)
            common = {"modes": modes, "rtol": rtol, "atol": atol, "directions": directions, "seed": seed}
            seeded = {**kwargs, adjoints.seeds[-1]: y_bar}
            check_grads(adjoints, names, order=order - 1, **common)(*args, **seeded)  # type: ignore[arg-type]

    return check


def _check_one(
    f: Any, pulled: Any, pushed: Any, args: tuple, kwargs: dict, rng: Any, rtol: float, atol: float, number: int
) -> None:
    __tracebackhide__ = True
    derivative = pushed if pulled is None else pulled
    bound = _bind(derivative, args, kwargs)
    kinds = {name: as_floats(classify(bound.arguments[name], name)) for name in derivative.wrt}
    directions = {name: _random(bound.arguments[name], rng, kind) for name, kind in kinds.items()}
    found, scale, y_bar = {}, 1e-300, None
    if pushed is not None:
        seeds = dict(zip(_seed_names(pushed), directions.values()))
        y, y_dot = pushed(*_copied(args), **_copied(kwargs), **seeds)
        y_bar = _random(y, rng)
        found["forward"], scale = _dot(y_bar, y_dot), _size(y_bar) * _size(y_dot)
    if pulled is not None:
        y_bar = _random(_moved_call(f, bound, {}, 0.0), rng) if y_bar is None else y_bar
        bars = _adjoints(pulled, args, kwargs, y_bar)
        found["reverse"] = sum(_dot(b, directions[name]) for b, name in zip(bars, pulled.wrt))
    value = next(iter(found.values()))
    error, difference = _nearest(f, bound, directions, y_bar, value)
    tolerance = rtol * max(abs(value), abs(difference)) + atol
    what = _modes_differ(found, scale, number)
    if what is None and not error <= tolerance:
        what = f"in direction {number} the derivative is {value!r}, central differences give {difference!r}"
    if what is not None:
        point = Point(f, pulled, pushed, args, kwargs, bound, 1.0 if isinstance(y_bar, float) else y_bar)
        raise GradientMismatch(
            f"{derivative.primal.__qualname__}: {what}", instead=entries(point, directions, rtol, atol)
        )


def _adjoints(pulled: Any, args: tuple, kwargs: dict, y_bar: Any) -> tuple[Any, ...]:
    """What a vjp gives for the adjoint of the result."""
    found: tuple[Any, ...] = pulled(*_copied(args), **_copied(kwargs), **{pulled.seeds[-1]: y_bar})
    return found


def _modes_differ(found: dict[str, float], scale: float, number: int) -> str | None:
    """What is said if the dot-product identity does not hold, where both modes were asked for."""
    if len(found) < 2:
        return None
    forward, reverse = found["forward"], found["reverse"]
    scale = max(abs(forward), abs(reverse), scale)
    if abs(forward - reverse) <= 1e-8 * scale + 1e-300 or forward != forward and reverse != reverse:
        return None
    return f"the modes differ in direction {number}: forward {forward!r}, reverse {reverse!r}"


@struct(frozen=True, eq=False)
class Point:
    """Where derivatives of a function are compared, and the adjoint of its result for which they are."""

    f: Any
    pulled: Any
    pushed: Any
    args: tuple
    kwargs: dict[str, Any]
    bound: Any
    y_bar: Any


def entries(point: Point, directions: dict[str, Any], rtol: float, atol: float) -> str:
    """The entries of the arguments at which the derivatives differ most, in both modes and by differences."""
    still = {name: _zero(d) for name, d in directions.items()}
    rows: list[tuple[float, str, list[float]]] = []
    bars = _adjoints(point.pulled, point.args, point.kwargs, point.y_bar) if point.pulled else ()
    units = ((name, *unit) for name, d in directions.items() for unit in _units(d, name))
    for name, label, unit in itertools.islice(units, MOST):
        found = []
        if point.pushed is not None:
            seeds = dict(zip(_seed_names(point.pushed), {**still, name: unit}.values()))
            found.append(_dot(point.y_bar, point.pushed(*_copied(point.args), **_copied(point.kwargs), **seeds)[1]))
        if point.pulled is not None:
            found.append(_dot(bars[list(directions).index(name)], unit))
        nearest = [_nearest(point.f, point.bound, {name: unit}, point.y_bar, value) for value in found]
        error, difference = max(nearest)
        if not error <= rtol * max(abs(difference), *map(abs, found)) + atol:
            rows.append((error, label, [*found, difference]))
    rows.sort(key=lambda row: -row[0])
    modes = [mode for mode, one in (("forward", point.pushed), ("reverse", point.pulled)) if one is not None]
    return _table(["", *modes, "differences"], [[label, *map("{:.6g}".format, values)] for _, label, values in rows])


def _table(head: list[str], rows: list[list[str]]) -> str:
    """Some rows of text; none of no rows."""
    shown = [head, *rows[:FEW]] if rows else []
    widths = [max(map(len, column)) for column in zip(*shown)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in shown]
    return "\n".join([*lines, *([f"and {len(rows) - FEW} more"] if len(rows) > FEW else [])])


def compare(gradient: dispatcher.Gradient, arguments: dict[str, Any], rtol: float = 1e-6, atol: float = 1e-9) -> None:
    """Compare what one derivative returns, in whatever mode, with central differences in random directions.

    Raises:
        GradientMismatch: they differ.
    """
    f, rng = gradient.primal, np.random.default_rng(0)
    bound = inspect.BoundArguments(signature(f), dict(arguments))
    kinds = {name: as_floats(classify(arguments[name], name)) for name in gradient.wrt}
    for number in range(1, 4):
        directions = {name: _random(arguments[name], rng, kind) for name, kind in kinds.items()}
        y_bar, derivative = _along(gradient, bound, directions, rng)
        error, difference = _nearest(f, bound, directions, y_bar, derivative)
        if not error <= rtol * max(abs(derivative), abs(difference)) + atol:
            raise GradientMismatch(
                f"{gradient.__qualname__}: in direction {number} the derivative is {derivative!r}, "
                f"central differences give {difference!r}"
            )


def _along(gradient: dispatcher.Gradient, bound: Any, directions: dict, rng: Any) -> tuple[Any, float]:
    """(seed of the result, derivative along a direction for that seed)."""
    value = called(gradient.primal, bound.arguments)
    y_bar = 1.0 if gradient.mode in ("grad", "value_and_grad") else _random(value, rng)
    given = {n: _copied(v) for n, v in bound.arguments.items()}
    args, kwargs = (made := inspect.BoundArguments(bound.signature, given)).args, made.kwargs
    bars: Any = ()
    match gradient.mode:
        case "grad":
            bars = gradient(*args, **kwargs)
        case "value_and_grad":
            returned, bars = gradient(*args, **kwargs)
            _same_value(gradient, returned, value)
        case "vjp":
            bars = gradient(*args, **kwargs, **dict.fromkeys(gradient.seeds, y_bar))
        case "pullback":
            returned, pull = gradient(*args, **kwargs)
            _same_value(gradient, returned, value)
            bars = pull(y_bar)
        case "jvp":
            returned, y_dot = gradient(*args, **kwargs, **dict(zip(gradient.seeds, directions.values())))
            _same_value(gradient, returned, value)
            return y_bar, _dot(y_bar, y_dot)
    return y_bar, sum(_dot(b, d) for b, d in zip(bars, directions.values()))


def _same_value(gradient: dispatcher.Gradient, returned: Any, value: Any) -> None:
    difference = _dot(_random(value, np.random.default_rng(1)), value) - _dot(
        _random(value, np.random.default_rng(1)), returned
    )
    if not abs(difference) <= 1e-8 * (1 + _size(value)):
        raise GradientMismatch(f"{gradient.__qualname__} returns another value than {gradient.primal.__qualname__}")


def called(f: Any, arguments: dict[str, Any]) -> Any:
    """The function of copies of these arguments."""
    copied = {name: _copied(value) for name, value in arguments.items()}
    return _result(f, inspect.BoundArguments(signature(f), copied))


def _result(f: Any, bound: Any) -> Any:
    result = f(*bound.args, **bound.kwargs)
    if result is None:
        name = getattr(f, "__qualname__", repr(f))
        raise ArgumentError(
            f"{name} returns nothing to compare", instead="Check a function that returns what it writes."
        )
    return result


def finite(value: Any) -> bool:
    """All numbers in a value are finite."""
    if _number(value):
        return bool(np.all(np.isfinite(value)))
    return all(finite(part) for _, part in _parts(value))


def _bind(pulled: Any, args: tuple, kwargs: dict) -> Any:
    """All arguments by name, the object of a method among them."""
    own = (*pulled.args, *args) if isinstance(pulled, Bound) else args
    try:
        bound = signature(pulled.primal).bind(*own, **kwargs)
    except TypeError as error:
        raise ArgumentError(f"{pulled.primal.__qualname__}: {error}") from None
    bound.apply_defaults()
    return bound


def _seed_names(pushed: Any) -> tuple[str, ...]:
    return pushed.seeds


def _nearest(f: Any, bound: Any, directions: dict, y_bar: Any, expected: float) -> tuple[float, float]:
    """(distance, value) of the difference quotient that comes nearest, over some steps."""
    best = (np.inf, np.nan)
    for step in _STEPS:
        ahead, behind = (_moved_call(f, bound, directions, sign * step) for sign in (1, -1))
        quotient = (_dot(y_bar, ahead) - _dot(y_bar, behind)) / (2 * step)
        best = min(best, (abs(quotient - expected), quotient))
    return best


def _moved_call(f: Any, bound: Any, directions: dict, step: float) -> Any:
    arguments = {n: _copied(v) for n, v in bound.arguments.items()}
    for name, direction in directions.items():
        arguments[name] = _moved(arguments[name], direction, step)
    function = getattr(f, "__func__", f) if hasattr(f, "__self__") else f
    return _result(function, type(bound)(bound.signature, arguments))


# ---- trees of numbers ------------------------------------------------------------------------------------------------
def _zero(direction: Any) -> Any:
    """The same structure, of zeros."""
    if direction is None:
        return None
    return 0 * direction if _number(direction) else _rebuilt(direction, _zero)


def _units(direction: Any, label: str) -> Iterator[tuple[str, Any]]:
    """(label, direction that is 1 there) for each number."""
    if isinstance(direction, np.ndarray):
        for index in np.ndindex(direction.shape):
            unit = np.zeros_like(direction)
            unit[index] = 1
            yield f"{label}[{', '.join(map(str, index))}]" if index else label, unit
    elif direction is not None and _number(direction):
        yield label, 1.0
    elif direction is not None:
        still = _zero(direction)
        for key, part_ in _parts(direction):
            inner = f"{label}[{key!r}]" if isinstance(direction, (dict, tuple, list)) else f"{label}.{key}"
            yield from ((at, _rebuilt_items(still, {key: unit})) for at, unit in _units(part_, inner))


def _parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """(key, part) of a container or object."""
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, (tuple, list)):
        yield from enumerate(value)
    elif dataclasses.is_dataclass(value) or isinstance(value, types.SimpleNamespace) or hasattr(value, "__dict__"):
        yield from vars(value).items()


def _number(value: Any) -> bool:
    if isinstance(value, np.ndarray):
        return value.dtype.kind in "fciu"
    return isinstance(value, (int, float, complex, np.number)) and not isinstance(value, bool)


def _random(value: Any, rng: Any, kind: Kind = UNKNOWN) -> Any:
    """A direction of the structure of a value; None for booleans and what counts as an integer in its kind."""
    if is_whole(kind) or isinstance(value, (bool, np.bool_)):
        return None
    if _number(value):
        drawn = rng.uniform(-1, 1, np.shape(value))
        if np.asarray(value).dtype.kind == "c":
            drawn = drawn + 1j * rng.uniform(-1, 1, np.shape(value))
        if isinstance(value, np.ndarray):
            return np.asarray(drawn, value.dtype if value.dtype.kind in "fc" else float)
        return complex(drawn) if np.iscomplexobj(drawn) else float(drawn)
    return _rebuilt_items(value, {k: _random(v, rng, part(kind, k)) for k, v in _parts(value)})


def _moved(value: Any, direction: Any, step: float) -> Any:
    if direction is None:
        return value
    if _number(value):
        return value + step * direction
    parts = dict(_parts(direction))
    return _rebuilt_items(value, {k: _moved(v, parts[k], step) for k, v in _parts(value) if k in parts})


def _copied(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.copy(order="K")
    return _rebuilt(value, _copied) if isinstance(value, (dict, tuple, list)) else value


def _rebuilt(value: Any, change: Callable[[Any], Any]) -> Any:
    return _rebuilt_items(value, {k: change(v) for k, v in _parts(value)})


def _rebuilt_items(value: Any, parts: dict) -> Any:
    if isinstance(value, dict):
        return {k: parts.get(k, v) for k, v in value.items()}
    if isinstance(value, (tuple, list)):
        items = [parts.get(k, v) for k, v in enumerate(value)]
        return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
    if not parts:
        return value
    made = copy.copy(value)
    made.__dict__.update(parts)
    return made


def _dot(a: Any, b: Any) -> float:
    """Re(sum(a * b)) over all numbers; what one side lacks counts as zero."""
    if a is None or b is None:
        return 0.0
    if _number(a):
        return float(np.real(np.sum(np.asarray(a) * np.asarray(b))))
    others = dict(_parts(b))
    return sum(_dot(v, others.get(k)) for k, v in _parts(a))


def _size(value: Any) -> float:
    if value is None:
        return 0.0
    if _number(value):
        return float(np.sqrt(np.sum(np.abs(np.asarray(value, dtype=complex)) ** 2)))
    return float(np.sqrt(sum(_size(v) ** 2 for _, v in _parts(value))))
