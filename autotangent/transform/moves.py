"""What an expression does with memory: looks at it, may copy it, or makes new memory; and its shadow."""

import copy
from collections.abc import Iterator
from typing import Any

import gast
import numpy as np
from numpy.lib.stride_tricks import as_strided

from autotangent.analysis import indexing
from autotangent.analysis.effects import Effects, holds_memory, pure, shared
from autotangent.analysis.facts import CallFact
from autotangent.analysis.versions import Version
from autotangent.kinds import ArrayKind, ListKind, TupleKind, Value, differentiable_kind
from autotangent.runtime import diagonal_view, ordered_like, unordered_like
from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.context import Context
from autotangent.transform.places import IMAGINARY, READ_ONLY, component, in_use

VIEW, MAYBE, FRESH, OPEN = "view", "maybe", "fresh", "open"
ALWAYS_VIEWS = {
    np.transpose, np.matrix_transpose, np.linalg.matrix_transpose, np.swapaxes, np.moveaxis, np.expand_dims,
    np.squeeze, np.flip, np.fliplr, np.flipud, np.rot90, np.split, np.array_split, np.hsplit, np.vsplit, np.dsplit,
    np.rollaxis, getattr(np, "unstack", np.split),
}  # fmt: skip
DIAGONALS = (np.diagonal, np.linalg.diagonal, np.diag, diagonal_view)  # NumPy's may be read only
PERMUTED = {sorted: "iterable", ordered_like: "v", unordered_like: "g"}  # lists of what is in another list
OF_VALUES = (np.trim_zeros, np.linalg.matrix_power)  # the same of a tangent looks at something else
OTHER_VIEWS = {  # what is added to them does not reach the adjoint of the array, or not as it should
    np.diag: "its diagonal",  # of what may be a vector
    **READ_ONLY,
    np.broadcast_arrays: "a broadcast view of it",
    as_strided: "a view with other strides",
    np.imag: IMAGINARY,
    np.trim_zeros: "what is left of it without zeros",
    np.linalg.matrix_power: "its first power",
    np.diff: "what may be its differences of order 0",
    np.histogram: "what its edges may be",
    np.histogram_bin_edges: "what may be itself as edges",
    np.polyder: "what may be its derivative of order 0",
    np.polyint: "what may be its integral of order 0",
    sum: "a sum that starts with it, maybe of nothing else,",
}


class Moves:
    """Mixed into the planter."""

    def __init__(self, ctx: Context, effects: Effects):
        self.ctx, self.effects = ctx, effects

    made: Any
    refuse: Any
    zero_of: Any

    def move(self, node: gast.AST) -> str:
        """VIEW: certainly the memory of what it reads; MAYBE: that or a copy; FRESH: new memory; OPEN: not known."""
        ctx = self.ctx
        fact = ctx.facts.calls.get(id(node))
        if self.steady_imaginary_part(node):
            return FRESH
        match node:
            case gast.Name():
                return VIEW
            case gast.Subscript(value=value, slice=index) if isinstance(ctx.value_of(value).kind, ArrayKind):
                return self.move(value) if indexing.is_basic(index, ctx.facts) else FRESH
            case gast.Subscript(value=value):
                if isinstance(ctx.value_of(node).kind, TupleKind) and isinstance(node.slice, gast.Slice):
                    return self.of_tuple(node)
                return FRESH if self.copies_numbers(node) else self.inside(value)
            case gast.Attribute(value=value, attr=attr):
                array = isinstance(ctx.value_of(value).kind, ArrayKind)
                if not array:
                    return self.inside(value)
                return self.move(value) if attr == "T" else MAYBE
        displayed = isinstance(node, (gast.List, gast.Tuple, gast.Dict)) or fact is not None and fact.construct
        if displayed or id(node) in ctx.interfaces or self.copies_numbers(node):
            return FRESH
        if not shared(node, ctx.facts, ctx.table):
            return FRESH
        if sequence_of(node) is not None:
            return self.inside(sequence_of(node))
        if fact is not None and fact.function in PERMUTED:
            return self.inside(fact.bound[PERMUTED[fact.function]])
        if fact is None or fact.rule is None or not fact.rule.view:
            return OPEN if differentiable_kind(ctx.value_of(node).kind) else FRESH
        base = self.move(self.array_of(node))
        if base == VIEW and (fact.function in ALWAYS_VIEWS or self.diagonal(node)):
            return VIEW
        return MAYBE if base == VIEW else base

    def steady_imaginary_part(self, node: gast.AST) -> bool:
        """z.imag of what nobody writes: as good as a copy. Its adjoint is no part of that of z, which has it with the
        other sign."""
        part = component(self.ctx, node)
        if part is None or part[1] != "imag":
            return False
        values = [s.value for s in walk(self.ctx.tree) if isinstance(s, gast.Return) and s.value is not None]
        returned = {id(r) for value in values for r in self.memory(value)}
        return not any(self.effects.array_stores(r) or id(r) in returned for r in self.memory(part[0]))

    def memory(self, node: gast.AST) -> list[Version]:
        """The classes of memory that a value may be part of."""
        return [self.effects.find(v) for v in shared(node, self.ctx.facts, self.ctx.table)]

    def diagonal(self, node: gast.AST) -> bool:
        """The diagonal of an array, where it is no matrix that is made of its diagonal."""
        fact = self.ctx.facts.calls.get(id(node))
        function = fact.function if fact is not None else None
        matrix = function is np.diag and len(getattr(self.ctx.value_of(fact.bound["v"]).kind, "axes", None) or ()) == 2
        return matrix or function is not np.diag and function in DIAGONALS

    def copies_numbers(self, node: Any) -> bool:
        """A part or copy of a list of numbers: the numbers are not shared."""
        kind = self.ctx.value_of(node).kind
        part = isinstance(node, gast.Subscript) and isinstance(node.slice, gast.Slice)
        return isinstance(kind, ListKind) and not holds_memory(kind.item) and (part or sequence_of(node) is not None)

    def of_tuple(self, node: gast.Subscript) -> str:
        """A part of a tuple: the adjoints of numbers in it are no memory."""
        arrays = [holds_memory(k) for k in self.ctx.value_of(node).kind.items]
        return self.inside(node.value) if all(arrays) else OPEN if any(arrays) else FRESH

    def inside(self, node: gast.AST) -> str:
        """The same of a container of which another one, or a part, is made."""
        fact = self.ctx.facts.calls.get(id(node))
        if self.of_views(node):
            return VIEW
        displayed = isinstance(node, (gast.List, gast.Tuple, gast.Dict)) or fact is not None and fact.construct
        return OPEN if displayed and shared(node, self.ctx.facts, self.ctx.table) else self.move(node)

    def of_views(self, node: Any) -> bool:
        """A display of names and certain views of arrays and containers."""
        elements = node.elts if isinstance(node, (gast.List, gast.Tuple)) else []
        return bool(elements) and all(
            holds_memory(self.ctx.value_of(e).kind) and self.move(e) == VIEW for e in elements
        )

    def array_of(self, node: gast.AST) -> gast.AST:
        """The array that a view is taken of."""
        fact = self.ctx.facts.calls.get(id(node))
        if fact is None or fact.rule is None:
            return node.value
        seen = fact.rule.view if isinstance(fact.rule.view, tuple) else fact.bound
        bound = {p: b for p, b in fact.bound.items() if p in seen}
        given = [x for b in bound.values() for x in (b if isinstance(b, list) else [b]) if isinstance(x, gast.AST)]
        return next(x for x in given if holds_memory(self.ctx.value_of(x).kind))

    def named_array(self, node: gast.AST) -> gast.AST:
        """The array with a name that a chain of views starts from."""
        while self.move(node) == MAYBE:
            node = self.array_of(node)
        return node

    def shadow(self, node: gast.AST) -> gast.AST:
        """The same part of the shadow."""
        ctx = self.ctx
        known = ctx.value_of(node)
        match node:
            case gast.Name(id=i):
                if i not in self.made.names:
                    return self.outside(node)
                new: gast.AST = quote.name(self.made.names[i])
            case gast.Subscript(value=value, slice=index):
                new = gast.Subscript(self.shadow(value), self.clone(index), gast.Load())
            case gast.Tuple(elts=elts) | gast.List(elts=elts) if self.of_views(node):
                new = type(node)([self.shadow(e) for e in elts], gast.Load())
            case gast.Attribute(value=value, attr=attr):
                kind = ctx.value_of(value).kind
                self.check_view(node)
                if isinstance(kind, TupleKind) and kind.cls is not None:
                    key = quote.constant(kind.cls._fields.index(attr))
                    new = gast.Subscript(self.shadow(value), key, gast.Load())
                else:
                    new = gast.Attribute(self.shadow(value), attr, gast.Load())
            case gast.Call() if sequence_of(node) is not None:
                new = quote.call("list", self.shadow(sequence_of(node)))
            case gast.Call() if ctx.facts.calls[id(node)].function is sorted:
                new = self.sorted_alike(ctx.facts.calls[id(node)].bound)
            case gast.Call():
                new = self.view_call(node)
            case _:
                return self.refuse(node, f"{quote.unparse(node)} may share memory that is written in place")
        ctx.facts.values[id(new)] = Value(known.kind)
        ctx.facts.keep.append(new)
        return new

    def outside(self, node: gast.Name) -> gast.AST:
        """The adjoint of a constant, which nobody reads."""
        known = self.ctx.value_of(node)
        assert not (known.varied and holds_memory(known.kind)), node.id
        return self.zero_of(self.clone(node), None)

    def view_call(self, node: gast.Call) -> gast.AST:
        """The same view of the shadow."""
        fact = self.ctx.facts.calls[id(node)]
        array = self.array_of(node)
        if self.diagonal(node):
            return self.diagonal_of_shadow(fact, array)
        self.check_view(node)
        new = gast.Call(node.func, list(node.args), list(node.keywords))
        if isinstance(node.func, gast.Attribute) and node.func.value is array:
            new.func = gast.Attribute(self.shadow(array), node.func.attr, gast.Load())
        else:
            new.func = self.clone(node.func)
        new.args = [self.shadow(a) if a is array else self.clone(a) for a in node.args]
        new.keywords = [
            gast.keyword(k.arg, self.shadow(k.value) if k.value is array else self.clone(k.value))
            for k in node.keywords
        ]
        self.ctx.facts.calls[id(new)] = fact
        return new

    def diagonal_of_shadow(self, fact: CallFact, array: gast.AST) -> gast.AST:
        """The same diagonal of the shadow, to be written."""
        new = self.ctx.helper("diagonal_view", self.shadow(array))
        rest = {p: b for p, b in fact.bound.items() if isinstance(b, gast.AST) and b is not array}
        new.keywords = [gast.keyword("offset" if p == "k" else p, self.clone(b)) for p, b in rest.items()]
        if fact.function is np.linalg.diagonal:
            new.keywords += [gast.keyword("axis1", quote.constant(-2)), gast.keyword("axis2", quote.constant(-1))]
        self.ctx.facts.calls[id(new)] = fact
        return new

    def sorted_alike(self, bound: dict[str, Any]) -> gast.Call:
        """The shadows in the order of sorted(xs, key=...)."""
        xs = bound["iterable"]
        made = self.ctx.helper("ordered_like", self.shadow(xs), self.clone(xs))
        given = {p: bound.get(p) for p in ("key", "reverse")}
        made.keywords = [gast.keyword(p, self._clone(g)) for p, g in given.items() if isinstance(g, gast.AST)]
        return made

    def check_view(self, node: gast.AST) -> None:
        fact = self.ctx.facts.calls.get(id(node))
        if fact is not None and fact.function in OTHER_VIEWS:
            raise in_use(self.ctx, node, OTHER_VIEWS[fact.function])

    def clone(self, node: gast.AST) -> gast.AST:
        """A copy of an expression without effects, its facts copied."""
        if not pure(node, self.ctx.facts):
            self.refuse(node, f"{quote.unparse(node)} would have to be computed twice")
        return self._clone(node)

    def _clone(self, node: gast.AST) -> gast.AST:
        new = copy.copy(node)
        facts = self.ctx.facts
        facts.keep.append(new)
        if id(node) in facts.values:
            facts.values[id(new)] = facts.values[id(node)]
        if id(node) in facts.calls:
            facts.calls[id(new)] = facts.calls[id(node)]
        for f in node._fields:
            part = getattr(node, f, None)
            if isinstance(part, gast.AST):
                setattr(new, f, self._clone(part))
            elif isinstance(part, list):
                setattr(new, f, [self._clone(p) if isinstance(p, gast.AST) else p for p in part])
        return new


def elements_of(node: gast.AST) -> list[gast.AST]:
    """What a display holds, and those in it; anything else itself."""
    match node:
        case gast.Tuple(elts=parts) | gast.List(elts=parts) | gast.Dict(values=parts):
            return [e for part in parts for e in elements_of(part)]
    return [node]


def displays_in(iterable: gast.AST) -> Iterator[gast.AST]:
    """The displays over which a loop runs, by themselves or by zip, enumerate and reversed, and those in them."""
    match iterable:
        case gast.Tuple(elts=parts) | gast.List(elts=parts):
            yield iterable
        case gast.Call(func=gast.Name(id="zip" | "enumerate" | "reversed"), args=parts):
            pass
        case _:
            return
    for part in parts:
        yield from displays_in(part)


def sequence_of(node: gast.AST) -> gast.AST | None:
    """xs, where the node is list(xs) or tuple(xs)."""
    match node:
        case gast.Call(func=gast.Name(id="list" | "tuple"), args=[inner], keywords=[]):
            return inner
    return None
