"""Indices and keys that are computed from the very list, dict or array that their statement changes: d[len(d)] = x."""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.effects import MUTABLE_METHODS, Effects, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions
from autotangent.syntax.walk import walk


def own_places(tree: gast.AST, facts: Facts, table: Versions, memory: Effects) -> frozenset[int]:
    """Their ids: once the statement has run they may mean another place."""
    found: set[int] = set()
    for s in walk(tree):
        for base, index in places(s) if id(s) in table.position else ():
            written = {id(memory.find(v)) for v in shared(base, facts, table)}
            read = [table.uses[id(n)] for n in walk(index) if id(n) in table.uses]
            if any(holds_memory(v.value.kind) and id(memory.find(v)) in written for v in read):
                found.add(id(index))
    return frozenset(found)


def places(s: Any) -> Iterator[tuple[gast.AST, gast.AST]]:
    """(what is changed, index or key) of a statement, those on the way to it too."""
    match s:
        case gast.Assign(targets=targets) | gast.Delete(targets=targets):
            pass
        case gast.AugAssign(target=target):
            targets = [target]
        case _:
            targets = []
    for t in targets:
        while isinstance(t, (gast.Subscript, gast.Attribute)):
            if isinstance(t, gast.Subscript):
                yield t.value, t.slice
            t = t.value
    match s:
        case gast.Expr(value=call) | gast.Assign(value=call) if isinstance(call, gast.Call):
            if isinstance(call.func, gast.Attribute) and call.func.attr in MUTABLE_METHODS:
                for a in call.args[:1]:
                    yield call.func.value, a
