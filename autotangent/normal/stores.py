"""x += e on a name that holds an array writes the array: it becomes x[...] += e, and x *= e becomes x[...] = x * e.
Where x is a number at first and an array later it becomes x = x + e, also in the text.

The meaning depends on what x is, so this rewriting comes after kinds are known.
"""

from typing import Any

import gast

from autotangent.kinds import ArrayKind
from autotangent.syntax import quote


def write_in_place(tree: gast.FunctionDef, facts: Any) -> None:
    """Rewrite in place; facts of the new nodes are noted."""
    _Whole(facts).visit(tree)


class _Whole(gast.NodeTransformer):
    def __init__(self, facts: Any):
        self.facts = facts

    def visit_AugAssign(self, s: gast.AugAssign) -> gast.AST:
        """o.x += e, where o.x is an array in a slot of a container."""
        container = self.facts.value(s.target.value) if not isinstance(s.target, gast.Name) else None
        known = self.facts.value(s.target)
        if container is None or isinstance(container.kind, ArrayKind) or not isinstance(known.kind, ArrayKind):
            return s
        return gast.copy_location(gast.AugAssign(self.whole(s, s.target, known), s.op, s.value), s)

    def whole(self, s: gast.AST, target: gast.AST, known: Any) -> gast.AST:
        """target[...]"""
        everything = gast.Constant(..., None)
        base = gast.copy_location(quote.with_context(target, gast.Load), target)
        place = gast.copy_location(gast.Subscript(base, everything, gast.Store()), target)
        for node in (base, place):
            self.facts.values[id(node)] = known
        self.facts.keep += [base, place, everything, s]
        return place

    def visit_Assign(self, s: gast.Assign) -> gast.AST:
        target = s.targets[0]
        if getattr(s, "apart", False):
            made = gast.Assign(s.targets, s.value, None)
            made.origin, made.apart = s, True
            self.facts.keep.append(s)
            return made
        if not getattr(s, "augmented", False):
            return s
        known = self.facts.value(s.value.left)
        if not isinstance(known.kind, ArrayKind):
            return s
        if not isinstance(target, gast.Name) and isinstance(self.facts.value(target.value).kind, ArrayKind):
            return s
        place = self.whole(s, target, known)
        if isinstance(s.value.op, (gast.Add, gast.Sub)):
            new: gast.AST = gast.AugAssign(place, s.value.op, s.value.right)
        else:
            new = gast.Assign([place], s.value, None)
        return gast.copy_location(new, s)
