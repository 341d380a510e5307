"""Helpers of emitted text that handle structures: zeros like them, copies, one of several things."""

import functools
import types

import numpy as np

from autotangent.joined import join
from autotangent.kinds import (
    COMPLEX,
    FLOAT,
    INT,
    NO_RETURN,
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
    TextKind,
    TupleKind,
    as_optional,
    with_parts,
)
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import adjoint, constant
from autotangent.rules.result_kinds import Bound, const, dtype_letter, first, with_dtype
from autotangent.rules.samples import args
from autotangent.rules.when import positional
from autotangent.runtime import (
    addable,
    apart,
    inserted_at,
    inverted,
    laid_out,
    only_at,
    ordered_like,
    own,
    picked,
    shadows,
    sizes_along,
    unordered_like,
    zeros,
)
from autotangent.runtime.splices import spliced_place
from autotangent.structs import replace


# ---- zeros -----------------------------------------------------------------------------------------------------------
def zero_adjoint(kind: Kind, dtype: str = "") -> Kind:
    """The kind of the zero adjoint of a value; dtype: that of its arrays, if it is not theirs."""
    match kind:
        case ScalarKind(letter):
            return replace(COMPLEX if letter == "c" else FLOAT, optional=kind.optional)
        case ArrayKind(letter):
            return with_dtype(kind, dtype or ("c" if letter == "c" else "f"))
        case TupleKind(items, _):
            return ListKind(functools.reduce(join, (zero_adjoint(k, dtype) for k in items), NO_RETURN))
        case ListKind() | DictKind():
            return with_parts(kind, lambda k: zero_adjoint(k, dtype))
        case ObjectKind(_, attributes, more):
            parts = tuple((k, zero_adjoint(v, dtype)) for k, v in attributes)
            return ObjectKind(types.SimpleNamespace, parts, more, maybe=kind.maybe)
        case ClassesKind(options):
            return functools.reduce(join, (zero_adjoint(k, dtype) for k in options))
        case TextKind() | NoneKind():
            return NONE
    return kind if kind == NO_RETURN else UNKNOWN


def zeros_kind(bound: Bound) -> Kind:
    """zeros(x), and zeros(x, complex)."""
    return zero_adjoint(first(bound).kind, dtype_letter(bound.get("dtype"), "") or "")


constant(zeros, kind=zeros_kind)
constant(shadows, kind=zeros_kind)
constant(addable, kind=zeros_kind)
constant(inserted_at, kind=kinds.fixed(INT))
constant(spliced_place, kind=kinds.fixed(TupleKind((INT, as_optional(INT), INT))))
constant(inverted, kind=kinds.fixed(UNKNOWN))
constant(sizes_along, kind=kinds.fixed(ListKind(INT)))


# ---- copies ----------------------------------------------------------------------------------------------------------
def owned(bound: Bound) -> Kind:
    """The kinds of the arguments: a tuple, unless there is one."""
    (given,) = bound.values()
    items = given.kind.items if isinstance(given.kind, TupleKind) else ()
    return items[0] if len(items) == 1 else given.kind


adjoint(
    own,
    lambda y_bar, *values: y_bar,
    kind=owned,
    sample=args(lambda rng: (rng.normal(size=3), rng.normal(size=(2, 2)))),
)
adjoint(
    own,
    lambda y_bar, *values: [y_bar],
    kind=owned,
    when=positional(1),
    sample=args(lambda rng: (rng.normal(size=3),)),
)
adjoint(
    apart,
    lambda y_bar, x: y_bar,
    kind=lambda bound: first(bound).kind,
    sample=args(lambda rng: (rng.normal(size=3),)),
)
adjoint(
    laid_out,
    lambda y_bar, x_dot, x: (y_bar, None),
    kind=lambda bound: first(bound).kind,
    steady=("x",),
    sample=args(lambda rng: (rng.normal(size=3), np.zeros(3))),
)


# ---- one of several, and their order ---------------------------------------------------------------------------------
def one_of(bound: Bound) -> Kind:
    """The k-th of several things."""
    xs, k = first(bound).kind, const(bound["k"])
    match xs:
        case TupleKind(items, _):
            return items[k] if isinstance(k, int) else functools.reduce(join, items)
        case ListKind(item):
            return item
    return UNKNOWN


def several(bound: Bound) -> Kind:
    """A list of it and zeros."""
    return ListKind(join(first(bound).kind, FLOAT))


def same_items(bound: Bound) -> Kind:
    """A list of the same things."""
    given = first(bound).kind
    return ListKind(functools.reduce(join, given.items)) if isinstance(given, TupleKind) and given.items else given


adjoint(
    only_at,
    lambda y_bar, g, k, n: (y_bar[k], None, None),
    kind=several,
    sample=args(lambda rng: (rng.normal(), 1, 3)),
)
adjoint(
    picked,
    lambda y_bar, xs, k: (only_at(y_bar, k, len(xs)), None),
    kind=one_of,
    sample=args(lambda rng: ([rng.normal(), rng.normal()], 1)),
)
adjoint(
    ordered_like,
    lambda y_bar, v, xs, key=None, reverse=False: (unordered_like(y_bar, xs, key, reverse), None, None, None),
    kind=same_items,
    steady=("xs",),
    sample=args(lambda rng: ([rng.normal(), rng.normal(), rng.normal()], [3.0, 1.0, 2.0])),
    view=True,
)
adjoint(
    unordered_like,
    lambda y_bar, g, xs, key=None, reverse=False: (ordered_like(y_bar, xs, key, reverse), None, None, None),
    kind=same_items,
    steady=("xs",),
    sample=args(lambda rng: ([rng.normal(), rng.normal(), rng.normal()], [3.0, 1.0, 2.0])),
    view=True,
)
