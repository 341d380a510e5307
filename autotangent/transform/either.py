"""What may be a number or memory, which is known only when it runs.

The adjoint of an array or a container lies beside it and changes in place; that of a number goes back to where the
number came from, see `put_number` and `with_number`.
"""

import copy
from typing import Any

import gast
import numpy as np

from autotangent.analysis.contents import before
from autotangent.analysis.facts import CallFact
from autotangent.analysis.numeric import is_arithmetic
from autotangent.analysis.versions import Version
from autotangent.errors import AliasError, AutotangentError
from autotangent.kinds import (
    INT,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    ObjectKind,
    ScalarKind,
    TextKind,
    TupleKind,
    Value,
)
from autotangent.rules import lookup
from autotangent.runtime import apart, zeros
from autotangent.syntax import quote
from autotangent.syntax.level import level
from autotangent.syntax.walk import walk
from autotangent.transform.moves import FRESH, VIEW, Moves
from autotangent.transform.twins import Shadows


class Open(AliasError):
    """What the text depends on is known only when it runs, where it is looked at if nothing else tells."""


def shown(error: AutotangentError) -> AutotangentError:
    """The error as a user sees it."""
    return AliasError(error.what, error.place, error.instead) if isinstance(error, Open) else error


class Either(Moves):
    """The part of the planter that knows it."""

    boxes: dict[int, Version]
    items: set[Any]
    looked_at: set[int]
    made: Shadows
    used: set[int]
    assign: Any
    in_class: Any
    instead: Any
    name: Any
    planted: Any

    def same_memory(self, value: gast.AST, move: str) -> bool:
        """Whatever it is, it is the very thing that lies there, or a new one; a[[0, 1]] and 2 * a depend on that."""
        match value:
            case gast.Name():
                return True
            case gast.Subscript(value=base, slice=index):
                kind = self.ctx.value_of(index).kind
                plain = isinstance(index, gast.Slice) or isinstance(kind, (ScalarKind, TextKind))
                return plain and self.same_memory(base, move)
            case gast.Attribute(value=base):
                return self.same_memory(base, move)
        fact = self.ctx.facts.calls.get(id(value))
        made = fact is not None and (fact.function in (zeros, apart) or id(value) in self.ctx.interfaces)
        return made and move == FRESH

    def guards(self, targets: list[gast.AST], s: gast.AST) -> list[gast.AST]:
        """What may be anything must be memory when it runs, for the adjoint of a number lies in no place: unless its
        name is never read."""
        out: list[gast.AST] = []
        read = {v.name for v in self.ctx.table.uses.values()}
        for target in targets:
            version = self.ctx.table.defines.get(id(target))
            open_kind = version is not None and self.in_class(version) and version.value.kind == UNKNOWN
            if open_kind and getattr(target, "id", "") in read & self.made.names.keys():
                out.append(self.guard_of(target.id, s))
                self.looked_at.add(id(version))
        return out

    def guard_of(self, name: str, s: gast.AST) -> gast.AST:
        return self.no_number(self.name(name, UNKNOWN), self.name(self.made.names[name], UNKNOWN), s)

    def was_looked_at(self, node: gast.AST) -> bool:
        """A name that is known to be memory where it was bound."""
        version = self.ctx.table.uses.get(id(node)) if isinstance(node, gast.Name) else None
        return version is not None and id(version) in self.looked_at

    def refuse_open(self, s: gast.AST, what: str) -> None:
        """What may be a number or an array, if no other way is found to tell them apart."""
        raise Open(what, self.ctx.record.place(s), "Make a copy of the array first, and write into that.")

    def guard(self, node: gast.AST, s: gast.AST) -> list[gast.AST]:
        """The same of what is put into a container."""
        known = self.ctx.value_of(node)
        if known.kind != UNKNOWN or not known.varied or self.was_looked_at(node) or self.note_either(node):
            return []
        if not self.ctx.guards or not self.same_memory(node, VIEW):
            self.refuse_open(s, f"{quote.unparse(node)} may be a number or an array, and is put among arrays")
        return [self.no_number(self.clone(node), self.shadow(node), s)]

    def no_number(self, node: gast.AST, twin: gast.AST, s: gast.AST) -> gast.AST:
        made = gast.Expr(self.ctx.helper("no_number", node, twin, quote.constant(quote.unparse(node))))
        self.made.one_way.add(id(made))
        return self.planted(made, s)

    # ---- numbers that become arrays ------------------------------------------------------------------------------
    def box(self, joined: Version, numbers: list[Version]) -> bool:
        """A name that is a number on one path and an array on another is an array without axes on the first."""
        read = {id(v) for v in self.ctx.table.uses.values()}
        alone = all(w.how == "assign" and id(w) not in read for w in numbers)
        rest = (w for w in joined.inputs if w not in numbers)
        known = all(w.value.kind != UNKNOWN or id(w) in self.looked_at for w in rest)
        if not (self.derived and joined.how == "join" and joined.value.kind == UNKNOWN and alone and known):
            return False
        for w in numbers:
            w.value = self.ctx.facts.values[id(w.node)] = Value(ArrayKind(w.value.kind.dtype, ()), varied=True)
            self.effects.union(joined, w)
            self.boxes[id(w.node)] = w
        self.looked_at.add(id(joined))
        return True

    def box_arithmetic(self, v: Version) -> None:
        """The same of a name that gets a number or an array, and nothing else, where it is not known which."""
        s = v.statement
        if isinstance(s, gast.Assign) and s.targets == [v.node] and self.is_open_arithmetic(s.value):
            v.value = self.ctx.facts.values[id(v.node)] = Value(ArrayKind("f", None), varied=v.value.varied)
            self.boxes[id(v.node)] = v

    def is_open_arithmetic(self, node: gast.AST) -> bool:
        """New, and a number or an array, it is not known which."""
        known, facts = self.derived and self.ctx.guards and not self.ctx.facts.complex_about, self.ctx.facts
        new = known and self.ctx.value_of(node).kind == UNKNOWN and self.move(node) == FRESH
        return new and (self.is_new(node) or is_arithmetic(node, self.ctx.table, facts))

    def as_array(self, node: gast.AST, known: Value) -> gast.AST:
        """np.asarray(t)"""
        made = self.ctx.np("asarray", node)
        self.ctx.facts.values[id(made)] = known
        self.ctx.facts.keep.append(made)
        self.ctx.facts.calls[id(made)] = CallFact(np.asarray, {"a": made.args[0]}, lookup(np.asarray))
        return made

    def arrays_of_numbers(self, s: Any) -> list[gast.AST]:
        """x = np.asarray(t) for each such name, after a statement that is changed to define t."""
        targets = s.targets if isinstance(s, gast.Assign) else []
        out: list[gast.AST] = []
        for target in (n for t in targets for n in walk(t) if id(n) in self.boxes):
            known = self.ctx.value_of(target)
            number = Value(ScalarKind(known.kind.dtype) if known.kind.axes == () else UNKNOWN, varied=True)
            name = self.ctx.names.numbered("t")
            made = self.as_array(self.name(name, number.kind, True), known)
            new = self.instead(s, gast.Assign([target], made, None))
            twin = self.name(name, number.kind, True, gast.Store())
            version = Version(name, "assign", self.ctx.table.root, 0, s, twin)
            version.value = number
            self.ctx.table.defines[id(twin)] = version
            swap(s, target, twin)
            out += self.assign(new, target)
        return out

    # ---- what is looked at when it runs --------------------------------------------------------------------------
    @property
    def derived(self) -> bool:
        """The text is one of a derivative: its helpers may meet numbers among arrays, see `no_number` for others."""
        return level(self.ctx.record.function) > 1

    def is_item(self, s: gast.Assign, version: Version, move: str) -> bool:
        """One thing, taken out of a container or new, that one name means for good."""
        value = s.value
        held = self.ctx.value_of(getattr(value, "value", value)).kind
        match value:
            case _ if move == FRESH:
                alone = self.same_memory(value, move) or self.is_new(value)
            case gast.Name():
                alone = self.is_either(value)
            case gast.Subscript(slice=index):
                alone = not isinstance(index, gast.Slice) and not isinstance(held, ArrayKind)
                alone = alone and self.same_memory(value, move)
            case gast.Attribute(attr=attr):
                alone = isinstance(held, (ObjectKind, ClassesKind)) or not hasattr(np.ndarray, attr)
            case _:
                alone = False
        others = [w for w in self.ctx.table.by_name.get(version.name, ()) if w is not version and id(w) in self.used]
        joined = any(id(version) in before(w) for w in others)
        known = self.ctx.guards or isinstance(value, gast.Name) or hasattr(s, "part_of")
        return (
            self.derived and known and version.value.kind == UNKNOWN and move in (FRESH, VIEW) and alone and not joined
        )

    def is_new(self, value: gast.AST) -> bool:
        """A number or a new array, whatever one of the operands is: with a number, nothing joins or repeats lists."""
        match value:
            case gast.UnaryOp():
                return True
            case gast.BinOp(left=left, op=op, right=right):
                kinds = [self.ctx.value_of(n).kind for n in (left, right)]
                whole = isinstance(op, gast.Mult)
                numbers = (isinstance(k, ScalarKind) and not (whole and k.dtype in "ib") for k in kinds)
                return any(numbers) or any(isinstance(k, ArrayKind) for k in kinds)
        return False

    def is_either(self, node: gast.AST) -> bool:
        """A name of such a thing."""
        version = self.ctx.table.uses.get(id(node)) if isinstance(node, gast.Name) else None
        return version is not None and not {id(version), version.name}.isdisjoint(self.items)

    def note_either(self, node: gast.AST) -> bool:
        """Such a thing goes somewhere else, where it may be a number."""
        if self.is_either(node):
            self.made.either.add(id(node))
        return self.is_either(node)

    def needs_name(self, node: gast.AST) -> bool:
        """What may be either, and is looked at in a container."""
        known = self.ctx.value_of(node)
        return self.derived and known.kind == UNKNOWN and known.varied and not isinstance(node, gast.Name)

    def item_beside(self, value: gast.AST) -> gast.AST:
        """The adjoint of what is taken out of a container: of a number zero, which what is found is added to later."""
        self.made.either.add(id(value))
        made = self.ctx.helper("item_beside", self.shadow(value))
        self.ctx.facts.values[id(made)] = Value(UNKNOWN)
        self.ctx.facts.keep.append(made)
        return made

    def items_taken(self, s: gast.Assign, target: gast.Tuple) -> list[gast.Assign]:
        """a = t[0]; b = t[1] for a, b = t, where some of these may be either; none elsewhere."""
        kind = self.ctx.value_of(s.value).kind
        versions = [self.ctx.table.defines[id(e)] for e in target.elts]
        either = any(self.in_class(v) and v.value.kind == UNKNOWN for v in versions)
        plain = isinstance(s.value, gast.Name) and all(isinstance(e, gast.Name) for e in target.elts)
        if not (self.derived and either and plain and isinstance(kind, TupleKind)):
            return []
        out = []
        for k, e in enumerate(target.elts):
            item = gast.Subscript(self.clone(s.value), quote.constant(k), gast.Load())
            self.ctx.facts.values[id(item)] = self.ctx.value_of(e)
            self.ctx.facts.values[id(item.slice)] = Value(INT, k)
            self.ctx.table.uses[id(item.value)] = self.ctx.table.uses[id(s.value)]
            self.ctx.facts.keep.append(item)
            out.append(gast.Assign([e], item, None))
            out[-1].part_of = s
        return sorted(out, key=lambda t: t.targets[0].id == s.value.id)


def swap(s: Any, old: gast.Name, new: gast.Name) -> None:
    """Another name in the place of one that a statement assigns."""
    s.origin, s.lineno = getattr(s, "origin", None) or copy.deepcopy(s), None
    for k, t in enumerate(s.targets):
        if t is old:
            s.targets[k] = new
        elif isinstance(t, gast.Tuple):
            t.elts[:] = [new if e is old else e for e in t.elts]
