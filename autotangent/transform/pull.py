"""The reverse of an expression: an adjoint walks from the result down to the names it was computed from."""

from typing import Any

import gast

from autotangent import runtime
from autotangent.analysis.binding import Default
from autotangent.analysis.facts import CallFact
from autotangent.analysis.finite import MASKING
from autotangent.analysis.regions import writes_after
from autotangent.joined import part as held_kind
from autotangent.kinds import (
    COMPLEX,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    ClosureKind,
    DictKind,
    Kind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    dtypes,
)
from autotangent.rules import registry
from autotangent.rules import result_kinds as rk
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.context import Context
from autotangent.transform.fit import Fit, as_wide
from autotangent.transform.flow import Flow, Slot
from autotangent.transform.holes import holes_of
from autotangent.transform.in_memory import stored_result
from autotangent.transform.instantiate import instantiate
from autotangent.transform.places import Places
from autotangent.transform.shared_parts import put_for, shared_call
from autotangent.transform.singular import factored, infinite
from autotangent.transform.terms import Term, is_complex, literal, real_part, render
from autotangent.transform.transpose import Transpose


class Pull(Transpose, Fit, Places):
    """Mixed into the reverse sweep."""

    ctx: Context

    def pull(self, node: gast.AST, term: Term, flow: Flow) -> None:
        """Send the adjoint `term` of `node` to everything active in it."""
        ctx = self.ctx
        known = ctx.value_of(node)
        if not known.varied:
            return
        if isinstance(known.kind, (ScalarKind, ArrayKind)) and getattr(known.kind, "dtype", "f") not in "fc":
            return
        fact = ctx.facts.calls.get(id(node))
        match node:
            case gast.Name() if self.shadow_of(node) is not None:
                flow.add(self.place(node, flow), term)
            case gast.Name() if self.view_of(node) is not None:
                self.pull(self.view_of(node), term, flow)
            case gast.Name():
                flow.add(Slot(node.id, self.bar_kind(ctx.table.uses.get(id(node)), known.kind), node=node), term)
            case gast.Subscript():
                self.pull_subscript(node, term, flow)
            case gast.Attribute() if fact is None:
                self.pull_slot(node, term, flow)
            case _ if self.displayed(node):
                if term.base is None or term.coef != 1 or term.factors or term.divisors:
                    term = self.name_term(node, term, flow)
                for part, adjoint in self.parts(node, term):
                    self.pull(part, adjoint, flow)
            case _ if fact is not None and (fact.callee is not None or fact.by_hand):
                self.pull_call(node, fact, term, flow)
            case _ if fact is not None and fact.rule is not None:
                self.pull_rule(node, fact, term, flow)
            case _:
                ctx.refuse_value(node)

    def displayed(self, node: gast.AST) -> bool:
        """A list, tuple, dict or object that is made of its parts."""
        fact = self.ctx.facts.calls.get(id(node))
        return isinstance(node, (gast.Tuple, gast.List, gast.Dict)) or fact is not None and fact.construct

    def parts(self, node: Any, term: Term) -> list[tuple[gast.AST, Term]]:
        """Each part of a display, with its adjoint, which is a part of a name or of another display."""
        assert term.base is not None and term.coef == 1 and not term.factors and not term.divisors
        match node:
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                return [(e, self.element(term, k, e)) for k, e in enumerate(elts)]
            case gast.Dict(keys=keys, values=values):
                return [(v, self.element(term, self.ctx.value(k), v)) for k, v in zip(keys, values)]
        indexed = isinstance(self.ctx.value_of(node).kind, TupleKind)
        given = [(k, p, a) for k, (p, a) in enumerate(self.ctx.facts.calls[id(node)].bound.items())]
        return [
            (a, self.element(term, k, a) if indexed else self.attribute(term, p, a))
            for k, p, a in given
            if not isinstance(a, Default)
        ]

    def pull_numbers(self, node: gast.AST, term: Term, flow: Flow) -> None:
        """Through a display whose other parts have their adjoints in it."""
        for part, adjoint in self.parts(node, term):
            if id(part) in self.piece_adjoints:  # which is reversed after this
                continue
            if self.displayed(part):
                self.pull_numbers(part, adjoint, flow)
            elif isinstance(self.ctx.value_of(part).kind, ScalarKind):
                self.pull(part, adjoint, flow)

    def element(self, term: Term, key: Any, node: gast.AST) -> Term:
        """The adjoint of one element of a container."""
        index = quote.constant(key) if isinstance(key, int) else key
        kind = as_wide_as(self.ctx.value_of(node).kind, term.kind, getattr(index, "value", None))
        if isinstance(term.base, (gast.Tuple, gast.List)) and isinstance(key, int):
            made = term.base.elts[key]
        else:
            made = gast.Subscript(term.base, index, gast.Load())
        if isinstance(made, gast.Subscript) and (getattr(term.base, "wide", False) or "c" in dtypes(term.kind)):
            made.wide = True  # zeros for all of it are complex
            if getattr(kind, "dtype", "") == "f":
                made = gast.Attribute(made, "real", gast.Load())
        made.kind = kind
        return Term(base=made, base_kind=kind, kind=kind, infinite=term.infinite)

    def attribute(self, term: Term, name: str, node: gast.AST) -> Term:
        kind = as_wide_as(self.ctx.value_of(node).kind, term.kind, name)
        made = gast.Attribute(term.base, name, gast.Load())
        made.kind = kind
        return Term(base=made, base_kind=kind, kind=kind, infinite=term.infinite)

    # ---- rules ---------------------------------------------------------------------------------------------------
    def pull_rule(self, node: gast.AST, fact: CallFact, term: Term, flow: Flow) -> None:
        """Through an operation that has a rule."""
        ctx, rule = self.ctx, fact.rule
        known = ctx.value_of(node)
        if rule.kind in rk.OF_REAL_PART and is_complex(term.kind):
            term = real_part([term])
        term = replace(term, full=known.kind)
        if rule.at_once:
            self.refuse_written(fact)
        active = [p for p in rule.differentiable if self.varied(fact.bound.get(p))]
        if rule.form == registry.OPAQUE and rule.vjp is None:
            ctx.refuse_rule(node, fact.function, "has no vjp", "Give it one: rules.opaque(..., vjp=...)")
        term = self.named_if_heavy(node, term, len(self.active_leaves(fact, active)), flow)
        holes = self.holes(node, fact)
        exact = rule.kind not in rk.ELEMENTWISE
        if rule.transpose is not None or rule.form == registry.OPAQUE:
            parts = {p: part for p in active if (part := rule.adjoint_parts[p]) is not None}
            shared = shared_call(parts, rule.result + "_bar")
            named = self.named_part(shared, rule, holes, term, node, flow) if shared is not None else term
            for p, part in parts.items():
                made = part if shared is None else put_for(part, shared, quote.name(rule.result + "_bar"))
                given = term if quote.unparse(made) == quote.unparse(part) else named
                self.pull_part(made, p, fact, holes, given, exact, node, flow)
            return
        on = {"d" + p: p for p in active}
        self.transpose(rule.differential_body, term, on, holes, fact, node, flow)

    def refuse_written(self, fact: CallFact) -> None:
        """A function that is called in the reverse sweep reads memory of this one, which is written by then."""
        table = self.ctx.table
        for node in (b for b in fact.bound.values() if isinstance(b, gast.AST)):
            kind = self.ctx.value_of(node).kind
            for name in kind.captured if isinstance(kind, ClosureKind) else ():
                if any(writes_after(self.ctx.statement, v, table, self.effects) for v in table.by_name.get(name, ())):
                    what = f"{name} is written after it was captured by what changes an adjoint"
                    self.ctx.refuse(node, what, f"Let the function read a copy of {name}.")

    def named_part(
        self, part: gast.AST, rule: registry.Rule, holes: dict, term: Term, node: gast.AST, flow: Flow
    ) -> Term:
        """What several explicit adjoints have in common, under a name."""
        made = self.opaque_part(part, rule, holes, term, node, inside=True)
        name = self.ctx.bar(self.ctx.names.numbered(self.ctx.base_name()))
        flow.emit(quote.assign(name, made.base))
        flow.temporaries.append(name)
        whole = self.ctx.value_of(node).kind
        alike = type(made.kind) is type(whole) and getattr(made.kind, "axes", ()) == getattr(whole, "axes", ())
        kind = made.kind if alike else UNKNOWN  # what has another shape is not brought to that of the result
        return Term(
            base=self.ctx.typed(name, kind), base_kind=kind, kind=kind, masked=made.masked, infinite=made.infinite
        )

    def varied(self, bound: Any) -> bool:
        if isinstance(bound, list):
            return any(self.ctx.value_of(b).varied for b in bound)
        return isinstance(bound, gast.AST) and self.ctx.value_of(bound).varied

    def active_leaves(self, fact: CallFact, active: list[str]) -> list:
        return [
            b
            for p in active
            for b in (fact.bound[p] if isinstance(fact.bound[p], list) else [fact.bound[p]])
            if self.ctx.value_of(b).varied
        ]

    def holes(self, node: gast.AST, fact: CallFact) -> dict[str, Any]:
        """What the names in the rule stand for here."""
        return holes_of(self.ctx, node, fact, self.result_value)

    def result_value(self, node: gast.AST) -> gast.AST:
        """The value of an operation, by the name it was assigned to or the place that it was stored in, if any."""
        return self.ctx.result_of(node) or stored_result(self, node) or self.ctx.value(node)

    def named_if_heavy(self, node: gast.AST, term: Term, uses: int, flow: Flow) -> Term:
        """Give the adjoint of an intermediate result a name if it is needed more than once."""
        if uses < 2 or term.is_one or not isinstance(term.kind, (ScalarKind, ArrayKind, type(UNKNOWN))):
            return term
        if isinstance(term.kind, ScalarKind):
            heavy = any(not _light(n) for n, _ in (*term.factors, *term.divisors)) or len(term.factors) > 2
            heavy = heavy or self.repeated(node, term)
            if not heavy and (term.base is None or _light(term.base)):
                return term
        elif (
            abs(term.coef) == 1
            and not term.factors
            and not term.divisors
            and (term.base is None or _light(term.base) and not self.ctx.gathers(term.base))
            or term.coef == 1
            and term.base is None
            and len(term.factors) == 1
            and not term.divisors
            and _light(term.factors[0][0])
            or not term.factors
            and not term.divisors
            and isinstance(term.base_kind, ScalarKind)
        ):
            return term
        return self.name_term(node, term, flow)

    def repeated(self, node: gast.AST, term: Term) -> bool:
        """A product of several factors that goes to several summands."""
        factors = len(term.factors) + len(term.divisors) + (term.base is not None)
        added = isinstance(node, gast.BinOp) and isinstance(node.op, (gast.Add, gast.Sub))
        heavy = factors > 1 and (term.divisors or len(term.factors) > 1)
        if heavy and any(self.reduces(n) for n in (walk(node) if added else [node])):
            return True  # each of them is an array
        if not added:
            return False
        reads = [n for n in walk(node) if isinstance(n, gast.Name) and self.ctx.value_of(n).varied]
        return (factors - 1) * (len(reads) - 1) > 3

    def reduces(self, node: gast.AST) -> bool:
        """A number that is computed from arrays."""
        fact = self.ctx.facts.calls.get(id(node))
        if fact is None or fact.rule is None or not isinstance(self.ctx.value_of(node).kind, ScalarKind):
            return False
        given = (b for b in fact.bound.values() if isinstance(b, gast.AST))
        return any(isinstance(self.ctx.value_of(b).kind, ArrayKind) for b in given)

    def name_term(self, node: gast.AST, term: Term, flow: Flow) -> Term:
        name = self.ctx.bar(self.piece_base(node))
        made = render(term)
        if isinstance(term.kind, ArrayKind) and self.borrowed(made, Slot(name, term.kind)):
            made = quote.expr("x.copy()", x=made)
        flow.emit(quote.assign(name, self.ctx.unboxed(self.ctx.like(made, term.kind))))
        flow.temporaries.append(name)
        base = self.ctx.typed(name, term.kind)
        return replace(term.as_one(base, term.kind), coef=1, full=term.full)

    def piece_base(self, node: gast.AST) -> str:
        """What an intermediate result is called, whether or not its value is kept."""
        ctx = self.ctx
        if id(node) in ctx.pieces:
            return ctx.pieces[id(node)].name
        key = id(node)
        if key not in self.bar_names:
            self.bar_names[key] = ctx.names.numbered(ctx.base_name())
        return self.bar_names[key]

    bar_names: dict[int, str]
    guarded = False

    def pull_part(
        self, part: Any, p: str, fact: CallFact, holes: dict, term: Term, exact: bool, node: Any, flow: Flow
    ) -> None:
        """An explicit adjoint of one parameter."""
        bound = fact.bound[p]
        if isinstance(bound, (list, gast.List, gast.Tuple)):
            elements = bound if isinstance(bound, list) else bound.elts
            made = self.opaque_part(part, fact.rule, holes, term, node, inside=True)
            name = self.ctx.names.derived(self.ctx.names.numbered(self.ctx.base_name()), "bars")
            flow.emit(quote.assign(name, render(made)))
            kinds = [self.ctx.value_of(e).kind for e in elements]
            mixed = any(is_complex(k) for k in (term.kind, *map(rk.as_array, kinds)))
            beside = len(elements) > 1 and any("?" in dtypes(k) for k in kinds)
            for k, e in enumerate(elements):
                if self.varied(e):
                    item = gast.Subscript(quote.name(name), quote.constant(k), gast.Load())
                    kind = as_wide(kinds[k], COMPLEX) if mixed else kinds[k]
                    part = Term(base=item, base_kind=kind, kind=kind, infinite=made.infinite)
                    self.pull(e, self.narrowed(part, e, kinds[k]) if beside else part, flow)
            return
        result = self.part_term(part, fact.rule, holes, term, bound, node)
        if exact:
            operands = [self.ctx.value_of(b) for b in fact.bound.values() if isinstance(b, gast.AST)]
            given = (term.kind, self.ctx.value_of(node).kind, *(rk.as_array(v.kind) for v in operands))
            wide = any("c" in dtypes(k) for k in (*given, getattr(result.base, "kind", UNKNOWN)))
            mine = as_wide(rk.as_array(self.ctx.value_of(bound).kind), COMPLEX if wide else term.kind)
            known = isinstance(mine, (ScalarKind, ArrayKind))
            if known and (result.full is None or not isinstance(result.kind, (ScalarKind, ArrayKind))):
                result = replace(result, kind=mine, base_kind=mine if not result.factors else result.base_kind)
            result = replace(result, full=mine)
        before, self.guarded = self.guarded, self.guarded or fact.rule.function in MASKING
        self.deliver(bound, result, node, fact, flow)
        self.guarded = before

    def part_term(self, part: Any, rule: registry.Rule, holes: dict, term: Term, bound: Any, node: Any) -> Term:
        """An explicit adjoint, linear in the result's, as a product where it is one."""
        y_bar = rule.result + "_bar"
        ctx = self.ctx
        match part:
            case gast.Name(id=i) if i == y_bar:
                return term
            case gast.UnaryOp(op=gast.USub(), operand=inner):
                return self.part_term(inner, rule, holes, term, bound, node).negated()
            case gast.BinOp(left=left, op=gast.Mult(), right=right):
                inner, factor = (left, right) if y_bar in quote.names_in(left) else (right, left)
                made = instantiate(ctx, rule, factor, holes)
                if y_bar not in quote.names_in(factor):
                    return factored(ctx, self.part_term(inner, rule, holes, term, bound, node), made)
            case gast.BinOp(left=left, op=gast.Div(), right=right) if y_bar not in quote.names_in(right):
                made = instantiate(ctx, rule, right, holes)
                return self.part_term(left, rule, holes, term, bound, node).over(made, ctx.kind(made))
            case gast.Call(func=gast.Name(id="spread"), args=[gast.Name(id=i), *_] as args) if (
                i == y_bar and rule.globals.get("spread") is runtime.spread
            ):
                spread = self.spread(args, rule, holes, term, bound, node)
                if spread is not None:
                    return spread
        number = isinstance(bound, gast.AST) and isinstance(ctx.value_of(bound).kind, (ScalarKind, ArrayKind))
        return self.opaque_part(part, rule, holes, term, node, inside=rule.at_once or not number)

    def opaque_part(
        self, part: Any, rule: registry.Rule, holes: dict, term: Term, node: Any, inside: bool = False
    ) -> Term:
        """An explicit adjoint as one expression; the coefficient stays outside, since it is linear, unless `inside`."""
        if rule.at_once or rule.kind not in rk.ELEMENTWISE:
            term = self.filled(term, node)
        coef, term = (1, term) if inside else (term.coef, replace(term, coef=1))
        g = quote.constant(1.0) if term.is_one else self.floating(term)
        g = quote.constant(float(g.value)) if rule.at_once and isinstance(g, gast.Constant) else g
        g = self.ctx.like(g, term.kind)
        made = instantiate(self.ctx, rule, part, {**holes, rule.result + "_bar": g})
        kind = self.ctx.kind(made)
        masked = term.masked or rule.function in MASKING
        term = infinite(self.ctx, term) if rule.function in (runtime.product, runtime.quotient) else term
        return Term(coef=coef, base=made, base_kind=kind, kind=kind, masked=masked, infinite=term.infinite)

    def spread(self, args: list, rule: registry.Rule, holes: dict, term: Term, bound: Any, node: Any) -> Term | None:
        """The transpose of a reduction left to broadcasting, where the kinds show how."""
        kind = self.ctx.value_of(bound).kind
        if isinstance(kind, ScalarKind):
            return term
        if not isinstance(kind, ArrayKind) or kind.axes is None or not isinstance(term.kind, (ScalarKind, ArrayKind)):
            return None  # what broadcasts later must be known to be a number or an array
        rest = [instantiate(self.ctx, rule, a, holes) for a in args[2:]]
        axis = rest[0] if rest else quote.constant(None)
        keepdims = rest[1] if len(rest) > 1 else quote.constant(False)
        where = _axes(axis, len(kind.axes))
        if where is None or not isinstance(keepdims, gast.Constant):
            return None
        whole = len(where) == len(kind.axes)
        if isinstance(term.kind, ScalarKind) or (keepdims.value and not whole):
            return replace(term, full=kind)
        if keepdims.value or where == tuple(range(len(where))):
            return replace(term, full=kind)
        if (
            not isinstance(term.kind, ArrayKind)
            or term.kind.axes is None
            or len(term.kind.axes) + len(where) != len(kind.axes)
        ):
            return None
        g = render(replace(term, coef=1))
        index = [
            gast.Constant(None, None) if k in where else gast.Slice(None, None, None) for k in range(len(kind.axes))
        ]
        made = gast.Subscript(g, gast.Tuple(index, gast.Load()), gast.Load())
        rest_axes = iter(term.kind.axes)
        axes = tuple(1 if k in where else next(rest_axes) for k in range(len(kind.axes)))
        made.kind = ArrayKind(term.kind.dtype, axes)
        return replace(term.as_one(made, made.kind), full=kind)

    # ---- delivery ------------------------------------------------------------------------------------------------

    # ---- elements ------------------------------------------------------------------------------------------------

    aliases: Any

    piece_adjoints: dict[int, gast.AST]


def as_wide_as(kind: Kind, container: Kind, key: Any) -> Kind:
    """The kind of the adjoint of an element, which is complex where the container may hold complex numbers."""
    parts: dict[Any, Kind] = {}
    match container:
        case TupleKind(items, _):
            parts = dict(enumerate(items))
        case DictKind(items, _) if items is not None:
            parts = dict(items)
        case ObjectKind(_, attributes):
            parts = dict(attributes)
        case ClassesKind():
            parts = {key: held_kind(container, key)}
    wide = "c" in dtypes(parts.get(key, container))
    return rk.with_dtype(kind, "c") if wide and getattr(kind, "dtype", "") == "f" else kind


def _light(node: gast.AST) -> bool:
    """Costs nothing to write twice."""
    match node:
        case gast.Name() | gast.Constant():
            return True
        case gast.Attribute(value=value):
            return _light(value)
        case gast.Subscript(value=value, slice=index):
            return _light(value) and (not isinstance(index, gast.Call))
    return False


def _axes(axis: gast.AST, rank: int) -> tuple[int, ...] | None:
    match axis:
        case gast.Constant(value=None):
            return tuple(range(rank))
        case gast.Tuple(elts=elts):
            values = [literal(e) for e in elts]
        case _:
            values = [literal(axis)]
    if not all(isinstance(v, int) for v in values):
        return None
    return rk.normal_axes(tuple(values), rank)
