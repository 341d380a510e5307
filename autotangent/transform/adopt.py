"""The adjoint of an intermediate result that is all of a variable's adjoint is called that from the start."""

from typing import Any

import gast

from autotangent.kinds import ArrayKind, Kind, ScalarKind
from autotangent.syntax.walk import walk
from autotangent.transform.flow import Flow, Slot
from autotangent.transform.layout import flat_groups
from autotangent.transform.terms import Term, render_sum
from autotangent.transform.views import looked_at


def adopt(sweep: Any, flow: Flow, temporary: str, own: str | None, fresh: str, borrowed: str) -> None:
    """Instead of t_1_bar = ...; x_bar = t_1_bar: x_bar = ..., where x has no adjoint yet; or where its old adjoint is
    read for that alone (own): x_bar = x_bar / y."""
    for entry in flow.entries:
        if not isinstance(entry, tuple):
            continue
        slot, terms = entry
        if slot.target is None and slot.name not in sweep.state and whole(terms, temporary, slot):
            bar = sweep.ctx.bar(slot.name)
            left = [e for e in flow.entries if e is not entry]
            others = [*left, *flow.last]
            kept = [e for e in others if not (slot.name == own and makes(e, temporary))]
            if not any(mentions(e, bar, slot.name) for e in kept):
                flow.entries = left
                holders = [e for e in others if holds(sweep, e, temporary)]
                sweep.state[slot.name] = borrowed if holders else fresh
                for e in others:
                    rename(e, temporary, bar)
                return


def makes(entry: Any, name: str) -> bool:
    """The statement that gives a temporary its value."""
    return isinstance(entry, gast.Assign) and getattr(entry.targets[0], "id", "") == name


def whole(terms: list[Term], name: str, slot: Slot) -> bool:
    """The one contribution is the temporary as it is."""
    term = terms[0]
    return (
        len(terms) == 1
        and term.plain
        and isinstance(term.base, gast.Name)
        and term.base.id == name
        and same_shape(term.kind, slot.kind)
    )


def same_shape(a: Kind, b: Kind) -> bool:
    """Both numbers, or arrays with equal axes, of one dtype."""
    if isinstance(a, ScalarKind) and isinstance(b, ScalarKind):
        return a.dtype == b.dtype
    return isinstance(a, ArrayKind) and isinstance(b, ArrayKind) and a.axes is not None and a == b


def parts(entry: Any) -> list[gast.AST]:
    """The trees of an entry of a flow."""
    if not isinstance(entry, tuple):
        return [] if isinstance(entry, Slot) else [s for s in flat_groups([entry]) if isinstance(s, gast.AST)]
    slot, terms = entry
    found = [n for n in (slot.target, slot.index, slot.base) if n is not None]
    for t in terms:
        found += [n for n, _ in (*t.factors, *t.divisors)]
        found += [t.base] if t.base is not None else []
    return found


def mentions(entry: Any, bar: str, name: str) -> bool:
    """The adjoint called bar is read or written."""
    if isinstance(entry, tuple) and entry[0].name == name:
        return True
    return any(isinstance(n, gast.Name) and n.id == bar for part in parts(entry) for n in walk(part))


def holds(sweep: Any, entry: Any, name: str) -> bool:
    """A whole adjoint, or another temporary, that may share the memory of the temporary."""
    if isinstance(entry, gast.Assign):
        return any(mentions_name(n, name) for n in looked_at(entry.value))
    if not isinstance(entry, tuple):
        return False
    slot, terms = entry
    if isinstance(slot.kind, ScalarKind) or slot.target is not None:
        return False
    node = render_sum(terms)
    return node is not None and not isinstance(node, (gast.BinOp, gast.UnaryOp)) and mentions_name(node, name)


def mentions_name(node: gast.AST, name: str) -> bool:
    return any(isinstance(n, gast.Name) and n.id == name for n in walk(node))


def rename(entry: Any, old: str, new: str) -> None:
    """The temporary under its new name."""
    for part in parts(entry):
        for n in walk(part):
            if isinstance(n, gast.Name) and n.id == old:
                n.id = new
