"""Kinds and activity by one abstract interpretation of the normal form, forward, with fixed points at loops."""

from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis import indexing
from autotangent.analysis.calls import Calls
from autotangent.analysis.facts import Facts
from autotangent.derived import Resolved
from autotangent.errors import NotScalar, Unsupported
from autotangent.kinds import (
    BOOL,
    INT,
    MISSING,
    NONE,
    RANGE,
    TEXT,
    UNKNOWN,
    ArrayKind,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    NoneKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    Value,
    as_floats,
    differentiable_kind,
    join,
)
from autotangent.rules import registry
from autotangent.rules.result_kinds import as_array
from autotangent.syntax import operators
from autotangent.syntax.read import FunctionRecord

Env = dict[str, Value]


def infer(record: FunctionRecord, tree: gast.FunctionDef, kinds: dict[str, Kind], varied: tuple[str, ...], ask: Any) -> Facts:
    """Facts of a function in normal form.

    kinds: of the parameters; varied: the parameters that carry a derivative; ask: (record, kinds, varied) -> Value of
    the result of a callee.
    """
    walker = Infer(record, ask)
    env = {}
    for name, kind in kinds.items():
        size = f"?#{name}" if kind == INT else None
        if name in varied and as_floats(kind) != kind:
            walker.integers.add(name)
            kind = as_floats(kind)
        env[name] = Value(kind, size=size, varied=name in varied)
    walker.block(tree.body, env)
    return walker.facts


class Infer(Calls):
    """The walk; `Calls` says what calls mean."""

    def __init__(self, record: FunctionRecord, ask: Any):
        self.record, self.ask = record, ask
        self.facts = Facts()
        self.integers: set[str] = set()

    # ---- statements ----------------------------------------------------------------------------------------------
    def block(self, body: list[gast.stmt], env: Env) -> None:
        for statement in body:
            method = getattr(self, "do_" + type(statement).__name__, None)
            if method is None:
                self.refuse(statement, f"{type(statement).__name__} statements are not supported yet")
            method(statement, env)

    def do_Pass(self, s: gast.Pass, env: Env) -> None:
        pass

    do_Break = do_Continue = do_Pass

    def do_Expr(self, s: gast.Expr, env: Env) -> None:
        self.expr(s.value, env)

    def do_Assert(self, s: gast.Assert, env: Env) -> None:
        self.expr(s.test, env)
        if s.msg is not None:
            self.expr(s.msg, env)

    def do_Return(self, s: gast.Return, env: Env) -> None:
        self.facts.result = self.expr(s.value, env) if s.value is not None else Value(NONE)

    def do_Raise(self, s: gast.Raise, env: Env) -> None:
        if s.exc is not None:
            self.expr(s.exc, env)

    def do_Assign(self, s: gast.Assign, env: Env) -> None:
        value = self.expr(s.value, env)
        if getattr(s, "augmented", False) and isinstance(s.targets[0], gast.Name):
            value = self.in_place(s, env.get(s.targets[0].id), value)
        for target in s.targets:
            self.bind(target, value, env)

    def in_place(self, s: gast.Assign, old: Value | None, value: Value) -> Value:
        """x += e keeps the array x is; on what may or may not be an array its meaning is open."""
        if old is None:
            self.refuse(s, f"{s.targets[0].id} is not a local variable", "Assign it inside the function first.")
        if isinstance(old.kind, ArrayKind):
            if value.varied and old.kind.dtype in "ib":
                self.refuse(s, "an active value is added into an integer array", "Make the array of floats.")
            return Value(old.kind, varied=value.varied)
        if old.kind == UNKNOWN and value.varied:
            self.unknown(s, s.targets[0].id)
        return value

    def do_AugAssign(self, s: gast.AugAssign, env: Env) -> None:
        """x[i] += e; on names the normal form has no augmented assignment."""
        old = self.expr(s.target, env)
        value = self.expr(s.value, env)
        self.operate(s, operators.BINARY[type(s.op)], [(s.target, old), (s.value, value)])
        self.facts.values[id(s.target)] = old
        self.widen(s.target, value, env)

    def do_AnnAssign(self, s: gast.AnnAssign, env: Env) -> None:
        if s.value is not None:
            self.bind(s.target, self.expr(s.value, env), env)

    def do_Delete(self, s: gast.Delete, env: Env) -> None:
        for target in s.targets:
            if not isinstance(target, gast.Name):
                self.refuse(s, "del of an element or attribute is not supported", "Build a new container instead.")

    def do_If(self, s: gast.If, env: Env) -> None:
        test = self.expr(s.test, env)
        if test.const is not MISSING and not test.varied and self.kind_decides(s.test):
            self.facts.decided[id(s)] = bool(test.const)
            self.block(s.body if test.const else s.orelse, env)
            return
        self.facts.decided.pop(id(s), None)
        other = dict(env)
        self.block(s.body, env)
        self.block(s.orelse, other)
        self.merge(env, other)

    def do_For(self, s: gast.For, env: Env) -> None:
        iterable = self.expr(s.iter, env)
        self.loop(env, lambda inner: (self.bind_item(s.target, s.iter, iterable, inner), self.block(s.body, inner)))
        if s.orelse:
            self.refuse(s, "for ... else is not in normal form")

    def bind_item(self, target: gast.AST, iterable: gast.AST, value: Value, env: Env) -> None:
        """The targets of a loop, each from what it runs over."""
        match target, iterable:
            case gast.Tuple(elts=elts), gast.Call(func=gast.Name(id="zip"), args=args) if len(elts) == len(args):
                for t, a in zip(elts, args):
                    self.bind_item(t, a, self.facts.value(a), env)
                self.facts.values[id(target)] = self.item(iterable, value)
            case gast.Tuple(elts=[index, inner]), gast.Call(func=gast.Name(id="enumerate"), args=[a, *_]):
                self.bind(index, Value(INT), env)
                self.bind_item(inner, a, self.facts.value(a), env)
                self.facts.values[id(target)] = self.item(iterable, value)
            case _:
                self.bind(target, self.item(iterable, value), env)

    def do_While(self, s: gast.While, env: Env) -> None:
        for n in gast.walk(s.test):
            if isinstance(n, gast.NamedExpr):
                self.refuse(n, "an assignment in the test of a while loop", "Assign before the loop and at its end.")
        self.loop(env, lambda inner: (self.expr(s.test, inner), self.block(s.body, inner)))

    def loop(self, env: Env, body: Any) -> None:
        for turn in range(12):
            inner = dict(env)
            body(inner)
            before = dict(env)
            self.merge(env, inner)
            if env == before:
                return
            if turn >= 2:
                widen_axes(env, before)
        for name in inner:
            if env.get(name) != inner[name]:
                env[name] = Value(UNKNOWN, varied=inner[name].varied)
        inner = dict(env)
        body(inner)
        self.merge(env, inner)

    def merge(self, env: Env, other: Env) -> None:
        """Join the facts of two paths into env."""
        for name, value in other.items():
            env[name] = join_values(env[name], value) if name in env else value

    def bind(self, target: gast.AST, value: Value, env: Env) -> None:
        """What assigning does to the facts."""
        self.facts.values[id(target)] = value
        match target:
            case gast.Name(id=i):
                env[i] = value
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                if any(isinstance(e, gast.Starred) for e in elts):
                    self.refuse(target, "starred unpacking is not supported yet", "Unpack by index or slice.")
                for k, e in enumerate(elts):
                    self.bind(e, element(value, k), env)
            case gast.Subscript() | gast.Attribute():
                self.expr(target, env)
                self.widen(target, value, env)

    def widen(self, target: gast.AST, value: Value, env: Env) -> None:
        """A store into a container or array makes it varied, and may widen its kind."""
        base = target
        while isinstance(base, (gast.Subscript, gast.Attribute)):
            base = base.value
        if not isinstance(base, gast.Name):
            self.refuse(target, "a store into an expression is not supported", "Give the container a name first.")
        old = env.get(base.id)
        if old is None:
            if value.varied:
                self.refuse(target, f"an active value is stored into the global {base.id}", "Return it instead.")
            return
        kind = old.kind
        if base.id in self.integers and value.varied:
            self.refuse(target, f"{base.id} holds integers: what is stored would be truncated", "Pass an array of floats.")
        if target.value is base and isinstance(target, gast.Subscript):
            kind = self.stored(target, kind, value, env)
        env[base.id] = Value(kind, varied=old.varied or value.varied)
        if value.varied:
            self.also_varied(base.id, env)

    def stored(self, target: gast.Subscript, kind: Kind, value: Value, env: Env) -> Kind:
        match kind:
            case ListKind(item):
                return ListKind(value.kind if item == UNKNOWN else join(item, value.kind))
            case DictKind(items, general):
                key = self.facts.value(target.slice).const
                if items is not None and key is not MISSING:
                    merged = dict(items)
                    merged[key] = join(merged[key], value.kind) if key in merged else value.kind
                    return DictKind(tuple(merged.items()))
                known = [v for _, v in items or ()] or ([general] if general else [])
                result = value.kind
                for k in known:
                    result = join(result, k)
                return DictKind(None, result)
            case ArrayKind(dtype, _) if value.varied and dtype in "ib":
                self.refuse(
                    target,
                    "an active value is stored into an integer array: it would be truncated",
                    "Make the array of floats, for instance np.zeros(n).",
                )
        return kind

    def also_varied(self, name: str, env: Env) -> None:
        """Names that may share memory with `name` become varied with it."""
        for other in self.facts.aliases.get(name, ()) if hasattr(self.facts, "aliases") else ():
            if other in env and not env[other].varied:
                env[other] = Value(env[other].kind, env[other].const, env[other].size, True)

    # ---- expressions ---------------------------------------------------------------------------------------------
    def expr(self, node: gast.AST, env: Env) -> Value:
        method = getattr(self, "of_" + type(node).__name__, None)
        if method is None:
            self.refuse(node, f"{type(node).__name__} expressions are not supported yet")
        value = method(node, env)
        if value.varied and not differentiable_kind(value.kind):
            value = Value(value.kind, value.const, value.size)
        self.facts.values[id(node)] = value
        return value

    def of_Constant(self, node: gast.Constant, env: Env) -> Value:
        v = node.value
        kind: Kind = UNKNOWN
        match v:
            case bool():
                kind = BOOL
            case int():
                return Value(INT, v, v)
            case float() | complex():
                kind = ScalarKind("f" if isinstance(v, float) else "c")
            case str() | bytes():
                kind = TEXT
            case None:
                kind = NONE
        return Value(kind, v)

    def of_JoinedStr(self, node: gast.JoinedStr, env: Env) -> Value:
        for part in node.values:
            if isinstance(part, gast.FormattedValue):
                self.expr(part.value, env)
        return Value(TEXT)

    def of_Name(self, node: gast.Name, env: Env) -> Value:
        if node.id in env:
            return env[node.id]
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
        self.facts.resolved[path] = Resolved(path, obj, False, kind)
        return Value(kind)

    def of_Attribute(self, node: gast.Attribute, env: Env) -> Value:
        base = self.expr(node.value, env)
        match base.kind:
            case FunctionKind(value):
                return self.attribute_of_object(node, value)
            case ArrayKind() | ScalarKind() | ListKind() if node.attr in registry.ATTRIBUTES:
                return self.attribute_rule(node, base)
            case ObjectKind(cls, attributes):
                for name, kind in attributes:
                    if name == node.attr:
                        return Value(kind, varied=base.varied)
                if isinstance(getattr(cls, node.attr, None), property):
                    self.refuse(node, f"the property {cls.__name__}.{node.attr} is not differentiated yet",
                                "Call a method, or read the attributes it uses.")
                return Value(UNKNOWN, varied=base.varied)
            case TupleKind(items, cls) if cls is not None and node.attr in getattr(cls, "_fields", ()):
                return Value(items[cls._fields.index(node.attr)], varied=base.varied)
            case ArrayKind(_, axes):
                return self.array_attribute(node, axes)
        if node.attr in ("T", "real", "imag"):
            return self.attribute_rule(node, base)
        return Value(UNKNOWN, varied=base.varied)

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
        return Value(UNKNOWN)

    def attribute_of_object(self, node: gast.Attribute, obj: Any) -> Value:
        if not hasattr(obj, node.attr):
            return Value(UNKNOWN)
        value = getattr(obj, node.attr)
        kind = self.classify(value, node.attr)
        if isinstance(kind, FunctionKind):
            return Value(kind, value if isinstance(value, type) else MISSING)
        constant = value if isinstance(value, (float, int)) and isinstance(obj, type(gast)) else MISSING
        return Value(kind, constant if isinstance(kind, ScalarKind) and kind.dtype != "f" else MISSING)

    def of_Subscript(self, node: gast.Subscript, env: Env) -> Value:
        base = self.expr(node.value, env)
        index = self.expr(node.slice, env)
        match base.kind:
            case ArrayKind():
                return Value(indexing.indexed_kind(base.kind, node.slice, self.facts), varied=base.varied)
            case TupleKind(items, _):
                return self.tuple_item(node, base, items, index)
            case ListKind(item):
                kind = base.kind if isinstance(node.slice, gast.Slice) else item
                return Value(kind, varied=base.varied)
            case DictKind(items, value):
                if items is not None and index.const is not MISSING:
                    return Value(dict(items).get(index.const, UNKNOWN), varied=base.varied)
                kinds = [k for _, k in items] if items is not None else [value or UNKNOWN]
                result = kinds[0] if kinds else UNKNOWN
                for k in kinds[1:]:
                    result = join(result, k)
                return Value(result, varied=base.varied)
            case FunctionKind():
                return Value(UNKNOWN)
        return Value(UNKNOWN, varied=base.varied)

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
            return Value(TupleKind(items[cut]), varied=base.varied) if cut is not None else Value(UNKNOWN, varied=base.varied)
        kind = items[0] if items else UNKNOWN
        for k in items[1:]:
            kind = join(kind, k)
        return Value(kind, varied=base.varied)

    def of_Slice(self, node: gast.Slice, env: Env) -> Value:
        for part in (node.lower, node.upper, node.step):
            if part is not None:
                self.expr(part, env)
        return Value(UNKNOWN)

    def of_Tuple(self, node: gast.Tuple, env: Env) -> Value:
        values = [self.expr(e, env) for e in node.elts]
        if any(isinstance(e, gast.Starred) for e in node.elts):
            return Value(UNKNOWN, varied=any(v.varied for v in values))
        consts = tuple(v.const for v in values)
        const = consts if MISSING not in consts else MISSING
        sizes = tuple(v.size if v.size is not None else ax.open_axis() for v in values)
        kind = TupleKind(tuple(v.kind for v in values))
        ints = all(v.kind == INT for v in values)
        return Value(kind, const, sizes if ints else None, any(v.varied for v in values))

    def of_List(self, node: gast.List, env: Env) -> Value:
        values = [self.expr(e, env) for e in node.elts]
        kind = values[0].kind if values else UNKNOWN
        for v in values[1:]:
            kind = join(kind, v.kind)
        return Value(ListKind(kind), varied=any(v.varied for v in values))

    def of_Dict(self, node: gast.Dict, env: Env) -> Value:
        keys = [self.expr(k, env).const if k is not None else MISSING for k in node.keys]
        values = [self.expr(v, env) for v in node.values]
        varied = any(v.varied for v in values)
        if MISSING not in keys:
            return Value(DictKind(tuple((k, v.kind) for k, v in zip(keys, values))), varied=varied)
        kind = values[0].kind
        for v in values[1:]:
            kind = join(kind, v.kind)
        return Value(DictKind(None, kind), varied=varied)

    def of_BinOp(self, node: gast.BinOp, env: Env) -> Value:
        left, right = self.expr(node.left, env), self.expr(node.right, env)
        return self.operate(node, operators.BINARY[type(node.op)], [(node.left, left), (node.right, right)])

    def of_UnaryOp(self, node: gast.UnaryOp, env: Env) -> Value:
        return self.operate(node, operators.UNARY[type(node.op)], [(node.operand, self.expr(node.operand, env))])

    def of_Compare(self, node: gast.Compare, env: Env) -> Value:
        values = [self.expr(v, env) for v in (node.left, *node.comparators)]
        if len(node.ops) == 1:
            result = self.compare(node.ops[0], *values)
            if result is not None:
                return result
        if any(isinstance(as_array(v.kind), ArrayKind) for v in values) and len(values) == 2:
            return Value(registry.lookup(operators.COMPARE[type(node.ops[0])]).kind({"x": values[0], "y": values[1]}))
        return Value(BOOL if UNKNOWN not in [v.kind for v in values] else UNKNOWN)

    def compare(self, op: gast.AST, a: Value, b: Value) -> Value | None:
        """Tests that kinds decide."""
        match op:
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
        self.expr(node.test, env)
        return join_values(self.expr(node.body, env), self.expr(node.orelse, env))

    def of_ListComp(self, node: Any, env: Env) -> Value:
        inner = dict(env)
        for g in node.generators:
            iterable = self.expr(g.iter, inner)
            self.bind_item(g.target, g.iter, iterable, inner)
            for test in g.ifs:
                self.expr(test, inner)
        item = self.expr(node.elt, inner)
        return Value(ListKind(item.kind), varied=item.varied)

    of_GeneratorExp = of_ListComp

    def of_NamedExpr(self, node: gast.NamedExpr, env: Env) -> Value:
        value = self.expr(node.value, env)
        self.bind(node.target, value, env)
        return value

    def of_Starred(self, node: gast.Starred, env: Env) -> Value:
        return self.expr(node.value, env)

    def of_Lambda(self, node: gast.Lambda, env: Env) -> Value:
        return Value(UNKNOWN)

    def item(self, node: gast.AST, iterable: Value) -> Value:
        """What a loop over it yields."""
        match iterable.kind:
            case kind if kind == RANGE:
                return Value(INT)
            case ArrayKind(dtype, axes):
                if axes is None:
                    return Value(UNKNOWN, varied=iterable.varied)
                rest = axes[1:]
                return Value(ArrayKind(dtype, rest) if rest else ScalarKind(dtype), varied=iterable.varied)
            case ListKind(item):
                return Value(item, varied=iterable.varied)
            case TupleKind(items, _) if items:
                kind = items[0]
                for k in items[1:]:
                    kind = join(kind, k)
                return Value(kind, varied=iterable.varied)
        return Value(UNKNOWN, varied=iterable.varied)

    # ---- errors --------------------------------------------------------------------------------------------------
    def refuse(self, node: gast.AST, what: str, instead: str = "") -> Any:
        raise Unsupported(what, self.record.place(node), instead)

    def unknown(self, node: gast.AST, name: str) -> Any:
        from autotangent.errors import UnknownKind

        raise UnknownKind(
            f"what {name} is decides what this statement means, and it is not known",
            self.record.place(node),
            f"Annotate it ({name}: float, or {name}: np.ndarray), or call the gradient with values.",
        )

    def require_scalar(self, tree: gast.FunctionDef) -> None:
        """grad needs a real scalar result."""
        kind = self.facts.result.kind
        if isinstance(kind, ScalarKind) and kind.dtype in "fib" or kind == UNKNOWN:
            return
        raise NotScalar(
            "the result is not a real scalar", self.record.place(tree), "Use vjp with a seed, or jacobian."
        )


def widen_axes(env: Env, before: Env) -> None:
    """Arrays whose sizes still change after some turns of a loop keep only their rank."""
    for name, value in env.items():
        old = before.get(name)
        if old is not None and old != value and isinstance(value.kind, ArrayKind) and value.kind.axes is not None:
            axes = tuple(a if isinstance(a, int) else ax.ANY for a in value.kind.axes)
            env[name] = Value(ArrayKind(value.kind.dtype, axes), varied=value.varied)


def constant_sizes(axes: tuple) -> Any:
    """The axes as a constant, if they are all known ints."""
    return axes if all(isinstance(a, int) for a in axes) else MISSING


def element(value: Value, k: int) -> Value:
    """Facts of one element of what is unpacked."""
    match value.kind:
        case TupleKind(items, _) if k < len(items):
            size = value.size[k] if isinstance(value.size, tuple) else None
            const = value.const[k] if isinstance(value.const, tuple) and k < len(value.const) else MISSING
            return Value(items[k], const, size, value.varied)
        case ListKind(item):
            return Value(item, varied=value.varied)
        case ArrayKind(dtype, axes) if axes:
            return Value(ArrayKind(dtype, axes[1:]) if axes[1:] else ScalarKind(dtype), varied=value.varied)
    return Value(UNKNOWN, varied=value.varied)


def join_values(a: Value, b: Value) -> Value:
    """Facts that hold on both paths; a constant start does not widen what varies."""
    if a == b:
        return a
    const = a.const if type(a.const) is type(b.const) and a.const == b.const else MISSING
    size = a.size if a.size == b.size else None
    varied = a.varied or b.varied
    if a.varied != b.varied and _start(a if b.varied else b):
        kind = (a if a.varied else b).kind
        return Value(kind, MISSING, None, True)
    return Value(join(a.kind, b.kind), const, size, varied)


def _start(v: Value) -> bool:
    return isinstance(v.kind, (ScalarKind, NoneKind)) or v.kind == ListKind(UNKNOWN)
