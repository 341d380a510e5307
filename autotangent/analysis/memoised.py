"""Calls of what functools.cache and functools.lru_cache made."""

import functools
import types
from typing import Any

import gast

from autotangent.analysis.binding import bind_python
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.kinds import ArrayKind, ClosureKind, DictKind, FunctionKind, ListKind, Value
from autotangent.syntax import quote
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.remembering import passes_on, remembering

MEMOISED = type(functools.lru_cache(len))


class Memoised:
    """The part of the walk that knows functions which remember their results."""

    facts: Facts
    text_of: Any
    instead: Any
    named: Any
    replace: Any
    refuse: Any

    def memoised_call(self, node: gast.Call, function: Any, env: Env) -> Value:
        """Of the function behind it, for two equal values of wrt are two variables, and what was remembered has the
        derivative with respect to one of them; one that calls itself remembers during this call."""
        for a in (*node.args, *(k.value for k in node.keywords)):
            if isinstance(self.facts.value(a).kind, (ArrayKind, ListKind, DictKind)):
                self.refuse(a, "functools.lru_cache takes no arrays, lists and dicts", "Take the decorator away.")
        path = f"{self.text_of(node.func, FunctionKind(function))[0]}.__wrapped__"
        behind = gast.copy_location(quote.expr(path), node.func)
        reached = reached_from(function.__wrapped__)
        if function not in reached:
            return self.instead(node, gast.Call(behind, node.args, node.keywords), env)
        callee = read(function.__wrapped__)
        through_others = any(function in reached_from(_behind(f)) for f in reached if f is not function)
        if through_others or not self.by_constants(node, callee):
            self.refuse(
                node,
                f"{callee.name} remembers its results by their arguments, calls itself, and gets active values",
                f"Write an inner function that keeps its results in a dict, by what {callee.name} counts with.",
            )
        made = remembering(function.__wrapped__)
        name = self.named(node, ClosureKind(made, text=("remembering", path)))
        return self.replace(node, gast.Call(name, node.args, node.keywords), made, env)

    def by_constants(self, node: gast.Call, callee: FunctionRecord) -> bool:
        """The active arguments of the call are passed on as they are."""
        bound = bind_python(self, node, callee, node.args, node.keywords)
        active = {p for p, b in bound.items() if isinstance(b, gast.AST) and self.facts.value(b).varied}
        passed = passes_on(callee)
        return passed is not None and active <= passed


def _behind(function: Any) -> Any:
    return getattr(function, "__wrapped__", function)


def reached_from(function: Any) -> list[Any]:
    """The functions that a Python function may call by the names of its module, and those that they may call."""
    found: list[Any] = []
    pending = [function]
    while pending:
        code = getattr(pending.pop(), "__code__", None)
        names = code.co_names if code is not None else ()
        for f in (function.__globals__.get(n) for n in names):
            if isinstance(f, (types.FunctionType, MEMOISED)) and f not in found:
                found.append(f)
                pending.append(_behind(f))
    return found
