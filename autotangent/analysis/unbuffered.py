"""np.multiply.at(a, i, v) as what it does: a[i] = np.multiply(a[i], v), one after the other at arrays of positions."""

from typing import Any

import gast
import numpy as np

from autotangent import axes as ax
from autotangent.analysis import indexing
from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.analysis.written import again, is_simple
from autotangent.kinds import INT, NONE, ArrayKind, FunctionKind, Kind, ListKind, ScalarKind, Value
from autotangent.rules.result_kinds import as_array
from autotangent.syntax import quote

LOOP = "Write a loop: for k, i in enumerate(index): a[i] = ..."


class Unbuffered:
    """The part of the walk that knows the method at of ufuncs other than add and subtract."""

    facts: Facts
    check_target: Any
    do_Assign: Any
    do_For: Any
    fresh: Any
    in_numpy: Any
    needs_own_name: Any
    refuse: Any
    statement: Any
    text_outside: Any

    def applied_at(self, node: gast.Call, function: Any, env: Env) -> Value:
        """The call, of which something is active, a statement."""
        s, name = self.statement, f"numpy.{function.__name__}.at"
        if not isinstance(s, gast.Expr) or s.value is not node:
            self.refuse(node, "a call that writes an array, inside an expression", "Give it a statement of its own.")
        plain = function.signature is None and function.nout == 1 and len(node.args) == function.nin + 1 < 4
        if not plain or node.keywords:
            self.refuse(node, f"{name} with these arguments", LOOP)
        target, index, *given = node.args
        index = self.in_brackets(index)
        for part in (target, *ends(index), *given):
            if not is_simple(part):
                self.needs_own_name(part)
        ufunc = node.func.value if isinstance(node.func, gast.Attribute) else self.ufunc_text(node, function)
        self.check_target(node, target, self.facts.value(target))
        value = given[0] if given else None
        if self.meets_once(index):
            new = self.stored_at(node, ufunc, target, index, value)
        else:
            new = self.in_turns(node, ufunc, target, index, value)
        new = gast.copy_location(new, s)
        self.facts.put_all(s, [new])
        (self.do_For if isinstance(new, gast.For) else self.do_Assign)(new, env)
        return Value(NONE)

    def ufunc_text(self, node: gast.Call, function: Any) -> Any:
        """A ufunc by the name that it has in the module."""
        path = self.text_outside(function)
        if path is None or len(path) > 1:
            self.refuse(node, "the method at of a ufunc that has no name here", "Write np.multiply.at(...), say.")
        return quote.dotted(path[0])

    def in_brackets(self, index: gast.AST) -> Any:
        """An index with calls of slice written as between brackets: a:b for slice(a, b)."""
        match index:
            case gast.Tuple(elts=elts):
                return gast.copy_location(gast.Tuple([*map(self.in_brackets, elts)], gast.Load()), index)
            case gast.Call(func=func, args=args, keywords=[]) if self.facts.value(func).kind == FunctionKind(slice):
                given = [None, *args] if len(args) == 1 else args
                ends = [None if isinstance(e, gast.Constant) and e.value is None else e for e in given]
                return gast.copy_location(gast.Slice(*ends, *[None] * (3 - len(ends))), index)
        return index

    def meets_once(self, index: gast.AST) -> bool:
        """No element comes twice."""
        return indexing.is_basic(index, self.facts) or indexing.is_mask(index, self.facts)

    def stored_at(self, node: gast.Call, ufunc: Any, target: Any, index: Any, value: Any) -> Any:
        """a[i] = np.multiply(a[i], v)"""
        old = gast.Subscript(quote.with_context(again(target), gast.Load), again(index), gast.Load())
        place = gast.Subscript(quote.with_context(again(target), gast.Load), again(index), gast.Store())
        operands = [old] if value is None else [old, again(value)]
        call = gast.Call(again(ufunc), operands, [])
        return gast.Assign([gast.copy_location(place, node)], gast.copy_location(call, node), None)

    def in_turns(self, node: gast.Call, ufunc: Any, target: Any, index: Any, value: Any) -> gast.For:
        """for i, e in zip(index, v.copy()): a[i] = np.multiply(a[i], e)"""
        parts = index.elts if isinstance(index, gast.Tuple) else [index]
        kinds = [self.facts.value(p).kind for p in parts]
        listed = [positions(k) for k in kinds]
        if not any(listed) or not all(one or k == INT for one, k in zip(listed, kinds)):
            self.refuse(node, f"numpy.{quote.unparse(ufunc).rpartition('.')[2]}.at with these positions", LOOP)
        over = [again(p) for p, one in zip(parts, listed) if one]
        names = [self.fresh("i", p) for p, one in zip(parts, listed) if one]
        left = iter(names)
        place: list[Any] = [quote.name(next(left)) if one else again(p) for p, one in zip(parts, listed)]
        element = value
        known = None if value is None else as_array(self.facts.value(value).kind)
        if value is not None and not isinstance(known, ScalarKind):
            over.append(quote.expr("v.copy()", v=self.as_wide_as_place(node, target, index, value, known)))
            names.append(self.fresh("e", node))
            element = quote.name(names[-1])
        at = gast.Tuple(place, gast.Load()) if isinstance(index, gast.Tuple) else place[0]
        body = self.stored_at(node, ufunc, target, at, element)
        if len(names) == 1:
            return gast.For(quote.store(names[0]), over[0], [body], [], None)
        targets = gast.Tuple([quote.store(n) for n in names], gast.Store())
        return gast.For(targets, quote.call("zip", *over), [body], [], None)

    def as_wide_as_place(self, node: gast.Call, target: Any, index: Any, value: Any, known: Kind | None) -> Any:
        """The value in the shape of a[i]."""
        whole = self.facts.value(target).kind
        first = index.elts[0] if isinstance(index, gast.Tuple) else index
        axes = getattr(as_array(self.facts.value(first).kind), "axes", None)
        vector = isinstance(whole, ArrayKind) and whole.axes is not None and len(whole.axes) == 1
        if vector and axes and isinstance(known, ArrayKind) and ax.same_axes(known.axes, axes):
            return again(value)
        text = "np.broadcast_to(v, np.shape(a[i]))"
        return self.in_numpy(node, text, v=value, a=target, i=index)


def ends(index: gast.AST) -> list[Any]:
    """The expressions in an index: what stands between the colons of a slice."""
    if isinstance(index, gast.Slice):
        return [e for e in (index.lower, index.upper, index.step) if e is not None]
    return [e for part in index.elts for e in ends(part)] if isinstance(index, gast.Tuple) else [index]


def positions(kind: Kind) -> bool:
    """A vector or list of integers."""
    if isinstance(kind, ListKind):
        return kind.item == INT
    return isinstance(kind, ArrayKind) and kind.dtype == "i" and kind.axes is not None and len(kind.axes) == 1


def ufunc_of(function: Any, method: str = "at") -> np.ufunc | None:
    """The ufunc of which a function is the method."""
    owner = getattr(function, "__self__", None)
    return owner if getattr(function, "__name__", "") == method and isinstance(owner, np.ufunc) else None
