"""An object of one of several classes: its methods are called by the class it has, and a test of it tells which."""

import copy
import inspect
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.function_objects import is_instance
from autotangent.analysis.functions import is_function
from autotangent.analysis.values import Env
from autotangent.joined import part
from autotangent.kinds import ClassesKind, FunctionKind, Kind, ObjectKind, Value
from autotangent.structs import replace
from autotangent.syntax import quote, scopes
from autotangent.syntax.closure_classes import is_closure
from autotangent.syntax.walk import walk


class Classes:
    """The part of the walk that knows objects of several classes."""

    facts: Facts
    tree: gast.FunctionDef
    expr: Any
    instead: Any
    refuse: Any
    class_name: Any
    closure_class: Any
    place_of_function: Any
    needs_own_name: Any

    def by_class(self, node: gast.AST, place: gast.AST, kind: ClassesKind, env: Env) -> Value:
        """An expression in which an object stands, by the class of that: e if type(o) is C else e."""
        if not isinstance(place, gast.Name):
            place.is_value = True
            self.needs_own_name(place)
        *others, last = [copy.deepcopy(node) for _ in kind.options]
        choice: gast.AST = last
        for option, then in reversed(list(zip(kind.options, others))):
            choice = gast.IfExp(self.has_class(place, option), then, choice)
        return self.instead(node, choice, env)

    def has_class(self, place: gast.Name, option: Any) -> gast.AST:
        """The test whether an object is of one of its classes, or that function."""
        if isinstance(option, FunctionKind):
            return gast.Compare(quote.name(place.id), [gast.Is()], [self.place_of_function(place, option.value)])
        if is_closure(option.cls):
            return quote.call("isinstance", quote.name(place.id), self.closure_class(place, option.cls))
        name = self.class_name(option.cls, place)
        return quote.expr("type(o) is C", o=quote.name(place.id), C=name)

    def common_attribute(self, node: gast.Attribute, base: Value, env: Env) -> Value:
        """An attribute of an object of several classes: what all of them hold, or what each gives."""
        options = base.kind.options
        held = all(isinstance(o, ObjectKind) and node.attr in dict(o.attributes) for o in options)
        computed = any(_data_descriptor(getattr(o, "cls", object), node.attr) for o in options)
        if computed and not isinstance(node.ctx, gast.Load):
            what = f"a store into {node.attr}, which one of several classes computes"
            self.refuse(node, what, "Call a method that stores it.")
        if not computed and (held or not isinstance(node.ctx, gast.Load)):
            return Value(part(base.kind, node.attr), varied=base.varied)
        return self.by_class(node, node.value, base.kind, env)

    def common_item(self, node: gast.Subscript, base: Value, env: Env) -> Value:
        """o[i] of an object of several classes, which each gives in its own way."""
        if not isinstance(node.ctx, gast.Load):
            self.refuse(node, "a store through [] into an object of one of several classes", "Call a method.")
        return self.by_class(node, node.value, base.kind, env)

    def operand_of_classes(self, node: gast.AST, parts: list[gast.AST], env: Env) -> Value | None:
        """An operator one of whose operands is an object of several classes, by its class."""
        for p in parts:
            kind = self.facts.value(p).kind
            if isinstance(kind, ClassesKind):
                return self.by_class(node, p, kind, env)
        return None

    # ---- tests of the class --------------------------------------------------------------------------------------
    def narrow(self, test: gast.AST, env: Env) -> tuple[Env, Env]:
        """What is known where a test of a class holds, and where it does not."""
        if any(isinstance(v.kind, ClassesKind) for v in env.values()):
            test = self.named_test(test, test)
        name, matches = self.class_test(test)
        kind = env[name].kind if name in env else None
        if not isinstance(kind, ClassesKind):
            return dict(env), dict(env)
        sides = []
        for wanted in (True, False):
            options = tuple(o for o in kind.options if matches(o) is wanted)
            made = dict(env)
            if options and len(options) < len(kind.options):
                one: Kind = options[0] if len(options) == 1 else ClassesKind(options)
                made[name] = replace(env[name], kind=one)
            sides.append(made)
        return sides[0], sides[1]

    def named_test(self, test: gast.AST, whole: gast.AST) -> gast.AST:
        """The test that has this name, where it stands before in the same block, and what it asks of stays; whole: that
        of the statement."""
        if isinstance(test, gast.UnaryOp) and isinstance(test.op, gast.Not):
            return gast.UnaryOp(test.op, self.named_test(test.operand, whole))
        if not isinstance(test, gast.Name):
            return test
        blocks = (getattr(n, part, None) for n in walk(self.tree) for part in ("body", "orelse"))
        for block in (b for b in blocks if isinstance(b, list)):
            at = next((k for k, s in enumerate(block) if getattr(s, "test", None) is whole), 0)
            for k in reversed(range(at)):
                match block[k]:
                    case gast.Assign(targets=[gast.Name(id=name)], value=value) if name == test.id:
                        about, _ = self.class_test(value)
                        return test if {about, name} & {n for n, _ in scopes.stored(block[k + 1 : at])} else value
        return test

    def class_test(self, test: gast.AST) -> tuple[str, Any]:
        """(name, whether an option passes) of `type(name) is C`, `isinstance(name, C)`, `name is f`, `not` of it."""
        match test:
            case gast.UnaryOp(op=gast.Not(), operand=operand):
                name, matches = self.class_test(operand)
                return name, lambda o: not matches(o)
            case gast.Compare(left=gast.Call(func=gast.Name(id="type"), args=[gast.Name(id=name)]), ops=[op]) if (
                isinstance(op, (gast.Is, gast.Eq))
            ):
                wanted = self.classes(test.comparators[0])
                return name, lambda o: getattr(o, "cls", type(getattr(o, "value", None))) in wanted
            case gast.Call(func=gast.Name(id="isinstance"), args=[gast.Name(id=name), cls]):
                wanted = self.classes(cls)
                return name, lambda o: any(_passes(o, w) for w in wanted)
            case gast.Compare(left=gast.Name(id=name), ops=[gast.Is()], comparators=[function]):
                found = self.facts.value(function).kind
                if is_function(found):
                    return name, lambda o: isinstance(o, FunctionKind) and o.value is found.value
        return "", lambda o: True

    def classes(self, node: gast.AST) -> list[type]:
        """The classes that an expression names."""
        nodes = node.elts if isinstance(node, gast.Tuple) else [node]
        kinds = [self.facts.value(n).kind for n in nodes]
        return [k.value for k in kinds if isinstance(k, FunctionKind) and isinstance(k.value, type)]


def _passes(option: Any, wanted: type) -> bool:
    """What isinstance says of an object of this option."""
    if isinstance(option, FunctionKind):
        return isinstance(option.value, wanted)
    return is_instance(option.cls, wanted)


def _data_descriptor(cls: type, name: str) -> bool:
    found = inspect.getattr_static(cls, name, None)
    return inspect.isdatadescriptor(found) and not inspect.ismemberdescriptor(found)
