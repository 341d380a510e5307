"""How often a function has been differentiated: 1 for what a person wrote, 2 for its gradient, and so on."""

import re
import types
from typing import Any

_MARK = "__autotangent_level__"
_EDITED = "__autotangent_edited__"
_NAMES = "__autotangent_names__"
_KINDS = "__autotangent_kinds__"
_PRIMAL = "__autotangent_primal__"
ADJOINT = re.compile(r"(.+)_(?:bar|shadow)\d*_*")
SEED = re.compile(r"y_bar\d*")


def level(function: types.FunctionType) -> int:
    """The level of what is derived from a function; from 2 on, names of adjoints that are taken get numbers.

    >>> level(level)
    1
    """
    found: int = vars(function).get(_MARK, 1)
    return found


def raise_level(made: types.FunctionType, primal: types.FunctionType, edited: bool, kinds: dict[str, Any]) -> None:
    """Say that a function is a derivative of another, for these kinds. edited: a person changed its text."""
    vars(made)[_MARK] = level(primal) + 1
    vars(made)[_EDITED] = edited
    vars(made)[_NAMES] = _names(primal)
    vars(made)[_KINDS] = kinds
    vars(made)[_PRIMAL] = primal


def _names(function: types.FunctionType) -> frozenset[str]:
    """The variables of what a person wrote."""
    code = function.__code__
    found: frozenset[str] = vars(function).get(_NAMES) or frozenset(
        (*code.co_varnames, *code.co_cellvars, *code.co_freevars)
    )
    return found


def adjoint_of(name: str, function: types.FunctionType) -> str:
    """The name of what a name is the adjoint of, in the unedited text of a derivative; empty if it is none.

    >>> adjoint_of("x_bar", level)
    ''
    """
    written = not is_generated(function) or name in _names(function)
    found = None if written or SEED.fullmatch(name) and name in seeds(function) else ADJOINT.fullmatch(name)
    return found.group(1) if found else ""


def seeds(function: types.FunctionType) -> tuple[str, ...]:
    """The parameters of a derivative of which one may be the adjoint of its result: not that of a variable y.

    >>> def square_rev(saved, y_bar): ...
    >>> seeds(square_rev)
    ('y_bar',)
    """
    code = function.__code__
    return code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]


def is_generated(function: types.FunctionType) -> bool:
    """The text is as autotangent wrote it.

    >>> is_generated(level)
    False
    """
    return not vars(function).get(_EDITED, True)


def is_recording(name: str, given: str, function: types.FunctionType) -> bool:
    """The name is none of what a person wrote, and part of what the unedited text of a reverse sweep is given by the
    forward sweep."""
    first = function.__code__.co_varnames[:1]
    return (
        is_generated(function)
        and function.__name__.endswith("_rev")
        and first == (given,)
        and name not in _names(function)
    )


def kinds_derived_for(function: types.FunctionType) -> dict[str, Any]:
    """The kinds of the arguments of the primal that an unedited text of a derivative is for.

    >>> kinds_derived_for(level)
    {}
    """
    return vars(function).get(_KINDS, {}) if is_generated(function) else {}


def primal_of(function: types.FunctionType) -> types.FunctionType:
    """What a text of a derivative is the derivative of."""
    found: types.FunctionType = vars(function)[_PRIMAL]
    return found
