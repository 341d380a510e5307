"""x: float = e loses its annotation; x += e becomes x = x + e, marked as in place; x[i] *= e becomes x[i] = x[i] * e.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def f(x, a):
...     x += 1
...     a.b: float = x
...     a[0] *= x
...     a[1] -= x
... '''))
def f(x, a):
    x = x + 1
    a.b = x
    a[0] = a[0] * x
    a[1] -= x
"""

import copy
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _Expand().visit(tree)


class _Expand(StatementTransformer):
    def visit_AnnAssign(self, s: gast.AnnAssign) -> gast.AST:
        if s.value is None:
            return s
        return gast.copy_location(gast.Assign([s.target], s.value, None), s)

    def visit_AugAssign(self, s: gast.AugAssign) -> gast.AST:
        if isinstance(s.target, gast.Name):
            old: gast.AST = gast.Name(s.target.id, gast.Load(), None, None)
        elif isinstance(s.op, (gast.Add, gast.Sub)):
            return s
        else:
            old = quote.with_context(copy.deepcopy(s.target), gast.Load)
        gast.copy_location(old, s.target)
        value = gast.copy_location(gast.BinOp(old, s.op, s.value), s)
        new = gast.copy_location(gast.Assign([s.target], value, None), s)
        new.augmented = True
        return new
