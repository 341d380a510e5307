"""The statements that move adjoint arrays, planted beside those that move arrays."""

from typing import Any

import gast

from autotangent.analysis.contents import items_of
from autotangent.analysis.effects import Effects, holds_memory, shared
from autotangent.analysis.versions import Version
from autotangent.kinds import (
    UNKNOWN,
    ArrayKind,
    DictKind,
    ListKind,
    NoneKind,
    ScalarKind,
    Value,
    differentiable_kind,
)
from autotangent.syntax import quote
from autotangent.syntax.walk import walk
from autotangent.transform.changes import appended, changed_list
from autotangent.transform.context import Context
from autotangent.transform.moves import FRESH, MAYBE, OPEN, VIEW, displays_in, elements_of
from autotangent.transform.planting import Planting
from autotangent.transform.tangles import Tangles
from autotangent.transform.twins import Shadows


class Planter(Planting):
    """Plants the statements of one function."""

    def __init__(self, ctx: Context, effects: Effects, classes: set[int], beside: bool, given: tuple[str, ...]):
        super().__init__(ctx, effects)
        self.classes, self.beside, self.given = classes, beside, given
        self.made = Shadows()
        self.letters: dict[int, dict[str, str]] = {}  # class of memory -> letter of a dtype -> a name
        self.looked_at: set[int] = set()  # versions that were no number
        self.boxes: dict[int, Version] = {}  # names that get arrays for numbers
        self.items: set[Any] = set()  # versions that may be one, temporary ones by their names
        self.constants: set[int] = set()  # numbers that names of arrays start as
        tangles = Tangles(ctx, effects, beside)
        self.used = tangles.used
        self.carrying = {
            id(n)
            for n in walk(ctx.tree)
            if id(n) in ctx.interfaces and tangles.carries(n, ctx.interfaces[id(n)], classes)
        }
        self.layouts = bool(beside or self.carrying) or self.has_reshapes()

    def plant(self) -> Shadows:
        """Change the tree."""
        table = self.ctx.table
        members = {n: vs for n, vs in table.by_name.items() if any(self.in_class(v) for v in vs)}
        self.check_joins(members)
        for name, vs in members.items():
            whole = all(self.in_class(v) or isinstance(v.value.kind, NoneKind) for v in vs)
            self.made.names[name] = self.ctx.bar(name) if whole else self.ctx.names.derived(name, "shadow")
        first = []
        for name, vs in members.items():
            if vs[0].how == "parameter" and name not in self.given and self.in_class(vs[0]):
                kind = vs[0].value.kind
                start = self.put(self.name(self.made.names[name], kind, ctx=gast.Store()), self.zero(vs[0], None))
                start.beside = "start"
                first.append(start)
            if vs[0].how == "parameter" and self.in_class(vs[0]) and vs[0].value.kind == UNKNOWN:
                first.append(self.guard_of(name, self.ctx.tree.body[0]))
                self.looked_at.add(id(vs[0]))
        self.ctx.tree.body[:] = [*map(self.planted, first), *self.block(self.ctx.tree.body)]
        self.check_dtypes()
        for p in self.given:
            held = self.name(self.made.names[p], members[p][0].value.kind, ctx=gast.Param())
            self.ctx.tree.args.kwonlyargs.append(held)
            self.ctx.tree.args.kw_defaults.append(None)
        return self.made

    def check_joins(self, members: dict[str, list[Version]]) -> None:
        """A name that is an active number on one path and an array on another has no adjoint array on the first."""
        for name, vs in members.items():
            for v in filter(self.in_class, vs):
                self.box_arithmetic(v)
            for v in (v for v in vs if self.in_class(v) and id(v) in self.used):
                numbers = [w for w in v.inputs if isinstance(w.value.kind, ScalarKind)]
                if self.box(v, [w for w in numbers if not is_constant(w)]):
                    continue
                boxed = getattr(v.value.kind, "axes", None) == ()
                if boxed and (numbers or v.how == "parameter") or not all(map(is_constant, numbers)):
                    self.refuse(v.statement, f"{name} is a number on one path and an array on another")
                self.constants |= {id(w) for w in numbers}

    def has_reshapes(self) -> bool:
        """Some view may be a copy, which depends on the layout."""
        for n in walk(self.ctx.tree):
            fact = self.ctx.facts.calls.get(id(n))
            if fact is not None and self.move(n) == MAYBE:
                return True
        return False

    # ---- statements ----------------------------------------------------------------------------------------------
    def block(self, body: list) -> list[gast.AST]:
        out: list[gast.AST] = []
        for s in body:
            more = [*self.completed(s), *self.arrays_of_numbers(s)]
            out += [*self.statement(s), *more]
        return out

    def completed(self, s: gast.AST) -> list[gast.AST]:
        """The adjoint of an object that a call may have given attributes, which are no arrays, gets them too."""
        out: list[gast.AST] = []
        for n in walk(s) if isinstance(s, (gast.Expr, gast.Assign, gast.AugAssign)) else ():
            interface = self.ctx.interfaces.get(id(n))
            if interface is None or not interface.adds:
                continue
            bound = self.ctx.facts.calls[id(n)].bound
            for p, b in ((p, bound[p]) for p in interface.mutates if isinstance(bound[p], gast.AST)):
                if self.carries(n) and self.goes_along(p, b, interface):
                    continue
                for e in elements_of(b):
                    if any(self.in_class(v) for v in shared(e, self.ctx.facts, self.ctx.table)):
                        made = gast.Expr(self.ctx.helper("complete", self.shadow(self.clone(e)), self.clone(e)))
                        self.made.one_way.add(id(made))
                        out.append(self.planted(made, s))
        return out

    def statement(self, s: Any) -> list[gast.AST]:
        """What stands in the place of a statement."""
        match s:
            case gast.If():
                before = self.isolated(s, "test")
                s.body[:], s.orelse[:] = self.block(s.body), self.block(s.orelse)
                return [*before, s]
            case gast.While():
                s.body[:] = self.block(s.body)
                return [s]
            case gast.For():
                before = [*self.isolated(s, "iter"), *self.loop(s)]
                guards = self.guards([n for n in walk(s.target) if isinstance(n, gast.Name)], s)
                s.body[:] = [*guards, *self.block(s.body)]
                return [*before, s]
            case gast.Expr() | gast.Assign() if (changed := changed_list(s)) is not None and self.reaches(changed):
                return self.change(s, changed)
            case gast.Assign(targets=[gast.Name() as target]):
                return self.assign(s, target)
            case gast.Assign(targets=[gast.Tuple() as target]):
                return self.unpack(s, target)
            case gast.Assign(targets=[target]) if not self.stays(s, target):
                return [*self.isolated(s, "value"), *self.store(s, target)]
            case gast.AnnAssign(target=gast.Name() as target, value=value) if value is not None:
                return self.assign(self.instead(s, gast.Assign([target], value, None)), target)
            case gast.Expr() if appended(s) is not None:
                before = self.isolated(s.value, "args")
                return [*before, *self.append(s, s.value.func.value, s.value.args[0])]
            case gast.Expr() if self.carries(s.value):
                before = self.isolated(s, "value", top=False)
                self.call(s.value)
                return [*before, s]
            case gast.Return() if s.value is not None:
                return self.result(s)
            case gast.AugAssign() | gast.Expr():
                return [*self.isolated(s, "value"), s]
        return [s]

    def stays(self, s: Any, target: Any) -> bool:
        """o.names |= e, of what has no derivative: its adjoint is not looked at."""
        slot = isinstance(target, (gast.Subscript, gast.Attribute)) and getattr(s, "augmented", False)
        return slot and not differentiable_kind(self.ctx.value_of(target).kind)

    def reaches(self, call: gast.Call) -> bool:
        """What the method changes is in the planted classes."""
        if not differentiable_kind(self.ctx.value_of(call.func.value).kind):
            return False
        return any(self.in_class(v) for v in shared(call.func.value, self.ctx.facts, self.ctx.table))

    def assign(self, s: gast.Assign, target: gast.Name) -> list[gast.AST]:
        """name = value"""
        before = self.isolated(s, "value", top=False)
        version = self.ctx.table.defines[id(target)]
        twin = self.made.names.get(target.id)
        if twin is None or not self.in_class(version):
            if nothing := self.nothing(s, target):
                return [*before, *nothing, s]
            if self.carries(s.value):
                self.call_of(s)
            return [*before, s]
        kind = version.value.kind
        store = self.name(twin, kind, ctx=gast.Store())
        if self.carries(s.value) and self.gives_shadow(s.value):
            self.call_of(s)
            pair = gast.Tuple([target, store], gast.Store())
            return [*before, self.instead(s, gast.Assign([pair], s.value, None))]
        if self.carries(s.value):
            self.call_of(s)
        move = self.made.moves[id(s)] = self.move(s.value)
        if move == OPEN:
            self.refuse(s, f"{quote.unparse(s.value)} may share memory that is written in place")
        taken = isinstance(s.value, gast.Name)
        either = self.is_item(s, version, move)
        if kind == UNKNOWN and not taken and not either and not (self.ctx.guards and self.same_memory(s.value, move)):
            self.refuse_open(s, f"{target.id} may be a number or an array, and shares memory that is written in place")
        looked_at = kind != UNKNOWN or either or taken and self.was_looked_at(s.value)
        guards = [] if looked_at else self.guards([target], s)
        if either:
            self.items.add(id(version) if version.name in self.ctx.table.by_name else version.name)
        if move == FRESH:
            if isinstance(s.value, (gast.List, gast.Tuple, gast.Dict)) or self.constructs(s.value):
                before += self.elements(s)
                before += [look for e in self.held_by(s.value) for look in self.guard(e, s)]
                return [*before, self.planted(self.put(store, self.mirror(s.value)), s), s]
            return [*before, s, self.planted(self.put(store, self.zero(version, s.value)), s), *guards]
        if move == MAYBE:
            self.made.copies[id(s)] = self.named_array(s.value)
        moved = self.item_beside(s.value) if either else self.shadow(s.value)
        return [*before, self.planted(self.put(store, moved), s), s, *guards]

    def unpack(self, s: gast.Assign, target: gast.Tuple) -> list[gast.AST]:
        """a, b = value"""
        versions = [self.ctx.table.defines[id(e)] for e in target.elts]
        wanted = [(e, v) for e, v in zip(target.elts, versions) if self.in_class(v)]
        before = self.isolated(s, "value", top=False)
        before += [made for e in target.elts for made in self.nothing(s, e)]
        if not wanted and not self.carries(s.value):
            return [*before, s]
        stores = {id(e): self.name(self.made.names[e.id], v.value.kind, ctx=gast.Store()) for e, v in wanted}
        if taken := self.items_taken(s, target):
            return [*before, *(n for t in taken for n in self.assign(self.instead(s, t), t.targets[0]))]
        if isinstance(s.value, (gast.Tuple, gast.List)):
            before += self.elements(s, {id(x) for e, x in zip(target.elts, s.value.elts) if id(e) not in stores})
            pairs = [(stores[id(e)], self.shadow(x)) for e, x in zip(target.elts, s.value.elts) if id(e) in stores]
            left, right = [a for a, _ in pairs], [b for _, b in pairs]
            moved = gast.Assign([left[0]], right[0], None)
            if len(pairs) > 1:
                moved = gast.Assign([gast.Tuple(left, gast.Store())], gast.Tuple(right, gast.Load()), None)
            self.made.moves[id(s)] = VIEW
            looked_at = all(self.was_looked_at(x) for e, x in zip(target.elts, s.value.elts) if id(e) in stores)
            guards = [] if looked_at else self.guards(target.elts, s)
            return [*before, self.planted(moved, s), s, *guards]
        guards = self.guards(target.elts, s)
        if self.carries(s.value) and self.gives_shadow(s.value):
            name = self.ctx.names.numbered("t")
            held = self.temporary(s, name, s.value)
            taken = self.instead(s, gast.Assign([target], self.held(name, s.value), None))
            return [*before, *held, *self.unpack(taken, target)]
        if self.carries(s.value):
            self.call_of(s)
        move = self.made.moves[id(s)] = self.move(s.value)
        if move == FRESH:
            zeros = [self.put(stores[id(e)], self.zero(v, s.value)) for e, v in wanted]
            return [*before, s, *(self.planted(z, s) for z in zeros), *guards]
        if move != VIEW:
            self.refuse(s, f"{quote.unparse(s.value)} may share memory that is written in place")
        spare = [stores.get(id(e)) or self.name("_", UNKNOWN, ctx=gast.Store()) for e in target.elts]
        moved = gast.Assign([gast.Tuple(spare, gast.Store())], self.shadow(s.value), None)
        return [*before, self.planted(moved, s), s, *guards]

    def store(self, s: gast.Assign, target: gast.AST) -> list[gast.AST]:
        """container[key] = value, object.name = value: the shadow goes into the same slot of the container's shadow."""
        ctx = self.ctx
        container, kind = ctx.value_of(target.value).kind, ctx.value_of(s.value).kind
        base = next((v for v in shared(target.value, ctx.facts, ctx.table)), None)
        if isinstance(container, ArrayKind) or base is None or not self.in_class(base):
            return [s]
        if isinstance(getattr(target, "slice", None), gast.Slice):
            return self.splice(s, target)
        before: list[gast.AST] = []
        if kind == UNKNOWN and self.move(s.value) == FRESH:
            made = self.planted(self.put(self.slot(target), self.zero_of(self.loaded(target), None)))
            self.made.one_way.add(id(made))
            self.made.slots[id(s)] = made
            return self.where_new(s, target, [s, made])
        if holds_memory(kind):
            before, value = self.named(s.value, always=self.needs_name(s.value))
            before += self.guard(value, s)
            new = self.instead(s, gast.Assign([target], value, None)) if value is not s.value else s
            return [*before, self.planted(self.put(self.slot(target), self.shadow(value))), new]
        old = ctx.value_of(target).kind
        if isinstance(kind, NoneKind) and old != UNKNOWN and holds_memory(old):
            return [self.planted(self.put(self.slot(target), quote.constant(None))), s]
        empty = isinstance(old, NoneKind) or old.optional or id(s) in ctx.facts.slots or id(target) in ctx.facts.new
        if isinstance(kind, ScalarKind) and empty:
            made = self.planted(self.put(self.slot(target), quote.constant(0.0)))  # it may have been None
            self.made.one_way.add(id(made))
            return [made, s]
        number = isinstance(old, (ScalarKind, NoneKind)) or not holds_memory(old)
        if number and id(target) not in ctx.facts.added:
            return [s]
        if old != UNKNOWN and not number:
            self.refuse(s, "a slot that held an array gets a number")
        made = self.planted(self.put(self.slot(target), quote.constant(0.0 if isinstance(kind, ScalarKind) else None)))
        self.made.one_way.add(id(made))
        return [made, s]

    def splice(self, s: gast.Assign, target: Any) -> list[gast.AST]:
        """xs[a:b] = ys: the adjoints of ys, or zeros for numbers."""
        before: list[gast.AST] = []
        count = len(s.value.elts) if isinstance(s.value, (gast.List, gast.Tuple)) else None
        numbers = not any(map(holds_memory, items_of(self.ctx.value_of(s.value).kind)))
        if numbers and any(map(holds_memory, items_of(self.ctx.value_of(target.value).kind))):
            self.refuse(s, "a slot that held an array gets a number")
        if numbers:
            zero = gast.List([quote.constant(0.0)], gast.Load())
            times = quote.constant(count) if count is not None else quote.call("len", self.clone(s.value))
            moved: gast.AST = gast.BinOp(zero, gast.Mult(), times)
        else:
            before, value = self.named(s.value)
            moved = self.shadow(value)
            s = self.instead(s, gast.Assign([target], value, None)) if value is not s.value else s
        self.ctx.facts.values[id(moved)] = Value(self.ctx.value_of(s.value).kind)
        slot = gast.Subscript(self.shadow(target.value), self.clone(target.slice), gast.Store())
        self.ctx.facts.values[id(slot)] = Value(self.ctx.value_of(target.value).kind)
        self.ctx.facts.keep += [moved, slot]
        made = self.planted(self.put(slot, moved), s)
        if numbers:
            self.made.one_way.add(id(made))
        return [*before, made, s]

    def change(self, s: Any, call: gast.Call) -> list[gast.AST]:
        """xs.pop(i), xs.insert(i, x), xs.reverse(): the same of the shadow."""
        before: list[gast.AST] = []
        inserts = call.func.attr in ("insert", "appendleft")
        keyed = isinstance(self.ctx.value_of(call.func.value).kind, DictKind)
        args = [self.clone(a) for a in call.args[: len(call.args) - inserts]] + call.args[-1:] * inserts
        moved = gast.Call(gast.Attribute(self.shadow(call.func.value), call.func.attr, gast.Load()), args, [])
        moved.fits = True
        self.ctx.facts.values[id(moved)] = Value(self.ctx.value_of(call).kind)
        self.ctx.facts.keep.append(moved)
        made: Any = gast.Expr(moved)
        number = call.func.attr not in ("reverse", "rotate")
        if inserts:
            item = call.args[-1]
            args[-1] = quote.constant(0.0)
            number = not holds_memory(self.ctx.value_of(item).kind)
            if not number:
                before, value = self.named(item)
                before += self.guard(value, s)
                args[-1] = self.shadow(value)
                if value is not item:
                    new: Any = gast.Call(call.func, [*call.args[:-1], value], [])
                    new.__dict__.update({"fits": True} if hasattr(call, "fits") else {})
                    s = self.instead(s, gast.Expr(new))
        elif call.func.attr in ("pop", "popleft") and holds_memory(self.ctx.value_of(call).kind):
            number = False
            if keyed and any(map(holds_memory, self.ctx.facts.defaults)):
                self.refuse(s, f"{quote.unparse(call)} may be what the dict makes, or memory that is written in place")
            target = s.targets[0] if isinstance(s, gast.Assign) else None
            twin = self.made.names.get(target.id) if target is not None else None
            if twin is not None:
                made = self.put(self.name(twin, self.ctx.value_of(target).kind, ctx=gast.Store()), moved)
        if number and keyed and self.ctx.facts.defaults:
            args.append(quote.constant(None))  # which was not looked up yet
        self.planted(made, s)
        if number:
            self.made.one_way.add(id(made))
        return [*before, made, s]

    def append(self, s: gast.Expr, base: gast.AST, item: gast.AST) -> list[gast.AST]:
        owner = next((v for v in shared(base, self.ctx.facts, self.ctx.table)), None)
        if owner is None or not self.in_class(owner):
            return [s]
        before: list[gast.AST] = []
        held: gast.AST = quote.constant(0.0)
        if holds_memory(self.ctx.value_of(item).kind):
            before, value = self.named(item, always=self.needs_name(item))
            before += self.guard(value, s)
            held = self.shadow(value)
            if value is not item:
                s = self.instead(s, gast.Expr(gast.Call(s.value.func, [value], [])))
        made = gast.Expr(gast.Call(gast.Attribute(self.shadow(base), "append", gast.Load()), [held], []))
        s.value.fits = made.value.fits = True
        self.planted(made)
        seen = self.beside and not differentiable_kind(self.ctx.value_of(item).kind)  # the caller has its own shadow
        if isinstance(held, gast.Constant) and not seen:
            self.made.one_way.add(id(made))
        return [*before, made, s]

    def result(self, s: gast.Return) -> list[gast.AST]:
        """return value; with its shadow where the caller holds shadows."""
        before = self.isolated(s, "value")
        kind = self.ctx.value_of(s.value).kind
        if self.beside and self.ctx.facts.result.varied and holds_memory(kind):
            if kind == UNKNOWN:
                self.refuse(s, "what is returned is not known, and may share memory with an argument")
            more, value = self.named(s.value)
            both = gast.Tuple([value, self.shadow(value)], gast.Load())
            return [*before, *more, self.instead(s, gast.Return(both))]
        return [*before, s]

    def loop(self, s: gast.For) -> list[gast.AST]:
        """for row, row_bar in zip(A, A_bar); and what names the elements of a display in the head."""
        targets = [n for n in walk(s.target) if isinstance(n, gast.Name)]
        if not any(self.in_class(self.ctx.table.defines[id(n)]) for n in targets):
            return []
        before: list[gast.AST] = []
        for display in displays_in(s.iter):
            before += self.elements(gast.Assign([], display, None))
        s.target, s.iter = self.both(s, s.target, s.iter)
        s.lineno = None
        return before

    def both(self, s: gast.For, target: gast.AST, iterable: gast.AST) -> tuple[gast.AST, gast.AST]:
        match target, iterable:
            case gast.Tuple(elts=[index, inner]), gast.Call(func=gast.Name(id="enumerate") as f, args=[a, *more]):
                inner, a = self.both(s, inner, a)
                return gast.Tuple([index, inner], gast.Store()), gast.Call(f, [a, *more], iterable.keywords)
            case gast.Tuple(elts=elts), gast.Call(func=gast.Name(id="zip") as f, args=args):
                pairs = [self.both(s, t, a) for t, a in zip(elts, args)]
                left, right = [], []
                for t, a in pairs:
                    left += t.elts if isinstance(t, gast.Tuple) else [t]
                    right += a.args if isinstance(a, gast.Call) and isinstance(t, gast.Tuple) else [a]
                return gast.Tuple(left, gast.Store()), gast.Call(f, right, [])
            case gast.Name(id=i), _:
                version = self.ctx.table.defines[id(target)]
                if not self.in_class(version):
                    return target, iterable
                if (pair := self.run_over(iterable)) is not None:
                    twin = self.name(self.made.names[i], version.value.kind, ctx=gast.Store())
                    return gast.Tuple([target, twin], gast.Store()), quote.call("zip", *pair)
        what = f"a loop over {quote.unparse(iterable)}, whose elements are written in place"
        return self.refuse(iterable, what, instead="Loop over positions: a[i] = ...")

    def run_over(self, iterable: gast.AST) -> tuple[gast.AST, gast.AST] | None:
        """(what a loop runs over, its shadows), if these can be told."""
        kind = self.ctx.value_of(iterable).kind
        match iterable:
            case gast.Tuple() | gast.List():
                pair = iterable, self.mirror(iterable)
            case gast.Call(func=gast.Name(id="reversed"), args=[inner]) if (inside := self.run_over(inner)) is not None:
                pair = tuple(quote.call("list", quote.call("reversed", part)) for part in inside)
                kind = ListKind(next(iter(items_of(self.ctx.value_of(inner).kind)), UNKNOWN))
            case _:
                return (iterable, self.shadow(iterable)) if self.move(iterable) == VIEW else None
        for made in pair:
            self.ctx.facts.values[id(made)] = Value(kind)
            self.ctx.facts.keep.append(made)
        return pair


def is_constant(v: Version) -> bool:
    """name = value, of what carries no derivative."""
    targets = getattr(v.statement, "targets", [getattr(v.statement, "target", None)])
    return v.how == "assign" and targets[0] is v.node and not v.value.varied
