"""What the transforms share: the program, its facts, names and imports, and how a value is had again."""

import types
from collections.abc import Callable
from functools import cached_property
from typing import Any

import gast
import numpy

from autotangent import runtime
from autotangent.analysis import indexing
from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.analysis.disjoint import Disjoint
from autotangent.analysis.effects import draws
from autotangent.analysis.facts import Facts
from autotangent.analysis.origins import named as dotted_name
from autotangent.analysis.outside import changed, moving
from autotangent.analysis.places import own_places
from autotangent.analysis.rebinding import anywhere
from autotangent.analysis.used import used_up
from autotangent.analysis.versions import Block, Version, Versions, bound_names, copy_reads, reference
from autotangent.errors import Unsupported
from autotangent.kinds import (
    BOOL,
    FLOAT,
    INT,
    MISSING,
    TEXT,
    UNKNOWN,
    ArrayKind,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    ScalarKind,
    TupleKind,
    Value,
    boxed,
    loose,
)
from autotangent.rules import lookup
from autotangent.syntax import operators, quote
from autotangent.syntax.called import as_called
from autotangent.syntax.imports import Imports
from autotangent.syntax.level import level
from autotangent.syntax.names import Names, passed
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.sourcemap import SourceMap
from autotangent.syntax.walk import walk
from autotangent.transform.shapes import Shapes
from autotangent.transform.twins import Shadows


class Context(Shapes):
    """One function on its way to a derivative."""

    def __init__(self, record: FunctionRecord, tree: gast.FunctionDef, facts: Facts, table: Versions):
        self.record, self.tree, self.facts, self.table = record, tree, facts, table
        taken = quote.names_in(tree) | set(record.cells)
        local = bound_names([tree]) | set(table.by_name)
        self.names = Names(taken, level(record.function))
        self.imports = Imports(record, self.names, local)
        self.seed = "y_bar"
        self.pieces: dict[int, Version] = {}
        self.sites: dict[int, Any] = {}
        self.held_by: dict[int, list[Version]] = {}
        self.interfaces = facts.interfaces
        self.pair_lines: dict[Any, tuple[tuple[str, ...], str]] = {}
        self.statement: Any = None
        self.sources = SourceMap()
        self.shadows = Shadows()
        self.backwards = False  # the text is for reverse mode: adjoints are followed by name, where none is planted
        self.at_once = False  # a value is read right where it is computed: a name for it has nothing to record
        self.note: Callable[[str, Any], None] = lambda step, found: None  # of those who look on, see `stages.py`

    # ---- names ---------------------------------------------------------------------------------------------------
    def bar(self, name: str) -> str:
        """The name of an adjoint."""
        return self.names.derived(name, "bar")

    def dot(self, name: str) -> str:
        """The name of a tangent."""
        return self.names.derived(name, "dot")

    @staticmethod
    def passed(record: FunctionRecord, parameter: str, suffix: str) -> str:
        """The keyword of an adjoint or tangent that is passed to a function."""
        return passed(parameter, suffix, record.signature.parameters, level(record.function))

    def as_written(self, s: Any, new: Any) -> Any:
        """A rewritten copy of a statement in the form of that: a call, or += of a number."""
        new = as_called(s, new)
        value = getattr(s, "value", None)
        if getattr(s, "augmented", False) and isinstance(value, gast.BinOp) and isinstance(new, gast.Assign):
            kinds = [self.value_of(n).kind for n in (value, value.left)]
            if all(isinstance(k, ScalarKind) and not loose(k) for k in kinds):
                new.of_number = True
        return new

    def typed(self, name: str, kind: Kind) -> gast.Name:
        """A made name whose kind is known."""
        node = quote.name(name)
        node.kind = kind
        return node

    def np(self, path: str, *args: gast.AST, **keywords: gast.AST) -> gast.Call:
        """A call of a NumPy function under the user's alias."""

        return quote.call(f"{self.imports.module(numpy)}.{path}", *args, **keywords)

    def helper(self, name: str, *args: gast.AST) -> gast.Call:
        """A call of a runtime helper."""
        return quote.call(self.imports.runtime(name), *args)

    def refuse(self, node: Any, what: str, instead: str = "") -> Any:
        """Raise at the user's line."""
        raise Unsupported(what, self.record.place(node, self.statement), instead)

    def refuse_rule(self, node: Any, function: Any, problem: str, instead: str) -> Any:
        """Of a rule that somebody registered and that cannot be used."""
        self.refuse(node, f"the rule of {dotted_name(function)} {problem}", f"{instead}; see docs/add-a-rule.md")

    def refuse_value(self, node: Any) -> Any:
        """Of an active value whose derivative nobody knows."""
        if isinstance(node, gast.Call) and getattr(node.func, "id", "") in ("zip", "enumerate"):
            self.refuse(node, "an iterator of active values that is kept or passed on", "Make a list of it: list(...).")
        what = "an expression through which no derivative can be followed"
        self.refuse(node, what, "Compute its parts one by one.")

    def overlap(self, v: Version, w: Version) -> bool:
        """Two versions may share memory where the statement at hand stands."""
        return v.name == w.name or self.disjoint is None or not self.disjoint.apart(self.statement, v.name, w.name)

    effects: Any = None
    guards: bool = False  # what is not known to be memory is looked at when it runs
    pair_line: Any = None
    interface_of: Any = None
    disjoint: Disjoint | None = None

    def callee(
        self, node: Any, fact: Any, active: Any, kinds: Any, suffixes: tuple[str, ...], helper: str
    ) -> tuple[str, ...]:
        """Names for what a runtime helper makes of a callee."""
        if fact.by_hand:
            return tuple(self.imports.runtime(f"{fact.by_hand}_{s}") for s in suffixes)
        key = helper, fact.function, active, tuple(kinds.items())
        if key not in self.pair_lines:
            stem = base = node.func.id if hasattr(node.func, "made") else named(fact.callee.name)
            number = 0
            while any(f"{base}_{s}" in self.names.taken for s in suffixes):
                number += 1
                base = f"{stem}_{number}"
            names = tuple(self.names.fresh(f"{base}_{s}") for s in suffixes)
            self.pair_lines[key] = names, self.pair_line(self, node, fact, active, kinds, names, helper)
        return self.pair_lines[key][0]

    # ---- facts ---------------------------------------------------------------------------------------------------
    def value_of(self, node: gast.AST) -> Value:
        """Facts of a node of the user's."""
        return self.facts.value(node)

    def kind(self, node: gast.AST) -> Kind:
        """The kind of any expression, made or written."""
        made = getattr(node, "kind", None)
        if made is not None and not isinstance(made, str):
            return made
        if id(node) in self.facts.values:
            return self.facts.values[id(node)].kind
        kind = self._kind(node)
        node.kind = kind
        return kind

    def gathers(self, node: gast.AST) -> bool:
        """Takes items out of an array by a mask or positions, which makes a copy."""
        parts = indexing.parts(node.slice) if isinstance(node, gast.Subscript) else []
        return any(isinstance(self.kind(p), (ArrayKind, ListKind)) for p in parts if not isinstance(p, gast.Slice))

    def _kind(self, node: gast.AST) -> Kind:
        match node:
            case gast.Name():
                version = getattr(node, "version", None)
                return version.value.kind if version is not None else UNKNOWN
            case gast.Constant(value=v):
                return _constant_kind(v)
            case gast.BinOp(left=left, op=op, right=right):
                rule = lookup(operators.BINARY[type(op)])
                return rule.kind({"x": Value(self.kind(left)), "y": Value(self.kind(right))})
            case gast.UnaryOp(op=op, operand=operand):
                return lookup(operators.UNARY[type(op)]).kind({"x": Value(self.kind(operand))})
            case gast.Compare(left=left, comparators=[right]):
                return lookup(operators.COMPARE[gast.Lt]).kind(
                    {"x": Value(self.kind(left)), "y": Value(self.kind(right))}
                )
        return UNKNOWN

    def like(self, node: gast.AST, kind: Kind) -> gast.AST:
        """The node, its kind stated."""
        node.kind = kind
        return node

    def unboxed(self, node: gast.AST) -> gast.AST:
        """The node, made a number where it may be an array without axes, which somebody else may hold."""
        if boxed(self.kind(node)) and not isinstance(node, (gast.BinOp, gast.UnaryOp)):
            return self.like(gast.UnaryOp(gast.UAdd(), node), ScalarKind(self.kind(node).dtype))
        return node

    # ---- values again --------------------------------------------------------------------------------------------
    def value(self, node: gast.AST) -> gast.AST:
        """An expression that gives, in the sweep being written, the value `node` had in the primal."""
        if id(node) in self.pieces:
            return self.again(self.pieces[id(node)])
        known = self.value_of(node)
        match node:
            case gast.Constant():
                return self.like(gast.Constant(node.value, None), known.kind)
            case gast.Name():
                if id(node) in self.table.uses:
                    new = reference(self.table.uses[id(node)])
                    return self.like(new, known.kind)
                if self.moving(node):
                    return self.again(self.piece(node))
                self.note_outside(known)
                return self.like(quote.name(node.id), known.kind)
        if self.cheap(node, known) and not self.moving(node) and not (self.effects and id(node) in self.own_places):
            return self.like(self.rebuild(node), known.kind)
        return self.again(self.piece(node))

    def moving(self, node: gast.AST) -> bool:
        """Reads something outside of the function that is changed before the reverse sweep, or counts the keys of a
        dict that may get more by being looked into."""
        counts = bool(self.facts.defaults) and self.counts(node)
        return counts or bool(moving(node, self.outside, self.table, self.record))

    def counts(self, node: gast.AST) -> bool:
        """len(d), key in d, not d"""
        dicts = {id(n) for n in walk(node) if isinstance(self.value_of(n).kind, DictKind)}
        looked_into = {id(n.value) for n in walk(node) if isinstance(n, gast.Subscript)}
        return bool(dicts - looked_into)

    @cached_property
    def outside(self) -> frozenset[Any]:
        """What the function changes outside, and the names that may be bound again before the reverse sweep."""
        return changed(self.tree, self.facts, self.table, self.record) | anywhere(self.record)

    @cached_property
    def own_places(self) -> frozenset[int]:
        """Ids of the indices that are computed from what their own statement changes: they are kept."""
        return own_places(self.tree, self.facts, self.table, self.effects)

    def result_of(self, node: gast.AST) -> gast.AST | None:
        """The name that a statement gives the result of `node`, if that is all it does."""
        s = self.statement
        if isinstance(s, gast.Assign) and s.value is node and isinstance(s.targets[0], gast.Name):
            version = self.table.defines[id(s.targets[0])]
            return self.like(reference(version), self.value_of(node).kind)
        return None

    def note_outside(self, known: Value) -> None:
        """A module or helper used by name must be imported in the text."""
        value = known.kind.value if isinstance(known.kind, FunctionKind) else None
        if isinstance(value, types.ModuleType):
            self.imports.module(value)
        elif getattr(runtime, getattr(value, "__name__", ""), self) is value:
            self.imports.runtime(value.__name__)

    def again(self, version: Version) -> gast.Name:
        """The name of a hoisted piece."""
        return self.like(reference(version), version.value.kind)

    def cheap(self, node: gast.AST, known: Value) -> bool:
        """Recomputed where it is needed: views, sizes, arithmetic of numbers; calls of numbers inside loops."""
        if used_up(node, self.facts, self.table) or draws(node, self.facts):
            return False
        match node:
            case gast.Subscript():
                if self.is_call_free(node.value) and self.is_call_free(node.slice):
                    if isinstance(self.value_of(node.value).kind, (DictKind, ListKind, TupleKind)):
                        return True
                    return isinstance(known.kind, (ScalarKind, TupleKind)) or indexing.is_basic(node.slice, self.facts)
                return False
            case gast.Attribute():
                return self.is_call_free(node.value)
            case gast.Slice() | gast.Tuple() | gast.Starred():
                return True
            case gast.List():
                return known.const is not MISSING
            case gast.Call(func=gast.Attribute(attr=attr)) if attr in MUTABLE_METHODS:
                return False
            case gast.Call():
                if self.value_of(node.func).kind in (FunctionKind(type), FunctionKind(isinstance)):
                    return True
                if known.kind == INT or known.kind == TEXT:
                    return id(node) not in self.facts.calls or self.facts.calls[id(node)].callee is None
                if isinstance(known.kind, ScalarKind) and self.block().loop is not None and not self.at_once:
                    return self.pure_number(node)
                return False
            case gast.BinOp() | gast.UnaryOp() | gast.Compare() | gast.BoolOp():
                named = self.at_once and self.worth_a_name(node)
                return isinstance(known.kind, ScalarKind) and self.pure_number(node) and not named
        return False

    def worth_a_name(self, node: gast.AST) -> bool:
        """More than one operation with numbers; of a product, in a factor: others go well with those of larger ones."""
        match node:
            case gast.BinOp(left=left, op=gast.Mult(), right=right):
                return self.worth_a_name(left) or self.worth_a_name(right)
            case gast.BinOp() if self.value_of(node).kind != INT:
                return sum(isinstance(n, gast.BinOp) for n in walk(node)) > 1
        return False

    def is_call_free(self, node: gast.AST) -> bool:
        """Nothing but names, indices, constants and operators on numbers."""
        allowed = (
            gast.Name,
            gast.Subscript,
            gast.Attribute,
            gast.Constant,
            gast.Slice,
            gast.Tuple,
            gast.BinOp,
            gast.UnaryOp,
            gast.expr_context,
            gast.operator,
            gast.unaryop,
        )
        for n in walk(node):
            if isinstance(n, gast.Call):
                if not (isinstance(n.func, gast.Name) and n.func.id == "len"):
                    return False
            elif (
                not isinstance(n, allowed)
                or isinstance(n, gast.BinOp)
                and not isinstance(self.value_of(n).kind, ScalarKind)
            ):
                return False
        return True

    def pure_number(self, node: gast.AST) -> bool:
        """An effect-free computation with numbers only."""
        for n in walk(node):
            if isinstance(n, gast.Call):
                if getattr(n.func, "attr", "") in MUTABLE_METHODS:
                    return False
                fact = self.facts.calls.get(id(n))
                free = fact is None and self.value_of(n).kind == INT
                if not free and (fact is None or fact.rule is None):
                    return False
                if not free and not all(isinstance(self.value_of(a).kind, ScalarKind) for a in n.args):
                    return False
            elif isinstance(n, (gast.BinOp, gast.UnaryOp)):
                if id(n) in self.pieces or isinstance(self.value_of(n).kind, ScalarKind):
                    continue
                return False
            elif isinstance(n, (gast.IfExp, gast.Lambda, gast.ListComp, gast.GeneratorExp, gast.NamedExpr)):
                return False
        return True

    def rebuild(self, node: gast.AST) -> gast.AST:
        """The node over again, with the values of its parts."""
        new = type(node)(*(getattr(node, f, None) for f in node._fields))
        for field in node._fields:
            part = getattr(node, field, None)
            if isinstance(part, (gast.expr, gast.Slice)):
                setattr(new, field, self.function(part) if field == "func" else self.value(part))
            elif isinstance(part, list):
                setattr(new, field, [self.rebuilt_item(p) for p in part])
        return new

    def rebuilt_item(self, part: Any) -> Any:
        if isinstance(part, gast.keyword):
            return gast.keyword(part.arg, self.value(part.value))
        return self.value(part) if isinstance(part, (gast.expr, gast.Slice)) else part

    def function(self, node: gast.AST) -> gast.AST:
        """The callee as written."""
        known = self.value_of(node)
        if isinstance(node, gast.Attribute) and not isinstance(known.kind, FunctionKind):
            return gast.Attribute(self.value(node.value), node.attr, gast.Load())
        for n in walk(node):
            if isinstance(n, gast.Name):
                self.note_outside(self.value_of(n))
        return copy_reads(node, self.table)

    def block(self) -> Block:
        """Where the statement at hand stands."""
        if self.statement is not None and id(self.statement) in self.table.block:
            return self.table.block[id(self.statement)]
        return self.table.root

    def piece(self, node: gast.AST) -> Version:
        """Hoist a part of a statement, the one at hand or that of a view, under a name of its own."""
        if id(node) not in self.pieces:
            before, self.statement = self.statement, self.home.get(id(node), self.statement)
            at = self.table.position.get(id(self.statement), 0)
            name = self.name_for(node, self.base_name())
            version = Version(name, "made", self.block(), at, self.statement, node=node)
            version.value = self.value_of(node)
            self.pieces[id(node)] = version
            self.statement = before
        return self.pieces[id(node)]

    @cached_property
    def home(self) -> dict[int, gast.AST]:
        """The statement that each node stands in."""
        found: dict[int, gast.AST] = {}
        for s in walk(self.tree):
            if id(s) not in self.table.position:
                continue
            heads = [s.test] if isinstance(s, (gast.If, gast.While)) else [s.iter] if isinstance(s, gast.For) else [s]
            for h in heads:
                for n in walk(h):
                    found[id(n)] = s
        return found

    def name_for(self, node: Any, base: str) -> str:
        """A new name: that of *args or **kwargs where the expression is what these are given."""
        return self.names.counted(node.given_to) if hasattr(node, "given_to") else self.names.numbered(base)

    def base_name(self) -> str:
        """What temporaries of the statement at hand are called after."""
        match self.statement:
            case gast.Assign(targets=[target]) | gast.AugAssign(target=target) | gast.AnnAssign(target=target):
                while isinstance(target, (gast.Subscript, gast.Attribute)):
                    target = target.value
                if isinstance(target, gast.Name):
                    return target.id
        return "t"

    # ---- shapes --------------------------------------------------------------------------------------------------


def named(function: str) -> str:
    """What a function is called in the text: __call__ is call there."""
    return function.strip("_") if function.startswith("__") and function.endswith("__") else function


def _constant_kind(v: Any) -> Kind:
    if isinstance(v, bool):
        return BOOL
    if isinstance(v, int):
        return INT
    if isinstance(v, float):
        return FLOAT
    if isinstance(v, complex):
        return ScalarKind("c")
    return TEXT if isinstance(v, str) else UNKNOWN
