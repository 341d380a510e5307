"""Calls of functions that captured values are written with what they captured, after an analysis noted how.

In `f` of the example below `g(2.0)` becomes `g(x, 2.0)`, where `g` now is the inner function with `x` as its first
parameter. The statement that made `g` goes where nothing else reads it.
"""

import copy
import functools
import math
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.functions import is_function
from autotangent.analysis.used import ITERATORS
from autotangent.errors import Unsupported
from autotangent.kinds import ClosureKind, FunctionKind, TextKind, Value
from autotangent.normal.lazy import changing_names
from autotangent.structs import replace
from autotangent.syntax import quote, scopes
from autotangent.syntax.order import Order
from autotangent.syntax.walk import children, walk

ORDERED = ("sorted", "max", "min")
AT_ONCE = (
    *(sum, max, min, sorted, list, tuple, set, frozenset, dict, any, all, len, next, print, isinstance, callable, type),
    *(functools.reduce, math.fsum, math.prod),
)
TAKING = ("sum", "max", "min", "sorted", "list", "tuple", "set", "frozenset", "dict", "any", "all", "next")


def write_calls(tree: Any, facts: Facts, record: Any) -> bool:
    """Rewrite in place; whether anything was."""
    if not facts.replaced:
        return False
    before = {name for name, _ in scopes.bindings(tree)}
    changed = _Replace(facts.replaced).block(tree.body)
    if changed:
        tree.functions = dict(facts.functions)
        tree.resolved = dict(facts.resolved)
        gone = before - {name for name, _ in scopes.bindings(tree)}
        _drop_unused(tree, facts)
        _keep_left(tree, gone, facts, record)
        _rename(tree)
    return changed


class Kept(Exception):
    """Functions that are to become objects."""

    def __init__(self, functions: list[Any]):
        super().__init__()
        self.functions = functions


class Late(Unsupported):
    """A function sees what it captured as it is later. function: it may become an object, which does."""

    function: Any


def _late(name: str, place: Any, function: Any) -> Late:
    error = Late(
        f"a function reads {name}, which is assigned again before the function runs",
        place,
        f"Give what it reads a name of its own, or the parameter {name}={name}.",
    )
    error.function = function
    return error


class _Replace:
    """A statement that is changed loses its place, and keeps what it was as `origin`."""

    def __init__(self, replaced: dict[int, gast.AST]):
        self.replaced, self.changed = replaced, False

    def block(self, body: list) -> bool:
        before = False
        for s in list(body):
            self.changed = id(s) in self.replaced
            old = copy.copy(s)
            while id(s) in self.replaced:
                *first, new = self.replaced[id(s)] if self.is_block(s) else [self.replaced[id(s)]]
                k = next(k for k, t in enumerate(body) if t is s)
                body[k : k + 1] = [*first, new]
                for t in first:
                    t.lineno = None
                s = new
            for field, value in list(gast.iter_fields(s)):
                setattr(s, field, self.part(value))
            if self.changed:
                s.origin = getattr(s, "origin", old)
                s.lineno = None
            before |= self.changed
        self.changed = before
        return before

    def is_block(self, s: gast.AST) -> bool:
        return isinstance(self.replaced[id(s)], list)

    def part(self, value: Any) -> Any:
        if isinstance(value, list):
            if value and isinstance(value[0], gast.stmt):
                before, inner = self.changed, self.block(value)
                self.changed = before or inner
                return value
            return [self.part(v) for v in value]
        if not isinstance(value, gast.AST):
            return value
        while id(value) in self.replaced:
            value, self.changed = self.replaced[id(value)], True
        for field, inner in list(gast.iter_fields(value)):
            setattr(value, field, self.part(inner))
        return value


def _loads(tree: Any) -> set[str]:
    return {n.id for n in walk(tree) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load) and not made(n)}


def made(node: Any) -> bool:
    """A name of a function that the text makes."""
    return hasattr(node, "made")


def _drop_unused(tree: Any, facts: Facts) -> None:
    """Take out the statements that give a function a name which nobody reads any more."""
    dropped = True
    while dropped:
        dropped = _without(tree.body, _loads(tree), facts)


def _keep_left(tree: Any, gone: set[str], facts: Facts, record: Any) -> None:
    """A function that came back from a call has no name any more: what it captured has.

    Raises:
        Kept: it is stored, or passed on.
    """
    for node in walk(tree):
        if isinstance(node, gast.Name) and node.id in gone and isinstance(node.ctx, gast.Load) and not made(node):
            raise Kept([facts.value(node).kind.value])


def _gives(s: Any, facts: Facts) -> bool:
    """The statement gives a name to a function, or to a display of functions."""
    match s:
        case gast.Assign(targets=[gast.Name()], value=gast.Dict(keys=keys, values=values)):
            return bool(values) and all(isinstance(k, gast.Constant) for k in keys) and _functions(values, facts)
        case gast.Assign(targets=[gast.Name()], value=value):
            return isinstance(facts.value(value).kind, ClosureKind)
    return False


def _functions(values: list, facts: Facts) -> bool:
    return all(is_function(facts.value(v).kind) for v in values)


def _without(body: list, loads: set[str], facts: Facts) -> bool:
    found = False
    for s in list(body):
        for inner in (getattr(s, "body", None), getattr(s, "orelse", None)):
            found |= isinstance(inner, list) and _without(inner, loads, facts)
        if getattr(s, "body", None) == []:
            s.body = [gast.Pass()]
        if _gives(s, facts) and s.targets[0].id not in loads:
            body.remove(s)
            found = True
    return found


def _rename(tree: Any) -> None:
    """A function that the text makes gets another name where the function around keeps its own under that name."""
    bound = {name for name, _ in scopes.bindings(tree)}
    taken = bound | quote.names_in(tree)
    for name in [n for n in tree.functions if n in bound]:
        number = 1
        while f"{name}_{number}" in taken:
            number += 1
        new = f"{name}_{number}"
        taken.add(new)
        functions = {new if n == name else n: f for n, f in tree.functions.items()}
        tree.functions = {n: replace(f, words=_renamed(f, name, new)) for n, f in functions.items()}
        for node in walk(tree):
            if made(node) and node.id == name:
                node.id = new


def _renamed(made: Any, name: str, new: str) -> tuple[str, ...]:
    """The words in which `g` stands as itself and in `f=g`, with another name for g."""
    if made.helper == "inner":
        return made.words
    first, *rest = made.words
    return new if first == name else first, *(f"{w[: -len(name)]}{new}" if w.endswith(f"={name}") else w for w in rest)


def refuse_escapes(tree: Any, facts: Facts, record: Any) -> None:
    """A function that holds active values may be called and passed to functions that are differentiated, no more; and
    one that stays in the text reads what it captured whenever it is called."""
    closures = [n for n in walk(tree) if isinstance(facts.value(n).kind, ClosureKind)]
    if closures or any(hasattr(n, "captured") for n in walk(tree)):
        _refuse_late(tree, facts, record)
    if not closures:
        return
    calls = {id(k): call for call, k in _keys(tree)}
    keys = set(calls)
    given = {id(s.value) for s in walk(tree) if isinstance(s, gast.Assign)}
    unsteady = changing_names(tree)
    for node in closures:
        known = facts.value(node)
        if isinstance(getattr(node, "ctx", None), gast.Store):
            continue
        if known.varied and id(node) not in keys | given:
            raise Unsupported(
                "a function that uses active values is returned, stored, or passed on to what is not differentiated",
                record.place(node),
                "Call it here, or pass it to a function written in Python.",
            )
        changing = sorted(unsteady.intersection(known.kind.captured))
        once = id(node) in keys and not facts.varied(calls[id(node)])  # the reverse sweep does not call it again
        if changing and not once and id(node) in keys | given:
            raise _late(changing[0], record.place(node), known.kind.value)
    for node in closures:
        facts.values[id(node)] = Value(facts.value(node).kind)


def _refuse_late(tree: Any, facts: Facts, record: Any) -> None:
    """A function that stays in the text, and is called after its statement, sees what it captured as it is then."""
    order = Order(tree)
    for s, _ in order.statements:
        for node in _lasting(s, facts):
            captured = getattr(node, "captured", ()) or facts.value(node).kind.captured
            names = (n for n in captured if order.changes_meanwhile(n, node, takes_items))
            if (name := next(names, None)) is not None:
                raise _late(name, record.place(node), getattr(facts.value(node).kind, "value", None))


def _lasting(s: Any, facts: Facts) -> list[Any]:
    """The functions in a statement that may be called after it."""
    match s:
        case gast.Assign(targets=[gast.Name()], value=value) if isinstance(facts.value(value).kind, ClosureKind):
            return []
        case gast.For(iter=head):
            return _kept_by(head, True, facts)
        case gast.If(test=head) | gast.While(test=head):
            return _kept_by(head, False, facts)
        case gast.With(items=items):
            return [n for i in items for n in _kept_by(i.context_expr, True, facts)]
    return [n for part in gast.iter_child_nodes(s) if isinstance(part, gast.expr) for n in _kept_by(part, True, facts)]


def _kept_by(node: Any, lasts: bool, facts: Facts) -> list[Any]:
    """The functions in an expression that its value, if it lasts, may call."""
    if isinstance(facts.value(node).kind, ClosureKind):
        return [node] if lasts and isinstance(getattr(node, "ctx", None), (gast.Load, type(None))) else []
    if lasts and hasattr(node, "captured"):
        return [node]
    if isinstance(node, gast.Call):
        lasts = not _at_once(node, facts) and (lasts or not _lazy(node, facts))
    return [n for child in children(node) for n in _kept_by(child, lasts, facts)]


def _at_once(node: gast.Call, facts: Facts) -> bool:
    """The call is done with what it is given when it comes back."""
    fact, kind = facts.calls.get(id(node)), facts.value(node.func).kind
    if isinstance(node.func, gast.Attribute) and isinstance(facts.value(node.func.value).kind, TextKind):
        return True
    known = isinstance(kind, FunctionKind) and kind.value in AT_ONCE
    return known or fact is not None and fact.rule is not None


def _lazy(node: gast.Call, facts: Facts) -> bool:
    """The call gives an iterator."""
    kind = facts.value(node.func).kind
    return isinstance(kind, FunctionKind) and kind.value in ITERATORS


def takes_items(node: Any, name: str) -> bool:
    """A loop or call uses up the iterator of that name."""
    match node:
        case gast.For(iter=gast.Name(id=i)) | gast.comprehension(iter=gast.Name(id=i)):
            return i == name
        case gast.Call(func=gast.Name(id=f), args=args) if f in TAKING:
            return any(isinstance(a, gast.Name) and a.id == name for a in args)
    return False


def _keys(tree: Any) -> list[tuple[Any, Any]]:
    """(call, function) for those that say by what something is sorted: their derivative plays no part."""
    return [
        (call, k.value)
        for call in walk(tree)
        if isinstance(call, gast.Call) and isinstance(call.func, gast.Name) and call.func.id in ORDERED
        for k in call.keywords
        if k.arg == "key"
    ]
