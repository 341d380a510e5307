"""Activity through memory: what is stored under one name is read under another.

Inference follows names. Where two names share memory (b = a[1:], row in rows, d["a"] = a) and an active value is stored
through one of them, the other is active as well; so is a container whose slot gets an active value.
"""

from typing import Any

import gast

from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Version, Versions
from autotangent.kinds import ArrayKind, differentiable_kind


def reached(tree: gast.FunctionDef, facts: Facts, table: Versions, memory: Effects) -> set[Any]:
    """Definitions that inference takes for inactive although their memory gets active values: a parameter by its name,
    another one by the id of the name that is bound."""
    classes: dict[int, list[Version]] = {}
    for versions in table.by_name.values():
        for v in versions:
            classes.setdefault(id(memory.find(v)), []).append(v)
    found: set[Any] = set()
    for root, members in classes.items():
        stores = [s for s in memory.stores.get(root, ()) if stores_active(s, members, facts, table)]
        if not stores or len({v.name for v in members}) < 2:
            continue
        elements = any(id(s) not in memory.structure for s in stores)
        for v in members:
            kind = v.value.kind
            touched = holds_memory(kind) and differentiable_kind(kind) and (elements or not isinstance(kind, ArrayKind))
            if touched and v.how == "parameter":
                found.add(v.name)
            elif touched and v.how in ("assign", "target"):
                found.add(id(v.node))
    return found


def stores_active(s: gast.AST, members: list[Version], facts: Facts, table: Versions) -> bool:
    """The statement stores an active value, itself or in a function that it calls."""
    match s:
        case gast.Assign(value=value) | gast.AugAssign(value=value) if facts.varied(value):
            return True
        case gast.Expr(value=gast.Call(args=args)) if any(facts.varied(a) for a in args):
            return True
    for n in gast.walk(s):
        interface = facts.interfaces.get(id(n))
        for p in interface.varied if interface is not None else ():
            bound = facts.calls[id(n)].bound[p]
            if isinstance(bound, gast.AST) and any(v in members for v in shared(bound, facts, table)):
                return True
    return False
