"""Results that the reverse sweep of their call puts back to what they were before: solve(a, b) gives an array that it
wrote element by element, and takes these stores back.
"""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions
from autotangent.syntax.fresh import VIEWING_CALLS, called
from autotangent.syntax.walk import walk


def returned(tree: gast.AST, facts: Facts, table: Versions, memory: Effects) -> set[int]:
    """The classes of memory that the result may be part of, by id."""
    return {id(memory.find(v)) for value in _results(tree) for v in shared(value, facts, table)}


def rewrites(tree: gast.AST, facts: Facts, table: Versions, memory: Effects, given: set[int]) -> bool:
    """A reverse sweep may put back what the result holds. given: what `returned` finds."""
    if any(memory.stores.get(root) for root in given) or given & rewritten(tree, facts, table, memory):
        return True
    return any(is_rewritten(value, facts) for value in _results(tree))


def rewritten(tree: gast.AST, facts: Facts, table: Versions, memory: Effects) -> set[int]:
    """The classes of memory that calls give and their sweeps put back, by id."""
    made = [s for s in walk(tree) if isinstance(s, gast.Assign) and is_rewritten(s.value, facts)]
    names = (n for s in made for t in s.targets for n in walk(t) if id(n) in table.defines)
    return {id(memory.find(table.defines[id(n)])) for n in names}


def is_rewritten(node: Any, facts: Facts) -> bool:
    """The value of an expression may be part of the result of such a call, or look at it."""
    match node:
        case gast.Call() if id(node) in facts.interfaces:
            found, bound = facts.interfaces[id(node)], facts.calls[id(node)].bound
            return found.rewrites or any(is_rewritten(bound.get(p), facts) for p in found.returns)
        case gast.Call(func=func, args=args) if called(node) in VIEWING_CALLS:
            return any(is_rewritten(a, facts) for a in (getattr(func, "value", None), *args))
        case gast.Attribute(value=value) | gast.Subscript(value=value) | gast.Starred(value=value):
            return is_rewritten(value, facts)
        case gast.Tuple(elts=parts) | gast.List(elts=parts) | gast.Dict(values=parts) | gast.BoolOp(values=parts):
            return any(is_rewritten(e, facts) for e in parts)
        case gast.IfExp(body=body, orelse=orelse):
            return is_rewritten(body, facts) or is_rewritten(orelse, facts)
    return False


def _results(tree: gast.AST) -> list[gast.AST]:
    return [s.value for s in walk(tree) if isinstance(s, gast.Return) and s.value is not None]
