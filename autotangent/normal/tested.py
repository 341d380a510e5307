"""Loops over what itertools takes from a list by a test: the test stands at the head of the body.

>>> from autotangent.normal import iterators
>>> from autotangent.normal.trial import trial
>>> print(trial(iterators.expand, '''
... def f(x, n):
...     total = 0.0
...     for k in itertools.takewhile(lambda k: k * k < n, range(9)):
...         total += x**k
...     return total
... ''', itertools=itertools))
def f(x, n):
    total = 0.0
    for k in range(9):
        if not k * k < n:
            break
        total += x ** k
    return total
"""

import itertools
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import walk


def takewhile(rewriting: Any, s: gast.For, head: gast.Call) -> list[Any] | None:
    """A loop that is left where the test fails."""
    return None if s.orelse else _tested(rewriting, s, head, "if not t:\n    break")


def filterfalse(rewriting: Any, s: gast.For, head: gast.Call) -> list[Any] | None:
    """A loop that goes on where the test holds."""
    return _tested(rewriting, s, head, "if t:\n    continue")


def dropwhile(rewriting: Any, s: gast.For, head: gast.Call) -> list[Any] | None:
    """A loop that goes on while the test has not failed yet."""
    dropped = rewriting.names.fresh("dropping")
    made = _tested(rewriting, s, head, f"if {dropped}:\n    {dropped} = t\nif {dropped}:\n    continue")
    return None if made is None else [quote.assign(dropped, quote.constant(True)), *made]


def _tested(rewriting: Any, s: gast.For, head: gast.Call, text: str) -> list[Any] | None:
    """The test of a function of one item before the body of the loop."""
    if len(head.args) != 2 or not isinstance(s.target, gast.Name) or isinstance(head.args[0], gast.Constant):
        return None
    inside = {id(n) for n in walk(s)}
    if any(isinstance(n, gast.Name) and n.id == s.target.id and id(n) not in inside for n in walk(rewriting.tree)):
        return None  # the name is not given what fails the test
    function, xs = head.args
    item = quote.name(s.target.id)
    if isinstance(function, gast.Lambda):
        if len(function.args.args) != 1 or function.args.defaults or function.args.vararg or function.args.kwonlyargs:
            return None
        test = quote.substitute(function.body, {function.args.args[0].id: item})
    elif isinstance(function, gast.Name):
        test = gast.Call(function, [item], [])
    else:
        return None
    s.body = [*quote.stmts(text, t=test), *s.body]
    return rewriting.over(s, xs, [])


MAKERS = {
    itertools.takewhile: takewhile,
    itertools.filterfalse: filterfalse,
    itertools.dropwhile: dropwhile,
}
