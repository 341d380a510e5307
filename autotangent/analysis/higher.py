"""map, filter and functools.reduce of active values: written as a comprehension or a loop.

`map(f, xs)` becomes `(f(v) for v in xs)`, `filter(f, xs)` becomes `(v for v in xs if f(v))`; `reduce` is marked as a
fold, which `normal/conditionals.py` writes as a loop. A lambda in place gives its own expression.
"""

import copy
import functools
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.reading import reading
from autotangent.analysis.values import Env
from autotangent.joined import join
from autotangent.kinds import UNKNOWN, ArrayKind, ClosureKind, IteratorKind, ListKind, TupleKind, Value
from autotangent.syntax import quote

HIGHER = (map, filter, functools.reduce)
DEEPEST = 5
IN_PROGRESS: list[Any] = []  # the functions that are looked at, one within the other: (name, record and kinds)


class Higher:
    """The part of the walk that knows functions of functions of the standard library."""

    facts: Facts
    taken: set[str]
    expr: Any
    instead: Any
    refuse: Any
    ask: Any

    def asked(self, node: gast.Call, callee: Any, kinds: dict, active: tuple[str, ...]) -> Any:
        """What a caller must know of a function. Where it calls itself, the kinds of its arguments come to an end."""
        name, given = f"{callee.module}:{callee.name}", (callee, tuple(kinds.items()))
        if len({k for n, k in IN_PROGRESS if n == name} | {given}) > DEEPEST + 1:
            what = f"{callee.name} is called with a new function each time it calls itself"
            self.refuse(node, what, "Write a loop, or let the calls pass the same function on.")
        IN_PROGRESS.append((name, given))
        try:
            with reading(callee):
                return self.ask(callee, kinds, active)
        finally:
            IN_PROGRESS.pop()

    def higher_call(self, node: gast.Call, function: Any, env: Env) -> Value:
        """The value of a call of map, filter or reduce."""
        varied = any(self.facts.varied(a) for a in (*node.args, *(k.value for k in node.keywords)))
        if node.keywords or any(isinstance(a, gast.Starred) for a in node.args) or len(node.args) < 2:
            if not varied:
                return Value(UNKNOWN)
            self.refuse(node, f"{function.__name__} without what it runs over, or with keywords", "Write a loop.")
        if function is functools.reduce:
            return self.fold(node, env) if varied else self.inactive_fold(node, env)
        new = self.comprehension(node, function)
        if varied:
            return self.instead(node, new, env)
        self.facts.keep.append(new)
        return self.expr(new, env)

    def comprehension(self, node: gast.Call, function: Any) -> gast.GeneratorExp:
        if function is map:
            targets = [self.target(node.args[0], k, len(node.args) - 1) for k in range(len(node.args) - 1)]
            target = targets[0] if len(targets) == 1 else gast.Tuple(targets, gast.Store())
            values = node.args[1] if len(targets) == 1 else quote.call("zip", *node.args[1:])
            elt = self.called(node.args[0], targets)
            return gast.GeneratorExp(elt, [gast.comprehension(target, values, [], 0)])
        item = self.target(node.args[0], 0, 1)
        test = quote.name(item.id)
        if not (isinstance(node.args[0], gast.Constant) and node.args[0].value is None):
            test = self.called(node.args[0], [item])
        return gast.GeneratorExp(quote.name(item.id), [gast.comprehension(item, node.args[1], [test], 0)])

    def target(self, function: gast.AST, position: int, count: int) -> gast.Name:
        """The variable of a comprehension: the parameter of a lambda, or a new name."""
        if isinstance(function, gast.Lambda) and plain_parameters(function, count):
            return quote.store(function.args.args[position].id)
        number = 1
        while f"v_{number}" in self.taken:
            number += 1
        self.taken.add(f"v_{number}")
        return quote.store(f"v_{number}")

    def called(self, function: gast.AST, targets: list[gast.Name]) -> Any:
        """The expression of the function for these variables."""
        if isinstance(function, gast.Lambda) and plain_parameters(function, len(targets)):
            return quote.substitute(function.body, {})
        return gast.Call(function, [quote.name(t.id) for t in targets], [])

    def fold(self, node: gast.Call, env: Env) -> Value:
        """functools.reduce(f, xs, start)"""
        values = self.facts.value(node.args[1])
        if len(node.args) < 3 and not isinstance(values.kind, (ListKind, TupleKind, ArrayKind)):
            self.refuse(node, "functools.reduce without a start, over what has no positions", "Give it a start.")
        item = self.item(node.args[1], values)
        if len(node.args) < 3 and isinstance(values.kind, IteratorKind):
            self.instead(node.args[1], quote.call("list", copy.copy(node.args[1])), env)
        start = self.facts.value(node.args[2]) if len(node.args) > 2 else item
        function = self.facts.value(node.args[0]).kind
        varied = start.varied or item.varied or isinstance(function, ClosureKind) and self.holds_varied(function, env)
        node.folds = True
        return Value(start.kind, varied=varied)

    def inactive_fold(self, node: gast.Call, env: Env) -> Value:
        """The kind of functools.reduce of what carries no derivative: that of the start, or of a step."""
        item = self.item(node.args[1], self.facts.value(node.args[1]))
        value = self.facts.value(node.args[2]) if len(node.args) > 2 else item
        targets = [self.target(node.args[0], k, 2) for k in (0, 1)]
        step = self.called(node.args[0], targets)
        self.facts.keep.append(step)
        for _ in range(2):
            made = self.expr(step, {**env, targets[0].id: value, targets[1].id: item})
            value = Value(join(value.kind, made.kind))
        return value

    item: Any
    holds_varied: Any


def plain_parameters(node: gast.Lambda, count: int) -> bool:
    """Takes `count` arguments by position, and nothing else."""
    a = node.args
    return len(a.args) == count and not (a.posonlyargs or a.vararg or a.kwonlyargs or a.kwarg or a.defaults)
