"""Functions with a leading axis that counts the directions, where they do not treat it by themselves.

Each entry takes the transform, the call and what is known of it, and gives the expression; None where this form of the
call has none, so that the function is called for one direction after the other.
"""

from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent import runtime
from autotangent.kinds import MISSING, ArrayKind, ScalarKind
from autotangent.syntax import quote

RESHAPING = frozenset((np.reshape, np.ravel))  # a view or a copy, by how the array is laid out
CONTAINERS = frozenset(("list", "tuple", "iter", "next", "zip", "dict", "sum"))
Rule = Callable[[Any, Any, Any], Any]
RULES: dict[Any, Rule] = {}
ELEMENTWISE = frozenset(
    (np.where, np.real, np.imag, np.copy, np.nan_to_num, runtime.quotient, runtime.product, np.conj, np.absolute)
)


def rule(*functions: Any) -> Callable[[Rule], Rule]:
    """Enter a rule for some functions."""

    def enter(made: Rule) -> Rule:
        RULES.update(dict.fromkeys(functions, made))
        return made

    return enter


def elementwise(b: Any, node: Any, fact: Any) -> Any:
    """Functions of each element."""
    plain = isinstance(fact.function, np.ufunc) and fact.function.signature is None
    if not plain and fact.function not in ELEMENTWISE or node.keywords:
        return None
    if isinstance(node.func, gast.Attribute) and b.holds(node.func.value):  # x.conj()
        return (
            None
            if node.args
            else gast.Call(gast.Attribute(b.value(node.func.value), node.func.attr, gast.Load()), [], [])
        )
    if plain:
        return gast.Call(node.func, b.aligned(*node.args), [])
    most = max(map(b.rank, node.args))
    args = [b.padded(b.value(a), most - b.rank(a)) if b.holds(a) else b.plain(a) for a in node.args]
    return gast.Call(node.func, args, [])


def number(b: Any, node: Any) -> Any:
    """The constant that an argument is, or MISSING."""
    if isinstance(node, (gast.Tuple, gast.List)):
        items = tuple(number(b, e) for e in node.elts)
        return MISSING if MISSING in items else items
    if isinstance(node, gast.Constant):
        return node.value
    const = b.ctx.value_of(node).const if isinstance(node, gast.AST) else MISSING
    return tuple(const) if isinstance(const, list) else const


def operand(b: Any, fact: Any, *known: str) -> Any:
    """The first argument, if it is a number or an array and nothing is given beside it but these; else None."""
    name = next(iter(fact.rule.parameters))
    if any(p != name and p not in known and isinstance(v, gast.AST) for p, v in fact.bound.items()):
        return None
    x = fact.bound.get(name)
    return x if isinstance(x, gast.AST) and b.numeric(x) and b.holds(x) else None


def shifted(axis: Any) -> Any:
    """An axis with one more in front."""
    if isinstance(axis, tuple):
        return tuple(map(shifted, axis))
    return axis + 1 if axis >= 0 else axis


def literal(value: Any) -> gast.AST:
    """A number or a tuple of numbers as text."""
    if isinstance(value, tuple):
        return gast.Tuple([quote.constant(v) for v in value], gast.Load())
    return quote.constant(value)


def all_axes(rank: int) -> Any:
    """The axes of one, after the directions."""
    return 1 if rank == 1 else tuple(range(1, rank + 1))


def whole_shape(b: Any, array: gast.AST) -> gast.AST:
    """(directions, *x.shape)"""
    shape = gast.Starred(gast.Attribute(array, "shape", gast.Load()), gast.Load())
    return gast.Tuple([b.directions(), shape], gast.Load())


def axis_of(b: Any, fact: Any, name: str = "axis") -> Any:
    """The axis that is given, None if there is none."""
    bound = fact.bound.get(name)
    return number(b, bound) if isinstance(bound, gast.AST) else None


def called(b: Any, node: Any, x: Any, **keywords: Any) -> gast.Call:
    """The function or method as written, of x with its directions, with these keywords in place of its own."""
    value = b.value(x)
    method = isinstance(node.func, gast.Attribute) and node.func.value is x
    func = gast.Attribute(value, node.func.attr, gast.Load()) if method else node.func
    made = [gast.keyword(k, literal(v) if not isinstance(v, gast.AST) else v) for k, v in keywords.items()]
    return gast.Call(func, [] if method else [value], made)


@rule(np.sum, np.mean)
def summed(b: Any, node: Any, fact: Any) -> Any:
    """Over the axes of one."""
    x, axis = operand(b, fact, "axis", "keepdims"), axis_of(b, fact)
    if x is None or axis is MISSING:
        return None
    rank = b.rank(x)
    if rank == 0:
        return b.value(x)
    kept = fact.bound.get("keepdims")
    keywords = {"keepdims": kept} if isinstance(kept, gast.AST) else {}
    return called(b, node, x, axis=all_axes(rank) if axis is None else shifted(axis), **keywords)


@rule(np.cumsum, np.flip)
def along(b: Any, node: Any, fact: Any) -> Any:
    """Along one axis, or all of them."""
    x, axis = operand(b, fact, "axis"), axis_of(b, fact)
    if x is None or axis is MISSING:
        return None
    rank = b.rank(x)
    if rank == 0 or axis is None and rank > 1 and fact.function is not np.flip:
        return None
    return called(b, node, x, axis=all_axes(rank) if axis is None else shifted(axis))


@rule(np.fliplr, np.flipud)
def mirrored(b: Any, node: Any, fact: Any) -> Any:
    """flip along the first or the second axis."""
    x = operand(b, fact)
    return (
        None if x is None else b.ctx.np("flip", b.value(x), axis=quote.constant(1 if fact.function is np.flipud else 2))
    )


@rule(np.zeros_like, np.ones_like, np.empty_like)
def like(b: Any, node: Any, fact: Any) -> Any:
    """np.zeros((directions, *x.shape), x.dtype)"""
    x = node.args[0] if node.args else None
    if x is None or len(node.args) > 1 or node.keywords:
        return b.alone(node, f"{quote.unparse(node)} has no form for them")
    if b.holds(x):
        return gast.Call(node.func, [b.value(x)], [])
    kind = b.ctx.value_of(x).kind
    filled = fact.function.__name__.removesuffix("_like")
    if isinstance(kind, ScalarKind):
        return b.ctx.np(filled, b.directions())
    if not isinstance(kind, ArrayKind):
        return b.alone(node, f"{quote.unparse(node)} has no form for them")
    array = b.plain(x)
    return b.ctx.np(filled, whole_shape(b, array), gast.Attribute(array, "dtype", gast.Load()))


@rule(np.zeros, np.ones, np.empty)
def buffer(b: Any, node: Any, fact: Any) -> Any:
    """np.zeros((directions, n))"""
    if not node.args:
        return b.alone(node, f"{quote.unparse(node)} has no form for them")
    return gast.Call(node.func, [b.many_of(node.args[0]), *map(b.plain, node.args[1:])], node.keywords)


@rule(runtime.zeros)
def zeros(b: Any, node: Any, fact: Any) -> Any:
    """many_zeros(directions, p)"""
    if len(node.args) != 1 or node.keywords or b.holds(node):
        return b.alone(node, f"{quote.unparse(node)} has no form for them")
    return b.ctx.helper("many_zeros", b.directions(), b.plain(node.args[0]))


FILLING = (like, buffer, zeros)


@rule(np.full, np.full_like)
def filled(b: Any, node: Any, fact: Any) -> Any:
    """np.full((directions, n), y_bar[:, None])"""
    if len(node.args) != 2 or node.keywords or not b.holds(node.args[1]) or b.holds(node.args[0]):
        return None
    shape, value = node.args
    value = b.padded(b.value(value), b.rank(node) - b.rank(value))
    if fact.function is np.full:
        return b.ctx.np("full", b.many_of(shape), value)
    array = b.plain(shape)
    if not isinstance(b.ctx.value_of(shape).kind, ArrayKind):
        return None
    return b.ctx.np("full", whole_shape(b, array), value, gast.Attribute(array, "dtype", gast.Load()))


@rule(np.broadcast_to)
def stretched(b: Any, node: Any, fact: Any) -> Any:
    """np.broadcast_to(y_bar[:, None], (directions, *shape))"""
    if len(node.args) != 2 or node.keywords or b.holds(node.args[1]):
        return None
    x, shape = node.args
    return gast.Call(node.func, [b.padded(b.value(x), b.rank(node) - b.rank(x)), b.many_of(shape)], [])


@rule(runtime.unbroadcast)
def unbroadcast(b: Any, node: Any, fact: Any) -> Any:
    """unbroadcast(g, np.broadcast_to(x, (directions, *np.shape(x))))"""
    g, x = node.args
    if not b.holds(g) or b.holds(x) or b.rank(g) < b.rank(x):
        return None
    made, more = b.value(g), b.rank(g) - b.rank(x)
    if more:
        made = b.ctx.np("sum", made, axis=literal(all_axes(more)))
    if not b.rank(x):
        return made
    shape = b.many_of(b.ctx.np("shape", b.plain(x)))
    return gast.Call(node.func, [made, b.ctx.np("broadcast_to", b.plain(x), shape)], [])


@rule(runtime.spread)
def spread(b: Any, node: Any, fact: Any) -> Any:
    """np.broadcast_to(g[:, :, None], (directions, *np.shape(x)))"""
    g, x = node.args[:2]
    axis, kept = axis_of(b, fact), axis_of(b, fact, "keepdims")
    if not b.holds(g) or MISSING in (axis, kept) or b.rank(g) > b.rank(x):
        return None
    made, rank = b.value(g), b.rank(x)
    if axis is not None and not kept:
        axes = axis if isinstance(axis, tuple) else (axis,)
        made = b.ctx.np("expand_dims", made, axis=literal(tuple(a % rank + 1 for a in axes)))
    else:
        made = b.padded(made, rank - b.rank(g))
    return b.ctx.np("broadcast_to", made, b.many_of(b.ctx.np("shape", b.plain(x))))


@rule(np.reshape)
def reshaped(b: Any, node: Any, fact: Any) -> Any:
    """x.reshape(len(x), *shape)"""
    if node.keywords:
        return None
    method = isinstance(node.func, gast.Attribute) and b.holds(node.func.value)
    x, *shape = [node.func.value, *node.args] if method else node.args
    if not b.numeric(x) or not shape or any(map(b.holds, shape)):
        return None
    whole = b.many_of(shape[0] if len(shape) == 1 else gast.Tuple(shape, gast.Load()))
    return b.ctx.np("reshape", b.value(x), whole)


@rule(np.ravel)
def flattened(b: Any, node: Any, fact: Any) -> Any:
    """x.reshape(directions, -1)"""
    x = node.func.value if isinstance(node.func, gast.Attribute) and b.holds(node.func.value) else node.args[0]
    if node.keywords or len(node.args) > 1 or not b.numeric(x):
        return None
    whole = gast.Tuple([b.directions(), quote.constant(-1)], gast.Load())
    return b.ctx.np("reshape", b.value(x), whole)


@rule(np.transpose)
def transposed(b: Any, node: Any, fact: Any) -> Any:
    """The axes of one in another order."""
    method = isinstance(node.func, gast.Attribute) and b.holds(node.func.value)
    x, *axes = [node.func.value, *node.args] if method else node.args
    if node.keywords or not b.numeric(x):
        return None
    if not axes:
        return b.transposed(b.value(x), b.rank(x))
    order = number(b, axes[0] if len(axes) == 1 else gast.Tuple(axes, gast.Load()))
    if not isinstance(order, tuple) or MISSING in order:
        return None
    return b.ctx.np("transpose", b.value(x), literal((0, *(k % len(order) + 1 for k in order))))


@rule(np.swapaxes, np.moveaxis)
def swapped(b: Any, node: Any, fact: Any) -> Any:
    """Two axes of one."""
    method = isinstance(node.func, gast.Attribute) and b.holds(node.func.value)
    x, *axes = [node.func.value, *node.args] if method else node.args
    places = [number(b, a) for a in axes]
    if node.keywords or len(axes) != 2 or MISSING in places:
        return None
    return b.ctx.np(fact.function.__name__, b.value(x), *(literal(shifted(a)) for a in places))


@rule(np.expand_dims, np.squeeze)
def stretched_or_not(b: Any, node: Any, fact: Any) -> Any:
    """An axis of length 1 more, or fewer."""
    x, axis = operand(b, fact, "axis"), axis_of(b, fact)
    if x is None or axis is MISSING or axis is None:
        return None
    return called(b, node, x, axis=shifted(axis))


@rule(np.outer)
def outer(b: Any, node: Any, fact: Any) -> Any:
    """a[:, :, None] * b"""
    if len(node.args) != 2 or node.keywords or any(b.rank(a) != 1 for a in node.args):
        return None
    left, right = node.args
    if b.holds(left) and b.holds(right):
        return None
    colon, none = gast.Slice(None, None, None), quote.constant(None)
    across = [colon, colon, none] if b.holds(left) else [colon, none]
    a = gast.Subscript(b.value(left), gast.Tuple(across, gast.Load()), gast.Load())
    return gast.BinOp(a, gast.Mult(), b.padded(b.value(right), 1) if b.holds(right) else b.plain(right))


@rule(np.dot, np.matmul)
def dot(b: Any, node: Any, fact: Any) -> Any:
    """a @ b of vectors and matrices."""
    method = isinstance(node.func, gast.Attribute) and b.numeric(node.func.value)
    operands = [node.func.value, *node.args] if method else node.args
    if len(operands) != 2 or node.keywords or not all(0 < b.rank(a) < 3 for a in operands):
        return None
    if all(map(b.holds, operands)):
        return None
    return b.product(node, *operands)


@rule(np.einsum)
def einsum(b: Any, node: Any, fact: Any) -> Any:
    """np.einsum("ij,zj->zi", a, x_bar)"""
    subscripts = number(b, node.args[0])
    if not isinstance(subscripts, str) or "->" not in subscripts or "." in subscripts or node.keywords:
        return None
    sums, result = subscripts.replace(" ", "").split("->")
    letter = next((c for c in "zyxwvutsrq" if c not in subscripts), None)
    terms = sums.split(",")
    if letter is None or len(terms) != len(node.args) - 1:
        return None
    held = [b.holds(a) for a in node.args[1:]]
    spelled = ",".join(letter + t if h else t for t, h in zip(terms, held)) + f"->{letter}{result}"
    return gast.Call(node.func, [quote.constant(spelled), *map(b.value, node.args[1:])], [])


@rule(np.linalg.solve)
def solved(b: Any, node: Any, fact: Any) -> Any:
    """Many right sides at once."""
    if len(node.args) != 2 or node.keywords or b.holds(node.args[0]) or b.rank(node.args[0]) != 2:
        return None
    a, x = node.args
    if b.rank(x) == 1:
        side = gast.Attribute(b.value(x), "T", gast.Load())
        return gast.Attribute(gast.Call(node.func, [b.plain(a), side], []), "T", gast.Load())
    return gast.Call(node.func, [b.plain(a), b.value(x)], [])


@rule(np.array)
def stacked(b: Any, node: Any, fact: Any) -> Any:
    """np.stack([a, b], axis=1) of numbers or arrays in a list."""
    match node:
        case gast.Call(args=[gast.List(elts=elts)], keywords=[]) if elts and all(map(b.numeric, elts)):
            if len({b.rank(e) for e in elts}) == 1:
                return b.ctx.np("stack", gast.List([b.held(e) for e in elts], gast.Load()), axis=quote.constant(1))
        case gast.Call(args=[x], keywords=[]) if b.numeric(x):
            return gast.Call(node.func, [b.value(x)], [])
    return None


@rule(np.stack, np.concatenate)
def joined(b: Any, node: Any, fact: Any) -> Any:
    """Along an axis of one."""
    axis = axis_of(b, fact)
    match node:
        case gast.Call(args=[gast.List(elts=elts) | gast.Tuple(elts=elts) as parts, *_]) if all(map(b.numeric, elts)):
            axis = 0 if axis is None and not isinstance(fact.bound.get("axis"), gast.AST) else axis
            if axis is MISSING or axis is None or len(node.args) + len(node.keywords) > 2:
                return None
            made = type(parts)([b.held(e) for e in elts], gast.Load())
            return gast.Call(node.func, [made], [gast.keyword("axis", literal(shifted(axis)))])
    return None


@rule(np.diff, np.fft.fft, np.fft.ifft, np.fft.rfft, np.fft.irfft)
def along_last(b: Any, node: Any, fact: Any) -> Any:
    """Along the last axis, where no other is given."""
    if len(node.args) != 1 or node.keywords or not b.numeric(node.args[0]):
        return None
    return gast.Call(node.func, [b.value(node.args[0])], [])


@rule(np.roll)
def rolled(b: Any, node: Any, fact: Any) -> Any:
    """np.roll(x, 1, axis=1)"""
    if len(node.args) < 2 or b.holds(node.args[1]) or not b.numeric(node.args[0]):
        return None
    axis = axis_of(b, fact)
    if axis is MISSING or axis is None and b.rank(node.args[0]) != 1:
        return None
    shift, along = b.plain(node.args[1]), literal(1 if axis is None else shifted(axis))
    return gast.Call(node.func, [b.value(node.args[0]), shift], [gast.keyword("axis", along)])


def copied(b: Any, node: Any, fact: Any) -> Any:
    """x.copy()"""
    if node.args or node.keywords or not isinstance(node.func, gast.Attribute) or not b.numeric(node.func.value):
        return None
    return gast.Call(gast.Attribute(b.value(node.func.value), node.func.attr, gast.Load()), [], [])


RULES[np.copy] = RULES[np.ndarray.copy] = copied
