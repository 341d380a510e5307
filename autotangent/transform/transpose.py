"""The transpose of a differential: an expression that is linear in the differentials, run backwards."""

from typing import Any

import gast

from autotangent.analysis.facts import CallFact
from autotangent.analysis.origins import named
from autotangent.kinds import UNKNOWN, ArrayKind, Kind
from autotangent.rules import lookup, registry
from autotangent.rules import result_kinds as rk
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.context import Context
from autotangent.transform.flow import Flow
from autotangent.transform.holes import as_literal
from autotangent.transform.instantiate import instantiate
from autotangent.transform.singular import (
    factored,
    guarded_product,
    guarded_quotient,
    is_infinite_somewhere,
    is_singular,
)
from autotangent.transform.terms import Term, literal, render
from autotangent.transform.turned import transposed

ADJOINT = "State its adjoint beside it, with autotangent.rules.adjoint"


class Transpose:
    """The transpose of a differential: an expression that is linear in the differentials, run backwards."""

    def transpose(
        self, e: Any, term: Term, on: dict[str, str], holes: dict, fact: CallFact, node: Any, flow: Flow
    ) -> None:
        """Transpose a differential: `e` is linear in the names of `on`."""
        ctx = self.ctx

        def active(x: Any) -> bool:
            return any(isinstance(n, gast.Name) and n.id in on for n in walk(x))

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
                made = self.mask(factor, fact, node) or make(factor)
                if is_infinite_somewhere(ctx, made) and is_singular(ctx, fact):
                    term = guarded_product(ctx, term, made)
                else:
                    term = factored(ctx, term, made)
                self.transpose(inner, term, on, holes, fact, node, flow)
            case gast.BinOp(left=left, op=gast.Div(), right=right):
                made = make(right)
                singular = is_singular(ctx, fact)
                if singular:
                    term = guarded_quotient(ctx, term, made)
                else:
                    term = term.over(made, ctx.kind(made))
                    whole = e is fact.rule.differential_body  # then nothing but the quotient is read
                    term = self.shared_quotient(term, left, on, node, flow) if whole else term
                self.transpose(left, term, on, holes, fact, node, flow)
            case gast.BinOp(left=left, op=gast.MatMult(), right=right):
                self.transpose_matmul(left, right, active(left), term, on, holes, fact, node, flow)
            case gast.Call():
                self.transpose_call(e, term, on, holes, fact, node, flow)
            case gast.Attribute(value=value, attr="T"):
                g = transposed(ctx, ctx.like(render(replace(term, coef=1)), term.kind))
                self.transpose(
                    value, Term(coef=term.coef, base=g, base_kind=UNKNOWN, kind=UNKNOWN), on, holes, fact, node, flow
                )
            case _:
                ctx.refuse_rule(node, fact.function, f"cannot be transposed: {quote.unparse(e)}", ADJOINT)

    def shared_quotient(self, term: Term, inner: Any, on: dict[str, str], node: gast.AST, flow: Flow) -> Term:
        """A quotient that goes to several operands, with a name if it is more than a division of two numbers. Under a
        mask the adjoint stays apart from a divisor that may be zero, see `Fit.deliver`."""
        several = len({n.id for n in walk(inner) if isinstance(n, gast.Name)} & on.keys()) > 1
        parts = [n for n, _ in (*term.factors, *term.divisors)] + ([] if term.base is None else [term.base])
        elements = any(isinstance(n, gast.Subscript) for part in parts for n in walk(part))
        heavy = isinstance(term.kind, ArrayKind) or elements
        masked = self.guarded or term.masked
        return self.name_term(node, term, flow) if several and heavy and not masked else term

    guarded = False
    name_term: Any

    def mask(self, factor: gast.AST, fact: CallFact, node: gast.AST) -> gast.AST | None:
        """A factor that the forward sweep records as booleans, see `masks.py`."""
        return None

    def transpose_matmul(
        self,
        left: Any,
        right: Any,
        on_left: bool,
        term: Term,
        on: dict,
        holes: dict,
        fact: CallFact,
        node: Any,
        flow: Flow,
    ) -> None:
        """d(left) @ right, or left @ d(right), by the ranks of the operands."""
        ctx = self.ctx
        inner, other = (left, right) if on_left else (right, left)
        if not isinstance(inner, gast.Name):
            made = instantiate(ctx, fact.rule, other, holes)
            term = self.filled(term, node)
            g = ctx.like(render(replace(term, coef=1)), term.kind)
            t = transposed(ctx, made)
            base = gast.BinOp(g, gast.MatMult(), t) if on_left else gast.BinOp(t, gast.MatMult(), g)
            return self.transpose(
                inner, Term(coef=term.coef, base=base, base_kind=term.kind, kind=term.kind), on, holes, fact, node, flow
            )
        bound = fact.bound[on[inner.id]]
        made = instantiate(ctx, fact.rule, other, holes)
        mine, others = ctx.value_of(bound).kind, ctx.kind(made)
        term = self.filled(term, node)
        g = ctx.like(render(replace(term, coef=1)), term.kind)
        if _rank(mine) == _rank(others) == 1:
            plain = replace(term, full=None).times(made, others)
            self.deliver(bound, plain, node, fact, flow, True)
            return
        base = matmul_adjoint(ctx, bound, g, made, on_left)
        dtypes = [getattr(k, "dtype", "f") for k in (term.kind, others)]
        exact = rk.with_dtype(mine, "c") if "c" in dtypes else mine
        base.kind = exact
        whole = Term(coef=term.coef, base=base, base_kind=exact, kind=exact, full=exact)
        self.deliver(bound, whole, node, fact, flow, True)

    def transpose_call(self, e: Any, term: Term, on: dict, holes: dict, fact: CallFact, node: Any, flow: Flow) -> None:
        """A linear function inside a differential: its own adjoint."""
        ctx = self.ctx
        f = instantiate(ctx, fact.rule, e.func, holes)
        rule = lookup(getattr(f, "object", None))
        if rule is None:
            ctx.refuse_rule(node, fact.function, f"uses {quote.unparse(e.func)}, which has no adjoint", ADJOINT)
        names = list(rule.parameters)
        given = dict(zip(names, e.args)) | {k.arg: k.value for k in e.keywords}
        inner = {}
        shape_of = {d: quote.name(p) for d, p in on.items()}
        for p, parameter in rule.parameters.items():
            if p in given:
                # a differential has the shape of its primal
                inner[p] = lambda x=given[p]: instantiate(ctx, fact.rule, quote.substitute(x, shape_of), holes)
            else:
                inner[p] = lambda d=parameter.default: as_literal(d)
        for p, argument in given.items():
            if not quote.names_in(argument) & on.keys():
                continue
            part = self.call_part(rule, p, inner, term, argument, fact, node)
            self.transpose(argument, part, on, holes, fact, node, flow)

    def call_part(
        self, rule: registry.Rule, p: str, inner: dict, term: Term, argument: Any, fact: CallFact, node: Any
    ) -> Term:
        ctx = self.ctx
        if rule.transpose is not None:
            y_bar = rule.result + "_bar"
            part = rule.adjoint_parts[p]
            g = ctx.like(render(replace(term, coef=1)), term.kind)
            made = instantiate(ctx, rule, part, {**inner, y_bar: g})
            if (number := literal(made)) is not None:  # the real part of the seed
                return replace(term, coef=term.coef * number, full=UNKNOWN)
            return Term(coef=term.coef, base=made, base_kind=ctx.kind(made), kind=ctx.kind(made), full=UNKNOWN)
        found: list[Term] = []
        fake = CallFact(rule.function, {p: argument}, rule)
        probe = _Probe(self, found)
        probe.transpose(rule.differential_body, term, {"d" + p: p}, inner, fake, node, Flow())
        if len(found) != 1:
            ctx.refuse_rule(
                node, fact.function, f"has a part that cannot be transposed: {named(rule.function)}", ADJOINT
            )
        return found[0]


def matmul_adjoint(ctx: Context, bound: gast.AST, g: gast.AST, made: gast.AST, on_left: bool) -> gast.AST:
    """The adjoint of one operand of a product, by the ranks; a helper where they are open."""
    match _rank(ctx.value_of(bound).kind), _rank(ctx.kind(made)), on_left:
        case (2, 2, True):
            return gast.BinOp(g, gast.MatMult(), transposed(ctx, made))
        case (2, 2, False) | (1, 2, False):
            return gast.BinOp(transposed(ctx, made), gast.MatMult(), g)
        case (2, 1, True):
            return ctx.np("outer", g, made)
        case (2, 1, False):
            return ctx.np("outer", made, g)
        case (1, 2, True):
            return gast.BinOp(made, gast.MatMult(), g)
        case (_, _, True):
            return ctx.helper("matmul_left", g, ctx.value(bound), made)
    return ctx.helper("matmul_right", g, made, ctx.value(bound))


def _rank(kind: Kind) -> int | None:
    if isinstance(kind, ArrayKind) and kind.axes is not None:
        return len(kind.axes)
    return None


class _Probe(Transpose):
    """Runs a transposition to see the one term it delivers."""

    def __init__(self, owner: Any, found: list[Term]):
        self.ctx, self.found, self.bar_names, self.piece_adjoints = owner.ctx, found, {}, {}
        self.aliases = owner.aliases

    def deliver(self, operand: Any, term: Term, node: Any, fact: CallFact, flow: Flow, exact: bool = False) -> None:
        self.found.append(term)
