"""A store in a dict that only remembers says that its key is not there, where a call since the test may have stored it.

>>> from autotangent.normal.trial import trial
>>> print(trial(lambda tree, names, record: assert_absent(tree, [tree.body[0].body[1]]), '''
... def f(n, known):
...     if n not in known:
...         y = f(n - 1, known)
...         known[n] = y
...     return known[n]
... '''))
def f(n, known):
    if n not in known:
        y = f(n - 1, known)
        assert n not in known, 'known[n] was stored while it was computed'
        known[n] = y
    return known[n]
"""

import copy
from collections.abc import Collection
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer


def assert_absent(tree: gast.FunctionDef, stores: Collection[Any]) -> bool:
    """Rewrite in place; whether there was anything to do."""
    if stores:
        _Asserting(stores).visit(tree)
    return bool(stores)


class _Asserting(StatementTransformer):
    def __init__(self, stores: Collection[Any]):
        self.stores = {id(s) for s in stores}

    def visit_Assign(self, s: gast.Assign) -> Any:
        if id(s) not in self.stores:
            return s
        target: Any = s.targets[0]
        key, owner = (copy.deepcopy(part) for part in (target.slice, target.value))
        said = quote.constant(f"{quote.unparse(target)} was stored while it was computed")
        return [gast.Assert(quote.expr("k not in d", k=key, d=owner), said), s]
