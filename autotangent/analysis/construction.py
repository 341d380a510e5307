"""What making an object means: a display of its attributes where `__init__` only stores its arguments, else the call of
a function that `syntax/construction.py` makes of it.
"""

import collections
import dataclasses
import inspect
import types
from collections.abc import Iterator
from typing import Any

import gast
import numpy as np

from autotangent.analysis import advice
from autotangent.analysis.binding import Default
from autotangent.analysis.effects import holds_memory
from autotangent.analysis.facts import CallFact, Facts
from autotangent.analysis.function_objects import holds_closure
from autotangent.analysis.stars import has_stars
from autotangent.analysis.values import Env
from autotangent.errors import AutotangentError, NoSource
from autotangent.kinds import (
    NO_RETURN,
    TEXT,
    UNKNOWN,
    ClosureKind,
    DequeKind,
    DictKind,
    FunctionKind,
    ListKind,
    NoneKind,
    ObjectKind,
    TupleKind,
    Value,
)
from autotangent.syntax import quote
from autotangent.syntax.closure_classes import attributes_of, is_closure
from autotangent.syntax.construction import constructor, initializer, is_plain, own_initializer, same
from autotangent.syntax.read import FunctionRecord, read
from autotangent.syntax.walk import walk

INSTEAD = "Use a tuple, a dict, a namedtuple or a dataclass."


class Construction:
    """The part of the walk that knows how objects are made."""

    record: FunctionRecord
    facts: Facts
    expr: Any
    item: Any
    of_pairs: Any
    special_dict: Any
    united: Any
    refuse: Any
    named: Any
    replace: Any
    argument_value: Any
    call_python: Any
    class_name: Any
    in_numpy: Any
    instead: Any

    def construct(self, node: gast.Call, cls: type, values: dict, env: Env) -> Value:
        """C(...)"""
        varied = any(v.varied for v in values.values())
        if cls is dict and len(node.args) <= 1 and all(k.arg is not None for k in node.keywords):
            if all(isinstance(self.facts.value(a).kind, DictKind) for a in node.args):
                keys = [quote.constant(k.arg) for k in node.keywords]
                for k in keys:
                    self.expr(k, env)
                return self.united(node, [*node.args, *zip(keys, (k.value for k in node.keywords))], env)
            made = self.of_pairs(node, env)
            if made is not None:
                return made
        if cls in (collections.defaultdict, collections.OrderedDict, collections.Counter):
            made = self.special_dict(node, cls, env)
            if made is not None:
                return made
        if cls is collections.deque and not has_stars(node.args, node.keywords):
            return self.deque(node, varied)
        if cls is np.ndarray or cls is np.nditer and writes_operands(node):
            return self.buffer(node, cls, env)
        shown = self.displayed(cls, node)
        if shown is not None and all(immutable(n.value) for n in shown.values() if isinstance(n, Default)):
            self.facts.calls[id(node)] = CallFact(cls, shown, construct=True)
            kinds = [self.argument_value(n).kind for n in shown.values()]
            if issubclass(cls, tuple):
                return Value(TupleKind(tuple(kinds), cls), varied=varied)
            return Value(ObjectKind(cls, tuple(zip(shown, kinds))), varied=varied)
        if is_plain(cls) and not (varied and advice.of(cls)):
            return self.constructed(node, cls, values, varied, env)
        if varied:
            what = f"{cls.__name__}(...) of active values is not supported yet"
            self.refuse(node, what, advice.of(cls) or INSTEAD)
        if issubclass(cls, BaseException):
            return Value(UNKNOWN)
        return Value({list: ListKind(NO_RETURN), dict: DictKind(None), str: TEXT}.get(cls, UNKNOWN))

    def buffer(self, node: gast.Call, cls: type, env: Env) -> Value:
        """np.ndarray(shape) is np.empty(shape); what looks at memory of others is refused."""
        if cls is np.nditer:
            what = "np.nditer that writes what it runs over"
            self.refuse(node, what, "Loop over the indices: for i in list(np.ndindex(a.shape)): a[i] = ...")
        given = {*("shape", "dtype", "buffer")[: len(node.args)], *(k.arg for k in node.keywords)}
        if not given <= {"shape", "dtype", "order"} or has_stars(node.args, node.keywords):
            self.refuse(node, "np.ndarray of memory that is there", advice.of(np.ndarray))
        made = self.in_numpy(node, "np.empty()")
        made.args, made.keywords = node.args, node.keywords
        return self.instead(node, made, env)

    def deque(self, node: gast.Call, varied: bool) -> Value:
        """deque(items, maxlen), which `normal/lists.py` fills."""
        given, bound = [*node.args, None][0], [*node.args[1:], *(k.value for k in node.keywords), None][0]
        bounded = bound is not None and not isinstance(self.facts.value(bound).kind, NoneKind)
        item = NO_RETURN if given is None else self.item(given, self.facts.value(given)).kind
        return Value(DequeKind(item, bounded=bounded), varied=varied)

    def made_empty(self, node: gast.Call) -> Value:
        """object.__new__(C)"""
        kind = self.facts.value(node.args[0]).kind if len(node.args) == 1 else UNKNOWN
        if not isinstance(kind, FunctionKind) or not isinstance(kind.value, type):
            return Value(UNKNOWN)
        self.facts.calls[id(node)] = CallFact(kind.value, {}, construct=True)
        return Value(ObjectKind(kind.value, ()))

    # ---- a display -----------------------------------------------------------------------------------------------
    def displayed(self, cls: type, node: gast.Call) -> dict[str, Any] | None:
        """Attribute -> argument, for a class that does nothing but store its arguments; else None."""
        if is_closure(cls):
            return dict(zip(attributes_of(cls), node.args, strict=True))
        if cls is types.SimpleNamespace and not node.args and not has_stars([], node.keywords):
            return {k.arg: k.value for k in node.keywords}
        if issubclass(cls, tuple) and hasattr(cls, "_fields"):
            bound = self.bound(node, cls.__new__, True)
            return {f: bound.get(f) or Default(cls._field_defaults[f]) for f in cls._fields} if bound else None
        if not is_plain(cls):
            return None
        if dataclasses.is_dataclass(cls) and not own_initializer(cls):
            return self.fields_of(cls, node)
        init = initializer(cls)
        if init is None:
            return None if node.args or node.keywords else {}
        return self.stored_arguments(cls, init, node)

    def bound(self, node: gast.Call, function: Any, method: bool) -> dict[str, Any] | None:
        """Parameter -> argument; None for what does not fit or is not known."""
        if has_stars(node.args, node.keywords):
            return None
        try:
            signature = inspect.signature(function)
            first = [None] if method else []
            return dict(signature.bind(*first, *node.args, **{k.arg: k.value for k in node.keywords}).arguments)
        except (TypeError, ValueError) as error:
            what = f"{gast.unparse(node.func).strip()}: {error}"
            return self.refuse(node, what, "Give it the arguments that it takes.")

    def fields_of(self, cls: type, node: gast.Call) -> dict[str, Any] | None:
        """The fields of a dataclass that stores nothing else."""
        bound = self.bound(node, cls, False)
        fields = dataclasses.fields(cls)
        if bound is None or hasattr(cls, "__post_init__") or not all(f.init for f in fields):
            return None
        left = {f.name: f.default for f in fields if f.name not in bound}
        if dataclasses.MISSING in left.values() or bound.keys() - {f.name for f in fields}:
            return None
        return {f.name: bound[f.name] if f.name in bound else Default(left[f.name]) for f in fields}

    def stored_arguments(self, cls: type, init: Any, node: gast.Call) -> dict[str, Any] | None:
        """What an __init__ stores that is nothing but stores of its arguments and of constants."""
        try:
            record = read(init)
        except NoSource:
            return None
        bound = self.bound(node, init, True)
        own, *parameters = record.signature.parameters
        gathered = (p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in record.signature.parameters.values())
        if bound is None or any(gathered):
            return None
        found: dict[str, Any] = {}
        for target, value in stores_of(record.tree.body):
            match target, value:
                case gast.Attribute(value=gast.Name(id=base), attr=attr), gast.Name(id=i) if (
                    base == own and i in parameters and attribute_only(cls, attr)
                ):
                    found[attr] = bound[i] if i in bound else Default(record.signature.parameters[i].default)
                case gast.Attribute(value=gast.Name(id=base), attr=attr), gast.Constant(value=v) if (
                    base == own and attribute_only(cls, attr)
                ):
                    found[attr] = Default(v)
                case _:
                    return None
        given = [n for n in found.values() if isinstance(n, gast.AST) and not isinstance(n, gast.Name)]
        twice = [n for k, n in enumerate(given) if any(n is m for m in given[:k])]
        return None if any(holds_memory(self.facts.value(n).kind) for n in twice) else found

    # ---- a call --------------------------------------------------------------------------------------------------
    def constructed(self, node: gast.Call, cls: type, values: dict, varied: bool, env: Env) -> Value:
        """The call of a function that makes the object."""
        try:
            left = self.left_to_factories(cls, node)
            made = constructor(cls, *left or ())
        except AutotangentError as error:
            if varied:
                self.refuse(node, error.what, error.instead or INSTEAD)
            return Value(ObjectKind(cls, more=True))
        if left is None:
            return Value(ObjectKind(cls, more=True))
        if not varied:
            value = self.call_python(node, made, list(node.args), values, None, env)
            if not holds_closure(value.kind):
                return value if isinstance(value.kind, ObjectKind) else Value(ObjectKind(cls, more=True))
        path = self.class_name(cls, node)
        name = self.named(node, ClosureKind(made, text=("constructor", path, *left)))
        return self.replace(node, gast.Call(name, node.args, node.keywords), made, env)

    def left_to_factories(self, cls: type, node: gast.Call) -> list[str] | None:
        """The fields of a dataclass that are not given and have a factory; None where * or ** of what is not active is
        given, which stays there, see `stars.py`."""
        if not dataclasses.is_dataclass(cls) or own_initializer(cls):
            return []
        fields = [f for f in dataclasses.fields(cls) if f.init and f.default_factory is not dataclasses.MISSING]
        bound = self.bound(node, cls, False) if fields else {}
        if bound is None:
            return None
        return [f.name for f in fields if f.name not in bound]


def immutable(value: Any) -> bool:
    """A number, text or None, or a tuple of them."""
    plain = isinstance(value, (bool, int, float, complex, str, bytes, type(None)))
    return plain or callable(value) or isinstance(value, tuple) and all(map(immutable, value))


def attribute_only(cls: type, name: str) -> bool:
    """Storing it in an object of the class is no more than that."""
    found = inspect.getattr_static(cls, name, None)
    plain = isinstance(found, types.MemberDescriptorType) or not hasattr(type(found), "__set__")
    return plain and same(cls, object, "__setattr__")


def stores_of(body: list) -> Iterator[tuple[Any, Any]]:
    """(target, value) of what the statements store one by one; (None, None) for any other statement."""
    for s in body:
        match s:
            case gast.Assign(targets=[gast.Tuple(elts=targets)], value=gast.Tuple(elts=values)) if len(targets) == len(
                values
            ):
                yield from zip(targets, values)
            case gast.Assign(targets=[target], value=value) | gast.AnnAssign(target=target, value=value):
                yield target, value
            case gast.Expr(value=gast.Constant()) | gast.Pass():
                continue
            case _:
                yield None, None


def writes_operands(node: gast.Call) -> bool:
    """A call of np.nditer that may write arrays, or make some."""
    flags = [*node.args[2:], *(k.value for k in node.keywords if k.arg != "flags")]
    texts = [n.value for f in flags for n in walk(f) if isinstance(n, gast.Constant)]
    plain = all(isinstance(n, (gast.List, gast.Tuple, gast.Constant, gast.Load)) for f in flags for n in walk(f))
    made = any(isinstance(n, gast.Constant) and n.value is None for a in node.args[:1] for n in walk(a))
    return made or not plain or any("write" in t for t in texts if isinstance(t, str))
