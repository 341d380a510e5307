"""A loop whose number of iterations is not known beforehand counts them.

>>> from autotangent.normal.trial import trial
>>> print(trial(count, '''
... def f(x):
...     while x > 1:
...         x = x / 2
...     return x
... '''))
def f(x):
    trips = 0
    while x > 1:
        trips = trips + 1
        x = x / 2
    return x
"""

from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, leaves_early


def count(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place; the loop gets the attribute `counter`."""
    _Count(names).visit(tree)


class _Count(StatementTransformer):
    def __init__(self, names: Any):
        self.names = names

    def visit_While(self, s: gast.While) -> Any:
        self.generic_visit(s)
        return self.counted(s)

    def visit_For(self, s: gast.For) -> Any:
        self.generic_visit(s)
        return self.counted(s) if leaves_early(s.body) else s

    def counted(self, s: Any) -> list[gast.AST]:
        name = self.names.fresh("trips")
        s.counter = name
        s.body = [quote.assign(name, quote.expr("n + 1", n=name)), *s.body]
        return [quote.assign(name, quote.constant(0)), s]
