"""A loop over itertools.groupby becomes a loop over lists of the runs.

>>> from autotangent.normal import iterators
>>> from autotangent.normal.trial import trial
>>> print(trial(iterators.expand, '''
... def f(x, labels):
...     total = 0.0
...     for label, places in itertools.groupby(range(6), key=labels.get):
...         total += sum(x[i] for i in places) ** 2
...     return total
... ''', itertools=itertools))
def f(x, labels):
    total = 0.0
    keys = []
    groups = []
    for item in range(6):
        key = labels.get(item)
        if not keys or key != keys[-1]:
            keys.append(key)
            groups.append([])
        groups[-1].append(item)
    for label, places in zip(keys, groups):
        total += sum((x[i] for i in places)) ** 2
    return total
"""

import itertools
from typing import Any

import gast

from autotangent.syntax import quote

RUNS = """
keys = []
groups = []
for item in xs:
    key = value
    if not keys or key != keys[-1]:
        keys.append(key)
        groups.append([])
    groups[-1].append(item)
"""


def groupby(rewriting: Any, s: gast.For, head: gast.Call) -> list[Any] | None:
    """Two lists, of the keys and of the items that follow each other with one key."""
    functions = [*head.args[1:], *(k.value for k in head.keywords if k.arg == "key")]
    if not head.args or len(head.args) + len(head.keywords) != 1 + len(functions) or len(functions) > 1:
        return None
    item = rewriting.names.fresh("item")
    value = _applied(functions[0] if functions else gast.Constant(None, None), item)
    if value is None:
        return None
    keys, groups, key = (rewriting.names.fresh(n) for n in ("keys", "groups", "key"))
    named = {n: quote.name(v) for n, v in (("keys", keys), ("groups", groups), ("key", key), ("item", item))}
    runs = quote.stmts(RUNS, xs=head.args[0], value=value, **named)
    return rewriting.over(s, quote.call("zip", named["keys"], named["groups"]), runs)


def _applied(function: Any, item: str) -> Any:
    """The key of an item; None for a function of another form."""
    match function:
        case gast.Constant(value=None):
            return quote.name(item)
        case gast.Lambda(args=gast.arguments(args=[p], defaults=[], vararg=None, kwarg=None, kwonlyargs=[])):
            return quote.substitute(function.body, {p.id: quote.name(item)})
        case gast.Name() | gast.Attribute():
            return gast.Call(function, [quote.name(item)], [])
    return None


MAKERS = {itertools.groupby: groupby}
