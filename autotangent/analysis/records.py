"""Methods of namedtuples and functions of dataclasses, written as what they do: one field after the other."""

import dataclasses
import inspect
import types
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.kinds import Kind, NoneKind, ObjectKind, ScalarKind, TextKind, TupleKind, Value
from autotangent.syntax import quote

GENERATED = ("__getnewargs__", "__new__", "__repr__", "_asdict", "_replace")  # by namedtuple, without a text
OF_DATACLASSES = (dataclasses.replace, dataclasses.asdict, dataclasses.astuple)


class Records:
    """The part of the walk that knows namedtuples and dataclasses as tables of fields."""

    facts: Facts
    taken: set[str]
    expr: Any
    instead: Any
    refuse: Any
    class_name: Any
    call_python: Any
    class_method: Any
    call: Any

    def record_method(self, node: gast.Call, base: Value, values: dict, env: Env) -> Value | None:
        """p.name(...) of a namedtuple; None for a method of tuples."""
        cls, name = base.kind.cls, node.func.attr
        found = inspect.getattr_static(cls, name, None)
        if name == "_replace" and not node.args and all(k.arg in cls._fields for k in node.keywords):
            given = {k.arg: k.value for k in node.keywords}
            parts = self.fields(node, node.func.value, cls._fields, given)
            return self.instead(node, gast.Call(quote.dotted(self.class_name(cls, node)), parts, []), env)
        if name == "_asdict" and not node.args:
            parts = self.fields(node, node.func.value, cls._fields, {})
            return self.instead(node, gast.Dict([quote.constant(f) for f in cls._fields], parts), env)
        if isinstance(found, classmethod) and isinstance(found.__func__, types.FunctionType):
            return self.class_method(node, getattr(cls, name), values, env)
        if isinstance(found, staticmethod):
            return self.call(node, found.__func__, list(node.args), values, env)
        if isinstance(found, types.FunctionType) and name not in GENERATED:
            node.is_method = True
            return self.call_python(node, found, [node.func.value, *node.args], values, None, env)
        return None

    def of_dataclass(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """replace(o, name=value), asdict(o), astuple(o); None where they carry no derivative."""
        first = node.args[0] if len(node.args) == 1 else None
        kind = self.facts.value(first).kind if first is not None else None
        active = any(self.facts.varied(a) for a in (*node.args, *(k.value for k in node.keywords)))
        if not active or not isinstance(kind, ObjectKind) or not dataclasses.is_dataclass(kind.cls):
            return None
        fields = [f for f in dataclasses.fields(kind.cls) if f.init or function is not dataclasses.replace]
        names = [f.name for f in fields]
        given = {k.arg: k.value for k in node.keywords}
        if function is not dataclasses.replace:
            plain = all(isinstance(self.held(kind, n), ScalarKind | TextKind | NoneKind) for n in names)
            if not plain or given:
                self.refuse(
                    node, f"{function.__name__} of a dataclass that holds more than numbers", "Name its fields."
                )
        elif not given.keys() <= set(names):
            self.refuse(node, "replace of what is no field of the dataclass", "Make a new object.")
        parts = self.fields(node, first, names, given)
        if function is dataclasses.astuple:
            return self.instead(node, gast.Tuple(parts, gast.Load()), env)
        if function is dataclasses.asdict:
            return self.instead(node, gast.Dict([quote.constant(n) for n in names], parts), env)
        keywords = [gast.keyword(n, p) for n, p in zip(names, parts)]
        return self.instead(node, gast.Call(quote.dotted(self.class_name(kind.cls, node)), [], keywords), env)

    def held(self, kind: ObjectKind, name: str) -> Kind | None:
        return dict(kind.attributes).get(name)

    def fields(self, node: gast.AST, base: Any, names: Any, given: dict[str, gast.AST]) -> list[gast.AST]:
        """The fields in order, those that are not given read from the base, which is computed once, and first."""
        first = base
        if not isinstance(base, gast.Name):
            if names and names[0] in given:
                self.refuse(node, "the first field of what has no name is replaced", "Give it a name first.")
            number = 1
            while f"record_{number}" in self.taken:
                number += 1
            self.taken.add(f"record_{number}")
            first = gast.NamedExpr(quote.store(f"record_{number}"), base)
            base = quote.name(f"record_{number}")
        parts: list[gast.AST] = []
        for name in names:
            parts.append(given.get(name) or gast.Attribute(first, name, gast.Load()))
            first = quote.name(base.id)
        return parts

    def record_attribute(self, node: gast.Attribute, base: Value, env: Env) -> Value | None:
        """An attribute of a namedtuple that is no field."""
        found = inspect.getattr_static(base.kind.cls, node.attr, None)
        if isinstance(found, property):
            return self.read_property(node, found, base, env)
        if base.varied and isinstance(base.kind, TupleKind) and not isinstance(found, types.FunctionType):
            self.refuse(node, f"the attribute {node.attr} of a namedtuple of active values", "Read its fields.")
        return None

    read_property: Any
