"""An adjoint that is one number for the whole reverse sweep: a factor of products, which is multiplied out.

>>> from autotangent.kinds import FLOAT, INT
>>> from autotangent.syntax.quote import expr, unparse
>>> fold = Fold("e_bar", 1.0, lambda node: FLOAT)
>>> [unparse(fold.of(expr(text))) for text in ("(2 * k * d + cos(d)) * e_bar", "e_bar + x * e_bar / n", "-e_bar * x")]
['2 * k * d + cos(d)', 'e_bar + x / n', '-x']
>>> half = Fold("e_bar", 0.5, lambda node: FLOAT)
>>> [unparse(half.of(expr(text))) for text in ("2 * d * k * e_bar", "f(e_bar) - x * e_bar", "2 * e_bar")]
['d * k', 'f(e_bar) - 0.5 * x', '1.0']
>>> unparse(Fold("e_bar", 1.0, lambda node: INT).of(expr("full(n, k * e_bar)")))
'full(n, 1.0 * k)'
>>> unparse(Fold("e_bar", -0.1, lambda node: FLOAT).of(expr("3 * x * e_bar + y / e_bar")))
'y / e_bar - 0.3 * x'
"""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import gast

from autotangent.kinds import ArrayKind, Kind, ScalarKind
from autotangent.syntax import quote
from autotangent.syntax.literals import literal
from autotangent.syntax.products import product
from autotangent.transform.context import Context
from autotangent.transform.layout import Comment, Group, flat_groups, nodes
from autotangent.transform.terms import may_be_whole, may_wrap, number


def multiply_out(ctx: Context, items: list[Any], results: list[gast.AST]) -> None:
    """Adjoints of the reverse sweep that are one number, as factors; their names go where nothing else reads them."""
    if ctx.facts.integers:
        return
    bound = [n.id for n in nodes(items) if isinstance(n, gast.Name) and isinstance(n.ctx, gast.Store)]
    for item in list(flat_groups(items)):
        if not isinstance(item, Group) or item not in items:
            continue
        for s in list(item.items):
            name, value = numeric(s)
            if name and ctx.names.is_derived(name, "bar") and bound.count(name) == 1:
                Fold(name, value, ctx.kind).inside(items)
                if not any(isinstance(n, gast.Name) and n.id == name and n is not s.targets[0] for n in nodes(items)):
                    if all(name not in quote.names_in(r) for r in results):
                        item.items.remove(s)
    items[:] = [i for i in items if not (isinstance(i, Group) and all(isinstance(c, Comment) for c in i.items))]


def numeric(s: Any) -> tuple[str, Any]:
    """(name, number) of name = number."""
    match s:
        case gast.Assign(targets=[gast.Name(id=i)], value=value):
            found = literal(value)
            if isinstance(found, (int, float)) and found != 0:
                return i, found
    return "", None


class Fold:
    """Multiplies out one name. kind: of a node of the text."""

    def __init__(self, name: str, value: Any, kind: Callable[[gast.AST], Kind]):
        self.name, self.value, self.kind = name, value, kind
        self.calls = 0  # around: an array may be made of what is given to one

    def may_spare(self, node: gast.AST) -> bool:
        """1 * node may be written as node: a number, or a new array of floats."""
        kind = self.kind(node)
        if isinstance(kind, ScalarKind):
            return True
        return isinstance(kind, ArrayKind) and kind.dtype in "fc" and isinstance(node, (gast.BinOp, gast.UnaryOp))

    def inside(self, items: list[Any]) -> None:
        """In every statement of a layout."""
        for item in flat_groups(items):
            match item:
                case gast.AugAssign(op=gast.Add() | gast.Sub() as op, value=value):
                    item.value = self.of(value)
                    positive = without_sign(item.value)
                    if positive is not None:
                        item.op = gast.Sub() if isinstance(op, gast.Add) else gast.Add()
                        item.value = positive
                case gast.Assign(value=value) | gast.Expr(value=value):
                    item.value = self.of(value)

    def of(self, node: Any) -> Any:
        """The expression with the name multiplied out of its products."""
        match node:
            case gast.BinOp(op=gast.Mult()):
                return self.multiplied(node)
            case gast.BinOp(left=left, op=gast.Add() | gast.Sub() as op, right=right):
                left, right = self.of(left), self.of(right)
                return self.like(summed(left, op, right), node)
        if isinstance(node, gast.AST) and not isinstance(node, gast.Name):
            self.calls += isinstance(node, gast.Call)
            for f in node._fields:
                part = getattr(node, f, None)
                if isinstance(part, list):
                    part[:] = [self.of(p) for p in part]
                elif isinstance(part, gast.AST):
                    setattr(node, f, self.of(part))
            self.calls -= isinstance(node, gast.Call)
        return node

    def like(self, new: Any, old: Any) -> Any:
        if hasattr(old, "kind"):
            new.kind = old.kind
        return new

    def multiplied(self, node: gast.BinOp) -> gast.AST:
        factors = [self.of(f) for f in chain(node)]
        first, sign = factors[0], 1
        if isinstance(first, gast.UnaryOp) and isinstance(first.op, gast.USub):
            first, sign = first.operand, -1
        others = [f for f in (first, *factors[1:]) if not self.is_name(f)]
        if len(others) == len(factors):
            return self.like(product(factors), node)
        numbers = [sign, *[self.value] * (len(factors) - len(others))]
        if others and literal(others[0]) is not None:
            numbers.append(literal(others.pop(0)))
        coefficient = times(numbers)
        if not others:
            return quote.constant(float(coefficient))
        kinds = [(n, self.kind(n)) for n in others]
        integers = all(getattr(k, "dtype", "") in ("i", "b") or may_be_whole(n, k) for n, k in kinds)
        if may_wrap(kinds, coefficient != 1, False) or self.calls and integers:
            others = [quote.constant(float(coefficient)), *others]
        elif coefficient not in (1, -1):
            others = [number(coefficient), *others]
        elif not self.may_spare(product(others)):
            return node
        elif coefficient == -1:
            others[0] = gast.UnaryOp(gast.USub(), others[0])
        return self.like(product(others), node)

    def is_name(self, node: gast.AST) -> bool:
        return isinstance(node, gast.Name) and node.id == self.name


def summed(left: gast.AST, op: Any, right: gast.AST) -> gast.AST:
    """left op right without two signs in a row, and with no minus in front where the other part has none."""
    positive = without_sign(right)
    if positive is not None:
        return gast.BinOp(left, gast.Sub() if isinstance(op, gast.Add) else gast.Add(), positive)
    positive = without_sign(left)
    if positive is not None and isinstance(op, gast.Add):
        return gast.BinOp(right, gast.Sub(), positive)
    return gast.BinOp(left, op, right)


def times(numbers: list[Any]) -> Any:
    """The product of numbers as they are written: 0.1 * 3 is 0.3."""
    found = Fraction(1)
    for n in numbers:
        found *= Fraction(repr(n))
    return int(found) if found.denominator == 1 else float(found)


def chain(node: gast.AST) -> list[gast.AST]:
    """The factors of a * b * c, from the left."""
    if isinstance(node, gast.BinOp) and isinstance(node.op, gast.Mult):
        return [*chain(node.left), node.right]
    return [node]


def without_sign(node: gast.AST) -> gast.AST | None:
    """x where the node is -x, printed with a minus in front; None where it is not."""
    match node:
        case gast.UnaryOp(op=gast.USub(), operand=operand):
            return operand
        case gast.BinOp(left=left, op=gast.Mult() | gast.Div() as op, right=right):
            inner = without_sign(left)
            return gast.BinOp(inner, op, right) if inner is not None else None
    return None
