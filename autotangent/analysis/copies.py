"""copy.copy and copy.deepcopy: of arrays and containers, written as what copies just these."""

import copy
from typing import Any

import gast

from autotangent.analysis.effects import holds_memory
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.kinds import ArrayKind, DequeKind, DictKind, Kind, ListKind, ObjectKind, TupleKind, Value, direct_parts
from autotangent.syntax import quote

COPYING = (copy.copy, copy.deepcopy)


class Copies:
    """The part of the walk that knows the module copy."""

    facts: Facts
    instead: Any
    refuse: Any

    def copy_made(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """The value of a copy of what carries a derivative; None where nothing is known of it."""
        if len(node.args) != 1 or node.keywords:
            return None
        given = node.args[0]
        known = self.facts.value(given)
        deep = function is copy.deepcopy
        if not known.varied:
            return known if isinstance(known.kind, ArrayKind) else None
        if isinstance(known.kind, ObjectKind):
            name = "deepcopy" if deep else "copy"
            self.refuse(node, f"{name} of an object of a class", "Write a method that makes another object.")
        if not holds_memory(known.kind) or isinstance(known.kind, TupleKind) and not (deep and held(known.kind)):
            return self.instead(node, given, env)
        if deep and not isinstance(known.kind, ArrayKind) and held(known.kind):
            self.refuse(
                node,
                "deepcopy of a container of arrays, lists or objects, which may hold one of them twice",
                "Copy what it holds one by one: [v.copy() for v in xs]",
            )
        special = isinstance(known.kind, DictKind) and self.facts.defaults  # one of them may be a defaultdict
        made = None if special else _copy(given, known.kind)
        return self.instead(node, made, env) if made is not None else None


def held(kind: Kind) -> bool:
    """A container of what can be written."""
    return any(holds_memory(part) for part in direct_parts(kind))


def _copy(node: Any, kind: Kind) -> Any:
    match kind:
        case ArrayKind():
            return gast.Call(gast.Attribute(node, "copy", gast.Load()), [], [])
        case DequeKind():
            return None
        case ListKind(_, False):
            return quote.call("list", node)
        case DictKind():
            return quote.call("dict", node)
    return None
