"""An expression of a rule with its parameters replaced, simplified where the kinds allow it."""

import inspect
from collections.abc import Mapping
from typing import Any

import gast

from autotangent import runtime
from autotangent.kinds import MISSING, Value
from autotangent.rules import lookup
from autotangent.rules.registry import Rule
from autotangent.syntax import operators, quote
from autotangent.syntax.literals import literal
from autotangent.transform.context import Context
from autotangent.transform.holes import Hole
from autotangent.transform.peepholes import PEEPHOLES
from autotangent.transform.turned import transposed


def instantiate(ctx: Context, rule: Rule, body: gast.AST, holes: dict[str, Any]) -> gast.AST:
    """An expression of a rule with its parameters replaced; holes: name -> node or a function that makes one."""

    def build(e: Any) -> Any:
        match e:
            case gast.Name(id=i):
                if i in holes:
                    made = holes[i]
                    return made() if callable(made) else made
                text, obj = ctx.imports.global_name(rule.globals, i)
                if isinstance(obj, bool):  # of a function that makes rules
                    return quote.constant(obj)
                node = quote.dotted(text)
                node.object = obj
                return node
            case gast.Attribute(value=value, attr=attr):
                inner = build(value)
                if attr == "T" and not hasattr(inner, "object"):
                    return transposed(ctx, inner)
                node = gast.Attribute(inner, attr, gast.Load())
                if hasattr(inner, "object"):
                    node.object = getattr(inner.object, attr, None)
                return node
            case gast.Call(func=func, args=args, keywords=keywords):
                f = build(func)
                named = {k.arg: build(k.value) for k in keywords}
                if getattr(f, "object", None) is runtime.count:
                    made = counted(ctx, holes.get(getattr(args[0], "id", "")), named.get("axis"))
                    if made is not None:
                        return made
                parts = [build(a) for a in args]
                return applied(ctx, f, parts, named, PEEPHOLES)
            case gast.BinOp(left=left, op=op, right=right):
                return folded(ctx, build(left), op, build(right))
            case gast.UnaryOp(op=gast.USub(), operand=operand):
                inner = build(operand)
                if isinstance(inner, gast.UnaryOp) and isinstance(inner.op, gast.USub):
                    return inner.operand
                return gast.UnaryOp(gast.USub(), inner)
        if not isinstance(e, gast.AST):
            return [build(x) for x in e] if isinstance(e, list) else e
        new = type(e)(*(getattr(e, f, None) for f in e._fields))
        for f in e._fields:
            part = getattr(e, f, None)
            if isinstance(part, (gast.AST, list)) and not isinstance(part, gast.expr_context):
                setattr(new, f, build(part))
        return new

    return build(body)


def counted(ctx: Context, argument: Any, axis: Any) -> gast.AST | None:
    """How many elements an axis, or all, of an argument has, in terms of what the text has at hand."""
    axes = whole_numbers(axis)
    return ctx.count(argument.node, axes) if isinstance(argument, Hole) and axes is not MISSING else None


def whole_numbers(node: Any) -> Any:
    """A written axis as a tuple of ints, None for all of them, MISSING for what is not written out."""
    elements = node.elts if isinstance(node, gast.Tuple) else [node]
    if node is None or isinstance(node, gast.Constant) and node.value is None:
        return None
    values = tuple(literal(e) for e in elements)
    return values if all(isinstance(v, int) for v in values) else MISSING


def applied(ctx: Context, f: gast.AST, args: list, named: dict, peepholes: dict) -> gast.AST:
    """A call in a rule, simplified where the kinds allow it."""
    function = getattr(f, "object", None)
    try:
        peephole = peepholes.get(function)
    except TypeError:
        peephole = None
    if peephole is not None:
        made = peephole(ctx, *args, **named)
        if made is not None:
            return made
    rule = lookup(function) if function is not None else None
    defaults = parameters_of(function)
    kept = {k: v for k, v in named.items() if not default_keyword(v, defaults.get(k))}
    node = gast.Call(f, args, [gast.keyword(k, v) for k, v in kept.items()])
    if rule is not None and rule.kind is not None:
        parameters = list(rule.parameters)
        bound = {p: Value(ctx.kind(a), constant_of(a)) for p, a in zip(parameters, args)}
        bound.update({k: Value(ctx.kind(a), constant_of(a)) for k, a in named.items()})
        node.kind = rule.kind(bound)
    return node


def parameters_of(function: Any) -> Mapping[str, inspect.Parameter]:
    """The parameters of a function or helper that a rule calls."""
    rule = lookup(function) if function is not None else None
    if rule is not None:
        return rule.parameters
    try:
        return inspect.signature(function).parameters
    except (TypeError, ValueError):
        return {}


def default_keyword(node: gast.AST, parameter: inspect.Parameter | None) -> bool:
    """A keyword argument of a rule that need not be printed: the default of the function, if that is known."""
    if isinstance(node, gast.Constant) and (node.value is None or isinstance(node.value, bool)):
        return not node.value if parameter is None else node.value is parameter.default
    if parameter is None:
        return False
    if isinstance(node, gast.Constant) and isinstance(node.value, str):
        return parameter.default == node.value
    whole = whole_numbers(node)
    if whole is MISSING:
        return False
    return parameter.default == (whole if isinstance(node, gast.Tuple) else whole[0])


def constant_of(node: gast.AST) -> Any:

    if isinstance(node, gast.Constant):
        return node.value
    v = literal(node)
    return MISSING if v is None else v


def folded(ctx: Context, left: gast.AST, op: gast.AST, right: gast.AST) -> gast.AST:
    """Arithmetic on literals done; factors and powers of 1, divisors of 1 and terms of 0 dropped."""

    a, b = literal(left), literal(right)
    if a is not None and b is not None and not isinstance(op, (gast.Div, gast.Pow)):
        return quote.constant(operators.BINARY[type(op)](a, b))
    match op:
        case gast.Mult():
            if a == 1:
                return right
            if b == 1:
                return left
        case gast.Add() if b == 0 and isinstance(b, int):
            return left
        case gast.Sub() if b == 0:
            return left
        case gast.Sub() if b is not None and b < 0:
            return gast.BinOp(left, gast.Add(), quote.constant(-b))
        case gast.Div() if b == 1 and (a is not None or getattr(ctx.kind(left), "dtype", "i") in "fc"):
            return left
        case gast.Pow() if b == 1 or a == 1 and b is not None:
            return left
    return gast.BinOp(left, op, right)
