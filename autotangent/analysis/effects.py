"""Which names may share memory, which memory is written, which statements may be left out."""

import enum
from typing import Any

import gast

from autotangent.analysis.changing import PLACES, changed_by
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Version, Versions
from autotangent.kinds import (
    UNKNOWN,
    AgainKind,
    ArrayKind,
    ChoiceKind,
    DictKind,
    DtypeKind,
    FunctionKind,
    IteratorKind,
    Kind,
    ListKind,
    NoneKind,
    NoReturnKind,
    ObjectKind,
    RandomKind,
    RangeKind,
    ScalarKind,
    TextKind,
    TupleKind,
    UnknownKind,
    boxed,
    differentiable_kind,
    loose,
    parts_of,
)
from autotangent.structs import field, struct
from autotangent.syntax.walk import root_name, walk

OF_KEYS = ("enumerate", "frozenset", "iter", "list", "reversed", "set", "sorted", "tuple")


def holds_memory(kind: Kind) -> bool:
    """Arrays, containers, objects: what can be shared and written."""
    without = (ScalarKind, TextKind, NoneKind, FunctionKind, RangeKind, RandomKind, DtypeKind, NoReturnKind)
    if isinstance(kind, ChoiceKind):
        return not kind.functions
    member = isinstance(kind, ObjectKind) and isinstance(kind.cls, enum.EnumMeta)
    return loose(kind) or not (member or isinstance(kind, without))


def active_memory(kind: Kind) -> bool:
    """What can be shared of it may carry a derivative: of (x, places), where places are integers, nothing."""
    if isinstance(kind, TupleKind) and any(map(holds_memory, kind.items)):
        return any(active_memory(k) for k in kind.items if holds_memory(k))
    return differentiable_kind(kind)


def comes_and_goes(kind: Kind) -> bool:
    """Memory is inside that is not there at each time, or of objects whose number is not known."""
    return any(isinstance(p, AgainKind) or p.optional and holds_memory(p) for p in parts_of(kind))


def can_be_written(kind: Kind) -> bool:
    """Memory, but for a tuple of numbers."""
    if isinstance(kind, TupleKind):
        return any(map(can_be_written, kind.items))
    return holds_memory(kind)


@struct(eq=False)
class Effects:
    """stores: class of memory -> statements that write it, in order; written_by: statement -> what it writes;
    structure: those that fill a slot."""

    parent: dict[int, Version] = field(default_factory=dict)
    stores: dict[int, list[gast.AST]] = field(default_factory=dict)
    written_by: dict[int, list[Version]] = field(default_factory=dict)
    structure: set[int] = field(default_factory=set)

    def find(self, v: Version) -> Version:
        """The representative of a class of memory."""
        while id(v) in self.parent:
            v = self.parent[id(v)]
        return v

    def at(self, place: Any, table: Versions) -> Version | None:
        """The class of memory that a place is in, None if that is not known."""
        version = table.uses.get(id(root_name(place)))
        return None if version is None else self.find(version)

    def members(self, v: Version, table: Versions) -> list[Version]:
        """All versions that may share memory with v."""
        root = self.find(v)
        return [w for vs in table.by_name.values() for w in vs if self.find(w) is root]

    def union(self, a: Version, b: Version) -> None:
        """a and b may share memory."""
        a, b = self.find(a), self.find(b)
        if a is not b:
            self.parent[id(b)] = a

    def same(self, a: Version, b: Version) -> bool:
        """May share memory."""
        return self.find(a) is self.find(b)

    def number(self, v: Version) -> bool:
        """A number, or an array without axes that nobody writes: its adjoint is a number."""
        kind = v.value.kind
        return isinstance(kind, ScalarKind) or boxed(kind) and not self.written(v)

    def written(self, v: Version) -> list[gast.AST]:
        """Statements that may write what v holds; putting an array into a list does not write the array."""
        found = self.stores.get(id(self.find(v)), [])
        return self.array_stores(v) if isinstance(v.value.kind, ArrayKind) else found

    def array_stores(self, v: Version) -> list[gast.AST]:
        """Statements that may write elements of arrays in the memory of v."""
        return [s for s in self.stores.get(id(self.find(v)), []) if id(s) not in self.structure]


def effects(tree: gast.FunctionDef, facts: Facts, table: Versions, together: tuple[list[str], ...] = ()) -> Effects:
    """Classes of memory and their writers; together: groups of parameters that may share memory."""
    found = Effects()
    for group in together:
        firsts = [table.by_name[p][0] for p in group if holds_memory(table.by_name[p][0].value.kind)]
        for v in firsts[1:]:
            found.union(firsts[0], v)
    pending: list[tuple[Version, gast.AST]] = []
    for versions in table.by_name.values():
        for v in versions:
            for w in () if v in table.returned else v.inputs:
                if holds_memory(v.value.kind):
                    found.union(v, w)
    for s in walk(tree):
        _statement(s, facts, table, found, pending)
    for v, s in pending:
        root = found.find(v)
        found.stores.setdefault(id(root), []).append(s)
        roots = found.written_by.setdefault(id(s), [])
        if all(r is not root for r in roots):
            roots.append(root)
    for stores in found.stores.values():
        stores.sort(key=lambda s: table.position.get(id(s), 0))
    return found


def _statement(s: Any, facts: Facts, table: Versions, found: Effects, pending: list) -> None:
    match s:
        case gast.Assign(targets=targets, value=value):
            for t in targets:
                _assign(t, value, s, facts, table, found, pending)
            if changes_itself(s, facts):
                old, new = table.uses.get(id(value.left)), table.defines.get(id(targets[0]))
                if old is not None and new is not None:
                    found.union(old, new)
                    pending.append((old, s))
        case gast.AugAssign(target=target):
            if isinstance(target, gast.Name):
                old, new = table.augmented.get(id(target)), table.defines.get(id(target))
                if old is not None and new is not None and holds_memory(facts.value(target).kind):
                    found.union(old, new)
                    pending.append((old, s))
            else:
                _stored(target, s, facts, table, pending)
        case gast.Delete(targets=targets):
            for t in targets:
                if isinstance(t, gast.Subscript):
                    found.structure.add(id(s))
                    _stored(t, s, facts, table, pending)
        case gast.For(target=target, iter=iterable):
            for t, x in elements_of(target, iterable):
                if isinstance(facts.value(x).kind, DictKind):  # its keys
                    continue
                _assign(t, x, None, facts, table, found, pending)
        case gast.Call() if id(s) in facts.interfaces:
            _called(s, facts, table, found, pending)
        case gast.Call(func=gast.Attribute(value=base, attr=attr)) if changed_by(s, facts) is not None:
            statement = table.statement_of.get(id(s), s)
            named = isinstance(statement, gast.Assign) and isinstance(statement.targets[0], gast.Name)
            plain = named or isinstance(statement, (gast.Expr, gast.Return))
            if plain and not isinstance(facts.value(base).kind, ArrayKind):
                found.structure.add(id(statement))
            for v in shared(base, facts, table):
                pending.append((v, statement))
                for a in s.args[PLACES.get(attr, 0) :]:
                    for w in shared(a, facts, table):
                        found.union(v, w)


def changes_itself(s: Any, facts: Facts) -> bool:
    """k |= e on a name, where k may be a set, a Counter or another thing that this changes."""
    match s:
        case gast.Assign(targets=[gast.Name()], value=gast.BinOp(left=gast.Name() as left) as value):
            open_kind = isinstance(facts.value(left).kind, (DictKind, UnknownKind))
            return getattr(s, "augmented", False) and open_kind and not facts.varied(value)
    return False


def _called(node: gast.Call, facts: Facts, table: Versions, found: Effects, pending: list) -> None:
    """A Python function writes the memory of the arguments it mutates."""
    interface, bound = facts.interfaces[id(node)], facts.calls[id(node)].bound
    statement = table.statement_of.get(id(node), node)
    written: list[Version] = []
    for p in interface.mutates:
        if isinstance(bound[p], gast.AST):
            written += shared(bound[p], facts, table)
    pending.extend((v, statement) for v in written)
    alone = isinstance(statement, (gast.Expr, gast.Assign)) and statement.value is node
    if interface.slots_only and written and alone:
        found.structure.add(id(statement))
    linked = [v for p in interface.linked if isinstance(bound[p], gast.AST) for v in shared(bound[p], facts, table)]
    for v in linked[1:]:
        found.union(linked[0], v)


def sets_attribute(s: gast.AST, facts: Facts, memory: Effects) -> bool:
    """The statement does nothing to memory but let objects hold other things, itself or in a function that it calls."""
    match s:
        case gast.Assign(targets=[gast.Attribute()]):
            return id(s) in memory.structure
        case gast.Assign(targets=[gast.Subscript()]):
            return False
        case gast.Assign(value=gast.Call() as call) | gast.Expr(value=gast.Call() as call):
            return id(call) in facts.interfaces and facts.interfaces[id(call)].slots_only
    return False


def resizes(s: gast.AST, facts: Facts, memory: Effects) -> bool:
    """The statement may change the length of a list or dict, itself or in a function that it calls."""
    calls = [facts.interfaces[id(n)] for n in walk(s) if id(n) in facts.interfaces]
    match s:
        case gast.Assign(targets=[gast.Subscript()]):
            itself = True
        case gast.Expr(value=gast.Call(func=gast.Attribute()) as call):  # xs.append(g(x))
            itself = id(call) not in facts.interfaces
        case _:
            itself = not calls
    changes = itself and id(s) in memory.structure and not sets_attribute(s, facts, memory)
    return changes or any(i.resizes for i in calls)


def replaced(tree: gast.AST, facts: Facts, table: Versions, memory: Effects) -> list[Version]:
    """The classes of memory in which a container may get another array in the place of one."""
    found: list[Version] = []
    for s in walk(tree):
        match s:
            case gast.Assign(targets=targets, value=value) if id(s) in memory.structure:
                for t in (t for t in targets if isinstance(t, (gast.Subscript, gast.Attribute))):
                    if holds_memory(facts.value(value).kind) or holds_memory(facts.value(t).kind):
                        found += shared(t.value, facts, table)
            case gast.Call() if id(s) in facts.interfaces:
                bound = facts.calls[id(s)].bound
                for p in facts.interfaces[id(s)].replaces:
                    found += shared(bound[p], facts, table) if isinstance(bound[p], gast.AST) else []
    return [memory.find(v) for v in found]


def elements_of(target: gast.AST, iterable: gast.AST) -> list[tuple[gast.AST, gast.AST]]:
    """The targets of a loop, each with what it runs over."""
    match target, iterable:
        case gast.Tuple(elts=[_, inner]), gast.Call(func=gast.Name(id="enumerate"), args=[a, *_]):
            return elements_of(inner, a)
        case gast.Tuple(elts=elts), gast.Call(func=gast.Name(id="zip"), args=args) if len(elts) == len(args):
            return [pair for t, a in zip(elts, args) for pair in elements_of(t, a)]
    return [(target, iterable)]


def _assign(t: gast.AST, value: gast.AST, s: Any, facts: Facts, table: Versions, found: Effects, pending: list) -> None:
    match t:
        case gast.Name():
            if holds_memory(facts.value(t).kind) and id(t) in table.defines:
                for v in (*shared(value, facts, table), *_read_later(value, facts, table)):
                    found.union(v, table.defines[id(t)])
        case gast.Tuple(elts=elts) | gast.List(elts=elts):
            pairs = (
                value.elts
                if isinstance(value, (gast.Tuple, gast.List)) and len(value.elts) == len(elts)
                else [value] * len(elts)
            )
            for e, v in zip(elts, pairs):
                _assign(e, v, s, facts, table, found, pending)
            if id(value) in facts.interfaces and facts.interfaces[id(value)].joined:
                defined = [table.defines[id(e)] for e in walk(t) if id(e) in table.defines]
                held = [v for v in defined if holds_memory(v.value.kind)]
                for v in held[1:]:
                    found.union(held[0], v)
        case gast.Subscript() | gast.Attribute():
            if not isinstance(facts.value(t.value).kind, ArrayKind) and facts.value(t.value).kind != UNKNOWN:
                found.structure.add(id(s))
            items = getattr(t, "slice", None) if isinstance(facts.value(value).kind, ListKind) else None
            numbers = isinstance(items, gast.Slice) and not holds_memory(facts.value(value).kind.item)
            for v in _stored(t, s, facts, table, pending):
                if not isinstance(v.value.kind, ArrayKind) and not numbers:
                    for w in shared(value, facts, table):
                        found.union(v, w)


def _stored(target: gast.AST, s: gast.AST, facts: Facts, table: Versions, pending: list) -> list[Version]:
    versions = shared(target.value, facts, table)
    pending.extend((v, s) for v in versions)
    return versions


def shared(node: gast.AST, facts: Facts, table: Versions) -> list[Version]:
    """Versions whose memory the value of an expression may be part of."""
    if isinstance(node, gast.Lambda):
        return shared(node.body, facts, table)
    if not holds_memory(facts.value(node).kind):
        return []
    match node:
        case gast.Name():
            return alternatives(table.uses[id(node)], table) if id(node) in table.uses else []
        case gast.Subscript(value=value, slice=index):
            kind = facts.value(value).kind
            copied = isinstance(kind, ArrayKind) and _positions(index, facts)
            if isinstance(index, gast.Slice) and isinstance(kind, ListKind):
                copied = not holds_memory(kind.item)
            return [] if copied else shared(value, facts, table)
        case gast.Starred(value=value):
            return shared(value, facts, table)
        case gast.Tuple(elts=elts) | gast.List(elts=elts):
            return [v for e in elts for v in shared(e, facts, table)]
        case gast.Dict(values=values):
            return [v for e in values for v in shared(e, facts, table)]
        case gast.IfExp(body=body, orelse=orelse):
            return shared(body, facts, table) + shared(orelse, facts, table)
        case gast.BoolOp(values=values):
            return [v for e in values for v in shared(e, facts, table)]
        case gast.BinOp(left=left, right=right) if isinstance(facts.value(node).kind, (ListKind, TupleKind, DictKind)):
            return shared(left, facts, table) + shared(right, facts, table)
        case gast.NamedExpr(value=value):
            return shared(value, facts, table)
        case gast.Attribute(value=value):
            return shared(value, facts, table)
        case gast.Call():
            return _shared_by_call(node, facts, table)
        case gast.ListComp() | gast.SetComp() | gast.GeneratorExp() | gast.DictComp():
            return _shared_by_elements(node, facts, table)
    return []


def _read_later(node: Any, facts: Facts, table: Versions) -> list[Version]:
    """What an iterator with a name may look at when its items are taken: all memory that it is made with."""
    if not isinstance(facts.value(node).kind, IteratorKind):
        return []
    names = (n for n in walk(node) if isinstance(n, gast.Name) and id(n) in table.uses)
    return [v for n in names if holds_memory(facts.value(n).kind) for v in alternatives(table.uses[id(n)], table)]


def _shared_by_elements(node: Any, facts: Facts, table: Versions) -> list[Version]:
    """What the elements of a comprehension are part of: names of the function, or what the comprehension runs over."""
    element = node.value if isinstance(node, gast.DictComp) else node.elt
    if not isinstance(element, gast.Lambda) and not holds_memory(facts.value(element).kind):
        return []
    found = shared(element, facts, table)
    over = {n.id: c.iter for c in node.generators for n in walk(c.target) if isinstance(n, gast.Name)}
    for n in walk(element):
        own = isinstance(n, gast.Name) and n.id in over and id(n) not in table.uses
        if own and holds_memory(facts.value(n).kind):
            found += shared(over[n.id], facts, table)
    return found


def alternatives(v: Version, table: Versions) -> list[Version]:
    """The version, or what it may be where it is one of several and nothing but returned."""
    return [u for w in v.inputs for u in alternatives(w, table)] if v in table.returned else [v]


def _positions(index: gast.AST, facts: Facts) -> bool:
    """An array or list among the indices, which makes a copy."""
    parts = index.elts if isinstance(index, gast.Tuple) else [index]
    return any(isinstance(facts.value(p).kind, (ArrayKind, ListKind)) for p in parts)


def _shared_by_call(node: gast.Call, facts: Facts, table: Versions) -> list[Version]:
    fact = facts.calls.get(id(node))
    kind = facts.value(node).kind
    if fact is not None and (fact.rule is not None or fact.function in (sorted, tuple)):
        numbers = isinstance(kind, ListKind) and not holds_memory(kind.item)
        if numbers or fact.rule is not None and not fact.rule.view:
            return []
    if id(node) in facts.interfaces:
        bound = [fact.bound[p] for p in facts.interfaces[id(node)].returns]
        return [v for a in bound if isinstance(a, gast.AST) for v in shared(a, facts, table)]
    arguments = list(node.args) + [k.value for k in node.keywords]
    if fact is not None and fact.rule is not None:  # a shape or axis is no part of the result
        seen = fact.rule.view if isinstance(fact.rule.view, tuple) else fact.rule.differentiable
        apart = {id(b) for p, b in fact.bound.items() if p not in seen}
        arguments = [a for a in arguments if id(a) not in apart]
    if isinstance(node.func, gast.Attribute):
        arguments.append(node.func.value)
    elif isinstance(node.func, gast.Name) and node.func.id in OF_KEYS:
        arguments = [a for a in arguments if not isinstance(facts.value(a).kind, DictKind)]  # it gives the keys
    return [v for a in arguments if isinstance(a, gast.AST) for v in shared(a, facts, table)]


def pure(node: Any, facts: Facts, apart: Any = ()) -> bool:
    """Leaving it out changes nothing but time: operators, and calls with rules. apart: ids of calls made elsewhere."""
    for n in walk(node):
        if isinstance(n, gast.Call) and id(n) not in apart:
            fact = facts.calls.get(id(n))
            if fact is None or fact.rule is None:
                if not (isinstance(n.func, gast.Name) and n.func.id in ("len", "range")):
                    return False
            elif fact.rule.draws:
                return False
        elif isinstance(n, (gast.NamedExpr, gast.Await, gast.Yield, gast.YieldFrom)) or fills(n, facts):
            return False
    return True


def draws(node: Any, facts: Facts) -> bool:
    """Holds a random draw, which gives something else the second time."""
    facts_of = (facts.calls.get(id(n)) for n in walk(node) if isinstance(n, gast.Call))
    return any(f is not None and f.rule is not None and f.rule.draws for f in facts_of)


def fills(node: Any, facts: Facts) -> bool:
    """Looks something up in a dict that may get it by that."""
    if not facts.defaults or not isinstance(node, gast.Subscript) or not isinstance(node.ctx, gast.Load):
        return False
    return isinstance(facts.value(node.value).kind, DictKind)


def may_raise(node: Any, facts: Facts) -> bool:
    """Indexing, key lookup, linear algebra, functions with a limited domain."""
    for n in walk(node):
        if isinstance(n, gast.Subscript):
            return True
        if isinstance(n, gast.Call):
            fact = facts.calls.get(id(n))
            function = fact.function if fact is not None else None
            if getattr(function, "__module__", "") in ("math", "cmath", "numpy.linalg"):
                return True
    return False


def is_active(table: Versions, memory: Effects, v: Version) -> bool:
    """Something that shares the memory of v depends on wrt."""
    root = memory.find(v)
    return any(w.value.varied for ws in table.by_name.values() for w in ws if memory.find(w) is root)
