"""The forward derivative of an expression: the tangents of the names it reads become the tangent of its value."""

from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis.facts import CallFact
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ListKind, ScalarKind, TupleKind
from autotangent.rules import lookup, registry
from autotangent.rules.calls import jvp_call
from autotangent.rules.result_kinds import ELEMENTWISE, OF_REAL_PART, as_array
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.lambdas import in_statements
from autotangent.transform.context import Context
from autotangent.transform.fit import as_wide
from autotangent.transform.holes import holes_of
from autotangent.transform.instantiate import applied, instantiate
from autotangent.transform.peepholes import PEEPHOLES
from autotangent.transform.singular import guarded_product, guarded_quotient, is_infinite_somewhere, is_singular
from autotangent.transform.terms import Term, is_complex, real_part, render, render_sum, total_kind

Terms = list[Term]
UNDERSTOOD = "Write it with sums, products and calls, each of one differential"


class Push:
    """Mixed into the forward transform."""

    ctx: Context
    hoist_result: bool
    whole_part: Any

    def push(self, node: gast.AST) -> Terms:
        """The tangent of an expression as a sum of products; empty if it is zero."""
        ctx = self.ctx
        known = ctx.value_of(node)
        if not known.varied:
            return []
        fact = ctx.facts.calls.get(id(node))
        match node:
            case gast.Name():
                return [self.base(quote.name(ctx.dot(node.id)), known.kind)]
            case gast.Subscript() | gast.Attribute() if fact is None:
                return [self.base(self.place(node), known.kind)]
            case gast.Tuple() | gast.List():
                return [self.base(type(node)([self.whole_part(e) for e in node.elts], gast.Load()), known.kind)]
            case gast.Dict():
                keys = [ctx.value(k) for k in node.keys]
                return [self.base(gast.Dict(keys, [self.whole_part(v) for v in node.values]), known.kind)]
            case gast.Call() if id(node) in ctx.facts.mirrored:
                made = self.mirrored(node)
                return [] if made is None else [self.base(made, known.kind)]
            case _ if fact is not None and fact.construct:
                return [self.construct(fact, known.kind)]
            case _ if fact is not None and fact.callee is not None:
                return self.push_call(node, fact)
            case _ if fact is not None and fact.rule is not None:
                return self.push_rule(node, fact)
        ctx.refuse_value(node)
        return []

    def mirrored(self, node: gast.Call) -> gast.AST | None:
        """A helper that does to tangents what it does to values; None where it adds no tangent."""
        ctx = self.ctx
        varied = [ctx.value_of(a).varied for a in node.args]
        if id(node) in ctx.facts.adds and (one := self.one_added(node)) is not None:
            changes = isinstance(ctx.statement, gast.Expr)
            return None if changes and one is node.args[0] else self.place(one)
        args = [self.place(a) if v else ctx.value(a) for a, v in zip(node.args, varied)]
        if len(args) == 3 and id(node) not in ctx.facts.adds and not varied[2]:  # what is held carries no derivative
            args[2] = self.whole(node.args[2])
        if ctx.facts.calls[id(node)].by_hand == "complete":
            args[1] = ctx.value(node.args[1])
        return gast.Call(ctx.value(node.func), args, [])

    def one_added(self, node: gast.Call) -> Any:
        """The only one of what is added up that has a tangent: nothing is added to that, or it is the sum."""
        bound = self.ctx.facts.calls[id(node)].bound
        active = [a for p, a in bound.items() if p in ("x_bar", "g") and self.ctx.value_of(a).varied]
        return active[0] if len(active) == 1 else None

    def base(self, node: gast.AST, kind: Kind) -> Term:
        node.kind = kind
        return Term(base=node, base_kind=kind, kind=kind)

    def place(self, node: gast.AST) -> gast.AST:
        """The same element of a tangent."""
        ctx = self.ctx
        match node:
            case gast.Name():
                return quote.name(ctx.dot(node.id))
            case gast.Attribute(value=value, attr="T"):
                return gast.Attribute(self.place(value), "T", gast.Load())
            case gast.Subscript(value=value, slice=index) if id(node) not in ctx.facts.calls:
                return gast.Subscript(self.place(value), ctx.value(index), gast.Load())
            case gast.Attribute(value=value, attr=attr) if id(node) not in ctx.facts.calls:
                kind = ctx.value_of(value).kind
                if isinstance(kind, TupleKind) and kind.cls is not None:
                    return gast.Subscript(self.place(value), quote.constant(kind.cls._fields.index(attr)), gast.Load())
                return gast.Attribute(self.place(value), attr, gast.Load())
        return self.whole(node)

    def whole(self, node: gast.AST) -> gast.AST:
        """The tangent as one expression of the full shape, zeros if it is zero."""
        if isinstance(node, gast.Starred):
            return gast.Starred(self.whole(node.value), gast.Load())
        terms = self.push(node)
        kind = self.ctx.value_of(node).kind
        if not terms:
            return self.ctx.zeros(self.ctx.value(node), kind)
        return self.filled(terms, kind, node)

    def filled(self, terms: Terms, kind: Kind, node: Any) -> gast.AST:
        """The sum, broadcast to the shape of `node` where it falls short of it."""
        made = render_sum(terms)
        if made is None:
            return self.ctx.zeros(self.ctx.value(node), kind)
        have = total_kind(terms)
        made.real = is_complex(kind) and getattr(have, "dtype", "c") == "f"
        if isinstance(node, (gast.Name, gast.Subscript, gast.Attribute)) and len(terms) == 1 and terms[0].plain:
            return made
        if isinstance(kind, ArrayKind) and not isinstance(have, type(UNKNOWN)):
            real = made.real
            if isinstance(have, ScalarKind) and kind.axes != ():
                made = self.ctx.np("full", self.ctx.shape(node), made)
            elif isinstance(have, ArrayKind) and have.axes is not None and kind.axes is not None:
                if not ax.fills(have.axes, kind.axes):
                    made = self.ctx.np("broadcast_to", made, self.ctx.shape(node))
            made.real = real
        return made

    # ---- rules ---------------------------------------------------------------------------------------------------
    def push_rule(self, node: gast.AST, fact: CallFact) -> Terms:
        rule = fact.rule
        if rule.form == registry.DIFFERENTIAL:
            holes = holes_of(self.ctx, node, fact, self.result_value)
            on = {"d" + p: fact.bound[p] for p in rule.differentiable if p in fact.bound}
            terms = self.linear(rule.differential_body, on, holes, fact, node)
            if self.falls_short(terms, node, fact):
                shape = self.ctx.np("shape", self.result_value(node))
                kind = self.ctx.value_of(node).kind
                terms = [self.base(self.ctx.np("broadcast_to", render_sum(terms), shape), kind)]
            return [replace(t, full=self.ctx.value_of(node).kind) for t in terms]
        if rule.form == registry.ADJOINT:
            if in_statements(rule.transpose):  # of any function, while forward mode is that of a linear one
                instead = "State its differential beside it, or give two functions: rules.opaque"
                self.ctx.refuse_rule(node, fact.function, "is an adjoint alone", instead)
            return self.push_linear(node, fact)
        if rule.jvp is None:
            self.ctx.refuse_rule(node, fact.function, "has no jvp", "Give it one: rules.opaque(..., jvp=...)")
        args = gast.Tuple([quote.name(p) for p in rule.parameters], gast.Load())
        dots = [self.dot_of(fact.bound.get(p)) for p in rule.parameters]
        holes = holes_of(self.ctx, node, fact, self.result_value)
        made = instantiate(self.ctx, rule, jvp_call(rule.jvp, args, []), holes)
        made.args[1].elts = dots
        return [self.base(made, self.ctx.value_of(node).kind)]

    def dot_of(self, bound: Any) -> gast.AST:
        """The tangent of an argument, None for what has none."""
        if isinstance(bound, list):
            return gast.Tuple([self.dot_of(b) for b in bound], gast.Load())
        known = isinstance(bound, gast.AST) and isinstance(self.ctx.value_of(bound).kind, (ScalarKind, ArrayKind))
        return self.whole(bound) if known or self.varied(bound) else quote.constant(None)

    def varied(self, bound: Any) -> bool:
        return isinstance(bound, gast.AST) and self.ctx.value_of(bound).varied

    def falls_short(self, terms: Terms, node: gast.AST, fact: CallFact) -> bool:
        """What is not known to be a number may be of the shape of an operand that the tangent does not hold."""
        kind = self.ctx.value_of(node).kind
        open_rank = isinstance(kind, ArrayKind) and kind.axes is None
        if kind != UNKNOWN and not open_rank or fact.rule.kind not in ELEMENTWISE:
            return False
        bound = [b for b in fact.bound.values() if isinstance(b, gast.AST)]
        wide = [b for b in bound if not isinstance(self.ctx.value_of(b).kind, ScalarKind)]
        return bool(terms) and bare(fact.rule.differential_body) and not all(self.ctx.value_of(b).varied for b in wide)

    def result_value(self, node: gast.AST) -> gast.AST:
        if not self.hoist_result:
            made = self.ctx.result_of(node)
            if made is not None:
                return made
        return self.ctx.value(node)

    def linear(self, e: Any, on: dict[str, Any], holes: dict, fact: CallFact, node: Any, whole: bool = False) -> Terms:
        """A differential with the tangents put in; whole: each in the shape of what it belongs to."""
        ctx = self.ctx
        match e:
            case gast.Name(id=i) if i in on:
                bound = on[i]
                if isinstance(bound, list):
                    parts = [render_sum(self.operand(b, fact)) or self.whole(b) for b in bound]
                    return [self.base(gast.Tuple(parts, gast.Load()), UNKNOWN)]
                return self.operand(bound, fact, whole)
            case gast.Name(id=i) if i[:1] == "d" and i[1:] in fact.rule.differentiable:
                return []
            case gast.Tuple(elts=elts):
                parts = [self.linear(x, on, holes, fact, node) for x in elts]
                made = gast.Tuple([self.part(p, k, node) for k, p in enumerate(parts)], gast.Load())
                return [self.base(made, ctx.value_of(node).kind)]
            case gast.UnaryOp(op=gast.USub(), operand=inner):
                return [t.negated() for t in self.linear(inner, on, holes, fact, node, whole)]
            case gast.BinOp(left=left, op=gast.Add() | gast.Sub() as op, right=right):
                a, b = (self.linear(x, on, holes, fact, node, whole) for x in (left, right))
                return a + ([t.negated() for t in b] if isinstance(op, gast.Sub) else b)
            case gast.BinOp(left=left, op=gast.Mult() | gast.Div() as op, right=right):
                inner, factor = (left, right) if quote.names_in(left) & on.keys() else (right, left)
                terms = self.linear(inner, on, holes, fact, node)
                if not terms:
                    return []
                made = instantiate(ctx, fact.rule, factor, holes)
                terms = self.one(terms) if not self.numbers(terms, made) else terms
                kind = ctx.kind(made)
                if isinstance(op, gast.Div) and is_singular(ctx, fact):
                    return [guarded_quotient(ctx, t, made) for t in terms]
                if isinstance(op, gast.Mult) and is_infinite_somewhere(ctx, made) and is_singular(ctx, fact):
                    return [guarded_product(ctx, t, made) for t in terms]
                return [t.times(made, kind) if isinstance(op, gast.Mult) else t.over(made, kind) for t in terms]
            case gast.BinOp(left=left, op=gast.MatMult(), right=right):
                return self.product(left, right, on, holes, fact, node)
            case gast.Attribute(value=value, attr="T"):
                return [
                    self.map(t, lambda n: gast.Attribute(n, "T", gast.Load()), UNKNOWN)
                    for t in self.one(self.linear(value, on, holes, fact, node, True))
                ]
            case gast.Call():
                return self.linear_call(e, on, holes, fact, node)
        ctx.refuse_rule(node, fact.function, f"holds what is not understood: {quote.unparse(e)}", UNDERSTOOD)
        return []

    def operand(self, node: gast.AST, fact: CallFact, whole: bool = False) -> Terms:
        """The tangent of an argument; its real part where the function takes that of the argument."""
        terms = self.push(node)
        if fact.rule.kind in OF_REAL_PART and terms and is_complex(total_kind(terms)):
            return [real_part(terms)]
        kind = self.ctx.value_of(node).kind
        if terms and fact.rule.kind in ELEMENTWISE and isinstance(kind, (ListKind, TupleKind)):
            return [self.base(self.ctx.np("asarray", render_sum(terms)), as_array(kind))]
        if terms and whole and fact.rule.kind not in ELEMENTWISE and is_narrow(total_kind(terms), kind):
            return [self.base(self.filled(terms, kind, node), kind)]
        return terms

    def part(self, terms: Terms, k: int, node: Any) -> gast.AST:
        """The tangent of one component of a tuple, with its full shape."""
        ctx = self.ctx
        made = render_sum(terms) or quote.constant(0.0)
        kind = ctx.value_of(node).kind
        mine = kind.items[k] if isinstance(kind, TupleKind) and k < len(kind.items) else UNKNOWN
        have = total_kind(terms) if terms else ScalarKind("f")
        if not isinstance(mine, ArrayKind) or isinstance(have, ArrayKind) and ax.same_axes(have.axes, mine.axes):
            return made
        component = gast.Subscript(ctx.value(node), quote.constant(k), gast.Load())
        return ctx.np("broadcast_to", made, ctx.np("shape", component))

    def numbers(self, terms: Terms, factor: gast.AST) -> bool:
        """Distributing a product is no loss: one term, or numbers only."""
        return (
            len(terms) == 1
            or all(isinstance(t.kind, ScalarKind) for t in terms)
            and isinstance(self.ctx.kind(factor), ScalarKind)
        )

    def one(self, terms: Terms) -> Terms:
        """A sum as one factor."""
        if len(terms) <= 1:
            return terms
        made = render_sum(terms)
        if made is None:
            return []
        kind = total_kind(terms)
        return [replace(self.base(made, kind), full=terms[0].full)]

    def map(self, t: Term, wrap: Any, kind: Kind) -> Term:
        """A linear function of a term; the coefficient stays outside."""

        made = wrap(render(replace(t, coef=1)))
        made.kind = kind
        return Term(coef=t.coef, base=made, base_kind=kind, kind=kind)

    def product(self, left: Any, right: Any, on: dict, holes: dict, fact: CallFact, node: Any) -> Terms:
        ctx = self.ctx
        on_left = bool(quote.names_in(left) & on.keys())
        inner, other = (left, right) if on_left else (right, left)
        terms = self.linear(inner, on, holes, fact, node, True)
        if not terms:
            return []
        made = instantiate(ctx, fact.rule, other, holes)
        kind = ctx.value_of(node).kind
        return [
            self.map(
                t,
                lambda n: gast.BinOp(n, gast.MatMult(), made) if on_left else gast.BinOp(made, gast.MatMult(), n),
                kind,
            )
            for t in self.one(terms)
        ]

    def linear_call(self, e: Any, on: dict, holes: dict, fact: CallFact, node: Any) -> Terms:
        """A linear function inside a differential; a rule of its own says so, or it is a helper."""
        ctx = self.ctx
        f = instantiate(ctx, fact.rule, e.func, holes)
        rule = lookup(getattr(f, "object", None))
        given = [*e.args, *(w.value for w in e.keywords)]
        active = [a for a in given if quote.names_in(a) & on.keys()]
        tangents = {id(a): self.one(self.linear(a, on, holes, fact, node, True)) for a in active}
        alone = len([t for t in tangents.values() if t]) == 1 and not self.several(node)
        args, coef = [], None
        for a in given:
            if id(a) not in tangents:
                args.append(instantiate(ctx, fact.rule, a, holes))
            elif not tangents[id(a)]:
                args.append(quote.constant(0.0))
            else:
                term = tangents[id(a)][0]
                coef = term.coef if alone else 1
                args.append(ctx.like(render(replace(term, coef=1) if alone else term), term.kind))
        if coef is None:
            return []
        named = {w.arg: x for w, x in zip(e.keywords, args[len(e.args) :])}
        call = applied(ctx, f, args[: len(e.args)], named, PEEPHOLES)
        found = ctx.kind(call)
        kind = ctx.value_of(node).kind if fact.rule.differential_body is e else UNKNOWN
        if found != UNKNOWN or rule is not None and rule.kind is not None:
            kind = as_wide(kind, found) if kind != UNKNOWN else found
        call.kind = kind
        return [Term(coef=coef, base=call, base_kind=kind, kind=kind)]

    def push_linear(self, node: gast.AST, fact: CallFact) -> Terms:
        """A linear function: the same call on the tangents."""
        ctx, rule = self.ctx, fact.rule
        replaced: dict[int, gast.AST] = {}
        coef: Any = 1
        varied = [p for p in rule.differentiable if self.any_varied(fact.bound.get(p))]
        for p in rule.differentiable:
            bound = fact.bound.get(p)
            if isinstance(bound, (list, gast.List, gast.Tuple)):
                for b in bound if isinstance(bound, list) else bound.elts:
                    replaced[id(b)] = self.whole(b)
            elif isinstance(bound, gast.AST):
                terms = self.one(self.operand(bound, fact))
                if not terms:
                    replaced[id(bound)] = self.whole(bound)
                elif len(varied) == 1 and not self.several(node) and self.sums_out(terms, bound):
                    coef = terms[0].coef
                    replaced[id(bound)] = render(replace(terms[0], coef=1))
                else:
                    replaced[id(bound)] = self.filled(terms, ctx.value_of(bound).kind, bound)
        made = self.call_again(node, replaced)
        kind = ctx.value_of(node).kind
        made.kind = kind
        return [Term(coef=coef, base=made, base_kind=kind, kind=kind)]

    def several(self, node: gast.AST) -> bool:
        """A function that gives several arrays, which no coefficient multiplies: 2 * [a, b] are four."""
        return isinstance(self.ctx.value_of(node).kind, (ListKind, TupleKind))

    def any_varied(self, bound: Any) -> bool:
        if isinstance(bound, list):
            return any(self.ctx.value_of(b).varied for b in bound)
        return isinstance(bound, gast.AST) and self.ctx.value_of(bound).varied

    def sums_out(self, terms: Terms, bound: gast.AST) -> bool:
        """The term has the shape of the argument, so the call may take it without its coefficient."""
        kind, have = self.ctx.value_of(bound).kind, terms[0].kind
        if isinstance(kind, ArrayKind):
            return (
                isinstance(have, ArrayKind)
                and have.axes is not None
                and kind.axes is not None
                and ax.fills(have.axes, kind.axes)
            )
        return True

    def call_again(self, node: Any, replaced: dict[int, gast.AST]) -> gast.AST:
        """The user's own call with some arguments replaced."""
        ctx = self.ctx

        def argument(a: Any) -> Any:
            if id(a) in replaced:
                return replaced[id(a)]
            if isinstance(a, (gast.Tuple, gast.List)) and any(id(e) in replaced for e in a.elts):
                return type(a)([argument(e) for e in a.elts], gast.Load())
            return ctx.value(a)

        match node:
            case gast.Attribute(value=value, attr=attr):
                return gast.Attribute(argument(value), attr, gast.Load())
            case gast.Call(func=func, args=args, keywords=keywords):
                if isinstance(func, gast.Attribute) and id(func.value) in replaced:
                    f: gast.AST = gast.Attribute(argument(func.value), func.attr, gast.Load())
                else:
                    f = ctx.function(func)
                return gast.Call(
                    f, [argument(a) for a in args], [gast.keyword(k.arg, argument(k.value)) for k in keywords]
                )
            case gast.UnaryOp(op=op, operand=operand):
                return gast.UnaryOp(op, argument(operand))
        return gast.BinOp(argument(node.left), node.op, argument(node.right))

    def construct(self, fact: CallFact, kind: Kind) -> Term:
        """A namedtuple or dataclass of tangents."""
        parts = {
            name: self.whole_part(a) if isinstance(a, gast.AST) else self.ctx.zero_of_default(a.value)
            for name, a in fact.bound.items()
        }
        if isinstance(kind, TupleKind):
            return self.base(gast.Tuple(list(parts.values()), gast.Load()), kind)
        made = self.ctx.helper("namespace")
        made.keywords = [gast.keyword(k, v) for k, v in parts.items()]
        return self.base(made, kind)


def is_narrow(have: Kind, kind: Kind) -> bool:
    """A tangent that is broadcast to the shape of what it belongs to."""
    if not isinstance(kind, ArrayKind) or kind.axes == ():
        return False
    both = isinstance(have, ArrayKind) and have.axes is not None and kind.axes is not None
    return isinstance(have, ScalarKind) or both and not ax.fills(have.axes, kind.axes)


def bare(differential: Any) -> bool:
    """Some tangent in it is not multiplied with what has the shape of the result."""
    match differential:
        case gast.Name():
            return True
        case gast.UnaryOp(operand=inner):
            return bare(inner)
        case gast.BinOp(left=a, op=gast.Add() | gast.Sub(), right=b):
            return bare(a) or bare(b)
        case gast.BinOp(left=gast.Constant(), right=inner) | gast.BinOp(left=inner, right=gast.Constant()):
            return bare(inner)
    return False
