"""What is computed at once here and bit by bit in the program reads nothing that changes in between."""

from collections.abc import Callable
from typing import Any

import gast

from autotangent.analysis.effects import Effects, shared
from autotangent.analysis.facts import Facts
from autotangent.analysis.versions import Version, Versions
from autotangent.errors import Unsupported
from autotangent.syntax.listing import is_listing
from autotangent.syntax.walk import root_name, walk

BESIDE = ("enumerate", "zip")
TAKING_ON = (*BESIDE, "map", "filter", "iter", "reversed")


def refuse_changes(tree: Any, facts: Facts, table: Versions, memory: Effects, record: Any) -> None:
    """Refuse a generator that reads memory which is written while items are taken of it."""

    def refuse(versions: list[Version], meanwhile: Callable[[Any], bool]) -> None:
        for v in versions:
            stores = [table.statement_of.get(id(w), w) for w in memory.stores.get(id(memory.find(v)), [])]
            for w in filter(meanwhile, stores):
                raise Unsupported(
                    f"a generator reads {v.name}, which is written while its items are taken",
                    record.place(getattr(w, "origin", w)),
                    "Make a list of what the generator yields first: list(...)",
                )

    lazily = getattr(tree, "lazily", {})
    for s in walk(tree):
        _refuse_assigned(s, tree, table, record)
        match s:
            case gast.For(iter=head):
                read = [table.uses[id(n)] for p in lazy_parts(head) for n in walk(p) if id(n) in table.uses]
                first, end = table.position[id(s)], table.end[id(s)]
                refuse(read, lambda w, a=first, b=end: a < table.position.get(id(w), a + 1) <= b)
            case gast.Assign(targets=[gast.Name(id=name)]) if name in lazily:
                read = [v for n in sorted(lazily[name]) for v in table.by_name.get(n, ())]
                first, end = table.position[id(s)], _last_use(name, tree, table)
                refuse(read, lambda w, a=first, b=end: a < table.position.get(id(w), a + 1) <= b)
            case gast.Assign(targets=[target]):
                copied = [n for n in walk(s.value) if getattr(n, "bit_by_bit", False)]
                base = table.uses.get(id(root_name(target))) if copied else None
                if base is not None and any(
                    memory.find(base) is memory.find(v) for n in copied for v in shared(n, facts, table)
                ):
                    what = "a store through .flat of what may be a look at the same array"
                    raise Unsupported(what, record.place(getattr(s, "origin", s)), "Store a copy: x.copy().")


def _refuse_assigned(s: Any, tree: Any, table: Versions, record: Any) -> None:
    """Refuse an iterator with a name that reads a name which gets another value while items are taken."""
    match s:
        case gast.Assign(targets=[gast.Name(id=held)], value=value):
            late = {*getattr(tree, "late", {}).get(held, ()), *late_names(value)}
        case _:
            return
    first, end = table.position[id(s)], _last_use(held, tree, table) if late else 0
    for name in sorted(late):
        for v in table.by_name.get(name, ()):
            if v.how in ("assign", "target") and first < table.position.get(id(v.statement), 0) <= end:
                raise Unsupported(
                    f"a generator reads {name}, which is assigned again while its items are taken",
                    record.place(getattr(v.statement, "origin", v.statement)),
                    "Make a list of what the generator yields first: list(...)",
                )


def late_names(node: Any) -> set[str]:
    """The names that an iterator reads when its items are taken."""
    match node:
        case gast.GeneratorExp(elt=elt, generators=[first, *rest]):
            inside = [elt, *first.ifs, *(p for g in rest for p in (g.iter, *g.ifs))]
            own = {n.id for g in node.generators for n in walk(g.target) if isinstance(n, gast.Name)}
            read = {n.id for p in inside for n in walk(p) if isinstance(n, gast.Name)}
            return read - own | late_names(first.iter)
        case gast.Call(func=gast.Name(id=f), args=args) if f in TAKING_ON:
            return {n for a in args for n in late_names(a)}
    return set()


def lazy_parts(head: Any) -> list[Any]:
    """The parts of the head of a loop whose items are taken one by one."""
    if isinstance(head, gast.Call) and getattr(head.func, "id", "") in BESIDE:
        return [p for a in head.args for p in lazy_parts(a)]
    if isinstance(head, gast.Call) and is_listing(head.func):
        return [] if hasattr(head, "used_at_once") else [head]
    return [head] if hasattr(head, "lazily") else []


def _last_use(name: str, tree: Any, table: Versions) -> int:
    """The end of the last statement that reads a name."""
    users = [s for s in walk(tree) if id(s) in table.end and any(getattr(n, "id", "") == name for n in walk(s))]
    return max(table.end[id(s)] for s in users)
