"""Activity and complex numbers through memory: what is stored under one name is read under another.

Inference follows names. Where two names share memory (b = a[1:], row in rows, d["a"] = a) and an active value is stored
through one of them, the other is active as well; so is a container whose slot gets an active value. A container that
gets complex numbers, here or in a function that is called, may hold them under all its names; and so are the kinds of
the attributes of objects.
"""

from collections.abc import Iterable
from typing import Any

import gast

from autotangent.analysis.changing import changed_by
from autotangent.analysis.contents import holding, into
from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.interface import seen_outside
from autotangent.analysis.versions import Version, Versions
from autotangent.joined import join
from autotangent.kinds import (
    UNKNOWN,
    ArrayKind,
    Kind,
    ListKind,
    NoneKind,
    ObjectKind,
    ScalarKind,
    differentiable_kind,
    dtypes,
    parts_of,
)
from autotangent.nesting import as_complex, with_slot
from autotangent.syntax.walk import root_name, walk

DEFINED = ("parameter", "assign", "target")


def reached(tree: gast.FunctionDef, facts: Facts, table: Versions, memory: Effects) -> set[Any]:
    """Definitions that inference takes for inactive although their memory gets active values: a parameter by its name,
    another one by the id of the name that is bound; ("complex", of these) where it gets complex numbers; and
    ("puts", of these, what) where it gets what its kind does not tell, see `contents.py`."""
    classes: dict[int, list[Version]] = {}
    for versions in table.by_name.values():
        for v in versions:
            classes.setdefault(id(memory.find(v)), []).append(v)
    found: set[Any] = set()
    for root, members in classes.items():
        found |= slots_reached(memory.stores.get(root, ()), members, facts)
        if any(stores_complex(s, members, facts, table) for s in memory.stores.get(root, ())):
            found |= {("complex", key(v)) for v in members if as_complex(v.value.kind) != v.value.kind}
        for v, put in into(members, facts, table, memory):
            first = facts.value(v.node).kind if v.how == "assign" and not put.loose else v.value.kind
            if v.how in DEFINED and holding(first, put) != first:
                found.add(("puts", key(v), put))
        stores = [s for s in memory.stores.get(root, ()) if stores_active(s, members, facts, table)]
        if not stores:
            continue
        early = any(
            changes_early(s, members, facts, table)
            or doubles(s, members, facts, table)
            or goes_nameless(s, facts)
            or goes_twice(s, facts, table)
            for s in memory.stores.get(root, ())
        )
        if not early and len({v.name for v in members}) < 2:
            continue
        elements = any(id(s) not in memory.structure for s in stores)
        for v in members:
            kind = v.value.kind
            touched = holds_memory(kind) and differentiable_kind(kind) and (elements or not isinstance(kind, ArrayKind))
            if touched and v.how in DEFINED:
                found.add(key(v))
    return found


def slots_reached(stores: Iterable[gast.AST], members: list[Version], facts: Facts) -> set[Any]:
    """("slot", class, attribute, kind): an attribute that is read under one name gets a value of another kind under
    another one."""
    kept = {k for s in stores for k in facts.kept_slots.get(id(s), ())}
    others = {("slot", *k) for k in kept if any(holds_other(v.value.kind, *k) for v in members)}
    changes = {
        (slot, seen_outside(kind), direct)
        for s in stores
        for slot, (kind, direct) in facts.slots.get(id(s), {}).items()
    }
    if all(direct for _, _, direct in changes) and len({v.name for v in members}) < 2:
        return others
    known = {(slot, kind) for slot, kind, _ in changes if kind != UNKNOWN and (*slot, kind) not in facts.slots_known}
    open_yet = {slot for slot, kind, _ in changes if kind == UNKNOWN} & {slot for slot, _ in known}
    return others | {
        ("slot", *slot, kind)
        for slot, kind, _ in changes
        if (kind != UNKNOWN if slot in open_yet else changes_some(members, *slot, kind))
    }


def changes_some(members: list[Version], cls: type, name: str, kind: Kind) -> bool:
    return any(with_slot(v.value.kind, cls, name, kind) != v.value.kind for v in members)


def holds_other(kind: Kind, cls: type, name: str, stored: Kind) -> bool:
    """It is or holds an object of the class whose attribute is a number of another kind."""
    parts = (p for p in (kind, *parts_of(kind)) if isinstance(p, ObjectKind) and p.cls is cls)
    held = (dict(p.attributes).get(name) for p in parts)
    return any(isinstance(h, (ScalarKind, NoneKind)) and join(h, stored) != h for h in held)


def slots_of(reached: Iterable[Any]) -> set[Any]:
    """The slots whose kinds are not known by the name of the object."""
    return {r for r in reached if isinstance(r, tuple) and r[0] == "slot"}


def slots_left(stores: Iterable[gast.AST], facts: Facts, table: Versions) -> list[tuple[type, str, Kind]]:
    """(class, attribute, kind) of what a function leaves in objects that are no parameters, where it is another kind;
    stores: its statements that write what parameters hold."""
    found = list(facts.slots_known)
    for s in stores:
        for (cls, name), (kind, direct) in facts.slots.get(id(s), {}).items():
            names = (
                n for n in walk(s) if isinstance(n, gast.Name) and getattr(facts.value(n).kind, "cls", None) is cls
            )
            known = [table.uses[id(n)] for n in names if id(n) in table.uses]
            if not direct or not all(v.how == "parameter" for v in known):
                found.append((cls, name, kind))
    return list(dict.fromkeys(found))


def key(v: Version) -> Any:
    """What names a definition: a parameter's name, else the id of the name that is bound."""
    return v.name if v.how == "parameter" else id(v.node)


def stores_complex(s: gast.AST, members: list[Version], facts: Facts, table: Versions) -> bool:
    """The statement puts a complex number into a container, itself or in a function that it calls."""
    match s:
        case gast.Assign(targets=[gast.Attribute(value=base)]) | gast.AugAssign(target=gast.Attribute(value=base)) if (
            isinstance(facts.value(base).kind, ObjectKind)
        ):
            return False
        case gast.Assign(targets=[gast.Subscript(value=base) | gast.Attribute(value=base)], value=value):
            if not isinstance(facts.value(base).kind, ArrayKind) and "c" in dtypes(facts.value(value).kind):
                return True
        case gast.AugAssign(target=gast.Subscript(value=base) | gast.Attribute(value=base), value=value):
            if not isinstance(facts.value(base).kind, ArrayKind) and "c" in dtypes(facts.value(value).kind):
                return True
        case gast.Expr(value=gast.Call(func=gast.Attribute(), args=args)) if id(s.value) not in facts.interfaces:
            return any("c" in dtypes(facts.value(a).kind) for a in args)
    return touches(s, "complex", members, facts, table)


def stores_active(s: gast.AST, members: list[Version], facts: Facts, table: Versions) -> bool:
    """The statement stores an active value, itself or in a function that it calls."""
    match s:
        case gast.Assign(value=value) | gast.AugAssign(value=value) if facts.varied(value):
            return True
        case gast.Expr(value=gast.Call(args=args)) if any(facts.varied(a) for a in args):
            return True
    return touches(s, "varied", members, facts, table)


def changes_early(s: Any, members: list[Version], facts: Facts, table: Versions) -> bool:
    """The statement gives a container that is not active yet another length: its adjoint and tangent have that too."""
    match s:
        case gast.Expr(value=gast.Call(func=gast.Attribute(value=gast.Name(), attr="append")) as call):
            if id(call) not in facts.interfaces and type(facts.value(call.func.value).kind) is ListKind:
                return False  # which both modes see
        case gast.Delete(targets=targets):
            return any(isinstance(t, gast.Subscript) and not facts.varied(t.value) for t in targets)
        case gast.Assign(targets=[gast.Subscript(value=base, slice=gast.Slice())]):
            return isinstance(facts.value(base).kind, ListKind) and not facts.varied(base)
    for n in walk(s):
        match n:
            case gast.Call() if id(n) in facts.interfaces:
                bound, interface = facts.calls[id(n)].bound, facts.interfaces[id(n)]
                given = [bound[p] for p in interface.mutates if interface.resizes]
            case gast.Call() if (base := changed_by(n, facts)) is not None:
                given = [base] if not isinstance(facts.value(base).kind, ArrayKind) else []
            case _:
                continue
        for a in (a for a in given if isinstance(a, gast.AST) and not facts.varied(a)):
            if any(v in members for v in shared(a, facts, table)):
                return True
    return False


def goes_nameless(s: Any, facts: Facts) -> bool:
    """A function is given what it writes in a display, (h[0],): no name tells inference that h is active after that."""
    calls = ((facts.calls[id(n)].bound, facts.interfaces[id(n)]) for n in walk(s) if id(n) in facts.interfaces)
    return any(p in bound and root_name(bound[p]) is None for bound, found in calls for p in found.varied)


def goes_twice(s: Any, facts: Facts, table: Versions) -> bool:
    """A function is given the memory that it makes active under a second parameter, which is active inside as well."""
    for n in walk(s):
        interface = facts.interfaces.get(id(n))
        bound = facts.calls[id(n)].bound if interface is not None else {}
        for p in interface.varied if interface is not None else ():
            others = [a for q, a in bound.items() if q != p and isinstance(a, gast.AST) and not facts.varied(a)]
            mine = shared(bound[p], facts, table) if others and isinstance(bound[p], gast.AST) else []
            if any(v in mine for a in others for v in shared(a, facts, table)):
                return True
    return False


def doubles(s: Any, members: list[Version], facts: Facts, table: Versions) -> bool:
    """The statement puts a part of a container that is not active yet into another slot of it."""
    match s:
        case gast.Assign(targets=targets, value=value):
            bases = [t.value for t in targets if isinstance(t, (gast.Subscript, gast.Attribute))]
            given = [value]
        case gast.Expr(value=gast.Call(func=gast.Attribute(value=base, attr="append"), args=given)):
            bases = [base]
        case _:
            return False
    if not any(not isinstance(facts.value(b).kind, ArrayKind) and not facts.varied(b) for b in bases):
        return False
    return any(v in members for a in given for v in shared(a, facts, table))


def touches(s: gast.AST, how: str, members: list[Version], facts: Facts, table: Versions) -> bool:
    """A function that is called in the statement leaves this memory varied, or complex."""
    for n in walk(s):
        interface = facts.interfaces.get(id(n))
        for p in getattr(interface, how) if interface is not None else ():
            bound = facts.calls[id(n)].bound[p]
            if isinstance(bound, gast.AST) and any(v in members for v in shared(bound, facts, table)):
                return True
    return False
