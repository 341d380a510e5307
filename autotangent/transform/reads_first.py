"""In the reverse of a statement, what reads the result of a call comes before the sweep of the call, which may put the
result back to what it was: sum(solve(a, b) * c) needs what solve gave for the adjoint of c.
"""

from typing import Any

import gast

from autotangent.analysis.rewriting import is_rewritten
from autotangent.analysis.versions import Version, reference
from autotangent.kinds import ArrayKind, ListKind, ScalarKind
from autotangent.syntax import quote
from autotangent.syntax.walk import root_name, walk
from autotangent.transform.context import Context
from autotangent.transform.direct import exchange
from autotangent.transform.layout import Group


def reads_first(ctx: Context, items: list[Any]) -> None:
    """Move the statements that read such results up, or let them read a copy."""
    if not any(found.rewrites for found in ctx.interfaces.values()):
        return
    for g in (g for g in items if isinstance(g, Group)):
        g.items[:] = [t for s in g.items for t in (_apart(ctx, s) if isinstance(s, gast.stmt) else [s])]
    places = [(g.items, s) for g in items if isinstance(g, Group) for s in g.items if isinstance(s, gast.stmt)]
    for k, (home, run) in enumerate(places):
        for node in (sweep.undoes for sweep in _sweeps(run)):
            for at in range(k + 1, len(places)):
                inside, s = places[at]
                read = [n for n in walk(s) if _looks_at(n, node, ctx)]
                if read and _independent(s, [t for _, t in places[k:at]]):
                    inside.remove(s)
                    home.insert(_index(home, run), s)
                elif read:
                    _read_copy(ctx, read, home, run, [t for _, t in places[at:]], node)
                    break


def _apart(ctx: Context, s: gast.stmt) -> list[gast.stmt]:
    """The statement after its sweeps, where what one of them puts back is read elsewhere in it."""
    sweeps = _sweeps(s)
    inside = {id(n): {id(m) for m in walk(n)} for n in sweeps}
    if not any(_looks_at(n, c.undoes, ctx) and id(n) not in inside[id(c)] for c in sweeps for n in walk(s)):
        return [s]
    names = [ctx.bar(ctx.names.numbered(ctx.base_name())) for _ in sweeps]
    named = [quote.assign(name, call) for name, call in zip(names, sweeps)]
    exchange([s], {id(c): ctx.typed(name, c.kind) for name, c in zip(names, sweeps)})
    return [*named, s]


def _sweeps(s: gast.AST) -> list[Any]:
    """The sweeps that a statement runs and that may put a result back: that of the call that each undoes."""
    return [n for n in walk(s) if getattr(n, "undoes", None) is not None]


def _looks_at(n: gast.AST, node: gast.Call, ctx: Context) -> bool:
    """A name for the result of a call, or a part of it."""
    version = getattr(n, "version", None)
    if version is None or version.how != "made" or getattr(n, "shape_only", False):
        return False
    return any(inner is node for inner in walk(version.node)) and is_rewritten(version.node, ctx.facts)


def _independent(s: gast.AST, before: list[gast.AST]) -> bool:
    """The statement may run before those: none writes what it reads or writes, or reads what it writes."""
    if not isinstance(s, (gast.Assign, gast.AugAssign)) or _sweeps(s):
        return False
    mine, own = _names(s), _written(s)
    return not any(mine & _written(t) or own & _names(t) for t in before)


def _names(s: gast.AST) -> set[str]:
    """The names that stand for nothing of the primal."""
    return {n.id for n in walk(s) if isinstance(n, gast.Name) and getattr(n, "version", None) is None}


def _written(s: gast.AST) -> set[str]:
    """What it assigns, and what calls in it may add to."""
    targets = getattr(s, "targets", [getattr(s, "target", None)])
    roots = {root_name(part) for t in targets if t is not None for part in (getattr(t, "elts", None) or [t])}
    given = {a for n in walk(s) if isinstance(n, gast.Call) for a in n.args if isinstance(a, gast.Name)}
    return {n.id for n in roots | given if n is not None}


def _read_copy(
    ctx: Context, read: list[Any], home: list[Any], run: gast.AST, later: list[Any], node: gast.Call
) -> None:
    version: Version = read[0].version
    kind = version.value.kind
    numbers = isinstance(kind, ListKind) and isinstance(kind.item, ScalarKind)
    if not isinstance(kind, ArrayKind) and not numbers or any(n.version is not version for n in read):
        ctx.refuse(
            node,
            "a statement goes on with what a function gives, whose reverse sweep changes that",
            "Give it a name first.",
        )
    name = ctx.names.numbered(ctx.names.temporaries.get(version.name, version.name))
    home.insert(_index(home, run), quote.assign(name, quote.expr("x.copy()", x=reference(version))))
    reads = [n for s in later for n in walk(s) if getattr(n, "version", None) is version]
    exchange(later, {id(n): ctx.typed(name, kind) for n in reads})


def _index(home: list[Any], s: gast.AST) -> int:
    return next(k for k, t in enumerate(home) if t is s)
