"""A loop runs over what a name held at first, also where the loop gives it another value.

>>> from autotangent.normal.trial import trial
>>> print(trial(keep, '''
... def f(xs, ys):
...     for k, (x, y) in enumerate(zip(xs, ys)):
...         xs = [k * x]
...     return xs
... '''))
def f(xs, ys):
    xs_1 = xs
    for k, (x, y) in enumerate(zip(xs_1, ys)):
        xs = [k * x]
    return xs
"""

from typing import Any

import gast

from autotangent.analysis.dicts import run_over
from autotangent.normal.order import replace
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import StatementTransformer, root_name, walk


def keep(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _Kept(names).visit(tree)


class _Kept(StatementTransformer):
    def __init__(self, names: Any):
        self.names = names

    def visit_For(self, s: gast.For) -> Any:
        self.generic_visit(s)
        own = {id(t.targets[0]) for t in walk(s) if hasattr(t, "augmented")}  # these write into an array, or a list
        assigned = {name for name, node in scopes.stored([s.target, *s.body]) if id(node) not in own}
        held: dict[str, Any] = {}
        for node in run_over(s.iter):
            root = root_name(node)
            if root is None or root.id not in assigned or _is_slice(node):
                continue
            text = quote.unparse(node)
            if text not in held:
                held[text] = quote.assign(self.names.numbered(root.id), node)
            holder = gast.Expr(s.iter)
            replace(holder, node, quote.name(held[text].targets[0].id))
            s.iter = holder.value
        return [*held.values(), s]


def _is_slice(node: Any) -> bool:
    return isinstance(node, gast.Subscript) and isinstance(node.slice, gast.Slice)
