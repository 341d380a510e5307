"""Kinds and activity of expressions."""

import functools
from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis import enums, indexing
from autotangent.analysis.builtin_calls import classes_of
from autotangent.analysis.dicts import run_over
from autotangent.analysis.items import Items
from autotangent.analysis.objects import Objects, has_class_attribute
from autotangent.analysis.special_dicts import SpecialDicts
from autotangent.analysis.texts import part_of_text
from autotangent.analysis.values import Env, constant_sizes, in_hand, join_values, mutable, row_kind
from autotangent.derived import Resolved
from autotangent.joined import join, key_kind, part, refolded
from autotangent.kinds import (
    BOOL,
    COMPLEX,
    FLOAT,
    INT,
    MISSING,
    NO_RETURN,
    NONE,
    RANGE,
    TEXT,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    ClosureKind,
    DequeKind,
    DictKind,
    DtypeKind,
    FunctionKind,
    IteratorKind,
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
    differentiable_kind,
    dtypes,
)
from autotangent.rules import registry
from autotangent.rules.result_kinds import as_array
from autotangent.syntax import operators, scopes

YIELD = ("yield, in what is differentiated,", "Append to a list and return it.")
CONSTANTS: dict[type, Kind] = {bool: BOOL, bytes: TEXT, complex: COMPLEX, float: FLOAT, str: TEXT, type(None): NONE}


class Expressions(SpecialDicts, Items, Objects):
    """Kinds and activity of expressions."""

    fixed: set[str]
    class_reads: list[tuple[gast.AST, str, Value]]
    record_attribute: Any
    complex_about: bool
    as_part: Any
    as_made: Any

    def expr(self, node: gast.AST, env: Env) -> Value:
        method = getattr(self, "of_" + type(node).__name__, None)
        if method is None:
            name = type(node).__name__
            what, instead = (
                YIELD if name in ("Yield", "YieldFrom") else (f"the expression {name}", "Write it another way.")
            )
            self.refuse(node, f"{what} is not supported yet", instead)
        self.facts.replaced.pop(id(node), None)  # which fitted the kinds of an earlier turn of a loop
        value = self.as_made(node, self.as_part(node, in_hand(method(node, env)), env))
        if value.varied and (hasattr(node, "passive") or not differentiable_kind(value.kind)):
            value = Value(value.kind, value.const, value.size)
        self.facts.values[id(node)], self.facts.held[id(node)] = value, node
        self.complex_about |= "c" in dtypes(value.kind)
        return value

    def of_Constant(self, node: gast.Constant, env: Env) -> Value:
        v = node.value
        return Value(INT, v, v) if type(v) is int else Value(CONSTANTS.get(type(v), UNKNOWN), v)

    def of_JoinedStr(self, node: gast.JoinedStr, env: Env) -> Value:
        shown = [n for v in node.values if isinstance(v, gast.FormattedValue) for n in (v.value, v.format_spec)]
        for n in filter(None, shown):
            self.expr(n, env)
        return Value(TEXT)

    def instead(self, node: gast.AST, new: gast.AST, env: Env) -> Value:
        """The value of another expression, which takes the place of this one."""
        self.facts.put(node, new)
        return self.expr(new, env)

    def of_Name(self, node: gast.Name, env: Env) -> Value:
        if (made := getattr(node, "made", None) or getattr(node, "helper", None)) is not None:
            return Value(FunctionKind(made))
        if node.id == "NotImplemented":
            return Value(FunctionKind(NotImplemented))
        if hasattr(node, "builtin") and (node.id in env or self.record.resolve(node.id)[1] is not node.builtin):
            return Value(FunctionKind(node.builtin), node.builtin if isinstance(node.builtin, type) else MISSING)
        if node.id in env:
            value = env[node.id]
            closure = isinstance(value.kind, ClosureKind)
            return Value(value.kind, varied=self.holds_varied(value.kind, env)) if closure else value
        return self.outside(node, node.id)

    def outside(self, node: gast.AST, path: str) -> Value:
        """A name from outside the function: a function is remembered by identity, a number or array by its kind."""
        from_cell = path in self.record.cells
        found, obj = self.record.resolve(path)
        if not found:
            return Value(UNKNOWN)
        kind = self.classify(obj, path)
        if isinstance(kind, FunctionKind):
            if not from_cell:
                self.facts.resolved[path] = Resolved(path, obj, True)
            return Value(kind, obj if isinstance(obj, type) else MISSING)
        if path not in self.record.imported:
            self.facts.resolved[path] = Resolved(path, obj, False, kind)
        return Value(kind)

    def of_Attribute(self, node: gast.Attribute, env: Env) -> Value:
        base = self.expr(node.value, env)
        match base.kind:
            case NoReturnKind():
                return base
            case FunctionKind(value):
                return self.attribute_of_object(node, value)
            case ArrayKind() | ScalarKind() | ListKind() if node.attr in registry.ATTRIBUTES:
                return self.attribute_rule(node, base)
            case ObjectKind(cls, attributes):
                special = self.object_attribute(node, base, env)
                if special is not None:
                    return special
                if node.attr in dict(attributes):
                    return Value(part(base.kind, node.attr), varied=base.varied)
                method = self.method_value(node, cls, env)
                if method is None and has_class_attribute(cls, node.attr):
                    self.class_reads += [(node, node.attr, base)] if isinstance(node.ctx, gast.Load) else []
                    kind = self.classify(getattr(cls, node.attr), node.attr)
                    return Value(kind if isinstance(kind, ScalarKind) else UNKNOWN)
                return Value(UNKNOWN, varied=base.varied) if method is None else method
            case ClassesKind():
                return self.common_attribute(node, base, env)
            case TupleKind(items, cls) if cls is not None and node.attr in getattr(cls, "_fields", ()):
                return Value(items[cls._fields.index(node.attr)], varied=base.varied)
            case TupleKind(_, cls) if cls is not None and (made := self.record_attribute(node, base, env)):
                return made
            case ArrayKind(_, axes):
                return self.array_attribute(node, axes)
            case ScalarKind(letter) if node.attr == "dtype":
                return Value(DtypeKind(letter))
            case ScalarKind() if base.varied and not any(hasattr(c, node.attr) for c in classes_of(base.kind)):
                self.refuse(node, f"a number has no attribute {node.attr}", "Test with hasattr before it is read.")
            case ScalarKind() if base.varied and node.attr in ("flat", "base", "data"):
                self.refuse(node, f"the attribute {node.attr} of an active number", "Write the number itself.")
        if isinstance(base.kind, DequeKind) and node.attr == "maxlen":
            return Value(INT)
        if node.attr in ("T", "real", "imag"):
            return self.attribute_rule(node, base)
        return Value(UNKNOWN, varied=base.varied and not isinstance(base.kind, ScalarKind))

    def array_attribute(self, node: gast.Attribute, axes: tuple | None) -> Value:
        match node.attr:
            case "shape":
                if axes is None:
                    return Value(UNKNOWN)
                return Value(TupleKind((INT,) * len(axes)), constant_sizes(axes), axes)
            case "ndim":
                return Value(INT, *((len(axes), len(axes)) if axes is not None else ()))
            case "size":
                return Value(INT, size=axes[0] if axes is not None and len(axes) == 1 else None)
            case "dtype":
                return Value(DtypeKind(self.facts.value(node.value).kind.dtype))
            case "nbytes" | "itemsize" | "flags" | "strides" | "device":
                return Value(UNKNOWN)
        if self.facts.value(node.value).varied:
            self.refuse(
                node, f"the attribute {node.attr} of an active array is not supported", "Index the array instead."
            )
        return Value(UNKNOWN)

    def attribute_of_object(self, node: gast.Attribute, obj: Any) -> Value:
        if not hasattr(obj, node.attr):
            return Value(UNKNOWN)
        value = getattr(obj, node.attr)
        kind = FunctionKind(value) if isinstance(value, property) else self.classify(value, node.attr)
        if isinstance(kind, FunctionKind):
            return Value(kind, value if isinstance(value, type) else MISSING)
        constant = value if isinstance(value, (float, int)) and isinstance(obj, type(gast)) else MISSING
        return Value(kind, constant if isinstance(kind, ScalarKind) and kind.dtype != "f" else MISSING)

    def of_Subscript(self, node: gast.Subscript, env: Env) -> Value:
        base = self.flattened(node.value, env) or self.expr(node.value, env)
        index = self.expr(node.slice, env)
        match base.kind:
            case NoReturnKind():
                return base
            case ListKind() | TupleKind() if self.may_be_slice(node, base, index):
                return Value(UNKNOWN, varied=True)
            case ArrayKind():
                return Value(indexing.indexed_kind(base.kind, node.slice, self.facts), varied=base.varied)
            case TupleKind(items, _):
                return self.tuple_item(node, base, items, index)
            case ListKind(item):
                if isinstance(base.kind, DequeKind) and isinstance(node.slice, gast.Slice):
                    self.refuse(node, "a part of a deque", "Make a list of it first: list(q)")
                kind = base.kind if isinstance(node.slice, gast.Slice) else self.list_item(node, item, index)
                return Value(kind, varied=base.varied)
            case DictKind(items, _):
                if items is not None and index.const is not MISSING and not mutable(index.const):
                    self.stores_key(base.kind, index.const)  # which a defaultdict may do now
                    return Value(dict(items).get(index.const, UNKNOWN), varied=base.varied)
                return Value(self.looked_up(base.kind), varied=base.varied)
            case RangeKind() if not index.varied:
                return Value(RANGE if isinstance(node.slice, gast.Slice) else INT)
            case TextKind() if isinstance(node.slice, gast.Slice):
                return Value(TEXT, part_of_text(base.const, node.slice, self.facts))
            case TextKind() if isinstance(base.const, str):  # of bytes, numbers
                return Value(TEXT)
            case ClassesKind():
                return self.common_item(node, base, env)
        return self.other_item(node, base, index, env)

    def tuple_item(self, node: gast.Subscript, base: Value, items: tuple, index: Value) -> Value:
        if isinstance(index.const, int):
            k = index.const
            size = base.size[k] if isinstance(base.size, tuple) and -len(items) <= k < len(items) else None
            if not -len(items) <= k < len(items):
                return Value(UNKNOWN)
            const = base.const[k] if isinstance(base.const, tuple) else MISSING
            const = MISSING if const is None else const
            return Value(items[k], const, size, base.varied)
        if isinstance(node.slice, gast.Slice):
            cut = indexing.constant_slice(node.slice, self.facts)
            if cut is not None:
                return Value(TupleKind(items[cut]), varied=base.varied)
        kind = functools.reduce(join, items) if items else UNKNOWN
        if isinstance(node.slice, gast.Slice) and kind != UNKNOWN:
            kind = ListKind(kind, True)  # of any length
        return Value(kind, varied=base.varied)

    def of_Slice(self, node: gast.Slice, env: Env) -> Value:
        for bound in (b for b in (node.lower, node.upper, node.step) if b is not None):
            self.expr(bound, env)
        return Value(UNKNOWN)

    def of_Tuple(self, node: gast.Tuple, env: Env) -> Value:
        values = [self.expr(e, env) for e in node.elts]
        if any(isinstance(e, gast.Starred) for e in node.elts):
            return self.with_stars(node, env)
        consts = tuple(v.const for v in values)
        const = consts if MISSING not in consts else MISSING
        sizes = tuple(v.size if v.size is not None else ax.open_axis() for v in values)
        kind = refolded(TupleKind(tuple(v.kind for v in values)))
        ints = all(v.kind == INT for v in values)
        return Value(kind, const, sizes if ints else None, any(v.varied for v in values))

    def of_List(self, node: gast.List, env: Env) -> Value:
        values = [self.expr(e, env) for e in node.elts]
        if any(isinstance(e, gast.Starred) for e in node.elts):
            values = [self.item(e.value, v) if isinstance(e, gast.Starred) else v for e, v in zip(node.elts, values)]
            values = [Value(v.kind, varied=v.varied) for v in values]
        kind = values[0].kind if values else NO_RETURN
        for v in values[1:]:
            kind = join(kind, v.kind)
        consts, sizes = [v.const for v in values], tuple(v.size for v in values)
        const = MISSING if MISSING in consts else consts
        return Value(ListKind(kind), const, sizes if kind == INT else None, any(v.varied for v in values))

    def of_Dict(self, node: gast.Dict, env: Env) -> Value:
        keys = [self.expr(k, env).const if k is not None else MISSING for k in node.keys]
        values = [self.expr(v, env) for v in node.values]
        varied = any(v.varied for v in values)
        if None in node.keys:
            return self.united(node, [v if k is None else (k, v) for k, v in zip(node.keys, node.values)], env)
        if MISSING not in keys and not mutable(tuple(keys)):
            return Value(DictKind(tuple((k, v.kind) for k, v in zip(keys, values))), varied=varied)
        kind = values[0].kind
        for v in values[1:]:
            kind = join(kind, v.kind)
        held = (self.facts.value(k).kind for k in node.keys)
        for k in node.keys:
            self.refuse_active_key(k, self.facts.value(k))
        return Value(DictKind(None, kind, functools.reduce(join, held)), varied=varied)

    def of_Set(self, node: Any, env: Env) -> Value:
        inner, items = (env, node.elts) if isinstance(node, gast.Set) else (self.generated(node, env), [node.elt])
        if any(self.expr(e, inner).varied for e in items):
            self.refuse(node, "a set of active values", "Use a list or a tuple.")
        return Value(UNKNOWN)

    of_SetComp = of_Set

    def of_BinOp(self, node: gast.BinOp, env: Env) -> Value:
        left, right = self.expr(node.left, env), self.expr(node.right, env)
        function = operators.BINARY[type(node.op)]
        special = self.overloaded(node, function, [node.left, node.right], env)
        return special or self.operate(node, function, [(node.left, left), (node.right, right)], env)

    def of_UnaryOp(self, node: gast.UnaryOp, env: Env) -> Value:
        operand, function = self.expr(node.operand, env), operators.UNARY[type(node.op)]
        if isinstance(node.op, gast.Not) and operand.kind == BOOL and operand.const is not MISSING:
            return Value(BOOL, not operand.const)
        if isinstance(node.op, gast.Not) and isinstance(operand.kind, (ListKind, TupleKind)):
            return Value(BOOL)
        special = self.overloaded(node, function, [node.operand], env)
        return special or self.operate(node, function, [(node.operand, operand)], env)

    def of_Compare(self, node: gast.Compare, env: Env) -> Value:
        values = [self.expr(v, env) for v in (node.left, *node.comparators)]
        if len(node.ops) == 1:
            ordered = None if isinstance(node.ops[0], operators.IDENTITY) else operators.COMPARE.get(type(node.ops[0]))
            special = self.overloaded(node, ordered, [node.left, *node.comparators], env) if ordered else None
            result = special or self.compare(node.ops[0], *values)
            if result is not None:
                return result
        compared = operators.COMPARE.get(type(node.ops[0])) if len(values) == 2 else None
        if compared is not None and any(isinstance(as_array(v.kind), ArrayKind) for v in values):
            return Value(registry.lookup(compared).kind({"x": values[0], "y": values[1]}))
        known = all(isinstance(o, operators.TESTS) for o in node.ops) or UNKNOWN not in [v.kind for v in values]
        return Value(BOOL if known else UNKNOWN)

    def compare(self, op: gast.AST, a: Value, b: Value) -> Value | None:
        """Tests that kinds decide."""
        match op:
            case gast.In() | gast.NotIn() if (there := self.has(b.kind, a.const)) is not None:
                return Value(BOOL, there if isinstance(op, gast.In) else not there)
            case gast.Is() | gast.IsNot() if a.started or b.started or a.kind.optional or b.kind.optional:
                return None
            case gast.Is() | gast.IsNot() if NONE in (a.kind, b.kind) and UNKNOWN not in (a.kind, b.kind):
                both = isinstance(a.kind, NoneKind) and isinstance(b.kind, NoneKind)
                return Value(BOOL, both if isinstance(op, gast.Is) else not both)
        if MISSING not in (a.const, b.const) and type(op) in operators.COMPARE:
            return Value(BOOL, operators.COMPARE[type(op)](a.const, b.const))
        return None

    def kind_decides(self, test: gast.AST) -> bool:
        """A test over constants only because the user wrote `while True` or a literal is left as written."""
        return not isinstance(test, gast.Constant)

    def of_BoolOp(self, node: gast.BoolOp, env: Env) -> Value:
        values = [self.expr(v, env) for v in node.values]
        consts = [v.const for v in values]
        if all(v.kind == BOOL for v in values):
            decides = isinstance(node.op, gast.Or)
            if any(c is decides for c in consts):
                return Value(BOOL, decides)
            if MISSING not in consts:
                return Value(BOOL, not decides)
            return Value(BOOL)
        kind = values[0].kind
        for v in values[1:]:
            kind = join(kind, v.kind)
        return Value(kind, varied=any(v.varied for v in values))

    def of_IfExp(self, node: gast.IfExp, env: Env) -> Value:
        test = self.expr(node.test, env)
        if isinstance(node.test, gast.Compare) and isinstance(node.test.ops[0], (gast.In, gast.NotIn)):
            if test.const is not MISSING:
                return self.instead(node, node.body if test.const else node.orelse, env)
        then, other = self.narrow(node.test, env)
        return join_values(self.expr(node.body, then), self.expr(node.orelse, other))

    def of_ListComp(self, node: Any, env: Env) -> Value:
        inner = self.generated(node, env)
        item = self.expr(node.elt, inner)
        self.refuse_made(node, item.kind)
        return Value(ListKind(item.kind), varied=item.varied)

    def of_GeneratorExp(self, node: gast.GeneratorExp, env: Env) -> Value:
        made = self.of_ListComp(node, env)
        return made if made.varied else Value(IteratorKind(made.kind.item))

    def of_DictComp(self, node: gast.DictComp, env: Env) -> Value:
        inner = self.generated(node, env)
        key = self.expr(node.key, inner)
        self.refuse_active_key(node.key, key)
        item = self.expr(node.value, inner)
        self.refuse_made(node, item.kind)
        return Value(DictKind(None, item.kind, key.kind), varied=item.varied)

    def generated(self, node: Any, env: Env) -> Env:
        """What is known inside a comprehension."""
        inner = dict(env)
        for g in node.generators:
            self.used_up |= set(map(id, run_over(g.iter)))
            iterable = self.expr(g.iter, inner)
            self.note_turns(node, g.iter)
            self.bind_item(g.target, g.iter, iterable, inner)
            for test in g.ifs:
                self.expr(test, inner)
        return inner

    def of_NamedExpr(self, node: gast.NamedExpr, env: Env) -> Value:
        value = self.expr(node.value, env)
        self.bind(node.target, value, env)
        return value

    def of_Starred(self, node: gast.Starred, env: Env) -> Value:
        return self.expr(node.value, env)

    def of_Lambda(self, node: gast.Lambda, env: Env) -> Value:
        """A function that captures an active value carries its derivative."""
        if hasattr(node, "closure"):
            closure, name = node.closure
            return self.closure_value(node, closure, ("inner", name), env)
        captured = [env[name] for name in scopes.free(node) if name in env]
        return Value(UNKNOWN, varied=any(v.varied for v in captured))

    def item(self, node: gast.AST, iterable: Value) -> Value:
        """What a loop over it yields."""
        match iterable.kind:
            case NoReturnKind():
                return iterable
            case RangeKind():
                return Value(INT)
            case ClassesKind():
                self.refuse(node, "a loop over an object of one of several classes", "Call its methods.")
            case ArrayKind() as kind:
                return Value(row_kind(kind), varied=iterable.varied)
            case ListKind(item):
                return Value(self.of_list(item), varied=iterable.varied)
            case DictKind() as kind:
                return Value(key_kind(kind))
            case TupleKind(items, _) if items:
                return Value(functools.reduce(join, items), varied=iterable.varied)
            case TextKind() if isinstance(iterable.const, str):  # of bytes, numbers
                return Value(TEXT)
            case FunctionKind(value):
                return Value(enums.member_kind(value, self.classify))
            case ObjectKind():
                items = self.object_items(node, iterable)
                return Value(UNKNOWN, varied=iterable.varied) if items is None else self.item(node, items)
        return Value(UNKNOWN, varied=iterable.varied)
