"""Kinds and activity by one abstract interpretation of the normal form, forward, with fixed points at loops."""

from collections import Counter
from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis import rebinding
from autotangent.analysis.adjoint_names import AdjointNames
from autotangent.analysis.calls import Calls
from autotangent.analysis.contexts import Contexts
from autotangent.analysis.derivatives import Derivatives
from autotangent.analysis.dicts import OPEN, run_over, with_key
from autotangent.analysis.expressions import Expressions
from autotangent.analysis.facts import Facts, telling
from autotangent.analysis.functions import Functions, names_of_inner
from autotangent.analysis.higher import Higher
from autotangent.analysis.masks import fixed_names, unwritten
from autotangent.analysis.reached import slots_of
from autotangent.analysis.returns import Returns
from autotangent.analysis.slots import Slots, left_as
from autotangent.analysis.targets import Targets
from autotangent.analysis.turns import Turns
from autotangent.analysis.values import Env, element, in_hand, join_values, name_sizes, named, of_any_size
from autotangent.errors import UnknownKind, Unsupported
from autotangent.joined import join, join_keys, part
from autotangent.kinds import (
    INT,
    MISSING,
    NO_RETURN,
    NONE,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    DictKind,
    Kind,
    ListKind,
    ObjectKind,
    TupleKind,
    Value,
    dtypes,
    with_parts,
)
from autotangent.nesting import as_floats, holds_class, nested, shallow
from autotangent.rules.result_kinds import as_array, dtype_of, with_dtype
from autotangent.structs import in_order, replace
from autotangent.syntax import operators, quote, scopes
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import walk


def infer(
    record: FunctionRecord,
    tree: gast.FunctionDef,
    kinds: dict[str, Kind],
    varied: tuple[str, ...],
    ask: Any,
    reached: Any = frozenset(),
    whole: bool = False,
    assumed: frozenset[str] = frozenset(),
) -> Facts:
    """Facts of a function in normal form.

    kinds: of the parameters; varied: the parameters that carry a derivative; ask: (record, kinds, varied) -> Value of
    the result of a callee; reached: definitions that are active through their memory, see `reached.py`; whole: what
    is an integer on one path counts as one; assumed: what may happen to the keys of dicts, see `dicts.py`.
    """
    walker = Infer(record, ask, tree, reached)
    walker.whole, walker.assumed = whole, assumed
    walker.fixed = fixed_names(tree)
    env: Env = {}
    for name, kind in kinds.items():
        size = f"?#{name}" if kind == INT else None
        if name in varied and as_floats(kind) != kind:
            walker.facts.integers.add(name)
            kind = as_floats(kind)
        kind = walker.as_reached(kind, name)
        env[name] = Value(kind, size=size, varied=name in varied or name in reached)
        walker.note_bound(name, kind, env)
        walker.complex_about |= "c" in dtypes(kind)
    for name, closure in record.closures.items():
        env[name] = walker.closure_value(None, closure, (name,), env)
    for name, callee in getattr(tree, "inlined", {}).items():
        walker.outside(tree, name)
        walker.facts.deps[f"{callee.module}:{callee.qualname}"] = callee
    with telling(walker.facts):
        walker.block(tree.body, env)
        walker.check_class_reads()
    for name, kind in kinds.items():
        if isinstance(kind, ObjectKind) and walker.counts[name] == 1:
            after = left_as(kind, env[name].kind)
            walker.facts.after.update({name: after} if after != kind else {})
    if OPEN not in assumed and walker.stays_empty(tree):
        walker.changed.add(OPEN)
    if not walker.changed <= assumed:
        return infer(record, tree, kinds, varied, ask, reached, whole, assumed | walker.changed)
    walker.facts.keys_change = bool(assumed - {OPEN})
    walker.facts.complex_about = walker.complex_about
    walker.facts.slots_known = tuple(slot[1:] for slot in walker.slots)
    return walker.facts


PARTS = ("real", "imag")
IMPORT = "Import at the top of the module, or a library at the top of the function under a name of its own."
MOVE_OUT = "Move the function out to the module and pass what it uses as arguments."
OTHERS = {
    "TryStar": ("except*", "Catch one exception after the other with try."),
    "AsyncFunctionDef": ("async def", "Move the function out to the module."),
    "TypeAlias": ("a type statement in a function", "Move the type out to the module."),
    "Global": ("global", "Return the value."),
    "Nonlocal": ("nonlocal", "Return the value."),
    "ClassDef": ("a class in a function", "Move the class out to the module."),
    "Import": ("an import here", IMPORT),
    "ImportFrom": ("an import here", IMPORT),
}


class Infer(AdjointNames, Expressions, Calls, Contexts, Derivatives, Functions, Higher, Returns, Slots, Targets, Turns):
    """The walk; `Calls` says what calls mean."""

    whole = False

    def __init__(self, record: FunctionRecord, ask: Any, tree: gast.FunctionDef, reached: Any):
        self.record, self.ask, self.reached, self.slots = record, ask, reached, in_order(slots_of(reached))
        self.facts = Facts(functions=dict(getattr(tree, "functions", {})), resolved=dict(getattr(tree, "resolved", {})))
        self.tree, self.assigning, self.own = tree, None, {}
        self.kept, self.told_apart = getattr(tree, "kept", {}), getattr(tree, "told_apart", False)
        self.attributes_named = {}
        self.counts = Counter(name for name, _ in scopes.bindings(tree))
        self.inner_names = names_of_inner(tree, self.counts)
        self.taken = quote.names_in(tree) | set(self.counts) | set(record.globals) | set(record.cells)
        self.statement: Any = None
        self.changed: set[str] = set()
        self.bound_as: dict[str, Kind] = {}
        self.layouts: dict[str, list[tuple[str, bool]]] = {}
        self.masks = unwritten(tree, record)
        self.class_reads: list[tuple[gast.AST, str, Value]] = []
        self.texts_of_derivatives: dict[int, str] = {}
        self.used_up: set[int] = set()  # expressions that a loop or a store takes as they are
        self.complex_about = False  # then what is not known may be complex

    # ---- statements ----------------------------------------------------------------------------------------------
    def block(self, body: list[gast.stmt], env: Env) -> None:
        for statement in body:
            self.statement = statement
            method = getattr(self, "do_" + type(statement).__name__, None)
            if method is None:
                name = type(statement).__name__
                what, instead = OTHERS.get(name, (f"the statement {name}", "Write it another way."))
                self.refuse(statement, f"{what} is not supported yet", instead)
            method(statement, env)

    def do_Pass(self, s: gast.Pass, env: Env) -> None:
        pass

    do_Break = do_Continue = do_AnnAssign = do_Pass  # an annotation with a value is an assignment in normal form

    def do_Expr(self, s: gast.Expr, env: Env) -> None:
        self.facts.replaced.pop(id(s), None)
        if hasattr(s.value, "stores_global"):
            rebinding.check(self, s, env)
        self.expr(s.value, env)

    def do_Assert(self, s: gast.Assert, env: Env) -> None:
        for n in walk(s.test):
            if isinstance(n, gast.NamedExpr):
                self.refuse(n, "an assignment in an assert", "Assign before it.")
        self.expr(s.test, env)
        if s.msg is not None:
            self.expr(s.msg, env)

    def do_Return(self, s: gast.Return, env: Env) -> None:
        self.facts.result = self.expr(s.value, env) if s.value is not None else Value(NONE)

    def do_Raise(self, s: gast.Raise, env: Env) -> None:
        if s.exc is not None:
            self.expr(s.exc, env)

    def do_Assign(self, s: gast.Assign, env: Env) -> None:
        if self.named_target(s, env) or self.object_store(s, env):
            return
        if getattr(s, "augmented", False):
            if self.changed_in_slot(s, s.targets[0], s.value, env):
                return
            self.used_up.add(id(s.value))
            self.augmented_object(s, env)
        around, self.assigning = self.assigning, s
        value = self.expr(s.value, env) if not hasattr(s, "start") else Value(NO_RETURN)
        self.assigning = around
        if id(s) in self.facts.replaced:  # a function comes back, and what it captured has names now
            env[s.targets[0].id] = value
            return
        if getattr(s, "augmented", False) and isinstance(s.targets[0], gast.Name):
            value = self.in_place(s, env.get(s.targets[0].id), value, env)
        if isinstance(value.kind, ObjectKind) and isinstance(s.targets[0], (gast.Tuple, gast.List)):
            value = self.object_items(s.value, value) or value
        if isinstance(value.kind, ClassesKind) and isinstance(s.targets[0], (gast.Tuple, gast.List)):
            self.refuse(s, "an object of one of several classes is unpacked", "Call its methods.")
        for target in s.targets:
            self.bind(target, value, env)
            if isinstance(target, gast.Name) and isinstance(s.value, gast.Attribute):
                self.note_attribute(target.id, s.value)

    def in_place(self, s: gast.Assign, old: Value | None, value: Value, env: Env) -> Value:
        """x += e keeps the array x is; on a number that may be an array it is x = x + e, if no other name sees it."""
        if old is None:
            self.refuse(s, f"{s.targets[0].id} is not a local variable", "Assign it inside the function first.")
        s.apart = self.is_apart(s.targets[0].id, old, value)
        if s.apart:
            return value
        if isinstance(old.kind, ArrayKind):
            self.refuse_in_generator(s, s.targets[0], old.kind)
            if value.varied and old.kind.dtype in "ib":
                self.refuse(s, "an active value is added into an integer array", "Make the array of floats.")
            return Value(old.kind, varied=value.varied)
        if old.kind == UNKNOWN and value.varied:
            return self.open_sum(s, env) or self.unknown(s, s.targets[0].id)
        return value

    def do_AugAssign(self, s: gast.AugAssign, env: Env) -> None:
        """x[i] += e; on names the normal form has no augmented assignment."""
        if self.named_target(s, env) or self.augmented_store(s, env) or self.add_at_positions(s, env):
            return
        held = quote.with_context(s.target, gast.Load)
        if self.changed_in_slot(s, s.target, gast.BinOp(held, s.op, s.value), env):
            return
        old = self.expr(s.target, env)
        value = self.expr(s.value, env)
        self.operate(s, operators.BINARY[type(s.op)], [(s.target, old), (s.value, value)], env)
        self.facts.values[id(s.target)] = old
        if isinstance(old.kind, ArrayKind) and not isinstance(self.facts.value(s.target.value).kind, ArrayKind):
            value = Value(old.kind, varied=value.varied)  # which changes in its place
        self.widen(s.target, self.as_before(s.target, value, old, env), env)

    def do_If(self, s: gast.If, env: Env) -> None:
        test = self.expr(s.test, env)
        if test.const is not MISSING and not test.varied and self.kind_decides(s.test):
            self.facts.decided[id(s)] = bool(test.const)
            self.block(s.body if test.const else s.orelse, env)
            return
        self.facts.decided.pop(id(s), None)
        then, other = self.narrow(s.test, env)
        env.update(then)
        self.block(s.body, env)
        self.block(s.orelse, other)
        self.merge(env, other)

    def do_For(self, s: gast.For, env: Env) -> None:
        self.used_up |= set(map(id, run_over(s.iter)))
        iterable = self.expr(s.iter, env)
        self.note_turns(s, s.iter)
        self.facts.decided.pop(id(s), None)
        if self.is_empty(s.iter):
            self.facts.decided[id(s)] = False
            return
        if hasattr(s, "meets") and iterable.varied:
            self.refuse(s, "a loop and its generator see what the other one does", "Make a list first: list(...)")
        self.loop(env, lambda inner: (self.bind_item(s.target, s.iter, iterable, inner), self.block(s.body, inner)))
        assert not s.orelse  # see `normal/exits.py`

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
        self.loop(env, lambda inner: (self.expr(s.test, inner), self.block(s.body, inner)))

    def loop(self, env: Env, body: Any) -> None:
        label = ax.loop_label()
        for turn in range(12):
            inner = dict(env)
            body(inner)
            before = dict(env)
            self.merge(env, inner)
            name_sizes(env, before, label)
            if turn > 1:  # then objects that hold others of their class are a chain of any length
                env.update({i: replace(v, kind=nested(v.kind)) for i, v in env.items() if v != before.get(i)})
            if env == before:
                return
        for name in inner:
            if env.get(name) != inner[name]:
                if inner[name].varied and isinstance(inner[name].kind, (TupleKind, DictKind)):
                    self.refuse(self.statement, f"{name} holds the {name} before it, and so on", "Append to a list.")
                env[name] = Value(UNKNOWN, varied=inner[name].varied)
        inner = dict(env)
        body(inner)
        self.merge(env, inner)

    def merge(self, env: Env, other: Env) -> None:
        """Join the facts of two paths into env."""
        for name, value in other.items():
            known = env.get(name)
            env[name] = value if known is None else in_hand(join_values(known, value))
            if self.whole and known is not None and "i" in (dtype_of(known.kind), dtype_of(value.kind)):
                env[name] = replace(env[name], kind=with_dtype(env[name].kind, "i"))

    def bind(self, target: gast.AST, value: Value, env: Env) -> None:
        """What assigning does to the facts."""
        if id(target) in self.reached:
            value = replace(value, varied=True)
        value = replace(value, kind=self.as_reached(value.kind, id(target)))
        if not isinstance(target, (gast.Tuple, gast.List)):
            value = in_hand(named(value))
        self.facts.values[id(target)] = value
        match target:
            case gast.Name(id=i):
                value = self.facts.values[id(target)] = self.as_adjoint(target, value, env)
                self.note_bound(i, value.kind, env)
                counts = i in self.masks and isinstance(value.kind, ArrayKind) and value.kind.dtype == "b"
                env[i] = replace(value, size=ax.open_axis()) if of_any_size(value) or counts else value
            case gast.Tuple(elts=elts) | gast.List(elts=elts):
                if any(isinstance(e, gast.Starred) for e in elts):
                    self.refuse(target, "starred unpacking is not supported yet", "Unpack by index or slice.")
                whole = getattr(self.statement, "value", None)
                for k, e in enumerate(elts):
                    self.bind(e, self.as_adjoint(self.item_of(whole, k), element(value, k), env), env)
            case gast.Subscript() | gast.Attribute():
                value = self.as_before(target, value, self.expr(target, env), env)
                self.refuse_store(target, value)
                self.widen(target, value, env)

    def widen(self, target: gast.AST, value: Value, env: Env) -> None:
        """A store into a container or array makes it varied, and may widen its kind."""
        base = target
        while isinstance(base, (gast.Subscript, gast.Attribute)):
            if isinstance(base, gast.Attribute) and base.attr in PARTS and self.name_part(target, base):
                return
            base = base.value
        if not isinstance(base, gast.Name):
            self.refuse(target, "a store into an expression is not supported", "Give the container a name first.")
        if isinstance(target, gast.Attribute) and isinstance(self.facts.value(target.value).kind, ArrayKind):
            instead = "Write a = a.reshape(...)." if target.attr == "shape" else "Store through an index."
            self.refuse(target, f"a store into the attribute {target.attr} of an array", instead)
        old = env.get(base.id)
        self.refuse_in_generator(target, target, UNKNOWN if old is None else old.kind)
        if isinstance(target, gast.Attribute):
            self.check_attribute(target, value)
            held = self.facts.value(target.value).kind
            options = held.options if isinstance(held, ClassesKind) else (held,)
            there = all(isinstance(o, ObjectKind) and o.surely_has(target.attr) for o in options)
            (self.facts.new.discard if there else self.facts.new.add)(id(target))
        if old is None:
            if value.varied:
                self.refuse(target, f"an active value is stored into the global {base.id}", "Return it instead.")
            return
        place, kind, inner = target, value.kind, None
        while place is not base and kind != inner:  # a container that is widened may widen the one that holds it
            inner = old.kind if place.value is base else self.facts.value(place.value).kind
            kind = self.stored(place, inner, Value(kind, varied=value.varied))
            place = place.value
        kind = shallow(kind if place is base else old.kind)
        env[base.id] = self.facts.values[id(base)] = Value(kind, varied=old.varied or value.varied)

    def either(self, a: Kind, b: Kind) -> Kind:
        """The kind of what is one of two: with `whole`, an integer if one of them is."""
        kind = join(a, b)
        return with_dtype(kind, "i") if self.whole and "i" in (dtype_of(a), dtype_of(b)) else kind

    def stored(self, target: gast.AST, kind: Kind, value: Value) -> Kind:
        """The kind of a container after a store into one of its places."""
        match kind:
            case ClassesKind() if isinstance(target, gast.Attribute):
                return with_parts(kind, lambda option: self.stored(target, option, value))
            case ObjectKind(cls, attributes) if isinstance(target, gast.Attribute):
                kind = replace(kind, maybe=kind.maybe - {target.attr})
                after = replace(kind, attributes=tuple({**dict(attributes), target.attr: value.kind}.items()))
                if target.attr not in dict(attributes):
                    self.note_slot(target, cls, target.attr, NO_RETURN, value.kind)
                    return self.with_slots(after)  # also what comes there under another name
                old = part(kind, target.attr)
                self.note_slot(target, cls, target.attr, old, value.kind)
                if holds_class(value.kind, cls) or holds_class(old, cls):
                    return nested(join(kind, after))
                changed = self.either(old, value.kind)
                return replace(kind, attributes=tuple((k, changed if k == target.attr else v) for k, v in attributes))
            case _ if kind == UNKNOWN:
                self.refuse_field(target, value)
                self.stores_key(kind, MISSING)
            case ListKind() if isinstance(getattr(target, "slice", None), gast.Slice):
                item = self.item(target, value).kind
                if (value.varied or self.facts.value(target.value).varied) and not isinstance(
                    value.kind, (ListKind, TupleKind)
                ):
                    self.refuse(target, "what is no list or tuple is stored into a slice of a list", "Write list(...).")
                empty = value.kind in (ListKind(NO_RETURN), TupleKind(()))
                return kind if empty else replace(kind, item=self.either(kind.item, item))
            case ListKind(item):
                self.may_be_slice(target, value, self.facts.value(target.slice))
                return replace(kind, item=self.in_slot(target, item, value))
            case DictKind(items, general):
                key = self.facts.value(target.slice)
                there = self.has(kind, key.const)
                (self.facts.added.discard if there else self.facts.added.add)(id(target))
                self.refuse_entry(target, kind, key, value)
                self.stores_key(kind, key.const)
                if items is not None and key.const is not MISSING:
                    merged = dict(items)
                    held = merged.get(key.const)
                    merged[key.const] = value.kind if held is None else self.in_slot(target, held, value)
                    return DictKind(tuple(merged.items()))
                known = [v for _, v in items or ()] or ([general] if general else [])
                result = value.kind
                for k in known:
                    result = self.either(result, k)
                return DictKind(None, result, join_keys([kind, with_key(key, value.kind)]))
            case ArrayKind("f", _) if value.varied and getattr(as_array(value.kind), "dtype", "") == "c":
                self.refuse(
                    target,
                    "an active complex value is stored into an array of floats: its imaginary part would be dropped",
                    "Make the array complex, for instance np.zeros(n, complex), or store the real part.",
                )
            case ArrayKind(dtype, _) if value.varied and dtype in "ib":
                self.refuse(
                    target,
                    "an active value is stored into an integer array: it would be truncated",
                    "Make the array of floats, for instance np.zeros(n).",
                )
        return kind

    def do_FunctionDef(self, s: gast.FunctionDef, env: Env) -> None:
        """An inner function that cannot be a function of its own."""
        outer = any(isinstance(n, (gast.Nonlocal, gast.Global)) for n in walk(s))
        what = "assigns to names outside of it" if outer else "has decorators or waits"
        self.refuse(s, f"the inner function {s.name} {what}", "Return the value." if outer else MOVE_OUT)

    # ---- errors --------------------------------------------------------------------------------------------------
    def refuse(self, node: gast.AST, what: str, instead: str = "", kind: Any = None) -> Any:
        """Kind: of the value it is about. Where that is UNKNOWN, other arguments may be right."""
        raise (UnknownKind if kind == UNKNOWN else Unsupported)(what, self.record.place(node, self.statement), instead)

    def unknown(self, node: gast.AST, name: str) -> Any:
        raise UnknownKind(
            f"what {name} is decides what this statement means, and it is not known",
            self.record.place(node),
            f"Write {name} = {name} + ..., or annotate it ({name}: float, or {name}: np.ndarray).",
        )
