"""Iterators, which have no items left when they were used up once."""

from typing import Any

import gast

from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Version, Versions
from autotangent.kinds import UNKNOWN, ClassesKind, FunctionKind, IteratorKind, ObjectKind
from autotangent.syntax.walk import walk

ITERATORS = (enumerate, filter, iter, map, reversed, zip)


def used_up(node: Any, facts: Facts, table: Versions) -> bool:
    """Takes items from what may be an iterator, which has none left the second time."""
    return any(
        isinstance(n, gast.GeneratorExp)
        or isinstance(n, gast.Call)
        and n is not node
        and _gives_iterator(n, facts)
        or isinstance(n, gast.Name)
        and id(n) in table.uses
        and _iterator(table.uses[id(n)], facts, table, set())
        for n in walk(node)
    )


def _gives_iterator(call: gast.Call, facts: Facts) -> bool:
    """What the call gives may be an iterator."""
    fact, called, kind = facts.calls.get(id(call)), facts.value(call.func).kind, facts.value(call).kind
    if isinstance(called, FunctionKind) and called.value in ITERATORS or isinstance(kind, IteratorKind):
        return True
    return kind == UNKNOWN and (fact is None or fact.rule is None)


def _iterator(v: Version, facts: Facts, table: Versions, seen: set[int]) -> bool:
    if id(v) in seen:
        return False
    seen.add(id(v))
    kind, given = v.value.kind, v.statement.value if isinstance(v.statement, gast.Assign) else None
    if isinstance(kind, (ObjectKind, ClassesKind)):
        return any(hasattr(getattr(k, "cls", None), "__next__") for k in getattr(kind, "options", (kind,)))
    match given:
        case gast.GeneratorExp():
            return True
        case gast.Call():
            return _gives_iterator(given, facts)
        case gast.Name():
            return id(given) in table.uses and _iterator(table.uses[id(given)], facts, table, seen)
    return any(_iterator(w, facts, table, seen) for w in v.inputs)
