"""Assignments in expressions: in the test of a while loop one goes before the loop and to its end, or into the loop if
a part of the test may be left out; in a chain of comparisons, whose parts may be left out, `and` says so.

>>> from autotangent.normal.trial import trial
>>> print(trial(expand, '''
... def f(x, n):
...     while (x := x / 2) > 1:
...         n = n - 1
...     while n > 0 and (x := x / 2) > 1:
...         n = n - 1
...     return 0 < x < (y := x * n)
... '''))
def f(x, n):
    x = x / 2
    while x > 1:
        n = n - 1
        x = x / 2
    while True:
        if not (n > 0 and (x := (x / 2)) > 1):
            break
        else:
            n = n - 1
    return 0 < x and x < (y := (x * n))
"""

import copy
from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.normal.exits import structure
from autotangent.normal.lazy import CONSUMED
from autotangent.normal.order import eager, earlier, replace, test_inside
from autotangent.syntax import quote
from autotangent.syntax.walk import walk


def expand(tree: gast.FunctionDef, names: Any, record: Any) -> None:
    """Rewrite in place, and structure the loops again."""
    if not assigns(tree):
        return
    rewriting = _Walruses(names, record)
    rewriting.visit(tree)
    if rewriting.changed:
        structure(tree, names, record)


class _Walruses(gast.NodeTransformer):
    def __init__(self, names: Any, record: Any):
        self.names, self.record, self.changed = names, record, False

    def visit_Compare(self, node: gast.Compare) -> Any:
        """a < b < c evaluates c only if a < b."""
        self.generic_visit(node)
        if not any(map(assigns, node.comparators[1:])):
            return node
        left, tests = node.left, []
        for op, right in zip(node.ops, node.comparators):
            again = right
            if right is not node.comparators[-1] and not isinstance(right, (gast.Constant, gast.Name)):
                again = quote.name(right.target.id if isinstance(right, gast.NamedExpr) else self.names.numbered("t"))
                right = right if assigns(right) else gast.NamedExpr(quote.store(again.id), right)
            tests.append(gast.copy_location(gast.Compare(left, [op], [right]), node))
            left = again
        return gast.copy_location(gast.BoolOp(gast.And(), tests), node)

    def visit_AugAssign(self, s: gast.AugAssign) -> Any:
        """The target is looked up before the value is computed."""
        self.generic_visit(s)
        bound = {n.target.id for n in walk(s.value) if isinstance(n, gast.NamedExpr)}
        if quote.names_in(s.target) & bound:
            raise Unsupported(
                "an assignment to a name of the target in the value",
                self.record.place(s),
                "Assign before the statement.",
            )
        return s

    def visit_Call(self, node: gast.Call) -> Any:
        """What takes only as many items of a generator as it needs leaves the others out."""
        self.generic_visit(node)
        for a in node.args:
            early = not (isinstance(node.func, gast.Name) and node.func.id in CONSUMED)
            if early and isinstance(a, gast.GeneratorExp) and assigns(a):
                raise Unsupported(
                    "an assignment in a generator that may not be used up", self.record.place(a), "Write a loop."
                )
        return node

    def visit_While(self, s: gast.While) -> Any:
        self.generic_visit(s)
        if not assigns(s.test):
            return s
        self.changed = True
        s.lineno = None
        made, test = taken_out(s.test)
        if made:
            s.test = test
            s.body = [*s.body, *copy.deepcopy(made)]
            return [*made, s]
        test_inside(s)
        return s


def assigns(node: Any) -> bool:
    """Holds an assignment expression."""
    return any(isinstance(n, gast.NamedExpr) for n in walk(node))


def taken_out(test: Any) -> tuple[list[gast.Assign], Any]:
    """(the assignments in a test as statements, the test without them); none if that may change what is evaluated."""
    made: list[gast.Assign] = []
    holder = gast.Expr(copy.deepcopy(test))
    while found := [n for n in eager(holder.value) if isinstance(n, gast.NamedExpr)]:
        node = found[0]
        before = earlier(holder, node)
        if not all(isinstance(n, (gast.Constant, gast.Name)) and _other(n, node.target.id) for n in before):
            return [], test
        made.append(quote.assign(node.target.id, node.value))
        replace(holder, node, quote.name(node.target.id))
    return ([], test) if any(map(assigns, (holder, *made))) else (made, holder.value)


def _other(node: Any, name: str) -> bool:
    return not isinstance(node, gast.Name) or node.id != name
