"""What has an effect where a statement stores gets a name: the value first, then target by target.

>>> from autotangent.normal.trial import trial
>>> from autotangent.syntax.walk import walk
>>> def taken(tree, names, record):
...     has = lambda part: any(isinstance(n, gast.Call) and n.func.id == "next" for n in walk(part))
...     parts = [t for s in tree.body for t in written_out(s, names, has) or [s]]
...     tree.body = [t for s in parts for t in written_out(s, names, has) or [s]]
>>> print(trial(taken, '''
... def f(x, xs, it):
...     xs[next(it)] += x
...     y, xs[next(it)] = x, x * x
...     return xs
... '''))
def f(x, xs, it):
    t_1 = next(it)
    xs[t_1] += x
    t_2 = (x, x * x)
    t_3, t_4 = t_2
    y = t_3
    t_5 = next(it)
    xs[t_5] = t_4
    return xs
"""

import copy
from collections.abc import Callable
from typing import Any

import gast

from autotangent.syntax import quote


def written_out(s: Any, names: Any, has: Callable[[Any], bool]) -> list[Any]:
    """The statements for an assignment that has such an effect where it stores; none for another."""
    if isinstance(s, gast.AugAssign):
        if not has(s.target):
            return []
        before, s.target = _place(s.target, names, has)
        s.lineno = None
        return [*before, s]
    if not isinstance(s, gast.Assign) or not any(map(has, s.targets)):
        return []
    simple = isinstance(s.value, (gast.Name, gast.Constant))
    held = s.value if simple else quote.name(names.numbered("t"))
    out = [] if simple else [quote.assign(held.id, s.value)]
    for target in s.targets:
        if isinstance(target, (gast.Tuple, gast.List)) and not any(isinstance(t, gast.Starred) for t in target.elts):
            parts = [names.numbered("t") for _ in target.elts]
            out.append(quote.assign(gast.Tuple([quote.store(p) for p in parts], gast.Store()), held))
            out += [gast.Assign([t], quote.name(p), None) for t, p in zip(target.elts, parts)]
            continue
        before, place = _place(target, names, has)
        out += [*before, gast.Assign([place], held, None)]
    return out


def _place(target: Any, names: Any, has: Callable[[Any], bool]) -> tuple[list[Any], Any]:
    """(names for the parts of a target that have such an effect, the target with these)"""
    target, before = copy.copy(target), []
    for field in ("value", "slice"):
        part = getattr(target, field, None)
        if part is not None and has(part):
            before.append(quote.assign(names.numbered("t"), part))
            setattr(target, field, quote.name(before[-1].targets[0].id))
    return before, target
