"""Partials that are infinite at points the primal accepts: the quotient of zero and zero is zero there."""

import gast

from autotangent.analysis.facts import CallFact
from autotangent.analysis.finite import chooses
from autotangent.analysis.signs import proved_positive
from autotangent.kinds import FLOAT
from autotangent.rules import result_kinds as rk
from autotangent.structs import replace
from autotangent.syntax.literals import literal
from autotangent.transform.context import Context
from autotangent.transform.terms import Term, divide, render
from autotangent.transform.vanishing import keeps_zeros

UNBOUNDED = ("log", "exp", "digamma", "polygamma")


def is_singular(ctx: Context, fact: CallFact) -> bool:
    """A divisor in the rule may be zero although the primal does not raise."""
    rule = fact.rule
    if rule is None or not rule.singular_at:
        return False
    return not all(proved_positive(ctx, fact.bound[p]) for p in rule.singular_at if p in fact.bound)


def somewhere(ctx: Context) -> bool:
    """Adjoints that a function gives may be infinite."""
    calls, interfaces = ctx.facts.calls.values(), ctx.facts.interfaces.values()
    return any(is_singular(ctx, fact) for fact in calls) or any(i.unbounded for i in interfaces)


def is_infinite_somewhere(ctx: Context, factor: gast.AST) -> bool:
    """A factor of a singular rule that is no number at the point: a logarithm or another function that grows without
    bound, or a power whose exponent is no int."""
    match factor:
        case gast.UnaryOp(operand=inner):
            return is_infinite_somewhere(ctx, inner)
        case gast.BinOp(left=left, op=gast.Add() | gast.Sub() | gast.Mult(), right=right):
            return is_infinite_somewhere(ctx, left) or is_infinite_somewhere(ctx, right)
        case gast.Call(func=gast.Name(id="power_by_base" | "power_by_exponent"), args=[_, p, *_]):
            return getattr(ctx.kind(p), "dtype", "f") != "i"
        case gast.Call(func=gast.Attribute(attr=name)):
            return name in UNBOUNDED
    return False


def guarded_product(ctx: Context, term: Term, factor: gast.AST) -> Term:
    """term * factor by the runtime helper `product`; the seed is not zero."""
    if term.is_one:
        return infinite(ctx, term.times(factor, ctx.kind(factor)))
    kind = rk.broadcast_kinds([term.kind, ctx.kind(factor)], "f")
    made = keeps_zeros(ctx.like(ctx.helper("product", render(replace(term, coef=1)), factor), kind), term.kind)
    return infinite(ctx, replace(term.as_one(made, kind), full=term.full))


def factored(ctx: Context, term: Term, factor: gast.AST) -> Term:
    """The product with a factor, whose zeros stay where the term may be infinite."""
    for part in parts_of(factor) if term.infinite else ():
        part.chooses = chooses(ctx, part)
    return term.times(factor, ctx.kind(factor))


def parts_of(factor: gast.AST) -> list[gast.AST]:
    """What `Term.times` makes of a factor."""
    match factor:
        case gast.UnaryOp(op=gast.USub(), operand=inner):
            return parts_of(inner)
        case gast.BinOp(left=left, op=gast.Mult(), right=right):
            return [factor, *parts_of(left), *parts_of(right)]
    return [factor]


def infinite(ctx: Context, term: Term) -> Term:
    """The term, some of whose elements may be infinite."""
    return replace(term, infinite=ctx.helper)


def guarded_quotient(ctx: Context, term: Term, divisor: gast.AST) -> Term:
    """term / divisor by the runtime helper `quotient`; constants stay outside."""
    if literal(divisor) is not None:
        return term.over(divisor, FLOAT)
    coef = term.coef
    g = render(replace(term, coef=1))
    if isinstance(divisor, gast.BinOp) and isinstance(divisor.op, gast.Mult) and literal(divisor.left) is not None:
        coef, divisor = divide(coef, literal(divisor.left)), divisor.right
    kind = rk.broadcast_kinds([term.kind, ctx.kind(divisor)], "f")
    made = keeps_zeros(ctx.like(ctx.helper("quotient", g, divisor), kind), term.kind)
    return infinite(ctx, replace(term.as_one(made, kind), coef=coef, full=term.full))
