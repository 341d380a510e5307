"""Functions that took values from around them, as functions of their own: what they captured becomes parameters.

Three kinds of function are made here, each once, so that a derivative of it is also made once:

* `inner(f, "g")`: the function that `f` makes inside itself. What it captured stands first in its parameters.
* `capturing(g, "k")`: a function with the parameters that a `functools.partial` or a method holds put first.
* `applied(h, f=g)`: `h` for one function `g` as its argument `f`. What `g` captured takes the place of `f`.
"""

import ast
import copy
import functools
import inspect
import types
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.syntax import quote, scopes
from autotangent.syntax.read import RECORD, FunctionRecord, read

MEMO = "__autotangent_made__"
ORIGINAL = "__autotangent_original__"


@dataclass(frozen=True)
class Closure:
    """A function with the names that stand for what it captured where it is used.

    captured: given first, by position; defaulted: (parameter, name) of default values, which a call may override.
    """

    function: Any
    captured: tuple[str, ...] = ()
    defaulted: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, eq=False)
class Inner:
    """A def or lambda inside a function. captured: names of the function around it; late: its parameters whose
    default value is computed when it is made."""

    name: str
    node: Any
    captured: tuple[str, ...]
    late: tuple[str, ...]
    function: types.FunctionType


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
        memo[2][key] = make()
    return memo[2][key]


# ---- inner functions -------------------------------------------------------------------------------------------------
def inner(function: types.FunctionType, name: str) -> types.FunctionType:
    """The function that `function` makes under this name."""
    return next(i.function for i in inners(read(function)) if i.name == name)


def inners(record: FunctionRecord) -> list[Inner]:
    """The functions that a function makes, in the order of its text, without those that these make in turn."""
    return made_once(record.function, "inners", lambda: _Inners(record).made())


class _Inners:
    """The inner functions of one function, which may call each other."""

    def __init__(self, record: FunctionRecord):
        self.record = record
        self.bound = scopes.bindings(record.tree)
        self.local = {name for name, _ in self.bound}
        self.nodes = {id(n): n for n in scopes.within(record.tree.body) if isinstance(n, scopes.FUNCTIONS)}
        self.given = self._given()
        self.names = self._names()
        self.once = {
            name: key
            for key, name in self.given.items()
            if sum(1 for n, _ in self.bound if n == name) == 1 and supported(self.nodes[key])
        }

    def _given(self) -> dict[int, str]:
        """The names that a def or an assignment gives."""
        found = {i: n.name for i, n in self.nodes.items() if isinstance(n, gast.FunctionDef)}
        for s in scopes.within(self.record.tree.body):
            match s:
                case gast.Assign(targets=[gast.Name(id=name)], value=gast.Lambda() as value):
                    found[id(value)] = name
        return found

    def _names(self) -> dict[int, str]:
        """A name for each: lambdas without one are counted."""
        found: dict[int, str] = {}
        for key in self.nodes:
            wish = self.given.get(key, "lambda_1")
            stem, number = wish.removesuffix("_1"), 1
            while wish in found.values() or key not in self.given and wish in self.local:
                number += 1
                wish = f"{stem}_{number}"
            found[key] = wish
        return found

    def made(self) -> list[Inner]:
        functions = {}
        out = []
        for key, node in self.nodes.items():
            if supported(node):
                functions[key] = self.function(key, node)
                out.append(
                    Inner(self.names[key], node, self.captured(key), tuple(late_parameters(node)), functions[key])
                )
        for key, made in functions.items():
            self.link(key, made, functions)
        return out

    def reach(self, key: int) -> tuple[dict[str, None], dict[str, int]]:
        """(variables, inner functions by name) that an inner function reads, also through those it calls."""
        data: dict[str, None] = {}
        functions: dict[str, int] = {}
        pending = [key]
        while pending:
            for name in scopes.free(self.nodes[pending.pop()]):
                if name in self.once:
                    if name not in functions:
                        functions[name] = self.once[name]
                        pending.append(self.once[name])
                elif name in self.record.closures:
                    closure = self.record.closures[name]
                    data.update(dict.fromkeys((*closure.captured, *(n for _, n in closure.defaulted))))
                elif name in self.local:
                    data.setdefault(name)
        return data, functions

    def captured(self, key: int) -> tuple[str, ...]:
        return tuple(self.reach(key)[0])

    def function(self, key: int, node: Any) -> types.FunctionType:
        """The function whose first parameters are what it captured."""
        data, functions = self.reach(key)
        own = {name for name, _ in scopes.bindings(node)}
        parameters = {c: _apart(c, own | quote.names_in(node) if c in own else own) for c in data}
        tree = _definition(self.names[key], node, list(parameters.values()))
        makers = [self.statement(k) for k in dict.fromkeys([*functions.values(), key])]
        maker = gast.FunctionDef(
            "make",
            _arguments(list(data)),
            [*makers, gast.Return(quote.name(self.names[key]))],
            [],
            None,
            None,
            [],
        )
        call = quote.call("make", *map(quote.name, parameters.values()))
        known = {"make": compiled(maker, self.record)}
        made = wrapper(tree, self.record, known, _passed_on(call, node.args), _literal)
        late = tuple(late_parameters(node))
        how = f"inner {self.names[key]}"
        return _mark(made, self.record, tree, how, closures={}, captured=len(parameters), late=late)

    def statement(self, key: int) -> Any:
        node = copy.deepcopy(self.nodes[key])
        if late_parameters(node):
            node.args = _without_defaults(node.args)
        if not isinstance(node, gast.Lambda):
            return node
        return gast.copy_location(gast.Assign([quote.store(self.names[key])], node, None), node)

    def link(self, key: int, made: types.FunctionType, functions: dict[int, types.FunctionType]) -> None:
        """Let it know the inner functions that it calls."""
        data, called = self.reach(key)
        record = read(made)
        parameters = dict(zip(data, (p.id for p in record.tree.args.args)))
        for name in scopes.free(self.nodes[key]):
            closure = self.record.closures.get(name)
            if name in called:
                other = called[name]
                names = tuple(parameters[c] for c in self.captured(other))
                closure = Closure(functions[other], names)
                if late_parameters(self.nodes[other]):
                    raise Unsupported(
                        f"{name}, which another inner function calls, has a default value that is computed",
                        self.record.place(self.nodes[other]),
                        "Pass the value as an argument.",
                    )
            elif closure is not None:
                captured = tuple(parameters[c] for c in closure.captured)
                closure = Closure(closure.function, captured, tuple((p, parameters[n]) for p, n in closure.defaulted))
            if closure is not None:
                record.closures[name] = closure
                record.cells[name] = types.CellType(closure.function)


def supported(node: Any) -> bool:
    """A def or lambda that can be a function of its own."""
    if isinstance(node, gast.AsyncFunctionDef) or getattr(node, "decorator_list", []):
        return False
    body = node.body if isinstance(node.body, list) else [node.body]
    refused = (gast.Yield, gast.YieldFrom, gast.Await, gast.Nonlocal, gast.Global)
    return not any(isinstance(n, refused) for n in gast.walk(gast.Module(body, [])))


def late_parameters(node: Any) -> dict[str, Any]:
    """Parameter -> default value, where one of them is more than a number or text."""
    a = node.args
    positional = [*a.posonlyargs, *a.args]
    found = {p.id: d for p, d in zip(positional[len(positional) - len(a.defaults) :], a.defaults)}
    found.update({p.id: d for p, d in zip(a.kwonlyargs, a.kw_defaults) if d is not None})
    return found if any(not _constant(d) for d in found.values()) else {}


def _constant(node: Any) -> bool:
    return isinstance(node, gast.Constant) or isinstance(node, gast.UnaryOp) and isinstance(node.operand, gast.Constant)


def _definition(name: str, node: Any, captured: list[str]) -> Any:
    """The def with what it captured in front."""
    args = _without_defaults(node.args) if late_parameters(node) else copy.deepcopy(node.args)
    for p in scopes.parameters(args):
        p.annotation = None
    first = [quote.name(c, gast.Param()) for c in captured]
    if args.posonlyargs:
        args.posonlyargs = [*first, *args.posonlyargs]
    else:
        args.args = [*first, *args.args]
    body = node.body if isinstance(node.body, list) else [gast.Return(node.body)]
    return gast.copy_location(gast.FunctionDef(name, args, copy.deepcopy(body), [], None, None, []), node)


def _without_defaults(args: Any) -> Any:
    args = copy.deepcopy(args)
    args.defaults, args.kw_defaults = [], [None] * len(args.kwonlyargs)
    return args


# ---- functions that hold arguments, functions of functions -----------------------------------------------------------
def capturing(function: types.FunctionType, *held: str) -> types.FunctionType:
    """The function with the parameters `held` put first, as what it captured."""
    return made_once(function, ("capturing", held), lambda: _capturing(read(function), held))


def _capturing(record: FunctionRecord, held: tuple[str, ...]) -> types.FunctionType:
    tree = _with_parameters(record, held, held)
    made = wrapper(
        tree, record, {"primal": record.function}, _passed_on("primal", record.tree.args), _default_of(record)
    )
    if list(record.signature.parameters)[: len(held)] == list(held):
        made.__dict__[ORIGINAL] = record.function
    return _mark(made, record, tree, "capturing " + " ".join(held), captured=len(held))


def original(function: Any) -> Any:
    """The function of which `capturing` made this one, if it takes the same arguments in the same order."""
    return vars(function).get(ORIGINAL, function)


def captured_parameters(function: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(parameters that stand for what was captured, parameters with a late default) of a function."""
    if not is_made(function):
        return (), ()
    record = read(function)
    positional = [*record.tree.args.posonlyargs, *record.tree.args.args]
    return tuple(p.id for p in positional[: record.captured]), record.late


def applied(function: types.FunctionType, **functions: Any) -> types.FunctionType:
    """The function for these functions as arguments: its first parameters are what they captured."""
    key = "applied", *((p, id(f)) for p, f in functions.items())
    made, _ = made_once(function, key, lambda: (_applied(read(function), functions), functions))
    return made


def _applied(record: FunctionRecord, functions: dict[str, Any]) -> types.FunctionType:
    taken = quote.names_in(record.tree) | {name for name, _ in scopes.bindings(record.tree)}
    closures: dict[str, Closure] = {}
    first: list[str] = []
    for p, f in functions.items():
        captured, late = captured_parameters(f)
        names = {}
        for c in (*captured, *late):
            names[c] = _apart(c, taken)
            taken.add(names[c])
        first += names.values()
        closures[p] = Closure(f, tuple(names[c] for c in captured), tuple((c, names[c]) for c in late))
    tree = _with_parameters(record, tuple(functions), tuple(first))
    values = {p: _value(c, f"{p}_function") for p, c in closures.items()}
    known = {f"{p}_function": f for p, f in functions.items()}
    known.update(primal=record.function, partial=functools.partial)
    made = wrapper(tree, record, known, _passed_on("primal", record.tree.args, values), _default_of(record))
    shown = ", ".join(f"{p}={getattr(f, '__qualname__', None) or f!r}" for p, f in functions.items())
    parts = [*(record.parts or (record,))]
    for f in functions.values():
        if isinstance(f, types.FunctionType):
            parts += read(f).parts or (read(f),)
    cells = {**record.cells, **{p: types.CellType(f) for p, f in functions.items()}}
    return _mark(
        made,
        record,
        tree,
        f"applied {shown}",
        cells=cells,
        closures={**record.closures, **closures},
        parts=tuple(dict.fromkeys(parts)),
    )


def _value(closure: Closure, function: str) -> Any:
    """The expression of the function that holds what it captured."""
    if not closure.captured and not closure.defaulted:
        return quote.name(function)
    late = {p: quote.name(n) for p, n in closure.defaulted}
    return quote.call("partial", quote.name(function), *map(quote.name, closure.captured), **late)


def _with_parameters(record: FunctionRecord, removed: tuple[str, ...], first: tuple[str, ...]) -> Any:
    """The def without some of its parameters, with others in front."""
    tree = copy.copy(record.tree)
    a = tree.args = copy.deepcopy(record.tree.args)
    positional = [*a.posonlyargs, *a.args]
    defaults = dict(zip((p.id for p in positional[len(positional) - len(a.defaults) :]), a.defaults))
    keywords = [(p, d) for p, d in zip(a.kwonlyargs, a.kw_defaults) if p.id not in removed]
    a.posonlyargs, a.args = ([p for p in part if p.id not in removed] for part in (a.posonlyargs, a.args))
    a.defaults = [defaults[p.id] for p in (*a.posonlyargs, *a.args) if p.id in defaults]
    a.kwonlyargs, a.kw_defaults = [p for p, _ in keywords], [d for _, d in keywords]
    (a.posonlyargs or a.args)[:0] = [quote.name(n, gast.Param()) for n in first]
    return tree


def _passed_on(head: str | Any, args: Any, values: dict[str, Any] | None = None) -> Any:
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


# ---- making functions ------------------------------------------------------------------------------------------------
def _apart(name: str, taken: set[str]) -> str:
    number, made = 0, name
    while made in taken:
        number += 1
        made = f"{name}_{number}"
    return made


def wrapper(tree: Any, record: FunctionRecord, known: dict[str, Any], call: Any, default: Any) -> types.FunctionType:
    """A function with the parameters of `tree` that returns `call`, in which `known` names mean what they mean.

    default: (parameter, expression) -> its default value.
    """
    inside = {name: _apart(f"_{name}", quote.names_in(call)) for name in known}
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


def _literal(name: str, node: Any) -> Any:
    return -node.operand.value if isinstance(node, gast.UnaryOp) else node.value


def _default_of(record: FunctionRecord) -> Callable[[str, Any], Any]:
    return lambda name, node: record.signature.parameters[name].default


def compiled(
    definition: Any, record: FunctionRecord, cells: dict[str, types.CellType] | None = None
) -> types.FunctionType:
    """A def as a function of the record's module, which knows the cells of the record, or those given."""
    cells = record.cells if cells is None else cells
    around = gast.FunctionDef("around", _arguments(list(cells)), [definition], [], None, None, [])
    module = gast.gast_to_ast(gast.Module([around], []))
    ast.fix_missing_locations(module)
    ast.increment_lineno(module, max(record.first_line - 1, 0))
    code = compile(module, record.file, "exec", dont_inherit=True)
    for name in ("around", definition.name):
        code = next(c for c in code.co_consts if isinstance(c, types.CodeType) and c.co_name == name)
    closure = tuple(cells[name] for name in code.co_freevars)
    return types.FunctionType(code, record.globals, definition.name, None, closure)


def _arguments(names: list[str]) -> Any:
    return gast.arguments([quote.name(n, gast.Param()) for n in names], [], None, [], [], None, [])


def _mark(made: types.FunctionType, record: FunctionRecord, tree: Any, how: str, **changes: Any) -> types.FunctionType:
    """Give a made function its name and its record."""
    made.__module__ = record.module
    made.__qualname__ = f"{record.qualname}.<{how}>"
    changes.setdefault("parts", record.parts or (record,))
    changes = {"cells": dict(record.cells), "captured": 0, "late": (), **changes}
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
