"""Names of modules that functions give other values, by `global`: such a name is read once, like what is outside.

A name is told by the id of the dict of its module.
"""

import dis
import sys
import types
from collections.abc import Iterator
from typing import Any

import gast

from autotangent.kinds import UNKNOWN, NoneKind, RandomKind, ScalarKind, TextKind
from autotangent.syntax.local_imports import in_library
from autotangent.syntax.walk import dotted_path, walk

Bound = tuple[int, str]
STORE = dis.opmap["STORE_GLOBAL"]


def rebound(tree: gast.AST, record: Any) -> frozenset[Bound]:
    """The names that the functions a tree mentions may bind again, and those that these mention."""
    own = {s.value.stores_global for s in walk(tree) if isinstance(s, gast.Expr) and hasattr(s.value, "stores_global")}
    found: set[Bound] = {(id(record.globals), name) for name in own}
    if not any(map(_stores, _functions_in(record.globals))):
        return frozenset(found)
    pending: list[types.FunctionType] = []
    for n in walk(tree):
        if isinstance(n, gast.Name):
            known, value = record.resolve(n.id)
            pending += _functions_of(value) if known else []
        elif isinstance(n, gast.Attribute):
            pending += _methods(n.attr, record.globals)
    called = [n.func for n in walk(tree) if isinstance(n, gast.Call)]
    if any(isinstance(f, gast.Name) and not record.resolve(f.id)[0] for f in called):
        pending += _functions_in(record.globals)  # it may be any of them
    seen: set[int] = set()
    while pending:
        f = pending.pop()
        if id(f) in seen:
            continue
        seen.add(id(f))
        for code in _codes(f.__code__):
            found |= {(id(f.__globals__), i.argval) for i in dis.get_instructions(code) if i.opcode == STORE}
            for name in code.co_names:
                pending += [*_functions_of(f.__globals__.get(name)), *_methods(name, f.__globals__)]
    return frozenset(found)


def anywhere(record: Any) -> frozenset[Bound]:
    """The names of the module that some function binds again: one that calls this one may do so before the reverse
    sweep."""
    codes = [c for f in _functions_in(record.globals) for c in _codes(f.__code__) if STORE in c.co_code[::2]]
    stores = (i.argval for c in codes for i in dis.get_instructions(c) if i.opcode == STORE)
    return frozenset((id(record.globals), name) for name in stores)


def check(walker: Any, s: gast.Expr, env: Any) -> None:
    """What is stored in a name of the module is a number or text without a derivative, as was there if it is read."""
    call: Any = s.value
    name, node = call.stores_global, call.keywords[0].value
    value = walker.expr(node, env)
    if value.varied:
        walker.refuse(s.origin, f"an active value is stored into the global {name}", "Return it instead.")
    made = value.kind == UNKNOWN and isinstance(node, gast.Call)
    if not made and not isinstance(value.kind, (ScalarKind, TextKind, NoneKind, RandomKind)):
        walker.refuse(s.origin, f"the global {name} gets what may be written later", "Return it instead.")
    found, before = walker.record.resolve(name)
    if call.read_too and (not found or walker.classify(before, name) != value.kind):
        walker.refuse(s.origin, f"the global {name} is read, and gets a value of another kind", "Use a local name.")


def place_of(node: gast.AST, table: Any, record: Any) -> Bound | None:
    """The name of a module that an expression reads: COUNT, or counters.COUNT."""
    match node:
        case gast.Name(id=name) if name not in table.by_name and name not in record.cells:
            return id(record.globals), name
        case gast.Attribute(value=base, attr=name) if dotted_path(base) is not None:
            value = _meaning(base, table, record)
            return (id(vars(value)), name) if isinstance(value, types.ModuleType) else None
    return None


def _meaning(node: Any, table: Any, record: Any) -> Any:
    if isinstance(node, gast.Attribute):
        return getattr(_meaning(node.value, table, record), node.attr, None)
    return None if node.id in table.by_name else record.resolve(node.id)[1]


def _functions_of(value: Any) -> list[types.FunctionType]:
    """A function of the user's, or those of a class."""
    value = getattr(value, "__wrapped__", value)
    if isinstance(value, types.FunctionType):
        return [value] if _users(value.__module__) else []
    if isinstance(value, type) and _users(value.__module__):
        return [g for f in vars(value).values() for g in _behind(f)]
    return []


def _behind(f: Any) -> list[types.FunctionType]:
    parts = (f, getattr(f, "__func__", None), getattr(f, "fget", None), getattr(f, "func", None))
    return [g for g in parts if isinstance(g, types.FunctionType)]


def _methods(name: str, space: dict) -> list[types.FunctionType]:
    """What an attribute of this name may be: a function of a module, or of a class, that a module knows."""
    found: list[types.FunctionType] = []
    for value in list(space.values()):
        if isinstance(value, (type, types.ModuleType)) and name in vars(value):
            if isinstance(value, type) and _users(value.__module__):
                found += _behind(vars(value)[name])
            elif isinstance(value, types.ModuleType) and not in_library(value):
                found += _functions_of(vars(value)[name])
    return found


def _functions_in(space: dict) -> list[types.FunctionType]:
    found = [f for value in list(space.values()) for f in _functions_of(value)]
    modules = [m for m in list(space.values()) if isinstance(m, types.ModuleType) and not in_library(m)]
    return [*found, *(f for m in modules for value in list(vars(m).values()) for f in _functions_of(value))]


def _users(module: str | None) -> bool:
    known = sys.modules.get(module or "")
    return known is None or not in_library(known)


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    yield code
    for c in code.co_consts:
        if isinstance(c, types.CodeType):
            yield from _codes(c)


def _stores(f: types.FunctionType) -> bool:
    return any(STORE in c.co_code[::2] for c in _codes(f.__code__))
