"""What the parameters of a function are said to be: wrt by name or position, kinds by annotation or default."""

import inspect
import types
import typing
from collections.abc import Sequence
from typing import Any

import numpy as np

from autotangent.classify import classify
from autotangent.errors import ArgumentError
from autotangent.kinds import BOOL, COMPLEX, FLOAT, INT, NONE, TEXT, UNKNOWN, ArrayKind, Kind

Wrt = int | str | Sequence[int | str]
_PLAIN = {float: FLOAT, int: INT, complex: COMPLEX, bool: BOOL, str: TEXT, bytes: TEXT, type(None): NONE, None: NONE}


def parameters(function: Any) -> tuple[inspect.Parameter, ...]:
    """The parameters of the function itself, whatever it claims to wrap."""
    return tuple(signature(function).parameters.values())


def parameter_names(function: Any) -> list[str]:
    """The names of the parameters of a Python function or of a derivative, in the order of `parameters`.

    >>> def f(a, b=1, *rest, c, **more): pass
    >>> parameter_names(f) == [p.name for p in parameters(f)]
    True
    """
    if not isinstance(function, types.FunctionType):
        return [p.name for p in parameters(function)]
    code = function.__code__
    plain, only = code.co_argcount, code.co_argcount + code.co_kwonlyargcount
    names = code.co_varnames
    star = bool(code.co_flags & inspect.CO_VARARGS)
    more = bool(code.co_flags & inspect.CO_VARKEYWORDS)
    starred = names[only : only + star]
    return [*names[:plain], *starred, *names[plain:only], *names[only + star : only + star + more]]


def signature(function: Any) -> inspect.Signature:
    """The signature of the function itself, whatever it claims to wrap; that of a derivative is its own."""
    if not isinstance(function, types.FunctionType):
        own: inspect.Signature = function.__signature__
        return own
    return inspect.signature(_bare(function))


def _bare(f: types.FunctionType) -> types.FunctionType:
    """The function without `__wrapped__` and `__signature__`, which may speak of another one."""
    if not vars(f):
        return f
    bare = types.FunctionType(f.__code__, f.__globals__, f.__name__, f.__defaults__, f.__closure__)
    bare.__kwdefaults__, bare.__annotations__ = f.__kwdefaults__, f.__annotations__
    return bare


def names_of(function: Any, wrt: Wrt, skip: int = 0) -> tuple[str, ...]:
    """The parameters that `wrt` means. skip: parameters bound already, which positions do not count.

    Raises:
        ArgumentError: there is no such parameter; the message lists those there are.
    """
    chosen = tuple(_name(function, w, skip) for w in (wrt if isinstance(wrt, (tuple, list)) else (wrt,)))
    if not chosen:
        raise ArgumentError(f"wrt of {function.__qualname__} is empty", instead="Name at least one parameter.")
    for name in chosen:
        if chosen.count(name) > 1:
            what = f"wrt of {function.__qualname__} names {name} twice"
            raise ArgumentError(what, instead="Name each parameter once.")
    return chosen


def default_of(function: Any) -> tuple[str, ...]:
    """The parameter that is meant where no wrt is given: the first, or the first after self."""
    names = parameter_names(function)
    scope = function.__qualname__.rpartition(".")[0]
    method = bool(scope) and not scope.endswith("<locals>") and names[:1] in (["self"], ["cls"])
    return tuple(names[method : method + 1])


def _name(function: Any, wrt: int | str, skip: int) -> str:
    names = parameter_names(function)
    shown = f"Its parameters are: {', '.join(names)}." if names else "It has no parameters."
    if isinstance(wrt, str):
        if wrt not in names:
            raise ArgumentError(f"{function.__qualname__} has no parameter {wrt!r}", instead=shown)
        return wrt
    if isinstance(wrt, bool) or not isinstance(wrt, (int, np.integer)):
        raise ArgumentError(f"wrt is a {type(wrt).__name__}", instead="Give a position, a name, or a tuple of them.")
    positions = names[skip:]
    if not -len(positions) <= wrt < len(positions):
        raise ArgumentError(f"{function.__qualname__} has no parameter at position {wrt}", instead=shown)
    return positions[wrt]


def stated_kinds(function: types.FunctionType) -> dict[str, Kind]:
    """The kinds that annotations and defaults state; UNKNOWN for the others."""
    if not function.__annotations__ and not function.__defaults__ and not function.__kwdefaults__:
        return dict.fromkeys(parameter_names(function), UNKNOWN)
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except Exception:  # an annotation that cannot be evaluated says nothing
        hints = {}
    return {p.name: _stated(p, hints.get(p.name, inspect.Parameter.empty)) for p in parameters(function)}


def _stated(p: inspect.Parameter, hint: Any) -> Kind:
    if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
        return UNKNOWN
    kind = _annotated(p.name, hint)
    if kind is UNKNOWN and p.default is not p.empty:
        return classify(p.default, p.name)
    return kind


def _annotated(name: str, hint: Any) -> Kind:
    """The kind that an annotation means, UNKNOWN if it is not one of those understood."""
    try:
        if hint in _PLAIN:
            return _PLAIN[hint]
    except TypeError:
        return UNKNOWN
    if typing.get_origin(hint) is typing.Annotated:
        base, *notes = typing.get_args(hint)
        axes = next((n for n in notes if isinstance(n, str)), None)
        kind = _annotated(name, base)
        if axes is not None and isinstance(kind, ArrayKind):
            return ArrayKind(kind.dtype, _axes(name, axes))
        return kind
    if hint is np.ndarray:
        return ArrayKind("f", None)
    if typing.get_origin(hint) is np.ndarray:
        return ArrayKind(_dtype(hint), None)
    if hasattr(hint, "dim_str") and hasattr(hint, "dtypes"):
        return ArrayKind("f", _axes(name, hint.dim_str))
    return UNKNOWN


def _axes(name: str, spelled: str) -> tuple | None:
    """ "n d" -> two axes; None where the rank is left open."""
    parts = spelled.split()
    if any(p.startswith(("*", "...")) for p in parts):
        return None
    return tuple(1 if p == "1" else f"{name}.{k}" for k, p in enumerate(parts))


def _dtype(hint: Any) -> str:
    """The letter of NDArray[np.float64] and its like."""
    for argument in typing.get_args(hint)[1:]:
        for inner in typing.get_args(argument):
            if isinstance(inner, type) and issubclass(inner, np.generic):
                for cls, letter in ((np.complexfloating, "c"), (np.integer, "i"), (np.bool_, "b")):
                    if issubclass(inner, cls):
                        return letter
    return "f"
