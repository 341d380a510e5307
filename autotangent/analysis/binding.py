"""Which argument of a call goes to which parameter."""

import inspect
import types
from collections.abc import Iterator
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
    own, *parameters = record.signature.parameters
    found: dict[str, Any] = {}
    for target, value in stores_of(record.tree.body):
        match target, value:
            case gast.Attribute(value=gast.Name(id=base), attr=attr), gast.Name(id=i) if base == own:
                if i not in parameters:
                    return None
                found[attr] = bound.arguments.get(i, Default(record.signature.parameters[i].default))
            case gast.Attribute(value=gast.Name(id=base), attr=attr), gast.Constant(value=v) if base == own:
                found[attr] = Default(v)
            case _:
                return None
    return found


def stores_of(body: list) -> Iterator[tuple[Any, Any]]:
    """(target, value) of what the statements store one by one; (None, None) for any other statement."""
    for s in body:
        match s:
            case gast.Assign(targets=[gast.Tuple(elts=targets)], value=gast.Tuple(elts=values)) if len(targets) == len(
                values
            ):
                yield from zip(targets, values)
            case gast.Assign(targets=[target], value=value) | gast.AnnAssign(target=target, value=value):
                yield target, value
            case gast.Expr(value=gast.Constant()) | gast.Pass():
                continue
            case _:
                yield None, None


def bind_python(walker: Any, node: gast.Call, callee: FunctionRecord, args: list, keywords: list) -> dict[str, Any]:
    """Parameter -> argument node or Default. What *args and **kwargs are given stands in one display each."""
    displays = [a.value for a in args if isinstance(a, gast.Starred)], [k.value for k in keywords if k.arg is None]
    positional = [e for a in args for e in (a.value.elts if isinstance(a, gast.Starred) else [a])]
    given = {k.arg: k.value for k in keywords if k.arg is not None}
    given |= {k.value: v for d in displays[1] for k, v in zip(d.keys, d.values)}
    try:
        bound = callee.signature.bind(*positional, **given).arguments
    except TypeError as error:
        walker.refuse(node, f"{callee.name}: {error}")

    def one(p: inspect.Parameter) -> Any:
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            found, empty = (displays[0], ()) if p.kind is p.VAR_POSITIONAL else (displays[1], {})
            return found[0] if found else Default(empty)
        return bound[p.name] if p.name in bound else Default(p.default)

    return {name: one(p) for name, p in callee.signature.parameters.items()}
