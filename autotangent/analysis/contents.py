"""What stores put into containers, here and in functions that are called: the kinds that a lookup finds there.

Inference follows names. What is stored under one name (`k = m` and `k["a"] = x`, `fill(m, x)`) is found under the
others too, so that their kinds must count it. A store is a path from a name to a slot, and the kind of what comes
there.
"""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.effects import Effects, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Version, Versions
from autotangent.joined import endless, join, join_keys, part, settled
from autotangent.kinds import (
    MISSING,
    NO_RETURN,
    UNKNOWN,
    ArrayKind,
    DictKind,
    Kind,
    ListKind,
    NoReturnKind,
    ObjectKind,
    TupleKind,
    differentiable_kind,
    with_parts,
)
from autotangent.nesting import as_complex, bounded, holds_class, nested
from autotangent.structs import in_order, replace, struct
from autotangent.syntax.walk import walk

GROWING = {"append": -1, "insert": -1}


@struct(frozen=True)
class Slot:
    """One step of a path: a key or position, MISSING if it is not known, with its kind; or an attribute. among: the
    class of the container, None if it is not known; plain: it is a list and no deque."""

    key: Any = MISSING
    kind: Kind = UNKNOWN
    attribute: str = ""
    among: type | None = None
    plain: bool = False


@struct(frozen=True)
class Put:
    """A value of this kind comes to a slot; path: from the container to it, or only the end of it (loose). active: it
    is that, and counts beside what the slot may hold already."""

    path: tuple[Slot, ...]
    kind: Kind
    loose: bool = False
    active: bool = True


def puts_of(s: Any, facts: Facts) -> Iterator[tuple[Any, Put]]:
    """(container, what comes into it) for the active values that a statement stores, and for the first of a list."""
    match s:
        case gast.Assign(targets=targets, value=value):
            places = [(t, value) for t in targets]
        case gast.AugAssign(target=target, value=value):
            places = [(target, value)]
        case gast.Expr(value=gast.Call(func=gast.Attribute(value=base, attr=attr), args=[*_, item])) if (
            attr in GROWING and not getattr(s.value, "is_method", False)
        ):
            places = []
            kind = settled(facts.value(item).kind)
            if facts.varied(item) or differentiable_kind(kind):
                plain = type(facts.value(base).kind) is ListKind
                yield base, Put((Slot(among=list, plain=plain),), kind, active=facts.varied(item))
        case _:
            places = []
    for target, value in places:
        if isinstance(target, gast.Subscript) and facts.varied(value):  # attributes: see `objects.py`
            if not isinstance(facts.value(target.value).kind, ArrayKind):
                kinds = [facts.value(value).kind]
                if isinstance(target.slice, gast.Slice):
                    kinds = items_of(kinds[0])
                for kind in kinds:
                    yield target.value, Put((slot(target, facts),), settled(kind))
    for node in walk(s):
        interface = facts.interfaces.get(id(node))
        for p, put in interface.puts if interface is not None else ():
            bound = facts.calls[id(node)].bound.get(p)
            if isinstance(bound, gast.AST):
                yield bound, put


def items_of(kind: Kind) -> list[Kind]:
    """The kinds of what a list or tuple holds."""
    if isinstance(kind, TupleKind):
        return list(kind.items)
    return [kind.item] if isinstance(kind, ListKind) and kind.item != NO_RETURN else []


def slot(node: Any, facts: Facts) -> Slot:
    """The last step to an element or attribute."""
    if isinstance(node, gast.Attribute):
        return Slot(attribute=node.attr, among=getattr(facts.value(node.value).kind, "cls", None))
    key = facts.value(node.slice)
    known = key.const is not MISSING and isinstance(key.const, (int, str))
    among = {ListKind: list, DictKind: dict}.get(type(facts.value(node.value).kind))
    return Slot(key.const if known else MISSING, key.kind, among=among, plain=among is list)


def reached_by(container: Any, put: Put, facts: Facts, table: Versions) -> Iterator[tuple[Version, Put]]:
    """The names from which the slot is reached, along those that were given as parts of one another."""
    path, seen = put.path, set()
    while not put.loose:
        while isinstance(container, (gast.Subscript, gast.Attribute)):
            path, container = (slot(container, facts), *path), container.value
        version = table.uses.get(id(container)) if isinstance(container, gast.Name) else None
        if version is None or id(version) in seen:
            return
        seen.add(id(version))
        yield version, replace(put, path=path)
        given = version.statement
        if version.how != "assign" or not isinstance(given, gast.Assign) or version.node is not given.targets[0]:
            return
        container = given.value


def into(members: list[Version], facts: Facts, table: Versions, memory: Effects) -> Iterator[tuple[Version, Put]]:
    """What the statements that write a class of memory put into its members, or some of them; not what is stored under
    their own name, which inference sees, unless that came into another container before."""
    root = memory.find(members[0])
    stores = memory.stores.get(id(root), [])
    private = private_names(table) if stores else ()
    steps = list(named_in_place(stores))
    for container, put in (pair for s in stores for pair in puts_of(s, facts)):
        if (held := shared(container, facts, table)) and all(memory.find(v) is not root for v in held):
            continue  # the statement stores into other memory besides
        found = list(reached_by(container, put, facts, table))
        own = found[0][0].name if found else ""
        alone = own in private and len(found[0][1].path) == 1
        levels = levels_from(own, steps)
        for v in members:
            if isinstance(v.value.kind, ArrayKind) or alone:
                continue
            also = origins(v, table)
            known = next((p for w, p in found if w is v or also & before(w)), None)
            if known is None and levels.get(v.name):
                continue
            if known is None and not put.active:
                continue
            if known is None:
                known = found[0][1] if v.name in levels and found else replace(put, path=_end(put.path), loose=True)
            if v.how == "parameter" or v.name != own or any(k > 0 for k in levels.values()):
                yield v, known


def origins(v: Version, table: Versions) -> set[int]:
    """What the version is another name of: k = m."""
    found: set[int] = set()
    while v.how == "assign" and isinstance(v.statement, gast.Assign) and v.node is v.statement.targets[0]:
        named = table.uses.get(id(v.statement.value))
        if named is None or id(named) in found:
            break
        found.add(id(named))
        v = named
    return found


def before(v: Version) -> set[int]:
    """The version, and those that it joins."""
    found, pending = set(), [v]
    while pending:
        w = pending.pop()
        if id(w) not in found:
            found.add(id(w))
            pending += w.inputs
    return found


def private_names(table: Versions) -> set[str]:
    """Names of containers that are made here and that nothing else here can reach: only items go in and out."""
    kept: set[int] = set()
    read: dict[int, str] = {}
    for n in (n for s in table.root.body for n in walk(s)):
        match n:
            case gast.Name(id=name, ctx=gast.Load()):
                read[id(n)] = name
            case gast.Subscript(value=item) | gast.Call(func=gast.Attribute(value=item)) | gast.For(iter=item):
                kept.add(id(item))
            case gast.Call(func=gast.Name(id="len"), args=[item]):
                kept.add(id(item))
            case gast.Return(value=value) if value is not None:
                kept |= {id(n) for n in walk(value)}
    shown = {name for i, name in read.items() if i not in kept}
    return {name for name, vs in table.by_name.items() if name not in shown and all(map(is_made, vs))}


def is_made(version: Version) -> bool:
    """The version is a display, or joins others."""
    match version.statement:
        case gast.Assign(targets=[gast.Name()], value=gast.List() | gast.Dict()) if version.how == "assign":
            return True
    return bool(version.inputs)


def named_in_place(root: list[gast.AST]) -> Iterator[tuple[str, str]]:
    """(name of a container, name of what comes into it or is taken out of it)"""
    for s in root:
        match s:
            case gast.Expr(value=gast.Call(func=gast.Attribute(value=gast.Name(id=outer), attr=attr), args=[*_, item])):
                if attr in GROWING and isinstance(item, gast.Name):
                    yield outer, item.id
            case gast.Assign(targets=[gast.Subscript(value=gast.Name(id=outer), slice=k)], value=gast.Name(id=name)):
                if not isinstance(k, gast.Slice):
                    yield outer, name
            case gast.Assign(
                targets=[gast.Name(id=name)],
                value=gast.Call(func=gast.Attribute(value=gast.Name(id=outer), attr="pop")),
            ):
                yield outer, name


def levels_from(name: str, steps: list[tuple[str, str]]) -> dict[str, int]:
    """How many containers further out than what the name means the others are; not those of which that is not certain.

    >>> levels_from("row", [("rows", "row"), ("rows", "taken"), ("all", "rows")])
    {'row': 0, 'rows': 1, 'taken': 0, 'all': 2}
    """
    found: dict[str, int] = {name: 0}
    pending, unsure = [name], set()
    while pending:
        at = pending.pop(0)
        for outer, inner in steps:
            for here, there, step in ((inner, outer, 1), (outer, inner, -1)):
                if here == at and there not in found:
                    found[there] = found[at] + step
                    pending.append(there)
                elif here == at and found[there] != found[at] + step:
                    unsure.add(there)
    return {n: level for n, level in found.items() if n not in unsure}


def holding(kind: Kind, put: Put) -> Kind:
    """The kind of a container after that; a tuple in a list that is in it has no end."""
    changed = (_inside if put.loose else _along)(kind, put.path, put)
    return kind if changed == kind else bounded(endless(changed, kind))


def put_through(kind: Kind, container: Any, put: Put, facts: Facts) -> Kind:
    """The kind of the name of which the container is a part, after that."""
    path = put.path
    while not put.loose and isinstance(container, (gast.Subscript, gast.Attribute)):
        path, container = (slot(container, facts), *path), container.value
    return holding(kind, replace(put, path=path))


def held(kind: Kind, key: Any, reached: Any) -> Kind:
    """The kind of a definition with all that comes into it under other names, see `reached.py`."""
    if ("complex", key) in reached:
        kind = as_complex(kind)
    puts = [e[2] for e in reached if isinstance(e, tuple) and e[:2] == ("puts", key)]
    for put in sorted(in_order(puts), key=lambda p: p.kind == UNKNOWN):  # what is known first
        kind = holding(kind, put)
    return kind


def _along(kind: Kind, path: tuple[Slot, ...], put: Put) -> Kind:
    if not path:
        return _either(kind, put.kind) if put.active or kind == NO_RETURN else kind
    first, rest = path[0], path[1:]
    match kind:
        case NoReturnKind() if first.plain:  # a list that comes into one that is empty yet
            return ListKind(_along(kind, rest, put))
        case ObjectKind(cls, attributes) if first.attribute in dict(attributes):
            old = part(kind, first.attribute)
            new = _along(old, rest, put)
            made = ((k, new if k == first.attribute else v) for k, v in attributes)
            changed = kind if new == old else replace(kind, attributes=tuple(made))
            return nested(changed) if holds_class(new, cls) else changed
        case TupleKind(items, _):
            chosen = range(len(items))[first.key] if isinstance(first.key, int) and len(items) > first.key else None
            made = (_along(v, rest, put) if chosen in (None, k) else v for k, v in enumerate(items))
            return replace(kind, items=tuple(made))
        case ListKind(item):
            return replace(kind, item=_along(item, rest, put))
        case DictKind(items, _) if items is not None and first.key in dict(items):
            return replace(kind, items=tuple((k, _along(v, rest, put) if k == first.key else v) for k, v in items))
        case DictKind(items, value):
            inside = [v for _, v in items or ()] or ([] if value is None else [value])
            if items and first.key is MISSING:  # one of them, it is not known which
                if not rest and put.active:
                    made = ((k, join(v, UNKNOWN) if put.kind == UNKNOWN else _either(v, put.kind)) for k, v in items)
                else:
                    made = ((k, v if differentiable_kind(v) else _along(v, rest, put)) for k, v in items)
                return replace(kind, items=tuple(made))
            if rest and not inside:  # nothing yet
                return kind
            made = [_along(v, rest, put) for v in inside] or [put.kind]
            found = made[0]
            for k in made[1:]:
                found = join(found, k)
            keys = join_keys([kind, DictKind(None, UNKNOWN, first.kind)])
            return replace(kind, items=None, value=found, key=keys)
    return kind


def _end(path: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """From the last attribute on; without any, the last step."""
    named = [k for k, s in enumerate(path) if s.attribute]
    return path[named[-1] if named else -1 :]


def _inside(kind: Kind, path: tuple[Slot, ...], put: Put) -> Kind:
    """What holds containers at any depth; of objects that have the attribute which the path begins with, that one."""
    return _anywhere(_of_objects(kind, path, put), path[-1], put.kind)


def _of_objects(kind: Kind, path: tuple[Slot, ...], put: Put) -> Kind:
    if len(path) == 1:
        return kind
    kind = with_parts(kind, lambda part: _of_objects(part, path, put))
    first = path[0]
    found = (
        isinstance(kind, ObjectKind) and first.among in (None, kind.cls) and first.attribute in dict(kind.attributes)
    )
    return _along(kind, path, put) if found else kind


def _anywhere(kind: Kind, last: Slot, stored: Kind) -> Kind:
    """A container in which the slot may be at any depth: one that has no derivative so far may be it."""

    def inside(k: Kind, hit: bool) -> Kind:
        if isinstance(k, (TupleKind, ListKind, DictKind, ObjectKind)):
            return _anywhere(k, last, stored)
        return join(k, stored) if hit and k != NO_RETURN and not differentiable_kind(k) else k

    item, known = not last.attribute, last.key is not MISSING
    item = item and last.among in (None, list if isinstance(kind, ListKind) else dict)
    match kind:
        case TupleKind(items, _):
            return replace(kind, items=tuple(inside(v, False) for v in items))
        case ListKind(held):
            return replace(kind, item=inside(held, item and not isinstance(last.key, str)))
        case DictKind(()):
            return DictKind(None, stored, None if last.kind == UNKNOWN else last.kind) if item else kind
        case DictKind(None, value):
            return replace(kind, value=None if value is None else inside(value, item))
        case DictKind(items, _):
            made = ((k, inside(v, item and (not known or k == last.key))) for k, v in items or ())
            return replace(kind, items=tuple(made))
        case ObjectKind(_, attributes):
            return replace(kind, attributes=tuple((k, inside(v, k == last.attribute)) for k, v in attributes))
    return kind


def _either(kind: Kind, stored: Kind) -> Kind:
    """One of two, where an array of the same rank is nothing new."""
    if settled(kind) == stored or stored == UNKNOWN and kind != NO_RETURN and differentiable_kind(kind):
        return kind
    if isinstance(kind, ArrayKind) and isinstance(stored, ArrayKind) and kind.dtype == stored.dtype:
        if kind.axes is not None and stored.axes is not None and len(kind.axes) == len(stored.axes):
            return kind
    return join(kind, stored)
