"""A with block is marked by its two ends, so that its statements stand in the list of those around it.

>>> from autotangent.normal.trial import trial
>>> print(trial(flatten, '''
... def f(x, lock):
...     with lock as held:
...         y = x * x
...     return y
... '''))
def f(x, lock):
    with lock as held:
    y = x * x
    pass
    return y
"""

from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.normal.exits import holds


def flatten(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place: a With with an empty body opens, a Pass with the attribute `leaves` closes."""
    _block(tree.body, record)


def _block(body: list, record: Any) -> None:
    for k in range(len(body) - 1, -1, -1):
        s = body[k]
        for inner in (getattr(s, "body", None), getattr(s, "orelse", None)):
            if isinstance(inner, list):
                _block(inner, record)
        if isinstance(s, gast.With) and s.body:
            if any(holds(t, (gast.Return, gast.Break, gast.Continue)) for t in s.body):
                raise Unsupported(
                    "a with block that is left from its middle",
                    record.place(s),
                    "Assign inside the block, and leave after it.",
                )
            end = gast.Pass()
            end.leaves = s
            body[k : k + 1] = [s, *s.body, end]
            s.body = []
