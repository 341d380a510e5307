"""Which argument of a call goes to which parameter."""

import inspect
import types
from dataclasses import dataclass
from typing import Any

import gast

from autotangent.errors import NoSource
from autotangent.rules import registry
from autotangent.syntax.read import FunctionRecord, read


@dataclass(frozen=True, eq=False)
class Default:
    """An argument that was not given: the parameter's default value."""

    value: Any


def bind(rule: registry.Rule, args: list, keywords: list) -> dict[str, Any]:
    """Parameter -> argument node. Raises TypeError for what the rule does not know."""
    parameters = rule.parameters
    if any(isinstance(a, gast.Starred) for a in args) or any(k.arg is None for k in keywords):
        raise TypeError("arguments given with * or ** cannot be told apart")
    signature = inspect.Signature(
        [p.replace(kind=p.POSITIONAL_OR_KEYWORD) if p.kind == p.POSITIONAL_ONLY else p for p in parameters.values()]
    )
    given = {k.arg: k.value for k in keywords}
    for k in given:
        if k not in parameters and not any(p.kind == p.VAR_KEYWORD for p in parameters.values()):
            raise TypeError(f"the keyword argument {k} is not supported by its rule")
    bound = signature.bind(*args, **given).arguments
    return {p: list(b) if isinstance(b, tuple) else b for p, b in bound.items()}


def stored_attributes(walker: Any, cls: type, node: gast.Call) -> dict[str, Any] | None:
    """Attribute -> argument, for a class whose __init__ does nothing but store its arguments; else None."""
    if cls is types.SimpleNamespace and not node.args:
        return {k.arg: k.value for k in node.keywords if k.arg is not None}
    init = cls.__dict__.get("__init__")
    if not isinstance(init, types.FunctionType) or "__new__" in cls.__dict__ or cls.__bases__ != (object,):
        return None
    try:
        record = read(init)
        bound = record.signature.bind(None, *node.args, **{k.arg: k.value for k in node.keywords})
    except (NoSource, TypeError):
        return None
    found: dict[str, Any] = {}
    for s in record.tree.body:
        match s:
            case gast.Assign(targets=[gast.Attribute(value=gast.Name(id="self"), attr=attr)], value=gast.Name(id=i)):
                if i not in record.signature.parameters:
                    return None
                found[attr] = bound.arguments.get(i, Default(record.signature.parameters[i].default))
            case gast.Assign(
                targets=[gast.Attribute(value=gast.Name(id="self"), attr=attr)], value=gast.Constant(value=v)
            ):
                found[attr] = Default(v)
            case gast.Expr(value=gast.Constant()):
                continue
            case _:
                return None
    return found


def bind_python(walker: Any, node: gast.Call, callee: FunctionRecord, args: list) -> dict[str, Any]:
    """Parameter -> argument node or Default."""
    signature = callee.signature
    if any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in signature.parameters.values()):
        walker.refuse(node, f"{callee.name} takes *args or **kwargs: not supported yet", "Give it named parameters.")
    try:
        bound = signature.bind(*args, **{k.arg: k.value for k in node.keywords})
    except TypeError as error:
        walker.refuse(node, f"{callee.name}: {error}")
    return {
        p: bound.arguments[p] if p in bound.arguments else Default(parameter.default)
        for p, parameter in signature.parameters.items()
    }
