"""x += e on a name that holds an array writes the array: it becomes x[...] += e, and x *= e becomes x[...] = x * e.
Where x is a number at first and an array later it becomes x = x + e, also in the text. np.sin(x, out=y) becomes
y[...] = np.sin(x), and np.add.at(y, i, x) becomes y[i] += x, marked as unbuffered: equal positions add up.

The meaning depends on what x is, so this rewriting comes after kinds are known.
"""

import copy
from typing import Any

import gast

from autotangent.errors import Unsupported
from autotangent.kinds import ArrayKind, NoneKind
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import StatementTransformer, walk


def write_in_place(tree: gast.FunctionDef, facts: Any) -> None:
    """Rewrite in place; facts of the new nodes are noted."""
    _Whole(facts).visit(tree)


def refuse_outputs(tree: gast.FunctionDef, facts: Any, record: Any) -> None:
    """A call with out= in an expression that is not evaluated exactly once, before all else of its statement."""
    for node in walk(tree):
        if id(node) in facts.outputs:
            raise Unsupported(
                "out= inside a condition, a comprehension or an index",
                record.place(node),
                "Give it a statement of its own.",
            )


class _Whole(StatementTransformer):
    def __init__(self, facts: Any):
        self.facts = facts

    def visit_AugAssign(self, s: gast.AugAssign) -> gast.AST:
        """o.x += e, where o.x is an array in a slot of a container."""
        container = self.facts.value(s.target.value) if not isinstance(s.target, gast.Name) else None
        known = self.facts.value(s.target)
        if container is None or isinstance(container.kind, ArrayKind) or not isinstance(known.kind, ArrayKind):
            return s
        return gast.copy_location(gast.AugAssign(self.whole(s, s.target, known, s.value), s.op, s.value), s)

    def visit_Expr(self, s: gast.Expr) -> gast.AST:
        output = self.facts.outputs.get(id(s.value))
        return s if output is None else gast.copy_location(self.written(output, s.value), s)

    def visit_Return(self, s: gast.Return) -> Any:
        return self.stored_first(s) or s

    def written(self, output: Any, call: gast.Call) -> Any:
        """The store that a call is."""
        if output.op is None:
            new: Any = gast.Assign([output.place], output.value, None)
            if output.into:
                new.into = True
            if output.setter:
                new.setter = call.func
            return new
        made = gast.AugAssign(output.place, output.op(), output.value)
        made.unbuffered = call.func
        return made

    def stored_first(self, s: Any) -> Any:
        """Statements for one that gives a name to what a call wrote, or returns it."""
        output = self.facts.outputs.get(id(s.value))
        if output is None:
            return None
        rest = copy.copy(s)
        none = isinstance(self.facts.value(s.value).kind, NoneKind)
        rest.value, rest.lineno = quote.constant(None) if none else quote.whole_of(output.place), None
        self.facts.values[id(rest.value)] = self.facts.value(s.value)
        self.facts.keep.append(rest.value)
        return [self.written(output, s.value), rest]

    def whole(self, s: gast.AST, target: gast.AST, known: Any, value: gast.AST) -> gast.AST:
        """target[...], which is active from the store on, if what is stored is."""
        known = replace(known, varied=known.varied or self.facts.varied(value))
        everything = gast.Constant(..., None)
        base = gast.copy_location(quote.with_context(target, gast.Load), target)
        place = gast.copy_location(gast.Subscript(base, everything, gast.Store()), target)
        for node in (base, place):
            self.facts.values[id(node)] = known
        self.facts.keep += [base, place, everything, s]
        return place

    def visit_Assign(self, s: gast.Assign) -> Any:
        target = s.targets[0]
        stored = self.stored_first(s)
        if stored is not None:
            return stored
        if getattr(s, "apart", False):
            made = gast.Assign(s.targets, s.value, None)
            made.origin, made.apart = s, True
            self.facts.keep.append(s)
            return made
        if not getattr(s, "augmented", False) or not isinstance(s.value, gast.BinOp):  # a method of a class by now
            return s
        known = self.facts.value(s.value.left)
        if not isinstance(known.kind, ArrayKind):
            return s
        if not isinstance(target, gast.Name) and isinstance(self.facts.value(target.value).kind, ArrayKind):
            return s
        place = self.whole(s, target, known, s.value)
        if isinstance(s.value.op, (gast.Add, gast.Sub)):
            new: gast.AST = gast.AugAssign(place, s.value.op, s.value.right)
        else:
            new = gast.Assign([place], s.value, None)
        return gast.copy_location(new, s)
