"""Functions as values: what was captured is given with each call, and a function of functions is made for each of them.

A call that has to be written in another way for this is noted in `facts.replaced`; `normal/functions.py` puts it there.
"""

import copy
import enum
import re
import types
from collections import Counter
from typing import Any

import gast

from autotangent.analysis.facts import Facts, MadeFunction
from autotangent.analysis.function_objects import holds_closure, holds_function
from autotangent.analysis.values import Env
from autotangent.errors import Unsupported
from autotangent.kinds import (
    UNKNOWN,
    ChoiceKind,
    ClosureKind,
    FunctionKind,
    Kind,
    ObjectKind,
    Value,
)
from autotangent.syntax import closures, quote, scopes
from autotangent.syntax.closures import Closure
from autotangent.syntax.listing import is_generator, listing
from autotangent.syntax.order import Order
from autotangent.syntax.packing import packing
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.walk import dotted_path, root_name, walk


class Undecided(Unsupported):
    """Which of several functions is called is not known. facts: what was found up to there."""

    facts: Facts


class Functions:
    """The part of the walk that knows functions as values."""

    record: FunctionRecord
    facts: Facts
    expr: Any
    refuse: Any
    instead: Any
    call: Any
    taken: set[str]
    needs_own_name: Any
    told_apart: bool
    kept: dict[Any, type]
    make_closure: Any
    inner_names: set[str]
    counts: dict[str, int]
    statement: Any
    tree: Any

    def closure_value(self, node: Any, closure: Closure, text: tuple[str, ...], env: Env) -> Value:
        """A function with what it captured: varied if that is; an object, if it is one of those that are kept."""
        if node is not None and closure.function in self.kept:
            return self.make_closure(node, closure, env)
        if len(text) == 1 and not closure.captured and not closure.defaulted:
            return Value(FunctionKind(closure.function))
        kind = ClosureKind(closure.function, closure.captured, closure.defaulted, text)
        return Value(kind, varied=self.holds_varied(kind, env))

    def holds_varied(self, kind: ClosureKind, env: Env) -> bool:
        """Something that the function captured depends on wrt now."""
        return any(n in env and env[n].varied for n in (*kind.captured, *(n for _, n in kind.defaulted)))

    def closure_call(self, node: gast.Call, kind: ClosureKind, env: Env) -> Value:
        """A call of a function that captured values: they are given first."""
        first = [self.local(n, env) for n in kind.captured]
        given = set(self.bound_partially(kind.value, [*first, *node.args], node.keywords))
        late = [gast.keyword(p, self.local(n, env)) for p, n in kind.defaulted if p not in given]
        function = closures.original(kind.value)
        if function is not kind.value and len(kind.text) > 1:
            kind = ClosureKind(function, text=kind.text[1:2])
        called = self.named(node, kind) if isinstance(kind.value, types.FunctionType) else quote.expr(kind.text[0])
        new: Any = gast.Call(called, [*first, *node.args], [*node.keywords, *late])
        if isinstance(kind.value, types.FunctionType) and is_generator(read(kind.value)):
            new.captured = kind.captured  # which it reads when its items are taken
        return self.replace(node, new, kind.value, env)

    def bound_partially(self, function: Any, args: list, keywords: list) -> list[str]:
        if not isinstance(function, types.FunctionType):
            return [k.arg for k in keywords]
        try:
            return list(read(function).signature.bind_partial(*args, **{k.arg or "": k for k in keywords}).arguments)
        except TypeError:
            return []

    def local(self, name: str, env: Env) -> gast.AST:
        node = quote.name(name)
        if name not in env and name not in self.counts:
            what = "a lambda in a comprehension, a parameter of which has a default value that is computed"
            self.refuse(self.statement, what, "Compute it in the comprehension: for c in [2 * k].")
        self.expr(node, env)
        return node

    def replace(self, node: gast.Call, new: gast.Call, function: Any, env: Env) -> Value:
        """Evaluate a call as another one, which is put in its place."""
        self.facts.put(node, new)
        values = {id(a): self.facts.value(a) for a in (*new.args, *(k.value for k in new.keywords))}
        self.expr(new.func, env)
        self.facts.values[id(new)] = value = self.call(new, function, list(new.args), values, env)
        return value

    def named(self, node: gast.AST, kind: FunctionKind) -> gast.Name:
        """The name of a function in the text, which is made there if it has none."""
        text = self.text_of(node, kind)
        name = self.made_name(kind.value, text) if len(text) > 1 else text[0]
        made = quote.name(name)
        made.made = kind.value
        return made

    def is_alias(self, node: gast.AST, function: Any) -> bool:
        """A local name of a function that is written in Python, or a place in a container: a generated file does not
        know it. Nor a name that means one function after the other."""
        turns = isinstance(node, gast.Name) and self.counts.get(node.id, 0) > 1
        if (turns or isinstance(node, gast.Subscript)) and not isinstance(function, types.FunctionType):
            text = self.text_outside(function) if getattr(root_name(node), "id", None) in self.counts else None
            return text is not None and len(text) == 1
        if hasattr(node, "made") or not isinstance(function, types.FunctionType):
            return False
        if isinstance(node, gast.Subscript):
            return True
        if not isinstance(node, gast.Name):
            return False
        parameter = node.id in self.record.signature.parameters and self.counts.get(node.id) == 1
        return node.id in self.counts and not parameter

    def made_name(self, function: Any, text: tuple[str, ...]) -> str:
        for name, made in self.facts.functions.items():
            if made.function is function:
                return name
        return self.made_name_of(_wish(function, text), function, text)

    def made_name_of(self, wish: str, function: Any, text: tuple[str, ...]) -> str:
        number = 0
        name = wish
        beside = {wish} if text[0] == "derivative" and wish not in quote.names_in(self.tree) else set()  # by the hook
        while name in self.taken - self.inner_names - beside or name in self.facts.functions:
            number += 1
            name = f"{wish}_{number}"
        self.facts.functions[name] = MadeFunction(function, text[0], text[1:])
        return name

    def text_of(self, node: gast.AST, kind: FunctionKind) -> tuple[str, ...]:
        """How the text has a function that is a value here."""
        if isinstance(kind, ClosureKind):
            return kind.text
        function = kind.value
        for name, made in self.facts.functions.items():
            if made.function is function:
                return (name,)
        path = quote.unparse(node)
        roots = {n.id for n in walk(node) if isinstance(n, gast.Name)}
        if not any(r in self.counts for r in roots) and dotted_path(node) is not None:
            return (path,)
        if (
            isinstance(node, gast.Name)
            and self.counts.get(node.id) == 1
            and node.id in self.record.signature.parameters
        ):
            return (path,)
        for name, closure in self.record.closures.items():
            if closure.function is function:
                return (name,)
        return self.text_outside(function) or self.refuse(
            node, f"{path} means a function that has no name in this module", "Pass a function that is a module global."
        )

    def text_outside(self, function: Any) -> tuple[str, ...] | None:
        """How the module has a function: under a name, as a member of a module, in a container under a constant key."""
        known = [(n, v) for n, v in self.record.globals.items() if n not in self.counts]
        for name, value in known:
            if value is function:
                return (name,)
        for name, value in known:
            member = getattr(function, "__name__", "")
            if isinstance(value, types.ModuleType) and getattr(value, member, None) is function:
                return (f"{name}.{member}",)
        paths = (self.path_inside(value, name, function) for name, value in known if value is not self.record.globals)
        found = next((path for path in paths if path is not None), None)
        return None if found is None else ("item", found)

    def path_inside(self, value: Any, path: str, function: Any, depth: int = 3) -> str | None:
        """Where a function stands in containers of the module."""
        if value is function:
            return path
        pairs = enumerate(value) if type(value) in (list, tuple) else value.items() if type(value) is dict else ()
        for key, inner in pairs if depth else ():
            word = repr(key) if isinstance(key, (str, int)) and not isinstance(key, enum.Enum) else None
            if isinstance(key, enum.Enum) and (name := self.name_outside(type(key))):
                word = f"{name}.{key.name}"
            found = None if word is None else self.path_inside(inner, f"{path}[{word}]", function, depth - 1)
            if found is not None:
                return found
        return None

    def undecided(self, node: gast.AST) -> gast.IfExp:
        """What may be one of several functions as a choice of one of them: by its names, else by identity.

        Raises:
            Undecided: whether the statements that gave it its value tell is to be looked at first.
        """
        kind = self.facts.value(node).kind
        if self.told_apart and isinstance(kind, ChoiceKind) and len(kind.functions) > 1:
            return self.by_identity(node, kind)
        error = Undecided(
            f"which function {quote.unparse(node)} is, is not known where the derivative is written",
            self.record.place(node),
            "Call the one or the other in the branches of an if.",
        )
        error.facts = self.facts
        raise error

    def by_identity(self, node: gast.AST, kind: ChoiceKind) -> gast.IfExp:
        """g if f is g else h"""
        if not isinstance(node, (gast.Name, gast.Attribute, gast.Subscript)) or any(
            isinstance(n, gast.Call) for n in walk(node)
        ):
            self.needs_own_name(node)
        *others, last = [self.place_of_function(node, f) for f in kind.functions]
        choice = last
        for function in reversed(others):
            test = gast.Compare(copy.deepcopy(node), [gast.Is()], [copy.deepcopy(function)])
            choice = gast.IfExp(test, function, choice)
        return choice

    def place_of_function(self, node: gast.AST, function: Any) -> gast.AST:
        text = self.text_outside(function)
        if text is None:
            name = getattr(function, "__name__", "function")
            self.refuse(node, f"this may be the function {name}, which has no name here", "Make it a module global.")
        return quote.expr(text[0]) if len(text) == 1 else self.named(node, ClosureKind(function, text=text))

    # ---- one of two functions ------------------------------------------------------------------------------------
    def choice_among(self, node: gast.Call) -> gast.IfExp | None:
        """The callee or argument that is one of two functions."""
        return next((n for n in (node.func, *node.args, *(k.value for k in node.keywords)) if self.is_choice(n)), None)

    def is_choice(self, node: gast.AST) -> bool:
        """f if test else g"""
        if not isinstance(node, gast.IfExp):
            return False
        return all(self.is_choice(n) or is_function(self.facts.value(n).kind) for n in (node.body, node.orelse))

    def choose(self, node: gast.Call, choice: gast.IfExp, env: Env) -> Value:
        """The call of one of two functions is one of two calls."""
        sides = []
        for function in (choice.body, choice.orelse):
            one = copy.copy(node)
            one.func = function if node.func is choice else copy.deepcopy(node.func)
            one.args = [function if a is choice else copy.deepcopy(a) for a in node.args]
            one.keywords = [
                gast.keyword(k.arg, function if k.value is choice else copy.deepcopy(k.value)) for k in node.keywords
            ]
            sides.append(one)
        return self.instead(node, gast.IfExp(choice.test, *sides), env)

    # ---- functions of functions ----------------------------------------------------------------------------------
    def choice_given(self, bound: dict[str, Any]) -> gast.AST | None:
        """An argument that is one of several functions."""
        nodes = (b for b in bound.values() if isinstance(b, gast.AST))
        return next((b for b in nodes if isinstance(self.facts.value(b).kind, ChoiceKind)), None)

    def functions_among(self, bound: dict[str, Any], varied: bool) -> dict[str, gast.AST]:
        """The arguments that are functions, for which the callee is made anew."""
        found = {}
        for p, b in bound.items():
            kind = self.facts.value(b).kind if isinstance(b, gast.AST) else UNKNOWN
            if is_function(kind) and (varied or isinstance(kind, ClosureKind)):
                found[p] = b
        return found

    def applied_call(self, node: gast.Call, callee: FunctionRecord, args: list, given: dict, env: Env) -> Value:
        """A call with functions as arguments: what they captured is given in their place."""
        functions, first = {}, []
        words = [self.path_of_callee(node)]
        for p, b in given.items():
            kind = self.facts.value(b).kind
            if isinstance(kind, ClosureKind) and not isinstance(kind.value, types.FunctionType):
                self.refuse(b, f"a functools.partial of {kind.text[0]} is passed on", "Write a lambda.")
            functions[p] = kind.value
            words.append(f"{p}={self.named(b, kind).id}")
            if isinstance(kind, ClosureKind):
                first += [self.local(n, env) for n in (*kind.captured, *(n for _, n in kind.defaulted))]
        made = closures.applied(callee.function, **functions)
        passed = {id(b) for b in given.values()}
        rest = [a for a in args if id(a) not in passed]
        keywords = [k for k in node.keywords if id(k.value) not in passed]
        name = self.named(node, ClosureKind(made, text=("applied", *words)))
        value = self.replace(node, gast.Call(name, [*first, *rest], keywords), made, env)
        if holds_function(value.kind) or holds_closure(value.kind):
            self.refuse_changing(node, [n.id for n in first])
        return value

    def refuse_changing(self, node: gast.Call, captured: list[str]) -> None:
        """What comes back may call the functions that were given when what they captured is no more what it was."""
        order = Order(self.tree)
        for name in captured:
            if order.changes(name, self.statement):
                self.refuse(
                    node,
                    f"a function reads {name}, which is assigned again before the function runs",
                    f"Give what it reads a name of its own, or the parameter {name}={name}.",
                )

    def path_of_callee(self, node: gast.Call) -> str:
        kind = self.facts.value(node.func.value).kind if getattr(node, "is_method", False) else None
        if not isinstance(kind, ObjectKind):
            return self.named(node.func, self.facts.value(node.func).kind).id
        path = self.class_path(kind.cls, node.func.attr)
        return path or self.refuse(
            node,
            f"the class of the object whose method {node.func.attr} is called is not a global of this module",
            "Import the class here, or call a function.",
        )

    def listing_call(self, node: gast.Call, callee: FunctionRecord, args: list, env: Env) -> Value:
        """A call of a generator function: the list of what it yields."""
        path = self.path_of_callee(node)
        made = listing(callee.function)
        name = self.named(node, ClosureKind(made, text=("listing", path)))
        return self.replace(node, gast.Call(name, list(args), node.keywords), made, env)

    def packed_call(self, node: gast.Call, callee: FunctionRecord, args: list, env: Env) -> Value | None:
        """A call that gives a list of unknown length to *args: of the function that takes it as one argument."""
        given = self.packed(node, callee, args)
        if given is None:
            return None
        self.facts.keep += given
        for a in given:
            self.expr(a, env)
        path = self.path_of_callee(node)
        made = packing(callee.function)
        name = self.named(node, ClosureKind(made, text=("packing", path)))
        return self.replace(node, gast.Call(name, given, node.keywords), made, env)

    def class_path(self, cls: type, method: str) -> str | None:
        """Class.method, where the class is a global of the module."""
        owner = next(c for c in cls.__mro__ if method in vars(c))
        name = self.name_outside(owner)
        return name and f"{name}.{method}"

    def name_outside(self, value: Any) -> str | None:
        """The name of a class in the module or among what the function captured."""
        cells = {n: self.record.resolve(n)[1] for n in self.record.cells}
        known = [*self.record.globals.items(), *cells.items()]
        return next((n for n, v in known if v is value and n not in self.counts), None)

    def class_name(self, cls: type, node: gast.AST) -> str:
        """How the text names a class."""
        return self.name_outside(cls) or self.refuse(
            node, f"the class {cls.__name__} has no name in this module", "Import the class here."
        )


def is_function(kind: Kind) -> bool:
    """A function, not a class or module."""
    return isinstance(kind, FunctionKind) and callable(kind.value) and not isinstance(kind.value, type)


def _wish(function: Any, text: tuple[str, ...]) -> str:
    """A name for a function that the text makes."""
    match text[0]:
        case "item":
            return "_".join(re.findall(r"\w+", text[1]))
        case "derivative":
            return str(function.__name__)
        case "captures":
            return f"{text[1].rpartition('.')[2]}_captures"
        case "inner_of":
            return text[2]
        case "closure" | "called":
            return f"{function.__name__}_{'closure' if text[0] == 'closure' else 'call'}"
        case "listing" | "packing" | "remembering":
            ending = {"listing": "list", "packing": "packed", "remembering": "remembered"}[text[0]]
            return f"{function.__name__.strip('_')}_{ending}"
    given = [re.findall(r"\w+", w)[-1] for w in text[1:] if "=" in w]
    return "_".join([function.__name__, *given])


def names_of_inner(tree: Any, counts: Counter) -> set[str]:
    """The names that mean nothing but inner functions."""
    found: Counter = Counter()
    for node in scopes.within(tree.body):
        match node:
            case gast.Assign(targets=[gast.Name(id=name)], value=gast.Lambda()):
                found[name] += 1
            case gast.Assign(targets=[gast.Name(id=name)], value=gast.Call(func=gast.Constant() as made)) if hasattr(
                made, "closure"
            ):
                found[name] += 1
    return {name for name, count in found.items() if counts[name] == count}
