"""Functions of the module operator that are statements and expressions: iadd(y, x) is y += x, getitem(x, i) is x[i],
setitem(y, i, x) is y[i] = x, call(f, x) is f(x)."""

import operator
from typing import Any

import gast

from autotangent.analysis.effects import pure
from autotangent.analysis.facts import Facts
from autotangent.analysis.outer import Outer
from autotangent.analysis.values import Env
from autotangent.analysis.written import again, is_simple
from autotangent.kinds import NONE, ArrayKind, DictKind, Kind, ListKind, ScalarKind, TupleKind, Value, boxed
from autotangent.syntax import operators, quote

IN_PLACE = {getattr(operator, f"i{f.__name__.strip('_')}"): op for op, f in operators.BINARY.items()}
JOINING = (operator.concat, operator.iconcat, operator.iadd)


class InPlace(Outer):
    """The part of the walk that knows them."""

    do_Assign: Any
    do_AugAssign: Any
    do_Delete: Any
    do_Expr: Any
    facts: Facts
    instead: Any
    needs_own_name: Any
    refuse: Any
    statement: Any

    def operator_call(self, node: gast.Call, function: Any, env: Env) -> Value | None:
        """The value of such a call, None for others."""
        if function is operator.call and node.args:
            return self.instead(
                node, gast.copy_location(gast.Call(*node.args[:1], node.args[1:], node.keywords), node), env
            )
        if node.keywords or len(node.args) not in (2, 3):
            return None
        kind = self.facts.value(node.args[0]).kind
        if function in (operator.setitem, operator.delitem) and isinstance(kind, (ArrayKind, DictKind, ListKind)):
            return self.item_statement(node, env)
        return self.of_two(node, function, kind, env) if len(node.args) == 2 else None

    def of_two(self, node: gast.Call, function: Any, kind: Kind, env: Env) -> Value | None:
        """Those that take two operands."""
        left, right = node.args
        if function is operator.getitem:
            return self.instead(node, gast.copy_location(gast.Subscript(left, right, gast.Load()), node), env)
        joins = function in JOINING and isinstance(kind, (ListKind, TupleKind))
        if joins and (function is operator.concat or isinstance(kind, TupleKind)):
            return self.instead(node, gast.copy_location(gast.BinOp(left, gast.Add(), right), node), env)
        if joins:
            return self.extended(node, left, right, env)
        if function not in IN_PLACE:
            return None
        op = IN_PLACE[function]
        if isinstance(kind, ScalarKind) and not boxed(kind):
            return self.instead(node, gast.copy_location(gast.BinOp(left, op(), right), node), env)
        return self.changed_in_place(node, op, left, right, env) if isinstance(kind, ArrayKind) else None

    def item_statement(self, node: gast.Call, env: Env) -> Value:
        """setitem(y, i, x) is y[i] = x, delitem(y, i) is del y[i]."""
        s = self.statement
        self.named_results(node, named=False)
        for part in node.args:
            if not is_simple(part) and not pure(part, self.facts):
                self.needs_own_name(part)
        base, index, *value = node.args
        base = quote.with_context(again(base), gast.Load)
        place = gast.Subscript(base, again(index), gast.Store() if value else gast.Del())
        place = gast.copy_location(place, node)
        new: Any = gast.Assign([place], again(value[0]), None) if value else gast.Delete([place])
        self.facts.put_all(s, [gast.copy_location(new, s)])
        (self.do_Assign if value else self.do_Delete)(new, env)
        return Value(NONE)

    def extended(self, node: gast.Call, left: Any, right: Any, env: Env) -> Value:
        """y = iconcat(y, x) of lists is y.extend(x), and gives y."""
        name = self.named_results(node)
        if not is_simple(left):
            self.needs_own_name(left)
        method = gast.Attribute(quote.with_context(again(left), gast.Load), "extend", gast.Load())
        new: list[Any] = [gast.Expr(gast.copy_location(gast.Call(method, [again(right)], []), node))]
        return self.then_named(new, name, left, env)

    def named_results(self, node: gast.Call, named: bool = True) -> str | None:
        """The name that is given to what the call gives, if the call is a statement."""
        s = self.statement
        given = named and isinstance(s, gast.Assign) and len(s.targets) == 1 and isinstance(s.targets[0], gast.Name)
        if not (isinstance(s, gast.Expr) or given) or s.value is not node:
            self.refuse(node, "a call that writes an array, inside an expression", "Give it a statement of its own.")
        return s.targets[0].id if given else None

    def then_named(self, new: list[Any], name: str | None, left: Any, env: Env) -> Value:
        """The statements in the place of this one, and another name for what they changed; its value."""
        if name is not None and name != getattr(left, "id", None):
            new.append(gast.Assign([quote.store(name)], again(left), None))
        new = [gast.copy_location(n, self.statement) for n in new]
        self.facts.put_all(self.statement, new)
        for n in new:
            getattr(self, f"do_{type(n).__name__}")(n, env)
        return self.facts.value(left)

    def changed_in_place(self, node: gast.Call, op: type, left: Any, right: Any, env: Env) -> Value:
        """y = iadd(y, x) is y[...] += x, and gives y."""
        name, known = self.named_results(node), self.facts.value(left)
        if not is_simple(left):
            self.needs_own_name(left)
        place = gast.Subscript(quote.with_context(again(left), gast.Load), gast.Constant(..., None), gast.Store())
        place = gast.copy_location(place, node)
        value = gast.copy_location(gast.BinOp(quote.with_context(again(left), gast.Load), op(), again(right)), node)
        adds = op in (gast.Add, gast.Sub)
        new: list[Any] = [gast.AugAssign(place, op(), again(right)) if adds else gast.Assign([place], value, None)]
        self.then_named(new, name, left, env)
        return Value(known.kind, varied=known.varied or self.facts.varied(right))
