"""Places that are stored into and have no name: real parts, views that a call gives, a.flat[i]."""

import copy
from collections.abc import Callable
from typing import Any

import gast
import numpy as np

from autotangent import axes as ax
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.kinds import (
    INT,
    ArrayKind,
    ClassesKind,
    DictKind,
    Kind,
    ListKind,
    ObjectKind,
    RangeKind,
    ScalarKind,
    TextKind,
    TupleKind,
    UnknownKind,
    Value,
)
from autotangent.rules.result_kinds import as_array
from autotangent.rules.sizes import product
from autotangent.syntax import quote
from autotangent.syntax.listing import private
from autotangent.syntax.read import FunctionRecord
from autotangent.syntax.walk import root_name, walk

CHAIN = (gast.Subscript, gast.Attribute)
ITEMS = (ListKind, TupleKind, DictKind, RangeKind, TextKind)


class Targets:
    """The part of the walk that gives them names, or the indices of the array itself."""

    facts: Facts
    record: FunctionRecord
    tree: Any
    expr: Any
    fresh: Any
    instead: Any
    refuse: Any
    statement: Any
    text_outside: Any
    do_Assign: Any
    do_AugAssign: Any
    do_Expr: Any

    def refuse_in_generator(self, s: gast.AST, place: gast.AST, kind: Kind) -> None:
        """What a generator yielded must not change afterwards: all of it is in one list."""
        if not self.record.listed:
            return
        base = place.value if isinstance(place, gast.Subscript) else place
        row = isinstance(kind, ListKind) and isinstance(kind.item, ScalarKind)
        row |= isinstance(kind, ArrayKind) and kind.axes is not None and len(kind.axes) == 1
        if not row or not isinstance(base, gast.Name) or base.id not in private(self.tree):
            self.refuse(s, "a generator that writes into memory", "Build a list of copies, and return it.")

    def refuse_field(self, target: Any, value: Value) -> None:
        """a["x"] = e of a structured array: its adjoint would have its fields."""
        key = self.facts.value(target.slice).const if isinstance(target, gast.Subscript) else None
        own = getattr(getattr(target, "value", None), "attr", "") == "__dict__"
        if value.varied and not own and (isinstance(key, str) or isinstance(value.kind, TupleKind)):
            what = f"an active value is stored into a field of {quote.unparse(target.value)}, which is not known here"
            self.refuse(target, what, "Keep arrays in a dict, not in a structured array: a = {'x': np.zeros(n)}.")

    def name_part(self, target: Any, part: gast.Attribute) -> bool:
        """z.real[i] = x, z.imag += x, of an array: the part gets a name; whether it is of an array."""
        if not isinstance(self.facts.value(part.value).kind, ArrayKind):
            return False
        s: Any = self.statement
        stores = [s.target] if isinstance(s, gast.AugAssign) else getattr(s, "targets", [])
        if len(stores) != 1 or stores[0] is not target:
            text = quote.unparse(part)
            self.refuse(target, f"a store into {text} beside others", f"Write {part.attr} = {text} first.")
        name = quote.name(self.fresh(part.attr, part))
        whole = gast.Subscript(name, quote.constant(...), gast.Store())
        new: Any = copy.copy(s)
        place = whole if part is target else through(name, target, part)
        if isinstance(s, gast.AugAssign):
            new.target = place
        else:
            new.targets = [place]
        first = quote.assign(name.id, quote.with_context(part, gast.Load))
        self.facts.put_all(s, [gast.copy_location(first, s), new])
        return True

    def named_target(self, s: Any, env: Env) -> bool:
        """f(x)[i] = e, a[positions][i] = e and a.flat[i] = e, in statements that store into a name."""
        for target in [s.target] if isinstance(s, gast.AugAssign) else s.targets:
            node = target
            while isinstance(node, CHAIN):
                flat = isinstance(node, gast.Attribute) and node.attr == "flat"
                if flat and isinstance(self.expr(node.value, env).kind, ArrayKind):
                    self.alone(s, target, node)
                    return self.written_as(s, self.through_flat(s, target, node, env), env)
                if node is not target and self.copies(node, env):
                    break
                node = node.value
            if isinstance(target, CHAIN) and not isinstance(node, gast.Name):
                self.alone(s, target, node)
                return self.written_as(s, self.through_name(s, target, node, env), env)
        return False

    def changed_in_slot(self, s: Any, target: Any, value: Any, env: Env) -> bool:
        """d[k] += ys, d[k] *= n and d[k] |= e, of a list, dict or object, which changes in its place."""
        if not isinstance(target, CHAIN) or not isinstance(value, gast.BinOp):
            return False
        old, given = self.expr(value.left, env), self.expr(value.right, env)
        root = root_name(target)
        active = old.varied or given.varied or root is not None and self.facts.varied(root)
        make = self.changes_as(s, old.kind, value, given.kind) if active else None
        if make is None:
            return False
        if getattr(s, "in_slot", (None,))[0] is not type(old.kind):  # the same each time that it is looked at
            s.in_slot = type(old.kind), [gast.copy_location(t, s) for t in make(target, value)]
        before = self.statement
        self.statement = s.in_slot[1][0]
        self.written_as(s, s.in_slot[1], env)
        self.statement = before
        return True

    def changes_as(self, s: Any, kind: Kind, value: gast.BinOp, given: Kind) -> Callable[[Any, Any], list[Any]] | None:
        """What makes the statements that change it; None where the slot gets a new value."""
        match kind, value.op:
            case ListKind(), gast.Add() if not kind.loose and isinstance(given, ITEMS):  # an array would be added to it
                return lambda _, value: [gast.Expr(quote.expr("xs.extend(ys)", xs=value.left, ys=value.right))]
            case DictKind(), gast.BitOr():
                return lambda _, value: [gast.Expr(quote.expr("d.update(e)", d=value.left, e=value.right))]
            case UnknownKind(), gast.Add() if isinstance(given, (ListKind, TupleKind)):
                what = f"+= of a list or tuple on {quote.unparse(value.left)}, which may be a list, a tuple or an array"
                self.refuse(s, what, "Write xs.extend(...), if it is a list.")
            case ListKind(), gast.Mult() if not kind.loose:
                return lambda target, value: self.under_a_name(s, target, value)
            case ClassesKind(), _:
                return lambda target, value: self.under_a_name(s, target, value, True)
            case ObjectKind(), _ if isinstance(s, gast.AugAssign):
                return lambda target, value: [augmented([target], value)]
        return None

    def under_a_name(self, s: Any, target: Any, value: gast.BinOp, back: bool = False) -> list[Any]:
        """xs = d[k], xs *= n; back: and d[k] = xs"""
        name = self.fresh(getattr(target, "attr", "items"), s)
        made = augmented([quote.store(name)], gast.BinOp(quote.name(name), value.op, value.right))
        last = [gast.Assign([target], quote.name(name), None)] if back else []
        return [quote.assign(name, value.left), made, *last]

    def alone(self, s: Any, target: Any, part: Any) -> None:
        """The statement has one target."""
        if not isinstance(s, gast.AugAssign) and len(s.targets) != 1:
            text = quote.unparse(part)
            self.refuse(target, f"a store into {text} beside others", "Store into each in a statement of its own.")

    def copies(self, node: Any, env: Env) -> bool:
        """An array or list of positions among the indices makes a copy, which is stored into."""
        if not isinstance(node, gast.Subscript) or not isinstance(self.expr(node.value, env).kind, ArrayKind):
            return False
        self.expr(node.slice, env)
        parts = node.slice.elts if isinstance(node.slice, gast.Tuple) else [node.slice]
        return any(isinstance(self.facts.value(p).kind, (ArrayKind, ListKind)) for p in parts)

    def written_as(self, s: Any, new: list[Any], env: Env) -> bool:
        """The statements take the place of one."""
        self.facts.put_all(s, new)
        for t in new:
            getattr(self, f"do_{type(t).__name__}")(t, env)
        return True

    def through_name(self, s: Any, target: Any, part: Any, env: Env) -> list[Any]:
        """part = f(x), part[i] = e; the value first where the call may change what it reads."""
        self.expr(part, env)
        before: list[Any] = []
        new = copy.copy(s)
        calls = [n for n in walk(part) if id(n) in self.facts.interfaces]
        if (
            calls
            and isinstance(s, gast.Assign)
            and any(isinstance(n, (gast.Call, gast.Subscript)) for n in walk(s.value))
        ):
            before.append(quote.assign(self.fresh("stored", s), s.value))
            new.value = quote.name(before[0].targets[0].id)
        name = quote.name(self.fresh("part", part))
        before.append(quote.assign(name.id, quote.with_context(part, gast.Load)))
        return [*(gast.copy_location(t, s) for t in before), onto(new, through(name, target, part))]

    # ---- a.flat ------------------------------------------------------------------------------------------------------
    def flattened(self, node: Any, env: Env) -> Any:
        """The value of a.flat where it is read by index: that of np.ravel(a)."""
        if not isinstance(node, gast.Attribute) or node.attr != "flat":
            return None
        base = self.expr(node.value, env)
        if not isinstance(base.kind, ArrayKind):
            return None
        if not base.varied:
            return Value(ArrayKind(base.kind.dtype, (ax.open_axis(),)))
        return self.instead(node, self.in_numpy(node, "np.ravel(a)", a=node.value), env)

    def through_flat(self, s: Any, target: Any, flat: Any, env: Env) -> list[Any]:
        """a.flat[i] = e by the indices along the axes of a: whatever the order of its elements in memory."""
        array = flat.value
        if target is not flat and getattr(target, "value", None) is not flat:
            self.refuse(target, "a store through .flat is not supported", "Store through an index.")
        index = None if target is flat else target.slice
        known = self.expr(array, env).kind
        value = as_array(self.expr(s.value, env).kind)
        if not isinstance(value, (ScalarKind, ArrayKind)) or known.axes is None:
            self.refuse(target, "a store through .flat of what is not known here", "Store through an index.")
        new = copy.copy(s)
        s.value.bit_by_bit = not isinstance(s, gast.AugAssign)
        if index is None or is_whole(index):
            place: Any = gast.Constant(..., None)
            if isinstance(value, ArrayKind):
                new.value = self.in_shape(s, s.value, known.axes, array)
            return [onto(new, gast.Subscript(array, place, gast.Store()))]
        one = self.expr(index, env).kind == INT
        if len(known.axes) == 1:
            part = gast.copy_location(gast.Subscript(array, index, gast.Load()), target)
            if isinstance(value, ArrayKind) and not one:
                new.value = self.in_shape(s, s.value, self.expr(part, env).kind.axes, part)
            return [onto(new, gast.Subscript(array, index, gast.Store()))]
        text = "np.unravel_index({}(np.size(a))[i], np.shape(a))".format("range" if one else "np.arange")
        place = quote.assign(self.fresh("place", target), self.in_numpy(target, text, a=array, i=index))
        into = gast.Subscript(array, quote.name(place.targets[0].id), gast.Store())
        if isinstance(value, ArrayKind) and not one:
            size = self.expr(self.in_numpy(target, "np.arange(np.size(a))[i]", a=array, i=index), env).kind.axes
            new.value = self.in_shape(s, s.value, size, quote.expr("p[0]", p=place.targets[0].id))
        return [gast.copy_location(place, s), onto(new, into)]

    def in_shape(self, s: Any, value: Any, axes: Any, place: Any) -> Any:
        """The value in the shape of what it is stored in; one that is too short is repeated."""
        own = as_array(self.facts.value(value).kind).axes
        computed = isinstance(s, gast.AugAssign) or hasattr(s, "augmented")  # of what stands there
        known = own is not None and axes is not None
        if known and (ax.same_axes(own, axes) or computed and (own == (1,) or len(own) == len(axes))):
            return value
        how = "reshape" if computed or known and ax.same(product(own), product(axes)) else "resize"
        return self.in_numpy(s, f"np.{how}(v, np.shape(a))", v=value, a=place)

    def in_numpy(self, node: Any, template: str, **holes: Any) -> Any:
        """An expression with NumPy under the name that it has in the module."""
        path = self.text_outside(np.size)
        if path is None or not path[0].endswith(".size"):
            self.refuse(node, "a call that writes an array, where numpy has no name", "Write import numpy as np.")
        holes = {k: quote.with_context(copy.deepcopy(v), gast.Load) for k, v in holes.items()}
        return gast.copy_location(quote.expr(template, np=quote.dotted(path[0].removesuffix(".size")), **holes), node)


def is_whole(index: Any) -> bool:
    """[:] or [...]"""
    if isinstance(index, gast.Slice):
        return index.lower is None and index.upper is None and index.step is None
    return isinstance(index, gast.Constant) and index.value is ...


def onto(s: Any, place: Any) -> Any:
    """The statement with another place that it stores into."""
    if isinstance(s, gast.AugAssign):
        s.target = gast.copy_location(place, s.target)
    else:
        s.targets = [gast.copy_location(place, s.targets[0])]
    return s


def through(name: gast.Name, target: Any, part: gast.AST) -> Any:
    """The place with a name for a part of it."""
    if target is part:
        return name
    new = copy.copy(target)
    new.value = through(name, target.value, part)
    return new


def augmented(targets: list[Any], value: Any) -> Any:
    """The assignment that stands for +=, *= and so on."""
    made: Any = gast.Assign(targets, value, None)
    made.augmented = True
    return made
