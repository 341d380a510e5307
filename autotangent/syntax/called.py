"""Stores that the user wrote as calls are written as calls again, whatever became of their parts.

`into` marks y[...] = np.sin(x) for np.sin(x, out=y), `unbuffered` y[i] += x for np.add.at(y, i, x), `setter` o.a = x
for setattr(o, "a", x).
"""

import copy
from typing import Any

import gast

from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, walk

MARKS = ("unbuffered", "into", "setter")


def function_of(s: gast.AST) -> Any:
    """What a store is written as a call of, where that is no part of the statement."""
    return getattr(s, "unbuffered", None) or getattr(s, "setter", None)


def as_called(s: gast.AST, new: Any) -> Any:
    """The call for a copy of a statement that is one; other copies as they are."""
    if hasattr(s, "unbuffered"):
        arguments = [new.target.value, quote.index_argument(new.target.slice), new.value]
        return gast.Expr(gast.Call(s.unbuffered, arguments, []))
    if hasattr(s, "setter"):
        place = new.targets[0]
        return gast.Expr(gast.Call(s.setter, [place.value, quote.constant(place.attr), new.value], []))
    if hasattr(s, "into") and isinstance(new.value, gast.Call):
        call, out = new.value, gast.keyword("out", quote.whole_of(new.targets[0]))
        return gast.Expr(gast.Call(call.func, call.args, [*call.keywords, out]))
    return new


def as_augmented(node: Any) -> Any:
    """x += e for the x = x + e of a number that stands for it; other statements as they are."""
    match node:
        case gast.Assign(targets=[gast.Name(id=name)], value=gast.BinOp(left=gast.Name(id=old), op=op, right=right)):
            if old == name and hasattr(node, "of_number"):
                return quote.augment(name, type(op), right)
    return node


def all_as_called(s: gast.AST) -> Any:
    """The same for a statement and those in it."""
    inside = [n for n in walk(s) if any(hasattr(n, m) for m in MARKS)]
    return _Called().visit(copy.deepcopy(s)) if inside else s


class _Called(StatementTransformer):
    def visit_Assign(self, s: gast.Assign) -> gast.AST:
        return as_called(s, s)

    visit_AugAssign = visit_Assign
