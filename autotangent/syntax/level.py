"""How often a function has been differentiated: 1 for what a person wrote, 2 for its gradient, and so on."""

import types

_MARK = "__autotangent_level__"
_EDITED = "__autotangent_edited__"


def level(function: types.FunctionType) -> int:
    """The level of what is derived from a function; from 2 on, names of adjoints that are taken get numbers.

    >>> level(level)
    1
    """
    found: int = vars(function).get(_MARK, 1)
    return found


def raise_level(made: types.FunctionType, primal: types.FunctionType, edited: bool) -> None:
    """Say that a function is a derivative of another. edited: a person changed its text."""
    vars(made)[_MARK] = level(primal) + 1
    vars(made)[_EDITED] = edited


def is_generated(function: types.FunctionType) -> bool:
    """The text is as autotangent wrote it.

    >>> is_generated(level)
    False
    """
    return not vars(function).get(_EDITED, True)
