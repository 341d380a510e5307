"""What the text of a gradient keeps and puts back, where it is derived itself: as what is done with numbers in lists.

`xs_1 = snapshot(xs)` is `xs_1 = list(xs)`, and `put_back(xs, xs_1)` is `xs[:] = xs_1`; of dicts and arrays alike. What
`held` and `hold` say of an attribute or key that is there is a read and a store. Of objects, and of containers of what
can be written, nothing is known: which of them hold the same thing decides what is put back.
"""

from collections.abc import Callable
from typing import Any

import gast

from autotangent.analysis.effects import holds_memory
from autotangent.analysis.facts import CallFact, Facts
from autotangent.analysis.interface import Interface
from autotangent.analysis.values import Env
from autotangent.kinds import (
    NONE,
    UNKNOWN,
    ArrayKind,
    DequeKind,
    DictKind,
    Kind,
    ListKind,
    ObjectKind,
    TupleKind,
    Value,
    direct_parts,
)
from autotangent.runtime import accumulate_at, complete, held, held_at, hold, hold_at, put_back, snapshot
from autotangent.syntax import quote

INSTEAD = "Derive the function that the gradient is of another way: let it return what it changes."


class Restored:
    """The part of the walk that knows helpers which keep and put back what containers hold."""

    facts: Facts
    expr: Any
    instead: Any
    refuse: Any
    statement: Any
    added_at: Any
    do_Assign: Any
    do_Expr: Any

    def of_helper(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """The value of a call of such a helper."""
        known = HELPERS.get(function)
        return known(self, node, env) if known is not None else None

    def accumulated(self, node: gast.Call, env: Env) -> Value:
        """x_bar[index] += g"""
        return self.added_at(node, gast.Add, env)

    def kept(self, node: gast.Call, env: Env) -> Value:
        """snapshot(x)"""
        (given,) = node.args
        known = self.facts.value(given)
        made = copied(given, known.kind) or attributes(given, known.kind)
        if made is not None:
            return self.instead(node, made, env)
        if known.varied:
            self.refuse(node, f"{quote.unparse(given)}, which a function changes, and which is derived again", INSTEAD)
        return Value(UNKNOWN)

    def put(self, node: gast.Call, env: Env) -> Value:
        """put_back(x, before)"""
        target, before = node.args
        known = self.facts.value(target)
        if isinstance(known.kind, ObjectKind) and isinstance(self.facts.value(before).kind, TupleKind):
            return self.written(node, env, *put_attributes(target, known.kind, before))
        if copied(target, known.kind) is None or self.facts.value(before).kind == UNKNOWN:
            if known.varied:
                self.refuse(node, f"{quote.unparse(target)}, which is put back, and which is derived again", INSTEAD)
            self.facts.calls[id(node)] = CallFact(None, {"self": target})
            self.facts.interfaces[id(node)] = Interface(Value(NONE), mutates=("self",))
            return Value(NONE)
        if isinstance(known.kind, DictKind):
            return self.written(
                node, env, quote.expr("d.clear()", d=target), quote.expr("d.update(e)", d=target, e=before)
            )
        everything: Any = gast.Slice(None, None, None) if isinstance(known.kind, ListKind) else gast.Constant(..., None)
        return self.written(node, env, (gast.Subscript(target, everything, gast.Store()), before))

    def slot(self, node: gast.Call, env: Env) -> Value:
        """held(o, name), held_at(d, key)"""
        place = self.place(node)
        if place is not None:
            return self.instead(node, place, env)
        if self.facts.varied(node.args[0]):
            self.refuse(node, f"{quote.unparse(node.args[0])}, of which it is not known what it holds", INSTEAD)
        return Value(UNKNOWN)

    def filled(self, node: gast.Call, env: Env) -> Value:
        """hold(o, name, value), hold_at(d, key, value)"""
        place = self.place(node)
        if place is not None:
            return self.written(node, env, (quote.with_context(place, gast.Store), node.args[2]))
        self.refuse(node, f"{quote.unparse(node.args[0])}, of which it is not known what it held", INSTEAD)
        return Value(NONE)

    def place(self, node: gast.Call) -> Any:
        """o.name or d[key], where it is there."""
        base, key = node.args[:2]
        kind, name = self.facts.value(base).kind, self.facts.value(key).const
        if isinstance(kind, ObjectKind) and name in dict(kind.attributes):
            return gast.Attribute(base, name, gast.Load())
        if isinstance(kind, DictKind) and name in dict(kind.items or ()):
            return gast.Subscript(base, key, gast.Load())
        return None

    def refuse_completing(self, node: gast.Call, env: Env) -> Value:
        """complete(x_bar, x)"""
        what = f"{quote.unparse(node.args[1])}, which gets attributes that it did not have, and which is derived again"
        return self.refuse(node, what, "Set them in __init__.")

    def written(self, node: gast.Call, env: Env, *new: Any) -> Value:
        """Statements in the place of the call: (target, value), or a call."""
        s = self.statement
        made = [gast.Assign([t[0]], t[1], None) if isinstance(t, tuple) else gast.Expr(t) for t in new]
        made = [gast.copy_location(t, s) for t in made]
        self.facts.put_all(s, made)
        for t in made:
            (self.do_Assign if isinstance(t, gast.Assign) else self.do_Expr)(t, env)
        return Value(NONE)


HELPERS: dict[Any, Callable[[Any, gast.Call, Env], Value]] = {
    accumulate_at: Restored.accumulated,
    snapshot: Restored.kept,
    put_back: Restored.put,
    held: Restored.slot,
    held_at: Restored.slot,
    hold: Restored.filled,
    hold_at: Restored.filled,
    complete: Restored.refuse_completing,
}


def plain_attributes(kind: Kind) -> list[tuple[str, Kind]]:
    """The attributes of an object that holds numbers, arrays and what does not change; none if it holds more."""
    found = list(kind.attributes) if isinstance(kind, ObjectKind) and not kind.optional else []
    return [] if any(holds_memory(k) and not isinstance(k, ArrayKind) or k == UNKNOWN for _, k in found) else found


def attributes(node: Any, kind: Kind) -> Any:
    """What an object holds as a tuple: each attribute, and of an array a copy beside it."""
    parts: list[Any] = []
    for name, part in plain_attributes(kind):
        value = gast.Attribute(node, name, gast.Load())
        parts += [value, quote.expr("x.copy()", x=value)] if isinstance(part, ArrayKind) else [value]
    return gast.Tuple(parts, gast.Load()) if parts else None


def put_attributes(node: Any, kind: Kind, before: Any) -> list[tuple[Any, Any]]:
    """The stores by which an object holds that again."""
    made: list[tuple[Any, Any]] = []
    for name, part in plain_attributes(kind):
        place = gast.Attribute(node, name, gast.Store())
        at = len(made)
        made.append((place, gast.Subscript(before, quote.constant(at), gast.Load())))
        if isinstance(part, ArrayKind):
            whole = gast.Subscript(gast.Attribute(node, name, gast.Load()), gast.Constant(..., None), gast.Store())
            made.append((whole, gast.Subscript(before, quote.constant(at + 1), gast.Load())))
    return made


def copied(node: Any, kind: Kind) -> Any:
    """A copy of a container of numbers, None for what holds what can be written."""
    if any(map(holds_memory, direct_parts(kind))):
        return None
    match kind:
        case ArrayKind():
            return quote.expr("x.copy()", x=node)
        case DequeKind():
            return None
        case ListKind():
            return quote.call("list", node)
        case DictKind():
            return quote.call("dict", node)
    return None
