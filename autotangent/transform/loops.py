"""Branches and loops reversed: the state of the adjoints must agree where paths meet."""

from typing import Any

import gast

from autotangent.analysis import regions
from autotangent.analysis.effects import pure
from autotangent.analysis.used import used_up
from autotangent.analysis.versions import bound_names, reads_of, reference
from autotangent.kinds import (
    INT,
    RANGE,
    ArrayKind,
    DictKind,
    IteratorKind,
    ListKind,
    TextKind,
    TupleKind,
    UnknownKind,
    Value,
)
from autotangent.structs import replace
from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.adjoints import BORROWED, FRESH
from autotangent.transform.flow import Flow
from autotangent.transform.layout import Branch, Loop, flat_groups
from autotangent.transform.resized import Resized, resized
from autotangent.transform.store import is_plain
from autotangent.transform.terms import literal


def reverse_if(sweep: Any, s: gast.If) -> list[Any]:
    """The same test, each side reversed; an adjoint that only one side sets starts as zero."""
    entry, first = dict(sweep.state), []
    table = sweep.ctx.table
    while True:
        sweep.state = dict(entry)
        then = sweep.block(s.body)
        after_then, sweep.state = sweep.state, dict(entry)
        other = sweep.block(s.orelse)
        after_other = sweep.state
        missing = [
            n for n in _names(after_then, after_other) if n not in entry and (n in after_then) != (n in after_other)
        ]
        if not missing:
            break
        for name in missing:
            first += sweep.started(name, table.leaving[id(s)].get(name), entry)
    sweep.state = {}
    for name in _names(after_then, after_other):
        if name not in after_then or name not in after_other:
            if not varied_before(sweep, s, name):
                continue
            side = then if name not in after_then else other
            side.append(sweep.zero(name, version=table.entering[id(s)].get(name)))
        states = {after_then.get(name, FRESH), after_other.get(name, FRESH)}
        sweep.state[name] = BORROWED if BORROWED in states else FRESH
    if not then and not other:
        return first
    if not any(True for _ in flat_groups([*then, *other])):
        return first
    test = again(sweep, s, s.test, "taken")
    blocks = table.blocks
    return [*first, Branch(test, then, other, blocks.get(id(s.body)), blocks.get(id(s.orelse)))]


def varied_before(sweep: Any, s: gast.AST, name: str) -> bool:
    """The adjoint of `name` is still of use before statement s."""
    version = sweep.ctx.table.entering[id(s)].get(name)
    return version is not None and (version.value.varied or version.how == "parameter" or _any_varied(version))


def _any_varied(version: Any, depth: int = 0) -> bool:
    return version.value.varied or depth < 5 and any(_any_varied(v, depth + 1) for v in version.inputs)


def _names(a: dict, b: dict) -> list[str]:
    return [*a, *(n for n in b if n not in a)]


def again(sweep: Any, s: gast.AST, test: gast.AST, base: str) -> gast.AST:
    """A condition evaluated once more where that is safe, else recorded."""
    ctx = sweep.ctx
    before, ctx.statement = ctx.statement, s
    lasting = pure(test, ctx.facts) and not used_up(test, ctx.facts, ctx.table) and not ctx.moving(test)
    if lasting and not _changes_later(sweep, s, test) and not _costly(ctx, test):
        node = ctx.value(test) if isinstance(test, gast.Name) else ctx.rebuild(test)
    else:
        node = ctx.again(ctx.piece(test))
    ctx.statement = before
    return node


def _costly(ctx: Any, test: gast.AST) -> bool:
    """In a loop: needs more than one value that would have to be recorded."""
    block = ctx.block()
    if block.loop is None:
        return False
    versions = {id(v): v for n in walk(test) if (v := ctx.table.uses.get(id(n))) is not None}
    return sum(not is_plain(ctx, v) for v in versions.values()) > 1


def _changes_later(sweep: Any, s: gast.AST, test: gast.AST) -> bool:
    """Reads memory that some statement writes after the test of s, in its own or a later iteration."""
    table = sweep.ctx.table
    read = [table.uses[id(n)] for n in walk(test) if isinstance(n, gast.Name) and id(n) in table.uses]
    return any(regions.writes_after(s, v, table, sweep.effects) for v in read)


def reverse_for(sweep: Any, s: gast.For) -> list[Any]:
    """The same iterations, last first."""
    plan = sweep.aliases.iterations.get(id(s)) or Iteration(sweep, s)
    sweep.aliases.iterations[id(s)] = plan

    def body() -> list[Any]:
        return [*sweep.block(s.body), *plan.reverse_targets()]

    first, items = fixed_point(sweep, s, body)
    if not items:
        return first
    plan.check()
    items = [*plan.bindings(), *items]
    after = sweep.grouped(s, sweep.pieces_reversed([]))
    return [
        *first,
        Loop(gast.For(plan.target(), plan.iterable(), [], [], None), items, sweep.ctx.table.blocks[id(s.body)]),
        *after,
    ]


def reverse_while(sweep: Any, s: gast.While) -> list[Any]:
    """As many iterations as were counted."""
    first, items = fixed_point(sweep, s, lambda: sweep.block(s.body))
    if not items:
        return first
    counter = sweep.ctx.table.leaving[id(s)][s.counter]
    header = gast.For(quote.store("_"), quote.call("range", _reference(sweep, counter)), [], [], None)
    return [*first, Loop(header, items, sweep.ctx.table.blocks[id(s.body)])]


def _reference(sweep: Any, version: Any) -> gast.AST:

    return reference(version)


def fixed_point(sweep: Any, s: gast.AST, body: Any) -> tuple[list[Any], list[Any]]:
    """(statements before the reversed loop, its body): what an iteration adds to must exist before the first."""
    entry, zeros, owned, around = dict(sweep.state), {}, {}, sweep.made_own
    table, noted = sweep.ctx.table, [sweep.masked, sweep.unbounded, sweep.integers]
    for _ in range(10):
        sweep.state, known, sweep.made_own = dict(entry), [set(names) for names in noted], set()
        items = body()
        after = sweep.state
        pieces = {v.name: v for v in sweep.ctx.pieces.values() if table.blocks[id(s.body)] not in v.block.chain()}
        carried = {n for n in after if n in table.entering[id(s)] or n in entry or n in pieces}
        new = [n for n in after if n not in entry and n in carried]
        borrowed = [n for n in entry if entry[n] == FRESH and after.get(n) == BORROWED]
        once = [n for n in entry if n in sweep.made_own and after.get(n) == FRESH and n not in owned]
        if not new and not borrowed and not once and known == noted:
            break
        for name in once:  # is copied before the loop, not in each turn
            entry[name], owned[name] = FRESH, sweep.own_copy(name)
        for name in new:
            zeros[name] = sweep.started(name, table.leaving[id(s)].get(name) or pieces.get(name), entry)
        for name in borrowed:
            entry[name], owned[name] = BORROWED, None
    sweep.made_own = around | sweep.made_own | {name for name, copy in owned.items() if copy is not None}
    asked = [name for name in sweep.request.wrt if name in zeros]
    first = [z for made in ([zeros.pop(name) for name in asked], zeros.values()) for part in made for z in part]
    first += [copy for copy in owned.values() if copy is not None]
    if not items and not any(name not in after for name in entry):
        sweep.state = dict(entry)
        return first, []
    for name in entry:
        if name not in after:
            version = table.entered[id(s)].get(name) or table.leaving[id(s)].get(name)
            if name not in table.entered[id(s)] and version is not None and resized(version.value.kind):
                raise Resized(name)
            items.append(sweep.zero(name, version=version))
    sweep.state = dict(entry)
    for name in list(sweep.state):
        if name not in table.entering[id(s)] and name not in sweep.request.wrt and name not in pieces:
            del sweep.state[name]
    return first, items


class Iteration:
    """How a for loop runs backwards, by what it runs over."""

    def __init__(self, sweep: Any, s: gast.For):
        self.sweep, self.s, self.ctx = sweep, s, sweep.ctx
        self.index = ""
        self.parts: list[tuple[gast.AST, gast.AST]] = []
        self.range: gast.Call | None = None
        self.backwards = False
        self.elements: dict[str, Any] = {}
        self.counted_from: tuple[gast.AST, gast.AST] | None = None
        self.keys: gast.AST | None = None
        self.unknown: gast.AST | None = None
        self.over(s.target, s.iter)

    def over(self, target: gast.AST, iterable: gast.AST) -> None:
        """Take the iterable apart: range, enumerate, zip, reversed, or something with a length."""
        match iterable:
            case gast.Call(func=gast.Name(id="range")) if isinstance(target, gast.Name):
                self.range, self.index = iterable, target.id
            case _ if isinstance(self.ctx.value_of(iterable).kind, DictKind) and isinstance(target, gast.Name):
                self.keys, self.index = iterable, target.id
            case gast.Call(func=gast.Name(id="enumerate"), args=[inner, *more], keywords=keywords) if isinstance(
                target, gast.Tuple
            ):
                start = [*more, *(k.value for k in keywords)]
                if start:
                    self.counted_from = target.elts[0], start[0]
                elif isinstance(target.elts[0], gast.Name) and not self.index:
                    self.index = target.elts[0].id
                self.sequence(target.elts[1], inner)
            case gast.Call(func=gast.Name(id="reversed"), args=[inner]):
                self.backwards = not self.backwards
                self.over(target, inner)
            case _:
                self.sequence(target, iterable)

    def sequence(self, target: gast.AST, iterable: gast.AST) -> None:
        match iterable:
            case gast.Call(func=gast.Name(id="zip"), args=args) if isinstance(target, gast.Tuple):
                for t, a in zip(target.elts, args):
                    self.sequence(t, a)
                return
        kind = self.ctx.value_of(iterable).kind
        if isinstance(kind, (ArrayKind, ListKind, TupleKind, TextKind)) and not isinstance(kind, IteratorKind):
            self.parts.append((target, iterable))
            return
        if kind == RANGE and isinstance(target, gast.Name):
            self.parts.append((target, iterable))
            return
        self.unknown = self.unknown or iterable

    def check(self) -> None:
        """Refuse to run over what is not understood.

        Raises:
            Unsupported: at the loop.
        """
        if self.unknown is None:
            return
        what, instead = (
            quote.unparse(self.unknown),
            "Loop over range(...), an array, a list, a tuple, zip or enumerate of them.",
        )
        if isinstance(self.ctx.value_of(self.unknown).kind, (IteratorKind, UnknownKind)):
            instead = f"Make a list of it first: list({what})"
        self.ctx.refuse(self.s, f"a loop over {what} cannot be run backwards yet", instead)

    def element(self, name: str) -> gast.AST | None:
        """The expression of the element that a target means, made once."""
        if name not in self.elements:
            found = next(
                ((t, x) for t, x in self.parts if isinstance(t, gast.Name) and t.id == name and self.named(x)), None
            )
            node = None
            if found is not None:
                target, iterable = found
                index = quote.name(self.name())
                node = gast.Subscript(iterable, index, gast.Load())
                facts = self.ctx.facts
                facts.keep += [node, index]
                facts.values[id(index)] = Value(INT)
                facts.values[id(node)] = self.ctx.value_of(target)
            self.elements[name] = node
        return self.elements[name]

    def name(self) -> str:
        """The index of the reversed loop."""
        if not self.index:
            self.index = self.ctx.names.index()
        return self.index

    def target(self) -> gast.AST:
        return quote.store(self.name())

    def item(self, iterable: gast.AST) -> gast.AST:
        """iterable[i]"""
        i: gast.AST = quote.name(self.name())
        return gast.Subscript(self.whole(iterable), i, gast.Load())

    def whole(self, iterable: gast.AST) -> gast.AST:
        """What the loop runs over, under a name of its own if it is made in the head of the loop."""
        if self.named(iterable) or isinstance(iterable, gast.Tuple) and not self.ctx.value_of(iterable).varied:
            return self.ctx.value(iterable)
        return self.ctx.again(self.ctx.piece(iterable))

    def named(self, iterable: gast.AST) -> bool:
        """A variable, or an element or slice of an array."""
        match iterable:
            case gast.Name():
                return True
            case gast.Subscript(value=value, slice=index):
                array = isinstance(self.ctx.value_of(value).kind, ArrayKind)
                return self.named(value) and (array or not isinstance(index, gast.Slice))
            case gast.Attribute(value=value):
                return self.named(value)
        return False

    def bindings(self) -> list[Any]:
        """v = xs[i] for each target, at the head of the reversed body."""
        self.ctx.statement = self.s
        first = []
        if self.counted_from is not None:
            target, start = self.counted_from
            number = literal(start)
            i: gast.AST = quote.name(self.name())
            value = plus(i, number) if isinstance(number, int) else gast.BinOp(i, gast.Add(), self.ctx.value(start))
            first = [quote.assign(target, value)]
        return first + [
            quote.assign(gast.Name(t.id, gast.Store(), None, None) if isinstance(t, gast.Name) else t, self.item(x))
            for t, x in self.parts
        ]

    def reverse_targets(self) -> list[Any]:
        """Adjoints of the loop's targets go into the adjoint of what it runs over."""
        out: list[Any] = []
        for target, iterable in self.parts:
            for name, path in _leaves(target):
                if name in self.sweep.state:
                    out += self.give(name, path, target, iterable)
        for name in bound_names([self.s.target]):  # that is active elsewhere and counts here
            self.sweep.state.pop(name, None)
        return out

    def version(self, target: gast.AST, name: str) -> Any:
        leaf = next(t for t in walk(target) if isinstance(t, gast.Name) and t.id == name)
        return self.ctx.table.defines[id(leaf)]

    def give(self, name: str, path: tuple, target: gast.AST, iterable: gast.AST) -> list[Any]:

        sweep, ctx = self.sweep, self.ctx
        sweep.state.pop(name)
        if not ctx.value_of(iterable).varied:
            return []
        ctx.statement = self.s
        flow = Flow()
        place = sweep.place(iterable, flow) if self.named(iterable) else sweep.place_of_piece(iterable)
        node: gast.AST = gast.Subscript(place.target, quote.name(self.name()), gast.Load())
        for k in path:
            node = gast.Subscript(node, quote.constant(k), gast.Load())
        leaf = next(t for t in walk(target) if isinstance(t, gast.Name) and t.id == name)
        kind = ctx.value_of(leaf).kind

        slot = replace(place, target=node, kind=kind)
        return sweep.part(slot, [slot.signed(sweep.adjoint(ctx.table.defines[id(leaf)], kind))])

    def iterable(self) -> gast.AST:
        """The reversed range."""
        self.ctx.statement = self.s
        if self.keys is not None:
            return quote.call("reversed", self.ctx.value(self.keys))
        if self.range is not None:
            args = [self.ctx.again(self.ctx.piece(a)) if self.counts(a) else self.ctx.value(a) for a in self.range.args]
        else:
            args = [self.count()]
        forward = self.backwards or self.range is not None and self.index == "_" and self.unread()
        if getattr(self.s, "counter", None):
            return self.counted(args)
        return quote.call("range", *args) if forward else reversed_range(args)

    def counts(self, node: gast.AST) -> bool:
        """The length of a list or dict that the body changes."""
        table, body = self.ctx.table, self.ctx.table.blocks[id(self.s.body)]
        held = [table.uses[id(n)] for n in walk(node) if id(n) in table.uses]
        stores = [s for v in held if not isinstance(v.value.kind, ArrayKind) for s in self.sweep.effects.written(v)]
        return any(id(s) in table.block and body in table.block[id(s)].chain() for s in stores)

    def unread(self) -> bool:
        """The body does not look at its index."""
        return not any(n.id == self.index for s in self.s.body for n in reads_of(s))

    def count(self) -> gast.AST:
        lengths = [quote.call("len", self.whole(x)) for _, x in self.parts]
        for n in lengths:
            n.args[0].shape_only = isinstance(n.args[0], gast.Name)
        return lengths[0] if len(lengths) == 1 else quote.call("min", *lengths)

    def counted(self, args: list[gast.AST]) -> gast.AST:
        """A loop that may have been left early: the iterations that were begun."""
        trips = _reference(self.sweep, self.ctx.table.leaving[id(self.s)][self.s.counter])
        if self.index == "_" and self.unread():
            return quote.call("range", trips)
        if len(args) == 1 and not self.backwards:
            return reversed_range([trips])
        whole = quote.call("range", *args)
        if self.backwards:
            whole = quote.expr("r[::-1]", r=whole)
        return quote.expr("r[:n][::-1]", r=whole, n=trips)


def _leaves(target: gast.AST, path: tuple = ()) -> list[tuple[str, tuple]]:
    match target:
        case gast.Name(id=i):
            return [(i, path)]
        case gast.Tuple(elts=elts) | gast.List(elts=elts):
            return [leaf for k, e in enumerate(elts) for leaf in _leaves(e, (*path, k))]
    return []


def reversed_range(args: list[gast.AST]) -> gast.AST:
    """range(...) run backwards, in the form of a textbook.

    >>> quote.unparse(reversed_range([quote.expr("n")]))
    'range(n - 1, -1, -1)'
    >>> quote.unparse(reversed_range([quote.expr("1"), quote.expr("len(b)")]))
    'range(len(b) - 1, 0, -1)'
    """
    start = args[0] if len(args) > 1 else quote.constant(0)
    stop = args[1] if len(args) > 1 else args[0]
    step = literal(args[2]) if len(args) > 2 else 1
    if step == 1:
        return quote.call("range", plus(stop, -1), plus(start, -1), quote.constant(-1))
    if step == -1:
        return quote.call("range", plus(stop, 1), plus(start, 1))
    return quote.expr("r[::-1]", r=quote.call("range", *args))


def plus(node: gast.AST, k: int) -> gast.AST:
    """node + k, added up where node ends in a number."""
    value = literal(node)
    if isinstance(value, int):
        return quote.constant(value + k)
    match node:
        case gast.BinOp(left=left, op=gast.Add() | gast.Sub() as op, right=gast.Constant(value=int(c))):
            total = (c if isinstance(op, gast.Add) else -c) + k
            node = left
            k = total
    if k == 0:
        return node
    return gast.BinOp(node, gast.Add() if k > 0 else gast.Sub(), quote.constant(abs(k)))
