"""Expressions of shapes and of zeros, in terms of what the text has at hand."""

from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis.effects import holds_memory
from autotangent.analysis.versions import reference
from autotangent.kinds import (
    INT,
    ArrayKind,
    Kind,
    ScalarKind,
    TupleKind,
    dtypes,
    parts_of,
)
from autotangent.syntax import quote
from autotangent.syntax.walk import calls_of, walk


class Shapes:
    """Expressions of shapes and of zeros, in terms of what the text has at hand."""

    def shape(self, node: gast.AST) -> gast.AST:
        """An expression of the shape a user's expression has."""
        known = self.value_of(node)
        if known.started:  # it may be a number
            return self.np("shape", self.value(node))
        if isinstance(known.kind, ArrayKind) and known.kind.axes is not None:
            sizes = [self.size(a) for a in known.kind.axes]
            if None not in sizes:
                whole = self.whole_shape(known.kind.axes)
                if whole is not None:
                    return whole
                return sizes[0] if len(sizes) == 1 else gast.Tuple(sizes, gast.Load())
        names = [n for n in walk(node) if isinstance(n, gast.Name) and id(n) in self.table.uses]
        arrays = [n for n in names if not isinstance(self.value_of(n).kind, ScalarKind)]
        axes = getattr(known.kind, "axes", None)
        lone = len({self.table.uses[id(n)] for n in arrays}) == 1 and axes is not None and len(axes) == 1
        for n in arrays if lone or ax.same_axes(axes, axes) else ():
            if self.value_of(n).kind == known.kind:
                return gast.Attribute(self.value(n), "shape", gast.Load())
        return self.np("shape", self.value(node))

    def whole_shape(self, axes: tuple) -> gast.AST | None:
        for versions in self.table.by_name.values():
            first = versions[0]
            if first.how == "parameter" and axes == getattr(first.value.kind, "axes", None):
                return gast.Attribute(self.like(reference(first), first.value.kind), "shape", gast.Load())
        return None

    def size(self, axis: ax.Axis) -> gast.AST | None:
        """The length of an axis as text, if an argument has it."""
        if isinstance(axis, int):
            return quote.constant(axis)
        name, _, k = axis.rpartition(".")
        versions = self.table.by_name.get(name)
        if not versions or versions[0].how != "parameter" or not k.isdigit():
            return None
        array = self.like(reference(versions[0]), versions[0].value.kind)
        if k == "0":
            return quote.call("len", array)
        return quote.expr(f"x.shape[{k}]", x=array)

    def count(self, node: gast.AST, axis: tuple[int, ...] | None) -> gast.AST | None:
        """The number of elements along some axes, or of all, of a user's expression, if the text has it at hand."""
        kind = self.value_of(node).kind
        if not isinstance(kind, ArrayKind) or not kind.axes or self.value_of(node).started:
            return None
        rank = len(kind.axes)
        places = tuple(range(rank)) if axis is None else tuple(k % rank for k in axis if -rank <= k < rank)
        if isinstance(node, gast.Name):
            array = self.value(node)
            if len(places) == rank > 1:
                return self.like(gast.Attribute(array, "size", gast.Load()), INT)
            sizes = [quote.call("len", array) if k == 0 else quote.expr(f"x.shape[{k}]", x=array) for k in places]
        else:
            sizes = [self.size(kind.axes[k]) for k in places]
        if not sizes or None in sizes:
            return None
        made = sizes[0]
        for n in sizes[1:]:
            made = gast.BinOp(made, gast.Mult(), n)
        return self.like(made, INT)

    def zero_of_default(self, value: Any) -> gast.AST:
        """Zero adjoint of an attribute that a class gives its objects: a number, what has none, or a tuple of these."""
        if isinstance(value, tuple):
            return gast.List([self.zero_of_default(v) for v in value], gast.Load())
        return quote.constant(0.0 if isinstance(value, (int, float)) and not isinstance(value, bool) else None)

    def shape_of_value(self, node: gast.AST) -> gast.AST:
        """The shape of what `node` (made) is; of what may be a number at first, too."""
        version = getattr(node, "version", None)
        number = version is not None and version.value.started
        return self.np("shape", node) if number else gast.Attribute(node, "shape", gast.Load())

    def zeros(self, node: gast.AST, kind: Kind) -> gast.AST:
        """Zero adjoint of what `node` (made) is; wide: a value may still be real where it is looked at."""
        wide = [quote.builtin("complex")] if "c" in dtypes(kind) else []
        match kind:
            case ScalarKind("c"):
                return quote.expr("0j")
            case ScalarKind():
                return quote.constant(0.0)
            case ArrayKind(optional=True):
                return self.helper("zeros", node, *wide)
            case ArrayKind("f", _) if not self.facts.integers:
                return self.np("zeros_like", node)
            case ArrayKind("c", _):
                return self.np("zeros", self.shape_of_value(node), quote.builtin("complex"))
            case ArrayKind():
                return self.np("zeros", self.shape_of_value(node))
        return self.helper("shadows" if self.holds_written(node, kind) else "zeros", node, *wide)

    def holds_written(self, node: gast.AST, kind: Kind) -> bool:
        """A container of arrays or containers that are written: one that is in it twice has one adjoint."""
        inside = {type(k) for k in parts_of(kind) if holds_memory(k)} - {TupleKind}
        names = {n.id for n in walk(node) if isinstance(n, gast.Name)} if inside else ()
        stores = [s for name in names for v in self.table.by_name.get(name, ()) for s in self.effects.written(v)]
        return any(self.writes_one_of(inside, s) for s in stores)

    def writes_one_of(self, kinds: set[type], s: Any) -> bool:
        """The statement may write what is of one of some kinds, itself or in a function that it calls."""
        targets = s.targets if isinstance(s, gast.Assign) else [getattr(s, "target", None)]
        bases = [t.value for t in targets if isinstance(t, (gast.Subscript, gast.Attribute))]
        for n in calls_of(s):
            fact = self.interfaces.get(id(n))
            if fact is not None and fact.mutates:
                return True
            if isinstance(n.func, gast.Attribute):
                bases.append(n.func.value)
        return any(type(self.value_of(b).kind) in kinds for b in bases if self.has_names(b))

    def has_names(self, base: gast.AST) -> bool:
        """What is written may be in other places, too. In reverse mode a container that is written under a name of its
        own is not, unless its adjoint is made beside it."""
        alone = self.backwards and isinstance(base, gast.Name) and base.id not in self.shadows.names
        return not alone or isinstance(self.value_of(base).kind, ArrayKind)
