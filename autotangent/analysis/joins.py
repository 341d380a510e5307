"""Lists and tuples joined by + and repeated by *, as displays where the length is known; beside arrays, as arrays."""

from typing import Any

import gast
import numpy as np

from autotangent.analysis.facts import Facts
from autotangent.analysis.values import Env
from autotangent.joined import join
from autotangent.kinds import (
    INT,
    TEXT,
    UNKNOWN,
    ArrayKind,
    DequeKind,
    Kind,
    ListKind,
    ScalarKind,
    TupleKind,
    Value,
)
from autotangent.syntax import quote

Pairs = list[tuple[gast.AST, Value]]


class Joins:
    """The part of the walk that knows operators of sequences."""

    facts: Facts
    refuse: Any
    expr: Any
    text_outside: Any

    def operate_on_sequences(self, node: gast.AST, kinds: list[Kind], operands: Pairs, env: Env) -> Value:
        varied = any(v.varied for _, v in operands)
        op = getattr(node, "op", None)
        if TEXT in kinds:
            return Value(TEXT)
        of_deque = any(isinstance(k, DequeKind) for k in kinds)
        if any(isinstance(k, ArrayKind) for k in kinds) and not of_deque:
            return self.beside_array(node, operands, env)
        if varied and of_deque:
            self.refuse(node, "an operator of a deque of active values", "Use lists, or append in a loop.")
        if isinstance(op, gast.Add) and all(isinstance(k, TupleKind) for k in kinds):
            if varied:
                self.facts.put(
                    node, gast.Tuple([e for n, v in operands for e in self.items_of(n, v.kind)], gast.Load())
                )
            return Value(TupleKind(kinds[0].items + kinds[1].items), varied=varied)
        if (
            isinstance(op, gast.Add)
            and varied
            and any(isinstance(k, TupleKind) or getattr(k, "loose", 0) for k in kinds)
        ):
            what = "a tuple grows, whose length is not known where the derivative is written"
            self.refuse(node, what, "Append to a list, and make a tuple of it in the end: tuple(xs)")
        if isinstance(op, gast.Add) and all(isinstance(k, ListKind) for k in kinds):
            return Value(join(*kinds), varied=varied)
        if isinstance(op, gast.Mult) and INT in kinds:
            kind = next(k for k in kinds if k != INT)
            if isinstance(kind, TupleKind):
                return self.repeated(node, operands)
            return Value(kind if isinstance(kind, ListKind) else UNKNOWN, varied=varied)
        return Value(UNKNOWN, varied=varied)

    def beside_array(self, node: gast.AST, operands: Pairs, env: Env) -> Value:
        """a * [1.0, x]: NumPy makes an array of the list, and so does the text of what varies."""
        path = self.text_outside(np.array)
        if path is None or path[0] == "item":
            if any(v.varied for _, v in operands):
                what = "arithmetic of an array with a list or tuple, where numpy has no name"
                self.refuse(node, what, "Write import numpy as np.")
            return Value(UNKNOWN)
        sequence = (ListKind, TupleKind)
        first, second = (quote.call(path[0], n) if isinstance(v.kind, sequence) else n for n, v in operands)
        new = gast.copy_location(gast.BinOp(first, node.op, second), node)
        value: Value = self.expr(new, env)
        if value.varied:
            self.facts.put(node, new)
        return value

    def repeated(self, node: gast.BinOp, operands: Pairs) -> Value:
        """(a, b) * 2"""
        (whole, known), (_, times) = sorted(operands, key=lambda pair: pair[1].kind == INT)
        if not isinstance(times.const, int):
            if known.varied:
                self.refuse(node, "a tuple repeated as often as is not known here", "Use a list.")
            return Value(UNKNOWN)
        if known.varied:
            self.facts.put(node, gast.Tuple(self.items_of(node, known.kind), gast.Load()))
        return Value(TupleKind(known.kind.items * times.const), varied=known.varied)

    def items_of(self, node: gast.AST, kind: TupleKind) -> list[gast.AST]:
        """The elements of a tuple, as expressions."""
        if isinstance(node, gast.Tuple):
            return node.elts
        if id(node) in self.facts.replaced:
            return self.facts.replaced[id(node)].elts
        match node:
            case gast.BinOp(left=left, op=gast.Add(), right=right):
                return [e for n in (left, right) for e in self.items_of(n, self.facts.value(n).kind)]
            case gast.BinOp(left=left, op=gast.Mult(), right=right):
                left, right = sorted((left, right), key=lambda n: self.facts.value(n).kind == INT)
                known = self.facts.value(left).kind
                parts = self.items_of(left, known)
                once = (gast.Name, gast.Subscript, gast.Constant)
                if not all(isinstance(e, once) or isinstance(k, ScalarKind) for e, k in zip(parts, known.items)):
                    self.refuse(node, "a tuple of what is made here is repeated", "Give what it holds a name first.")
                return parts * self.facts.value(right).const
        if not isinstance(node, gast.Name):
            self.refuse(node, "a tuple that is made here and joined with another", "Give the tuple a name first.")
        return [gast.Subscript(node, quote.constant(k), gast.Load()) for k in range(len(kind.items))]
