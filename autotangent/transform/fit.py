"""Adjoints brought to the shape of what they belong to: sums over broadcast axes, numbers spread out."""

from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis.binding import Default
from autotangent.analysis.facts import CallFact
from autotangent.analysis.finite import Test, maybe_infinite, maybe_masked, version_comes_of
from autotangent.analysis.interface import given
from autotangent.analysis.versions import Version
from autotangent.kinds import COMPLEX, FLOAT, UNKNOWN, ArrayKind, Kind, ListKind, ScalarKind, TupleKind, dtypes
from autotangent.rules import result_kinds as rk
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.level import level
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.flow import Flow
from autotangent.transform.terms import Factor, Term, is_complex, literal, masks_of, may_be_integer, real_part, render


def as_wide(kind: Kind, term: Kind) -> Kind:
    """The kind with the dtype of an adjoint, which may be complex where the value is real, or the other way round."""
    dtype = getattr(term, "dtype", None)
    if isinstance(kind, TupleKind):  # a row of a display
        return replace(kind, items=tuple(as_wide(k, term) for k in kind.items))
    if isinstance(kind, ListKind):
        return replace(kind, item=as_wide(kind.item, term))
    return kind if dtype is None else rk.with_dtype(kind, "c" if dtype == "c" else "f")


def times_one(node: gast.AST) -> gast.AST:
    """1.0 * node: a float."""
    return gast.BinOp(quote.constant(1.0), gast.Mult(), node)


def single_axes(operand: gast.AST, whole: ax.Axes | None, own: ax.Axes | None) -> tuple[int, ...] | None:
    """Axes along which x[k : k + 1], or x[:1], was broadcast, where the others are alike: the sums, added to the place
    of the operand, broadcast to nothing where the slice is empty."""
    if not isinstance(operand, gast.Subscript) or whole is None or own is None or len(whole) != len(own):
        return None
    parts = list(operand.slice.elts) if isinstance(operand.slice, gast.Tuple) else [operand.slice]
    if not all(isinstance(p, gast.Slice) for p in parts):
        return None
    over = tuple(k for k, p in enumerate(parts) if of_one(p))
    rest = [k for k in range(len(own)) if k not in over]
    alike = ax.summed_axes(tuple(whole[k] for k in rest), tuple(own[k] for k in rest)) == ()
    return over if over and alike else None


def of_one(part: gast.Slice) -> bool:
    """k : k + 1, :1 or -1: -- one element, or none."""
    if part.step is not None:
        return False
    match part.lower, part.upper:
        case None, gast.Constant(value=1):
            return True
        case gast.UnaryOp(op=gast.USub(), operand=gast.Constant(value=1)), None:
            return True
        case gast.expr() as k, gast.BinOp(left=left, op=gast.Add(), right=gast.Constant(value=1)):
            return quote.same(k, left)
    return False


def unit_axes(whole: ax.Axes | None, own: ax.Axes | None) -> tuple[int, ...]:
    """Axes of length 1, proved to be all that was broadcast, though not all there are."""
    if whole is None or own is None or len(whole) != len(own):
        return ()
    over = tuple(k for k, n in enumerate(own) if n == 1 and whole[k] != 1)
    rest = [k for k in range(len(own)) if k not in over]
    alike = ax.summed_axes(tuple(whole[k] for k in rest), tuple(own[k] for k in rest)) == ()
    return over if rest and alike else ()


def composed(*parts: gast.AST) -> bool:
    """Some part is written with an operator."""
    return any(isinstance(p, (gast.BinOp, gast.UnaryOp)) for p in parts)


def is_vector(kind: Kind) -> bool:
    """An array of floats with one axis."""
    return isinstance(kind, ArrayKind) and kind.dtype == "f" and kind.axes is not None and len(kind.axes) == 1


def with_new_axes(places: tuple[int, ...], rank: int) -> gast.Tuple:
    """The index [:, None] that gives an array of this rank new axes at these places."""
    index = [gast.Constant(None, None) if k in places else gast.Slice(None, None, None) for k in range(rank)]
    return gast.Tuple(index, gast.Load())


class Fit:
    """Adjoints brought to the shape of what they belong to: sums over broadcast axes, numbers spread out."""

    integers: set[str]

    def floating(self, term: Term) -> gast.AST:
        """The product as text, with floats also where all of it may be integers."""
        g = render(term)
        if isinstance(g, gast.Tuple):
            parts = [times_one(e) if getattr(e, "id", "") in self.integers else e for e in g.elts]
            return self.ctx.like(gast.Tuple(parts, gast.Load()), term.kind)
        return times_one(g) if isinstance(term.kind, ScalarKind) and may_be_integer(term, self.integers) else g

    def deliver(self, operand: Any, term: Term, node: Any, fact: CallFact, flow: Flow, exact: bool = False) -> None:
        """Hand a term to an operand, summed over the axes along which the operand was broadcast."""
        if isinstance(operand, Default) or not isinstance(operand, gast.AST):
            return
        mine = given(self.ctx.value_of(operand))
        masked = (self.guarded or term.masked) and isinstance(term.kind, ArrayKind) and term.base is not None
        if masked:
            term = self.guarded_term(term)
        if not exact and fact.rule is not None and fact.rule.kind in rk.ELEMENTWISE:
            term = self.reduced(term, operand, mine, node, fact)
        elif fact.rule is not None and self.beside_unknown(operand, fact):
            term = self.narrowed(term, operand, mine)
        self.pull(operand, term, flow)

    def beside_unknown(self, operand: gast.AST, fact: CallFact) -> bool:
        """Another operand may be complex, although nobody knows."""
        held = [b for p in fact.rule.differentiable if isinstance(b := fact.bound.get(p), gast.AST)]
        return any("?" in dtypes(self.ctx.value_of(b).kind) for b in held if b is not operand)

    def narrowed(self, term: Term, operand: gast.AST, mine: Kind) -> Term:
        """The real part of an adjoint that may be complex, where the operand is real."""
        if isinstance(mine, (ScalarKind, ArrayKind)):
            return term if is_complex(mine) or literal(render(term)) is not None else real_part([term])
        if mine != UNKNOWN:
            return term
        g = self.ctx.like(render(replace(term, coef=1)), term.kind)
        made = self.ctx.like(self.ctx.helper("unbroadcast", g, self.shape_of(operand)), UNKNOWN)
        return replace(term, base=made, base_kind=UNKNOWN, kind=UNKNOWN, factors=(), divisors=())

    guarded = False

    def guarded_term(self, term: Term) -> Term:
        """A product in which the zeros of a mask stay. In a derivative that is derived again, the mask of a factor may
        stand for what makes the rest infinite."""
        again = level(self.ctx.record.function) > 1
        zeros = [f for f in term.factors if again and self.made_of(f, maybe_masked)]
        others = tuple(f for f in term.factors if f not in zeros)
        kind = rk.broadcast_kinds([term.base_kind, *(k for _, k in (*others, *term.divisors))], "f")
        rest = replace(term, factors=others, kind=kind) if zeros else term
        if self.infinite(rest):
            rest = self.kept_zero(rest)
        for factor, k in zeros:
            whole = rk.broadcast_kinds([rest.kind, k], "f")
            made = self.ctx.like(self.ctx.helper("product", factor, render(replace(rest, coef=1))), whole)
            rest = Term(coef=rest.coef, base=made, base_kind=whole, kind=whole, full=term.full, masked=True)
        return rest

    def made_of(self, factor: Factor, test: Test) -> bool:
        """An array for which the test holds, or something that it was computed from."""
        node, kind = factor
        versions = [n.version for n in walk(node) if getattr(n, "version", None) is not None]
        return isinstance(kind, ArrayKind) and any(version_comes_of(self.ctx, v, test) for v in versions)

    def infinite(self, term: Term) -> bool:
        """A factor may be infinite where a mask has chosen other elements."""
        if any(isinstance(k, ArrayKind) for _, k in term.divisors):
            return True
        masks = masks_of(term)
        factors = [f for f in term.factors if f not in masks]
        called = any(isinstance(n, gast.Call) and isinstance(n.func, gast.Name) for n, _ in factors)
        return called or any(self.made_of(f, maybe_infinite) for f in factors)

    def kept_zero(self, term: Term) -> Term:
        """A zero adjoint stays zero, whatever it is multiplied with."""
        partial = render(replace(term, coef=1, base=None, base_kind=FLOAT))
        made = self.ctx.like(self.ctx.helper("product", term.base, partial), term.kind)
        return Term(coef=term.coef, base=made, base_kind=term.kind, kind=term.kind, full=term.full, masked=True)

    def reduced(self, term: Term, operand: gast.AST, mine: Kind, node: Any, fact: CallFact) -> Term:
        ctx = self.ctx
        whole = given(ctx.value_of(node))
        others = [ctx.value_of(b).kind for b in fact.bound.values() if isinstance(b, gast.AST) and b is not operand]
        as_wide_as_this = all(isinstance(k, ScalarKind) for k in others) and not fact.rule.draws
        if as_wide_as_this or isinstance(whole, ScalarKind):
            return replace(term, full=mine) if isinstance(mine, (ScalarKind, ArrayKind)) else term
        return self.fitted(term, operand, mine, whole, node)

    def fitted(self, term: Term, operand: gast.AST, mine: Kind, whole: Kind, node: Any) -> Term:
        """The adjoint of what had kind `whole` for an operand of kind `mine` that was broadcast to it."""
        ctx = self.ctx
        may_be_complex = term.kind == UNKNOWN and ctx.facts.complex_about
        own, over = as_wide(rk.as_array(mine), COMPLEX if may_be_complex else term.kind), None
        if isinstance(whole, ArrayKind) and whole.axes is not None:
            if isinstance(own, ScalarKind):
                return self.summed_to_scalar(term, whole, node)
            if getattr(own, "axes", None) is not None:
                over = ax.summed_axes(whole.axes, own.axes)
        if over == ():
            return replace(term, full=own)
        term = self.filled(term, node)
        if over is not None:
            return self.summed(term, over, own)
        if isinstance(whole, ArrayKind) and isinstance(own, ArrayKind):
            over = single_axes(operand, whole.axes, own.axes)
            if over is not None:
                return self.summed_to_one(term, over, own)
            over = unit_axes(whole.axes, own.axes)
            if over:
                return self.summed_to_units(term, over, own)
        g = ctx.like(render(replace(term, coef=1)), term.kind)
        made = ctx.like(ctx.helper("unbroadcast", g, self.shape_of(operand)), own)
        return term.as_one(made, own)

    def shape_of(self, operand: gast.AST) -> gast.AST:
        """An operand of which only the shape is read, and whether it is complex, not what is in it."""
        made = self.ctx.value(operand)
        array = root_name(made)
        if array is not None and isinstance(getattr(array, "version", None), Version):
            real = {is_complex(v.value.kind) for v in self.ctx.table.by_name.get(array.version.name, ())}
            steady = len(real) < 2 and self.steady(array.version)
            array.shape_only = isinstance(self.ctx.kind(array), ArrayKind) and steady
        return made

    steady: Any

    def summed_to_scalar(self, term: Term, whole: Kind, node: Any) -> Term:
        """All of it added up; what does not vary stays outside the sum."""
        if isinstance(term.kind, ScalarKind):
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
        made = self.ctx.like(self.added_up(render(inner), whole), FLOAT)
        dtype = getattr(term.kind, "dtype", "f")
        kind = ScalarKind(dtype if dtype == "c" else "f")
        made.kind = kind
        return replace(term.as_one(made, kind), factors=outside, divisors=under, masked=False)

    def added_up(self, node: gast.AST, whole: Kind) -> gast.AST:
        """The sum of all of an array; x @ y for a product of two vectors of floats, and of nothing else."""
        match node:
            case gast.BinOp(left=left, op=gast.Mult(), right=right) if not composed(left, right):
                kinds = [self.ctx.kind(part) for part in (left, right)]
                versions = [n.version for n in walk(node) if getattr(n, "version", None) is not None]
                numbers = any(v.value.started for v in versions)  # at first
                if not numbers and all(is_vector(k) and ax.fills(k.axes, whole.axes) for k in kinds):
                    return gast.BinOp(left, gast.MatMult(), right)
        return self.ctx.np("sum", node)

    def summed_to_one(self, term: Term, over: tuple[int, ...], mine: ArrayKind) -> Term:
        """Sums that broadcast to a slice with one element along these axes."""
        rank = len(mine.axes or ())
        if len(over) == rank:
            made = self.ctx.like(self.ctx.np("sum", render(replace(term, coef=1))), mine)
            return term.as_one(made, mine)
        result = self.summed(term, over, mine)
        if over != tuple(range(len(over))):
            base = gast.Subscript(result.base, with_new_axes(over, rank), gast.Load())
            result = replace(result, base=self.ctx.like(base, mine))
        return result

    def summed_to_units(self, term: Term, over: tuple[int, ...], mine: ArrayKind) -> Term:
        """Sums along axes that stay, with length 1."""
        result = self.summed(term, over, mine)
        base = self.ctx.like(gast.Subscript(result.base, with_new_axes(over, len(mine.axes)), gast.Load()), mine)
        return replace(result, base=base)

    def summed(self, term: Term, over: tuple[int, ...], mine: Kind) -> Term:
        g = render(replace(term, coef=1))
        axis = quote.constant(over[0]) if len(over) == 1 else gast.Tuple([quote.constant(k) for k in over], gast.Load())
        if isinstance(g, (gast.Name, gast.Call, gast.Attribute, gast.Subscript)):
            made = gast.Call(gast.Attribute(g, "sum", gast.Load()), [], [gast.keyword("axis", axis)])
        else:
            made = self.ctx.np("sum", g, axis=axis)
        made.kind = mine
        return term.as_one(made, mine)

    def filled(self, term: Term, node: Any) -> Term:
        """The term with the very shape of `node`, for what does not broadcast."""
        whole = self.ctx.value_of(node).kind if isinstance(node, gast.AST) else UNKNOWN
        whole = as_wide(whole, term.kind)
        if not isinstance(whole, ArrayKind):
            return term
        if isinstance(term.kind, ArrayKind) and whole.axes is not None and term.kind.axes is not None:
            if ax.fills(term.kind.axes, whole.axes):
                return term
        elif not isinstance(term.kind, ScalarKind) and whole.axes is None or isinstance(term.kind, type(UNKNOWN)):
            return term
        shape = self.ctx.shape(node)
        g = render(replace(term, coef=1))
        call = "full" if isinstance(term.kind, ScalarKind) else "broadcast_to"
        if term.base is None and not term.factors and not term.divisors:
            g = quote.constant(1.0)
        floats = [quote.builtin("float")] if call == "full" and may_be_integer(term, self.integers) else []
        args = (shape, g, *floats) if call == "full" else (g, shape)
        made = self.ctx.like(self.ctx.np(call, *args), whole)
        return term.as_one(made, whole)
