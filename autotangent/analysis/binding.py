"""Which argument of a call goes to which parameter."""

import inspect
from typing import Any

import gast

from autotangent.rules import registry
from autotangent.structs import struct
from autotangent.syntax.read import FunctionRecord


@struct(frozen=True, eq=False)
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


def bind_python(walker: Any, node: gast.Call, callee: FunctionRecord, args: list, keywords: list) -> dict[str, Any]:
    """Parameter -> argument node or Default. What *args and **kwargs are given stands in one display each."""
    displays = [a.value for a in args if isinstance(a, gast.Starred)], [k.value for k in keywords if k.arg is None]
    positional = [e for a in args for e in (a.value.elts if isinstance(a, gast.Starred) else [a])]
    given = {k.arg: k.value for k in keywords if k.arg is not None}
    given |= {k.value: v for d in displays[1] for k, v in zip(d.keys, d.values)}
    try:
        bound = callee.signature.bind(*positional, **given).arguments
    except TypeError as error:
        walker.refuse(node, f"{callee.name}: {error}", f"It is {callee.name}{callee.signature}.")

    def one(p: inspect.Parameter) -> Any:
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            found, empty = (displays[0], ()) if p.kind is p.VAR_POSITIONAL else (displays[1], {})
            return found[0] if found else Default(empty)
        return bound[p.name] if p.name in bound else Default(p.default)

    return {name: one(p) for name, p in callee.signature.parameters.items()}
