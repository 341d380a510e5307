"""Helpers of rules printed as plain text where the kinds prove that it is right."""

from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent import runtime
from autotangent.kinds import ArrayKind, ScalarKind
from autotangent.syntax import quote
from autotangent.transform.terms import literal
from autotangent.transform.turned import transposed

PEEPHOLES: dict[Any, Callable] = {}


def peephole(function: Any) -> Callable:
    """Register how a helper is printed; the function returns None to leave the call."""

    def register(f: Callable) -> Callable:
        PEEPHOLES[function] = f
        return f

    return register


@peephole(runtime.power_by_base)
def power_by_base(ctx: Any, x: gast.AST, p: gast.AST) -> gast.AST | None:
    """p * x**(p - 1) where p is a constant that leaves no singular point."""
    k = literal(p)
    if k is None or k < 1:
        return quote.constant(0.0) if k == 0 else None
    if k == 1:
        return quote.constant(1)
    base = x if k == 2 else gast.BinOp(x, gast.Pow(), quote.constant(k - 1))
    base.kind = ctx.kind(x)
    return gast.BinOp(quote.constant(k), gast.Mult(), base)


@peephole(runtime.product)
def product(ctx: Any, x: gast.AST, y: gast.AST) -> gast.AST | None:
    """x for 1 * x"""
    if literal(x) == 1:
        return y
    return x if literal(y) == 1 else None


@peephole(np.transpose)
def transpose(ctx: Any, x: gast.AST, axes: gast.AST | None = None) -> gast.AST | None:
    """x.T"""
    if axes is not None and not (isinstance(axes, gast.Constant) and axes.value is None):
        return None
    return transposed(ctx, x) if isinstance(ctx.kind(x), ArrayKind) else None


@peephole(np.matrix_transpose)
def matrix_transpose(ctx: Any, x: gast.AST) -> gast.AST | None:
    """x.T for a matrix."""
    kind = ctx.kind(x)
    if isinstance(kind, ArrayKind) and kind.axes is not None and len(kind.axes) == 2:
        return transpose(ctx, x)
    return None


@peephole(np.real)
def real(ctx: Any, x: gast.AST) -> gast.AST | None:
    """What is real is its own real part."""
    return x if getattr(ctx.kind(x), "dtype", "c") != "c" else None


@peephole(np.expand_dims)
def expand_dims(ctx: Any, x: gast.AST, axis: gast.AST) -> gast.AST | None:
    """A number broadcasts as it is."""
    return x if isinstance(ctx.kind(x), ScalarKind) else None
