"""The reverse of an expression: an adjoint walks from the result down to the names it was computed from."""

from dataclasses import dataclass, field, replace
from typing import Any

import gast

from autotangent import axes as ax
from autotangent import runtime
from autotangent.analysis import indexing
from autotangent.analysis.calls import Default
from autotangent.analysis.facts import CallFact
from autotangent.kinds import FLOAT, UNKNOWN, ArrayKind, DictKind, Kind, ListKind, ObjectKind, ScalarKind, TupleKind
from autotangent.rules import lookup, registry
from autotangent.rules import result_kinds as rk
from autotangent.syntax import quote
from autotangent.transform.context import Context, instantiate
from autotangent.transform.terms import Term, literal, render


@dataclass(eq=False)
class Slot:
    """Where an adjoint goes. name: the variable; target: its element (None for the whole); index: not basic."""

    name: str
    kind: Kind
    target: gast.AST | None = None
    index: gast.AST | None = None
    base: gast.AST | None = None
    node: Any = None

    def key(self) -> str:
        """Equal for equal destinations."""
        if self.index is not None:
            return f"{quote.unparse(self.base)}[{quote.unparse(self.index)}]!"
        return self.name if self.target is None else quote.unparse(self.target)


@dataclass(eq=False)
class Flow:
    """What one statement's adjoint produces, in order: finished statements, and destinations with their terms."""

    entries: list[Any] = field(default_factory=list)

    def emit(self, *statements: gast.AST) -> None:
        """Finished statements."""
        self.entries.extend(statements)

    def add(self, slot: Slot, term: Term) -> None:
        """A contribution; a destination is written where its last contribution arrives."""
        key = slot.key()
        terms = [term]
        for k, entry in enumerate(self.entries):
            if isinstance(entry, tuple) and entry[0].key() == key:
                terms = [*entry[1], term]
                del self.entries[k]
                break
        self.entries.append((slot, terms))


class Pull:
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
            case gast.Name() if self.view_of(node) is not None:
                self.pull(self.view_of(node), term, flow)
            case gast.Name():
                flow.add(Slot(node.id, known.kind, node=node), term)
            case gast.Subscript():
                self.pull_subscript(node, term, flow)
            case gast.Attribute() if fact is None:
                self.pull_slot(node, term, flow)
            case gast.Tuple() | gast.List():
                for k, e in enumerate(node.elts):
                    self.pull(e, self.element(term, k, e), flow)
            case gast.Dict():
                for k, v in zip(node.keys, node.values):
                    self.pull(v, self.element(term, ctx.value(k), v), flow)
            case _ if fact is not None and fact.construct:
                for k, (name, argument) in enumerate(fact.bound.items()):
                    if isinstance(known.kind, TupleKind):
                        self.pull(argument, self.element(term, k, argument), flow)
                    else:
                        self.pull(argument, self.attribute(term, name, argument), flow)
            case _ if fact is not None and fact.callee is not None:
                self.pull_call(node, fact, term, flow)
            case _ if fact is not None and fact.rule is not None:
                self.pull_rule(node, fact, term, flow)
            case _:
                ctx.refuse(node, f"{type(node).__name__} of active values cannot be reversed here",
                           "Give it a name in a statement of its own.")

    def element(self, term: Term, key: Any, node: gast.AST) -> Term:
        """The adjoint of one element of a container."""
        index = quote.constant(key) if isinstance(key, int) else key
        kind = self.ctx.value_of(node).kind
        if isinstance(term.base, (gast.Tuple, gast.List)) and isinstance(key, int):
            made = term.base.elts[key]
        else:
            made = gast.Subscript(term.base, index, gast.Load())
        made.kind = kind
        return Term(base=made, base_kind=kind, kind=kind)

    def attribute(self, term: Term, name: str, node: gast.AST) -> Term:
        kind = self.ctx.value_of(node).kind
        made = gast.Attribute(term.base, name, gast.Load())
        made.kind = kind
        return Term(base=made, base_kind=kind, kind=kind)

    # ---- rules ---------------------------------------------------------------------------------------------------
    def pull_rule(self, node: gast.AST, fact: CallFact, term: Term, flow: Flow) -> None:
        """Through an operation that has a rule."""
        ctx, rule = self.ctx, fact.rule
        known = ctx.value_of(node)
        term = replace(term, full=known.kind)
        active = [p for p in rule.differentiable if self.varied(fact.bound.get(p))]
        if rule.form == registry.OPAQUE:
            return self.pull_opaque(node, fact, term, flow)
        term = self.named_if_heavy(node, term, len(self.active_leaves(fact, active)), flow)
        holes = self.holes(node, fact)
        exact = rule.kind not in rk.ELEMENTWISE
        if rule.transpose is not None:
            for p in active:
                part = rule.adjoint_parts[p]
                if part is not None:
                    self.pull_part(part, p, fact, holes, term, exact, node, flow)
            return
        on = {"d" + p: p for p in active}
        self.transpose(rule.differential_body, term, on, holes, fact, node, flow)

    def varied(self, bound: Any) -> bool:
        if isinstance(bound, list):
            return any(self.ctx.value_of(b).varied for b in bound)
        return isinstance(bound, gast.AST) and self.ctx.value_of(bound).varied

    def active_leaves(self, fact: CallFact, active: list[str]) -> list:
        return [b for p in active for b in (fact.bound[p] if isinstance(fact.bound[p], list) else [fact.bound[p]])
                if self.ctx.value_of(b).varied]

    def holes(self, node: gast.AST, fact: CallFact) -> dict[str, Any]:
        """What the names in the rule stand for here."""
        return holes_of(self.ctx, node, fact, self.result_value)

    def result_value(self, node: gast.AST) -> gast.AST:
        """The value of an operation, by the name it was assigned to where there is one."""
        return self.ctx.result_of(node) or self.ctx.value(node)

    def named_if_heavy(self, node: gast.AST, term: Term, uses: int, flow: Flow) -> Term:
        """Give the adjoint of an intermediate result a name if it is needed more than once."""
        if uses < 2 or term.is_one or not isinstance(term.kind, (ScalarKind, ArrayKind, type(UNKNOWN))):
            return term
        if isinstance(term.kind, ScalarKind):
            heavy = any(not _light(n) for n, _ in (*term.factors, *term.divisors)) or len(term.factors) > 2
            if not heavy and (term.base is None or _light(term.base)):
                return term
        elif term.plain and (term.base is None or _light(term.base)):
            return term
        elif term.coef == 1 and term.base is None and len(term.factors) == 1 and not term.divisors and _light(term.factors[0][0]):
            return term
        elif not term.factors and not term.divisors and isinstance(term.base_kind, ScalarKind):
            return term
        return self.name_term(node, term, flow)

    def name_term(self, node: gast.AST, term: Term, flow: Flow) -> Term:
        name = self.ctx.bar(self.piece_base(node))
        flow.emit(quote.assign(name, self.ctx.like(render(term), term.kind)))
        base = self.ctx.typed(name, term.kind)
        return Term(base=base, base_kind=term.kind, kind=term.kind, full=term.full)

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

    def pull_part(self, part: Any, p: str, fact: CallFact, holes: dict, term: Term, exact: bool, node: Any, flow: Flow) -> None:
        """An explicit adjoint of one parameter."""
        bound = fact.bound[p]
        if isinstance(bound, list) or isinstance(bound, (gast.List, gast.Tuple)):
            elements = bound if isinstance(bound, list) else bound.elts
            made = self.opaque_part(part, fact.rule, holes, term, node, inside=True)
            name = self.ctx.names.numbered(self.ctx.base_name()) + "_bars"
            flow.emit(quote.assign(name, render(made)))
            for k, e in enumerate(elements):
                if self.varied(e):
                    item = gast.Subscript(quote.name(name), quote.constant(k), gast.Load())
                    kind = self.ctx.value_of(e).kind
                    self.pull(e, Term(base=item, base_kind=kind, kind=kind), flow)
            return
        result = self.part_term(part, fact.rule, holes, term, bound, node)
        if exact:
            mine = rk.as_array(self.ctx.value_of(bound).kind)
            if result.full is None and isinstance(mine, (ScalarKind, ArrayKind)):
                result = replace(result, kind=mine, base_kind=mine if not result.factors else result.base_kind)
            result = replace(result, full=mine)
        self.deliver(bound, result, node, fact, flow)

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
                    return self.part_term(inner, rule, holes, term, bound, node).times(made, ctx.kind(made))
            case gast.BinOp(left=left, op=gast.Div(), right=right) if y_bar not in quote.names_in(right):
                made = instantiate(ctx, rule, right, holes)
                return self.part_term(left, rule, holes, term, bound, node).over(made, ctx.kind(made))
            case gast.Call(func=gast.Name(id="spread"), args=args) if rule.globals.get("spread") is runtime.spread:
                spread = self.spread(args, rule, holes, term, bound, node)
                if spread is not None:
                    return spread
        return self.opaque_part(part, rule, holes, term, node)

    def opaque_part(self, part: Any, rule: registry.Rule, holes: dict, term: Term, node: Any, inside: bool = False) -> Term:
        """An explicit adjoint as one expression; the coefficient stays outside, since it is linear, unless `inside`."""
        if rule.kind not in rk.ELEMENTWISE:
            term = self.filled(term, node)
        coef, term = (1, term) if inside else (term.coef, replace(term, coef=1))
        g = quote.constant(1.0) if term.is_one else render(term)
        g = self.ctx.like(g, term.kind)
        made = instantiate(self.ctx, rule, part, {**holes, rule.result + "_bar": g})
        kind = self.ctx.kind(made)
        return Term(coef=coef, base=made, base_kind=kind, kind=kind)

    def spread(self, args: list, rule: registry.Rule, holes: dict, term: Term, bound: Any, node: Any) -> Term | None:
        """The transpose of a reduction left to broadcasting, where the kinds show how."""
        kind = self.ctx.value_of(bound).kind
        if isinstance(kind, ScalarKind):
            return term
        if not isinstance(kind, ArrayKind) or kind.axes is None:
            return None
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
        if not isinstance(term.kind, ArrayKind) or term.kind.axes is None or len(term.kind.axes) + len(where) != len(kind.axes):
            return None
        g = render(replace(term, coef=1))
        index = [gast.Constant(None, None) if k in where else gast.Slice(None, None, None) for k in range(len(kind.axes))]
        made = gast.Subscript(g, gast.Tuple(index, gast.Load()), gast.Load())
        rest_axes = iter(term.kind.axes)
        axes = tuple(1 if k in where else next(rest_axes) for k in range(len(kind.axes)))
        made.kind = ArrayKind(term.kind.dtype, axes)
        return Term(coef=term.coef, base=made, base_kind=made.kind, kind=made.kind, full=kind)

    def transpose(self, e: Any, term: Term, on: dict[str, str], holes: dict, fact: CallFact, node: Any, flow: Flow) -> None:
        """Transpose a differential: `e` is linear in the names of `on`."""
        ctx = self.ctx

        def active(x: Any) -> bool:
            return bool(quote.names_in(x) & on.keys())

        if not active(e):
            return
        make = lambda x: instantiate(ctx, fact.rule, x, holes)  # noqa: E731
        match e:
            case gast.Name(id=i):
                self.deliver(fact.bound[on[i]], term, node, fact, flow)
            case gast.UnaryOp(op=gast.USub(), operand=inner):
                self.transpose(inner, term.negated(), on, holes, fact, node, flow)
            case gast.BinOp(left=left, op=gast.Add() | gast.Sub() as op, right=right):
                self.transpose(left, term, on, holes, fact, node, flow)
                minus = isinstance(op, gast.Sub)
                self.transpose(right, term.negated() if minus else term, on, holes, fact, node, flow)
            case gast.BinOp(left=left, op=gast.Mult(), right=right):
                inner, factor = (left, right) if active(left) else (right, left)
                if not active(inner):
                    return
                made = make(factor)
                self.transpose(inner, term.times(made, ctx.kind(made)), on, holes, fact, node, flow)
            case gast.BinOp(left=left, op=gast.Div(), right=right):
                made = make(right)
                singular = self.singular(fact, made)
                if singular:
                    term = self.guarded_quotient(term, made)
                else:
                    term = term.over(made, ctx.kind(made))
                self.transpose(left, term, on, holes, fact, node, flow)
            case gast.BinOp(left=left, op=gast.MatMult(), right=right):
                self.transpose_matmul(left, right, active(left), term, on, holes, fact, node, flow)
            case gast.Call():
                self.transpose_call(e, term, on, holes, fact, node, flow)
            case gast.Attribute(value=value, attr="T"):
                g = gast.Attribute(render(replace(term, coef=1)), "T", gast.Load())
                self.transpose(value, Term(coef=term.coef, base=g, base_kind=UNKNOWN, kind=UNKNOWN), on, holes, fact, node, flow)
            case _:
                ctx.refuse(node, f"the rule of {fact.function} cannot be transposed: {quote.unparse(e)}")

    def singular(self, fact: CallFact, divisor: gast.AST) -> bool:
        """The divisor may be zero although the primal did not raise."""
        rule = fact.rule
        if not rule.singular_at:
            return False
        from autotangent.analysis.signs import proved_positive

        return not all(proved_positive(self.ctx, fact.bound[p]) for p in rule.singular_at if p in fact.bound)

    def guarded_quotient(self, term: Term, divisor: gast.AST) -> Term:
        coef, number = term.coef, literal(divisor)
        if number is not None:
            return term.over(divisor, FLOAT)
        g = render(replace(term, coef=1))
        if isinstance(divisor, gast.BinOp) and isinstance(divisor.op, gast.Mult) and literal(divisor.left) is not None:
            from autotangent.transform.terms import divide

            coef, divisor = divide(coef, literal(divisor.left)), divisor.right
        kind = rk.broadcast_kinds([term.kind, self.ctx.kind(divisor)], "f")
        made = self.ctx.like(self.ctx.helper("quotient", g, divisor), kind)
        return Term(coef=coef, base=made, base_kind=kind, kind=kind, full=term.full)

    def transpose_matmul(self, left: Any, right: Any, on_left: bool, term: Term, on: dict, holes: dict, fact: CallFact,
                         node: Any, flow: Flow) -> None:
        """d(left) @ right, or left @ d(right), by the ranks of the operands."""
        ctx = self.ctx
        inner, other = (left, right) if on_left else (right, left)
        if not isinstance(inner, gast.Name):
            made = instantiate(ctx, fact.rule, other, holes)
            term = self.filled(term, node)
            g = ctx.like(render(replace(term, coef=1)), term.kind)
            t = gast.Attribute(made, "T", gast.Load())
            base = gast.BinOp(g, gast.MatMult(), t) if on_left else gast.BinOp(t, gast.MatMult(), g)
            return self.transpose(inner, Term(coef=term.coef, base=base, base_kind=term.kind, kind=term.kind), on, holes,
                                  fact, node, flow)
        bound = fact.bound[on[inner.id]]
        made = instantiate(ctx, fact.rule, other, holes)
        mine, others = ctx.value_of(bound).kind, ctx.kind(made)
        term = self.filled(term, node)
        g = ctx.like(render(replace(term, coef=1)), term.kind)
        rank = _rank(mine), _rank(others)
        match (*rank, on_left):
            case (1, 1, _):
                self.deliver(bound, Term(coef=term.coef, base=term.base, factors=term.factors, divisors=term.divisors,
                                         base_kind=term.base_kind, kind=term.kind).times(made, others), node, fact, flow, True)
                return
            case (2, 2, True):
                base = gast.BinOp(g, gast.MatMult(), transposed(ctx, made))
            case (2, 2, False):
                base = gast.BinOp(transposed(ctx, made), gast.MatMult(), g)
            case (2, 1, True):
                base = ctx.np("outer", g, made)
            case (2, 1, False):
                base = ctx.np("outer", made, g)
            case (1, 2, True):
                base = gast.BinOp(made, gast.MatMult(), g)
            case (1, 2, False):
                base = gast.BinOp(transposed(ctx, made), gast.MatMult(), g)
            case (_, _, True):
                base = ctx.helper("matmul_left", g, ctx.value(bound), made)
            case _:
                base = ctx.helper("matmul_right", g, made, ctx.value(bound))
        base.kind = mine
        self.deliver(bound, Term(coef=term.coef, base=base, base_kind=mine, kind=mine, full=mine), node, fact, flow, True)

    def transpose_call(self, e: Any, term: Term, on: dict, holes: dict, fact: CallFact, node: Any, flow: Flow) -> None:
        """A linear function inside a differential: its own adjoint."""
        ctx = self.ctx
        f = instantiate(ctx, fact.rule, e.func, holes)
        rule = lookup(getattr(f, "object", None))
        if rule is None:
            ctx.refuse(node, f"the rule of {fact.function} uses {quote.unparse(e.func)}, which has no adjoint")
        names = list(rule.parameters)
        given = dict(zip(names, e.args)) | {k.arg: k.value for k in e.keywords}
        inner = {}
        shape_of = {d: quote.name(p) for d, p in on.items()}
        for p, parameter in rule.parameters.items():
            if p in given:
                # a differential has the shape of its primal
                inner[p] = lambda x=given[p]: instantiate(ctx, fact.rule, quote.substitute(x, shape_of), holes)
            else:
                inner[p] = lambda d=parameter.default: _literal(d)
        for p, argument in given.items():
            if not quote.names_in(argument) & on.keys():
                continue
            part = self.call_part(rule, p, inner, term, argument, fact, node)
            self.transpose(argument, part, on, holes, fact, node, flow)

    def call_part(self, rule: registry.Rule, p: str, inner: dict, term: Term, argument: Any, fact: CallFact, node: Any) -> Term:
        ctx = self.ctx
        if rule.transpose is not None:
            y_bar = rule.result + "_bar"
            part = rule.adjoint_parts[p]
            g = ctx.like(render(replace(term, coef=1)), term.kind)
            made = instantiate(ctx, rule, part, {**inner, y_bar: g})
            return Term(coef=term.coef, base=made, base_kind=ctx.kind(made), kind=ctx.kind(made), full=UNKNOWN)
        found: list[Term] = []
        fake = CallFact(rule.function, {p: argument}, rule)
        probe = _Probe(self, found)
        probe.transpose(rule.differential_body, term, {"d" + p: p}, inner, fake, node, Flow())
        if len(found) != 1:
            ctx.refuse(node, f"the rule of {fact.function} cannot be transposed")
        return found[0]

    # ---- delivery ------------------------------------------------------------------------------------------------
    def deliver(self, operand: Any, term: Term, node: Any, fact: CallFact, flow: Flow, exact: bool = False) -> None:
        """Hand a term to an operand, summed over the axes along which the operand was broadcast."""
        if isinstance(operand, Default) or not isinstance(operand, gast.AST):
            return
        mine = self.ctx.value_of(operand).kind
        if not exact and fact.rule is not None and fact.rule.kind in rk.ELEMENTWISE:
            term = self.reduced(term, operand, mine, node, fact)
        self.pull(operand, term, flow)

    def reduced(self, term: Term, operand: gast.AST, mine: Kind, node: Any, fact: CallFact) -> Term:
        ctx = self.ctx
        whole = ctx.value_of(node).kind
        others = [ctx.value_of(b).kind for b in fact.bound.values() if isinstance(b, gast.AST) and b is not operand]
        if all(isinstance(k, ScalarKind) for k in others) or isinstance(whole, ScalarKind):
            return replace(term, full=mine) if isinstance(mine, (ScalarKind, ArrayKind)) else term
        return self.fitted(term, operand, mine, whole, node)

    def fitted(self, term: Term, operand: gast.AST, mine: Kind, whole: Kind, node: Any) -> Term:
        """The adjoint of what had kind `whole` for an operand of kind `mine` that was broadcast to it."""
        ctx = self.ctx
        own = rk.as_array(mine)
        if isinstance(whole, ArrayKind) and whole.axes is not None:
            axes = getattr(own, "axes", None) if not isinstance(own, ScalarKind) else ()
            if axes is not None:
                if isinstance(own, ScalarKind):
                    return self.summed_to_scalar(term, whole, node)
                over = ax.summed_axes(whole.axes, axes)
                if over == ():
                    return replace(term, full=own)
                term = self.filled(term, node)
                if over is not None:
                    return self.summed(term, over, own)
        term = self.filled(term, node)
        g = ctx.like(render(replace(term, coef=1)), term.kind)
        made = ctx.like(ctx.helper("unbroadcast", g, ctx.value(operand)), mine)
        return Term(coef=term.coef, base=made, base_kind=mine, kind=mine, full=mine)

    def summed_to_scalar(self, term: Term, whole: Kind, node: Any) -> Term:
        """All of it added up; what does not vary stays outside the sum."""
        if not isinstance(term.kind, ArrayKind):
            size = self.ctx.np("size", self.ctx.value(node))
            axes = whole.axes
            lengths = [self.ctx.size(a) for a in axes]
            if None not in lengths:
                size = lengths[0]
                for n in lengths[1:]:
                    size = gast.BinOp(size, gast.Mult(), n)
            return replace(term.times(size, FLOAT), full=FLOAT)
        outside = tuple(f for f in term.factors if isinstance(f[1], ScalarKind))
        inside = tuple(f for f in term.factors if not isinstance(f[1], ScalarKind))
        under = tuple(d for d in term.divisors if isinstance(d[1], ScalarKind))
        kept = tuple(d for d in term.divisors if not isinstance(d[1], ScalarKind))
        inner = replace(term, coef=1, factors=inside, divisors=kept)
        inner = self.filled(inner, node)
        made = self.ctx.like(self.ctx.np("sum", render(inner)), FLOAT)
        dtype = getattr(term.kind, "dtype", "f")
        kind = ScalarKind(dtype if dtype == "c" else "f")
        made.kind = kind
        return Term(coef=term.coef, factors=outside, divisors=under, base=made, base_kind=kind, kind=kind, full=kind)

    def summed(self, term: Term, over: tuple[int, ...], mine: Kind) -> Term:
        g = render(replace(term, coef=1))
        axis = quote.constant(over[0]) if len(over) == 1 else gast.Tuple([quote.constant(k) for k in over], gast.Load())
        if isinstance(g, (gast.Name, gast.Call, gast.Attribute, gast.Subscript)):
            made = gast.Call(gast.Attribute(g, "sum", gast.Load()), [], [gast.keyword("axis", axis)])
        else:
            made = self.ctx.np("sum", g, axis=axis)
        made.kind = mine
        return Term(coef=term.coef, base=made, base_kind=mine, kind=mine, full=mine)

    def filled(self, term: Term, node: Any) -> Term:
        """The term with the very shape of `node`, for what does not broadcast."""
        whole = self.ctx.value_of(node).kind if isinstance(node, gast.AST) else UNKNOWN
        if not isinstance(whole, ArrayKind):
            return term
        if isinstance(term.kind, ArrayKind) and whole.axes is not None and term.kind.axes is not None:
            if ax.fills(term.kind.axes, whole.axes):
                return term
        elif not isinstance(term.kind, ScalarKind) and whole.axes is None:
            return term
        elif isinstance(term.kind, type(UNKNOWN)):
            return term
        shape = self.ctx.shape(node)
        g = render(replace(term, coef=1))
        call = "full" if isinstance(term.kind, ScalarKind) else "broadcast_to"
        if term.base is None and not term.factors and not term.divisors:
            g = quote.constant(1.0)
        args = (shape, g) if call == "full" else (g, shape)
        made = self.ctx.like(self.ctx.np(call, *args), whole)
        return Term(coef=term.coef, base=made, base_kind=whole, kind=whole, full=whole)

    # ---- elements ------------------------------------------------------------------------------------------------
    def pull_subscript(self, node: gast.Subscript, term: Term, flow: Flow) -> None:
        base = self.ctx.value_of(node.value)
        if isinstance(base.kind, TupleKind) and isinstance(node.value, gast.Call):
            k = self.ctx.value_of(node.slice).const
            if isinstance(k, int) and all(isinstance(i, ScalarKind) for i in base.kind.items):
                parts = [quote.constant(0.0) for _ in base.kind.items]
                parts[k] = quote.constant(1.0) if term.is_one else render(term)
                self.pull(node.value, self.element_base(gast.Tuple(parts, gast.Load()), base.kind), flow)
                return
        if isinstance(base.kind, ArrayKind) and not indexing.is_basic(node.slice, self.ctx.facts):
            self.pull_advanced(node, term, flow)
        else:
            self.pull_slot(node, term, flow)

    def element_base(self, made: gast.AST, kind: Kind) -> Term:
        made.kind = kind
        return Term(base=made, base_kind=kind, kind=kind)

    def pull_advanced(self, node: gast.Subscript, term: Term, flow: Flow) -> None:
        """Reading by an array of positions, which may repeat."""
        ctx = self.ctx
        place = self.place(node.value, flow)
        index = ctx.value(node.slice)
        if indexing.is_mask(node.slice, ctx.facts):
            target = gast.Subscript(place.target or quote.name(ctx.bar(place.name)), index, gast.Load())
            flow.add(replace(place, target=target, kind=ctx.value_of(node).kind), term)
            return
        base = place.target if place.target is not None else quote.name(ctx.bar(place.name))
        flow.add(replace(place, target=base, index=index, base=base, kind=ctx.value_of(node).kind), term)

    def pull_slot(self, node: gast.AST, term: Term, flow: Flow) -> None:
        """Reading an element, slice or attribute: into that place of the adjoint."""
        place = self.place(node, flow)
        if place is not None:
            flow.add(replace(place, kind=self.ctx.value_of(node).kind), term)

    def place(self, node: gast.AST, flow: Flow) -> Slot:
        """The place in an adjoint that corresponds to a place in a value."""
        ctx = self.ctx
        match node:
            case gast.Name() if self.view_of(node) is not None:
                return self.place(self.view_of(node), flow)
            case gast.Attribute(value=value, attr="T") if isinstance(ctx.value_of(value).kind, ArrayKind):
                inner = self.place(value, flow)
                made = gast.Attribute(inner.target, "T", gast.Load())
                return Slot(inner.name, ctx.value_of(node).kind, made, node=inner.node)
            case gast.Name():
                return Slot(node.id, ctx.value_of(node).kind, quote.name(ctx.bar(node.id)), node=node)
            case gast.Subscript(value=value, slice=index):
                inner = self.place(value, flow)
                if isinstance(index, gast.Constant) and index.value is ... and self.part_of_array(value):
                    return inner
                if isinstance(index, gast.Slice) and isinstance(ctx.value_of(value).kind, (ListKind, TupleKind)):
                    cut = [ctx.value(p) if p is not None else quote.constant(None) for p in (index.lower, index.upper, index.step)]
                    return Slot(inner.name, ctx.value_of(node).kind, inner.target, quote.call("slice", *cut), inner.target, inner.node)
                target = gast.Subscript(inner.target, ctx.value(index), gast.Load())
                return Slot(inner.name, ctx.value_of(node).kind, target, node=inner.node)
            case gast.Attribute(value=value, attr=attr):
                inner = self.place(value, flow)
                kind = ctx.value_of(value).kind
                if isinstance(kind, TupleKind) and kind.cls is not None:
                    k = quote.constant(kind.cls._fields.index(attr))
                    return Slot(inner.name, kind, gast.Subscript(inner.target, k, gast.Load()), node=inner.node)
                if isinstance(kind, (ObjectKind, type(UNKNOWN))):
                    return Slot(inner.name, kind, gast.Attribute(inner.target, attr, gast.Load()), node=inner.node)
        return self.place_of_piece(node)

    def part_of_array(self, node: gast.AST) -> bool:
        """A slice of an array, not an array in a variable or container."""
        if isinstance(node, gast.Name) and self.view_of(node) is not None:
            return self.part_of_array(self.view_of(node))
        return isinstance(node, gast.Subscript) and isinstance(self.ctx.value_of(node.value).kind, ArrayKind)

    def view_of(self, node: gast.Name) -> gast.AST | None:
        """What a name is a view of, if its adjoint must be reached through that."""
        version = self.ctx.table.uses.get(id(node))
        return self.aliases.view(version) if version is not None else None

    aliases: Any

    def place_of_piece(self, node: gast.AST) -> Slot:
        """An element of an intermediate result: the result gets an adjoint of its own."""
        ctx = self.ctx
        version = ctx.piece(node)
        self.piece_adjoints.setdefault(id(node), node)
        return Slot(version.name, version.value.kind, quote.name(ctx.bar(version.name)), node=ctx.again(version))

    piece_adjoints: dict[int, gast.AST]

    def pull_opaque(self, node: gast.AST, fact: CallFact, term: Term, flow: Flow) -> None:
        self.ctx.refuse(node, f"{fact.function} has an opaque rule: not supported yet", "State its differential.")


def holes_of(ctx: Context, node: gast.AST, fact: CallFact, result_value: Any) -> dict[str, Any]:
    """Names of a rule -> what makes the expression they stand for."""
    rule = fact.rule
    holes: dict[str, Any] = {rule.result: lambda: result_value(node)}
    for p, parameter in rule.parameters.items():
        bound = fact.bound.get(p)
        if isinstance(bound, list):
            holes[p] = lambda b=bound: gast.Tuple([ctx.value(x) for x in b], gast.Load())
        elif isinstance(bound, gast.AST):
            holes[p] = lambda b=bound: ctx.value(b)
        elif parameter.default is not parameter.empty:
            holes[p] = lambda d=parameter.default: _literal(d)
        elif parameter.kind is parameter.VAR_POSITIONAL:
            holes[p] = lambda: gast.Tuple([], gast.Load())
    return holes


class _Probe(Pull):
    """Runs a transposition to see the one term it delivers."""

    def __init__(self, owner: Pull, found: list[Term]):
        self.ctx, self.found, self.bar_names, self.piece_adjoints = owner.ctx, found, {}, {}
        self.aliases = owner.aliases

    def deliver(self, operand: Any, term: Term, node: Any, fact: CallFact, flow: Flow, exact: bool = False) -> None:
        self.found.append(term)


def transposed(ctx: Context, node: gast.AST) -> gast.AST:
    """x.T, or x where it is x.T.T."""
    if isinstance(node, gast.Attribute) and node.attr == "T":
        return node.value
    kind = ctx.kind(node)
    made = gast.Attribute(node, "T", gast.Load())
    made.kind = ArrayKind(kind.dtype, kind.axes[::-1]) if isinstance(kind, ArrayKind) and kind.axes else kind
    return made


def _rank(kind: Kind) -> int | None:
    if isinstance(kind, ArrayKind) and kind.axes is not None:
        return len(kind.axes)
    return None


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


def _literal(value: Any) -> gast.AST:
    if isinstance(value, tuple):
        return gast.Tuple([_literal(v) for v in value], gast.Load())
    return quote.constant(value)


__all__ = ["DictKind", "Flow", "ListKind", "Pull", "Slot"]
