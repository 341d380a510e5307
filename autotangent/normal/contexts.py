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

import copy
from collections.abc import Mapping
from typing import Any

import gast

from autotangent.analysis.contexts import Manager
from autotangent.errors import Unsupported
from autotangent.normal import managers
from autotangent.normal.exits import holds
from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, walk


def write_out(tree: gast.FunctionDef, names: Any, opened: Mapping[tuple[int, int], Manager], record: Any) -> None:
    """The with blocks at these places as calls of __enter__, and of __exit__ in finally, or as the statements of the
    generator function that makes the manager; see `Opened`."""
    if opened:
        _WriteOut(tree, names, opened, record).visit(tree)


class _WriteOut(StatementTransformer):
    def __init__(self, tree: Any, names: Any, opened: Mapping[tuple[int, int], Manager], record: Any):
        self.tree, self.names, self.opened, self.record = tree, names, opened, record

    def visit_With(self, s: gast.With) -> Any:
        self.generic_visit(s)
        places = [(item.context_expr.lineno, item.context_expr.col_offset) for item in s.items]
        if not any(place in self.opened for place in places):
            return s
        body = s.body
        for item, place in zip(reversed(s.items), reversed(places)):
            inside = gast.copy_location(gast.With([item], body, None), s)
            body = self.one(item, body, self.opened[place], s) if place in self.opened else [inside]
        return body

    def one(self, item: gast.withitem, body: list[Any], manager: Manager, s: gast.With) -> list[Any]:
        if manager.function is not None:
            return managers.written(item, body, manager, self.tree, self.names, self.record)
        return self.by_methods(item, body, manager.quiet, s)

    def by_methods(self, item: gast.withitem, body: list[Any], quiet: bool, s: gast.With) -> list[Any]:
        manager, first = item.context_expr, []
        stored = {n.id for t in body for n in walk(t) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Store)}
        target = item.optional_vars
        if not isinstance(manager, gast.Name) or manager.id in stored or getattr(target, "id", "") == manager.id:
            name = self.names.numbered("t")
            first, manager = [quote.assign(name, manager)], quote.name(name)

        def method(name: str, *args: Any) -> Any:
            return gast.Call(gast.Attribute(copy.copy(manager), name, gast.Load()), list(args), [])

        entered = method("__enter__")
        first.append(gast.Expr(entered) if target is None else gast.Assign([target], entered, None))
        leave = gast.Expr(method("__exit__", *(quote.constant(None) for _ in range(3))))
        tried = gast.copy_location(gast.Try(body, [], [], [leave]), s)
        tried.quiet = quiet
        return [*first, tried]


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
