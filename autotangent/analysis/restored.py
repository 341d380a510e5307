"""What the text of a gradient keeps and puts back, where it is derived itself: as what is done with numbers in lists.

`xs_1 = snapshot(xs)` is `xs_1 = list(xs)`, and `put_back(xs, xs_1)` is `xs[:] = xs_1`; of dicts and arrays alike. What
`held` and `hold` say of an attribute or key that is there is a read and a store. Of objects, and of containers of what
can be written, nothing is known: which of them hold the same thing decides what is put back.
"""

import copy
import functools
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import gast

from autotangent.analysis.effects import holds_memory
from autotangent.analysis.facts import Facts
from autotangent.analysis.mirrored import KEPT, Mirrored
from autotangent.analysis.values import Env, row_kind
from autotangent.joined import join
from autotangent.kinds import (
    NO_RETURN,
    NONE,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    DequeKind,
    DictKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    UnknownKind,
    Value,
    direct_parts,
)
from autotangent.runtime import (
    accumulate_at,
    add_at,
    add_into,
    complete,
    held,
    held_at,
    hold,
    hold_at,
    item_beside,
    put_back,
    put_number,
    snapshot,
    summed,
    with_number,
)
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.closure_classes import is_closure
from autotangent.syntax.literals import literal


class Restored(Mirrored):
    """The part of the walk that knows helpers which keep and put back what containers hold."""

    facts: Facts
    expr: Any
    instead: Any
    refuse: Any
    statement: Any
    added_at: Any
    fresh: Any
    has: Any
    bound_as: dict[str, Kind]
    layouts: dict[str, list[tuple[str, bool]]]  # name of what is kept of an object -> its attributes

    def of_helper(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """The value of a call of such a helper."""
        known = HELPERS.get(function)
        return known(self, node, env) if known is not None else None

    def accumulated(self, node: gast.Call, env: Env) -> Value:
        """x_bar[index] += g"""
        return self.added_at(node, gast.Add, env)

    def kept(self, node: gast.Call, env: Env) -> Value:
        """snapshot(x, *others)"""
        given = node.args[0]
        known = self.facts.value(given)
        open_kind = known.kind in (ListKind(NO_RETURN), DictKind(()))  # it is not known of what it will be
        open_kind |= isinstance(self.bound_as.get(getattr(given, "id", "")), ClassesKind)  # what is put back may not be
        made = None if open_kind else copied(given, known.kind)
        if made is None and not open_kind and not self.is_frozen(given) and (parts := plain_attributes(known.kind)):
            made = attributes(given, parts)
            target = self.statement.targets[0] if isinstance(self.statement, gast.Assign) else None
            self.layouts[getattr(target, "id", "")] = [(n, isinstance(k, ArrayKind)) for n, k in parts]
        if made is not None:
            return self.instead(node, made, env)
        return self.looks(node, f"{quote.unparse(given)}, which a function changes, and which is derived again")

    def put(self, node: gast.Call, env: Env) -> Value:
        """put_back(x, before)"""
        target, before = node.args
        known = self.facts.value(target)
        kept = self.facts.value(before).kind
        if isinstance(known.kind, ObjectKind) and isinstance(kept, TupleKind):
            layout = self.layouts.get(getattr(before, "id", "")) or first_attributes(known.kind, len(kept.items))
            if layout is None:
                self.refuse_other_attributes(node, target)
            self.forget(target, {n for n, _ in known.kind.attributes} - {n for n, _ in layout}, env)
            return self.written(node, env, *put_attributes(target, layout, before, is_closure(known.kind.cls)))
        if isinstance(kept, (ObjectKind, UnknownKind)):
            what = f"{quote.unparse(target)}, which is put back, and which is derived again"
            return self.changes(node, what, env)
        if isinstance(kept, DictKind):
            return self.written(
                node, env, quote.expr("d.clear()", d=target), quote.expr("d.update(e)", d=target, e=before)
            )
        everything: Any = gast.Slice(None, None, None) if isinstance(kept, ListKind) else gast.Constant(..., None)
        return self.written(node, env, (gast.Subscript(target, everything, gast.Store()), before))

    def among_memory(self, node: gast.Call, env: Env) -> None:
        """What meets numbers among memory, in the text of a second derivative."""
        if any(self.facts.varied(a) for a in node.args):
            what = f"{quote.unparse(node.args[0])}, which may be a number or memory, is derived once more"
            self.refuse(node, what, "Take differences of the derivative.")

    def slot(self, node: gast.Call, env: Env) -> Value:
        """held(o, name), held_at(d, key)"""
        place = self.place(node)
        if place is not None:
            return self.instead(node, place, env)
        return self.looks(node, f"{quote.unparse(node.args[0])}, of which it is not known what it holds")

    def filled(self, node: gast.Call, env: Env) -> Value:
        """hold(o, name, value), hold_at(d, key, value)"""
        place, before = self.place(node), self.facts.value(node.args[2]).kind
        there = before not in (UNKNOWN, KEPT[held])  # it may have been absent otherwise
        if place is not None and there and not self.is_frozen(node.args[0]):
            return self.written(node, env, (quote.with_context(place, gast.Store), node.args[2]))
        self.forget(node.args[0], {self.facts.value(node.args[1]).const}, env)
        return self.changes(node, f"{quote.unparse(node.args[0])}, of which it is not known what it held", env)

    def forget(self, base: Any, names: set[Any], env: Env) -> None:
        """The object may be without these attributes."""
        kind = env[base.id].kind if isinstance(base, gast.Name) and base.id in env else UNKNOWN
        if isinstance(kind, ObjectKind) and names:
            left = ObjectKind(kind.cls, tuple((n, k) for n, k in kind.attributes if n not in names), more=True)
            env[base.id] = self.facts.values[id(base)] = replace(env[base.id], kind=left)

    def is_frozen(self, node: gast.AST) -> bool:
        """An object of a dataclass that lets nothing be stored into its attributes."""
        cls = getattr(self.facts.value(node).kind, "cls", None)
        parameters = getattr(cls, "__dataclass_params__", None)
        return parameters is not None and parameters.frozen

    def place(self, node: gast.Call) -> Any:
        """o.name or d[key], where it is there."""
        base, key = node.args[:2]
        kind, name = self.facts.value(base).kind, self.facts.value(key).const
        if isinstance(kind, ObjectKind) and kind.surely_has(name):
            return gast.Attribute(base, name, gast.Load())
        if isinstance(kind, DictKind) and self.has(kind, name):
            return gast.Subscript(base, key, gast.Load())
        return None

    def completed(self, node: gast.Call, env: Env) -> Value:
        """complete(x_bar, x)"""
        x_bar, x = node.args
        kind = self.facts.value(x_bar).kind
        if isinstance(x_bar, gast.Name) and x_bar.id in env and isinstance(kind, ObjectKind):
            env[x_bar.id] = self.facts.values[id(x_bar)] = replace(env[x_bar.id], kind=replace(kind, more=True))
        return self.changes(node, f"{quote.unparse(x)}, which gets attributes that it did not have", env)

    def refuse_other_attributes(self, node: gast.Call, o: gast.AST) -> Any:
        what = f"{quote.unparse(o)}, which gets attributes that it did not have, and which is derived again"
        return self.refuse(node, what, "Set them in __init__.")

    def added(self, node: gast.Call, env: Env) -> Value:
        """add_into(x_bar, g), part by part; what an object held is gone after that. Or of a list, at some places."""
        x_bar, g, *index = node.args
        kind, other = (self.by_position(n, env) for n in (x_bar, g))
        first = []
        if not isinstance(g, (gast.Name, gast.Attribute, gast.Subscript, gast.Constant)):
            name = self.fresh("added", g)  # it is computed once, and not for each part
            first, g = [(quote.store(name), g)], quote.name(name)
        made = self.added_at_places(x_bar, g, kind, other, index[0]) if index else self.additions(x_bar, g, kind, other)
        if made is None or not isinstance(self.statement, gast.Expr):
            return self.adds(node, f"{quote.unparse(x_bar)}, of which it is not known what is added to it", env)
        return self.written(node, env, *first, *made)

    def added_in(self, node: gast.Call, env: Env) -> Value:
        """add_at(x_bar, key, g)"""
        x_bar, key, g = node.args
        place = self.part_in(x_bar, key)
        made = None
        if place is not None:
            self.expr(place, env)
            made = self.additions(place, g, *(self.by_position(n, env) for n in (place, g)))
        if made is None:
            return self.adds(node, f"{quote.unparse(x_bar)}, of which it is not known what is added to it", env)
        return self.written(node, env, *made)

    def part_in(self, base: gast.AST, key: gast.AST) -> Any:
        """What a container or object holds, None where it is not known which of them it is."""
        kind = self.facts.value(base).kind
        if isinstance(kind, ObjectKind):
            return gast.Attribute(again(base), key.value, gast.Load())
        if isinstance(kind, (ArrayKind, DequeKind, DictKind, ListKind, TupleKind)):
            return gast.Subscript(again(base), again(key), gast.Load())
        return None

    def added_at_places(self, x_bar: Any, g: Any, kind: Kind, other: Kind, index: Any) -> list[Any] | None:
        """add_into(xs_bar, g, slice(start, stop, step))"""
        kind, other = (ListKind(joined(k.items)) if isinstance(k, TupleKind) else k for k in (kind, other))
        if not isinstance(kind, ListKind) or not isinstance(other, (ListKind, ArrayKind)):
            return None
        k = self.fresh("k", x_bar)
        start = first_place(index, x_bar)
        if start is not None:
            place = gast.BinOp(start, gast.Add(), quote.name(k))
        elif isinstance(index, gast.Call):
            bounds = [*map(again, index.args), quote.constant(None)][:3]
            place = quote.expr("range(len(x))[a][k]", x=again(x_bar), a=gast.Slice(*bounds), k=quote.name(k))
        else:
            return None
        return self.added_each(quote.expr("range(len(g))", g=again(g)), x_bar, g, kind.item, other, k, place)

    def sum_of(self, node: gast.Call, env: Env) -> Value | None:
        """summed(x_bar, g), of which one is known to be no number where it is written."""
        kinds = [self.facts.value(a).kind for a in node.args]
        if all(isinstance(k, ScalarKind) for k in kinds):
            return self.instead(node, gast.BinOp(node.args[0], gast.Add(), node.args[1]), env)
        return self.adds(node, f"{quote.unparse(node.args[0])}, of which it is not known what is added to it", env)

    def open_sum(self, s: gast.Assign, env: Env) -> Value | None:
        """x_bar += g of an adjoint that may be a number, which is put together anew, or an array."""
        op = s.value.op
        if not self.is_adjoint(s.targets[0]) or not isinstance(op, (gast.Add, gast.Sub)):
            return None
        g = gast.UnaryOp(gast.USub(), s.value.right) if isinstance(op, gast.Sub) else s.value.right
        s.value = gast.copy_location(quote.helper(summed, s.value.left, g), s.value)
        s.origin, s.lineno, s.augmented = copy.copy(s), None, False
        return self.expr(s.value, env)

    def additions(self, x_bar: Any, g: Any, kind: Kind, other: Kind) -> list[Any] | None:
        """x_bar += g in their parts, None where these are not known."""
        made: list[Any] = []
        if NONE in (kind, other):  # of what has no derivative
            return made
        if other == UNKNOWN and self.is_adjoint(g):
            other = kind
        match kind, other:
            case ScalarKind() | ArrayKind(), ScalarKind() | ArrayKind():
                place = quote.with_context(again(x_bar), gast.Store)
                return guarded(x_bar, g, kind, other, gast.AugAssign(place, gast.Add(), again(g)))
            case (TupleKind() | ListKind(), TupleKind()) | (TupleKind(), ListKind()):
                pairs = zip(items_of(kind, other), items_of(other, kind))
                parts = [(gast.Subscript, quote.constant(k), *pair) for k, pair in enumerate(pairs)]
            case DictKind(items), DictKind(others) if items is not None and others is not None:
                held = dict(others)
                if set(dict(items)) - set(held):
                    return None
                parts = [(gast.Subscript, quote.constant(k), v, held[k]) for k, v in items]
            case ListKind(item), ListKind() | ScalarKind() | ArrayKind():
                return self.added_each(quote.expr("range(len(x))", x=again(x_bar)), x_bar, g, item, other)
            case DictKind(None, value), DictKind(None):
                return self.added_each(quote.call("list", again(x_bar)), x_bar, g, value or UNKNOWN, other)
            case ObjectKind(_, mine), ObjectKind(_, theirs):  # what is not known of is added as well
                if kind.open or other.open or set(dict(theirs)) - set(dict(mine)):
                    return None
                parts = [(gast.Attribute, k, dict(mine)[k], v) for k, v in theirs if v != NONE]
            case _:
                return None
        for form, key, mine_part, part in parts:
            place, value = (form(again(n), again_key(key), gast.Load()) for n in (x_bar, g))
            inner = self.additions(place, value, mine_part, part)
            if inner is None:
                return None
            made += inner
            if form is gast.Attribute and isinstance(part, (ScalarKind, ArrayKind)) and other.cls is SimpleNamespace:
                zero = gast.Assign(
                    [quote.with_context(again(value), gast.Store)], quote.expr("0.0 * x", x=again(value)), None
                )
                made.append(gast.If(quote.expr("x is not None", x=again(value)), [zero], []) if part.optional else zero)
        return made

    def added_each(
        self, places: Any, x_bar: Any, g: Any, kind: Kind, other: Kind, k: str = "", there: Any = None
    ) -> list[Any] | None:
        """for k in places: x_bar[there] += g[k], or g where that is a number."""
        k = k or self.fresh("k", x_bar)
        place = gast.Subscript(again(x_bar), quote.name(k) if there is None else there, gast.Load())
        part = again(g) if isinstance(other, ScalarKind) else gast.Subscript(again(g), quote.name(k), gast.Load())
        inner = self.additions(place, part, kind, part_of_each(other, kind))
        if not inner:
            return inner
        return [gast.For(quote.store(k), places, [as_statement(t) for t in inner], [], None)]

    def written(self, node: gast.Call, env: Env, *new: Any) -> Value:
        """Statements in the place of the call: (target, value), or a call."""
        s = self.statement
        made = [gast.copy_location(as_statement(t), s) for t in new or (gast.Pass(),)]
        self.facts.put_all(s, made)
        for t in made:
            getattr(self, f"do_{type(t).__name__}")(t, env)
        return Value(NONE)


def joined(kinds: Any) -> Kind:
    return functools.reduce(join, kinds, NO_RETURN)


def items_of(kind: Kind, other: Kind) -> tuple[Kind, ...]:
    """The items of the adjoint of a tuple, or of a list that has as many."""
    return kind.items if isinstance(kind, TupleKind) else (kind.item,) * len(other.items)


def part_of_each(other: Kind, kind: Kind) -> Kind:
    """What is added to an item of a list or dict, which is of some kind; a number to each."""
    match other:
        case ListKind(item):
            return item
        case DictKind(None, value):
            return value or UNKNOWN
        case ArrayKind(dtype, None) if isinstance(kind, (ScalarKind, ArrayKind)):  # one that fits
            return ScalarKind(dtype) if isinstance(kind, ScalarKind) else other
        case ArrayKind():
            return row_kind(other)
    return other


def as_statement(new: Any) -> Any:
    """target = value for the two, a call by itself; a statement as it is."""
    if isinstance(new, tuple):
        return gast.Assign([new[0]], new[1], None)
    return new if isinstance(new, gast.stmt) else gast.Expr(new)


def guarded(x_bar: Any, g: Any, kind: Kind, other: Kind, added: gast.AugAssign) -> list[Any]:
    """x_bar += g, where one of them may be None."""
    made: Any = added
    if kind.optional:
        taken = gast.Assign([again(added.target)], again(g), None)
        made = gast.If(quote.expr("x is None", x=again(x_bar)), [taken], [made])
    if other.optional:
        made = gast.If(quote.expr("x is not None", x=again(g)), [made], [])
    return [made]


def first_place(index: Any, xs: Any) -> Any:
    """Where slice(start, stop) begins in a list, None for a slice with steps."""
    bounds = index.args if isinstance(index, gast.Call) else []
    if not bounds or len(bounds) > 2 and not _is(bounds[2], None, 1):
        return None
    if len(bounds) == 1 or _is(bounds[0], None):
        return quote.constant(0)
    start = literal(bounds[0])
    if isinstance(start, int):
        return quote.constant(start) if start >= 0 else quote.expr(f"len(x) - {-start}", x=again(xs))
    first = {"k": again(bounds[0]), "x": again(xs)}
    return quote.expr("k if k >= 0 else max(0, len(x) + k)", **first)


def _is(node: Any, *values: Any) -> bool:
    return isinstance(node, gast.Constant) and any(node.value is v for v in values)


def again(node: Any) -> Any:
    """A copy, for an expression stands in one place of a tree."""
    return copy.deepcopy(node)


def again_key(key: Any) -> Any:
    """A copy of a key, or the name of an attribute."""
    return key if isinstance(key, str) else again(key)


HELPERS: dict[Any, Callable[[Any, gast.Call, Env], Value | None]] = {
    accumulate_at: Restored.accumulated,
    add_into: Restored.added,
    add_at: Restored.added_in,
    summed: Restored.sum_of,
    snapshot: Restored.kept,
    put_back: Restored.put,
    held: Restored.slot,
    held_at: Restored.slot,
    hold: Restored.filled,
    hold_at: Restored.filled,
    complete: Restored.completed,
    item_beside: Restored.among_memory,
    put_number: Restored.among_memory,
    with_number: Restored.among_memory,
}


def plain_attributes(kind: Kind) -> list[tuple[str, Kind]]:
    """The attributes of an object that holds numbers, arrays and what does not change; none if it may hold more."""
    found = list(kind.attributes) if isinstance(kind, ObjectKind) and not (kind.optional or kind.open) else []
    hidden = (holds_memory(k) and (not isinstance(k, ArrayKind) or k.optional) or k == UNKNOWN for _, k in found)
    return [] if any(hidden) else found


def attributes(node: Any, parts: list[tuple[str, Kind]]) -> Any:
    """What an object holds as a tuple: each attribute, and of an array a copy beside it."""
    found: list[Any] = []
    for name, part in parts:
        value = gast.Attribute(node, name, gast.Load())
        found += [value, quote.expr("x.copy()", x=value)] if isinstance(part, ArrayKind) else [value]
    return gast.Tuple(found, gast.Load())


def first_attributes(kind: Kind, count: int) -> list[tuple[str, bool]] | None:
    """(attribute, whether it is an array) of an object when such a tuple was made, in another function: it may have got
    more since, which come after these. None where the numbers do not agree."""
    layout: list[tuple[str, bool]] = []
    for name, part in kind.attributes if isinstance(kind, ObjectKind) and not kind.open else ():
        if count > 0:
            layout.append((name, isinstance(part, ArrayKind)))
            count -= 1 + layout[-1][1]
    return layout if count == 0 else None


def put_attributes(node: Any, layout: list[tuple[str, bool]], before: Any, fixed: bool) -> list[tuple[Any, Any]]:
    """The stores by which an object holds that again. fixed: it always holds the same, as a function does."""
    made: list[tuple[Any, Any]] = []
    at = 0
    for name, array in layout:
        if not fixed:
            place = gast.Attribute(node, name, gast.Store())
            made.append((place, gast.Subscript(before, quote.constant(at), gast.Load())))
        if array:
            whole = gast.Subscript(gast.Attribute(node, name, gast.Load()), gast.Constant(..., None), gast.Store())
            made.append((whole, gast.Subscript(before, quote.constant(at + 1), gast.Load())))
        at += 1 + array
    return made


def copied(node: Any, kind: Kind) -> Any:
    """A copy of a container of numbers, None for what holds what can be written, and for what may be missing."""
    if kind.optional or any(map(holds_memory, direct_parts(kind))):
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
