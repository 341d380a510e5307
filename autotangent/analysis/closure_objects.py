"""Functions kept as objects (see `syntax/closure_classes.py`), methods and partials: what a call of one means."""

import inspect
import types
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.function_objects import is_function_object
from autotangent.analysis.stars import has_stars
from autotangent.analysis.values import Env
from autotangent.kinds import (
    NO_RETURN,
    NONE,
    UNKNOWN,
    ChoiceKind,
    ClassesKind,
    ClosureKind,
    FunctionKind,
    ObjectKind,
    Value,
)
from autotangent.rules import lookup
from autotangent.spelling import spell_object
from autotangent.syntax import closures, quote
from autotangent.syntax.closure_classes import called, function_of
from autotangent.syntax.closures import Closure, captured_parameters, inners
from autotangent.syntax.read import FunctionRecord, read

CALL = "__call__"
GATHERING = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


class ClosureObjects:
    """The part of the walk that knows functions that are kept as objects."""

    record: FunctionRecord
    facts: Facts
    named: Any
    by_class: Any
    gives_away: Any
    undecided: Any
    name_outside: Any
    replace: Any
    refuse: Any
    bound_partially: Any

    def unknown_call(self, node: gast.Call, values: dict, env: Env) -> Value:
        """A call of what is no function that is known: of an object, or of one of several functions."""
        self.gives_away(v.kind for v in values.values())
        base = self.facts.value(node.func)
        if isinstance(base.kind, ChoiceKind):
            chosen = gast.Call(self.undecided(node.func), node.args, node.keywords)
            return self.instead(node, chosen, env)
        if is_function_object(base.kind):
            return self.call_closure(node, node.func, base.kind.cls, env)
        if isinstance(base.kind, ObjectKind) and isinstance(getattr(base.kind.cls, CALL, None), types.FunctionType):
            method = gast.copy_location(gast.Attribute(node.func, CALL, gast.Load()), node.func)
            return self.instead(node, gast.Call(method, node.args, node.keywords), env)
        if isinstance(base.kind, ClassesKind):
            return self.by_class(node, node.func, base.kind, env)
        if base.kind == NONE:  # before what is called has its value
            return Value(NO_RETURN)
        if any(v.varied for v in values.values()) or base.varied:
            self.refuse(
                node,
                f"what {gast.unparse(node.func)} is, is not known where its derivative is written",
                "Call a function that is a module global.",
                base.kind,
            )
        return Value(UNKNOWN)

    def call_closure(self, node: gast.Call, place: gast.AST, cls: type, env: Env) -> Value:
        """f(...) where f is such an object: the function of the object that its class is for."""
        record = read(function_of(cls))
        if record.late and has_stars(node.args, node.keywords):
            what = f"* or ** in a call of {record.name}, a parameter of which has a default value that is computed"
            self.refuse(node, what, "Give the arguments one by one.")
        held = [place] * record.captured
        given = self.bound_partially(function_of(cls), [*held, *node.args], node.keywords)
        left = tuple(p for p in record.late if p not in given)
        function = called(cls, *left)
        text = ("called", self.closure_class(node, cls).id, *left)
        name = self.named(node, ClosureKind(function, text=text))
        return self.replace(node, gast.Call(name, [place, *node.args], node.keywords), function, env)

    def closure_class(self, node: gast.AST, cls: type) -> gast.Name:
        """How the text has the class of such an object."""
        function, boxes = function_of(cls), vars(cls)["__autotangent_boxes__"]
        outside = self.name_outside(cls)
        if outside is not None:
            return self.named(node, ClosureKind(cls, text=(outside,)))
        own = next((i.name for i in inners(self.record) if i.function is function), None)
        if own is not None:
            inside = self.named(node, ClosureKind(function, text=("inner", own))).id
            return self.named(node, ClosureKind(cls, text=("closure", inside, *boxes)))
        record = read(function)
        maker = self.name_outside(record.parts[0].function) if record.parts else None
        if maker is not None and record.qualname == f"{record.parts[0].qualname}.<inner {record.name}>":
            inside = self.named(node, ClosureKind(function, text=("inner_of", maker, record.name))).id
            return self.named(node, ClosureKind(cls, text=("closure", inside, *boxes)))
        return self.named(node, ClosureKind(cls, text=("closure", f'"{spell_object(cls)}"')))

    def make_closure(self, node: gast.AST, closure: Closure, env: Env) -> Value:
        """The making of such an object, see `normal/kept.py`."""
        _, late = captured_parameters(closure.function)
        computed, names = getattr(node, "computed", {}), dict(closure.defaulted)
        held: list[gast.AST] = [quote.name(n) for n in closure.captured]
        held += [computed.get(p) or quote.name(names[p]) for p in late]
        return self.instead(node, gast.Call(self.closure_class(node, self.kept[closure.function]), held, []), env)

    instead: Any
    kept: dict[Any, type]

    # ---- functions that hold arguments ---------------------------------------------------------------------------
    def partial_value(self, node: gast.Call, env: Env) -> Value:
        """functools.partial(f, a, k=b)"""
        kind = self.facts.value(node.args[0]).kind if node.args else UNKNOWN
        held = [*node.args[1:], *(k.value for k in node.keywords)]
        varied = any(self.facts.varied(a) for a in held)
        function = kind.value if isinstance(kind, FunctionKind) else None
        named = all(isinstance(a, gast.Name) for a in held)
        if function is not None and named and not isinstance(kind, ClosureKind) and lookup(function) is not None:
            late = tuple((k.arg or "", k.value.id) for k in node.keywords)
            text = (self.text_of(node.args[0], kind)[0],)
            return self.closure_value(node, Closure(function, tuple(a.id for a in node.args[1:]), late), text, env)
        if not isinstance(function, types.FunctionType) or not named:
            if varied:
                self.refuse(node, "a functools.partial of this function", "Write a function with def.")
            return Value(UNKNOWN)
        before = kind.captured if isinstance(kind, ClosureKind) else ()
        positional, _ = closures.captured_parameters(function)
        parameters = read(function).signature.parameters
        own = [p for p in parameters if p not in positional and parameters[p].kind not in GATHERING]
        names = [*own[: len(node.args) - 1], *(k.arg for k in node.keywords)]
        late = isinstance(kind, ClosureKind) and bool(kind.defaulted)
        if len(node.args) - 1 > len(own) or any(n not in own for n in names) or late:
            self.refuse(node, "a functools.partial of this function", "Write a function with def.")
        made = closures.capturing(function, *positional, *names)
        words = ("capturing", self.named(node.args[0], kind).id, *positional, *names)
        captured = (*before, *(a.id for a in held))
        return self.closure_value(node, Closure(made, captured), words, env)

    def method_value(self, node: gast.Attribute, cls: type, env: Env) -> Value | None:
        """object.method, which holds the object."""
        function = next((vars(c)[node.attr] for c in cls.__mro__ if node.attr in vars(c)), None)
        if not isinstance(function, types.FunctionType) or not isinstance(node.value, gast.Name):
            return None
        path = self.class_path(cls, node.attr)
        if self.counts.get(node.value.id) != 1 or path is None:
            return None
        if not function.__code__.co_argcount:  # it only passes on to a method that it wraps
            return None
        first = next(iter(read(function).signature.parameters))
        made = closures.capturing(function, first)
        return self.closure_value(node, Closure(made, (node.value.id,)), ("capturing", path, first), env)
