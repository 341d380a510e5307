"""Objects of classes: their methods, properties, items and what a loop over them yields are calls of functions of the
class, which are differentiated as any other.

A call that takes the place of an expression or statement of the user's is noted in `facts.replaced`.
"""

import copy
import functools
import inspect
import types
from typing import Any

import gast

from autotangent.analysis import enums
from autotangent.analysis.facts import Facts
from autotangent.analysis.interface import Interface, translate
from autotangent.analysis.items import JOINING
from autotangent.analysis.overloads import INSTEAD, defined
from autotangent.analysis.values import Env
from autotangent.joined import part
from autotangent.kinds import (
    NO_RETURN,
    UNKNOWN,
    ChoiceKind,
    ClassesKind,
    ClosureKind,
    FunctionKind,
    Kind,
    ObjectKind,
    ScalarKind,
    Value,
)
from autotangent.nesting import shallow
from autotangent.rules import lookup, registry
from autotangent.syntax import closures, quote
from autotangent.syntax.cached import cached
from autotangent.syntax.closure_classes import is_closure
from autotangent.syntax.listing import gives_iterator, is_generator
from autotangent.syntax.read import FunctionRecord, read

NAME_IT = "Give it a name first."


def is_super(node: gast.AST) -> bool:
    """super(C, self), as `syntax/private.py` writes super()."""
    match node:
        case gast.Call(func=gast.Name(id="super"), args=[_, _], keywords=[]):
            return True
    return False


class Objects:
    """The part of the walk that knows objects of classes."""

    record: FunctionRecord
    facts: Facts
    expr: Any
    instead: Any
    refuse: Any
    as_method: Any
    class_path: Any
    named: Any
    call: Any
    call_python: Any
    call_ruled: Any
    listing_call: Any
    class_name: Any
    text_of: Any
    closure_call: Any
    call_closure: Any
    replace: Any
    no_rule: Any

    # ---- methods -------------------------------------------------------------------------------------------------
    def object_method(self, node: gast.Call, name: str, cls: type, base: Value, values: dict, env: Env) -> Value:
        """o.name(...)"""
        function = inspect.getattr_static(cls, name, None)
        if name == "__getitem__" and cls in JOINING:
            return self.call(node, JOINING[cls][0], list(node.args), values, env)
        if name == "__call__" and is_closure(cls):
            return self.call_closure(node, node.func.value, cls, env)
        if name in dict(base.kind.attributes):
            return self.unknown_function(node, dict(base.kind.attributes)[name], base, values)
        if isinstance(function, staticmethod):
            return self.call(node, function.__func__, list(node.args), values, env)
        if isinstance(function, classmethod):
            return self.class_method(node, getattr(cls, name), values, env)
        if isinstance(function, types.FunctionType):
            given, rule = [node.func.value, *node.args], lookup(function)
            if rule is not None and rule.form != registry.INLINE:  # of a user's
                return self.call_ruled(node, rule, given, {**values, id(node.func.value): base})
            node.is_method = True
            return self.call_python(node, function, given, values, None, env)
        if base.varied or any(v.varied for v in values.values()):
            self.refuse(node, f"the method {cls.__name__}.{name} has no Python source", "Call a plain function.")
        return Value(UNKNOWN)

    def unknown_function(self, node: gast.Call, kind: Kind, base: Value, values: dict) -> Value:
        """A call of what an object holds, which is not the method that its class has under that name."""
        called = quote.unparse(node.func)
        if base.varied or any(v.varied for v in values.values()):
            if isinstance(kind, ClosureKind):
                what = f"{called}, a function that an object holds, is made where it captured values"
                self.refuse(node, what, "Keep what it captured in the object, and make it a method.")
            what = f"which function {called} is, is not known where the derivative is written"
            self.refuse(node, what, "Make it a method, or call the one or the other in the branches of an if.", kind)
        return Value(UNKNOWN)

    def class_method(self, node: gast.Call, method: types.MethodType, values: dict, env: Env) -> Value:
        """C.name(...) or o.name(...) of a class method: a function of its own for each class."""
        function: Any = method.__func__
        if not isinstance(function, types.FunctionType):
            return self.no_rule(node, method) if any(v.varied for v in values.values()) else Value(UNKNOWN)
        cls, first = method.__self__, next(iter(read(function).signature.parameters))
        made = closures.applied(function, **{first: cls})
        if not any(v.varied for v in values.values()):
            return self.call_python(node, made, list(node.args), values, None, env)
        home = next(c for c in cls.__mro__ if getattr(vars(c).get(function.__name__), "__func__", None) is function)
        words = (
            "applied",
            f"{self.class_name(home, node)}.{function.__name__}.__func__",
            f"{first}={self.class_name(cls, node)}",
        )
        name = self.named(node, ClosureKind(made, text=words))
        return self.replace(node, gast.Call(name, node.args, node.keywords), made, env)

    def super_method(self, node: gast.Call, env: Env) -> Value:
        """super(__class__, self).name(...) as the function that it means for an object of this class."""
        owner, instance = node.func.value.args
        after = self.record.resolve(owner.id)[1] if isinstance(owner, gast.Name) else None
        kind = self.expr(instance, env).kind
        cls = kind.cls if isinstance(kind, ObjectKind) else kind.value if isinstance(kind, FunctionKind) else None
        order = list(cls.__mro__) if isinstance(cls, type) else []
        later = order[order.index(after) + 1 :] if after in order else []
        home = next((c for c in later if node.func.attr in vars(c)), None)
        if home is None or self.record.resolve(home.__name__) != (True, home):
            shown = home.__name__ if home else "Base"
            what = "a method of super() whose class has no name here" if home else "super() of a value of unknown kind"
            self.refuse(node, what, f"Name the class: {shown}.{node.func.attr}(...).")
        found = vars(home)[node.func.attr]
        if isinstance(found, classmethod):
            values = {id(a): self.facts.value(a) for a in (*node.args, *(k.value for k in node.keywords))}
            return self.class_method(node, types.MethodType(found.__func__, cls), values, env)
        method = gast.Attribute(quote.name(home.__name__), node.func.attr, gast.Load())
        given = [] if isinstance(found, staticmethod) else [instance]
        return self.instead(node, gast.Call(method, [*given, *node.args], node.keywords), env)

    def held_function(self, node: gast.Call, base: Value) -> Any:
        """The function that an object holds as an attribute, None for a method."""
        kind = dict(base.kind.attributes).get(node.func.attr) if isinstance(base.kind, ObjectKind) else None
        if node.func.attr == "__class__" and isinstance(base.kind, ObjectKind):
            return base.kind.cls
        return kind.value if isinstance(kind, FunctionKind) and not isinstance(kind, ClosureKind) else None

    def holds_callable(self, node: gast.Call, base: Value) -> bool:
        """An object that is called, or one of several functions, is an attribute of this object."""
        kind = part(base.kind, node.func.attr) if isinstance(base.kind, ObjectKind) else UNKNOWN
        return isinstance(kind, (ObjectKind, ClassesKind)) or isinstance(kind, ChoiceKind) and bool(kind.functions)

    def call_held(self, node: gast.Call, function: Any, values: dict, env: Env) -> Value:
        """o.name(...), where the object holds the function."""
        if not isinstance(function, types.FunctionType):
            return self.call(node, function, list(node.args), values, env)
        cls = self.facts.value(node.func.value).kind.cls
        default = any(vars(c).get(node.func.attr) is function for c in cls.__mro__)
        path = self.class_path(cls, node.func.attr) if default else None
        text = (path,) if path is not None else self.text_of(node.func, FunctionKind(function))
        return self.closure_call(node, ClosureKind(function, text=text), env)

    # ---- attributes ----------------------------------------------------------------------------------------------
    def object_attribute(self, node: gast.Attribute, base: Value, env: Env) -> Value | None:
        """The value of an attribute that a descriptor of the class gives; None for what the object itself holds."""
        cls, held = base.kind.cls, dict(base.kind.attributes)
        found = inspect.getattr_static(cls, node.attr, None)
        if is_closure(cls) and not (node.attr in held and isinstance(node.ctx, gast.Load)):
            what = f"the attribute {node.attr} of a function that is kept in a container or an object"
            self.refuse(node, what, "Keep it beside the function.")
        if enums.is_enum(cls) and node.attr in enums.SHOWN:
            return Value(enums.attribute_kind(cls, node.attr, self.classify))
        if isinstance(found, property):
            return self.read_property(node, found, base, env)
        if node.attr == "__class__":
            return Value(FunctionKind(cls), cls)
        if base.varied and defined(base.kind, "__getattribute__"):
            self.refuse(
                node, f"{cls.__name__} reads its attributes in its own way, by __getattribute__", "Call a method."
            )
        if node.attr in held or not isinstance(node.ctx, gast.Load):
            return None
        if hasattr(node, "computed"):
            self.facts.keep.append(node.computed)
            return Value(self.expr(node.computed, env).kind, varied=base.varied)
        if isinstance(found, functools.cached_property):
            return self.cached(node, found, base, env)
        if base.varied and found is None and not is_dunder(node.attr):
            if defined(base.kind, "__getattr__"):
                self.refuse(node, f"__getattr__ gives the attribute {node.attr}", "Call a method.")
        if base.varied and found is not None and not ordinary(found):
            self.refuse(node, f"{node.attr} of {cls.__name__} is a {type(found).__name__}", "Call a method.")
        return None

    def read_property(self, node: gast.Attribute, found: property, base: Value, env: Env) -> Value:
        """o.name, where name is a property: C.name.fget(o)"""
        if not isinstance(node.ctx, gast.Load):
            self.refuse(node, f"a store into the property {node.attr} here", "Assign to it in a statement of its own.")
        if not isinstance(found.fget, types.FunctionType):
            return self.without_source(node, base)
        getter = quote.dotted(f"{self.path_of(node, base.kind.cls, node.attr)}.fget")
        return self.only_if_needed(node, gast.Call(getter, [node.value], []), env)

    def cached(self, node: gast.Attribute, found: functools.cached_property, base: Value, env: Env) -> Value:
        """o.name, where name is a cached property that may have to be computed."""
        if not isinstance(found.func, types.FunctionType):
            return self.without_source(node, base)
        path = self.path_of(node, base.kind.cls, node.attr)
        made = cached(found)
        name = self.named(node, ClosureKind(made, text=("cached", path)))
        return self.only_if_needed(node, gast.Call(name, [node.value], []), env)

    def without_source(self, node: gast.Attribute, base: Value) -> Value:
        if base.varied:
            name = f"{base.kind.cls.__name__}.{node.attr}"
            self.refuse(node, f"the property {name} has no Python source", "Write it with def.")
        return Value(UNKNOWN)

    def only_if_needed(self, node: gast.AST, new: gast.Call, env: Env) -> Value:
        """The value of a call, which takes the place of the expression if it carries a derivative or writes."""
        return self.if_needed(node, new, self.instead(node, new, env))

    def if_needed(self, node: gast.AST, new: gast.Call, value: Value) -> Value:
        interface = self.facts.interfaces.get(id(new))
        if not value.varied and (interface is None or not interface.mutates):
            self.facts.replaced.pop(id(node), None)
        return value

    def path_of(self, node: gast.AST, cls: type, name: str) -> str:
        """Class.name, as the text names the class that has it."""
        return self.class_path(cls, name) or self.refuse(
            node,
            f"the class of the object whose {name} is used is not a global of this module",
            "Import the class here, or call a function.",
        )

    # ---- stores --------------------------------------------------------------------------------------------------
    def object_store(self, s: gast.Assign, env: Env) -> bool:
        """o[i] = e becomes o.__setitem__(i, e), o.name = e with a property C.name.fset(o, e); whether it was one."""
        self.facts.replaced.pop(id(s), None)
        target = s.targets[0]
        if len(s.targets) > 1 or not isinstance(target, (gast.Subscript, gast.Attribute)):
            return False
        base = self.expr(target.value, env)
        if not isinstance(base.kind, ObjectKind):
            return False
        found = self.setter(target, base, env)
        if found is None:
            return False
        function, given = found
        if self.calls(s.value) and any(map(self.calls, given)):
            self.refuse(s, "a store into an object that a call gives, of what a call gives", NAME_IT)
        call = gast.copy_location(gast.Call(function, [*given, s.value], []), target)
        new = gast.Expr(call)
        new.origin = s
        self.facts.put(s, new)
        self.expr(call, env)
        return True

    def setter(self, target: Any, base: Value, env: Env) -> tuple[gast.AST, list] | None:
        """(the function that stores, its first arguments) of a place in an object; None for a plain attribute."""
        if isinstance(target, gast.Subscript):
            if not defined(base.kind, "__setitem__"):
                return None
            function = gast.Attribute(target.value, "__setitem__", gast.Load())
            return gast.copy_location(function, target), [quote.index_argument(target.slice)]
        found = inspect.getattr_static(base.kind.cls, target.attr, None)
        if not isinstance(found, property):
            return None
        if not isinstance(found.fset, types.FunctionType):
            self.refuse(target, f"the property {target.attr} cannot be set", "Store into an attribute.")
        path = self.path_of(target, base.kind.cls, target.attr)
        return quote.dotted(f"{path}.fset"), [target.value]

    def augmented_store(self, s: gast.AugAssign, env: Env) -> bool:
        """o[i] += e is o[i] = o[i] + e, if o[i] is a number."""
        self.facts.replaced.pop(id(s), None)
        if not isinstance(s.target, (gast.Subscript, gast.Attribute)):
            return False
        base = self.expr(s.target.value, env)
        if not isinstance(base.kind, ObjectKind) or self.setter(s.target, base, env) is None:
            return False
        if self.calls(s.target):
            self.refuse(s, "+= in an object that a call gives", NAME_IT)
        old = gast.copy_location(quote.with_context(copy.deepcopy(s.target), gast.Load), s.target)
        if not isinstance(self.expr(old, env).kind, ScalarKind):
            self.refuse(s, "+= on what a class computes, which may be an array", "Write o.x = o.x + ... or o[i] = ...")
        new = gast.Assign([s.target], gast.BinOp(old, s.op, s.value), None)
        new.origin = s
        self.facts.put(s, new)
        self.expr(new.value, env)
        self.object_store(new, env)
        return True

    def refuse_store(self, target: Any, value: Value) -> None:
        """A store into an object that is no statement of its own."""
        base = self.facts.value(target.value)
        if isinstance(base.kind, ObjectKind) and isinstance(target, gast.Subscript) and (base.varied or value.varied):
            what = "a store into an object through [] is not differentiated here"
            self.refuse(target, what, "Assign to it in a statement of its own, or call a method.")

    def change_objects(self, found: Interface, bound: dict[str, Any], table: dict[str, Any], env: Env) -> None:
        """What a call leaves in objects: those that are arguments, and those inside of arguments."""
        for p, kind in found.after:
            self.changes_to(bound[p], translate(kind, table), env)
        if found.kept_slots:
            self.facts.kept_slots.setdefault(id(self.statement), set()).update(found.kept_slots)
        for cls, name, kind in found.slots:
            self.facts.slots.setdefault(id(self.statement), {})[cls, name] = translate(kind, table), False

    def changes_to(self, node: Any, kind: Any, env: Env) -> None:
        """A call left the object with other attributes."""
        before = dict(getattr(self.facts.value(node).kind, "attributes", ()))
        for name, new in kind.attributes if isinstance(kind, ObjectKind) else ():
            self.note_slot(node, kind.cls, name, before.get(name, NO_RETURN), new)
        if isinstance(node, gast.Name) and node.id in env:
            env[node.id] = Value(self.with_slots(shallow(kind)), varied=env[node.id].varied)
        elif isinstance(node, gast.Attribute):
            self.widen(node, Value(kind, varied=self.facts.varied(node)), env)

    # ---- items ---------------------------------------------------------------------------------------------------
    def object_item(self, node: gast.Subscript, base: Value, env: Env) -> Value:
        """o[i] of an active object."""
        if not isinstance(node.ctx, gast.Load):
            self.refuse_store(node, base)
        if not defined(base.kind, "__getitem__"):
            self.refuse(node, "[] of an object that does not define it in Python", INSTEAD)
        return self.as_method(node, node.value, "__getitem__", [quote.index_argument(node.slice)], env)

    def object_items(self, node: gast.AST, base: Value) -> Value | None:
        """What a loop over an object runs over, None where that is not known and nothing active."""
        if not defined(base.kind, "__iter__"):
            if base.varied:
                name = base.kind.cls.__name__
                self.refuse(node, f"a loop over {name}, which does not define __iter__ in Python", "Loop over a list.")
            return None
        function = inspect.getattr_static(base.kind.cls, "__iter__")
        record = read(function)
        if not is_generator(record) and not gives_iterator(record):
            if base.varied:
                self.refuse(node, "a loop over an object that iterates in its own way", "Yield the items in __iter__.")
            return None
        owner = copy.copy(node)
        new: Any = gast.Call(gast.Attribute(owner, "__iter__", gast.Load()), [], [])
        new.is_method = True
        self.facts.put(node, new)
        self.facts.keep.append(owner)
        self.facts.values[id(owner)] = base
        if base.varied and not is_generator(record):
            value = self.listing_call(new, record, [owner], {})
        else:
            value = self.call_python(new, function, [owner], {}, None, {})
        self.facts.values[id(new)] = value
        return self.if_needed(node, new, value)


def is_dunder(name: str) -> bool:
    """A name that Python gives a meaning."""
    return name.startswith("__") and name.endswith("__")


def ordinary(found: Any) -> bool:
    """A value, function or slot of a class: reading it runs no code of the user's."""
    plain = (
        types.FunctionType,
        staticmethod,
        classmethod,
        types.MemberDescriptorType,
        types.GetSetDescriptorType,
        type,
    )
    return isinstance(found, plain) or not hasattr(type(found), "__get__")


def has_class_attribute(cls: type, name: str) -> bool:
    """The class holds a value of that name, not a descriptor."""
    found = inspect.getattr_static(cls, name, None)
    return found is not None and not hasattr(found, "__get__")
