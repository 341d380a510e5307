"""Functions of the module operator that are statements and expressions: iadd(y, x) is y += x, getitem(x, i) is x[i]."""

import operator
from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.outer import Outer
from autotangent.analysis.values import Env
from autotangent.analysis.written import again, is_simple
from autotangent.kinds import ArrayKind, ListKind, ScalarKind, TupleKind, Value, boxed
from autotangent.syntax import operators, quote

IN_PLACE = {getattr(operator, f"i{f.__name__.strip('_')}"): op for op, f in operators.BINARY.items()}


class InPlace(Outer):
    """The part of the walk that knows them."""

    do_Assign: Any
    do_AugAssign: Any
    facts: Facts
    instead: Any
    needs_own_name: Any
    refuse: Any
    statement: Any

    def operator_call(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """The value of such a call, None for others."""
        if len(node.args) != 2 or node.keywords:
            return None
        left, right = node.args
        kind = self.facts.value(left).kind
        if function is operator.getitem:
            return self.instead(node, gast.copy_location(gast.Subscript(left, right, gast.Load()), node), env)
        if function is operator.concat and isinstance(kind, (ListKind, TupleKind)):
            return self.instead(node, gast.copy_location(gast.BinOp(left, gast.Add(), right), node), env)
        if function not in IN_PLACE:
            return None
        op = IN_PLACE[function]
        if isinstance(kind, ScalarKind) and not boxed(kind):
            return self.instead(node, gast.copy_location(gast.BinOp(left, op(), right), node), env)
        return self.changed_in_place(node, op, left, right, env) if isinstance(kind, ArrayKind) else None

    def changed_in_place(self, node: gast.Call, op: type, left: Any, right: Any, env: Env) -> Value:
        """y = iadd(y, x) is y[...] += x, and gives y."""
        s, known = self.statement, self.facts.value(left)
        named = isinstance(s, gast.Assign) and len(s.targets) == 1 and isinstance(s.targets[0], gast.Name)
        if not (isinstance(s, gast.Expr) or named) or s.value is not node:
            self.refuse(node, "a call that writes an array, inside an expression", "Give it a statement of its own.")
        if not is_simple(left):
            self.needs_own_name(left)
        place = gast.Subscript(quote.with_context(again(left), gast.Load), gast.Constant(..., None), gast.Store())
        place = gast.copy_location(place, node)
        value = gast.copy_location(gast.BinOp(quote.with_context(again(left), gast.Load), op(), again(right)), node)
        adds = op in (gast.Add, gast.Sub)
        new: list[Any] = [gast.AugAssign(place, op(), again(right)) if adds else gast.Assign([place], value, None)]
        if named and s.targets[0].id != getattr(left, "id", None):
            new.append(gast.Assign([s.targets[0]], again(left), None))
        new = [gast.copy_location(n, s) for n in new]
        self.facts.put_all(s, new)
        for n in new:
            (self.do_AugAssign if isinstance(n, gast.AugAssign) else self.do_Assign)(n, env)
        return Value(known.kind, varied=known.varied or self.facts.varied(right))
