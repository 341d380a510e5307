"""Dicts of the standard library: defaultdict, OrderedDict, Counter."""

import collections
from typing import Any

import gast

from autotangent.analysis.dicts import GROWN, CounterKind, Dicts, merged, pairs_displayed
from autotangent.analysis.effects import pure
from autotangent.analysis.facts import Facts
from autotangent.analysis.stars import has_stars
from autotangent.analysis.values import Env, in_list
from autotangent.joined import key_kind
from autotangent.kinds import (
    COMPLEX,
    FLOAT,
    INT,
    NO_RETURN,
    UNKNOWN,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    TupleKind,
    Value,
)

DEFAULTS: dict[Any, Kind] = {
    float: FLOAT,
    int: INT,
    complex: COMPLEX,
    list: ListKind(NO_RETURN),
    dict: DictKind(()),
}


class SpecialDicts(Dicts):
    """The part of the walk that knows them. The items that a defaultdict makes when they are looked up are those of its
    adjoint, which makes them too."""

    facts: Facts
    item: Any

    def special_dict(self, node: gast.Call, cls: type, env: Env) -> Value | None:
        """The value of making one, None where nothing is known of it."""
        if has_stars(node.args, node.keywords):
            return None
        made = {
            collections.defaultdict: self.default_dict,
            collections.OrderedDict: self.ordered_dict,
            collections.Counter: self.counter,
        }
        return made[cls](node, env)

    def default_dict(self, node: gast.Call, env: Env) -> Value | None:
        """defaultdict(float)"""
        if len(node.args) != 1 or node.keywords:
            if any(self.facts.varied(a) for a in (*node.args, *(k.value for k in node.keywords))):
                self.refuse(node, "a defaultdict that is made with active values", "Make it empty, and update it.")
            return None
        factory = node.args[0]
        if isinstance(factory, gast.Lambda) and not factory.args.args:
            known = self.expr(factory.body, env)
            free = pure(factory.body, self.facts) or isinstance(factory.body, gast.Call) and known.kind != UNKNOWN
            if known.varied or not free:
                return None
            kind: Kind | None = known.kind
        else:
            function = self.facts.value(factory).kind
            kind = DEFAULTS.get(function.value) if isinstance(function, FunctionKind) else None
        if kind is None:
            return None
        self.facts.defaults.add(kind)
        return Value(DictKind(None, kind, NO_RETURN))

    def ordered_dict(self, node: gast.Call, env: Env) -> Value | None:
        """OrderedDict(pairs, name=value)"""
        parts: list[Any] = [gast.Call(node.func, [], [])]
        kinds: list[Kind] = []
        for a in node.args:
            shown = a if isinstance(a, gast.Dict) and None not in a.keys else pairs_displayed(a, self.facts)
            if shown is not None:
                self.facts.keep.append(shown)
                self.expr(shown, env)
                parts += zip(shown.keys, shown.values)
                kinds.append(self.facts.value(shown).kind)
            elif isinstance(self.facts.value(a).kind, DictKind):
                parts.append(a)
                kinds.append(self.facts.value(a).kind)
            else:
                item = self.item(a, self.facts.value(a)).kind
                if not isinstance(item, TupleKind) or len(item.items) != 2:
                    return None
                parts.append(["pairs", a])
                kinds.append(DictKind(None, in_list(item.items[1]), item.items[0]))
        for k in node.keywords:
            key = gast.copy_location(gast.Constant(k.arg, None), node)
            self.expr(key, env)
            self.facts.keep.append(key)
            parts.append((key, k.value))
            kinds.append(self.one_key((key, k.value)))
        varied = any(self.facts.varied(a) for a in (*node.args, *(k.value for k in node.keywords)))
        if varied:
            for p in parts[1:]:
                if isinstance(p, gast.AST):
                    self.needs_name(p)
            node.unites = parts
        self.changed.add(GROWN)
        return Value(merged(kinds), varied=varied)

    def counter(self, node: gast.Call, env: Env) -> Value | None:
        """Counter(items), of items that carry no derivative."""
        known = [self.facts.value(a) for a in node.args]
        if any(v.varied for v in known) or any(self.facts.varied(k.value) for k in node.keywords):
            self.refuse(node, "an active value in a Counter", "Use a defaultdict(float).")
        if node.keywords:
            return None
        keys = self.item(node.args[0], known[0]).kind if known else NO_RETURN
        self.facts.defaults.add(INT)
        return Value(CounterKind(None, INT, None if keys == UNKNOWN else keys))

    def counted(self, name: str, kind: DictKind) -> Value | None:
        """Counter(...).most_common() and the like."""
        if name == "most_common":
            return Value(ListKind(TupleKind((key_kind(kind), kind.value or UNKNOWN))))
        return Value(INT) if name == "total" else None
