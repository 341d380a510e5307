"""Blocks that are run in the reverse sweep: what is known of one, and where it stands; see `normal/insertions.py`."""

from typing import Any

import gast

from autotangent.structs import struct
from autotangent.syntax.walk import walk


@struct(frozen=True, eq=False)
class Insertion:
    """A block for the reverse sweep. adjoint: the name that it has there; head: the line of the with; reads: variables
    of the function that it reads; bound: names that it binds; new: nobody else holds what it leaves as the adjoint."""

    adjoint: str
    body: list[Any]
    head: str
    reads: tuple[str, ...]
    bound: tuple[str, ...]
    new: bool


def insertion_of(s: Any) -> Insertion | None:
    """The block that a statement stands for."""
    return getattr(s.value, "insertion", None) if isinstance(s, gast.Expr) else None


def inserted_names(tree: gast.FunctionDef) -> set[str]:
    """The variables whose adjoints blocks change."""
    calls = [n for n in walk(tree) if isinstance(n, gast.Call) and hasattr(n, "insertion")]
    return {n.args[0].id for n in calls}
