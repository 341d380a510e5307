"""Calls of generators of random numbers, which are drawn once and recorded, never redrawn."""

import sys
from typing import Any

import gast

from autotangent.analysis.values import Env
from autotangent.classify import random_source
from autotangent.kinds import UNKNOWN, RandomKind, Value
from autotangent.rules import draws
from autotangent.rules.registry import Rule


class Draws:
    """Calls of generators of random numbers."""

    facts: Any
    expr: Any
    refuse: Any
    call_ruled: Any

    def of_random(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """np.random.default_rng(...), np.random.normal(...), random.gauss(...), or None for other functions."""
        made = random_source(function) if isinstance(function, type) else None
        if function is getattr(sys.modules.get("numpy.random"), "default_rng", self):
            made = "Generator"
        if made is not None:
            return Value(RandomKind(made))
        source = random_source(type(getattr(function, "__self__", None)))
        return None if source is None else self.draw(node, source, function.__name__, env)

    def draw(self, node: gast.Call, source: str, name: str, env: Env) -> Value:
        """rng.name(...)"""
        args: list[Any] = list(node.args)
        given = [*args, *(k.value for k in node.keywords)]
        if name in draws.DIMENSIONS and not any(isinstance(a, gast.Starred) for a in args):
            shape = gast.Tuple(args, gast.Load())
            self.facts.keep.append(shape)
            self.expr(shape, env)
            name, args = draws.DIMENSIONS[name], [shape] if args else []
        rule: Rule | None = draws.draw(source, name)
        if rule is not None:
            return self.call_ruled(node, rule, args, {id(a): self.facts.value(a) for a in args})
        if any(self.facts.value(a).varied for a in given):
            self.refuse(
                node, f"{name} of active values, by a generator of random numbers", draws.ADVICE.format("argument")
            )
        return Value(UNKNOWN)
