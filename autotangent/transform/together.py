"""Assignments of several names at once, reversed: their adjoints change places in one statement, too."""

import re
from typing import Any

import gast

from autotangent.analysis.effects import holds_memory
from autotangent.analysis.versions import reference
from autotangent.kinds import FLOAT, UNKNOWN, ArrayKind, Kind, ListKind, ScalarKind, TupleKind, boxed
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.transform import call
from autotangent.transform.adjoints import BORROWED, CONTAINERS, FRESH
from autotangent.transform.context import Context
from autotangent.transform.flow import Flow, Slot, sources_of
from autotangent.transform.terms import Term, collect, render


class Together:
    """Mixed into the reverse sweep."""

    ctx: Context
    state: dict[str, str]
    owners: set[str]
    freed: dict[str, str]
    shadow_taken: Any
    pull: Any
    place: Any
    settle: Any
    whole: Any
    projected: Any
    adjoint: Any
    grouped: Any
    pieces_reversed: Any

    def assign_tuple(self, s: gast.Assign, target: gast.Tuple) -> list[Any]:
        """a, b = value."""
        if id(s.value) in self.ctx.shadows.calls:
            return call.reverse_shadowed(self, s)
        names = [e.id for e in target.elts]
        taken = {n: self.state.pop(n) for n in dict.fromkeys(names) if n in self.state}
        self.freed = {self.ctx.bar(n): state for n, state in taken.items()}
        parts = [self.shadow_taken(s, e) or self.taken(e, e.id in taken) for e in target.elts]
        if not any(parts):
            return []
        self.owners = set(names)
        flow, before = Flow(), dict(self.state)
        self.pull_parts(s.value, target, parts, flow)
        if self.meet_themselves(taken, flow):
            self.state, flow = before, Flow()
            self.pull_parts(s.value, target, self.under_other_names(target, parts, flow), flow)
            return self.grouped(s, self.pieces_reversed(self.settle(flow)))
        given = list(flow.entries)
        statements = self.pieces_reversed(self.simultaneous(flow, set(names)))
        self.pass_on(given, statements)
        return self.grouped(s, statements)

    def pass_on(self, entries: list[Any], statements: list[Any]) -> None:
        """An adjoint that nobody else holds, and that goes to one variable as it is, now belongs to that."""
        texts = [quote.unparse(n) for e in entries for n in sources_of(e)]
        bound = {t.targets[0].id: t.value for t in statements if is_binding(t)}
        for slot, terms in (e for e in entries if isinstance(e, tuple)):
            base = terms[0].base
            if slot.target is not None or len(terms) > 1 or not terms[0].plain or not isinstance(base, gast.Name):
                continue
            bar = self.ctx.bar(slot.name)
            alone = sum(bool(re.search(rf"\b{base.id}\b", text)) for text in texts) == 1
            as_it_is = isinstance(bound.get(bar, base), gast.Name) and bound.get(bar, base).id == base.id
            if alone and as_it_is and self.freed.get(base.id) == FRESH and isinstance(slot.kind, ArrayKind):
                if self.state.get(slot.name) == BORROWED:
                    self.state[slot.name] = FRESH

    def meet_themselves(self, taken: dict[str, str], flow: Flow) -> bool:
        """New values are computed from parts of the old, whose adjoints start while the new ones are still read."""
        for e in flow.entries:
            slot, terms = e if isinstance(e, tuple) else (e, [])
            if isinstance(slot, Slot) and slot.name in taken:
                one_by_one = slot.kind == UNKNOWN and len(terms) > 1
                if not terms or slot.target is not None or starts_over(slot, terms) or one_by_one:
                    return True
        return any(name in self.state for name in taken)

    def under_other_names(self, target: gast.Tuple, parts: list[Term | None], flow: Flow) -> list[Term | None]:
        """The adjoints of the targets, which are consumed, under names of their own."""
        self.owners, made = set(), []
        for part, e in zip(parts, target.elts):
            if part is not None:
                name = self.ctx.bar(self.ctx.names.numbered(e.id))
                flow.emit(quote.assign(name, part.base))
                part = replace(part, base=self.ctx.typed(name, part.kind))
            made.append(part)
        return made

    def pull_parts(self, value: gast.AST, target: gast.Tuple, parts: list[Term | None], flow: Flow) -> None:
        """Send the adjoints of the targets on to what the value is made of."""
        if isinstance(value, (gast.Tuple, gast.List)):
            for part, e, name in zip(parts, value.elts, target.elts):
                if part is not None:
                    (self.pull_numbers if self.is_mirrored(name) else self.pull)(e, part, flow)
        elif isinstance(self.ctx.value_of(value).kind, TupleKind) and not isinstance(
            value, (gast.Name, gast.Subscript)
        ):
            kind = self.ctx.value_of(value).kind
            made = gast.Tuple([self.part_or_zero(p, e) for p, e in zip(parts, target.elts)], gast.Load())
            self.pull(value, Term(base=made, base_kind=kind, kind=kind), flow)
        elif self.whole_array(value) and all(self.ctx.value_of(e).kind == FLOAT for e in target.elts):
            kind = self.ctx.value_of(value).kind
            made = gast.List([self.part_or_zero(p, e) for p, e in zip(parts, target.elts)], gast.Load())
            base = made if isinstance(kind, ListKind) else self.ctx.np("array", made)
            base = self.ctx.like(base, kind)
            self.pull(value, Term(base=base, base_kind=kind, kind=kind), flow)
        else:
            for k, (part, e) in enumerate(zip(parts, target.elts)):
                if part is not None and self.ctx.value_of(value).varied:
                    place = self.place(value, flow)
                    node = gast.Subscript(place.target, quote.constant(k), gast.Load())
                    flow.add(replace(place, target=node, kind=self.ctx.value_of(e).kind), part)

    def whole_array(self, node: gast.AST) -> bool:
        """An array or list that an operation makes here, not an element of a variable."""
        fact = self.ctx.facts.calls.get(id(node))
        made = fact is not None and fact.rule is not None and isinstance(self.ctx.value_of(node).kind, ListKind)
        return (
            made
            or isinstance(self.ctx.value_of(node).kind, ArrayKind)
            and not isinstance(node, (gast.Name, gast.Subscript, gast.Attribute))
        )

    def taken(self, target: gast.Name, live: bool) -> Term | None:
        """The adjoint of one target."""
        if not live:
            return None
        return self.adjoint(self.ctx.table.defines[id(target)], self.ctx.value_of(target).kind)

    def part_or_zero(self, part: Term | None, target: gast.Name) -> gast.AST:
        """The adjoint of one target, or zero."""
        if part is not None:
            return part.base
        version = self.ctx.table.defines[id(target)]
        return self.ctx.zeros(reference(version), version.value.kind)

    def simultaneous(self, flow: Flow, own: set[str]) -> list[Any]:
        """Statements of a flow; the adjoints of the targets, which the others read, are assigned last and together."""
        mine = [e for e in flow.entries if isinstance(e, tuple) and e[0].target is None and e[0].name in own]
        flow.entries = [e for e in flow.entries if not any(e is m for m in mine)]
        read = {n for e in mine for root in sources_of(e) for n in quote.names_in(root)}
        flow.temporaries = [
            name for name in flow.temporaries if name not in read
        ]  # another name does not stand for them
        out = self.settle(flow)
        made = [(slot, s) for slot, terms in mine for s in self.moved(slot, terms)]
        late = [s for _, s in made]
        if len(late) < 2:
            return [*out, *late]
        targets = gast.Tuple([s.targets[0] for s in late], gast.Store())
        sources = [s.value.id if isinstance(s.value, gast.Name) else "" for s in late]
        moved = len(set(sources)) == len(late) and "" not in sources
        for (slot, _), source in zip(made, sources):
            free = moved and self.freed.get(source) == FRESH
            self.state[slot.name] = BORROWED if holds_memory(slot.kind) and not free else FRESH
        return [*out, gast.Assign([targets], gast.Tuple([s.value for s in late], gast.Load()), None)]

    def moved(self, slot: Slot, terms: list[Term]) -> list[Any]:
        """The assignment of the adjoint of a target that others of the statement read."""
        terms = terms if isinstance(slot.kind, CONTAINERS) else self.projected(slot, collect(terms))
        if apart(slot.kind) and terms:
            self.state[slot.name] = BORROWED
            return [quote.assign(self.ctx.bar(slot.name), render(terms[0]))]
        return self.whole(slot, terms)


def is_binding(t: Any) -> bool:
    """name = value"""
    return isinstance(t, gast.Assign) and isinstance(t.targets[0], gast.Name)


def apart(kind: Kind) -> bool:
    """What is added to a piece at a time, in memory of its own."""
    return isinstance(kind, CONTAINERS) or boxed(kind) and not isinstance(kind, ScalarKind)


def starts_over(slot: Slot, terms: list[Term]) -> bool:
    """The adjoint of the old value is made first, and added to: unless the new one is it, under the same name."""
    base = terms[0].base if len(terms) == 1 and terms[0].plain else None
    return apart(slot.kind) and not (isinstance(base, (gast.Name, gast.Attribute)) and apart(terms[0].kind))
