"""Zeros of a size that the value of a name had, where only the loop that gave it the value binds the name.

Between two iterations of the reversed loop the adjoint of such a name is zero, of the size that the name had before the
iteration: the forward sweep must know the name there, so that all is done again with the name None before the loop.
"""

from autotangent.axes import steady
from autotangent.kinds import (
    AgainKind,
    ArrayKind,
    ClassesKind,
    DictKind,
    Kind,
    ListKind,
    ObjectKind,
    TupleKind,
    UnknownKind,
)


class Resized(Exception):
    """Zeros of the size that a name had before an iteration are wanted, and it is bound in the loop alone."""

    def __init__(self, name: str):
        super().__init__(name)
        self.name = name


def resized(kind: Kind) -> bool:
    """Two values of the kind may hold different counts of numbers."""
    match kind:
        case ArrayKind(axes=axes):
            return not steady(axes)
        case TupleKind(items=items):
            return any(map(resized, items))
        case ObjectKind(attributes=attributes):
            return any(resized(k) for _, k in attributes)
    return isinstance(kind, (ListKind, DictKind, ClassesKind, AgainKind, UnknownKind))
