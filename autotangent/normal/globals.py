"""A name that the function declares global is read as the module's; what is stored in it is stored there, at once.

>>> from autotangent.normal.trial import trial
>>> print(trial(write_out, '''
... COUNT = 0
... SCALE = 2.0
...
... def f(x):
...     global COUNT, SCALE
...     COUNT += 1
...     return SCALE * x
... '''))
def f(x):
    globals().update(COUNT=COUNT + 1)
    return SCALE * x
"""

from typing import Any

import gast

from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import StatementTransformer, walk


def write_out(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place; a name that is bound in another way than by an assignment of its own stays declared. What the
    text of a derivative has of such a statement is one again."""
    if record.resolve("globals")[1] is globals:
        _mark_written(tree)
    declared = [n for n in scopes.within(tree.body) if isinstance(n, gast.Global)]
    if not declared:
        return
    wanted = {name for s in declared for name in s.names}
    stores = {id(t): s for s in walk(tree) for t in _targets(s)}
    other = {name for name, node in scopes.bindings(tree) if name in wanted and id(node) not in stores}
    inner = [n for n in scopes.within(tree.body) if isinstance(n, (*scopes.FUNCTIONS, gast.ClassDef))]
    other |= wanted & {n.id for f in inner for n in walk(f) if isinstance(n, gast.Name)}
    read = {n.id for n in walk(tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)}
    counted = {s.target.id for s in walk(tree) if isinstance(s, gast.AugAssign) and isinstance(s.target, gast.Name)}
    _Write(wanted - other, read | counted).visit(tree)


def _mark_written(tree: gast.FunctionDef) -> None:
    read = {n.id for n in walk(tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load)}
    for s in walk(tree):
        match s:
            case gast.Expr(
                value=gast.Call(
                    func=gast.Attribute(value=gast.Call(func=gast.Name(id="globals"), args=[]) as names, attr="update"),
                    args=[],
                    keywords=[gast.keyword(arg=str() as target)],
                ) as call
            ):
                names.made_here, call.stores_global, call.read_too = True, target, target in read


def _targets(s: Any) -> list[Any]:
    """The name that a statement stores, and no other."""
    match s:
        case gast.Assign(targets=[gast.Name() as target]) | gast.AugAssign(target=gast.Name() as target):
            return [target]
        case gast.AnnAssign(target=gast.Name() as target, value=value) if value is not None:
            return [target]
    return []


class _Write(StatementTransformer):
    def __init__(self, names: set[str], read: set[str]):
        self.names, self.read = names, read

    def visit_Global(self, s: gast.Global) -> Any:
        s.names = [n for n in s.names if n not in self.names]
        return s if s.names else None

    def store(self, s: Any) -> Any:
        target = next((t.id for t in _targets(s) if t.id in self.names), None)
        if target is None:
            return s
        value = s.value
        if isinstance(s, gast.AugAssign):
            value = gast.BinOp(quote.name(target), s.op, value)
        names = quote.call("globals")
        names.made_here = True
        call = gast.Call(gast.Attribute(names, "update", gast.Load()), [], [gast.keyword(target, value)])
        call.stores_global, call.read_too = target, target in self.read
        made = gast.Expr(call)
        made.origin = s
        return made

    visit_Assign = visit_AugAssign = visit_AnnAssign = store
