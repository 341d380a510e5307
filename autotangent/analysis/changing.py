"""Methods that change the thing they are called on."""

from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.kinds import FunctionKind

MUTABLE_METHODS = frozenset(
    """append appendleft extend extendleft insert pop popleft popitem remove discard clear update setdefault sort
    reverse rotate move_to_end add subtract difference_update intersection_update symmetric_difference_update fill put
    partition resize""".split()  # noqa: SIM905  one a line would be a page
)
PLACES = {"insert": 1, "setdefault": 1, "pop": 1, "move_to_end": 2, "remove": 1, "discard": 1}  # args not stored


def changed_by(node: Any, facts: Facts) -> Any:
    """What a call of such a method changes: xs for xs.append(x); None for np.add(x, y) and all else."""
    match node:
        case gast.Call(func=gast.Attribute(value=base, attr=attr)) if attr in MUTABLE_METHODS:
            return None if isinstance(facts.value(base).kind, FunctionKind) else base
    return None
