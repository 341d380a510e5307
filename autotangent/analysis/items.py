"""Elements of lists of which nothing is known yet, and at active places: of objects that give them by a method, and of
what joins arrays, np.r_ and np.c_.
"""

from typing import Any

import gast
import numpy as np

from autotangent import axes as ax
from autotangent.analysis import enums
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env, in_list
from autotangent.kinds import (
    UNKNOWN,
    ArrayKind,
    FunctionKind,
    Kind,
    ListKind,
    ObjectKind,
    TextKind,
    TupleKind,
    Value,
    differentiable_kind,
    parts_of,
)
from autotangent.structs import replace
from autotangent.syntax.level import level

JOINING = {
    type(np.r_): (np.r_.__getitem__, "Write np.concatenate(...)."),
    type(np.c_): (np.c_.__getitem__, "Write np.column_stack(...)."),
}


class Items:
    """The part of the walk that knows such elements."""

    classify: Any
    fixed: Any
    facts: Facts
    instead: Any
    note_items: Any
    object_item: Any
    record: Any
    refuse: Any

    def of_list(self, item: Kind) -> Kind:
        """What a list gives: of one that is filled with what is not known yet nothing, of an empty one anything."""
        return item if self.facts.guessed else in_list(item)

    def at_place(self, base: gast.AST, item: Kind, index: Value) -> Kind:
        """An element of a list, which may be known by its place where the list is looked at again."""
        if isinstance(index.const, int) and UNKNOWN in (item, *parts_of(item)):
            self.note_items(base, ListKind(item))
        return self.of_list(item)

    def list_item(self, node: gast.Subscript, item: Kind, index: Value) -> Kind:
        """An element of a list; two of them may differ in size, one of a list that never changes does not."""
        if not isinstance(item, ArrayKind) or item.axes is None:
            return self.at_place(node.value, item, index)
        same = isinstance(node.value, gast.Name) and isinstance(index.const, int) and node.value.id in self.fixed
        names = [f"?{node.value.id}[{index.const}].{k}" if same else ax.ANY for k in range(len(item.axes))]
        return replace(item, axes=tuple(n if str(a).startswith("?") else a for a, n in zip(item.axes, names)))

    def may_be_slice(self, node: gast.Subscript, base: Value, index: Value) -> bool:
        """xs[s], of a list or tuple of active values, where s may be a slice that was made before."""
        if not base.varied or isinstance(node.slice, gast.Slice):
            return False
        own = level(self.record.function) == 1 and not self.record.module.startswith("autotangent.")
        if index.kind == UNKNOWN and own:
            what = "an index of which it is not known whether it is an integer or a slice"
            self.refuse(node, what, "Write xs[i:j], or xs[int(i)].")
        return bool(index.kind == UNKNOWN)

    def other_item(self, node: gast.Subscript, base: Value, index: Value, env: Env) -> Value:
        """base[index] of what is no container of a known kind."""
        parts = node.slice.elts if isinstance(node.slice, gast.Tuple) else [node.slice]
        slices = [p for p in parts if isinstance(p, gast.Slice)]
        if any(self.active(b) for p in slices for b in (p.lower, p.upper, p.step) if b is not None):
            self.refuse(node, "a slice with active bounds", "Write start + step * np.arange(n).")
        match base.kind:
            case ObjectKind(cls) if index.varied and cls in JOINING:
                if slices or any(isinstance(self.facts.value(p).kind, TextKind) for p in parts):
                    self.refuse(node, "slices and texts beside active arrays in np.r_ or np.c_", JOINING[cls][1])
                whole = isinstance(index.kind, TupleKind)
                key = node.slice if whole else gast.Tuple([node.slice], gast.Load())
                func = gast.Attribute(node.value, "__getitem__", gast.Load())
                return self.instead(node, gast.copy_location(gast.Call(func, [key], []), node), env)
            case ObjectKind() if base.varied or index.varied:
                return self.object_item(node, base, env)
            case FunctionKind(value) if not index.varied:
                return Value(enums.member_kind(value, self.classify))
        if not base.varied and self.active(node.slice):
            self.refuse(node, "an element at an active place, of what is not known here", "Call a function instead.")
        return Value(UNKNOWN, varied=base.varied)

    def active(self, node: gast.AST) -> bool:
        """It carries a derivative."""
        value = self.facts.value(node)
        return value.varied and differentiable_kind(value.kind)
