"""Indices and keys that are computed from the very list, dict or array that their statement changes: d[len(d)] = x."""

from collections.abc import Iterator
from typing import Any

import gast

from autotangent.analysis.changing import MUTABLE_METHODS
from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Versions
from autotangent.kinds import ArrayKind
from autotangent.syntax.walk import children, walk


def own_places(tree: gast.AST, facts: Facts, table: Versions, memory: Effects) -> frozenset[int]:
    """Their ids: once the statement has run they may mean another place."""
    found: set[int] = set()
    for s in walk(tree):
        for base, index in places(s) if id(s) in table.position else ():
            written = {id(memory.find(v)) for v in shared(base, facts, table)}
            for part in apart(index):
                read = [table.uses[id(n)] for n in read_in(part, facts) if id(n) in table.uses]
                if any(holds_memory(v.value.kind) and id(memory.find(v)) in written for v in read):
                    found.add(id(part))
    return frozenset(found)


def apart(index: Any) -> list[Any]:
    """The indices along the axes, and the bounds of slices."""
    match index:
        case gast.Tuple(elts=parts):
            return [p for e in parts for p in apart(e)]
        case gast.Slice(lower=lower, upper=upper, step=step):
            return [p for p in (lower, upper, step) if p is not None]
    return [index]


def read_in(node: gast.AST, facts: Facts) -> Iterator[gast.AST]:
    """The parts of an expression, without the arrays of which it asks the shape, which a store does not change."""
    match node:
        case (
            gast.Attribute(value=base, attr="shape" | "ndim" | "size")
            | gast.Call(func=gast.Name(id="len"), args=[base])
        ) if isinstance(facts.value(base).kind, ArrayKind):
            return
    yield node
    for child in children(node):
        yield from read_in(child, facts)


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
