"""Gradients beside the functions of a module: `loss_grad` beside `loss`, also in its classes."""

import enum
import inspect
import os
import types
from collections.abc import Iterator
from typing import Any

from autotangent import dispatcher, signatures
from autotangent.dispatcher import Gradient
from autotangent.errors import AutotangentError, EditConflict, UneditedVariant, UnknownKind
from autotangent.hooking import guess
from autotangent.hooking.trace import LEFT, OWN, READY, WAITS, Row, Trace
from autotangent.left_out import leave_blocks_out
from autotangent.load import meanings, states
from autotangent.structs import replace
from autotangent.syntax.checkers import unchecked

SUFFIX = "_grad"
_NOT_YET = (
    (inspect.iscoroutinefunction, "it is a coroutine"),
    (inspect.isasyncgenfunction, "it is an asynchronous generator"),
    (inspect.isgeneratorfunction, "it is a generator"),
)


def augment(module: types.ModuleType, trace: Trace) -> None:
    """Put the gradient of every function that can be differentiated beside it; say in `trace` what was done."""
    calls = guess.Calls(module)
    for holder, name, value in list(_candidates(module)):
        row = _beside(holder, name, value, calls)
        trace.rows.append(row)


def _candidates(module: types.ModuleType) -> Iterator[tuple[Any, str, Any]]:
    """(module or class, name, value) of the functions and methods that the file of a module defines."""
    file = getattr(module, "__file__", None)
    for name, value in list(vars(module).items()):
        if isinstance(value, types.FunctionType) and _defined_in(value, module, file, name):
            yield module, name, value
        elif isinstance(value, type) and value.__module__ == module.__name__ and value.__qualname__ == name:
            if not issubclass(value, enum.Enum):
                for inner, member in list(vars(value).items()):
                    function = meanings.plain(member)
                    method = isinstance(member, (types.FunctionType, staticmethod, classmethod)) or _wrapped(member)
                    if method and function is not None and not _dunder(inner):
                        if _defined_in(function, module, file, f"{name}.{function.__name__}"):
                            yield value, inner, member


def _wrapped(member: Any) -> bool:
    """A method under @differentiable."""
    return hasattr(type(member), "__bound_function_wrapper__") and hasattr(member, "_self_gradients")


def _defined_in(function: types.FunctionType, module: types.ModuleType, file: str | None, qualname: str) -> bool:
    """By a `def` of this module, at that name; not imported, made by a library or under another name."""
    function = unchecked(function)
    if function.__module__ != module.__name__ or function.__qualname__ != qualname or _dunder(function.__name__):
        return False
    if isinstance(vars(function).get("grad"), Gradient):
        return True
    return file is None or os.path.basename(function.__code__.co_filename) == os.path.basename(_source_file(file))


def _source_file(file: str) -> str:
    return file[:-1] if file.endswith(".pyc") else file


def _dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def _beside(holder: Any, name: str, value: Any, calls: guess.Calls) -> Row:
    """Derive, and attach; or say why not."""
    shown = f"{holder.__qualname__}.{name}" if isinstance(holder, type) else name
    beside = name + SUFFIX
    there = vars(holder).get(beside)
    if there is not None and not isinstance(_held(there), Gradient):
        return Row(shown, OWN, f"{beside} is there already", beside=beside)
    try:
        gradient, row = _prepared(shown, holder, value, calls)
        if gradient is not None:
            setattr(holder, beside, _bound_like(value, gradient))
            row = replace(row, beside=beside)
        return row
    except AutotangentError as error:
        return Row(shown, LEFT, _reason(error))
    except (TypeError, AttributeError) as error:  # a class that does not let itself be added to
        return Row(shown, LEFT, str(error))


def _held(value: Any) -> Any:
    """What a static or class method holds."""
    return getattr(value, "__func__", value) if isinstance(value, (staticmethod, classmethod)) else value


def _bound_like(value: Any, gradient: Gradient) -> Any:
    """Found in the class as the method is."""
    kind = type(value)
    inner = getattr(value, "__wrapped__", None)
    for method in (staticmethod, classmethod):
        if kind is method or isinstance(inner, method):
            return method(gradient)
    return gradient


def _prepared(shown: str, holder: Any, value: Any, calls: guess.Calls) -> tuple[Gradient | None, Row]:
    """The gradient with its file, None if there cannot be one."""
    function = unchecked(meanings.plain(value))
    assert function is not None
    for is_one, why in _NOT_YET:
        if is_one(function):
            return None, Row(shown, LEFT, why)
    leave_blocks_out(function)
    gradient = _gradient_of(holder, value, function)
    if gradient is None:
        return None, Row(shown, LEFT, "it has no parameters")
    stated = signatures.stated_kinds(function)
    hopeless = [n for n in gradient.wrt if not guess.may_be_active(stated[n])]
    if hopeless:
        return None, Row(shown, LEFT, f"its parameter {hopeless[0]} is no float and no array")
    try:
        found = gradient.ready(lambda: calls.kinds(function, gradient.wrt, stated))
    except UnknownKind as error:
        return gradient, Row(shown, WAITS, _reason(error))
    except (EditConflict, UneditedVariant) as error:
        return gradient, Row(shown, states.CONFLICT, _reason(error))
    edited = next((f for f in found if f.state not in (states.CLEAN, states.STALE, states.OLD_GENERATOR)), None)
    path = found[0].path if found else gradient.path
    return gradient, Row(shown, edited.state if edited else READY, "", path)


def _gradient_of(holder: Any, value: Any, function: types.FunctionType) -> Gradient | None:
    """That of the decorator, if there is one; else with respect to the first parameter."""
    made = value._self_gradients if _wrapped(value) else vars(function)
    own = made.get("grad")
    if isinstance(own, Gradient):
        return own
    bound = isinstance(holder, type) and not isinstance(value, staticmethod)
    names = signatures.parameter_names(function)[int(bound) :]
    return dispatcher.gradient(function, "grad", names[0]) if names else None


def _reason(error: AutotangentError) -> str:
    where = f" ({os.path.basename(error.place.file)}:{error.place.line})" if error.place is not None else ""
    return error.what + where
