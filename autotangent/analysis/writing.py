"""What kinds of containers and arrays statements write: an object of another kind is not what they write."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import gast

from autotangent.analysis.changing import changed_by
from autotangent.analysis.effects import Effects, changes_itself, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.interface import Interface
from autotangent.analysis.versions import Version, Versions
from autotangent.kinds import (
    UNKNOWN,
    AgainKind,
    ArrayKind,
    ClassesKind,
    DictKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TextKind,
    TupleKind,
    parts_of,
    with_parts,
)
from autotangent.structs import replace
from autotangent.syntax.walk import walk


def kinds_written(statements: Iterable[gast.AST], facts: Facts, within: Callable[[gast.AST], bool]) -> set[Kind]:
    """The kinds of all that the statements write, themselves or in functions that they call; within: what is looked at,
    by expressions that are part of it."""
    return {
        kind
        for s in statements
        for n in walk(s)
        for node, kinds in _written(n, facts)
        if within(node)
        for kind in kinds
    }


def _written(node: Any, facts: Facts) -> Iterator[tuple[gast.AST, Iterable[Kind]]]:
    match node:
        case gast.Call() if id(node) in facts.interfaces:
            bound = facts.calls[id(node)].bound
            for p in facts.interfaces[id(node)].mutates:
                if isinstance(bound[p], gast.AST):
                    yield bound[p], written_in(facts.interfaces[id(node)], p, facts.value(bound[p]).kind)
            return
        case gast.Call() if (base := changed_by(node, facts)) is not None:
            found = base
        case gast.Subscript(value=base) | gast.Attribute(value=base) if not isinstance(node.ctx, gast.Load):
            found = base
        case gast.AugAssign(target=gast.Name() as target):
            found = target
        case gast.Assign(value=gast.BinOp(left=left)) if changes_itself(node, facts):
            found = left
        case _:
            return
    yield found, (facts.value(found).kind,)


def attributes_written(parameter: Version, facts: Facts, table: Versions, memory: Effects) -> tuple[str, ...]:
    """The attributes that the object a parameter means gets anew, where nothing else is written in it; else none."""
    found: dict[str, None] = {}
    root = memory.find(parameter)
    for s in memory.stores[id(root)]:
        for node in walk(s):
            for base, _ in _written(node, facts):
                if all(memory.find(v) is not root for v in versions_of(base, facts, table)):
                    continue
                names = _renewed(node, s, base, facts)
                if not names or not isinstance(base, gast.Name) or table.uses.get(id(base)) is not parameter:
                    return ()
                found |= dict.fromkeys(names)
    return tuple(found)


def _renewed(node: Any, s: Any, base: Any, facts: Facts) -> tuple[str, ...]:
    """The attributes of the base that an expression in a statement lets hold something else, if that is all it does."""
    match node:
        case gast.Attribute(attr=attr, ctx=gast.Store()) if isinstance(facts.value(base).kind, ObjectKind):
            in_place = isinstance(s, gast.AugAssign) or getattr(s, "augmented", False)
            return () if in_place and holds_memory(facts.value(node).kind) else (attr,)
        case gast.Call() if id(node) in facts.interfaces:
            bound, names = facts.calls[id(node)].bound, dict(facts.interfaces[id(node)].attributes)
            return next((names[p] for p in names if bound[p] is base), ())
    return ()


def versions_of(node: Any, facts: Facts, table: Versions) -> list[Version]:
    """The definitions whose memory an expression is part of, also where it is what += changes."""
    augmented = table.augmented.get(id(node))
    return shared(node, facts, table) if augmented is None else [augmented]


def with_ranks(kind: Kind) -> Kind:
    """The kind without the names of sizes, which belong to one function."""
    if isinstance(kind, ArrayKind) and kind.axes is not None:
        return replace(kind, axes=("n",) * len(kind.axes))
    return with_parts(kind, with_ranks)


def written_in(interface: Interface, parameter: str, given: Kind) -> frozenset[Kind]:
    """What a function writes in what it is given; where nothing else is known, that and all that it holds."""
    return dict(interface.writes).get(parameter, frozenset((given, *parts_of(given))))


def may_hold(outside: Kind, written: Iterable[Kind]) -> bool:
    """An object of the first kind, or something in it, may be what is written."""
    parts = [k for k in (outside, *parts_of(outside)) if holds_memory(k)]
    return any(may_be(part, kind) for part in parts for kind in written)


def may_be(outside: Kind, inside: Kind) -> bool:
    """An object of the first kind may have the second one where it is looked at.

    >>> from autotangent.kinds import FLOAT, INT
    >>> arrays = ListKind(ArrayKind("f", ("n",)))
    >>> may_be(ListKind(INT), ListKind(FLOAT)), may_be(ListKind(INT), arrays), may_be(ListKind(arrays), arrays)
    (True, False, False)
    """
    match outside, inside:
        case (ArrayKind(), ScalarKind(loose=loose)) | (ScalarKind(loose=loose), ArrayKind()):
            return loose
        case TupleKind(items), TupleKind(others):
            return len(items) == len(others) and all(map(_item_may_be, items, others))
        case TupleKind(items), ListKind(other):
            return inside.loose and all(_item_may_be(item, other) for item in items)
        case ListKind(item), ListKind(other):
            return _item_may_be(item, other)
        case _, ClassesKind(options):
            return any(may_be(outside, option) for option in options)
        case ClassesKind(options), _:
            return any(may_be(option, inside) for option in options)
        case ((ObjectKind(cls) | AgainKind(cls)), (ObjectKind(other) | AgainKind(other))):
            return issubclass(cls, other) or issubclass(other, cls)
    return type(outside) is type(inside) or not (isinstance(outside, PLAIN) and isinstance(inside, PLAIN))


def _item_may_be(outside: Kind, inside: Kind) -> bool:
    return may_be(outside, inside) and (inside.optional or not outside.optional or inside == UNKNOWN)


PLAIN = (AgainKind, ArrayKind, DictKind, ListKind, ObjectKind, ScalarKind, TextKind, TupleKind)
