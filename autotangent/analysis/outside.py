"""What a function changes outside of itself: counters, logs and caches that module globals or captured names hold.

Such a change is no part of a derivative and happens as in the primal. What it changed must not be read again in the
reverse sweep.
"""

import types
from collections.abc import Iterator
from typing import Any

import gast
import numpy as np

from autotangent.analysis.changing import changed_by
from autotangent.analysis.facts import Facts
from autotangent.analysis.rebinding import place_of, rebound
from autotangent.analysis.versions import Versions
from autotangent.analysis.writing import may_hold, written_in
from autotangent.classify import classify
from autotangent.errors import Unsupported
from autotangent.kinds import ScalarKind, TextKind
from autotangent.syntax.walk import root_name, walk

# What does not change, or is seen to be replaced by name.
FIXED = (
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    np.ufunc,
    int,
    float,
    complex,
    str,
    type(None),
)
SIMPLE = (gast.Assign, gast.AugAssign, gast.Expr, gast.Return)
PLACES = (gast.Subscript, gast.Attribute)
READ = (gast.Name, gast.Attribute)


def changed(tree: gast.AST, facts: Facts, table: Versions, record: Any) -> frozenset[Any]:
    """Ids of the objects outside, and names, that are written here or in functions that are called."""
    found: set[Any] = set(rebound(tree, record))
    for n in walk(tree):
        if id(n) in facts.interfaces:
            found |= facts.interfaces[id(n)].outside
        match n:
            case gast.Subscript(ctx=gast.Store()) | gast.Attribute(ctx=gast.Store()):
                base = root_name(n)
            case gast.Call() if (base := changed_by(n, facts)) is not None:
                base = root_name(base)
            case gast.Call() if id(n) in facts.interfaces:
                found |= {id(o) for o in given(n, facts, table, record)}
                continue
            case _:
                continue
        found |= {id(o) for o in outer(base, table, record)}
    return frozenset(found)


def given(call: gast.Call, facts: Facts, table: Versions, record: Any) -> list[Any]:
    """Objects outside that a call gets as arguments, and writes."""
    bound, interface = facts.calls[id(call)].bound, facts.interfaces[id(call)]
    found: list[Any] = []
    for p, a in ((p, bound.get(p)) for p in interface.mutates):
        if isinstance(a, gast.AST):
            kinds = written_in(interface, p, facts.value(a).kind)
            found += [o for o in outer(root_name(a), table, record) if may_hold(classify(o, ""), kinds)]
    return found


def outer(base: Any, table: Versions, record: Any) -> Iterator[Any]:
    """What a name means, if it is none of the function's own."""
    if isinstance(base, gast.Name) and base.id not in table.by_name:
        known, value = record.resolve(base.id)
        if known:
            yield value


def moving(node: Any, written: frozenset[Any], table: Versions, record: Any) -> list[Any]:
    """The places in an expression that hold something else later."""
    if not written:
        return []
    methods = {id(n.func) for n in walk(node) if isinstance(n, gast.Call)}
    places = (n for n in walk(node) if isinstance(n, PLACES) and id(n) not in methods)
    found: list[Any] = [n for n in places if any(id(o) in written for o in outer(root_name(n), table, record))]
    return found + [n for n in walk(node) if isinstance(n, READ) and place_of(n, table, record) in written]


def refuse_changed(tree: gast.AST, facts: Facts, table: Versions, record: Any) -> None:
    """A number that is read can be kept for the reverse sweep; arrays, branches and places cannot.

    Raises:
        Unsupported: at the place that is read.
    """
    written = changed(tree, facts, table, record)
    if written:
        _refuse_readers(tree, facts, table, record)
    for s in walk(tree) if written else ():
        calls = [n for n in walk(s) if id(n) in facts.interfaces] if isinstance(s, SIMPLE) else []
        writers = [n for n in calls if given(n, facts, table, record)]
        if len(writers) > 1:
            what = "two calls in one statement change what is outside of the function"
            raise Unsupported(what, record.place(writers[1], s), "Give each call a statement of its own.")
        calls = [n for n in calls if facts.interfaces[id(n)].outside]
        for node, kept in again(s, facts):
            for n in moving(node, written, table, record):
                here = place_of(n, table, record) in rebound(s, record)
                if not kept or calls or here or not isinstance(facts.value(n).kind, ScalarKind | TextKind):
                    name = root_name(n)
                    assert name is not None
                    raise Unsupported(
                        f"{name.id} is changed by the function, and decides or scales what carries a derivative",
                        record.place(n, s),
                        f"Read it into a name of the function's own first:  value = {gast.unparse(n)}",
                    )


def read_again(tree: gast.AST, facts: Facts, table: Versions, record: Any) -> frozenset[int]:
    """Ids of the objects outside that the reverse sweep looks into once more, also in functions that are called."""
    found = {i for n in walk(tree) if id(n) in facts.interfaces for i in facts.interfaces[id(n)].reads}
    own: set[int] = set()
    for s in walk(tree):
        for node, _ in again(s, facts):
            names = (n for n in walk(node) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Load))
            own |= {id(o) for n in names for o in outer(n, table, record) if not isinstance(o, FIXED)}
    return frozenset(found | (own - changed(tree, facts, table, record) if own else own))


def _refuse_readers(tree: Any, facts: Facts, table: Versions, record: Any) -> None:
    """A function that is called reads again what is changed after the call."""
    statements = list(_in_order(tree.body, ()))
    for k, (s, loops) in enumerate(statements):
        calls = [n for n in walk(s) if id(n) in facts.interfaces]
        reads = frozenset(i for n in calls for i in facts.interfaces[id(n)].reads)
        if not reads:
            continue
        for j, (t, around) in enumerate(statements):
            later = j >= k or any(a is b for a in loops for b in around)
            if later and changed(t, facts, table, record) & reads:
                name = gast.unparse(next(n.func for n in calls if facts.interfaces[id(n)].reads)).strip()
                raise Unsupported(
                    f"{name} reads what is changed after the call, and its derivative reads it again",
                    record.place(calls[0], s),
                    f"Give {name} what it reads as an argument.",
                )


def _in_order(body: list[Any], loops: tuple[Any, ...]) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """(statement, the loops around it); of a compound statement its head."""
    for s in body:
        if isinstance(s, (gast.If, gast.For, gast.While, gast.With)):
            inner = (*loops, s) if isinstance(s, (gast.For, gast.While)) else loops
            items = [i.context_expr for i in s.items] if isinstance(s, gast.With) else []
            heads = [s.iter] if isinstance(s, gast.For) else items or [s.test]
            yield from ((h, inner) for h in heads)
            yield from _in_order(s.body, inner)
            yield from _in_order(getattr(s, "orelse", []), inner)
        else:
            yield s, loops


def again(s: Any, facts: Facts) -> list[tuple[Any, bool]]:
    """The expressions of a statement that the reverse sweep needs once more, each with whether it may keep a value."""
    match s:
        case gast.If(test=head) | gast.While(test=head) | gast.For(iter=head):
            active = any(isinstance(n, gast.expr) and facts.varied(n) for t in s.body + s.orelse for n in walk(t))
            return [(head, False)] if active or facts.varied(head) else []
        case gast.Assign(targets=targets, value=value):
            places = [(t, False) for t in targets if isinstance(t, PLACES) and facts.varied(t)]
            return [*places, (value, True)] if facts.varied(value) else places
        case gast.AugAssign(target=target, value=value):
            return [(target, False), (value, True)] if facts.varied(value) or facts.varied(target) else []
        case gast.Return(value=value) if value is not None:
            return [(value, True)] if facts.varied(value) else []
    return []
