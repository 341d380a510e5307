"""Rules that are functions to be called: the expressions that stand for their results in a text.

>>> from inspect import signature
>>> parts = vjp_parts(lambda y, args, y_bar: None, signature(lambda x, k: None).parameters, "y")
>>> [quote.unparse(part) for part in parts.values()]
['<lambda>(y, (x, k), y_bar)[0]', '<lambda>(y, (x, k), y_bar)[1]']
"""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import gast

from autotangent.errors import RuleError
from autotangent.syntax import quote
from autotangent.syntax.lambdas import returns

Parameters = Mapping[str, inspect.Parameter]


def vjp_parts(vjp: Callable | None, parameters: Parameters, result: str) -> dict[str, Any]:
    """Parameter -> its adjoint as part of what vjp(y, args, y_bar) returns."""
    if vjp is None:
        return dict.fromkeys(parameters)
    call = quote.call(quote.name(vjp.__name__), quote.name(result), _tuple(parameters), quote.name(f"{result}_bar"))
    return {p: _part(call, k) for k, p in enumerate(parameters)}


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
        raise RuleError(
            f"the adjoint {pull.__qualname__} does not return a tuple of {len(parameters)}, one for each argument",
            instead="End it with  return "
            + ", ".join(f"{p}_bar" for p in parameters)
            + "; None stands for no adjoint.",
        )
    return {p: None if none else _part(call, k) for k, (p, none) in enumerate(zip(parameters, next(iter(absent))))}


def _tuple(parameters: Parameters) -> gast.Tuple:
    return gast.Tuple([quote.name(p) for p in parameters], gast.Load())


def _part(call: gast.AST, k: int) -> gast.AST:
    return gast.Subscript(call, quote.constant(k), gast.Load())


def _is_none(node: gast.AST) -> bool:
    return isinstance(node, gast.Constant) and node.value is None
