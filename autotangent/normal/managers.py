"""A with block whose manager is made by a generator function becomes the function's statements, with the block where it
yields.

>>> from autotangent.analysis.contexts import Manager
>>> from autotangent.normal.trial import trial
>>> def rewrite(tree, names, record):
...     s, manager = tree.body[0], Manager(function=record.resolve('scaled')[1], path='scaled')
...     tree.body[:1] = written(s.items[0], s.body, manager, tree, names, record)
>>> print(trial(rewrite, '''
... from contextlib import contextmanager
...
... @contextmanager
... def scaled(x, k):
...     y = k * x
...     yield y
...
... def f(x):
...     with scaled(x, 3.0) as y:
...         z = y * y
...     return z
... '''))
def f(x):
    y_1 = 3.0 * x
    y = y_1
    z = y * y
    return z
"""

import contextlib
from typing import Any

import gast

from autotangent.analysis.contexts import changes
from autotangent.errors import Unsupported
from autotangent.normal import generators
from autotangent.normal.exits import holds
from autotangent.normal.regions import Stuck
from autotangent.normal.weaving import YIELDS, stores
from autotangent.syntax import quote, scopes
from autotangent.syntax.read import read
from autotangent.syntax.walk import walk

LEAVING = (gast.Return, gast.Break, gast.Continue)
INSTEAD = "Write what the manager does around the block."


def written(item: gast.withitem, body: list[Any], manager: Any, tree: Any, names: Any, record: Any) -> list[Any]:
    """The statements of a block with one manager.

    Raises:
        Unsupported: the function that makes the manager does not stand for its statements.
    """
    call: Any = item.context_expr
    if manager.function is contextlib.nullcontext:
        value = next(iter([*call.args, *(k.value for k in call.keywords)]), quote.constant(None))
        return [*_bound(item.optional_vars, value), *body]
    callee = read(manager.function.__wrapped__)
    given = gast.Call(call.func, [*_holder(call, callee), *call.args], call.keywords)
    expand = generators.Expand(tree, names, record)
    stored = {n.id for s in body for n in walk(s) if isinstance(n, gast.Name) and stores(n)}
    try:
        if any(isinstance(n, gast.Return) for n in scopes.within(callee.tree.body)):
            raise Stuck
        expand.same_meanings(callee.tree, callee)
        before, own = expand.with_arguments(given, callee.tree, callee, stored)
        inside = _around(own, item.optional_vars, body)
    except Stuck:
        raise Unsupported(f"a with of {manager.path} on active values", record.place(call), INSTEAD) from None
    tree.inlined = {**getattr(tree, "inlined", {}), manager.path: callee}
    return [*before, *inside]


def _holder(call: Any, callee: Any) -> list[Any]:
    """The object whose method it is."""
    own = "." in callee.qualname.rpartition(">.")[2] and isinstance(call.func, gast.Attribute)
    return [call.func.value] if own else []


def _bound(target: Any, value: Any) -> list[Any]:
    if target is not None:
        return [gast.Assign([target], value, None)]
    parts = (gast.Name, gast.Constant, gast.Tuple, gast.expr_context)
    return [] if all(isinstance(n, parts) for n in walk(value)) else [gast.Expr(value)]


def _around(statements: list[Any], target: Any, body: list[Any]) -> list[Any]:
    """What stands before the one yield, the block, and what stands after it, which an exception in the block skips."""
    at = [k for k, s in enumerate(statements) if any(isinstance(n, YIELDS) for n in walk(s))]
    if len(at) != 1:
        raise Stuck
    before, s, after = statements[: at[0]], statements[at[0]], statements[at[0] + 1 :]
    match s:
        case gast.Expr(value=gast.Yield(value=value)):
            inside = [*_bound(target, value if value is not None else quote.constant(None)), *body]
        case gast.Try():
            others = [*s.handlers, *s.orelse, *s.finalbody]
            leaves = s.orelse and any(holds(t, LEAVING) for t in body)
            if leaves or any(isinstance(n, YIELDS) for t in others for n in walk(t)):
                raise Stuck
            made: Any = gast.Try(_around(s.body, target, body), s.handlers, s.orelse, s.finalbody)
            made.quiet = all(map(changes, s.finalbody))
            inside = [made]
        case gast.With():
            inside = [gast.With(s.items, _around(s.body, target, body), None)]
        case _:
            raise Stuck
    if after and any(holds(t, LEAVING) for t in body):
        tried: Any = gast.Try(inside, [], [], after)
        tried.quiet = True
        return [*before, tried]
    return [*before, *inside, *after]
