"""Which adjoints hold something at a point of the reverse sweep, and the statements that add to them."""

from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis.contents import items_of
from autotangent.analysis.effects import holds_memory
from autotangent.analysis.numeric import is_numeric
from autotangent.analysis.versions import Version, reference
from autotangent.kinds import (
    NONE,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    DictKind,
    Kind,
    ListKind,
    NoneKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    boxed,
    differentiable_kind,
    parts_of,
)
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.fresh import FRESH_CALLS, called
from autotangent.transform.adopt import adopt
from autotangent.transform.context import Context
from autotangent.transform.flow import Flow, Slot
from autotangent.transform.looks import Looks
from autotangent.transform.places import IMAGINARY, copies, in_use
from autotangent.transform.terms import (
    Term,
    bare,
    collect,
    is_complex,
    literal,
    may_be_integer,
    negative,
    numbered,
    real_part,
    render,
    render_sum,
    total_kind,
)
from autotangent.transform.views import is_adjoint, looked_at, taken_out

FRESH, BORROWED = "fresh", "borrowed"

CONTAINERS = (ListKind, TupleKind, DictKind, ObjectKind, ClassesKind)


class Adjoints(Looks):
    """Mixed into the reverse sweep. state: variable -> fresh (ours to add to in place) or borrowed; absent is zero."""

    ctx: Context
    state: dict[str, str]
    masked: set[str]  # variables whose adjoints have zeros that must stay
    unbounded: set[str]  # variables whose adjoints may be infinite
    integers: set[str]  # adjoints of numbers that may be integers
    passed_in: set[str]  # parameters whose adjoints the caller holds: another array would be lost

    def settle(self, flow: Flow, own: str | None = None) -> list[Any]:
        """Statements of a flow; contributions to `own`, whose old adjoint the others read, come last."""
        out: list[Any] = []
        last: list[Any] = []
        for name in flow.temporaries:
            adopt(self, flow, name, own, FRESH, BORROWED)
        for entry in flow.entries:
            if isinstance(entry, Slot):
                out += self.ensure(entry)
                continue
            if not isinstance(entry, tuple):
                out.append(entry)
                continue
            slot, terms = entry
            if slot.target is None and slot.name == own:
                last += self.whole(slot, terms)
            elif slot.target is None:
                out += self.whole(slot, terms)
            else:
                out += self.part(slot, terms)
        return [*out, *last, *flow.last]

    def whole(self, slot: Slot, terms: list[Term]) -> list[Any]:
        """An addition to all of a variable's adjoint."""
        ctx, name = self.ctx, slot.name
        bar = ctx.bar(name)
        if any(t.masked for t in terms):
            self.masked.add(name)
        if any(t.infinite for t in terms):
            self.unbounded.add(name)
        if isinstance(slot.kind, CONTAINERS):
            return [*self.ensure(slot), *self.added_into(quote.name(bar), terms)]
        terms = self.projected(slot, collect([numbered(t) for t in terms]))
        if not terms:
            return []
        if boxed(slot.kind) and not isinstance(slot.kind, ScalarKind):
            return [*self.ensure(slot), self.added(quote.name(bar), terms)]
        if self.may_join(slot, terms) and len(terms) > (name not in self.state):
            return [s for t in terms for s in self.one_by_one(slot, t)]
        if name in self.state:
            if self.state[name] == FRESH and (not self.open(slot.kind) or name in self.passed_in):
                return [self.added(quote.name(bar), terms)]
            if all(negative(t) for t in terms):
                node = gast.BinOp(quote.name(bar), gast.Sub(), render_sum([replace(t, coef=-t.coef) for t in terms]))
            else:
                node = gast.BinOp(quote.name(bar), gast.Add(), render_sum(terms))
            self.state[name] = FRESH
            return [quote.assign(bar, node)]
        node, fresh = self.first(slot, terms)
        self.state[name] = FRESH if fresh else BORROWED
        whole = type(literal(node)) is int or all(may_be_integer(t, self.integers) for t in terms)
        if whole and not isinstance(slot.kind, ArrayKind):
            self.integers.add(bar)
        if isinstance(node, gast.Name) and node.id == bar:
            return []
        return [quote.assign(bar, node)]

    def may_join(self, slot: Slot, terms: list[Term]) -> bool:
        """The sum may join two lists."""
        if slot.kind != UNKNOWN or not any(map(bare, terms)) and not (slot.given and self.among_lists(slot)):
            return False
        version = self.ctx.table.uses.get(id(slot.node)) or getattr(slot.node, "version", None)
        return slot.target is not None or version is None or not is_numeric(version, self.ctx.table, self.ctx.facts)

    def among_lists(self, slot: Slot) -> bool:
        """The adjoint of a list of numbers may be in the place: with + an array would take its place, in it alone."""
        versions = self.ctx.table.by_name.get(slot.name, ())
        if not any(isinstance(v.value.kind, CONTAINERS) for v in versions):
            return False
        held = (items_of(w.value.kind) for v in versions for w in self.effects.members(v, self.ctx.table))
        return any(items and all(isinstance(k, ScalarKind) for k in items) for items in held)

    def one_by_one(self, slot: Slot, term: Term) -> list[Any]:
        """An addition to an adjoint of which nothing is known, in place where it is nobody else's: + may join lists."""
        bar = quote.name(self.ctx.bar(slot.name))
        if slot.name not in self.state:
            return self.whole(slot, [term])
        mine = bar if self.state[slot.name] == FRESH else self.ctx.helper("apart", bar)
        self.state[slot.name] = FRESH
        return [quote.assign(bar.id, self.ctx.helper("summed", mine, render(term)))]

    def projected(self, slot: Slot, terms: list[Term]) -> list[Term]:
        """What reaches a real variable from complex ones is its real part."""
        if not terms or not is_complex(total_kind(terms)) or getattr(slot.kind, "dtype", "c") == "c":
            return terms
        return [real_part(terms)]

    def open(self, kind: Kind) -> bool:
        """Adding in place could fail, since the rank is not known."""
        return not isinstance(kind, ScalarKind) and not (isinstance(kind, ArrayKind) and kind.axes is not None)

    def first(self, slot: Slot, terms: list[Term]) -> tuple[gast.AST, bool]:
        """The first value of an adjoint, with its full shape; and whether nobody else holds it."""
        node = render_sum(terms)
        kind = total_kind(terms)
        if isinstance(slot.kind, ScalarKind):
            if len(terms) == 1 and terms[0].base is None and not terms[0].factors and not terms[0].divisors:
                node = _float_constant(terms[0], node)
            return self.ctx.unboxed(node), True
        if isinstance(slot.kind, ArrayKind) and not self.fills(kind, slot.kind):
            return self.stretched(slot, terms, node, kind)
        if isinstance(slot.kind, ArrayKind) and is_complex(slot.kind) and getattr(kind, "dtype", "c") == "f":
            return quote.expr("x.astype(complex)", x=node), True
        if holds_memory(slot.kind) and (taken_out(node) or self.changes(node)):
            other = slot.kind == UNKNOWN or slot.kind.optional  # a number or a list
            return (self.ctx.helper("apart", node) if other else quote.expr("x.copy()", x=node)), True
        return node, not self.borrowed(node, slot)

    def fills(self, kind: Kind, target: ArrayKind) -> bool:
        if isinstance(kind, ScalarKind):
            return target.axes == ()
        if not isinstance(kind, ArrayKind) or kind.axes is None or target.axes is None:
            return not isinstance(kind, ScalarKind)
        return ax.fills(kind.axes, target.axes)

    def stretched(self, slot: Slot, terms: list[Term], node: gast.AST, kind: Kind) -> tuple[gast.AST, bool]:
        """A number or smaller array as the adjoint of a whole array."""
        ctx = self.ctx
        array = self.like_parameter(slot) or self.shape_reference(slot)
        version = getattr(array, "version", None)
        floats = not ctx.facts.integers and (version is None or getattr(version.value.kind, "dtype", "f") in "fc")
        if isinstance(kind, ScalarKind):
            one = len(terms) == 1 and terms[0].is_one
            if floats and slot.kind.dtype in "fc" and kind.dtype in ("f", "i", "b", slot.kind.dtype):
                return (ctx.np("ones_like", array) if one else ctx.np("full_like", array, node)), True
            wide = [quote.builtin("complex")] if is_complex(slot.kind) and not is_complex(kind) else []
            wide = wide or [quote.builtin("float")] * (kind.dtype in ("i", "b"))
            return ctx.np("full", ctx.shape_of_value(array), node, *wide), True
        made = ctx.np("broadcast_to", node, ctx.shape_of_value(array))
        if is_complex(slot.kind) and getattr(kind, "dtype", "c") == "f":
            return quote.expr("x.astype(complex)", x=made), True
        moves = any(map(is_adjoint, looked_at(node))) and taken_out(node) or self.changes(node)
        return (quote.expr("x.copy()", x=made), True) if moves else (made, False)

    def like_parameter(self, slot: Slot) -> gast.AST | None:
        """A parameter that has the very shape, kind and dtype of the variable, which is no number at first."""
        version = self.ctx.table.uses.get(id(slot.node)) or getattr(slot.node, "version", None)
        if version is not None and version.value.started:
            return None
        for versions in self.ctx.table.by_name.values():
            first = versions[0]
            if first.how == "parameter" and len(versions) == 1 and first.value.kind == slot.kind:
                node = reference(first)
                node.shape_only = True
                return node
        return None

    def shape_reference(self, slot: Slot) -> gast.AST:
        """The variable itself, for its shape."""
        if slot.node is not None and id(slot.node) in self.ctx.table.uses:
            node = reference(self.ctx.table.uses[id(slot.node)])
        elif slot.node is not None and hasattr(slot.node, "version"):
            node = reference(slot.node.version)
        else:
            node = quote.name(slot.name)
        node.shape_only = self.steady(getattr(node, "version", None))
        return node

    def steady(self, version: Version | None) -> bool:
        """A name that always has the shape that it has in this version, so that any of its values tells it."""
        if version is None or not isinstance(version.value.kind, ArrayKind):
            return True
        axes = version.value.kind.axes
        versions = self.ctx.table.by_name.get(version.name, ())
        others = (getattr(v.value.kind, "axes", None) for v in versions)
        started = any(v.value.started for v in (version, *versions))
        return not started and ax.steady(axes) and all(ax.same_axes(axes, other) for other in others)

    def borrowed(self, node: gast.AST, slot: Slot) -> bool:
        """The text gives an array that someone else may hold."""
        if isinstance(slot.kind, ScalarKind):
            return False
        match node:
            case gast.Subscript(value=gast.Call() as made):
                return self.borrowed(made, slot)
            case gast.Name() | gast.Subscript() | gast.Attribute():
                return not self.ctx.gathers(node)
            case gast.Call():
                return called(node) not in FRESH_CALLS
        return False

    def added(self, target: gast.AST, terms: list[Term]) -> gast.AST:
        """target += terms, or -= where that saves a sign."""
        if all(negative(t) for t in terms):
            return quote.augment(target, gast.Sub, render_sum([replace(t, coef=-t.coef) for t in terms]))
        return quote.augment(target, gast.Add, render_sum(terms))

    def part(self, slot: Slot, terms: list[Term]) -> list[Any]:
        """An addition to an element of an adjoint, which must exist."""
        if isinstance(slot.kind, CONTAINERS):
            return [*self.ensure(slot), *self.added_into(slot.target, terms, slot.index)]
        terms = self.projected(slot, collect([numbered(t) for t in terms]))
        if not terms:
            return []
        if any(t.masked for t in terms) or slot.masks:
            self.masked.add(slot.name)
        if any(t.infinite for t in terms):
            self.unbounded.add(slot.name)
        new = not slot.given and slot.name not in self.state
        out = self.ensure(slot)
        if slot.index is not None:
            call = self.ctx.helper("accumulate_at", slot.base, slot.index, render_sum(terms))
            return [*out, gast.Expr(call)]
        if slot.repeats or self.may_join(slot, terms):
            return [*out, self.added_at(slot.target, render_sum(terms))]
        if any(isinstance(t.base, gast.Name) and t.plain and is_optional_array(t.kind) for t in terms):
            return [*out, *(self.added_at(slot.target, render(t)) for t in terms)]
        if any(t.kind.optional and isinstance(t.kind, ScalarKind) for t in terms):  # there may be no number in the slot
            held = quote.expr("x or 0.0", x=quote.with_context(slot.target, gast.Load))
            return [*out, quote.assign(slot.target, gast.BinOp(held, gast.Add(), render_sum(terms)))]
        if new and self.one_part(slot):
            return [*out, quote.assign(slot.target, render_sum(terms))]
        return [*out, self.added(slot.target, terms)]

    def added_at(self, target: gast.AST, g: gast.AST) -> gast.AST:
        """What is added to a place of which nothing is known."""
        if isinstance(target, gast.Name):
            return quote.assign(target, self.ctx.helper("summed", quote.name(target.id), g))
        return gast.Expr(self.ctx.helper("add_at", *quote.parts_of_place(target), g))

    def one_part(self, slot: Slot) -> bool:
        """An element or slice of the array itself, which holds nothing but zeros yet."""
        version = self.ctx.table.uses.get(id(slot.node)) or getattr(slot.node, "version", None)
        if version is None or not isinstance(version.value.kind, ArrayKind):
            return False
        match slot.target:
            case gast.Subscript(value=gast.Name(id=name)):
                return name == self.ctx.bar(slot.name)
        return False

    def added_into(self, target: gast.AST, terms: list[Term], index: gast.AST | None = None) -> list[Any]:
        """Additions to the adjoint of a container, one by one: + joins two lists, and 2 * repeats one."""
        products = [t for t in terms if t.coef != 1 or t.factors or t.divisors]
        if any(not isinstance(t.kind, (ScalarKind, ArrayKind)) for t in products):
            self.ctx.refuse(
                self.ctx.statement, "the adjoint of a container as a factor", "Multiply the elements of the container."
            )
        more = [index] if index is not None else []
        return [gast.Expr(self.ctx.helper("add_into", target, render(t), *more)) for t in terms]

    def ensure(self, slot: Slot) -> list[Any]:
        """Allocate the adjoint of a variable that is added to element by element."""
        name = slot.name
        if slot.given or self.state.get(name) == FRESH:
            return []
        if name in self.state:
            self.made_own.add(name)
            self.state[name] = FRESH
            return [self.own_copy(name)]
        self.state[name] = FRESH
        version = self.ctx.table.uses.get(id(slot.node)) if slot.node is not None else None
        made = self.aliases.display(version) if version is not None else None
        if made is not None and not self.numbers_only(made):
            return self.mirror(name, made, reference(version))
        return [self.zero(name, slot.node)]

    def own_copy(self, name: str) -> gast.AST:
        """x_bar = x_bar.copy(), of a container with all that it holds"""
        bar = self.ctx.bar(name)
        holds = any(isinstance(v.value.kind, CONTAINERS) for v in self.ctx.table.by_name.get(name, ()))
        return quote.assign(bar, self.ctx.helper("apart", quote.name(bar)) if holds else quote.expr("x.copy()", x=bar))

    def started(self, name: str, version: Version | None, entry: dict[str, str]) -> list[Any]:
        """The adjoint that is first reached in a loop or branch, made before it. entry: the state there, which gets it;
        a container whose elements others look at may bring theirs with it."""
        if name in entry:
            return []
        entry[name] = FRESH
        made = self.aliases.display(version) if version is not None and name in self.mirrored else None
        if made is None:
            return [self.zero(name, version=version)]
        around, self.state = self.state, entry
        out = self.mirror(name, made, reference(version))
        self.state = around
        return out

    def numbers_only(self, made: Any) -> bool:
        """A list or dict of numbers, which may have grown since it was made."""
        parts = getattr(made, "elts" if isinstance(made, gast.List) else "values", None)
        grows = isinstance(made, (gast.List, gast.Dict))
        return grows and all(isinstance(self.ctx.value_of(e).kind, ScalarKind) for e in parts)

    def mirror(self, name: str, made: Any, whole: Any) -> list[Any]:
        """The adjoint of a container whose elements others look at holds their very adjoints."""
        self.mirrored.add(name)
        flow, out = Flow(), []

        def element(node: Any, value: Any) -> gast.AST:
            known = self.ctx.value_of(node)
            if isinstance(node, (gast.List, gast.Dict)) and self.numbers_only(node):
                return self.ctx.zeros(value, known.kind)
            if isinstance(known.kind, ScalarKind):
                return quote.constant(0.0)
            if isinstance(known.kind, NoneKind):  # a number may have come into its place
                return self.ctx.helper("zeros", value)
            if isinstance(node, (gast.List, gast.Tuple)):
                return items(node, value)
            place = self.place_of_piece(node) if copies(self, node) else self.place(node, flow)
            if place.sign < 0:
                raise in_use(self.ctx, node, IMAGINARY)
            out.extend(self.ensure(place))
            return place.target

        def item(value: Any, k: Any) -> gast.AST:
            return gast.Subscript(value, k, gast.Load())

        def items(node: Any, value: Any) -> gast.AST:
            parts = [element(e, item(value, quote.constant(k))) for k, e in enumerate(node.elts)]
            return gast.List(parts, gast.Load())

        def attribute(k: str, v: Any) -> gast.AST:
            none = isinstance(self.ctx.value_of(v).kind, NoneKind) if isinstance(v, gast.AST) else v.value is None
            if none and (later := self.later_kinds(whole, k)):
                numbers = all(isinstance(kind, ScalarKind) for kind in later)
                place = gast.Attribute(whole, k, gast.Load())
                return quote.constant(0.0) if numbers else self.ctx.helper("zeros", place)
            if not isinstance(v, gast.AST):
                return self.ctx.zero_of_default(v.value)
            return element(v, gast.Attribute(whole, k, gast.Load()))

        match made:
            case gast.List() | gast.Tuple():
                node: gast.AST = items(made, whole)
            case gast.Dict(keys=keys, values=values):
                keys = [self.ctx.value(k) for k in keys]
                node = gast.Dict(keys, [element(v, item(whole, k)) for k, v in zip(keys, values)])
            case _:
                node = self.ctx.helper("namespace")
                bound = self.ctx.facts.calls[id(made)].bound
                node.keywords = [gast.keyword(k, attribute(k, v)) for k, v in bound.items()]
        return [*out, quote.assign(self.ctx.bar(name), node)]

    def later_kinds(self, whole: Any, attribute: str) -> list[Kind]:
        """What an attribute of an object that was None when it was made holds elsewhere, if that has a derivative."""
        members = self.effects.members(whole.version, self.ctx.table)
        cls = getattr(whole.version.value.kind, "cls", None)
        alike = [
            p
            for v in members
            for p in (v.value.kind, *parts_of(v.value.kind))
            if isinstance(p, ObjectKind) and p.cls is cls
        ]
        found = [dict(o.attributes).get(attribute, NONE) for o in alike]
        return [k for k in found if k != NONE and differentiable_kind(k)]

    aliases: Any
    mirrored: set[str]

    def bar_kind(self, version: Version | None, kind: Kind) -> Kind:
        """The kind of an adjoint: that of an array without axes which nobody writes is a number."""
        if version is not None and boxed(kind) and self.effects.number(version):
            return ScalarKind(kind.dtype)
        return kind

    def zero(self, name: str, node: Any = None, version: Version | None = None) -> gast.AST:
        """name_bar = zeros of the right kind."""
        ctx = self.ctx
        self.mirrored.discard(name)  # what was found in a first look at a loop or branch
        if version is None and node is not None:
            version = ctx.table.uses.get(id(node)) or getattr(node, "version", None)
        array: Any = quote.name(name)
        kind: Kind = ScalarKind("f")
        if version is not None:
            array, kind = reference(version), self.bar_kind(version, version.value.kind)
            array.shape_only = isinstance(kind, (ScalarKind, ArrayKind)) and self.steady(version)
            if isinstance(kind, ArrayKind) and version.starts:
                wide = [quote.builtin("complex")] if is_complex(kind) else []
                return quote.assign(ctx.bar(name), ctx.helper("zeros", array, *wide))
        return quote.assign(ctx.bar(name), ctx.zeros(array, kind))


def _float_constant(term: Term, node: gast.AST) -> gast.AST:
    coef = float(term.coef)
    return quote.constant(coef)


def is_optional_array(kind: Kind) -> bool:
    """An array, or None."""
    return isinstance(kind, ArrayKind) and kind.optional
