"""Elements, slices and attributes: the place in an adjoint that corresponds to a place in a value."""

from typing import Any

import gast
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from autotangent.analysis import indexing
from autotangent.analysis.contents import items_of
from autotangent.analysis.effects import holds_memory
from autotangent.analysis.versions import reference
from autotangent.errors import AliasError
from autotangent.kinds import (
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    UnknownKind,
    boxed,
)
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.transform.context import Context
from autotangent.transform.flow import Flow, Slot
from autotangent.transform.terms import Term, is_complex, render


def component(ctx: Context, node: gast.AST) -> tuple[gast.AST, str] | None:
    """(z, "imag") for z.imag and np.imag(z) of an array; None for the imaginary part of a real one: new zeros."""
    fact = ctx.facts.calls.get(id(node))
    function = fact.function if fact is not None else None
    if function not in (np.real, np.imag):
        return None
    (value,) = fact.bound.values()
    kind = ctx.value_of(value).kind
    looks = isinstance(kind, ArrayKind) and (is_complex(kind) or function is np.real)
    return (value, function.__name__) if looks else None


READ_ONLY = {np.broadcast_to: "a broadcast view of it", sliding_window_view: "a view of its windows"}


IMAGINARY = "its imaginary part"


def in_use(ctx: Context, node: gast.AST, view: str) -> AliasError:
    """The error where a view may not be followed."""
    what = f"an array is written in place while {view} is in use"
    return AliasError(what, ctx.record.place(node), "Make a copy of the array first, and write into that.")


def read_only(ctx: Context, node: gast.AST) -> gast.AST | None:
    """The array that is seen in a view through which nothing can be written, and some elements are seen repeatedly."""
    fact = ctx.facts.calls.get(id(node))
    if fact is None or fact.function not in READ_ONLY or isinstance(fact.bound.get("writeable"), gast.AST):
        return None
    (array,) = (fact.bound[p] for p in fact.rule.differentiable)
    return array if isinstance(ctx.value_of(array).kind, ArrayKind) else None


def looked_at_by(ctx: Context, node: gast.AST) -> gast.AST | None:
    """The array of which a call gives a view, to which the adjoint of the view may go at any time."""
    part = component(ctx, node)
    return read_only(ctx, node) if part is None else part[0]


class Places:
    """Elements, slices and attributes: the place in an adjoint that corresponds to a place in a value."""

    def pull_subscript(self, node: gast.Subscript, term: Term, flow: Flow) -> None:
        base = self.ctx.value_of(node.value)
        seen = self.view_of(node.value) if isinstance(node.value, gast.Name) else None
        if seen is not None and read_only(self.ctx, seen) is not None:
            self.pull_part_of_view(node, seen, term, flow)
            return
        if isinstance(base.kind, TupleKind) and isinstance(node.value, gast.Call):
            k = self.ctx.value_of(node.slice).const
            if isinstance(k, int) and all(isinstance(i, ScalarKind) for i in base.kind.items):
                parts = [quote.constant(0.0) for _ in base.kind.items]
                parts[k] = quote.constant(1.0) if term.is_one else self.ctx.unboxed(render(term))
                self.pull(node.value, self.element_base(gast.Tuple(parts, gast.Load()), base.kind), flow)
                return
        if self.is_number(node.value):
            mine = ScalarKind(getattr(base.kind, "dtype", "f"))
            whole = self.ctx.value_of(node).kind
            number = boxed(whole) or isinstance(whole, ScalarKind)
            self.pull(node.value, term if number else self.fitted(term, node.value, mine, whole, node), flow)
            return
        if isinstance(base.kind, ArrayKind) and not indexing.is_basic(node.slice, self.ctx.facts):
            self.pull_advanced(node, term, flow)
        else:
            self.pull_slot(node, term, flow)

    def pull_part_of_view(self, node: gast.Subscript, view: gast.AST, term: Term, flow: Flow) -> None:
        """Reading a part of a view that repeats elements: an adjoint for the view, with zeros around the part."""
        ctx, kind = self.ctx, self.ctx.value_of(view).kind
        name = ctx.bar(ctx.names.numbered(node.value.id))
        flow.emit(quote.assign(name, ctx.zeros(ctx.value(node.value), kind)))
        base, index = ctx.typed(name, kind), ctx.value(node.slice)
        if indexing.is_basic(node.slice, ctx.facts) or indexing.never_repeats(node.slice, ctx.facts):
            flow.emit(quote.assign(gast.Subscript(base, index, gast.Load()), render(term)))
        else:
            flow.emit(gast.Expr(ctx.helper("accumulate_at", base, quote.index_argument(index), render(term))))
        flow.temporaries.append(name)
        self.pull(view, Term(base=base, base_kind=kind, kind=kind), flow)

    def is_number(self, node: gast.AST) -> bool:
        """A number, or an array without axes whose adjoint is one."""
        version = self.ctx.table.uses.get(id(node))
        if version is not None:
            return self.view_of(node) is None and self.effects.number(version)
        kind = self.ctx.value_of(node).kind
        return isinstance(kind, ScalarKind) or boxed(kind) and not isinstance(node, (gast.Subscript, gast.Attribute))

    def element_base(self, made: gast.AST, kind: Kind) -> Term:
        made.kind = kind
        return Term(base=made, base_kind=kind, kind=kind)

    def pull_advanced(self, node: gast.Subscript, term: Term, flow: Flow) -> None:
        """Reading by an array of positions, which may repeat."""
        ctx = self.ctx
        place = self.around(node.value, flow)
        index = ctx.value(node.slice)
        if indexing.never_repeats(node.slice, ctx.facts):
            target = gast.Subscript(place.target or quote.name(ctx.bar(place.name)), index, gast.Load())
            flow.add(replace(place, target=target, kind=ctx.value_of(node).kind, masks=True), term)
            return
        base = place.target if place.target is not None else quote.name(ctx.bar(place.name))
        flow.add(
            replace(place, target=base, index=quote.index_argument(index), base=base, kind=ctx.value_of(node).kind),
            term,
        )

    def pull_slot(self, node: gast.AST, term: Term, flow: Flow) -> None:
        """Reading an element, slice or attribute: into that place of the adjoint."""
        place = self.place(node, flow)
        if place is not None:
            repeats = isinstance(node, gast.Subscript) and indexing.may_repeat(node, self.ctx.facts)
            flow.add(replace(place, kind=self.ctx.value_of(node).kind, repeats=repeats), term)

    def place(self, node: gast.AST, flow: Flow) -> Slot:
        """The place in an adjoint that corresponds to a place in a value."""
        ctx = self.ctx
        match node:
            case gast.Name() if (shadow := self.shadow_of(node)) is not None:
                return Slot(node.id, ctx.value_of(node).kind, shadow, node=node, given=True)
            case gast.Name() if (view := self.view_of(node)) is not None:
                if read_only(ctx, view) is not None:
                    raise in_use(ctx, view, READ_ONLY[ctx.facts.calls[id(view)].function])
                return self.place(view, flow)
            case gast.Attribute(value=value, attr="T") if isinstance(ctx.value_of(value).kind, ArrayKind):
                inner = self.around(value, flow)
                made = gast.Attribute(inner.target, "T", gast.Load())
                return replace(inner, kind=ctx.value_of(node).kind, target=made)
            case _ if (parted := component(ctx, node)) is not None:
                value, part = parted
                inner = self.around(value, flow)
                if not is_complex(ctx.value_of(value).kind):
                    return inner
                made = gast.Attribute(inner.target, part, gast.Load())
                sign = -inner.sign if part == "imag" else inner.sign
                return replace(inner, kind=ctx.value_of(node).kind, target=made, sign=sign)
            case gast.Name():
                return Slot(node.id, ctx.value_of(node).kind, quote.name(ctx.bar(node.id)), node=node)
            case gast.Subscript(value=value, slice=index):
                inner = self.around(value, flow)
                if isinstance(index, gast.Constant) and index.value is ... and self.part_of_array(value):
                    return inner
                inner = self.place_of_parts(inner)
                if inner.index is not None:  # of a part of a list, which is a list of its own
                    inner = self.place_of_piece(value)
                if isinstance(index, gast.Slice) and isinstance(ctx.value_of(value).kind, (ListKind, TupleKind)):
                    whole = quote.index_argument(ctx.value(index))
                    return replace(inner, kind=ctx.value_of(node).kind, index=whole, base=inner.target)
                target = gast.Subscript(inner.target, ctx.value(index), gast.Load())
                return replace(inner, kind=ctx.value_of(node).kind, target=target)
            case gast.Attribute(value=value, attr=attr):
                inner = self.place(value, flow)
                kind = ctx.value_of(value).kind
                if isinstance(kind, TupleKind) and kind.cls is not None:
                    k = quote.constant(kind.cls._fields.index(attr))
                    return replace(inner, kind=kind, target=gast.Subscript(inner.target, k, gast.Load()))
                if isinstance(kind, (ObjectKind, ClassesKind, type(UNKNOWN))):
                    return replace(inner, kind=kind, target=gast.Attribute(inner.target, attr, gast.Load()))
        return self.place_of_piece(node)

    def around(self, node: gast.AST, flow: Flow) -> Slot:
        """The place in which another one lies: what an array of positions or a mask takes out is memory of its own."""
        if isinstance(node, gast.Subscript) and isinstance(self.ctx.value_of(node.value).kind, ArrayKind):
            if not indexing.is_basic(node.slice, self.ctx.facts):
                return self.place_of_piece(node)
        return self.place(node, flow)

    def shadow_of(self, node: gast.Name) -> gast.AST | None:
        """The adjoint that was made beside what a name means, if it was."""
        version = self.ctx.table.uses.get(id(node)) or getattr(node, "version", None)
        twin = self.ctx.shadows.of(version)
        return self.ctx.like(reference(twin), self.ctx.value_of(node).kind) if twin is not None else None

    def part_of_array(self, node: gast.AST) -> bool:
        """A slice of an array, not an array in a variable or container."""
        if isinstance(node, gast.Name) and self.view_of(node) is not None:
            return self.part_of_array(self.view_of(node))
        if component(self.ctx, node) is not None:
            return True
        return isinstance(node, gast.Subscript) and isinstance(self.ctx.value_of(node.value).kind, ArrayKind)

    def place_of_parts(self, place: Slot) -> Slot:
        """The place of what a part of a list holds, where that is memory."""
        if place.index is None or not of_memory(place.kind):
            return place
        return replace(
            place, target=gast.Subscript(place.target, quote.index_of_argument(place.index), gast.Load()), index=None
        )

    def view_of(self, node: gast.Name) -> gast.AST | None:
        """What a name is a view of, if its adjoint must be reached through that."""
        version = self.ctx.table.uses.get(id(node))
        return self.aliases.view(version) if version is not None else None

    def place_of_piece(self, node: gast.AST) -> Slot:
        """An element of an intermediate result: the result gets an adjoint of its own."""
        ctx = self.ctx
        version = ctx.piece(node)
        self.piece_adjoints.setdefault(id(node), node)
        return Slot(version.name, version.value.kind, quote.name(ctx.bar(version.name)), node=ctx.again(version))


def copies(sweep: Any, node: gast.AST) -> bool:
    """The argument is taken out by an array of positions, or a slice of a list of numbers: it needs a shadow of its
    own."""
    ctx = sweep.ctx
    match node:
        case gast.Name() if sweep.view_of(node) is not None:
            return copies(sweep, sweep.view_of(node))
        case gast.Subscript(value=value, slice=index):
            kind = ctx.value_of(value).kind
            if isinstance(index, gast.Slice) and isinstance(kind, UnknownKind):
                ctx.refuse(
                    node,
                    f"a slice of {quote.unparse(value)} is passed on, which may be an array or a list",
                    "Annotate it, or pass all of it and the bounds.",
                )
            if isinstance(kind, ArrayKind):
                return not indexing.is_basic(index, ctx.facts) or copies(sweep, value)
            return isinstance(index, gast.Slice) and not of_memory(kind) or copies(sweep, value)
        case gast.Attribute(value=value):
            return copies(sweep, value)
    return False


def of_memory(kind: Kind) -> bool:
    """A list or tuple of arrays, containers and objects: what a slice of it holds are the same."""
    items = items_of(kind)
    return bool(items) and all(map(holds_memory, items))
