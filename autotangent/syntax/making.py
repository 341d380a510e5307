"""Making a function from a tree: it has a name, a signature, and a record of its own, but no text in a file."""

import ast
import copy
import inspect
import types
from collections.abc import Callable
from typing import Any

import gast

from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.read import RECORD, FunctionRecord

MEMO = "__autotangent_made__"
MOST = 512  # functions that were made of one function: there may be a new one for each call


def is_made(function: Any) -> bool:
    """A function that was made here."""
    record = vars(function).get(RECORD) if isinstance(function, types.FunctionType) else None
    return record is not None and record.function is function


def made_once(owner: types.FunctionType, key: Any, make: Any) -> Any:
    """What was made of `owner` under `key`, made now if its code is a new one."""
    memo = vars(owner).get(MEMO)
    if memo is None or memo[0] is not owner or memo[1] is not owner.__code__:
        memo = owner.__dict__[MEMO] = owner, owner.__code__, {}
    if key not in memo[2]:
        if len(memo[2]) >= MOST:
            memo[2].clear()
        memo[2][key] = make()
    return memo[2][key]


def passed_on(head: str | Any, args: Any, values: dict[str, Any] | None = None) -> Any:
    """The call of `head` with the parameters of a signature, some of them replaced by other values."""
    values = values or {}

    def given(p: Any) -> Any:
        return values.get(p.id, quote.name(p.id))

    positional = [given(p) for p in (*args.posonlyargs, *args.args)]
    if args.vararg is not None:
        positional.append(gast.Starred(quote.name(args.vararg.id), gast.Load()))
    keywords = [gast.keyword(p.id, given(p)) for p in args.kwonlyargs]
    if args.kwarg is not None:
        keywords.append(gast.keyword(None, quote.name(args.kwarg.id)))
    return gast.Call(quote.name(head) if isinstance(head, str) else head, positional, keywords)


def wrapper(tree: Any, record: FunctionRecord, known: dict[str, Any], call: Any, default: Any) -> types.FunctionType:
    """A function with the parameters of `tree` that returns `call`, in which `known` names mean what they mean.

    default: (parameter, expression) -> its default value.
    """
    inside = {name: quote.apart(f"_{name}", quote.names_in(call)) for name in known}
    call = quote.substitute(call, {name: quote.name(new) for name, new in inside.items()})
    args = copy.deepcopy(tree.args)
    positional = [*args.posonlyargs, *args.args]
    late = [p.id for p in positional[len(positional) - len(args.defaults) :]]
    args.defaults = [quote.constant(None) for _ in args.defaults]
    args.kw_defaults = [d and quote.constant(None) for d in args.kw_defaults]
    definition = gast.FunctionDef(tree.name, args, [gast.Return(call)], [], None, None, [])
    cells = {inside[name]: types.CellType(value) for name, value in known.items()}
    made = compiled(definition, record, cells)
    pairs = [(p.id, d) for p, d in zip(tree.args.kwonlyargs, tree.args.kw_defaults) if d is not None]
    made.__defaults__ = tuple(map(default, late, tree.args.defaults)) or None
    made.__kwdefaults__ = {p: default(p, d) for p, d in pairs} or None
    return made


def literal_default(name: str, node: Any) -> Any:
    return -node.operand.value if isinstance(node, gast.UnaryOp) else node.value


def default_of(record: FunctionRecord) -> Callable[[str, Any], Any]:
    return lambda name, node: record.signature.parameters[name].default


def compiled(
    definition: Any, record: FunctionRecord, cells: dict[str, types.CellType] | None = None
) -> types.FunctionType:
    """A def as a function of the record's module, which knows the cells of the record, or those given."""
    cells = record.cells if cells is None else cells
    around = gast.FunctionDef("around", arguments(list(cells)), [definition], [], None, None, [])
    module = gast.gast_to_ast(gast.Module([around], []))
    for node in ast.walk(module):
        if getattr(node, "lineno", 0) is None:  # it was made, not written
            delattr(node, "lineno")
    ast.fix_missing_locations(module)
    ast.increment_lineno(module, max(record.first_line - 1, 0))
    code = compile(module, record.file, "exec", dont_inherit=True)
    for name in ("around", definition.name):
        code = next(c for c in code.co_consts if isinstance(c, types.CodeType) and c.co_name == name)
    closure = tuple(cells[name] for name in code.co_freevars)
    return types.FunctionType(code, record.globals, definition.name, None, closure)


def arguments(names: list[str]) -> Any:
    return gast.arguments([quote.name(n, gast.Param()) for n in names], [], None, [], [], None, [])


def mark(made: types.FunctionType, record: FunctionRecord, tree: Any, how: str, **changes: Any) -> types.FunctionType:
    """Give a made function its name and its record."""
    made.__module__ = record.module
    made.__qualname__ = f"{record.qualname}.<{how}>"
    changes.setdefault("parts", record.parts or (record,))
    changes = {"cells": dict(record.cells), "captured": 0, "late": (), "listed": "", **changes}
    made.__dict__[RECORD] = replace(
        record,
        function=made,
        name=tree.name,
        qualname=made.__qualname__,
        tree=tree,
        signature=inspect.signature(made),
        **changes,
    )
    return made
