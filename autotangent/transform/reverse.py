"""The reverse sweep: each statement of the normal form reversed, last first."""

from functools import cached_property
from typing import Any

import gast

from autotangent import derived
from autotangent.analysis import contexts
from autotangent.analysis.insertions import inserted_names, insertion_of
from autotangent.analysis.memos import memos
from autotangent.analysis.versions import Version, copy_reads, followers, reference
from autotangent.kinds import FLOAT, ArrayKind, Kind, NoneKind, ScalarKind
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.fresh import FRESH_CALLS
from autotangent.syntax.sourcemap import REVERSE
from autotangent.syntax.walk import leaves, walk
from autotangent.transform import call, inplace, lists, loops
from autotangent.transform.adjoints import BORROWED, FRESH, Adjoints
from autotangent.transform.aliases import Aliases
from autotangent.transform.changes import appended, changes_list
from autotangent.transform.context import Context
from autotangent.transform.flow import Flow, Slot
from autotangent.transform.given import Given
from autotangent.transform.insertions import reverse_insertion
from autotangent.transform.layout import Comment, Group, scoped
from autotangent.transform.masks import Masks
from autotangent.transform.pull import Pull
from autotangent.transform.reads_first import reads_first
from autotangent.transform.restore import restores
from autotangent.transform.singular import infinite
from autotangent.transform.terms import Term, is_complex
from autotangent.transform.together import Together, apart, starts_over
from autotangent.transform.views import looked_at


class Reverse(Masks, Pull, Together, Adjoints, Given):
    """The reverse sweep of one function. `items` are statements of the text, with comments between."""

    def __init__(self, ctx: Context, effects: Any, request: derived.Request):
        self.ctx, self.effects, self.request = ctx, effects, request
        self.state: dict[str, str] = {}
        self.bar_names: dict[int, str] = {}
        self.piece_adjoints: dict[int, gast.AST] = {}
        self.seed_used = False
        self.old_values: dict[Any, Any] = {}
        self.late_shadows: dict[str, str] = {}
        self.owners: set[str] = set()
        self.freed: dict[str, str] = {}
        self.mirrored: set[str] = set()
        self.pulled: set[int] = set()
        self.without_adjoint: set[int] = set()
        self.masked: set[str] = set()
        self.unbounded: set[str] = set()
        self.made_own: set[str] = set()  # names of adjoints that were copied before they were written
        self.integers: set[str] = set()
        self.passed_in: set[str] = set()
        self.aliases = Aliases(ctx, effects, request.mode in ("overlap", "shadow"))
        ctx.disjoint = self.aliases.disjoint
        self.masks: dict[tuple[int, ...], Version] = {}
        self.memos = memos(ctx.tree, ctx.facts, ctx.table, effects).roots
        self.forward: Any = None
        firsts = {p: ctx.table.by_name[p][0] for p in request.shadows}
        kept = request.mode == "overlap"
        self.shadows = tuple(p for p, v in firsts.items() if kept or not effects.number(v))

    def sweep(self) -> list[Any]:
        """All of the reverse sweep but its return statement."""
        return self.block(self.ctx.tree.body)

    def together(self, a: str, b: str) -> bool:
        """Two names of adjoints may mean one memory."""
        bases, twins = self.bases, self.twins
        if a == b or a not in bases or b not in bases:
            return a == b
        return self.request.mode == "overlap" or {a, b} <= twins or self.aliases.related(bases[a], bases[b])

    @cached_property
    def bases(self) -> dict[str, str]:
        """The variables that adjoints belong to."""
        return self.ctx.names.bases("bar") | {twin: name for name, twin in self.ctx.shadows.names.items()}

    @cached_property
    def twins(self) -> set[str]:
        """Adjoints that were made beside values, and may share memory as these do."""
        return set(self.ctx.shadows.names.values())

    def block(self, body: list) -> list[Any]:
        items: list[Any] = []
        opened: list[int] = []
        for s in reversed(body):
            if leaves(s):
                opened.append(len(items))
            elif isinstance(s, gast.With):
                start = opened.pop()
                if contexts.again(s, self.ctx.facts):
                    scoped(items, start, s, True, copy_reads(s, self.ctx.table))
            else:
                items += self.statement(s)
        return quoted_once(items)

    def statement(self, s: gast.AST) -> list[Any]:
        method = getattr(self, "reverse_" + type(s).__name__, None)
        before, self.ctx.statement = self.ctx.statement, s
        outer, self.pulled = self.pulled, set()
        items = [*(method(s) if method else []), *self.grouped(s, self.pieces_reversed([]))]
        items += [*call.reverse_effects(self, s), *restores(self, s)]
        reads_first(self.ctx, items)
        self.ctx.statement, self.pulled = before, outer
        return self.ctx.sources.note(items, s, REVERSE)

    def grouped(self, s: gast.AST, statements: list[Any]) -> list[Any]:
        """Statements under the primal line they reverse."""
        if not statements:
            return []
        return [Group(s, [Comment(self.comment(s)), *statements])]

    def comment(self, s: gast.AST) -> str:
        if isinstance(s, gast.For):
            return f"for {quote.unparse(s.target)} in {self.ctx.record.text(s.iter) or quote.unparse(s.iter)}:"
        block = insertion_of(s)
        if block is not None:
            return block.head
        text = self.ctx.record.text(getattr(s, "origin", s)) or quote.unparse(s)
        return " ".join(line.split("  # ")[0].strip() for line in text.splitlines())

    # ---- assignments ---------------------------------------------------------------------------------------------
    def reverse_Assign(self, s: gast.Assign) -> list[Any]:
        (target,) = s.targets  # see `normal/unpacking.py`
        if changes_list(self.ctx, s):
            return lists.reverse_change(self, s, s.value)
        match target:
            case gast.Name():
                return self.assign_name(s, target, s.value)
            case gast.Tuple() | gast.List():
                return self.assign_tuple(s, target)
            case gast.Subscript() | gast.Attribute():
                return self.store(s, target, s.value)
        return []

    def assign_name(self, s: gast.AST, target: gast.Name, value: gast.AST) -> list[Any]:
        name = target.id
        own = isinstance(value, gast.Name) and value.id == name  # x = x, as one side of a choice
        if own and self.aliases.view(self.ctx.table.uses[id(value)]) is None:
            return []
        version = self.ctx.table.defines[id(target)]
        twin = self.ctx.shadows.of(version)
        if twin is not None:
            return self.assign_shadowed(s, value, reference(twin))
        if name not in self.state or self.aliases.view(version) is not None:
            return []
        known = self.ctx.value_of(target)
        if self.is_mirrored(target):
            self.state.pop(name)
            flow = Flow()
            self.pull_numbers(value, self.adjoint(version, known.kind), flow)
            return self.grouped(s, self.pieces_reversed(self.settle(flow)))
        before = self.state.pop(name)
        if not self.ctx.value_of(value).varied:
            return []
        return self.through(s, value, self.adjoint(version, known.kind), name, before)

    def is_mirrored(self, target: Any) -> bool:
        """The adjoint of a display that is assigned holds the adjoints of its parts themselves."""
        if not isinstance(target, gast.Name) or target.id not in self.mirrored:
            return False
        return self.aliases.display(self.ctx.table.defines[id(target)]) is not None

    def adjoint(self, version: Version, kind: Kind) -> Term:
        """The adjoint of a version; of a real one that may become complex later it is the real part."""
        kind = self.bar_kind(version, kind)
        bar: gast.AST = self.ctx.typed(self.ctx.bar(version.name), kind)
        if self.widened(version, kind):
            bar = self.ctx.like(gast.Attribute(bar, "real", gast.Load()), kind)
        term = Term(base=bar, base_kind=kind, kind=kind, masked=version.name in self.masked)
        return infinite(self.ctx, term) if version.name in self.unbounded else term

    def widened(self, version: Version, kind: Kind) -> bool:
        """A real value that is joined with complex ones further on."""
        if getattr(kind, "dtype", "") != "f":
            return False
        return any(is_complex(w.value.kind) for w in followers(self.ctx.table, version))

    def through(self, s: gast.AST, value: gast.AST, term: Term, own: str | None, before: str = FRESH) -> list[Any]:
        """Reverse `value` with adjoint `term`; `own` is the variable that the term's base belonged to."""
        self.owners = {own} if own is not None else set()
        state = dict(self.state)
        flow = Flow()
        self.pull(value, term, flow)
        if own is not None and self.meets_itself(own, flow):
            self.state = state
            return self.through_copy(s, value, term, own)
        statements = self.settle(flow, own)
        statements = self.pieces_reversed(statements)
        if own is not None:
            self.hand_over(statements, own, before)
        return self.grouped(s, statements)

    def meets_itself(self, own: str, flow: Flow) -> bool:
        """The new value is computed from elements of the old, whose adjoint starts while the new one is still read."""
        parts = [e[0] for e in flow.entries if isinstance(e, tuple) and e[0].target is not None]
        shadows = [e for e in flow.entries if isinstance(e, Slot)]
        whole = [e for e in flow.entries if isinstance(e, tuple) and e[0].target is None]
        made = [slot for slot, terms in whole if starts_over(slot, terms) or self.inside(own, slot, terms)]
        return own in self.state or any(slot.name == own for slot in (*parts, *shadows, *made))

    def inside(self, own: str, slot: Slot, terms: list[Term]) -> bool:
        """What is added to the new adjoint is a part of the old one: n = n.next"""
        parts = [t.base for t in terms if isinstance(t.base, (gast.Attribute, gast.Subscript))]
        return slot.name == own and apart(slot.kind) and any(self.ctx.bar(own) in quote.names_in(p) for p in parts)

    def through_copy(self, s: gast.AST, value: gast.AST, term: Term, own: str) -> list[Any]:
        """As `through`, the consumed adjoint under a name of its own."""
        name = self.ctx.bar(self.ctx.names.numbered(own))
        base = self.ctx.typed(name, term.kind)
        self.owners = set()
        flow = Flow()
        flow.emit(quote.assign(name, term.base))
        self.pull(value, replace(term, base=base), flow)
        return self.grouped(s, self.pieces_reversed(self.settle(flow)))

    def hand_over(self, statements: list[Any], own: str, before: str) -> None:
        """An adjoint that is consumed and passed on unchanged takes its ownership along, if nothing else may lie in
        its memory."""
        bar = self.ctx.bar(own)
        takers, seen = [], False
        for t in statements:
            match t:
                case gast.Assign(targets=[gast.Name(id=taker)], value=gast.Name(id=i)) if i == bar:
                    takers.append(taker)
                case gast.Assign(targets=[gast.Name()], value=value) if _may_lie_in(value, bar):
                    seen = True
        if seen and own in self.state:
            before = BORROWED
        if own in self.state and not takers:
            if not _assigned(statements, bar):
                self.state[own] = before
            return
        bars = {self.ctx.bar(n): n for n in self.state}
        for taker in takers:
            free = len(takers) == 1 and own not in self.state and before == FRESH and not seen
            if taker in bars:
                self.state[bars[taker]] = FRESH if free else BORROWED
        if takers and own in self.state:
            self.state[own] = BORROWED

    def pieces_reversed(self, statements: list[Any]) -> list[Any]:
        """Adjoints of this statement's intermediate results that were read by index, sent on to their operands."""
        while (node := self.own_piece()) is not None:
            del self.piece_adjoints[id(node)]
            version = self.ctx.pieces[id(node)]
            self.state.pop(version.name, None)
            flow = Flow()
            self.pull(node, self.adjoint(version, version.value.kind), flow)
            statements = statements + self.settle(flow)
        return statements

    def own_piece(self) -> gast.AST | None:
        """The last intermediate result of the statement at hand that has an adjoint."""
        nodes = reversed(self.piece_adjoints.values())
        return next((n for n in nodes if self.ctx.pieces[id(n)].statement is self.ctx.statement), None)

    def store(self, s: gast.AST, target: gast.AST, value: gast.AST) -> list[Any]:
        """target[index] = value."""
        if lists.is_splice(self.ctx, target):
            return lists.reverse_splice(self, s, target, value)
        return inplace.reverse_store(self, s, target, value)

    def reverse_AugAssign(self, s: gast.AugAssign) -> list[Any]:
        adds = 1 if isinstance(s.op, gast.Add) else -1
        return inplace.reverse_store(self, s, s.target, s.value, adds)

    def place_of_value(self, node: gast.AST) -> gast.AST:
        """The container of a stored element, by its name."""
        return self.ctx.value(node)

    # ---- result --------------------------------------------------------------------------------------------------
    def reverse_Return(self, s: gast.Return) -> list[Any]:
        if s.value is None or not self.ctx.value_of(s.value).varied:
            return []
        return self.through(s, s.value, self.seed(self.ctx.value_of(s.value).kind), None)

    def seed(self, kind: Kind) -> Term:
        if self.request.mode in ("grad", "value_and_grad"):
            if self.ctx.facts.integers:
                return Term(base=self.ctx.like(quote.constant(1.0), FLOAT))
            return Term()
        if isinstance(kind, NoneKind):
            return Term()
        self.seed_used = True
        bar = self.ctx.typed(self.ctx.seed, kind)
        return Term(base=bar, base_kind=kind, kind=kind)

    # ---- calls ---------------------------------------------------------------------------------------------------
    def pull_call(self, node: gast.Call, fact: Any, term: Term | None, flow: Flow) -> None:
        """Through a Python function."""
        call.pull_call(self, node, fact, term, flow)

    def reverse_Expr(self, s: gast.Expr) -> list[Any]:
        """A call for its effect: active data that it writes."""
        block = insertion_of(s)
        if block is not None:
            return reverse_insertion(self, s, block)
        grown = appended(s)
        if grown is not None:
            return inplace.reverse_append(self, s, *grown)
        return lists.reverse_change(self, s, s.value) if changes_list(self.ctx, s) else []

    # ---- control flow --------------------------------------------------------------------------------------------
    def reverse_If(self, s: gast.If) -> list[Any]:
        return loops.reverse_if(self, s)

    def reverse_For(self, s: gast.For) -> list[Any]:
        return loops.reverse_for(self, s)

    def reverse_While(self, s: gast.While) -> list[Any]:
        return loops.reverse_while(self, s)

    # ---- shadows of a pair ---------------------------------------------------------------------------------------
    def take_shadows(self) -> list[str]:
        """Adjoints that the caller passes in; a parameter that is assigned again gets its adjoint added at the end."""
        names, inserted = [], inserted_names(self.ctx.tree)
        for p in self.shadows:
            again = any(v.how in ("assign", "target") for v in self.ctx.table.by_name[p])
            if again or p in inserted:
                assert not self.effects.written(self.ctx.table.by_name[p][0])  # see `shadows.needed`
                self.late_shadows[p] = self.ctx.names.numbered(self.ctx.bar(p))
                names.append(self.late_shadows[p])
            else:
                self.state[p] = FRESH
                self.passed_in.add(p)
                names.append(self.ctx.bar(p))
        return names

    def give_shadows(self) -> list[Any]:
        """x_bar_1 += x_bar"""
        given: list[Any] = []
        for p, shadow in self.late_shadows.items():
            if p in self.state:
                kind = self.request.kinds[p]
                term, target = self.adjoint(self.ctx.table.by_name[p][0], kind), quote.name(shadow)
                array = isinstance(kind, (ArrayKind, ScalarKind))
                given += [self.added(target, [term])] if array else self.added_into(target, [term])
        return given

    # ---- what comes back -----------------------------------------------------------------------------------------
    def adjoints(self) -> tuple[list[Any], list[gast.AST]]:
        """(statements, expressions) of the adjoints asked for, each fresh."""
        before: list[Any] = []
        results: list[gast.AST] = []
        for name in self.request.wrt:
            if name in self.shadows:
                continue
            version = self.ctx.table.by_name[name][0]
            kind = self.bar_kind(version, self.request.kinds[name])
            twin = self.ctx.shadows.of(version)
            if twin is not None:
                results.append(reference(twin))
                continue
            bar = self.adjoint(version, kind).base
            if name not in self.state:
                before.append(self.zero(name, version=_with_kind(version, kind)))
                results.append(quote.name(self.ctx.bar(name)))
            elif self.state[name] == BORROWED and not isinstance(kind, ScalarKind):
                results.append(self.copied(bar, kind))
            else:
                results.append(bar)
        return before, results

    def copied(self, bar: gast.AST, kind: Kind) -> gast.AST:
        if isinstance(kind, ArrayKind):
            return quote.expr("x.copy()", x=bar)
        return self.ctx.np("copy", bar)


def quoted_once(items: list[Any]) -> list[Any]:
    """Statements of one line of the user's, beside each other, stand under it once."""
    before = None
    for item in items:
        quotes = [i for i in item.items if isinstance(i, Comment)] if isinstance(item, Group) else []
        if quotes and before == quotes[0].text:
            item.items.remove(quotes[0])
        before = quotes[0].text if quotes else None
    return items


def _with_kind(version: Any, kind: Kind) -> Any:

    version.value = replace(version.value, kind=kind)
    return version


def _view_of(node: gast.AST) -> str | None:
    """The name whose memory an expression may be a view of."""
    match node:
        case gast.Name(id=i):
            return i
        case gast.Attribute(value=value) | gast.Subscript(value=value):
            return _view_of(value)
        case gast.Call(func=gast.Attribute(attr=attr, value=value), args=args) if attr not in FRESH_CALLS:
            return (
                _view_of(args[0])
                if args and isinstance(value, gast.Name) and value.id != _view_of(args[0])
                else _view_of(value)
            )
    return None


def _may_lie_in(value: gast.AST, name: str) -> bool:
    """The value may be memory of what the name means."""
    return _view_of(value) == name or any(_view_of(n) == name for n in looked_at(value))


def _assigned(statements: list[Any], name: str) -> bool:
    return any(
        isinstance(t, (gast.Assign, gast.AugAssign))
        and name in {n.id for n in walk(_target(t)) if isinstance(n, gast.Name)}
        for t in statements
    )


def _target(t: Any) -> gast.AST:
    return t.targets[0] if isinstance(t, gast.Assign) else t.target
