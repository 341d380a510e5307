"""Functions that took values from around them, as functions of their own: what they captured becomes parameters.

Three kinds of function are made here, each once, so that a derivative of it is also made once:

* `inner(f, "g")`: the function that `f` makes inside itself. What it captured stands first in its parameters.
* `capturing(g, "k")`: a function with the parameters that a `functools.partial` or a method holds put first.
* `applied(h, f=g)`: `h` for one function `g` as its argument `f`. What `g` captured takes the place of `f`.
"""

import copy
import functools
import types
from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.structs import struct
from autotangent.syntax import quote, scopes
from autotangent.syntax.boxes import boxed
from autotangent.syntax.making import (
    arguments,
    compiled,
    default_of,
    is_made,
    literal_default,
    made_once,
    mark,
    passed_on,
    wrapper,
)
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.walk import walk

ORIGINAL = "__autotangent_original__"


@struct(frozen=True)
class Closure:
    """A function with the names that stand for what it captured where it is used.

    captured: given first, by position; defaulted: (parameter, name) of default values, which a call may override.
    """

    function: Any
    captured: tuple[str, ...] = ()
    defaulted: tuple[tuple[str, str], ...] = ()


@struct(frozen=True, eq=False)
class Inner:
    """A def or lambda inside a function. captured: names of the function around it; late: its parameters whose
    default value is computed when it is made."""

    name: str
    node: Any
    captured: tuple[str, ...]
    late: tuple[str, ...]
    function: types.FunctionType


# ---- inner functions -------------------------------------------------------------------------------------------------
def inner(function: types.FunctionType, name: str) -> types.FunctionType:
    """The function that `function` makes under this name."""
    return next(i.function for i in inners(read(function)) if i.name == name)


def inners(record: FunctionRecord) -> list[Inner]:
    """The functions that a function makes, in the order of its text, without those that these make in turn."""
    return made_once(record.function, "inners", lambda: _made(record))


def _made(record: FunctionRecord) -> list[Inner]:
    nodes = [n for n in scopes.within(record.tree.body) if isinstance(n, scopes.FUNCTIONS)]
    return _Inners(record, nodes).made() if nodes else []


class _Inners:
    """The inner functions of one function, which may call each other."""

    def __init__(self, record: FunctionRecord, nodes: list[Any]):
        self.record, self.nodes = record, {id(n): n for n in nodes}
        self.bound = scopes.bindings(record.tree)
        self.local = {name for name, _ in self.bound}
        self.around = scopes.targets_around(record.tree.body)
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
            inside = pending.pop()
            for name in scopes.free(self.nodes[inside]):
                if name in self.around.get(inside, ()):
                    data.setdefault(name)
                elif name in self.once:
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
        parameters = {c: quote.apart(c, own | quote.names_in(node) if c in own else own) for c in data}
        tree = _definition(self.names[key], node, list(parameters.values()))
        makers = [self.statement(k) for k in dict.fromkeys([*functions.values(), key])]
        holding = {
            name: closure
            for name, closure in self.record.closures.items()
            if len({*closure.captured, *(n for _, n in closure.defaulted)} & data.keys()) > 0
        }
        taken = {*data, *holding, *(n for s in makers for n in quote.names_in(s))}
        make, partial, *held = (quote.apart(n, taken) for n in ("make", "partial", *(f"{n}_function" for n in holding)))
        given = [quote.assign(n, _value(c, h, partial)) for (n, c), h in zip(holding.items(), held)]
        body = [*given, *makers, gast.Return(quote.name(self.names[key]))]
        maker = gast.FunctionDef(make, arguments(list(data)), body, [], None, None, [])
        call = quote.call(make, *map(quote.name, parameters.values()))
        values = dict(zip(held, (closure.function for closure in holding.values()))) | {partial: functools.partial}
        cells = self.record.cells | {name: types.CellType(value) for name, value in values.items()}
        known = {make: compiled(maker, self.record, cells)}
        made = wrapper(tree, self.record, known, passed_on(call, node.args), literal_default)
        late = tuple(late_parameters(node))
        how = f"inner {self.names[key]}"
        return mark(made, self.record, tree, how, closures={}, captured=len(parameters), late=late, compiled=True)

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
    refused = (gast.Await, gast.Nonlocal, gast.Global)
    return not any(isinstance(n, refused) for n in walk(gast.Module(body, [])))


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
    made = gast.copy_location(gast.FunctionDef(name, args, copy.deepcopy(body), [], None, None, []), node)
    made.boxes = boxed(node)
    return made


def _without_defaults(args: Any) -> Any:
    args = copy.deepcopy(args)
    args.defaults, args.kw_defaults = [], [None] * len(args.kwonlyargs)
    return args


# ---- functions that hold arguments, functions of functions -----------------------------------------------------------
def capturing(function: types.FunctionType, *held: str) -> types.FunctionType:
    """The function with the parameters `held` put first, as what it captured."""
    return made_once(function, ("capturing", held), lambda: _capturing(read(function), held))


def _capturing(record: FunctionRecord, held: tuple[str, ...]) -> types.FunctionType:
    tree = with_parameters(record, held, held)
    made = wrapper(tree, record, {"primal": record.function}, passed_on("primal", record.tree.args), default_of(record))
    args = record.tree.args
    if [p.id for p in (*args.posonlyargs, *args.args)][: len(held)] == list(held):
        made.__dict__[ORIGINAL] = record.function
    return mark(made, record, tree, "capturing " + " ".join(held), captured=len(held))


def original(function: Any) -> Any:
    """The function of which `capturing` made this one, if it takes the same arguments in the same order."""
    return getattr(function, "__dict__", {}).get(ORIGINAL, function)


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
    bound = [name for name, _ in scopes.bindings(record.tree)]
    taken = quote.names_in(record.tree) | set(bound)
    closures: dict[str, Closure] = {}
    cells = dict(record.cells)
    first: list[str] = []
    given = []
    for p, f in functions.items():
        captured, late = captured_parameters(f)
        names = {}
        for c in (*captured, *late):
            names[c] = quote.apart(c, taken)
            taken.add(names[c])
        first += names.values()
        inside = p
        if bound.count(p) > 1:  # the parameter is assigned: it begins as the function
            inside = quote.apart(f"{p}_1", taken)
            given.append(quote.assign(p, quote.name(inside)))
        closures[inside] = Closure(f, tuple(names[c] for c in captured), tuple((c, names[c]) for c in late))
        cells[inside] = types.CellType(f)
    tree = with_parameters(record, tuple(functions), tuple(first))
    tree.body = [*given, *tree.body]
    parameters = {*first, *quote.names_in(record.tree.args)}
    primal, partial, *held = (
        quote.apart(n, parameters) for n in ("primal", "partial", *(f"{p}_function" for p in functions))
    )
    values = {p: _value(c, h, partial) for p, c, h in zip(functions, closures.values(), held)}
    known = {primal: record.function, partial: functools.partial, **dict(zip(held, functions.values()))}
    made = wrapper(tree, record, known, passed_on(primal, record.tree.args, values), default_of(record))
    shown = ", ".join(f"{p}={getattr(f, '__qualname__', None) or repr(f)}" for p, f in functions.items())
    parts = [*(record.parts or (record,))]
    for f in functions.values():
        if isinstance(f, types.FunctionType):
            parts += read(f).parts or (read(f),)
    return mark(
        made,
        record,
        tree,
        f"applied {shown}",
        cells=cells,
        closures={**record.closures, **closures},
        parts=tuple(dict.fromkeys(parts)),
    )


def _value(closure: Closure, function: str, partial: str) -> Any:
    """The expression of the function that holds what it captured."""
    if not closure.captured and not closure.defaulted:
        return quote.name(function)
    late = {p: quote.name(n) for p, n in closure.defaulted}
    return quote.call(partial, quote.name(function), *map(quote.name, closure.captured), **late)


def with_parameters(record: FunctionRecord, removed: tuple[str, ...], first: tuple[str, ...]) -> Any:
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
