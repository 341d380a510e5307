"""Wrappers that check types and change nothing else: the function below one is the one to differentiate."""

import types
from typing import Any


def unchecked(f: Any) -> Any:
    """The function below the wrappers of beartype and jaxtyping; any other as it is."""
    while isinstance(f, types.FunctionType) and _checks_types(f) and isinstance(inner := _below(f), types.FunctionType):
        f = inner
    return f


def _checks_types(f: types.FunctionType) -> bool:
    made_by = str(f.__globals__.get("__name__", ""))
    return f.__code__.co_filename.startswith("<@beartype(") or made_by.partition(".")[0] == "jaxtyping"


def _below(f: types.FunctionType) -> Any:
    return vars(f).get("__wrapped__")
