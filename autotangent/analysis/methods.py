"""What methods of values mean, and the builtins that say something about kinds."""

import copy
from typing import Any

import gast
import numpy as np

from autotangent import axes as ax
from autotangent.analysis.facts import CallFact
from autotangent.analysis.texts import kind_of_method
from autotangent.analysis.values import Env
from autotangent.kinds import (
    BOOL,
    INT,
    MISSING,
    NO_RETURN,
    NONE,
    RANGE,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    NoneKind,
    NoReturnKind,
    ObjectKind,
    RangeKind,
    ScalarKind,
    TextKind,
    TupleKind,
    Value,
    boxed,
    join,
)
from autotangent.rules import lookup, registry
from autotangent.syntax import quote

LIST_METHODS = {
    "clear": "Give a new list to a name.",
    "remove": "Build a new list without the item.",
    "sort": "Write xs = sorted(xs).",
}


class Methods:
    """What methods of values mean, and the builtins that say something about kinds."""

    env: Env
    record_method: Any
    statement: Any
    taken: set[str]
    widen: Any

    def method(self, node: gast.Call, base: Value, values: dict, env: Env) -> Value:
        """x.name(...) where x is a value."""
        name = node.func.attr
        match base.kind:
            case NoReturnKind():
                return base
            case ArrayKind("f" | "i" | "b") if name in ("conj", "conjugate") and not node.args and not node.keywords:
                return self.instead(node, node.func.value, env)  # NumPy gives the very array
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
            case ScalarKind() if name == "is_integer":
                return Value(BOOL)
            case ScalarKind() | ArrayKind() if base.varied and name.startswith("__"):
                self.refuse(node, f"the method {name} of an active value", "Write the operator or the function for it.")
        if base.varied or any(v.varied for v in values.values()):
            if isinstance(base.kind, type(UNKNOWN)) and name in registry.METHODS:
                return self.call_array_method(node, name, env)
            self.refuse(
                node,
                f"the method {name} of a value of unknown kind",
                "Annotate the parameter, or call a function instead.",
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
        if isinstance(kind, DictKind):
            return self.dict_method(node, name, base, values, env)
        if isinstance(kind, ListKind):
            if name == "append" and args:
                self.grow(node, with_item(kind, args[0].kind), args[0].varied, env)
                return Value(NONE)
            if name == "insert" and len(args) == 2:
                self.grow(node, with_item(kind, args[1].kind), args[1].varied, env)
                return Value(NONE)
            if name == "extend" and len(args) == 1:
                item = self.item(node.args[0], args[0])
                self.grow(node, with_item(kind, item.kind), item.varied, env)
                return Value(NONE)
            if name == "reverse" and not node.args:
                return Value(NONE)
            if name == "pop":
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
                LIST_METHODS.get(name, "Write it with indexing, append or a loop."),
            )
        return Value(UNKNOWN)

    def items_of(self, node: gast.AST, kind: TupleKind) -> list[gast.AST]:
        """The elements of a tuple, as expressions."""
        if isinstance(node, gast.Tuple):
            return node.elts
        if id(node) in self.facts.replaced:
            return self.facts.replaced[id(node)].elts
        if not isinstance(node, gast.Name):
            self.refuse(node, "a tuple that is made here and joined with another", "Give the tuple a name first.")
        return [gast.Subscript(node, quote.constant(k), gast.Load()) for k in range(len(kind.items))]

    def grow(self, node: gast.Call, kind: Kind, varied: bool, env: Env) -> None:
        base = node.func.value
        if hasattr(node, "grows"):
            self.expr(node.grows, env)
            self.widen(node.grows, Value(kind, varied=varied), env)
        if isinstance(base, gast.Name) and base.id in env:
            old = env[base.id]
            env[base.id] = self.facts.values[id(base)] = Value(kind, varied=old.varied or varied)
        elif isinstance(base, (gast.Attribute, gast.Subscript)) and isinstance(self.statement, gast.Expr):
            self.grow_part(node, base, kind, varied, env)
        elif varied and isinstance(base, gast.Name):
            self.refuse(node, f"an active value is appended to {base.id}, which is outside", "Return it instead.")
        elif varied:
            self.refuse(node, f"{node.func.attr} to an expression", "Give the list a name first.")

    def grow_part(self, node: gast.Call, base: Any, kind: Kind, varied: bool, env: Env) -> None:
        """o.xs.append(x): the list gets a name if it is active."""
        held = self.facts.value(base)
        self.widen(base, Value(kind, varied=varied), env)
        if (varied or held.varied) and self.statement.value is node:
            name = self.fresh(base.attr if isinstance(base, gast.Attribute) else "items")
            func = gast.Attribute(quote.name(name), node.func.attr, gast.Load())
            first = gast.copy_location(quote.assign(name, base), self.statement)
            call: Any = gast.copy_location(gast.Call(func, node.args, node.keywords), node)
            call.grows = copy.copy(base)
            self.facts.put_all(self.statement, [first, gast.Expr(call)])

    def fresh(self, wish: str) -> str:
        """A name that the function does not use."""
        number, name = 1, wish
        while name in self.taken:
            name, number = f"{wish}_{number}", number + 1
        self.taken.add(name)
        return name

    def call_len(self, node: gast.Call, values: dict) -> Value | None:
        value = self.facts.value(node.args[0])
        match value.kind:
            case ArrayKind(_, axes) if axes:
                return Value(INT, axes[0] if isinstance(axes[0], int) else MISSING, axes[0])
            case TupleKind(items, _):
                return Value(INT, len(items), len(items))
        return Value(INT, size=ax.open_axis())

    def call_type(self, node: gast.Call, values: dict) -> Value | None:
        kind = self.facts.value(node.args[0]).kind
        cls = class_of(kind) if isinstance(kind, (ObjectKind, TupleKind)) and len(node.args) == 1 else None
        return None if cls is None else Value(FunctionKind(cls), cls)

    def call_hasattr(self, node: gast.Call, values: dict) -> Value | None:
        base, name = (self.facts.value(a) for a in node.args)
        if isinstance(base.kind, ObjectKind):
            return Value(BOOL, True if name.const in dict(base.kind.attributes) else MISSING)
        if isinstance(base.kind, ScalarKind) and isinstance(name.const, str):
            there = {hasattr(cls, name.const) for cls in classes_of(base.kind)}
            return Value(BOOL, there.pop() if len(there) == 1 else MISSING)
        return None

    def call_range(self, node: gast.Call, values: dict) -> Value | None:
        return Value(RangeKind())

    def call_isinstance(self, node: gast.Call, values: dict) -> Value | None:
        kind, test = (self.facts.value(a) for a in node.args)
        cls = test.kind.value if isinstance(test.kind, FunctionKind) else test.const
        known = classes_of(kind.kind)
        if known and isinstance(cls, (type, tuple)):
            answers = {issubclass(k, cls) for k in known}
            if len(answers) == 1:
                return Value(BOOL, answers.pop())
        if getattr(node, "by_kind", False) and not isinstance(kind.kind, ScalarKind | NoneKind):
            self.refuse(
                node,
                "a pattern for what may be a sequence or a dict, or not",
                "Write if and elif.",
            )
        return Value(BOOL, False if getattr(node, "by_kind", False) else MISSING)

    def call_print(self, node: gast.Call, values: dict) -> Value | None:
        return Value(NONE)

    def call_enumerate(self, node: gast.Call, values: dict) -> Value | None:
        inner = self.facts.value(node.args[0])
        item = self.item(node.args[0], inner)
        return Value(ListKind(TupleKind((INT, item.kind))), varied=item.varied)

    def call_zip(self, node: gast.Call, values: dict) -> Value | None:
        items = [self.item(a, self.facts.value(a)) for a in node.args]
        return Value(ListKind(TupleKind(tuple(i.kind for i in items))), varied=any(i.varied for i in items))

    def call_reversed(self, node: gast.Call, values: dict) -> Value | None:
        inner = self.facts.value(node.args[0])
        if inner.kind == RANGE:
            return Value(RANGE)
        return Value(ListKind(self.item(node.args[0], inner).kind), varied=inner.varied)

    def call_list(self, node: gast.Call, values: dict) -> Value | None:
        if not node.args:
            return Value(ListKind(NO_RETURN))
        inner = self.facts.value(node.args[0])
        if inner.varied and id(node) not in self.facts.replaced:
            made = listed(self.facts.replaced.get(id(node.args[0]), node.args[0]), inner.kind)
            if made is not None:
                self.facts.put(node, made)
        item = self.item(node.args[0], inner)
        return Value(ListKind(item.kind), varied=item.varied)

    def call_sorted(self, node: gast.Call, values: dict) -> Value | None:
        """Sorted items of a dict are those of its sorted keys: no two keys are equal."""
        inner = self.facts.value(node.args[0])
        if isinstance(inner.kind, DictKind) or id(node.args[0]) in self.used_up:
            item = self.item(node.args[0], inner)
            return Value(ListKind(item.kind), varied=item.varied)
        return None

    def call_max(self, node: gast.Call, values: dict) -> Value | None:
        """By a key: see `normal/extremes.py`; what the key depends on plays no part in the derivative."""
        given = [k.arg for k in node.keywords]
        if "key" not in given or not any(v.varied for v in values.values()) or not node.args:
            return None
        known = [self.facts.value(a) for a in node.args]
        items = [self.item(node.args[0], known[0])] if len(known) == 1 else known
        kind, varied = items[0].kind, any(v.varied for v in items)
        for v in items[1:]:
            kind = join(kind, v.kind)
        if varied and len(given) > 1:
            self.refuse(node, f"{node.func.id} by a key with a default", "Test first whether there are items.")
        node.picks = varied
        return Value(kind, varied=varied)

    call_min = call_max

    def call_getattr(self, node: gast.Call, values: dict) -> Value | None:
        """getattr(o, "name", default) is o.name, where o has it, or a choice."""
        base, name = (self.facts.value(a) for a in node.args[:2])
        if isinstance(base.kind, FunctionKind) and isinstance(name.const, str):
            found = hasattr(base.kind.value, name.const) or len(node.args) < 3
            new: gast.AST = gast.Attribute(node.args[0], name.const, gast.Load()) if found else node.args[2]
            return self.instead(node, gast.copy_location(new, node) if found else new, self.env)
        if not any(v.varied for v in values.values()):
            return Value(UNKNOWN)
        if not isinstance(name.const, str):
            self.refuse(node, "getattr with a name that is not known where the derivative is written", "Write o.x.")
        if isinstance(base.kind, ScalarKind) and len(node.args) > 2:
            if not any(hasattr(cls, name.const) for cls in classes_of(base.kind)):
                return self.instead(node, node.args[2], self.env)
        new = gast.copy_location(gast.Attribute(node.args[0], name.const, gast.Load()), node)
        there = isinstance(base.kind, ObjectKind) and name.const in dict(base.kind.attributes)
        if len(node.args) > 2 and not there:
            if not isinstance(node.args[0], gast.Name):
                self.refuse(node, "getattr with a default, of what has no name", "Give the object a name first.")
            new = gast.IfExp(quote.call("hasattr", *copy.deepcopy(node.args[:2])), new, node.args[2])
        return self.instead(node, new, self.env)


def with_item(kind: ListKind, item: Kind) -> ListKind:
    """The kind of a list that an item is put into."""
    return ListKind(join(kind.item, item))


def listed(node: Any, kind: Kind) -> gast.AST | None:
    """list(node), written so that its elements are seen."""
    match node, kind:
        case gast.GeneratorExp(elt=elt, generators=generators), _:
            return gast.ListComp(elt, generators)
        case gast.ListComp(), _:
            return node
        case gast.Subscript(value=value, slice=gast.Slice(lower=gast.Constant(value=int(k)), step=None)), TupleKind(
            items, _
        ):
            return gast.List(
                [gast.Subscript(value, quote.constant(k + j), gast.Load()) for j in range(len(items))], gast.Load()
            )
        case gast.Name(), TupleKind(items, _):
            index = map(quote.constant, range(len(items)))
            return gast.List([gast.Subscript(node, k, gast.Load()) for k in index], gast.Load())
        case gast.Subscript(slice=gast.Slice()), ListKind(_, False):
            return node
        case _, ListKind(_, False):
            return gast.Subscript(node, gast.Slice(None, None, None), gast.Load())
        case _, ArrayKind():
            return quote.expr("[v for v in a]", a=node)
    return None


def method_function(kind: Kind, name: str) -> object:
    """The function that a method of a value stands for, None if it is not known."""
    if isinstance(kind, ObjectKind):
        return getattr(kind.cls, name, None)
    return registry.METHODS.get(name)


def class_of(kind: Kind) -> type | None:
    """The class of the values of a kind, where there is one."""
    match kind:
        case ArrayKind():
            return np.ndarray
        case TupleKind(_, cls):
            return cls or tuple
        case ObjectKind(cls, _):
            return cls
    return {ListKind: list, DictKind: dict, TextKind: str}.get(type(kind))


REAL = (float, np.float64, np.float32, np.float16, np.longdouble, int, np.int64, np.int32, np.uint8, bool, np.bool_)
COMPLEX = (complex, np.complex128, np.complex64)


def classes_of(kind: Kind) -> tuple[type, ...]:
    """All classes that values of a kind may have; none where that is not known."""
    match kind:
        case ScalarKind(dtype, loose):
            return (*REAL, *(COMPLEX if dtype == "c" else ()), *((np.ndarray,) if loose else ()))
        case ListKind(_, True):
            return (list, tuple)
        case NoneKind():
            return (type(None),)
    known = class_of(kind)
    return () if known is None else (known,)


def number_of_number(base: Value, value: Value) -> Value:
    """Methods and attributes of NumPy numbers give numbers where those of arrays give arrays without axes."""
    if isinstance(base.kind, ScalarKind) and boxed(value.kind):
        kind = ScalarKind(value.kind.dtype, base.kind.loose)
        return Value(kind, value.const, value.size, value.varied)
    return value
