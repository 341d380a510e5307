"""A running tangent or adjoint as a product, so that sums of products are collected before they are printed.

>>> from autotangent.syntax.quote import expr, unparse
>>> from autotangent.kinds import FLOAT
>>> g = Term(base=expr("y_bar"), kind=FLOAT)
>>> two = [g.times(expr("x"), FLOAT).times(expr("k"), FLOAT), g.times(expr("k"), FLOAT).times(expr("x"), FLOAT)]
>>> unparse(render_sum([*two, g.times(expr("cos(x)"), FLOAT)]))
'(2 * k * x + cos(x)) * y_bar'
>>> u, v = (Term(base=expr(name), kind=FLOAT).times(expr("2 * k"), FLOAT) for name in ("u_dot", "v_dot"))
>>> unparse(render_sum([u.times(expr("x"), FLOAT), v.times(expr("x * x"), FLOAT).negated()]))
'2 * x * k * (u_dot - x * v_dot)'
>>> unparse(render_sum([u.over(expr("x"), FLOAT), v.times(expr("y"), FLOAT).over(expr("x"), FLOAT)]))
'2 * k * (u_dot + y * v_dot) / x'
"""

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import gast

from autotangent.analysis.versions import meaning, reference
from autotangent.kinds import FLOAT, UNKNOWN, ArrayKind, Kind, ScalarKind
from autotangent.rules.result_kinds import broadcast_kinds, with_dtype
from autotangent.structs import replace, struct
from autotangent.syntax import quote
from autotangent.syntax.literals import literal
from autotangent.syntax.products import product
from autotangent.transform.vanishing import kept

Factor = tuple[gast.AST, Kind]
LIGHT = (gast.Name, gast.Subscript, gast.Attribute)


@struct(frozen=True)
class Term:
    """coef * factors * base / divisors.

    kind: of the product as it stands; full: the kind it stands for (it may still have to be broadcast to that).
    base: the adjoint or tangent all started from; None is the number one. masked: some of its elements are zero because
    those of the value do not matter, so that the zeros must stay whatever the factors are. infinite: some of its
    elements may be; what makes the call of a helper, which multiplies them with a mask.
    """

    coef: Any = 1
    factors: tuple[Factor, ...] = ()
    divisors: tuple[Factor, ...] = ()
    base: gast.AST | None = None
    base_kind: Kind = FLOAT
    kind: Kind = FLOAT
    full: Kind | None = None
    masked: bool = False
    infinite: Callable[..., gast.AST] | None = None

    @property
    def stands_for(self) -> Kind:
        """The kind after broadcasting."""
        return self.full if self.full is not None else self.kind

    def as_one(self, node: gast.AST, kind: Kind) -> "Term":
        """The same where an expression of this kind stands for all of it but the coefficient."""
        return replace(self, base=node, base_kind=kind, kind=kind, full=kind, factors=(), divisors=())

    def times(self, factor: gast.AST, kind: Kind) -> "Term":
        """The product with a factor; numbers and signs go into the coefficient."""
        number = literal(factor)
        if number is not None:
            return replace(self, coef=self.coef * number)
        match factor:
            case gast.UnaryOp(op=gast.USub(), operand=inner):
                return replace(self, coef=-self.coef).times(inner, kind)
            case gast.BinOp(left=left, op=gast.Mult(), right=right):
                both = isinstance(left, LIGHT) and isinstance(right, LIGHT)  # each is put in front
                first, last = (right, left) if both else (left, right)
                return self.times(first, getattr(first, "kind", kind)).times(last, getattr(last, "kind", kind))
        if isinstance(kind, ScalarKind):
            match factor:
                case gast.BinOp(left=left, op=gast.Div(), right=right):
                    return self.times(left, kind).over(right, kind)
            rest = without(self.divisors, factor)
            if rest is not None:
                return replace(self, divisors=rest)
        return replace(
            self,
            factors=((factor, kind), *self.factors) if isinstance(factor, LIGHT) else (*self.factors, (factor, kind)),
            kind=broadcast_kinds([self.kind, kind], "f"),
            full=broadcast_kinds([self.stands_for, kind], "f"),
        )

    def over(self, divisor: gast.AST, kind: Kind) -> "Term":
        """The quotient by a divisor."""
        number = literal(divisor)
        if number is not None and number != 0:
            return replace(self, coef=divide(self.coef, number))
        match divisor:
            case gast.BinOp(left=left, op=gast.Mult(), right=right) if literal(left):
                return replace(self, coef=divide(self.coef, literal(left))).over(right, getattr(right, "kind", kind))
        if isinstance(kind, ScalarKind):
            match divisor:
                case gast.BinOp(left=left, op=gast.Div(), right=right):
                    return self.over(left, kind).times(right, kind)
            rest = without(self.factors, divisor)
            if rest is not None:
                return replace(self, factors=rest)
        return replace(
            self,
            divisors=(*self.divisors, (divisor, kind)),
            kind=broadcast_kinds([self.kind, kind], "f"),
            full=broadcast_kinds([self.stands_for, kind], "f"),
        )

    def negated(self) -> "Term":
        """The opposite."""
        return replace(self, coef=-self.coef)

    @property
    def plain(self) -> bool:
        """Nothing but the base."""
        return self.coef == 1 and not self.factors and not self.divisors

    @property
    def is_one(self) -> bool:
        """The literal seed of a scalar result."""
        return self.plain and self.base is None


def without(factors: tuple[Factor, ...], node: gast.AST) -> tuple[Factor, ...] | None:
    """The factors less one that is the number `node`, or None."""
    if not isinstance(node, LIGHT):
        return None
    alike = [k for k, (n, kind) in enumerate(factors) if isinstance(kind, ScalarKind) and type(n) is type(node)]
    k = next((k for k in alike if meaning(factors[k][0]) == meaning(node)), None)
    return None if k is None else factors[:k] + factors[k + 1 :]


def numbered(term: Term) -> Term:
    """What comes out of a place where there may be no number is 0 there."""
    empty = isinstance(term.base_kind, ScalarKind) and term.base_kind.optional
    if not empty or not isinstance(term.base, (gast.Subscript, gast.Attribute)):
        return term
    return replace(term, base=quote.expr("x or 0.0", x=term.base))


def divide(a: Any, b: Any) -> Any:
    """Exact where both are integers."""
    if isinstance(a, (int, Fraction)) and isinstance(b, (int, Fraction)):
        f = Fraction(a, b)
        return int(f) if f.denominator == 1 else f
    return a / b


def number(value: Any) -> gast.AST:
    """A coefficient as text: whole numbers without a point."""
    if isinstance(value, Fraction):
        value = value.numerator / value.denominator
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return quote.constant(value)


def render(term: Term, sign: bool = True) -> gast.AST:
    """The product as text; with sign False its absolute value (the caller prints the sign)."""
    term = guarded(term)
    coef = term.coef
    negative = coef < 0
    coef = -coef if negative else coef
    scalars = [f for f in term.factors if not isinstance(f[1], ArrayKind)]
    arrays = [f for f in term.factors if isinstance(f[1], ArrayKind)]
    tail = [] if term.base is None else [(term.base, FLOAT)]
    over: list[gast.AST] = [d for d, _ in term.divisors]
    if isinstance(coef, Fraction):
        over, coef = ([quote.constant(coef.denominator), *over] if coef.denominator != 1 else over), coef.numerator
    factors = [*scalars, *arrays, *tail]
    if isinstance(term.base_kind, ScalarKind) and term.base is not None and arrays:
        factors = [*scalars, *tail, *arrays]
    signed = coef != 1 or negative and sign
    nodes = [n for n, _ in factors]
    if may_wrap(factors, signed, bool(over)):
        nodes = [quote.constant(float(coef)), *nodes]
    elif coef != 1 or not nodes:
        nodes = [number(coef), *nodes]
    if negative and sign:
        first = literal(nodes[0])
        nodes[0] = quote.constant(-first) if first is not None else gast.UnaryOp(gast.USub(), nodes[0])
    result = product(nodes)
    if over:
        result = gast.BinOp(result, gast.Div(), product(over) if len(over) > 1 else over[0])
    return result


def masks_of(term: Term) -> tuple[Factor, ...]:
    """Factors whose zeros must stay: the rest may be infinite there."""
    return tuple(f for f in term.factors if getattr(f[0], "chooses", False)) if term.infinite else ()


def guarded(term: Term) -> Term:
    """The term with all factors, if there are masks, in one call with what may be infinite."""
    masks = masks_of(term)
    rest = () if term.base is not None else tuple(f for f in term.factors if f not in masks)
    if not masks or term.base is None and not rest:
        return term
    factors = masks if rest else sorted(term.factors, key=lambda f: isinstance(f[1], ArrayKind))
    made = kept(term.infinite, [n for n, _ in factors], term.base or product([n for n, _ in rest]))
    made.kind = broadcast_kinds([term.base_kind, *(k for _, k in term.factors)], "f")
    return replace(term, factors=(), base=made, base_kind=made.kind, infinite=None)


def may_wrap(factors: list[Factor], signed: bool, divided: bool) -> bool:
    """The product begins in integers or booleans of NumPy, where 2 * x overflows, -x wraps and True + True is True."""
    count = next((k for k, (n, kind) in enumerate(factors) if not bounded(n, kind)), len(factors))
    if count > 0 and (signed or count > 1):
        return True
    some = any(bounded(n, kind) for n, kind in factors)
    return some and not divided and all(bounded(n, kind) or may_be_whole(n, kind) for n, kind in factors)


def may_be_integer(term: Term, integers: set[str]) -> bool:
    """The product, but for its coefficient, may be an integer when it runs: an array of it would hold integers.
    integers: names of adjoints that may be."""
    if term.divisors or getattr(term.kind, "dtype", "f") == "c":
        return False
    if getattr(term.base, "id", "") not in integers if term.base is not None else not term.factors:
        return False
    return not any(getattr(k, "dtype", "") == "f" and not may_be_whole(n, k) for n, k in term.factors)


def may_be_whole(node: Any, kind: Kind) -> bool:
    """A number that is an integer on one of the paths to it."""
    if not isinstance(kind, ScalarKind) or kind.dtype != "f":
        return False
    pending, seen = [node], []
    while pending:
        part = pending.pop()
        if isinstance(part, gast.IfExp):
            pending += [part.body, part.orelse]
        elif isinstance(part, gast.Constant):
            if type(part.value) is int:
                return True
        elif (version := getattr(part, "version", None)) is not None and version not in seen:
            seen.append(version)
            if getattr(version.value.kind, "dtype", "") in ("i", "b"):
                return True
            pending += [*map(reference, version.inputs), version.expression, version.node]
    return False


def bounded(node: gast.AST, kind: Kind) -> bool:
    """Integers of a fixed size, or booleans; an int of Python's has no bounds."""
    match kind:
        case ArrayKind(dtype, _):
            return dtype in "ib"
        case ScalarKind("b"):
            return True
        case ScalarKind("i"):
            return from_array(node)
    return False


def from_array(node: gast.AST) -> bool:
    """An element of an array, or a name for one; what comes from outside may be an integer of NumPy, too."""
    version = getattr(node, "version", None)
    if version is None:
        return isinstance(node, LIGHT)
    if version.how == "target":
        run_over = version.statement.iter
        while isinstance(run_over, gast.Subscript):  # part of a range
            run_over = run_over.value
        return not isinstance(run_over, gast.Call)
    return version.how == "parameter" or isinstance(version.expression, (gast.Subscript, gast.Attribute))


def real_part(terms: list[Term]) -> Term:
    """The real part of a sum."""
    real = with_dtype(total_kind(terms), "f")
    made = gast.Attribute(render_sum(terms), "real", gast.Load())
    made.kind = real
    return Term(base=made, base_kind=real, kind=real, full=terms[0].full)


def is_complex(kind: Any) -> bool:
    """A complex number or array."""
    return getattr(kind, "dtype", "") == "c"


def negative(term: Term) -> bool:
    """Printed with a minus sign."""
    return term.coef < 0


def _key(term: Term, base: bool = True) -> tuple:
    factors = tuple(sorted(meaning(n) for n, _ in term.factors))
    divisors = tuple(sorted(meaning(n) for n, _ in term.divisors))
    return factors, divisors, _base_key(term) if base else ""


def _base_key(term: Term) -> str:
    return "" if term.base is None else meaning(term.base)


def collect(terms: list[Term]) -> list[Term]:
    """Like terms added up, zero terms dropped."""
    if len(terms) == 1:
        return [t for t in terms if t.coef != 0]
    found: dict[tuple, Term] = {}
    for t in terms:
        key = _key(t)
        found[key] = replace(found[key], coef=found[key].coef + t.coef) if key in found else t
    return [t for t in found.values() if t.coef != 0]


def common(terms: list[Term]) -> Any:
    """The number that all terms of a sum of arrays have in front, up to their signs; else 1."""
    first = abs(terms[0].coef)
    arrays = all(isinstance(t.kind, ArrayKind) and t.kind.dtype in "fc" for t in terms)
    plain = isinstance(first, (int, float)) and len(terms) > 1 and len({_base_key(t) for t in terms}) > 1
    return first if plain and arrays and all(abs(t.coef) == first for t in terms) else 1


def render_sum(terms: list[Term]) -> gast.AST | None:
    """The sum of terms, a common base factored out; None if it vanishes."""
    terms = collect(terms)
    if not terms:
        return None
    coef = common(terms)
    if coef != 1:
        inner = render_sum([replace(t, coef=divide(t.coef, coef)) for t in terms])
        return gast.BinOp(number(coef), gast.Mult(), inner)
    if _have_one_divisor(terms):
        terms = [_product_of_sum(terms)]
    terms = list(_shared(terms, lambda node: not isinstance(node, LIGHT)).values())
    groups: dict[str, list[Term]] = {}
    for t in terms:
        groups.setdefault(_base_key(t), []).append(t)
    alone = _shared([group[0] for group in groups.values() if len(group) == 1], lambda node: True)
    parts: list[tuple[bool, gast.AST, gast.AST]] = []
    for group in groups.values():
        if len(group) > 1:
            parts += _grouped(group)
        elif id(group[0]) in alone:
            t = alone[id(group[0])]
            parts.append((negative(t), render(t, sign=False), render(t)))
    parts.sort(key=lambda p: p[0])
    result = None
    for minus, node, whole in parts:
        if result is None:
            result = whole
        else:
            result = gast.BinOp(result, gast.Sub() if minus else gast.Add(), node)
    return result


def _shared(terms: list[Term], counts: Callable[[gast.AST], bool]) -> dict[int, Term]:
    """By id: the terms; the first of those that share a factor, if it counts, is their sum times what all share."""
    found = {}
    while terms:
        alike = _sharing(terms, counts)
        found[id(terms[0])] = terms[0] if len(alike) == 1 else _product_of_sum(alike)
        terms = [t for t in terms if not any(t is a for a in alike)]
    return found


def _sharing(terms: list[Term], counts: Callable[[gast.AST], bool]) -> list[Term]:
    """The first term, and the others that have most of its factors or divisors."""
    first, found = terms[0], terms[:1]
    if not _is_of_numbers(first):
        return found
    for part, (node, _) in zip(_parts(first), (*first.factors, *first.divisors)):
        having = [t for t in terms if _is_of_numbers(t) and part in _parts(t)] if counts(node) else []
        if len(having) > len(found) and len({_base_key(t) for t in having}) > 1:
            found = having
    return found


def _have_one_divisor(terms: list[Term]) -> bool:
    """All of several terms of numbers are divided by the same."""
    if len(terms) == 1 or not all(map(_is_of_numbers, terms)):
        return False
    return any(all(part in _parts(t) for t in terms) for part in _parts(terms[0]) if part.startswith("/ "))


def _is_of_numbers(term: Term) -> bool:
    return isinstance(term.kind, ScalarKind) and term.base is not None and not term.masked and not masks_of(term)


def _parts(term: Term) -> list[str]:
    """The factors and divisors."""
    return [meaning(n) for n, _ in term.factors] + ["/ " + meaning(n) for n, _ in term.divisors]


def _product_of_sum(terms: list[Term]) -> Term:
    """u * (a_dot + v * b_dot) of u * a_dot and u * v * b_dot."""
    first = terms[0]
    factors, divisors = [], []
    for k, (part, of) in enumerate(zip(_parts(first), (*first.factors, *first.divisors))):
        if all(part in _parts(t) for t in terms):
            terms = [_less(t, part) for t in terms]
            (factors if k < len(first.factors) else divisors).append(of)
    coef = abs(first.coef) if all(abs(t.coef) == abs(first.coef) for t in terms) else 1
    if all(isinstance(t.coef, (int, float)) and t.coef == int(t.coef) for t in terms):
        coef = math.gcd(*(int(t.coef) for t in terms))
    coef = -coef if all(negative(t) for t in terms) else coef
    inner = render_sum([replace(t, coef=divide(t.coef, coef)) for t in terms])
    kind = total_kind(terms)
    if isinstance(inner, gast.BinOp) and isinstance(inner.op, gast.Mult):
        factors.append((inner.left, kind))
        inner = inner.right
    return Term(coef, tuple(factors), tuple(divisors), inner, kind, first.kind, first.full)


def _less(term: Term, part: str) -> Term:
    """The term without one factor or divisor."""
    k = _parts(term).index(part)
    count = len(term.factors)
    if k < count:
        return replace(term, factors=term.factors[:k] + term.factors[k + 1 :])
    return replace(term, divisors=term.divisors[: k - count] + term.divisors[k - count + 1 :])


def _grouped(group: list[Term]) -> list[tuple[bool, gast.AST, gast.AST]]:
    """(is negative, text without its sign, text) of the terms of one base."""
    base = group[0].base
    if _have_one_divisor(group):
        group = [_product_of_sum(group)]
    if len(group) == 1 or base is None:
        return [(negative(t), render(t, sign=False), render(t)) for t in group]
    inner = render_sum([replace(t, base=None, base_kind=FLOAT, infinite=None) for t in group])
    if inner is None:
        return []
    masks = [len(masks_of(t)) for t in group]
    together = all(masks) or any(masks) and all(m == len(t.factors) for m, t in zip(masks, group))
    whole = kept(group[masks.index(max(masks))].infinite, [inner], base) if together else product([inner, base])
    return [(False, whole, whole)]


def total_kind(terms: list[Term]) -> Kind:
    """The kind of a sum as it stands."""
    return broadcast_kinds([t.kind for t in terms], "f")


def bare(term: Term) -> bool:
    """The adjoint of a name, of which nothing is known."""
    plain = term.coef == 1 and not term.factors and not term.divisors
    return plain and term.kind == UNKNOWN and isinstance(term.base, (gast.Name, gast.Subscript, gast.Attribute))
