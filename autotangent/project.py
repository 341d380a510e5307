"""What a gradient function returns has the shape, dtype, kind and container of the argument it belongs to.

Inside the text of a derivative adjoints take NumPy's natural dtype; this is the one place where they are cast. A value
that already fits is returned as it is, not copied.

>>> import numpy as np
>>> from autotangent.kinds import FLOAT, INT, TupleKind
>>> project(np.float64(2.0), 1.0, "x"), project(3.0, 7, "k")
(2.0, 3.0)
>>> project({"w": np.ones(2)}, {"w": np.zeros(2, np.float32), "b": 1.0}, "p")
{'w': array([1., 1.], dtype=float32), 'b': 0.0}
>>> project([None, 2.0], (0.5, 7), "p", TupleKind((FLOAT, INT)))
(0.0, None)
"""

import collections
import dataclasses
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.classify import held_attributes
from autotangent.errors import AutotangentError, NotScalar
from autotangent.joined import part
from autotangent.kinds import UNKNOWN, Kind
from autotangent.nesting import is_whole

_DOUBLE = np.dtype(np.float64)


rules_of_users: Callable[[], list[str]] = list  # `rules/registry.py` says which there are
FAULT = "This is a fault of the generated text: if you edited the file, correct it there; else report it."


def project(adjoint: Any, argument: Any, name: str, kind: Kind = UNKNOWN) -> Any:
    """The adjoint (or tangent) of `argument`, as the caller sees it.

    None stands for zero. What can have no derivative (str, bool, None, functions) gives None, as does what counts as an
    integer in `kind`, the kind of the argument in the derivation.

    Raises:
        AutotangentError: the adjoint has another shape or structure than the argument.
    """
    if isinstance(argument, (bool, np.bool_, str, bytes, type(None))) or is_whole(kind):
        return None
    if isinstance(argument, np.ndarray):
        return project_array(adjoint, argument, name)
    if isinstance(argument, (int, float, complex, np.number)):
        return project_scalar(adjoint, argument, name)
    if isinstance(argument, (tuple, list, collections.deque)):
        return _sequence(adjoint, argument, name, kind)
    if isinstance(argument, dict):
        return {k: project(_item(adjoint, k), v, f"{name}[{k!r}]", part(kind, k)) for k, v in argument.items()}
    return _object(adjoint, argument, name, kind)


def project_scalar(adjoint: Any, argument: Any, name: str) -> Any:
    """A Python number for a Python number, a NumPy scalar for a NumPy scalar; floats for ints."""
    if adjoint is None:
        adjoint = 0.0
    if np.ndim(adjoint) != 0:
        raise _other_shape(name, np.shape(adjoint), ())
    if isinstance(argument, (complex, np.complexfloating)):
        return type(argument)(adjoint)
    real = adjoint.real if isinstance(adjoint, (complex, np.generic, np.ndarray)) else adjoint
    if isinstance(argument, np.floating):
        return type(argument)(real)
    return np.float64(real) if isinstance(argument, np.integer) else float(real)


def project_array(adjoint: Any, argument: np.ndarray, name: str) -> np.ndarray:
    """An array of the argument's shape; of its dtype, or float64 for integers; of its own where it has no axes."""
    wanted = argument.dtype if argument.dtype.kind in "fc" else _DOUBLE
    if adjoint is None:
        return np.zeros(argument.shape, wanted)
    array = np.asarray(adjoint)
    if array.shape != argument.shape:
        raise _other_shape(name, array.shape, argument.shape)
    if array.dtype.kind == "c" and wanted.kind != "c":
        array = array.real.copy()
    array = array.astype(wanted, copy=False)
    own = array.ndim > 0 and array.flags.writeable  # where there is one element, a text may return a view of the seed
    return array if own else array.copy()


def _sequence(adjoint: Any, argument: Any, name: str, kind: Kind) -> Any:
    if adjoint is None:
        adjoint = [None] * len(argument)
    if isinstance(adjoint, types.SimpleNamespace) and hasattr(argument, "_fields"):
        adjoint = [getattr(adjoint, f, None) for f in argument._fields]
    if len(adjoint) != len(argument):
        what = f"the adjoint of {name} has {len(adjoint)} items, {name} has {len(argument)}"
        raise AutotangentError(what, instead=_fault())
    made = [project(b, v, f"{name}[{k}]", part(kind, k)) for k, (b, v) in enumerate(zip(adjoint, argument))]
    if isinstance(argument, list):
        return made
    if isinstance(argument, collections.deque):
        return collections.deque(made, argument.maxlen)
    return type(argument)(*made) if hasattr(argument, "_fields") else tuple(made)


def _object(adjoint: Any, argument: Any, name: str, kind: Kind) -> Any:
    """A dataclass as its class; any other object as a namespace of the attributes that were read."""
    held = held_attributes(argument)
    if held is None:
        return None
    if dataclasses.is_dataclass(argument) and not isinstance(argument, type):
        made = object.__new__(type(argument))
        for field in dataclasses.fields(argument):
            k = field.name
            value = project(_attribute(adjoint, k), held.get(k), f"{name}.{k}", part(kind, k))
            object.__setattr__(made, k, value)
        return made
    parts = {k: _attribute(adjoint, k) for k in held}
    known = {k: b for k, b in parts.items() if b is not None}
    return types.SimpleNamespace(**{k: project(b, held[k], f"{name}.{k}", part(kind, k)) for k, b in known.items()})


def _attribute(adjoint: Any, name: str) -> Any:
    return adjoint.get(name) if isinstance(adjoint, dict) else getattr(adjoint, name, None)


def _item(adjoint: Any, key: Any) -> Any:
    return None if adjoint is None else adjoint.get(key)


def _other_shape(name: str, got: tuple, wanted: tuple) -> AutotangentError:
    return AutotangentError(
        f"the adjoint of {name} has shape {got}, {name} has shape {wanted}",
        instead=_fault(),
    )


def _fault() -> str:
    rules = rules_of_users()
    if not rules:
        return FAULT
    known = "".join(f"\n  the rule of {r}" for r in rules)
    return f"See first whether the adjoints in your rules have the shapes of the arguments:{known}\n{FAULT}"


def project_tangent(tangent: Any, result: Any) -> Any:
    """The tangent of the result, with the structure of the result."""
    return project(tangent, result, "the result")


def check_scalar(value: Any, name: str) -> None:
    """Refuse the gradient of what is not one real number.

    Raises:
        NotScalar: with what to use instead.
    """
    if isinstance(value, (float, int, np.floating, np.integer)) and not isinstance(value, bool):
        return
    if isinstance(value, np.ndarray) and value.shape == () and value.dtype.kind in "fi":
        return
    shape = f" of shape {value.shape}" if isinstance(value, np.ndarray) else ""
    raise NotScalar(
        f"{name}: the result is a {type(value).__name__}{shape}, not a real number",
        instead="Use autotangent.vjp with a seed for the result, or autotangent.jacobian.",
    )
