"""What a with block does: which exceptions it may swallow, which one is entered again in the reverse sweep."""

import contextlib
import types
from typing import Any

import gast
import numpy as np

from autotangent.errors import NoSource
from autotangent.kinds import FunctionKind
from autotangent.syntax.read import read
from autotangent.syntax.walk import walk

SWALLOWING = (contextlib.suppress, contextlib.ExitStack)


def may_swallow(manager: Any) -> bool:
    """An exception in the block may end there, so that its statements may run in part."""
    if manager in SWALLOWING:
        return True
    if isinstance(manager, types.FunctionType) and hasattr(manager, "__wrapped__"):
        return _handles(manager.__wrapped__, (gast.ExceptHandler,))
    leave = getattr(manager, "__exit__", None)
    return isinstance(leave, types.FunctionType) and _returns(leave)


def _returns(function: types.FunctionType) -> bool:
    """An __exit__ that returns something other than None or False, in the user's own code."""
    try:
        tree = read(function).tree
    except NoSource:
        return False
    values = [n.value for n in walk(tree) if isinstance(n, gast.Return) and n.value is not None]
    return any(not (isinstance(v, gast.Constant) and not v.value) for v in values)


def _handles(function: Any, kinds: tuple) -> bool:
    try:
        return any(isinstance(n, kinds) for n in walk(read(function).tree))
    except NoSource:
        return False


def again(s: gast.With, facts: Any) -> bool:
    """np.errstate, which the reverse sweep enters too."""
    calls = [item.context_expr for item in s.items]
    return all(
        isinstance(c, gast.Call)
        and isinstance(facts.value(c.func).kind, FunctionKind)
        and facts.value(c.func).kind.value is np.errstate
        for c in calls
    )
