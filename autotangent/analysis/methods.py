"""What methods of values mean, and del of elements."""

import copy
from typing import Any

import gast
import numpy as np

from autotangent.analysis import advice
from autotangent.analysis.builtin_calls import BuiltinCalls
from autotangent.analysis.dicts import SHRUNK, holds_dict
from autotangent.analysis.draws import Draws
from autotangent.analysis.facts import CallFact
from autotangent.analysis.texts import kind_of_method
from autotangent.analysis.values import Env
from autotangent.joined import join
from autotangent.kinds import (
    BOOL,
    INT,
    NONE,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    DequeKind,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    NoReturnKind,
    ObjectKind,
    RandomKind,
    ScalarKind,
    TextKind,
    TupleKind,
    Value,
    boxed,
)
from autotangent.rules import lookup, registry
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import root_name

REINTERPRETING = ("view", "getfield", "byteswap")
CHANGING = ("appendleft", "clear", "insert", "pop", "popleft", "remove", "reverse", "rotate", "sort")


class Methods(BuiltinCalls, Draws):
    """What methods of values mean, and del of elements."""

    env: Env
    record_method: Any
    changed: set[str]
    statement: Any
    needs_own_name: Any
    taken: set[str]
    counts: dict[str, int]
    attributes_named: dict[str, Any]  # the attribute that a name means
    widen: Any

    def method(self, node: gast.Call, base: Value, values: dict, env: Env) -> Value:
        """x.name(...) where x is a value."""
        name = node.func.attr
        match base.kind:
            case NoReturnKind():
                return base
            case ArrayKind("f" | "i" | "b") if name in ("conj", "conjugate") and not node.args and not node.keywords:
                return self.instead(node, node.func.value, env)  # NumPy gives the very array
            case ArrayKind() if name in ("view", "getfield") and _as_it_is(node, self.facts):
                whole = gast.Subscript(node.func.value, gast.Constant(..., None), gast.Load())
                return self.instead(node, whole, env)
            case ArrayKind() | ScalarKind() if name in registry.METHODS:
                return self.call_array_method(node, name, env)
            case TupleKind(_, cls) if cls is not None and (made := self.record_method(node, base, values, env)):
                return made
            case ListKind() | DictKind() | TupleKind():
                return self.container_method(node, name, base, values, env)
            case ObjectKind(cls, _):
                return self.object_method(node, name, cls, base, values, env)
            case ClassesKind():
                return self.by_class(node, node.func.value, base.kind, env)
            case TextKind():
                return Value(kind_of_method(name))
            case RandomKind(source):
                return self.draw(node, source, name, env)
            case ScalarKind() if name == "is_integer":
                return Value(BOOL)
            case ArrayKind() if base.varied and name in REINTERPRETING:
                what = f"the method {name} of an active array, which may read its memory as another type"
                self.refuse(node, what, "Write x.astype(...), or np.stack((z.real, z.imag), axis=-1).")
            case ScalarKind() | ArrayKind() if base.varied and name.startswith("__"):
                self.refuse(node, f"the method {name} of an active value", "Write the operator or the function for it.")
            case ArrayKind() if base.varied:
                self.refuse(node, f"the method {name} of an active array", "Write it with functions of NumPy.")
        if base.varied or any(v.varied for v in values.values()):
            if isinstance(base.kind, type(UNKNOWN)) and name in registry.METHODS:
                return self.call_array_method(node, name, env)
            self.refuse(
                node,
                f"the method {name} of a value of unknown kind",
                advice.of_method(name),
                base.kind,
            )
        if name in registry.METHODS and base.kind == UNKNOWN:
            return Value(UNKNOWN)
        return Value(UNKNOWN)

    def call_array_method(self, node: gast.Call, name: str, env: Env) -> Value:
        rule = lookup(registry.METHODS[name])
        values = {id(a): self.facts.value(a) for a in node.args}
        args = [node.func.value, *node.args]
        if name in ("reshape", "transpose") and len(node.args) > 1:
            shape = gast.Tuple(list(node.args), gast.Load())
            self.facts.keep.append(shape)
            self.expr(shape, env)
            args = [node.func.value, shape]
        return number_of_number(self.facts.value(node.func.value), self.call_ruled(node, rule, args, values))

    def container_method(self, node: gast.Call, name: str, base: Value, values: dict, env: Env) -> Value:
        args = [self.facts.value(a) for a in node.args]
        varied = base.varied or any(v.varied for v in values.values())
        self.facts.calls[id(node)] = CallFact(None, {}, method=name)
        kind = base.kind
        root = root_name(node.func.value)
        if name in CHANGING and (base.varied or root is not None and self.facts.varied(root)):
            self.name_slot(node)
        if isinstance(kind, DictKind):
            return self.dict_method(node, name, base, values, env)
        if isinstance(kind, ListKind):
            if name in ("append", "appendleft") and args:
                self.grow(node, with_item(kind, args[0].kind), args[0].varied, env)
                return Value(NONE)
            if isinstance(kind, DequeKind) and varied and name in ("insert", "remove", "copy"):
                self.refuse(node, f"the method {name} of a deque of active values", "Use a list.")
            if name == "insert" and len(args) == 2:
                self.grow(node, with_item(kind, args[1].kind), args[1].varied, env)
                return Value(NONE)
            if name in ("extend", "extendleft") and len(args) == 1:
                item = self.item(node.args[0], args[0])
                self.grow(node, with_item(kind, item.kind), item.varied, env)
                return Value(NONE)
            if name in ("clear", "remove", "reverse", "rotate", "sort"):  # see `normal/lists.py`
                return Value(NONE)
            if name in ("pop", "popleft"):
                return Value(kind.item, varied=base.varied)
            if name == "copy" and varied:
                return self.instead(node, quote.expr("xs[:]", xs=node.func.value), env)
            if name == "copy":
                return Value(kind)
            if name in ("index", "count"):
                return Value(INT)
        if varied:
            self.refuse(
                node,
                f"the method {name} of a list or tuple of active values is not supported",
                "Write it with indexing, append or a loop.",
            )
        return Value(UNKNOWN)

    def do_Delete(self, s: gast.Delete, env: Env) -> None:
        self.facts.replaced.pop(id(s), None)
        taken = [self.taken_out(t, env) for t in s.targets if not isinstance(t, gast.Name)]
        if any(varied for _, varied in taken):
            if len(taken) < len(s.targets):
                self.refuse(s, "del of names and of elements", "Write them in statements of their own.")
            self.facts.put_all(s, [gast.copy_location(new, s) if len(taken) == 1 else new for new, _ in taken])

    def taken_out(self, target: gast.AST, env: Env) -> tuple[gast.AST, bool]:
        """(the statement that takes an element out, whether it is active), for del xs[i], del d[k]."""
        if not isinstance(target, gast.Subscript):
            self.refuse(target, "del of an attribute is not supported", "Store None instead.")
        base, _ = self.expr(target.value, env), self.expr(target.slice, env)
        if base.varied and (not isinstance(base.kind, (DictKind, ListKind)) or isinstance(base.kind, DequeKind)):
            self.refuse(target, "del of an element of what is no list or dict", "Build a new one instead.")
        self.changed |= {SHRUNK} if holds_dict(base.kind) else set()
        if isinstance(target.slice, gast.Slice):
            if base.varied and target.slice.step is not None:
                self.refuse(target, "del of a slice with a step", "Build a new list of what stays.")
            return quote.assign(target, gast.List([], gast.Load())), base.varied
        return gast.Expr(quote.expr("xs.pop(i)", xs=target.value, i=target.slice)), base.varied

    def grow(self, node: gast.Call, kind: Kind, varied: bool, env: Env) -> None:
        base = node.func.value
        place = getattr(node, "grows", None) or self.attributes_named.get(getattr(base, "id", ""))
        if place is not None:
            self.expr(place, env)
            self.widen(place, Value(kind, varied=varied), env)
        if isinstance(base, gast.Name) and base.id in env:
            old = env[base.id]
            env[base.id] = self.facts.values[id(base)] = Value(kind, varied=old.varied or varied)
        elif isinstance(base, (gast.Attribute, gast.Subscript)) and isinstance(self.statement, gast.Expr):
            self.grow_part(node, base, kind, varied, env)
        elif varied and is_setdefault(base):
            item = gast.Subscript(base.func.value, base.args[0], gast.Load())
            self.facts.keep.append(item)
            self.widen(item, Value(kind, varied=True), env)
        elif varied and isinstance(base, gast.Name):
            self.refuse(node, f"an active value is appended to {base.id}, which is outside", "Return it instead.")
        elif varied:
            self.needs_own_name(base)

    def note_attribute(self, name: str, place: gast.Attribute) -> None:
        """xs = o.xs: what is appended to xs comes into the attribute, if both names mean one thing."""
        root = root_name(place)
        if self.counts[name] == 1 and root is not None and self.counts[root.id] <= 1:
            self.attributes_named[name] = copy.copy(place)

    def grow_part(self, node: gast.Call, base: Any, kind: Kind, varied: bool, env: Env) -> None:
        """o.xs.append(x): the list gets a name if it is active."""
        held = self.facts.value(base)
        self.widen(base, Value(kind, varied=varied), env)
        if (varied or held.varied) and self.statement.value is node:
            name = self.fresh(base.attr if isinstance(base, gast.Attribute) else "items", node)
            func = gast.Attribute(quote.name(name), node.func.attr, gast.Load())
            first = gast.copy_location(quote.assign(name, base), self.statement)
            call: Any = gast.copy_location(gast.Call(func, node.args, node.keywords), node)
            call.grows = copy.copy(base)
            self.facts.put_all(self.statement, [first, gast.Expr(call)])

    def name_slot(self, node: gast.Call) -> None:
        """o.xs.pop(), f(x).pop(): the list or dict gets a name; while xs.pop() > 0: what is popped does."""
        s, base = self.statement, node.func.value
        if root_name(base) is None and not is_setdefault(base):
            self.needs_own_name(base)
        slot = isinstance(base, (gast.Attribute, gast.Subscript))
        if isinstance(s, (gast.While, gast.Assert)) and self.facts.varied(base):
            self.needs_own_name(node)
        if slot and isinstance(s, (gast.Expr, gast.Assign)) and s.value is node:
            name = quote.name(self.fresh(base.attr if isinstance(base, gast.Attribute) else "items", node))
            call: Any = gast.Call(gast.Attribute(name, node.func.attr, gast.Load()), node.args, node.keywords)
            then = copy.copy(s)
            then.value = gast.copy_location(call, node)
            self.facts.put_all(s, [gast.copy_location(quote.assign(name.id, base), s), then])

    def fresh(self, wish: str, node: Any = None) -> str:
        """A name that the function does not use; the same each time that the node is looked at."""
        if (id(node), wish) in self.facts.names:
            return self.facts.names[id(node), wish]
        number, name = 1, wish
        while name in self.taken:
            name, number = f"{wish}_{number}", number + 1
        self.taken.add(name)
        if node is not None:
            self.facts.keep.append(node)
            self.facts.names[id(node), wish] = name
        return name


def _as_it_is(node: gast.Call, facts: Any) -> bool:
    """x.view(), x.view(np.ndarray), and x.view(x.dtype), x.getfield(x.dtype): the memory is read as what it is."""
    base, args = node.func.value, node.args
    match args:
        case []:
            return node.func.attr == "view" and not node.keywords
        case [gast.Attribute(value=gast.Name(id=name), attr="dtype")]:
            return not node.keywords and isinstance(base, gast.Name) and base.id == name
        case [one]:
            return not node.keywords and facts.value(one).kind == FunctionKind(np.ndarray)
    return False


def is_setdefault(node: Any) -> bool:
    """d.setdefault(key, default)"""
    return isinstance(node, gast.Call) and getattr(node.func, "attr", "") == "setdefault" and len(node.args) == 2


def with_item(kind: ListKind, item: Kind) -> ListKind:
    """The kind of a list that an item is put into."""
    return replace(kind, item=join(kind.item, item))


def method_function(kind: Kind, name: str) -> object:
    """The function that a method of a value stands for, None if it is not known."""
    if isinstance(kind, ObjectKind):
        return None if name in dict(kind.attributes) else getattr(kind.cls, name, None)
    return registry.METHODS.get(name)


def number_of_number(base: Value, value: Value) -> Value:
    """Methods and attributes of NumPy numbers give numbers where those of arrays give arrays without axes."""
    if isinstance(base.kind, ScalarKind) and boxed(value.kind):
        kind = ScalarKind(value.kind.dtype, base.kind.loose)
        return Value(kind, value.const, value.size, value.varied)
    return value
