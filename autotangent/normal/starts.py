"""A name that a loop binds for the first time, and that may go from one iteration to a later one, is None before it.

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
    _block(tree.body, bound, set(), set())


def _block(body: list, bound: set[str], after: set[str], left: set[str]) -> None:
    """bound: names that may have a value, added to; after, left: names read after the block, and after a break."""
    lives = [after]
    for s in reversed(body):
        lives.insert(0, live(s, lives[0], left))
    out: list[Any] = []
    for s, behind in zip(body, lives[1:]):
        match s:
            case gast.If():
                other = set(bound)
                _block(s.body, bound, behind, left)
                _block(s.orelse, other, behind, left)
                bound |= other
            case gast.For() | gast.While():
                carried = around(s, behind)
                for name in sorted((carried & _bound(s)) - bound):
                    start = quote.assign(name, quote.constant(None))
                    start.start = True
                    out.append(start)
                    bound.add(name)
                bound |= _bound(s.target) if isinstance(s, gast.For) else set()
                _block(s.body, bound, carried | behind, behind)
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


def _reads(node: Any) -> set[str]:
    return _names(node, gast.Load)


def _bound(node: Any) -> set[str]:
    return _names(node, gast.Store)


def _names(node: Any, context: type) -> set[str]:
    """Names of the function in a tree, without those that belong to a comprehension or an inner function."""
    if isinstance(node, gast.Name):
        return {node.id} if isinstance(node.ctx, context) else set()
    found = {name for child in children(node) for name in _names(child, context)}
    if isinstance(node, scopes.COMPREHENSIONS):
        return found - {name for g in node.generators for name in _names(g.target, gast.Store)}
    if isinstance(node, gast.Lambda):
        return found - {p.id for p in scopes.parameters(node.args)}
    return found
