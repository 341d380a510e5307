"""Calls that must run in their order, where they may be left out: the branches become statements.

>>> from autotangent.normal.trial import trial
>>> def taken(tree, names, record):
...     rewriting = Branches(names, lambda n: isinstance(n, gast.Call) and n.func.id == "next")
...     tree.body = [t for s in tree.body for t in rewriting.spelled_out(s)]
>>> print(trial(taken, '''
... def f(x, it):
...     y = next(it) if x > 1 else x
...     while next(it) > y and next(it) > x:
...         y = y * x
...     return y + (x or next(it))
... '''))
def f(x, it):
    if x > 1:
        y = next(it)
    else:
        y = x
    while True:
        if not (next(it) > y and next(it) > x):
            break
        y = y * x
    t_1 = x
    if not t_1:
        t_1 = next(it)
    return y + t_1
"""

import copy
from collections.abc import Callable
from typing import Any

import gast

from autotangent.normal.exits import holds
from autotangent.normal.order import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import postorder, walk

LAZY = (gast.IfExp, gast.BoolOp)
APART = (gast.Lambda, gast.ListComp, gast.SetComp, gast.DictComp, gast.GeneratorExp)


class Branches:
    """ordered: which calls must run in their order."""

    def __init__(self, names: Any, ordered: Callable[[Any], bool]):
        self.names, self.ordered = names, ordered

    def spelled_out(self, s: Any) -> list[Any]:
        """The statements for one in which such a call may be left out."""
        match s:
            case gast.While(test=test, orelse=other) if self.has(test):
                if other and any(holds(t, (gast.Break,)) for t in s.body):
                    return [s]
                leave = gast.If(quote.expr("not x", x=test), [gast.Break()], [])
                return [gast.While(quote.constant(True), [leave, *s.body], []), *other]
            case gast.If(test=value) | gast.Assert(test=value):
                field = "test"
            case (
                gast.Assign(value=value)
                | gast.AugAssign(value=value)
                | gast.Return(value=value)
                | gast.Expr(value=value)
            ):
                field = "value"
            case _:
                return [s]
        node = self.first(value) if value is not None else None
        if node is None:
            return [s]
        target = s.targets[0] if isinstance(s, gast.Assign) and len(s.targets) == 1 else None
        whole = value is node and isinstance(target, gast.Name) and target.id not in quote.names_in(value)
        name = target.id if whole else self.names.numbered("t")
        before = [t for made in self.chosen(name, node) for t in self.spelled_out(made)]
        if whole:
            return before
        holder = gast.Expr(value)
        replace(holder, node, quote.name(name))
        setattr(s, field, holder.value)
        s.lineno = None
        return [*before, *self.spelled_out(s)]

    def has(self, node: Any) -> bool:
        return any(self.ordered(n) for n in walk(node))

    def first(self, value: Any) -> Any:
        """The first part of an expression that may leave such a call out, if nothing that matters is before it."""
        if not any(isinstance(n, LAZY) for n in walk(value)):
            return None
        apart = {id(m) for n in walk(value) if isinstance(n, APART) for m in walk(n)}
        inside = {id(m) for n in walk(value) if isinstance(n, LAZY) for m in walk(n) if m is not n}
        for n in postorder(value):
            if id(n) in apart or id(n) in inside:
                continue
            if isinstance(n, LAZY) and self.has(n):
                return n
            if isinstance(n, (gast.Call, gast.NamedExpr)):
                return None
        return None

    def chosen(self, name: str, node: Any) -> list[Any]:
        """name = node"""
        match node:
            case gast.IfExp(test=test, body=then, orelse=other):
                return [gast.If(test, [quote.assign(name, then)], [quote.assign(name, other)])]
            case gast.BoolOp(op=op, values=[first, *rest]):
                more = rest[0] if len(rest) == 1 else gast.BoolOp(copy.copy(op), rest)
                test = quote.name(name) if isinstance(op, gast.And) else quote.expr("not x", x=name)
                return [quote.assign(name, first), gast.If(test, [quote.assign(name, more)], [])]
        return []
