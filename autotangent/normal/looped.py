"""A loop runs over what a name held at first, also where the loop gives it another value, and what it gives a name that
a loop around it binds has first a name of its own: reversed, that loop still means its own.

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
>>> print(trial(keep, '''
... def f(x, s):
...     for i in range(3):
...         for i in range(i):
...             s = s + i * x
...     return s
... '''))
def f(x, s):
    for i in range(3):
        for i_1 in range(i):
            i = i_1
            s = s + i * x
    return s
"""

from typing import Any

import gast

from autotangent.analysis.dicts import run_over
from autotangent.analysis.versions import bound_names, reads_of
from autotangent.normal.order import replace
from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import StatementTransformer, root_name, walk


def keep(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place."""
    _Kept(names).visit(tree)


class _Kept(StatementTransformer):
    def __init__(self, names: Any):
        self.names = names
        self.around: set[str] = set()

    def visit_For(self, s: gast.For) -> Any:
        bound, before = bound_names([s.target]), self.around
        if bound & before:
            inner = {name: quote.name(self.names.numbered(name)) for name in sorted(bound & before)}
            s.target = quote.substitute(s.target, inner)
            s.body[:0] = [quote.assign(name, item) for name, item in inner.items()]
        read = {n.id for n in reads_of(gast.Module(s.body, []))}
        alone = isinstance(s.target, gast.Name)
        self.around = before | {name for name in bound_names([s.target]) if name in read or not alone}
        self.generic_visit(s)
        self.around = before
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
