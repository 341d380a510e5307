"""Names, slots and calls on the way to a planted program: what stands in an expression gets a statement of its own."""

import copy
from collections.abc import Collection
from typing import Any

import gast
import numpy as np

from autotangent.analysis.effects import holds_memory, pure, shared
from autotangent.analysis.facts import CallFact
from autotangent.analysis.versions import Version
from autotangent.errors import AliasError
from autotangent.kinds import (
    BOOL,
    UNKNOWN,
    ArrayKind,
    DictKind,
    Kind,
    ListKind,
    NoneKind,
    ScalarKind,
    TupleKind,
    Value,
    direct_parts,
    loose,
    parts_of,
)
from autotangent.rules import lookup
from autotangent.runtime import unbroadcast
from autotangent.syntax import quote
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.either import Either
from autotangent.transform.moves import FRESH, VIEW, elements_of
from autotangent.transform.twins import Shadows, comes_back


class Planting(Either):
    """Mixed into the planter."""

    classes: set[int]
    constants: set[int]
    carrying: set[int]
    layouts: bool
    letters: dict[int, dict[str, str]]
    made: Shadows
    assign: Any

    def refuse(self, node: Any, what: str, of: str = "array", instead: str = "") -> Any:
        instead = instead or f"Make a copy of the {of} first, and write into that."
        raise AliasError(what, self.ctx.record.place(node), instead)

    def planted(self, s: gast.AST, beside: gast.AST | None = None) -> gast.AST:
        """Mark a statement that moves shadows."""
        if beside is not None:
            s.beside = beside
        self.made.planted.add(id(s))
        self.ctx.facts.keep.append(s)
        return s

    def instead(self, s: gast.AST, new: gast.AST) -> gast.AST:
        """A statement in the place of another, quoted as that."""
        new.origin = getattr(s, "origin", s)
        self.ctx.facts.keep += [s, new]
        return new

    def name(self, identifier: str, kind: Kind, varied: bool = False, ctx: Any = None) -> gast.Name:
        node = quote.name(identifier, ctx)
        self.ctx.facts.values[id(node)] = Value(kind, varied=varied)
        self.ctx.facts.keep.append(node)
        return node

    def put(self, target: gast.AST, value: gast.AST) -> gast.Assign:
        """target = value"""
        return gast.Assign([target], value, None)

    def zero(self, v: Version, value: gast.AST | None) -> gast.AST:
        """The zero adjoint of what a name holds; value: the expression that made it."""
        kind = v.value.kind
        self.letters.setdefault(id(self.effects.find(v)), {})[getattr(kind, "dtype", "")] = v.name
        return self.zero_of(self.name(v.name, kind), value)

    def check_dtypes(self) -> None:
        """A real array in a list that may hold complex ones: what is added to its adjoint would have to lose its
        imaginary part."""
        versions = [v for vs in self.ctx.table.by_name.values() for v in vs]
        for root, names in self.letters.items():
            held = [v.value.kind for v in versions if id(self.effects.find(v)) == root]
            kinds = [part for kind in held for part in (kind, *parts_of(kind))]
            if {"c", "f"} <= names.keys() and any(map(may_hold_both, kinds)):
                what = f"{names['c']} is complex and {names['f']} real, and they share memory that is written"
                self.refuse(self.ctx.tree, what)

    def zero_of(self, node: gast.AST, value: gast.AST | None) -> gast.AST:
        kind, fact = self.ctx.value_of(node).kind, self.ctx.facts.calls.get(id(value))
        dense = fact is not None and fact.rule is not None and not fact.rule.view or self.fancy(value)
        if isinstance(kind, ArrayKind) and kind.dtype == "f" and (dense or not self.layouts):
            made = self.ctx.zeros(node, kind)
        else:
            made = self.ctx.helper("shadows", node)
        self.ctx.facts.calls[id(made)] = CallFact(np.zeros_like, {}, lookup(np.zeros_like))
        self.ctx.facts.values[id(made)] = Value(kind)
        self.ctx.facts.keep.append(made)
        return made

    def fancy(self, value: gast.AST | None) -> bool:
        """Reading at an array of positions, which makes new memory."""
        return isinstance(value, gast.Subscript) and self.move(value) == FRESH and self.move(value.value) != FRESH

    def loaded(self, target: gast.AST) -> gast.AST:
        """The slot as it is read."""
        node = self._clone(quote.with_context(target, gast.Load))
        self.ctx.facts.values[id(node)] = Value(self.ctx.value_of(target).kind)
        self.ctx.facts.keep.append(node)
        return node

    def slot(self, target: gast.AST) -> gast.AST:
        """The same slot of the shadow."""
        made = quote.with_context(self.shadow(self.loaded(target)), gast.Store)
        self.ctx.facts.values[id(made)] = Value(self.ctx.value_of(target).kind)
        for fresh in (self.ctx.facts.new, self.ctx.facts.added):
            fresh |= {id(made)} if id(target) in fresh else set()
        self.ctx.facts.keep.append(made)
        return made

    def where_new(self, s: gast.Assign, target: gast.AST, body: list[gast.AST]) -> list[gast.AST]:
        """A store of what is new; or, of x_bar[k] = unbroadcast(x_bar[k], x), only where that is not what is there."""
        fact = self.ctx.facts.calls.get(id(s.value))
        if fact is None or fact.function is not unbroadcast or self.is_new(fact.bound["g"]):
            return body
        there = self.loaded(target)
        if quote.unparse(fact.bound["g"]) != quote.unparse(there):
            self.refuse(s, f"{quote.unparse(s.value)} may share memory that is written in place")
        test = gast.Compare(self.clone(s.value), [gast.IsNot()], [there])
        self.ctx.facts.values[id(test)] = Value(BOOL)
        self.ctx.facts.keep.append(test)
        return [self.instead(s, gast.If(test, body, []))]

    def carries(self, node: gast.AST) -> bool:
        """A call whose callee moves shadows."""
        return id(node) in self.carrying

    def gives_shadow(self, node: gast.AST) -> bool:
        """Such a call returns the shadow of its result beside it."""
        return comes_back(self.ctx.interfaces[id(node)].result)

    def call(self, node: gast.Call) -> None:
        """The shadows of the active arguments go along."""
        ctx = self.ctx
        fact, interface = ctx.facts.calls[id(node)], ctx.interfaces[id(node)]
        self.made.calls.add(id(node))
        for p, b in fact.bound.items():
            if isinstance(b, gast.AST) and holds_memory(ctx.value_of(b).kind) and self.goes_along(p, b, interface):
                keyword = f"{p}_bar" if fact.by_hand else ctx.passed(fact.callee, p, "bar")
                node.keywords.append(gast.keyword(keyword, self.shadow_of_argument(b)))
                self.made.along.append((node, node.keywords[-1]))

    def goes_along(self, p: str, argument: gast.AST, interface: Any) -> bool:
        """The callee gets the shadow of an argument."""
        return self.ctx.value_of(argument).varied or p in interface.varied

    def shadow_of_argument(self, node: gast.AST) -> gast.AST:
        if self.move(node) != VIEW:
            self.refuse(node, f"{quote.unparse(node)} is passed to a function that may return or keep it")
        return self.shadow(node)

    def isolated(self, s: gast.AST, part: str, top: bool = True) -> list[gast.AST]:
        """Calls that move shadows, and what else has no name in their arguments, in statements of their own."""
        out: list[gast.AST] = []

        def visit(node: Any, whole: bool) -> Any:
            owner = node.func.value if isinstance(node, gast.Call) and isinstance(node.func, gast.Attribute) else None
            for f in node._fields:
                inner = getattr(node, f, None)
                if isinstance(inner, gast.expr):
                    setattr(node, f, visit(inner, True))
                    self.rebind(node, inner, getattr(node, f))
                    if f == "func" and owner is not None:
                        self.rebind(node, owner, node.func.value)
                elif isinstance(inner, list):
                    for k, i in enumerate(inner):
                        if isinstance(i, (gast.keyword, gast.Starred)):
                            old, i.value = i.value, visit(i.value, True)
                            self.rebind(node, old, i.value)
                        elif isinstance(i, gast.expr):
                            inner[k] = visit(i, True)
                            self.rebind(node, i, inner[k])
            interface = self.ctx.interfaces.get(id(node))
            if interface is None:
                return node
            fact = self.ctx.facts.calls[id(node)]
            for p, b in list(fact.bound.items()):
                if not isinstance(b, gast.AST):
                    continue
                named = (self.carries(node) or p in interface.mutates) and self.nameless(b)
                if named and self.goes_along(p, b, interface) or self.seen_by(b, interface):
                    more, value = self.named(b, always=True)
                    out.extend(more)
                    replace_part(node, b, value)
                    fact.bound[p] = value
            if not self.carries(node):
                return node
            if not whole:
                return node
            name = self.ctx.names.numbered("t")
            out.extend(self.temporary(s, name, node))
            return self.held(name, node)

        if any(id(n) in self.ctx.interfaces for n in walk(s)):
            origin = copy.copy(s)
            value = getattr(s, part)
            if isinstance(value, list):
                value[:] = [visit(v, True) for v in value]
            else:
                setattr(s, part, visit(value, top))
            if out and isinstance(s, gast.stmt):
                s.origin, s.lineno = getattr(s, "origin", origin), None
        return out

    def nameless(self, node: gast.AST) -> bool:
        """Memory of the planted classes that is not reached by a name."""
        if not holds_memory(self.ctx.value_of(node).kind) or self.move(node) == VIEW:
            return False
        looked_at = shared(node, self.ctx.facts, self.ctx.table)
        return any(id(self.effects.find(v)) in self.classes for v in looked_at) or not looked_at

    def seen_by(self, node: gast.AST, interface: Any) -> bool:
        """A view without a name of its own, given to a call that may write the memory of the planted classes."""
        if not interface.mutates or root_name(node) is not None and self.move(node) == VIEW:
            return False
        return any(id(self.effects.find(v)) in self.classes for v in shared(node, self.ctx.facts, self.ctx.table))

    def rebind(self, node: gast.AST, old: gast.AST, new: gast.AST) -> None:
        """The facts of a call mean the new argument."""
        fact = self.ctx.facts.calls.get(id(node))
        if fact is None or old is new:
            return
        for p, b in fact.bound.items():
            if b is old:
                fact.bound[p] = new
            elif isinstance(b, list):
                b[:] = [new if x is old else x for x in b]

    def temporary(self, s: gast.AST, name: str, value: gast.AST) -> list[gast.AST]:
        """name = value, with its shadow."""
        known = self.ctx.value_of(value)
        if self.is_open_arithmetic(value):
            known = Value(ArrayKind("f", None), varied=known.varied)
            value = self.as_array(value, known)
        target = self.name(name, known.kind, known.varied, gast.Store())
        made = gast.Assign([target], value, None)
        self.ctx.facts.keep.append(made)
        version = Version(name, "assign", self.ctx.table.root, 0, made, target)
        version.value = known
        self.ctx.table.defines[id(target)] = version
        if holds_memory(known.kind):
            self.classes.add(id(version))
            self.made.names[name] = self.ctx.bar(name)
        return self.assign(made, target)

    def held(self, name: str, value: gast.AST) -> gast.Name:
        """The name of a temporary, read."""
        node = self.name(name, self.ctx.value_of(value).kind, self.ctx.value_of(value).varied)
        version = Version(name, "assign", self.ctx.table.root, 0)
        version.value = self.ctx.value_of(value)
        self.classes.add(id(version))
        self.ctx.facts.keep.append(version)
        self.ctx.table.uses[id(node)] = version
        return node

    def named(self, node: gast.AST, always: bool = False) -> tuple[list[gast.AST], gast.AST]:
        """An expression that names memory, after the statements that give it a name; always: a view, too."""
        if not always and self.move(node) == VIEW and not self.carries(node):
            return [], node
        name = self.ctx.name_for(node, "t")
        return self.temporary(node, name, node), self.held(name, node)

    def nothing(self, s: gast.Assign, target: gast.Name) -> list[gast.AST]:
        """A name of an array or object that means None, or a constant number, has None or zero as its adjoint."""
        version, twin = self.ctx.table.defines[id(target)], self.made.names.get(target.id)
        constant = id(version) in self.constants
        none = isinstance(version.value.kind, NoneKind) or hasattr(s, "start")
        if twin is None or self.in_class(version) or not (constant or none):
            return []
        store = self.name(twin, version.value.kind, ctx=gast.Store())
        return [self.planted(self.put(store, quote.constant(0.0 if constant else None)), s)]

    def call_of(self, s: gast.Assign) -> None:
        """The shadows of the arguments go along in the call that a statement assigns; a comment shows it as written."""
        s.origin = getattr(s, "origin", None) or copy.deepcopy(s)
        self.call(s.value)

    def elements(self, s: gast.Assign, apart: Collection[int] = ()) -> list[gast.AST]:
        """Names for the elements of a list, tuple, dict or object that have none. apart: ids of those that no shadow is
        needed for, which may stay where they are if nothing is done by them."""
        out: list[gast.AST] = []

        def name_all(parts: list) -> None:
            for k, e in enumerate(parts):
                if id(e) in apart and pure(e, self.ctx.facts, {id(n) for n in walk(e) if self.constructs(n)}):
                    continue
                if isinstance(e, gast.AST) and holds_memory(self.ctx.value_of(e).kind):
                    more, parts[k] = self.named(e, always=self.needs_name(e))
                    self.note_either(parts[k])
                    out.extend(more)

        match s.value:
            case gast.List(elts=parts) | gast.Tuple(elts=parts):
                name_all(parts)
            case gast.Dict(values=parts):
                name_all(parts)
            case _:
                bound = self.ctx.facts.calls[id(s.value)].bound
                for p, b in list(bound.items()):
                    if isinstance(b, gast.AST) and holds_memory(self.ctx.value_of(b).kind):
                        more, value = self.named(b, always=self.needs_name(b))
                        self.note_either(value)
                        out.extend(more)
                        replace_part(s.value, b, value)
                        bound[p] = value
        if out:
            s.origin, s.lineno = copy.copy(s), None
        return out

    def held_by(self, made: gast.AST) -> list[gast.AST]:
        """What a display or a new object holds, and displays in it."""
        given = list(self.ctx.facts.calls[id(made)].bound.values()) if self.constructs(made) else [made]
        return [e for part in given if isinstance(part, gast.AST) for e in elements_of(part)]

    def mirror(self, node: gast.AST) -> gast.AST:
        """A container of the shadows of its elements."""

        def one(e: gast.AST) -> gast.AST:
            kind = self.ctx.value_of(e).kind
            if loose(kind):  # its adjoint is added once more if it is a number
                self.refuse(e, f"{quote.unparse(e)} may be a number or an array, and is put among arrays")
            if holds_memory(kind):
                return self.shadow(e)
            return quote.constant(0.0 if isinstance(kind, ScalarKind) else None)

        match node:
            case gast.List(elts=elts) | gast.Tuple(elts=elts):
                return gast.List([one(e) for e in elts], gast.Load())
            case gast.Dict(keys=keys, values=values):
                return gast.Dict([self.clone(k) for k in keys], [one(v) for v in values])
        kind = self.ctx.value_of(node).kind
        bound = self.ctx.facts.calls[id(node)].bound
        parts = {p: one(b) if isinstance(b, gast.AST) else self.ctx.zero_of_default(b.value) for p, b in bound.items()}
        if isinstance(kind, TupleKind):
            return gast.List(list(parts.values()), gast.Load())
        made = self.ctx.helper("namespace")
        made.keywords = [gast.keyword(p, part) for p, part in parts.items()]
        self.ctx.facts.calls[id(made)] = CallFact(None, {}, construct=True)
        return made

    def constructs(self, node: gast.AST) -> bool:
        fact = self.ctx.facts.calls.get(id(node))
        return fact is not None and fact.construct

    def in_class(self, v: Version) -> bool:
        return holds_memory(v.value.kind) and id(self.effects.find(v)) in self.classes


def replace_part(node: gast.Call, old: gast.AST, new: gast.AST) -> None:
    """Another argument in the place of one."""
    if isinstance(node.func, gast.Attribute) and node.func.value is old:
        node.func.value = new
    node.args[:] = [new if a is old else a for a in node.args]
    for part in (*node.keywords, *node.args):
        if isinstance(part, (gast.keyword, gast.Starred)) and part.value is old:
            part.value = new


def may_hold_both(kind: Kind) -> bool:
    """A list or dict of which one kind is known for all that it holds, complex arrays and perhaps real ones."""
    alike = isinstance(kind, ListKind) or isinstance(kind, DictKind) and kind.items is None
    return alike and any(k == UNKNOWN or getattr(k, "dtype", "") == "c" for k in direct_parts(kind))
