"""Operators on objects of classes: a + b becomes a.__add__(b), which is differentiated as any method."""

import copy
import inspect
import types
from typing import Any

import gast
import numpy as np

from autotangent.analysis import enums
from autotangent.analysis.contents import items_of
from autotangent.analysis.facts import Facts
from autotangent.analysis.function_objects import is_function_object
from autotangent.analysis.values import Env
from autotangent.errors import NoSource
from autotangent.kinds import UNKNOWN, ClassesKind, FunctionKind, Kind, ObjectKind, TupleKind, Value, parts_of
from autotangent.runtime import shadows, zeros
from autotangent.syntax import operators, quote
from autotangent.syntax.read import read
from autotangent.syntax.walk import walk

DECLINED = FunctionKind(NotImplemented)
SWAPPED = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"}
INSTEAD = "Call a method or function."

ASKING = (type, isinstance, id, callable, hasattr, zeros, shadows)


class Overloads:
    """The part of the walk that knows operators as methods."""

    facts: Facts
    expr: Any
    instead: Any
    needs_own_name: Any
    only_if_needed: Any
    refuse: Any
    fold: Any
    item: Any
    target: Any
    env: Env

    def overloaded(self, node: gast.AST, function: Any, parts: list[gast.AST], env: Env) -> Value | None:
        """The value of an operator one of whose operands is an object; None where it means nothing special."""
        if (value := self.operand_of_classes(node, parts, env)) is not None:
            return value
        kinds = [self.facts.value(p).kind for p in parts]
        if enums.combines(function, kinds):
            return Value(kinds[0])
        if not any(class_of_user(k) for k in kinds):
            return None
        varied = any(self.facts.value(p).varied for p in parts)
        name = function.__name__.rstrip("_")
        for k, method in candidates(name, kinds):
            if not defined(kinds[k], method):
                continue
            owner, rest = parts[k], [p for p in parts if p is not parts[k]]
            value = self.as_method(node, owner, method, rest, env)
            if value.kind == DECLINED:
                continue
            if value.kind == UNKNOWN and varied and self.declines(kinds[k], method):
                self.refuse(
                    node,
                    f"whether {method} returns NotImplemented is not known where the derivative is written",
                    INSTEAD,
                )
            if k and self.calls(owner) and self.calls(rest[0]) and value.varied:
                self.needs_own_name(rest[0])
            return value
        self.facts.replaced.pop(id(node), None)
        if varied and name not in SWAPPED and name not in ("not", "is", "is_not"):
            self.refuse(node, f"the operator {name} of objects that do not define it in Python", INSTEAD)
        return None

    def converted(self, node: gast.Call, method: str, args: list, env: Env) -> Value | None:
        """abs(o), float(o), round(o, n) as calls of a method; None where it is a function of numbers."""
        if (value := self.operand_of_classes(node, args[:1], env)) is not None:
            return value
        known = self.facts.value(args[0])
        if class_of_user(known.kind) is not None and method == "__bool__" and not defined(known.kind, method):
            return self.has_items(node, args[0], known.kind, env)
        if class_of_user(known.kind) is None or not defined(known.kind, method):
            return None
        return self.as_method(node, args[0], method, args[1:], env)

    def has_items(self, node: gast.Call, owner: gast.AST, kind: Kind, env: Env) -> Value | None:
        """bool(o) where the class has no __bool__: its length is not zero, and it is True if it has none."""
        if not defined(kind, "__len__"):
            return self.instead(node, quote.constant(True), env) if isinstance(owner, gast.Name) else None
        func = gast.copy_location(gast.Attribute(owner, "__len__", gast.Load()), node)
        return self.instead(node, quote.expr("n != 0", n=gast.Call(func, [], [])), env)

    def call_sum(self, node: gast.Call, values: dict) -> Value | None:
        """sum(objects, start) adds one after the other by their methods, as functools.reduce does."""
        if getattr(node, "folds", False):
            return self.fold(node, self.env)
        if len(node.args) != 2 or node.keywords:
            return None
        item = self.item(node.args[0], self.facts.value(node.args[0]))
        if not item.varied or not isinstance(item.kind, ObjectKind):
            return None
        names = [self.target(node.args[0], k, 2) for k in (0, 1)]
        added = gast.BinOp(quote.name(names[0].id), gast.Add(), quote.name(names[1].id))
        parameters = gast.arguments([quote.name(n.id, gast.Param()) for n in names], [], None, [], [], None, [])
        new = gast.Call(node.func, [gast.Lambda(parameters, added), *node.args], [])
        self.facts.put(node, new)
        value = self.facts.values[id(new)] = self.fold(new, self.env)
        return value

    def augmented_object(self, s: gast.Assign, env: Env) -> None:
        """x += e becomes x = x.__iadd__(e) if x is an object that has it."""
        match s.value:
            case gast.BinOp(left=gast.Name() | gast.Subscript() | gast.Attribute() as left, op=op, right=right):
                method = f"__i{operators.BINARY[type(op)].__name__.rstrip('_')}__"
                if (not isinstance(left, gast.Name) or left.id in env) and defined(self.expr(left, env).kind, method):
                    self.expr(right, env)
                    func = gast.Attribute(s.value.left, method, gast.Load())
                    s.value = gast.copy_location(gast.Call(func, [right], []), s.value)
                    s.origin, s.lineno, s.augmented = copy.copy(s), None, False

    def as_method(self, node: gast.AST, owner: gast.AST, method: str, args: list, env: Env) -> Value:
        """owner.method(args), put in the place of an operator if it carries a derivative or writes."""
        func = gast.copy_location(gast.Attribute(owner, method, gast.Load()), node)
        return self.only_if_needed(node, gast.Call(func, args, []), env)

    def refuse_objects(self, node: gast.Call, function: Any, args: list) -> None:
        """Functions of numbers that are given objects call their methods, which no rule knows."""
        makes_arrays = isinstance(function, np.ufunc) or getattr(function, "__module__", None) == "numpy"
        for a in () if function in ASKING else args:
            value = self.facts.value(a)
            if not value.varied or is_function_object(value.kind):  # such as the key of sorted
                continue
            items = parts_of(value.kind) if makes_arrays else items_of(value.kind)
            if any(isinstance(k, (ObjectKind, ClassesKind)) for k in (value.kind, *items)):
                name = getattr(function, "__name__", "a function")
                self.refuse(node, f"{name} of an object of a class", "Write a loop, or call a method.")

    def calls(self, node: gast.AST) -> bool:
        """Evaluating it may do something."""
        return any(isinstance(n, gast.Call) or id(n) in self.facts.replaced for n in walk(node))

    def declines(self, kind: Kind, method: str) -> bool:
        """The method may say that the other operand is to be asked."""
        function = inspect.getattr_static(class_of_user(kind), method)
        try:
            return any(isinstance(n, gast.Name) and n.id == "NotImplemented" for n in walk(read(function).tree))
        except NoSource:
            return True


def candidates(name: str, kinds: list[Kind]) -> list[tuple[int, str]]:
    """(operand, method) in the order in which Python asks: a subclass on the right goes first."""
    if len(kinds) == 1:
        return [(0, f"__{name}__")]
    reflected = f"__{SWAPPED[name]}__" if name in SWAPPED else f"__r{name}__"
    found = [(0, f"__{name}__"), (1, reflected)]
    left, right = (class_of_user(k) for k in kinds)
    if left is None:
        return found[1:]
    special = right is not None and right is not left and issubclass(right, left) and hasattr(right, reflected)
    return found[::-1] if special and getattr(right, reflected) is not getattr(left, reflected, None) else found


def class_of_user(kind: Kind) -> type | None:
    """The class of an object, or of a namedtuple that has operators of its own."""
    match kind:
        case ObjectKind(cls, _):
            return cls
        case TupleKind(_, cls) if cls is not None and any(
            isinstance(m, types.FunctionType) for m in operator_methods(cls)
        ):
            return cls
    return None


def operator_methods(cls: type) -> list[Any]:
    names = [f.__name__.rstrip("_") for f in (*operators.BINARY.values(), *operators.COMPARE.values())]
    return [getattr(cls, f"__{prefix}{n}__", None) for n in names for prefix in ("", "r")]


def defined(kind: Kind, method: str) -> bool:
    """The class has the method in Python."""
    cls = class_of_user(kind)
    return cls is not None and isinstance(inspect.getattr_static(cls, method, None), types.FunctionType)
