'''The text of a derivative puts back what it changes in its arguments. Where it is derived itself, the derivative of it
does so, and the text need not.

>>> import gast
>>> from autotangent.runtime import put_back, snapshot
>>> tree = gast.parse("""
... def f_grad(xs):
...     xs_1 = snapshot(xs)
...     try:
...         xs.append(1.0)
...         return xs[0]
...     finally:
...         put_back(xs, xs_1)
... """).body[0]
>>> print(gast.unparse(shared(tree, {"snapshot": snapshot, "put_back": put_back}.get)).strip())
def f_grad(xs):
    xs.append(1.0)
    return xs[0]
'''

import copy
from collections.abc import Callable
from typing import Any

import gast

from autotangent import runtime
from autotangent.derived import Request
from autotangent.structs import replace

# The modes whose texts put back what they change.
OF_CALLERS = ("grad", "value_and_grad", "vjp", "jvp", "pullback", "linearize")


def unisolated(request: Request) -> Request:
    """The derivative of the function without that, where the text that is to be written does it."""
    record = request.record
    if request.mode not in OF_CALLERS:
        return request
    tree = shared(record.tree, lambda name: record.resolve(name)[1])
    return request if tree is record.tree else replace(request, record=replace(record, tree=tree))


def shared(tree: Any, meaning: Callable[[str], Any]) -> Any:
    """The function, which changes its arguments; the tree itself if it puts nothing back."""
    kept = [s for s in tree.body if not _calls(s, runtime.snapshot, meaning)]
    last = kept[-1] if kept else None
    if len(kept) == len(tree.body) or not isinstance(last, gast.Try) or last.handlers or last.orelse:
        return tree
    if not all(_calls(s, runtime.put_back, meaning) for s in last.finalbody):
        return tree
    made = copy.copy(tree)
    made.body = [*kept[:-1], *last.body]
    return made


def _calls(s: Any, function: Any, meaning: Callable[[str], Any]) -> bool:
    """The value of the statement is a call of this function by its name."""
    node = getattr(s, "value", None)
    return isinstance(node, gast.Call) and isinstance(node.func, gast.Name) and meaning(node.func.id) is function
