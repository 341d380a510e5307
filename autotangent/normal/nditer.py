"""A loop over an iterator of NumPy that its `with` opens, and nothing else uses, runs over the call.

>>> from autotangent.normal.trial import trial
>>> print(trial(write_out, '''
... import numpy as np
...
... def f(x, a):
...     with np.nditer(a) as it:
...         for v in it:
...             x = x * v
...     return x
... '''))
def f(x, a):
    for v in np.nditer(a):
        x = x * v
    return x
"""

from typing import Any

import gast
import numpy as np

from autotangent.normal.steady import meaning
from autotangent.syntax.walk import StatementTransformer, walk


def write_out(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _Open(tree, record).visit(tree)


class _Open(StatementTransformer):
    def __init__(self, tree: Any, record: Any):
        self.tree, self.record = tree, record

    def visit_With(self, s: gast.With) -> Any:
        self.generic_visit(s)
        match s:
            case gast.With(
                items=[gast.withitem(context_expr=gast.Call() as made, optional_vars=name)],
                body=[gast.For(iter=gast.Name(id=used)) as loop, *rest],
            ) if getattr(name, "id", "") == used and meaning(made.func, self.record) is np.nditer:
                if sum(isinstance(n, gast.Name) and n.id == used for n in walk(self.tree)) == 2:
                    loop.iter = made
                    return [loop, *rest]
        return s
