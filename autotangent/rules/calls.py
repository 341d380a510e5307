"""Rules that are functions to be called: the expressions that stand for their results in a text.

>>> from inspect import signature
>>> parts = vjp_parts(lambda y, args, y_bar: (y, y), signature(lambda x, k: None).parameters, "y")
>>> [quote.unparse(part) for part in parts.values()]
['<lambda>(y, (x, k), y_bar)[0]', '<lambda>(y, (x, k), y_bar)[1]']
"""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import gast

from autotangent.errors import NoSource, RuleError
from autotangent.syntax import quote
from autotangent.syntax.lambdas import lambda_body, returns

Parameters = Mapping[str, inspect.Parameter]


def vjp_parts(vjp: Callable | None, parameters: Parameters, result: str) -> dict[str, Any]:
    """Parameter -> its adjoint as part of what vjp(y, args, y_bar) returns."""
    if vjp is None:
        return dict.fromkeys(parameters)
    values = _returned(vjp)
    for value in values:
        tuples = value is not None and not isinstance(value, NO_TUPLES)
        if not tuples or isinstance(value, gast.Tuple) and len(value.elts) != len(parameters):
            raise _unfit(vjp, parameters)
    call = quote.call(quote.name(vjp.__name__), quote.name(result), _tuple(parameters), quote.name(f"{result}_bar"))
    written = values and all(isinstance(v, gast.Tuple) for v in values)
    absent = [written and all(_is_none(v.elts[k]) for v in values) for k in range(len(parameters))]
    return {p: None if absent[k] else _part(call, k) for k, p in enumerate(parameters)}


def jvp_call(jvp: Callable, args: gast.AST, dots: list[gast.AST]) -> gast.Call:
    """What gives the tangent of the result."""
    return quote.call(quote.name(jvp.__name__), args, gast.Tuple(dots, gast.Load()))


def pullback_parts(pull: Callable, parameters: Parameters, result: str) -> dict[str, Any]:
    """Parameter -> its adjoint as part of what a function of the result's adjoint and the arguments returns.

    Raises:
        RuleError: that is not one adjoint for each argument.
    """
    how = list(inspect.signature(pull).parameters.values())
    names = [f"{result}_bar", *parameters]
    args = [quote.name(n) for n, p in zip(names, how) if p.kind is not p.KEYWORD_ONLY]
    keywords = [gast.keyword(p.name, quote.name(n)) for n, p in zip(names, how) if p.kind is p.KEYWORD_ONLY]
    call = gast.Call(quote.name(pull.__name__), args, keywords)
    values = returns(pull)
    if len(parameters) == 1 and not any(isinstance(v, gast.Tuple) for v in values):
        return dict.fromkeys(parameters, call)
    absent = {tuple(_is_none(e) for e in v.elts) if isinstance(v, gast.Tuple) else () for v in values}
    if len(absent) != 1 or len(next(iter(absent))) != len(parameters):
        raise _unfit(pull, parameters)
    return {p: None if none else _part(call, k) for k, (p, none) in enumerate(zip(parameters, next(iter(absent))))}


NO_TUPLES = (gast.BinOp, gast.UnaryOp, gast.Compare, gast.Constant)  # any other expression may be one


def _returned(f: Callable) -> list[Any]:
    """The values that a function returns, none of one without a text."""
    try:
        return [lambda_body(f)] if f.__name__ == "<lambda>" else returns(f)
    except (NoSource, OSError, TypeError):
        return []


def _unfit(f: Callable, parameters: Parameters) -> RuleError:
    bars = [f"{p}_bar" for p in parameters]
    given = f"({bars[0]},)" if len(bars) == 1 else ", ".join(bars)
    return RuleError(
        f"the adjoint {f.__qualname__} does not return a tuple of {len(bars)}, one for each argument",
        instead=f"End it with  return {given}; None stands for no adjoint.",
    )


def _tuple(parameters: Parameters) -> gast.Tuple:
    return gast.Tuple([quote.name(p) for p in parameters], gast.Load())


def _part(call: gast.AST, k: int) -> gast.AST:
    return gast.Subscript(call, quote.constant(k), gast.Load())


def _is_none(node: gast.AST) -> bool:
    return isinstance(node, gast.Constant) and node.value is None
