"""A name that a loop binds for the first time, and that may go from one iteration to a later one, is None before it;
so is one that a loop or an `if` may leave unbound where nothing reads it then, or whose adjoint between two iterations
is zeros of the size that it had.

>>> from autotangent.normal.trial import trial
>>> print(trial(bind, '''
... def f(x, n):
...     for i in range(n):
...         y = x * i
...         if i == 1:
...             z = x * y
...     return z
... '''))
def f(x, n):
    z = None
    for i in range(n):
        y = x * i
        if i == 1:
            z = x * y
    return z
"""

from typing import Any

import gast

from autotangent.syntax import quote, scopes
from autotangent.syntax.walk import children, walk


def bind(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place; the statements that are put in have the attribute `start`."""
    returned = (s for s in walk(tree) if isinstance(s, gast.Assign) and hasattr(s, "returned"))
    bound = {p.id for p in scopes.parameters(tree.args)} | {s.targets[0].id for s in returned}  # these end all loops
    _block(tree.body, bound, set(), set(), set(), getattr(tree, "resized", frozenset()))


def _block(
    body: list, bound: set[str], after: set[str], left: set[str], sure: set[str], resized: frozenset[str]
) -> None:
    """bound: names that may have a value, added to; after, left: names read after the block, and after a break; sure:
    those that are read after it on every path; resized: those that a loop does not bind for the first time."""
    lives, certain = [after], [sure]
    for s in reversed(body):
        lives.insert(0, live(s, lives[0], left))
        certain.insert(0, _surely_read([s], certain[0]))
    out: list[Any] = []

    def start(names: set[str]) -> None:
        for name in sorted(names):
            made = quote.assign(name, quote.constant(None))
            made.start = True
            out.append(made)
            bound.add(name)

    for s, behind, read in zip(body, lives[1:], certain[1:]):
        match s:
            case gast.If():
                start(behind - read & _bound(s) - _bound_surely([s]) - bound)
                other = set(bound)
                _block(s.body, bound, behind, left, read, resized)
                _block(s.orelse, other, behind, left, read, resized)
                bound |= other
            case gast.For() | gast.While():
                carried = around(s, behind)
                start((carried | behind - (read - resized)) & _bound(s) - bound)
                bound |= _bound(s.target) if isinstance(s, gast.For) else set()
                _block(s.body, bound, carried | behind, behind, set(), resized)
            case _:
                bound |= _bound(s)
        out.append(s)
    body[:] = out


def around(s: Any, behind: set[str]) -> set[str]:
    """The names whose values go from the end of one iteration of a loop to the next, or out of it."""
    carried: set[str] = set()
    while True:
        if isinstance(s, gast.While):
            found = _reads(s.test) | lives_in(s.body, carried | behind | _reads(s.test), behind)
        else:
            found = lives_in(s.body, carried | behind, behind) - _bound(s.target)
        if found <= carried:
            return carried
        carried |= found


def lives_in(body: list, after: set[str], left: set[str]) -> set[str]:
    """The names that a block reads, or hands on, with the values from before it."""
    for s in reversed(body):
        after = live(s, after, left)
    return after


def live(s: Any, after: set[str], left: set[str]) -> set[str]:
    """The names whose values from before a statement are read in it or after it."""
    match s:
        case gast.If(test=test, body=body, orelse=orelse):
            return _reads(test) | lives_in(body, after, left) | lives_in(orelse, after, left)
        case gast.For(iter=iterable):
            return _reads(iterable) | around(s, after) | after
        case gast.While():
            return around(s, after) | after | _reads(s.test)
        case gast.Break():
            return left
        case gast.Raise():
            return _reads(s)
        case gast.Assign(targets=targets):
            names = {t.id for t in targets if isinstance(t, gast.Name)}
            held = (e for t in targets if isinstance(t, (gast.Tuple, gast.List)) for e in t.elts)
            return _reads(s) | after - names - {e.id for e in held if isinstance(e, gast.Name)}
    return _reads(s) | after


def _surely_read(body: list, after: set[str]) -> set[str]:
    """The names whose values from before a block are read in it or after it, whichever way it goes."""
    for s in reversed(body):
        match s:
            case gast.If(test=test):
                after = _reads(test) | _surely_read(s.body, after) & _surely_read(s.orelse, after)
            case gast.While(test=node) | gast.For(iter=node):
                after = _reads(node) | after - _bound(s)
            case _:
                after = _reads(s) | after - _bound(s)
    return after


def _bound_surely(body: list) -> set[str]:
    found: set[str] = set()
    for s in body:
        if isinstance(s, gast.If):
            found |= _bound_surely(s.body) & _bound_surely(s.orelse)
        elif not isinstance(s, (gast.For, gast.While)):
            found |= _bound(s)
    return found


def _reads(node: Any) -> set[str]:
    return _names(node, gast.Load)


def _bound(node: Any) -> set[str]:
    return _names(node, gast.Store)


def _names(node: Any, context: type) -> set[str]:
    """Names of the function in a tree, without those that belong to a comprehension or an inner function."""
    found: set[str] = set()
    pending = [node]
    for n in pending:
        if isinstance(n, gast.Name):
            if isinstance(n.ctx, context):
                found.add(n.id)
        elif isinstance(n, (gast.Lambda, *scopes.COMPREHENSIONS)):
            inside = {name for child in children(n) for name in _names(child, context)}
            found |= inside - _private(n)
        else:
            pending += children(n)
    return found


def _private(node: Any) -> set[str]:
    """The parameters of a lambda, the targets of a comprehension."""
    if isinstance(node, gast.Lambda):
        return {p.id for p in scopes.parameters(node.args)}
    return {name for g in node.generators for name in _names(g.target, gast.Store)}
