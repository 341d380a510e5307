"""An if whose test is decided by kinds and constants becomes the branch that runs; a loop over nothing goes.

>>> from autotangent.normal.trial import trial
>>> print(trial(lambda tree, names, record: keep_live(tree, lambda s: getattr(s.test, "value", None)), '''
... def f(x, b):
...     if True:
...         x = x * x
...     if False:
...         x = x + b
...     else:
...         if x > 0:
...             x = -x
...     return x
... '''))
def f(x, b):
    x = x * x
    if x > 0:
        x = -x
    return x
"""

from collections.abc import Callable
from typing import Any


def keep_live(node: Any, decided: Callable[[Any], bool | None]) -> bool:
    """Rewrite in place; whether anything was rewritten. decided: compound statement -> whether its body
    runs, or None if that is open."""
    changed = False
    for field in ("body", "orelse"):
        body = getattr(node, field, None)
        if isinstance(body, list):
            new = [t for s in body for t in live(s, decided)]
            changed |= len(new) != len(body) or any(a is not b for a, b in zip(new, body))
            body[:] = new
            changed |= sum(keep_live(s, decided) for s in body) > 0
    if changed and hasattr(node, "lineno"):
        node.lineno = None
    return changed


def live(s: Any, decided: Callable[[Any], bool | None]) -> list[Any]:
    """The statements that run for s."""
    test = decided(s) if isinstance(getattr(s, "body", None), list) else None
    if test is None:
        return [s]
    return [u for t in (s.body if test else s.orelse) for u in live(t, decided)]
