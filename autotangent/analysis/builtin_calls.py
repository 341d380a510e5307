"""What builtins mean that say something about kinds: len, isinstance, zip, list, sorted, max by a key, getattr."""

import copy
import functools
import math
import types
from typing import Any

import gast
import numpy as np

from autotangent import axes as ax
from autotangent.analysis.facts import Facts
from autotangent.analysis.function_objects import is_instance, passes_as_function
from autotangent.analysis.values import Env
from autotangent.joined import join, key_kind
from autotangent.kinds import (
    BOOL,
    INT,
    MISSING,
    NO_RETURN,
    NONE,
    RANGE,
    UNKNOWN,
    ArrayKind,
    DequeKind,
    DictKind,
    FunctionKind,
    IteratorKind,
    Kind,
    ListKind,
    NoneKind,
    ObjectKind,
    RangeKind,
    ScalarKind,
    TextKind,
    TupleKind,
    UnknownKind,
    Value,
    as_optional,
)
from autotangent.syntax import quote
from autotangent.syntax.closure_classes import is_closure
from autotangent.syntax.listing import is_listing


class BuiltinCalls:
    """The part of the walk that knows builtins."""

    env: Env
    facts: Facts
    expr: Any
    fresh: Any
    instead: Any
    item: Any
    refuse: Any
    used_up: set[int]

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
        known = isinstance(kind, (ObjectKind, TupleKind)) and not kind.optional
        cls = class_of(kind) if known and len(node.args) == 1 else None
        cls = types.FunctionType if is_closure(cls) else cls
        return None if cls is None else Value(FunctionKind(cls), cls)

    def call_hasattr(self, node: gast.Call, values: dict) -> Value | None:
        base, name = (self.facts.value(a) for a in node.args)
        if isinstance(base.kind, ObjectKind) and not base.kind.optional:
            return Value(BOOL, True if base.kind.surely_has(name.const) else MISSING)
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
            answers = {is_instance(k, cls) for k in known}
            if len(answers) == 1:
                return Value(BOOL, answers.pop())
        if isinstance(cls, (type, tuple)) and passes_as_function(kind.kind, cls):
            return self.by_class(node, node.args[0], kind.kind, self.env)
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
        return self.yielding(node, Value(TupleKind((INT, item.kind)), varied=item.varied))

    def yielding(self, node: gast.Call, item: Value) -> Value:
        """What an iterator of the standard library is: as good as a list in the head of a loop."""
        apart = not item.varied and id(node) not in self.used_up
        return Value(IteratorKind(item.kind) if apart else ListKind(item.kind), varied=item.varied)

    def call_zip(self, node: gast.Call, values: dict) -> Value | None:
        items = [self.item(a, self.facts.value(a)) for a in node.args]
        return self.yielding(node, Value(TupleKind(tuple(i.kind for i in items)), varied=any(i.varied for i in items)))

    def call_reversed(self, node: gast.Call, values: dict) -> Value | None:
        inner = self.facts.value(node.args[0])
        if inner.kind == RANGE:
            return Value(RANGE)
        item = self.item(node.args[0], inner)
        return self.yielding(node, Value(item.kind, varied=inner.varied and not isinstance(inner.kind, DictKind)))

    def call_iter(self, node: gast.Call, values: dict) -> Value | None:
        """iter(d): the keys; iter(xs) of items that carry no derivative"""
        known = self.facts.value(node.args[0])
        if isinstance(known.kind, DictKind):
            return Value(IteratorKind(key_kind(known.kind)))
        plain = len(node.args) == 1 and not known.varied and isinstance(known.kind, ListKind)
        return self.yielding(node, Value(self.item(node.args[0], known).kind)) if plain else None

    def call_next(self, node: gast.Call, values: dict) -> Value | None:
        """Of an iterator that carries no derivative."""
        if any(v.varied for v in values.values()) or not isinstance(self.facts.value(node.args[0]).kind, IteratorKind):
            return None
        kinds = [self.item(node.args[0], self.facts.value(node.args[0])).kind]
        kinds += [self.facts.value(a).kind for a in node.args[1:]]
        return Value(functools.reduce(join, kinds))

    def holds_nothing_yet(self, node: Any) -> bool:
        """A list or comprehension whose items come of a call that is being looked at."""
        if isinstance(node, (gast.ListComp, gast.GeneratorExp)):
            return self.not_yet_known(node.elt)
        return self.facts.guessed and self.facts.value(node).kind == ListKind(NO_RETURN)

    def of_nothing_yet(self, node: gast.Call, function: Any) -> Value:
        """What a function gives of a list of nothing, where its elements come of a call that is being looked at: a
        recursion ends there."""
        default = next((k.value for k in node.keywords if k.arg == "default"), None)
        if default is not None:
            return self.facts.value(default)
        return Value(INT if function in (sum, math.prod, math.fsum, np.sum, np.prod) else NO_RETURN)

    def call_list(self, node: gast.Call, values: dict) -> Value | None:
        if not node.args:
            return Value(ListKind(NO_RETURN))
        inner = self.facts.value(node.args[0])
        if inner.varied and id(node) not in self.facts.replaced:
            made = self.listed_pairs(node.args[0])
            made = made or listed(self.facts.replaced.get(id(node.args[0]), node.args[0]), inner.kind)
            if made is not None:
                self.facts.put(node, made)
        item = self.item(node.args[0], inner)
        return Value(ListKind(item.kind), varied=item.varied)

    def listed_pairs(self, node: Any) -> gast.AST | None:
        """list(zip(xs, ys)), list(enumerate(xs)), list(reversed(xs)) as a comprehension."""
        match node:
            case gast.Call(func=gast.Name(id="zip"), args=args) if args:
                names = [self.fresh("item" if len(args) == 1 else f"item_{k + 1}") for k in range(len(args))]
            case gast.Call(func=gast.Name(id="enumerate")):
                names = [self.fresh("index"), self.fresh("item")]
            case gast.Call(func=gast.Name(id="reversed")):
                name = self.fresh("item")
                return gast.ListComp(quote.name(name), [gast.comprehension(quote.store(name), node, [], 0)])
            case _:
                return None
        targets = gast.Tuple([quote.store(n) for n in names], gast.Store())
        elt = gast.Tuple([quote.name(n) for n in names], gast.Load())
        return gast.ListComp(elt, [gast.comprehension(targets, node, [], 0)])

    def call_tuple(self, node: gast.Call, values: dict) -> Value | None:
        """tuple(xs): of a known length as a display."""
        if len(node.args) != 1:
            return None
        inner, given = self.facts.value(node.args[0]), node.args[0]
        if isinstance(inner.kind, TupleKind) and inner.kind.cls is None:
            return self.instead(node, given, self.env) if inner.varied else inner
        if isinstance(given, gast.List) and not any(isinstance(e, gast.Starred) for e in given.elts):
            made = gast.Tuple(given.elts, gast.Load())
            return self.instead(node, made, self.env) if inner.varied else self.expr(made, self.env)
        if isinstance(inner.kind, DictKind):
            return Value(ListKind(key_kind(inner.kind), True))
        plain = isinstance(inner.kind, (ListKind, UnknownKind)) and not isinstance(given, gast.Call)
        if inner.varied and id(given) not in self.facts.replaced and not plain:
            made = self.listed_pairs(given) or listed(given, inner.kind)
            if made is not None:
                made = quote.expr("[v for v in a]", a=given) if made is given else made
                self.facts.put(node, gast.Call(node.func, [made], []))
                return Value(ListKind(self.item(given, inner).kind, True), varied=True)
        return None

    def call_sorted(self, node: gast.Call, values: dict) -> Value | None:
        """Sorted items of a dict are those of its sorted keys: no two keys are equal."""
        inner = self.facts.value(node.args[0])
        unknown = isinstance(inner.kind, UnknownKind) and not inner.varied  # a set, say
        if isinstance(inner.kind, (DictKind, RangeKind)) or unknown or id(node.args[0]) in self.used_up:
            item = self.item(node.args[0], inner)
            return Value(ListKind(item.kind), varied=item.varied)
        if (
            inner.varied
            and isinstance(inner.kind, ArrayKind)
            and inner.kind.axes is not None
            and len(inner.kind.axes) == 1
        ):
            numbers = listed(node.args[0], inner.kind)
            return self.instead(node, gast.Call(node.func, [numbers], node.keywords), self.env)
        return None

    def call_max(self, node: gast.Call, values: dict) -> Value | None:
        """By a key: see `normal/extremes.py`; what the key depends on plays no part in the derivative."""
        given = [k.arg for k in node.keywords]
        first = self.facts.value(node.args[0]).kind if len(node.args) == 1 else UNKNOWN
        if isinstance(first, DictKind) and not given:
            return Value(key_kind(first))
        if "key" not in given or not node.args:
            return None
        known = [self.facts.value(a) for a in node.args]
        items = [self.item(node.args[0], known[0])] if len(known) == 1 else known
        kind, varied = items[0].kind, any(v.varied for v in items)
        for v in [*items[1:], *(self.facts.value(k.value) for k in node.keywords if k.arg == "default")]:
            kind = join(kind, v.kind)
        if not any(v.varied for v in values.values()):
            return Value(kind)
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
        there = isinstance(base.kind, ObjectKind) and base.kind.surely_has(name.const)
        if len(node.args) > 2 and not there:
            if not isinstance(node.args[0], gast.Name):
                self.refuse(node, "getattr with a default, of what has no name", "Give the object a name first.")
            new = gast.IfExp(quote.call("hasattr", *copy.deepcopy(node.args[:2])), new, node.args[2])
        return self.instead(node, new, self.env)


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
        case _, DequeKind():
            return quote.expr("[v for v in a]", a=node)
        case gast.Subscript(slice=gast.Slice()), ListKind(_, False):
            return node
        case gast.Call(func=f), ListKind(_, False) if is_listing(f):
            node.used_at_once = True
            return node
        case _, ListKind(_, False):
            return gast.Subscript(node, gast.Slice(None, None, None), gast.Load())
        case _, ArrayKind() | ListKind(_, True):
            return quote.expr("[v for v in a]", a=node)
    return None


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
    if kind.optional:
        known_otherwise = classes_of(as_optional(kind, False))
        return known_otherwise and (*known_otherwise, type(None))
    match kind:
        case ScalarKind(dtype, loose):
            return (*REAL, *(COMPLEX if dtype == "c" else ()), *((np.ndarray,) if loose else ()))
        case ListKind(_, True):
            return (list, tuple)
        case NoneKind():
            return (type(None),)
        case FunctionKind(value) if type(kind) is FunctionKind:
            return (type(value),)
    known = class_of(kind)
    return () if known is None else (known,)
